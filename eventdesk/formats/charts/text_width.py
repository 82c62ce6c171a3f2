"""How wide a text is at most, where no font is at hand to measure it.

The widths are those of DejaVu Sans, the widest of the common fonts, rounded up: a text that fits by
this estimate fits in all of them.
"""

from __future__ import annotations

import unicodedata

_BY_WIDTH = {
    0.36: "Iijl|.,:;' ‘’ìíîïıĺľÌÍÎÏ·",
    0.43: "!()[]{}-ftrJ/\\`°ŕţť*",
    0.55: '"“”cszykvx_?«»',
    0.66: "abdeghnopquF0123456789$LSTYZPE§",
    0.75: "ABCKRVXß+=<>~^#−",
    0.80: "DGHNOQUw&",
    1.05: "mMW%@–—…→©®½¼¾æœÆŒ",
}
_WIDTHS = {char: width for width, chars in _BY_WIDTH.items() for char in chars}
_SMALL = 0.66
_CAPITAL = 0.88
_WIDE = 1.3
"""East Asian letters fill a square; most pictures are wider still."""
_ANY = 1.1
"""Scripts that few fonts have: whatever stands in for them is wide."""
_LAST_LATIN = "\u024f"


def widest(text: str, size: float) -> float:
    """The width that `text` takes at most, in the unit of `size`, its font's size."""
    return size * sum(map(_width, text))


def _width(char: str) -> float:
    known = _WIDTHS.get(char)
    if known is not None:
        return known
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf"):  # joined to the letter before, or not seen at all
        return 0.0
    if unicodedata.east_asian_width(char) in ("W", "F"):
        return _WIDE
    if char <= _LAST_LATIN and category in ("Ll", "Lu"):
        return _CAPITAL if category == "Lu" else _SMALL
    return _ANY
