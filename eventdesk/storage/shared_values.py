"""The same object for the same value: a database gives a new one for each row.

A long list has few organisations and many people of each, a log few desks and very many acts, and
an act of a hundred thousand entries one id and one instant. What is shared is only what is often
the same, so that little is looked for in vain.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeVar

Value = TypeVar("Value")

KEPT = 8192


@lru_cache(KEPT)
def shared(value: Value) -> Value:
    """The value, or the equal one that was seen before; nobody may change either."""
    return value
