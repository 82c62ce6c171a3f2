"""A record as one HTML file that is read in a browser and made for paper.

Nothing in it is fetched or run. On paper its pages are A4, numbered, and marked twice: in the
margins where a browser can do that, and in the head and foot of every table, which all of them
repeat on every page.
"""

from __future__ import annotations

import re
from html import escape
from string import Template
from typing import TextIO

from eventdesk.core.records.paper_words import MOST_ROWS, PaperWords, paper_sheets, too_many
from eventdesk.core.records.record import About, Cell, Record, Sheet
from eventdesk.core.said import Day
from eventdesk.core.shown_text import LONGEST, shown
from eventdesk.formats.records.html_style import STYLE
from eventdesk.formats.records.sink import Block, columns_of

_UPRIGHT_CHARACTERS = 120
"""Tables whose columns want more characters than this lie across."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_UNQUOTED = re.compile(r"[\\\"\n<>&]")
_SHORT_HEAD = 12
"""Digits of the hash that the foot of a page shows; all of them stand at the top."""


class HtmlSink:
    """The sums, the charts, and then every table; the stream is text in UTF-8.

    It takes the pages of a record, and where those are missing its sheets.
    """

    def __init__(self, record: Record, stream: TextIO) -> None:
        self._record, self._stream = record, stream
        event = record.about.event
        self._words = PaperWords(event.date, event.zone)
        self._sheet: Sheet | None = None
        self._rows: list[str] = []
        self._count = 0
        stream.write(_opening(record))

    def begin(self, sheet: Sheet) -> None:
        """Begin a table."""
        self._end_table()
        self._sheet, self._rows, self._count = sheet, [], 0

    def take(self, block: Block) -> None:
        """Keep these rows, unless there are too many for paper."""
        self._count += len(block)
        if self._sheet is None or self._count > MOST_ROWS:
            self._rows.clear()
            return
        opening = [_cell_opening(column.cell) for column in self._sheet.columns]
        for row in block.rows:
            texts = map(_written, self._words.row(row))
            cells = (f"{start}{text}</td>" for start, text in zip(opening, texts, strict=True))
            self._rows.append(f"<tr>{''.join(cells)}</tr>\n")

    def close(self) -> None:
        """End the document."""
        self._end_table()
        self._stream.write("</main>\n</body>\n</html>\n")

    def abandon(self) -> None:
        """Nothing is held."""

    def _end_table(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        self._sheet = None
        write = self._stream.write
        write(f"<section>\n<h2>{_written(sheet.title)}</h2>\n")
        count = max(self._count, sheet.count)
        if count > MOST_ROWS:
            write(f"<p>{_written(too_many(self._record, sheet, count))}</p>\n")
        elif not self._rows:
            write("<p>Nothing to tell.</p>\n")
        else:
            write(_table_head(sheet, self._record.about))
            write("<tbody>\n")
            write("".join(self._rows))
            write("</tbody>\n</table>\n")
        write("</section>\n")


def _opening(record: Record) -> str:
    """Everything above the first table."""
    about, event = record.about, record.about.event
    made_at = event.local(about.made_at)
    day = str(Day(event.date, year=True, weekday=True))
    where = " · ".join(part for part in (day, event.venue, event.host) if part)
    made = f"{Day(made_at, year=True)}, {made_at:%H:%M} ({event.timezone})"
    marking = f'<p class="marking">{_written(event.marking)}</p>\n' if event.marking else ""
    figures = "\n".join(
        f"<span><b>{one.value:,}</b> {_written(one.label)}</span>" for one in record.sums
    )
    sums = f'<p class="sums">\n{figures}\n</p>\n' if figures else ""
    charts = "".join(f"<figure>{chart}</figure>\n" for chart in record.charts)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_written(event.name)}: {_written(record.title)}</title>\n"
        f"<style>\n{_style(record)}</style>\n</head>\n<body>\n<main>\n"
        f"{marking}<h1>{_written(record.title)}</h1>\n"
        f'<p class="event">{_written(event.name)}</p>\n<p>{_written(where)}</p>\n'
        f'<p class="made">Made on {_written(made)}. '
        f"Head of the day log: <code>{_written(about.head_words)}</code></p>\n"
        f"{sums}{charts}"
    )


def _style(record: Record) -> str:
    about = record.about
    wanted = max(
        (sum(column.width for column in sheet.columns) for sheet in paper_sheets(record)), default=0
    )
    return Template(STYLE).substitute(
        size="A4 landscape" if wanted > _UPRIGHT_CHARACTERS else "A4",
        marking=_in_style(about.event.marking),
        event=_in_style(about.event.name),
        head=_in_style(_short_head(about)),
    )


def _in_style(text: str) -> str:
    """A text as a string of a style sheet, that can end neither the string nor the sheet."""
    said = " ".join(_UNWRITABLE.sub("", shown(text)).split())
    return '"' + _UNQUOTED.sub(lambda found: f"\\{ord(found[0]):x} ", said) + '"'


def _table_head(sheet: Sheet, about: About) -> str:
    """The head and the foot of a table, which paper repeats on every page."""
    columns = columns_of(sheet)
    wanted = [max(column.width, len(column.header) + 2) for _, column in columns]
    unit = 100 / max(1, sum(wanted))
    widths = "".join(f'<col style="width:{width * unit:.2f}%">' for width in wanted)
    headers = "".join(
        f'<th scope="col"{_aligned(column.cell)}>{_written(column.header)}</th>'
        for _, column in columns
    )
    across = f' colspan="{len(columns)}"'
    event = about.event
    said = " · ".join(part for part in (event.marking, event.name, sheet.title) if part)
    foot = " · ".join(part for part in (event.marking, _short_head(about)) if part)
    return (
        f"<table>\n<colgroup>{widths}</colgroup>\n<thead>\n"
        f'<tr class="paper"><td{across}>{_written(said)}</td></tr>\n<tr>{headers}</tr>\n</thead>\n'
        f'<tfoot>\n<tr class="paper"><td{across}>{_written(foot)}</td></tr>\n</tfoot>\n'
    )


def _short_head(about: About) -> str:
    return f"Log {about.head.sequence}:{about.head.hash[:_SHORT_HEAD]}…"


def _aligned(cell: Cell) -> str:
    return ' class="figure"' if cell is Cell.NUMBER else ""


def _cell_opening(cell: Cell) -> str:
    kinds = {Cell.NUMBER: ' class="figure"', Cell.INSTANT: ' class="time"'}
    return f"<td{kinds.get(cell, '')}>"


def _written(text: str) -> str:
    """A text as it may stand between tags, whatever it holds."""
    if text.isalnum() and len(text) < LONGEST:
        return text
    return escape(_UNWRITABLE.sub("", shown(text)), quote=True)
