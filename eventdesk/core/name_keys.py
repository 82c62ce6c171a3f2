"""Keys for comparing what two files wrote: without case, accents, spaces and punctuation."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

_SIGNS = re.compile(r"[^0-9a-z]+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The letters and digits of a text in lower-case ASCII: "Zoë O'Neill-Łask" → "zoeoneilllask".

    A text without any letter or digit keeps its other characters, so that it equals only itself.
    """
    plain = text if text.isascii() else anyascii(text)
    return _SIGNS.sub("", plain.lower()) or text.strip()
