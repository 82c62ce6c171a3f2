"""A document before any format is chosen: blocks of plain text, with no markup in any of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a quiet one says something of the document and not of the day."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of points. Each has a lead, which stands out and may be empty, and what follows."""

    points: tuple[tuple[str, str], ...]


Block: TypeAlias = "Heading | Paragraph | Bullets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What is written, with what stands on every page of it."""

    title: str
    blocks: tuple[Block, ...]
    marking: str
    """The protective marking; "" for none."""
    foot: str
    """When it was made, and the head of the log."""
