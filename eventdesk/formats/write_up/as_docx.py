"""A document as DOCX, with the styles that a word processor knows, so that it can be gone on with.

No font is embedded. Latin is set in Calibri, which every Word has and LibreOffice replaces by its
metric twin; other scripts are given a font of their own where Word asks for one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import UTC
from itertools import groupby
from typing import TYPE_CHECKING, Any, BinaryIO

from eventdesk.core.shown_text import in_one_line, shown
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
from eventdesk.formats.write_up.docx_styles import dress, mark_pages

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table as WordTable
    from docx.text.paragraph import Paragraph as WordParagraph

_TEXT_WIDTH_MM = 168
_TOGETHER = 3
"""Rows of a table, its header among them, that stay on one page with the heading above."""


def write_docx(document: Document, stream: BinaryIO) -> None:
    """Write it. What it is written with is loaded here, at its first use."""
    import docx

    word = docx.Document()
    dress(word, document.language)
    mark_pages(word, document)
    _describe(word, document)
    _say(word.add_heading(level=1), (Span(text=document.title),))
    for block in document.blocks:
        _add(word, block)
    word.save(stream)


def _describe(word: WordDocument, document: Document) -> None:
    """What the file says of itself, in place of what the library would say."""
    about = word.core_properties
    made = document.about.made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    about.title = in_one_line(document.title, 255)
    about.subject = "Write-up of the day"
    about.author = about.last_modified_by = "eventdesk"
    about.category = in_one_line(document.marking, 255)
    about.comments = about.keywords = ""
    about.identifier = document.about.head_words
    about.language = document.language
    about.created = about.modified = made
    about.revision = 1


def _add(word: WordDocument, block: Block) -> None:
    match block:
        case Heading():
            _say(word.add_heading(level=block.level), (Span(text=block.text),))
        case Paragraph():
            style = "Small Print" if block.small else "Normal"
            _say(word.add_paragraph(style=style), block.spans)
        case Bullets():
            for item in block.items:
                _say(word.add_paragraph(style="List Bullet"), item)
        case Table():
            _table(word, block)


def _table(word: WordDocument, table: Table) -> None:
    from docx.shared import Mm

    made = word.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    made.autofit = False
    whole = sum(column.share for column in table.columns)
    for place, column in enumerate(table.columns):
        made.columns[place].width = Mm(round(_TEXT_WIDTH_MM * column.share / whole))
    _fill(made, 0, table, tuple(column.header for column in table.columns), strong=True)
    _repeat(made.rows[0]._tr)  # noqa: SLF001 - the library has no name for it
    for number, row in enumerate(table.rows, start=1):
        made.add_row()
        _fill(made, number, table, row)
    word.add_paragraph(style="Small Print")


def _fill(
    made: WordTable, row: int, table: Table, texts: tuple[str, ...], *, strong: bool = False
) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    cells = made.rows[row].cells
    for cell, width, column, text in zip(cells, made.columns, table.columns, texts, strict=True):
        cell.width = width.width
        (line,) = cell.paragraphs
        line.style = "Table Text"
        line.paragraph_format.keep_with_next = row < _TOGETHER - 1 or None
        if column.number:
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _say(line, (Span(text=text, strong=strong),))


def _repeat(row: Any) -> None:  # noqa: ANN401 - an element of the file itself
    """The header row stands on every page that the table reaches."""
    from docx.oxml.parser import OxmlElement

    row.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _say(line: WordParagraph, spans: Spans) -> None:
    for span in spans:
        for text, backwards in _by_direction(shown(span.text)):
            run = line.add_run(text)
            run.bold = run.font.cs_bold = span.strong or None
            run.italic = run.font.cs_italic = span.emphasis or None
            if backwards:
                run.font.rtl = True


def _by_direction(text: str) -> Iterator[tuple[str, bool]]:
    """Stretches of a text, and whether each is written from right to left.

    What has no direction of its own goes with the letters before it.
    """
    backwards = False

    def direction(sign: str) -> bool:
        nonlocal backwards
        kind = unicodedata.bidirectional(sign)
        if kind in {"R", "AL"}:
            backwards = True
        elif kind in {"L", "EN"}:
            backwards = False
        return backwards

    for turned, signs in groupby(text, key=direction):
        yield "".join(signs), turned
