"""Exports: whole or not at all, and each of them an act."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.services.event_desk import EventDesk
from tests.services.worked_day import log_length


def test_the_log_is_written_with_its_head_and_recorded(desk: EventDesk, tmp_path: Path) -> None:
    desk.check_in.check_in("A1")
    length = log_length(desk)
    with desk.database.reading() as reading:
        head = reading.head()
    folder = tmp_path / "out"
    written = desk.exports.write(folder, ["day-log"])
    assert {one.path.name for one in written} >= {"day-log.csv", "day-log.json"}
    assert {path.name for path in folder.iterdir()} == {one.path.name for one in written}
    with (folder / "day-log.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [int(row["Sequence"]) for row in rows] == list(range(1, length + 1))
    assert rows[-1]["Sentence"] == "Ann Lee, Kent checked in"
    assert rows[-1]["Hash"] == head.hash.hex()
    whole = json.loads((folder / "day-log.json").read_text(encoding="utf-8"))
    assert str(head.sequence) in json.dumps(whole)
    assert head.hash.hex() in json.dumps(whole)
    with desk.database.reading() as reading:
        (entry,) = reading.log.after(length)
    assert (entry.action, entry.facts["kind"]) == ("export.written", "day-log")
    assert str(folder / "day-log.csv") in str(entry.about)
    assert str(folder) not in str(entry.facts)
    assert desk.verify(head).holds


def test_an_unknown_kind_writes_nothing(desk: EventDesk, tmp_path: Path) -> None:
    before = log_length(desk)
    with pytest.raises(InputError) as refused:
        desk.exports.write(tmp_path / "out", ["day-log", "horoscope"])
    assert refused.value.code == "unknown_kind"
    assert not (tmp_path / "out").exists()
    assert log_length(desk) == before


def test_where_a_file_is_in_the_way_nothing_is_recorded(desk: EventDesk, tmp_path: Path) -> None:
    before = log_length(desk)
    in_the_way = tmp_path / "out"
    in_the_way.write_text("mine")
    with pytest.raises(EnvironmentFailure):
        desk.exports.write(in_the_way)
    in_the_way.unlink()
    (in_the_way / "day-log.csv").mkdir(parents=True)
    with pytest.raises(EnvironmentFailure):
        desk.exports.write(in_the_way)
    assert [path.name for path in in_the_way.iterdir()] == ["day-log.csv"]
    assert log_length(desk) == before
