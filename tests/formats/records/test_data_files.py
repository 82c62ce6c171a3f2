"""The rows of a record as CSV and JSON: what stands in them, and that no cell is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.progress import Step, Stopped
from eventdesk.core.records.record import Cell, Column, Row
from eventdesk.formats.records import sink
from eventdesk.formats.records.csv_sink import CsvSink
from eventdesk.formats.records.json_sink import JsonSink
from eventdesk.formats.records.sink import Sink, pour
from eventdesk.formats.records.xlsx_sink import XlsxSink
from eventdesk.formats.tables.formula_guard import FORMULA_SIGNS, without_guard
from tests.formats.records.some_records import (
    A_ROW,
    HEAD_WORDS,
    LONDON,
    NO_ROW,
    as_csv,
    as_json,
    csv_rows,
    record_of,
    texts_of,
)

texts = st.lists(st.text(st.characters(codec="utf-8")), max_size=4)


@given(texts)
def test_every_text_comes_back_from_csv_and_none_is_a_formula(said: list[str]) -> None:
    _header, *rows = csv_rows(texts_of(said))
    assert [without_guard(cells[0]) for cells in rows] == said
    assert all(cells[0][:1] not in FORMULA_SIGNS - {"'"} for cells in rows)


@given(texts)
def test_a_csv_file_is_what_the_standard_library_would_write(said: list[str]) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(csv_rows(texts_of(said)))
    assert as_csv(texts_of(said)) == "\ufeff" + stream.getvalue()


def test_csv_has_one_header_row_and_where_the_log_stood_on_every_row() -> None:
    header, *rows = csv_rows(record_of(rows=[A_ROW, NO_ROW]))
    assert header == [cell.value.upper() for cell in Cell] + ["Log head"]
    at = "2026-06-16T09:00:05+01:00"
    assert rows == [
        ["Ann", "3", at, "09:00", "2026-06-17", "yes", "not coming", "a; b", HEAD_WORDS],
        ["", "", "", "", "", "no", "", "", HEAD_WORDS],
    ]


def test_a_file_in_the_shape_of_others_has_no_column_of_ours() -> None:
    header, row = csv_rows(record_of(is_of_others=True))
    assert header == [cell.value.upper() for cell in Cell]
    assert len(row) == len(header)


def test_a_header_that_a_spreadsheet_would_run_is_guarded() -> None:
    columns = (Column(key="sum", header="=Sum"), Column(key="b", header="B"))
    assert csv_rows(record_of(columns, []))[0] == ["'=Sum", "B", "Log head"]


def test_times_carry_the_offset_that_the_event_had_then() -> None:
    columns = (Column(key="at", header="At", cell=Cell.INSTANT),)
    rows = [(datetime(2026, month, 16, 8, 0, tzinfo=UTC),) for month in (6, 11)]
    told = ["2026-06-16T09:00:00+01:00", "2026-11-16T08:00:00+00:00"]
    assert [cells[0] for cells in csv_rows(record_of(columns, rows))[1:]] == told
    assert [row["at"] for row in as_json(record_of(columns, rows))["things"]] == told


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_is_one_document_with_event_head_sums_and_rows(count: int) -> None:
    document = as_json(record_of(rows=[A_ROW] * count))
    assert list(document) == ["event", "head", "made_at", "sums", "things"]
    assert document["event"]["name"] == "Zoë’s day & night"
    assert document["head"] == {"sequence": 12, "hash": "ab" * 32}
    assert document["made_at"] == "2026-06-16T09:00:05+01:00"
    assert document["sums"] == {"things": 1}
    at = "2026-06-16T09:00:05+01:00"
    row = {
        "text": "Ann", "number": 3, "instant": at, "minute": at, "day": "2026-06-17",
        "yes_no": True, "choice": "not_coming", "list": ["a", "b"],
    }  # fmt: skip
    assert document["things"] == [row] * count


def test_what_is_not_there_is_null_in_json_and_a_text_is_blank() -> None:
    assert as_json(record_of(rows=[NO_ROW]))["things"] == [
        {
            "text": "", "number": None, "instant": None, "minute": None, "day": None,
            "yes_no": False, "choice": "", "list": [],
        }
    ]  # fmt: skip


@given(texts)
def test_every_text_comes_back_from_json(said: list[str]) -> None:
    assert [row["text"] for row in as_json(texts_of(said))["things"]] == said


def test_columns_within_an_object_stand_there_unless_they_are_blank() -> None:
    columns = (
        Column(key="name", header="Name"),
        Column(key="50 % off", header="50 % off", within="extra"),
        Column(key="Table", header="Table", within="extra"),
    )
    rows: list[Row] = [("Ann", "yes", ""), ("Bob", "", "")]
    told = as_json(record_of(columns, rows, objects=("extra",)))["things"]
    assert told == [{"name": "Ann", "extra": {"50 % off": "yes"}}, {"name": "Bob", "extra": {}}]


def test_an_object_is_there_even_where_the_list_has_no_such_column() -> None:
    columns = (Column(key="name", header="Name"),)
    assert as_json(record_of(columns, [("Ann",)], objects=("extra",)))["things"] == [
        {"name": "Ann", "extra": {}}
    ]


def test_rows_are_taken_once_however_many_formats_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sink, "AT_ONCE", 3)

    def rows() -> Iterator[Row]:
        yield from [A_ROW] * 8

    record = record_of(rows=rows())
    as_text, as_document = io.StringIO(newline=""), io.StringIO()
    sinks: list[Sink] = [CsvSink(record, as_text), JsonSink(record, as_document)]
    assert pour(record.sheets, sinks, LONDON) == 8
    assert as_text.getvalue().count("Ann") == as_document.getvalue().count("Ann") == 8


def test_whoever_stops_it_is_heard_within_a_block_and_nothing_is_left_running() -> None:
    heard: list[int] = []

    def stop(step: Step, done: int, _of: int) -> None:
        heard.append(done)
        assert step is Step.WRITING
        raise Stopped

    record = record_of(rows=(A_ROW for _ in range(20_000)))
    workbook = io.BytesIO()
    with pytest.raises(Stopped):
        pour(record.sheets, [XlsxSink(record, workbook)], LONDON, stop)
    workbook.close()
    assert heard == [sink.AT_ONCE]
