"""The day log leaves as CSV and JSON, whole or not at all."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.log_rows import LogEvent, LogHead, LogRow
from eventdesk.formats.atomic import write_atomically, write_text_atomically
from eventdesk.formats.records.day_log_csv import HEADERS, write_day_log_csv
from eventdesk.formats.records.day_log_json import write_day_log_json
from eventdesk.formats.tables.formula_guard import FORMULA_SIGNS, without_guard

LONDON = ZoneInfo("Europe/London")
EVENT = LogEvent(name="Zoë’s day", day=date(2026, 6, 16), timezone="Europe/London")


def log_row(sequence: int = 1, sentence: str = "Ann Lee came in.") -> LogRow:
    return LogRow(
        sequence=sequence,
        happened_at=datetime(2026, 6, 16, 8, 0, tzinfo=UTC),
        recorded_at=datetime(2026, 6, 16, 8, 0, 1, tzinfo=UTC),
        desk="Foyer",
        operator="",
        action="delegate.checked_in",
        sentence=sentence,
        subject="d1",
        subject_name="Ann Lee",
        undone=False,
        refused=True,
        act="8d0f",
        hash="ab" * 32,
    )


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1), max_size=4))
def test_every_sentence_comes_back_from_csv_and_none_is_a_formula(sentences: list[str]) -> None:
    stream = io.StringIO(newline="")
    rows = [log_row(number, text) for number, text in enumerate(sentences, start=1)]
    write_day_log_csv(rows, stream, timezone=LONDON)
    assert stream.getvalue().startswith("\ufeff")
    read = list(csv.reader(io.StringIO(stream.getvalue()[1:], newline="")))
    assert tuple(read[0]) == HEADERS
    assert [without_guard(cells[6]) for cells in read[1:]] == sentences
    assert all(cells[6][0] not in FORMULA_SIGNS - {"'"} for cells in read[1:])


def test_csv_times_carry_the_offset_of_the_event() -> None:
    stream = io.StringIO(newline="")
    write_day_log_csv([log_row()], stream, timezone=LONDON)
    cells = stream.getvalue().splitlines()[1].split(",")
    assert cells[:3] == ["1", "2026-06-16T09:00:00+01:00", "2026-06-16T09:00:01+01:00"]
    assert cells[9:11] == ["no", "yes"]


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_is_one_document_with_event_head_and_entries(count: int) -> None:
    stream = io.StringIO()
    rows = (log_row(number) for number in range(1, count + 1))
    head = LogHead(sequence=count, hash="ff")
    write_day_log_json(rows, stream, event=EVENT, head=head, timezone=LONDON)
    document = json.loads(stream.getvalue())
    assert document["event"]["name"] == "Zoë’s day"
    assert document["head"] == {"sequence": count, "hash": "ff"}
    assert [entry["sequence"] for entry in document["entries"]] == list(range(1, count + 1))
    for entry in document["entries"]:
        assert entry["happened_at"] == "2026-06-16T09:00:00+01:00"
        assert (entry["undone"], entry["refused"]) == (False, True)


def test_a_file_appears_with_its_content_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("old")
    write_text_atomically(path, lambda stream: write_day_log_csv([], stream, timezone=UTC))
    assert path.read_bytes().startswith(b"\xef\xbb\xbfSequence,")
    assert path.read_bytes().endswith(b"\r\n")
    assert list(tmp_path.iterdir()) == [path]


def broken(reason: BaseException) -> Callable[[BinaryIO], None]:
    def write(stream: BinaryIO) -> None:
        stream.write(b"half")
        raise reason

    return write


def test_a_full_disk_is_one_sentence_and_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("old")
    with pytest.raises(EnvironmentFailure) as caught:
        write_atomically(path, broken(OSError(28, "No space left on device")))
    assert caught.value.code == "disk_full"
    assert caught.value.message == "log.csv could not be written: the disk is full."
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_defect_while_writing_is_not_hidden_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        write_atomically(tmp_path / "log.csv", broken(ZeroDivisionError()))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        write_atomically(tmp_path / "none" / "log.csv", broken(ZeroDivisionError()))
    assert caught.value.code == "no_folder"
