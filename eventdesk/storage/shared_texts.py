"""The same object for the same text: a database gives a new one for each row.

A long list has few organisations and many people of each, a log few desks and very many acts. What
is shared is only what is often the same, so that little is looked for in vain.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeVar

Text = TypeVar("Text", str, str | None)

KEPT = 8192


@lru_cache(KEPT)
def shared(text: Text) -> Text:
    """The text, or the equal one that was seen before."""
    return text
