"""A document as one HTML file, made for paper: A4, its marking and its foot on every page.

`@page` margin boxes are CSS Paged Media Level 3; a browser that does not know them prints the
marking and the foot once, above and below the text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from typing import TextIO

from eventdesk.core.write_up.document import Block, Bullets, Document, Heading

_STYLE = """
:root { color-scheme: light; }
body { font: 11pt/1.5 system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; color: #16212B;
  max-width: 42em; margin: 2em auto; padding: 0 1.5em; }
h1 { font-size: 1.9em; line-height: 1.18; margin: 0 0 .4em; }
h2 { font-size: 1.4em; line-height: 1.2; margin: 1.4em 0 .3em; break-after: avoid; }
h3 { font-size: 1.1em; margin: 1.1em 0 .2em; break-after: avoid; }
ul { margin: .2em 0; padding-left: 1.2em; }
li { margin: .25em 0; break-inside: avoid; }
.marking { text-align: center; font-weight: 600; }
.quiet { color: #46525D; font-size: .86em; margin-top: 2em; }
footer { color: #46525D; font-size: .8em; border-top: 1px solid #85827A; padding-top: .6em;
  margin-top: 2em; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
"""


def write_html(document: Document, stream: TextIO) -> None:
    """Write a document. The stream is text in UTF-8; the file needs no other one."""
    marking = escape(document.marking)
    mark = f'<p class="marking">{marking}</p>\n' if marking else ""
    stream.write(
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n"
        f"<style>{_STYLE}{_page(document)}</style>\n</head>\n<body>\n{mark}"
    )
    for block in document.blocks:
        stream.writelines(_block(block))
    stream.write(f"<footer>{escape(document.foot)}</footer>\n{mark}</body>\n</html>\n")


def _page(document: Document) -> str:
    """What stands in the margins of every page. A string of CSS is quoted as one of JSON is."""
    marking, foot = (_quoted(text) for text in (document.marking, document.foot))
    return (
        "@page { size: A4; margin: 20mm 18mm 22mm;"
        f" @top-center {{ content: {marking}; font: 600 9pt sans-serif; }}"
        f" @bottom-left {{ content: {foot}; font: 6pt sans-serif; }}"
        ' @bottom-right { content: "Page " counter(page) " of " counter(pages);'
        " font: 8pt sans-serif; } }\n"
    )


def _quoted(text: str) -> str:
    """A string of CSS, in which nothing can end the style sheet."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False).replace("<", "\\3c ")


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"<h{block.level}>{escape(block.text)}</h{block.level}>\n"
    elif isinstance(block, Bullets):
        points = "".join(f"<li>{_point(lead, text)}</li>\n" for lead, text in block.points)
        yield f"<ul>\n{points}</ul>\n"
    else:
        name = ' class="quiet"' if block.quiet else ""
        yield f"<p{name}>{escape(block.text)}</p>\n"


def _point(lead: str, text: str) -> str:
    strong = f"<strong>{escape(lead)}</strong>" if lead else ""
    return " ".join(part for part in (strong, escape(text)) if part)
