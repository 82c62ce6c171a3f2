"""A record as a workbook: real dates and numbers, and text that is only ever text."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from eventdesk.core.progress import Progress, silently
from eventdesk.core.records.record import Record, Sheet
from eventdesk.formats.records import xlsx_sink
from eventdesk.formats.records.sink import pour
from eventdesk.formats.records.xlsx_sink import XlsxSink
from tests.formats.records.some_records import (
    A_ROW,
    EVERY_CELL,
    HEAD_WORDS,
    NO_ROW,
    as_xlsx,
    record_of,
    texts_of,
    xlsx_rows,
)

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


def part(record: Record, name: str) -> str:
    """One part of the package."""
    with zipfile.ZipFile(io.BytesIO(as_xlsx(record))) as package:
        assert package.testzip() is None
        return package.read(name).decode()


def test_dates_are_dates_on_the_events_clocks_and_numbers_are_numbers() -> None:
    header, row, blank = xlsx_rows(record_of(rows=[A_ROW, NO_ROW]))
    assert header == [column.header for column in EVERY_CELL]
    assert row == [
        "Ann", 3.0, datetime(2026, 6, 16, 9, 0, 5), "09:00", date(2026, 6, 17), "yes",  # noqa: DTZ001
        "not coming", "a; b",
    ]  # fmt: skip
    assert blank == ["", "", "", "", "", "no", "", ""]


unseen = st.text(st.characters(codec="utf-8"), min_size=1)


@settings(deadline=None)
@given(
    st.lists(
        unseen | st.sampled_from(["_x000D_", "a <b> &amp; c", " a ", "a\r\nb", "|", "x |", "\x00"])
    )
)
def test_every_text_comes_back_as_it_was(said: list[str]) -> None:
    assert [row[0] for row in xlsx_rows(texts_of(said))[1:]] == said


@pytest.mark.parametrize(
    "text", ["=1+1", "+44 117 496 0851", "-1", "@SUM(A1)", "https://a.example", "12", "{=1}"]
)
def test_what_a_spreadsheet_would_run_or_open_is_only_text(text: str) -> None:
    sheet = part(texts_of([text]), "xl/worksheets/sheet1.xml")
    assert xlsx_rows(texts_of([text]))[1][0] == text
    assert re.search(f'<c r="A2" s="[0-9]+" t="inlineStr"><is><t>{re.escape(text)}</t>', sheet)
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


def test_a_text_that_no_cell_can_hold_ends_in_an_ellipsis() -> None:
    ((told, _),) = xlsx_rows(texts_of(["x" * 40_000]))[1:]
    assert told.endswith("x…")
    assert len(told) < 32_767


def test_the_header_stays_and_everything_can_be_filtered_and_printed() -> None:
    record = record_of(rows=[A_ROW] * 5)
    sheet = part(record, "xl/worksheets/sheet1.xml")
    assert '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' in sheet
    assert '<autoFilter ref="A1:H6"/>' in sheet
    assert 'paperSize="9"' in part(record_of(), "xl/worksheets/sheet1.xml")
    (header,) = re.findall("<oddHeader>(.*?)</oddHeader>", sheet)
    (footer,) = re.findall("<oddFooter>(.*?)</oddFooter>", sheet)
    assert "&amp;C&amp;BOFFICIAL" in header
    assert "Zoë’s day &amp;&amp; night" in header
    assert "&amp;C&amp;BOFFICIAL" in footer
    assert "Page &amp;P of &amp;N" in footer
    assert "_xlnm.Print_Titles" in part(record, "xl/workbook.xml")


def test_a_sheet_says_of_what_and_when_it_is_and_what_it_adds_up_to() -> None:
    about = {row[0]: row[1] for row in xlsx_rows(record_of(), "About") if row[0]}
    assert about["Event"] == "Zoë’s day & night"
    assert about["Marking"] == "OFFICIAL"
    assert about["Date"] == date(2026, 6, 16)
    assert about["Made at"] == datetime(2026, 6, 16, 9, 0, 5)  # noqa: DTZ001
    assert about["Head of the day log"] == HEAD_WORDS
    assert about["Things"] == 1.0


def test_more_rows_than_a_worksheet_holds_go_on_in_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(xlsx_sink, "MOST_ROWS", 3)
    monkeypatch.setattr("eventdesk.formats.records.sink.AT_ONCE", 2)
    content = as_xlsx(texts_of(map(str, range(7))))
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    assert workbook.sheet_names == ["Things", "Things (2)", "Things (3)", "About"]
    told = [
        row[0]
        for name in workbook.sheet_names[:-1]
        for row in workbook.get_sheet_by_name(name).to_python()[1:]
    ]
    assert told == list(map(str, range(7)))


def test_a_sheet_without_rows_has_its_header() -> None:
    assert xlsx_rows(record_of(rows=[])) == [[column.header for column in EVERY_CELL]]


def test_every_sheet_of_a_record_is_a_worksheet() -> None:
    one = record_of()
    more = Sheet(key="more", title="More", columns=EVERY_CELL, rows=[A_ROW])
    two = Record(kind="two", title="Two", about=one.about, sheets=(*one.sheets, more))
    content = as_xlsx(two)
    assert CalamineWorkbook.from_filelike(io.BytesIO(content)).sheet_names == [
        "Things", "More", "About",
    ]  # fmt: skip


class _Full(io.BytesIO):
    """A disk that takes so many bytes."""

    def write(self, content: ReadableBuffer) -> int:
        if self.tell() + memoryview(content).nbytes > 20_000:
            raise OSError(28, "No space left on device")
        return super().write(content)


@pytest.mark.parametrize("rows", [1, 200_000])
def test_a_full_disk_is_an_error_of_the_disk(rows: int, tmp_path: Path) -> None:
    record = record_of(rows=([*A_ROW[:1], number, *A_ROW[2:]] for number in range(rows)))  # type: ignore[misc]
    stream, progress = _Full(b""), silently
    if rows == 1:
        stream.seek(19_000)
    with pytest.raises(OSError, match="No space left"):
        _write(record, stream, progress)


def _write(record: Record, stream: io.BytesIO, progress: Progress) -> None:
    pour(record.sheets, [XlsxSink(record, stream)], record.about.event.zone, progress)
