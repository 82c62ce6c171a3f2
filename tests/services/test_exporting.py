"""Exports: whole or not at all, and each of them an act."""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path

import pytest

from eventdesk.core.chain import Head
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.progress import Progress, Step, Stopped, silently
from eventdesk.core.records.record import Record
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.sign_in import SignInSheet
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.exporting.checking import verify_export
from eventdesk.services.exporting.drawing import to_be_drawn
from tests.services.worked_day import log_length, set_clock


def test_the_log_is_written_with_its_head_and_recorded(desk: EventDesk, tmp_path: Path) -> None:
    desk.check_in.check_in("A1")
    length = log_length(desk)
    with desk.database.reading() as reading:
        head = reading.head()
    folder = tmp_path / "out"
    written = desk.exports.write(folder, ["day-log"])
    assert {one.path.name for one in written} >= {"day-log.csv", "day-log.json"}
    beside = {"manifest.json", "SHA256SUMS"}
    assert {path.name for path in folder.iterdir()} == {one.path.name for one in written} | beside
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


class Pages:
    """Draws nothing, and keeps what it was to draw."""

    def __init__(self) -> None:
        self.drawn: list[RunningOrderRecord | Record] = []

    def running_order(self, record: RunningOrderRecord) -> bytes:
        self.drawn.append(record)
        return b"%PDF made up"

    def roll(self, record: RollRecord) -> bytes:
        assert record.lines is not None
        return b"%PDF made up"

    def sign_in(self, sheet: SignInSheet, progress: Progress = silently) -> bytes:
        raise NotImplementedError

    def record(self, record: Record) -> bytes:
        self.drawn.append(record)
        return b"%PDF made up"


def test_the_running_order_is_written_in_all_its_forms(desk: EventDesk, tmp_path: Path) -> None:
    set_clock(desk, "09:02")
    desk.running_order.next()
    desk.running_order.drop("TB", "The speaker is ill")
    with desk.database.reading() as reading:
        head = reading.head()
    pages = Pages()
    written = desk.exports.write(tmp_path / "out", ["running-order"], drawing=pages)
    assert [one.path.name for one in written] == [
        "running-order.csv", "running-order.json", "running-order.xlsx", "running-order.html",
        "running-order.pdf", "running-order.ics", "running-order.svg",
    ]  # fmt: skip
    assert (tmp_path / "out" / "running-order.pdf").read_bytes() == b"%PDF made up"
    (record,) = pages.drawn
    assert isinstance(record, Record)
    assert record.about.head_words == f"{head.sequence}:{head.hash.hex()}"
    with (tmp_path / "out" / "running-order.csv").open(encoding="utf-8-sig", newline="") as stream:
        told = {row["Title"]: row for row in csv.DictReader(stream)}
    assert told["WEL"]["Actual start"] == "2026-06-17T09:02:00+00:00"
    assert told["TB"]["Reason"] == "The speaker is ill"
    assert (told["BRK"]["Reason"], told["BRK"]["Log head"]) == ("", record.about.head_words)
    with desk.database.reading() as reading:
        (entry,) = reading.log.after(head.sequence)
    assert entry.facts == {"kind": "running-order"}


def test_without_a_drawing_the_page_is_left_out(desk: EventDesk, tmp_path: Path) -> None:
    written = desk.exports.write(tmp_path / "out")
    assert "running-order.pdf" not in {one.path.name for one in written}
    assert not any(one.path.suffix == ".pdf" for one in written)
    assert to_be_drawn(["running-order", "write-up"]) == ["running-order.pdf"]
    assert "running-order.pdf" in to_be_drawn()


def test_a_drop_that_was_undone_has_no_reason(desk: EventDesk, tmp_path: Path) -> None:
    desk.day_log.undo(desk.running_order.drop("TB", "Too early to say").act)
    desk.exports.write(tmp_path / "out", ["running-order"])
    assert "Too early" not in (tmp_path / "out" / "running-order.csv").read_text(encoding="utf-8")


def test_an_item_that_was_taken_back_into_the_day_has_no_reason(
    desk: EventDesk, tmp_path: Path
) -> None:
    assert desk.plan.skip("TB", "Still on the train").done
    assert desk.plan.restore("TB").done
    desk.exports.write(tmp_path / "out", ["running-order"])
    assert "train" not in (tmp_path / "out" / "running-order.csv").read_text(encoding="utf-8")


def test_where_a_page_cannot_be_written_nothing_is_recorded(
    desk: EventDesk, tmp_path: Path
) -> None:
    before = log_length(desk)
    (tmp_path / "out" / "running-order.csv").mkdir(parents=True)
    with pytest.raises(EnvironmentFailure):
        desk.exports.write(tmp_path / "out", ["running-order"], drawing=Pages())
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["running-order.csv"]
    assert log_length(desk) == before


def test_a_print_is_an_act_that_names_its_printer_nowhere_in_the_clear(desk: EventDesk) -> None:
    before = log_length(desk)
    result = desk.exports.printed("running-order", "Printer of Ann Lee")
    assert result.done
    with desk.database.reading() as reading:
        (entry,) = reading.log.after(before)
    assert entry.facts == {"kind": "running-order", "printed": True}
    assert entry.about == {"printer": "Printer of Ann Lee"}
    assert desk.day_log.rows()[-1].sentence == "Printed: running-order"


def test_the_page_for_volunteers_names_desk_and_leads_and_its_place_only_in_confidence(
    desk: EventDesk, tmp_path: Path
) -> None:
    assert desk.exports.volunteers().leads == ()
    desk.event.take_over("Hannah Marsh")
    desk.event.name_lead("Hannah Marsh")
    sheet = desk.exports.volunteers()
    assert (sheet.desk, sheet.leads) == ("Desk 1", ("Hannah Marsh",))
    assert sheet.about.head_words.startswith(f"{log_length(desk)}:")
    path = tmp_path / "page.pdf"
    (entry,) = desk.exports.save_volunteers(path, b"%PDF").entries
    assert path.read_bytes() == b"%PDF"
    assert entry.facts["kind"] == "volunteers"
    assert (entry.personal or {})["paths"] == [str(path)]
    before = log_length(desk)
    with pytest.raises(EnvironmentFailure):
        desk.exports.save_volunteers(tmp_path / "gone" / "page.pdf", b"%PDF")
    assert log_length(desk) == before


def test_the_charts_are_written_with_the_head_of_the_log(desk: EventDesk, tmp_path: Path) -> None:
    set_clock(desk, "08:50")
    desk.check_in.check_in("A1")
    desk.check_in.check_in("F6", heads=3)
    desk.day_log.undo(desk.check_in.check_in("B2").act)
    set_clock(desk, "09:04")
    desk.running_order.next()
    with desk.database.reading() as reading:
        head = reading.head()
    (written,) = desk.exports.write(tmp_path / "out", ["arrivals"])
    arrivals = written.path.read_text(encoding="utf-8")
    assert written.path.name == "arrivals.svg"
    assert "4 people came, 4 are in now" in arrivals
    assert f"{head.sequence}:{head.hash.hex()}" in arrivals
    assert "OFFICIAL: Worked day, arrivals" in arrivals
    assert "OFFICIAL · Worked day · 17 June 2026 · as of 09:04" in arrivals
    assert not any(name in arrivals for name in ("Ann", "Lee", "Elm"))
    (written,) = desk.exports.write(tmp_path / "out", ["planned-against-actual"])
    assert written.path.name == "planned-against-actual.svg"
    assert "WEL 4 min late" in written.path.read_text(encoding="utf-8")


def test_the_charts_of_an_event_in_which_nothing_happened_say_so(
    desk: EventDesk, tmp_path: Path
) -> None:
    desk.exports.write(tmp_path / "out", ["arrivals", "planned-against-actual"])
    arrivals = (tmp_path / "out" / "arrivals.svg").read_text(encoding="utf-8")
    planned = (tmp_path / "out" / "planned-against-actual.svg").read_text(encoding="utf-8")
    assert "Nobody has come yet" in arrivals
    assert "Nothing has started yet" in planned


def test_all_files_of_an_export_tell_of_one_head_and_verify(
    desk: EventDesk, tmp_path: Path
) -> None:
    head = desk.verify().head
    written = desk.exports.write(tmp_path / "out")
    verdict = verify_export(tmp_path / "out", head)
    assert (verdict.findings, verdict.unlisted) == ((), ())
    assert (verdict.head, verdict.files) == (str(head), len(written))
    told = verify_export(tmp_path / "out", Head(sequence=head.sequence, hash=b"x" * 32))
    assert "is not that of this export" in told.findings[0]


def test_what_an_export_before_has_left_stays_listed(desk: EventDesk, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = desk.exports.write(out, ["day-log", "arrivals"])
    before = desk.verify().head
    desk.exports.write(out, ["arrivals"])
    verdict = verify_export(out, before)
    assert (verdict.findings, verdict.unlisted, verdict.files) == ((), (), len(first))
    assert verdict.head == str(before), "the manifest is that of the newest export"
    (out / "day-log.csv").write_text("mine")
    desk.exports.write(out, ["arrivals"])
    assert [one[:11] for one in verify_export(out).findings] == ["day-log.csv"]


def test_everything_in_one_zip(desk: EventDesk, tmp_path: Path) -> None:
    path = tmp_path / "out" / "the day.zip"
    before = log_length(desk)
    written = desk.exports.write_zip(path)
    assert list(path.parent.iterdir()) == [path]
    assert verify_export(path).findings == ()
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
    assert names == {one.path.name for one in written} | {"manifest.json", "SHA256SUMS"}
    with desk.database.reading() as reading:
        (entry,) = reading.log.after(before)
    assert (entry.facts, entry.about) == ({"kind": "everything"}, {"paths": [str(path)]})


def test_whoever_stops_an_export_leaves_nothing(desk: EventDesk, tmp_path: Path) -> None:
    before = log_length(desk)
    seen: list[int] = []

    def stop(_step: Step, done: int, _of: int) -> None:
        seen.append(done)
        if done > 1:
            raise Stopped

    with pytest.raises(Stopped):
        desk.exports.write(tmp_path / "out", progress=stop)
    with pytest.raises(Stopped):
        desk.exports.write_zip(tmp_path / "out" / "a.zip", progress=stop)
    assert sorted(set(seen)) == [0, 1, 2]
    assert not (tmp_path / "out").exists()
    assert log_length(desk) == before


def test_a_roll_that_goes_out_in_a_drill_says_so_in_every_file(
    desk: EventDesk, tmp_path: Path
) -> None:
    for who, heads in (("A1", 1), ("F6", 3)):
        assert desk.check_in.check_in(who, heads=heads).done
    assert desk.roll.call(drill=True).done
    assert desk.roll.found_safe("F6", 2).done
    assert desk.check_in.leave("A1").done
    desk.exports.write(tmp_path / "out", ["roll"])
    said = json.loads((tmp_path / "out" / "roll.json").read_text(encoding="utf-8"))
    rows = {row["reference"]: row for row in said["inside"]}
    assert (said["sums"]["heads"], said["sums"]["safe"], said["sums"]["missing"]) == (3, 2, 1)
    assert all("drill" in row["call"].casefold() for row in rows.values())
    assert (rows["F6"]["heads"], rows["F6"]["safe"], rows["F6"]["left_at"]) == (3, 2, None)
    assert rows["F6"]["safe_at"] is not None
    assert rows["A1"]["left_at"] is not None, "whoever left since the call is on it"
    assert "DRILL" in (tmp_path / "out" / "roll.html").read_text(encoding="utf-8")
