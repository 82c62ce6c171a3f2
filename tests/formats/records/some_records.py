"""Records to write, and what their files hold."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from python_calamine import CalamineWorkbook

from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogHead
from eventdesk.core.records.paper_words import paper_sheets
from eventdesk.core.records.record import About, Cell, Column, Record, Row, Sheet, Sum
from eventdesk.formats.records.csv_sink import CsvSink
from eventdesk.formats.records.html_sink import HtmlSink
from eventdesk.formats.records.json_sink import JsonSink
from eventdesk.formats.records.sink import pour
from eventdesk.formats.records.xlsx_sink import XlsxSink

EVENT = Event(
    name="Zoë’s day & night",
    date=date(2026, 6, 16),
    timezone="Europe/London",
    venue="The Old Hall",
    host="Kent",
    marking="OFFICIAL",
)
LONDON = ZoneInfo("Europe/London")
HEAD = LogHead(sequence=12, hash="ab" * 32)
HEAD_WORDS = f"12:{'ab' * 32}"
EIGHT = datetime(2026, 6, 16, 8, 0, 5, tzinfo=UTC)
"""Nine o'clock and five seconds at the event."""
ABOUT = About(event=EVENT, made_at=EIGHT, head=HEAD)
EVERY_CELL = tuple(Column(key=cell.value, header=cell.value.upper(), cell=cell) for cell in Cell)
A_ROW: Row = ("Ann", 3, EIGHT, EIGHT, date(2026, 6, 17), True, "not_coming", ("a", "b"))
NO_ROW: Row = ("", None, None, None, None, False, "", ())


def record_of(
    columns: Sequence[Column] = EVERY_CELL,
    rows: Iterable[Row] = (A_ROW,),
    *,
    is_of_others: bool = False,
    objects: tuple[str, ...] = (),
    charts: tuple[str, ...] = (),
) -> Record:
    """A record of one sheet."""
    sheet = Sheet(key="things", title="Things", columns=tuple(columns), rows=rows, objects=objects)
    return Record(
        kind="things",
        title="Things",
        about=ABOUT,
        sums=(Sum(key="things", label="Things", value=1),),
        sheets=(sheet,),
        charts=charts,
        is_of_others=is_of_others,
    )


def texts_of(texts: Iterable[str]) -> Record:
    """A record of one column of texts beside a number, so that no row is blank."""
    columns = (Column(key="text", header="Text"), Column(key="n", header="N", cell=Cell.NUMBER))
    return record_of(columns, [(text, number) for number, text in enumerate(texts)])


def as_csv(record: Record) -> str:
    stream = io.StringIO(newline="")
    pour(record.sheets, [CsvSink(record, stream)], record.about.event.zone)
    return stream.getvalue()


def csv_rows(record: Record) -> list[list[str]]:
    """The cells of its CSV, the header first."""
    return list(csv.reader(io.StringIO(as_csv(record).removeprefix("\ufeff"), newline="")))


def as_json(record: Record) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Its JSON, parsed."""
    stream = io.StringIO()
    pour(record.sheets, [JsonSink(record, stream)], record.about.event.zone)
    return json.loads(stream.getvalue())


def as_xlsx(record: Record) -> bytes:
    stream = io.BytesIO()
    pour(record.sheets, [XlsxSink(record, stream)], record.about.event.zone)
    return stream.getvalue()


def xlsx_rows(record: Record, sheet: str = "Things") -> list[list[Any]]:
    """The cells of a worksheet, the header first."""
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(as_xlsx(record)))
    return workbook.get_sheet_by_name(sheet).to_python()


def as_html(record: Record) -> str:
    stream = io.StringIO()
    pour(paper_sheets(record), [HtmlSink(record, stream)], record.about.event.zone)
    return stream.getvalue()
