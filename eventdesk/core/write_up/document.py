"""A document as its writers take it: blocks of plain text, and no markup in any string.

Every text is one line of characters that can stand in any file: what a list or a person wrote is
straightened when it comes in here, so that no writer has to think of it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.records.record import About

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of whatever follows them, our own words included."""
_LEFT_TO_RIGHT = "\u200e"
_UNUSABLE = frozenset({"Cc", "Cs", "Cn"})


def one_line(text: str) -> str:
    """A text without line breaks, control characters and what no file can hold."""
    if not (text.isascii() and text.isprintable()):
        text = "".join(sign for sign in text if sign.isspace() or _is_usable(sign))
    return " ".join(text.split())


def _is_usable(sign: str) -> bool:
    return sign not in _TURNING and unicodedata.category(sign) not in _UNUSABLE


def kept_apart(text: str) -> str:
    """A text after which our own words go on from left to right, whatever it ends with.

    It gets an invisible mark where its last letters run the other way; otherwise a bracket or a
    time behind them would be drawn before them.
    """
    if text.isascii():
        return text
    kinds = (unicodedata.bidirectional(sign) for sign in reversed(text))
    last = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")
    return text if last == "L" else f"{text}{_LEFT_TO_RIGHT}"


class Span(Struct, frozen=True, kw_only=True):
    """A stretch of text of one look. Spaces at its ends are its own."""

    text: str
    strong: bool = False
    emphasis: bool = False


Spans: TypeAlias = "tuple[Span, ...]"


class Heading(Struct, frozen=True, kw_only=True):
    """A heading below the title, of level 2 or 3."""

    text: str
    level: int = 2


class Paragraph(Struct, frozen=True, kw_only=True):
    """A paragraph."""

    spans: Spans
    small: bool = False
    """Whether it only says something about the document itself."""


class Bullets(Struct, frozen=True, kw_only=True):
    """A list; never empty."""

    items: tuple[Spans, ...]


class TableColumn(Struct, frozen=True, kw_only=True):
    """A column: its header, its share of the width, and whether it holds numbers."""

    header: str
    share: int = 1
    number: bool = False


class Table(Struct, frozen=True, kw_only=True):
    """A table with one header row; every row has a cell for each column."""

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...]


Block: TypeAlias = "Heading | Paragraph | Bullets | Table"


class Document(Struct, frozen=True, kw_only=True):
    """A whole document. `about` says of which event it is and where the log stood."""

    title: str
    about: About
    made: str
    """When it was made, in words: "16 November 2026, 16:06"."""
    marking: str = ""
    language: str = "en-GB"
    blocks: tuple[Block, ...] = ()

    @property
    def head(self) -> str:
        """The head of the log in one line for the foot of a page."""
        return f"Log {self.about.head_words}"


def spans_of(*texts: str | Span) -> Spans:
    """Spans from texts, plain unless they say otherwise; empty ones are left out."""
    made = (one if isinstance(one, Span) else Span(text=one) for one in texts)
    return tuple(one for one in made if one.text)


def paragraph(*texts: str | Span) -> Paragraph:
    """A paragraph of texts that follow each other as they are."""
    return Paragraph(spans=spans_of(*texts))


def sentences(said: Iterable[str]) -> str:
    """Sentences one after another; those that are empty are left out."""
    return " ".join(one for one in said if one)


def straightened(block: Block) -> Block:
    """A block whose texts are all one line."""
    match block:
        case Heading():
            return replace(block, text=one_line(block.text))
        case Paragraph():
            return replace(block, spans=_straight(block.spans))
        case Bullets():
            return replace(block, items=tuple(map(_straight, block.items)))
        case Table():
            rows = tuple(tuple(map(one_line, row)) for row in block.rows)
            return replace(block, rows=rows)


def _straight(spans: Spans) -> Spans:
    return tuple(replace(one, text=_with_ends(one.text)) for one in spans)


def _with_ends(text: str) -> str:
    said = one_line(text)
    first, last = (" " if sign.isspace() else "" for sign in (text[:1], text[-1:]))
    return f"{first}{said}{last}" if said else first
