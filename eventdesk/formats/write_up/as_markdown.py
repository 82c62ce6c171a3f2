"""A document as Markdown (CommonMark with tables), in which every text stays plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from eventdesk.core.shown_text import shown
from eventdesk.core.write_up.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Span,
    Spans,
    Table,
)

_SIGNS = re.compile(r"[\\`*_\[\]<|~$]|&(?=#?\w+;)")
"""What means something within a line, in CommonMark or in what is often added to it."""
_AT_START = re.compile(r"^(?:(\d{1,9})([.)])|([-+=#:>]))")
"""What means something where a line begins: a list, a heading, a rule."""


def write_markdown(document: Document, stream: BinaryIO) -> None:
    """Write it as UTF-8."""
    stream.write("\n\n".join(_parts(document)).encode() + b"\n")


def _parts(document: Document) -> Iterator[str]:
    if document.marking:
        yield f"**{_inside(document.marking)}**"
    yield f"# {_line(document.title)}"
    yield from map(_block, document.blocks)
    yield "---"
    foot = (document.marking, document.title, f"made {document.made}", document.head)
    yield _line(" · ".join(part for part in foot if part))


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {_line(block.text)}"
        case Paragraph():
            return _spans(block.spans)
        case Bullets():
            return "\n".join(f"- {_spans(item)}" for item in block.items)
        case Table():
            return _table(block)


def _table(table: Table) -> str:
    head = [_line(column.header) for column in table.columns]
    rule = ["--:" if column.number else "---" for column in table.columns]
    rows = [[_inside(cell) for cell in row] for row in table.rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def _spans(spans: Spans) -> str:
    said = "".join(map(_span, spans))
    return _guarded(said)


def _span(span: Span) -> str:
    """Emphasis hugs its text: `* so *` would be two stars."""
    bare = span.text.strip(" ")
    mark = "**" if span.strong else "*" if span.emphasis else ""
    if not bare or not mark:
        return _inside(span.text)
    before, after = span.text.split(bare, 1)
    return f"{before}{mark}{_inside(bare)}{mark}{after}"


def _line(text: str) -> str:
    return _guarded(_inside(text))


def _inside(text: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", shown(text))


def _guarded(text: str) -> str:
    """The same, and its beginning begins nothing."""
    return _AT_START.sub(
        lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", text
    )
