"""How a text from anywhere may be shown: nothing in it steers what stands around it.

What is kept is kept as it came; this is about what is painted, spoken and printed. Marks that turn
the direction of text are taken out, since a name has none to give to the sentence it stands in;
controls and halves of signs become `�`; what has no width is dropped, but for what joins signs; a
letter carries a handful of marks and no tower of them; and nothing is longer than can be read.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST = 4000
"""More signs than this nobody reads in one place: the rest is an ellipsis."""
LONGEST_LINE = 500
"""As many as fit on the widest line."""
MOST_MARKS = 5
"""Marks on one letter; no way of writing needs more."""
KEPT_TEXTS = 2048
_LOOKED_AT = 4
"""So many times the longest are looked at, for what is dropped counts for nothing."""

_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_WITHOUT_WIDTH = frozenset(
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060\u2061\u2062\u2063\u2064"
    "\u206a\u206b\u206c\u206d\u206e\u206f\u3164\ufeff\uffa0\ufff9\ufffa\ufffb"
)
_DROPPED = _TURNING | _WITHOUT_WIDTH
_JOINERS = frozenset("\u200c\u200d")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_STEERING = frozenset({"Cc", "Cs"})
_ON_A_LETTER = frozenset({"Mn", "Me"})
_INSTEAD = "\N{REPLACEMENT CHARACTER}"
_REST = "\N{HORIZONTAL ELLIPSIS}"


def shown(text: str, most: int = LONGEST) -> str:
    """The text as it may be shown; its lines stay, each ended by a newline."""
    if len(text) <= most and text.isascii() and text.isprintable():
        return text
    if len(text) > most * _LOOKED_AT:
        text = text[: most * _LOOKED_AT] + _REST
    return _shown(text, most)


def in_one_line(text: str, most: int = LONGEST_LINE) -> str:
    """The text as it may be shown on one line."""
    if len(text) <= most and text.isascii() and text.isprintable():
        return text
    return shown(text, most).replace("\n", " ")


@lru_cache(KEPT_TEXTS)
def _shown(text: str, most: int) -> str:
    kept: list[str] = []
    marks = 0
    before = ""
    for sign in _LINE_END.sub("\n", text).replace("\t", " "):
        if sign in _DROPPED or (sign in _JOINERS and before in _JOINERS):
            continue
        category = unicodedata.category(sign)
        marks = marks + 1 if category in _ON_A_LETTER else 0
        if marks > MOST_MARKS:
            continue
        if len(kept) >= most:
            kept[-1] = _REST
            break
        kept.append(_INSTEAD if category in _STEERING and sign != "\n" else sign)
        before = sign
    return "".join(kept)
