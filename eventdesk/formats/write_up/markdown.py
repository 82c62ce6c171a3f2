"""A document as Markdown (CommonMark 0.31). Text stays text: what could be markup is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TextIO

from eventdesk.core.write_up.document import Block, Bullets, Document, Heading

_SPECIAL = re.compile(r"([\\`*_\[\]<>&#~|!$])")
_AT_THE_START = re.compile(r"^(?:([-+=])|(\d{1,9})([.)]))")


def write_markdown(document: Document, stream: TextIO) -> None:
    """Write a document. The stream is text in UTF-8."""
    parts = [f"**{escaped(document.marking)}**"] if document.marking else []
    parts += [part for block in document.blocks for part in _block(block)]
    parts += ["---", escaped(document.foot), *parts[:1]] if document.marking else []
    if not document.marking:
        parts += ["---", escaped(document.foot)]
    stream.write("\n\n".join(parts) + "\n")


def escaped(text: str) -> str:
    """A text on one line that reads as it stands, wherever it is put."""
    line = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _AT_THE_START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", line)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * block.level} {escaped(block.text)}"
    elif isinstance(block, Bullets):
        yield "\n".join(f"- {_point(lead, text)}" for lead, text in block.points)
    else:
        yield escaped(block.text)


def _point(lead: str, text: str) -> str:
    strong = f"**{escaped(lead)}**" if lead.strip() else ""
    return " ".join(part for part in (strong, escaped(text)) if part)
