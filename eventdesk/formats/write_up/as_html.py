"""A document as one HTML page that needs nothing else, made for A4 as much as for a screen.

On paper the marking stands at the top of every page, and marking and head of the log at its foot,
since browsers repeat what is the head and the foot of a table; pages are numbered by those
that know the margin boxes of a page. Elsewhere both stand once, at the beginning and at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
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

_STYLE = """
:root { color-scheme: light; }
body { margin: 2rem auto; padding: 0 1.5rem; max-width: 46rem; color: #1b1f24; background: #fff;
  font-family: Inter, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", sans-serif;
  font-size: 1rem; line-height: 1.5; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; line-height: 1.3; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .75rem; }
ul { margin: 0 0 .75rem; padding-left: 1.4rem; }
li { margin-bottom: .3rem; }
em { color: #4a525c; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .92rem; }
th, td { border: 1px solid #b9c0c8; padding: .3rem .55rem; text-align: left; vertical-align: top; }
th { background: #f0f2f5; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.small, footer { font-size: .82rem; color: #4a525c; overflow-wrap: anywhere; }
.marking { text-align: center; font-weight: 700; letter-spacing: .04em; color: #1b1f24; }
p.top { margin-bottom: 1.5rem; }
footer { margin-top: 2.5rem; border-top: 1px solid #b9c0c8; padding-top: .5rem; }
footer p { margin: 0; }
@page { size: A4; margin: 14mm 18mm 14mm;
  @bottom-right { content: counter(page) " of " counter(pages); font: 8pt sans-serif; } }
@media print {
  html { font-size: 10.5pt; }
  body { display: table; margin: 0; padding: 0; width: 100%; max-width: none; }
  p.top { display: table-header-group; break-inside: avoid; }
  main { display: table-row-group; }
  footer { display: table-footer-group; break-inside: avoid; }
  p.top > span { display: block; padding-bottom: 5mm; }
  footer > div { padding-top: 4mm; font-size: 7.5pt; }
  h2, h3 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
"""


def write_html(document: Document, stream: BinaryIO) -> None:
    """Write it as UTF-8."""
    stream.write("\n".join(_lines(document)).encode())


def _lines(document: Document) -> Iterator[str]:
    title = _text(document.title)
    yield "<!DOCTYPE html>"
    yield f'<html lang="{document.language}">'
    yield '<head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>"
    yield f"<style>{_STYLE}</style></head>"
    yield "<body>"
    if document.marking:
        yield f'<p class="top marking"><span>{_text(document.marking)}</span></p>'
    yield f"<main><h1>{title}</h1>"
    yield from map(_block, document.blocks)
    yield "</main>"
    yield "<footer><div>"
    if document.marking:
        yield f'<p class="marking">{_text(document.marking)}</p>'
    yield f"<p>{title} · made {_text(document.made)} · {_text(document.head)}</p>"
    yield "</div></footer>"
    yield "</body></html>"
    yield ""


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"<h{block.level}>{_text(block.text)}</h{block.level}>"
        case Paragraph():
            look = ' class="small"' if block.small else ""
            return f"<p{look}>{_spans(block.spans)}</p>"
        case Bullets():
            items = (f"<li>{_spans(item)}</li>" for item in block.items)
            return "\n".join(["<ul>", *items, "</ul>"])
        case Table():
            return "\n".join(_table(block))


def _table(table: Table) -> Iterator[str]:
    whole = sum(column.share for column in table.columns)
    looks = [' class="number"' if column.number else "" for column in table.columns]
    yield "<table>"
    shares = (f'<col style="width:{100 * one.share / whole:.0f}%">' for one in table.columns)
    yield f"<colgroup>{''.join(shares)}</colgroup>"
    heads = (
        f'<th scope="col"{look}>{_text(column.header)}</th>'
        for column, look in zip(table.columns, looks, strict=True)
    )
    yield f"<thead><tr>{''.join(heads)}</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        cells = (
            f'<td dir="auto"{look}>{_text(cell)}</td>'
            for cell, look in zip(row, looks, strict=True)
        )
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table>"


def _spans(spans: Spans) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    said = _text(span.text)
    if span.strong:
        return f"<strong>{said}</strong>"
    return f"<em>{said}</em>" if span.emphasis else said


def _text(text: str) -> str:
    return escape(shown(text), quote=True)
