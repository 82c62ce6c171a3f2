"""A whole day is rehearsed through the real services, and everything holds at its end."""

from __future__ import annotations

import csv
from datetime import date, time
from pathlib import Path

import pytest
from msgspec.structs import replace

from eventdesk.bootstrap import Settings, create_event, fresh_sample, open_event
from eventdesk.core.actions import Action
from eventdesk.core.day_steps import CheckIn, Next, Note, Step, TakeBack
from eventdesk.core.delegates import Attendance
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.event import Event
from eventdesk.core.questions.question import OPEN_OUTCOMES, Outcome
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.rehearsal import (
    SEED,
    Player,
    copy_of,
    head_of,
    play,
    play_until,
    script_for,
)
from eventdesk.services.rehearsal_report import RehearsalReport, Timed, percentile, rows_of, table
from eventdesk.services.sample import evening_before, sample_instant
from eventdesk.storage import event_file
from eventdesk.storage.engine import WRITES
from tests.services.worked_day import desk_on, fill, one
from tests.storage.event_databases import event_on_server

EVERY_KIND = {
    "check in", "leave", "undo", "next", "ready", "hold", "resume", "adjust", "question", "put",
    "answered", "follow up", "note", "end the day", "export", "verify", "take back", "message",
    "message seen", "message gone", "reword", "move up", "merge",
}  # fmt: skip


@pytest.fixture
def clock() -> SetClock:
    return SetClock(evening_before(), speed=0)


def rehearsed(desk: EventDesk, clock: SetClock, folder: Path) -> RehearsalReport:
    return play(desk, clock, script_for(desk), folder)


def test_the_sample_day_is_played_to_its_end(tmp_path: Path, clock: SetClock) -> None:
    with open_event("sample", Settings(clock=clock)) as desk:
        report = rehearsed(desk, clock, tmp_path)
        assert report.surprises == ()
        assert report.findings == ()
        assert report.holds
        counts = desk.check_in.counts()
        statuses = {item.status for item in desk.running_order.forecast().items}
        questions = desk.questions.all()
    assert {row.kind for row in report.rows} == EVERY_KIND
    assert all(0 < row.p50 <= row.p99 for row in report.rows)
    assert (counts.expected, counts.not_coming, counts.inside + counts.left) == (0, 5, 65)
    assert counts.adds_up
    assert statuses == {ItemStatus.OVER}
    assert 6 <= len(questions) <= 12
    assert not {one.outcome for one in questions} & OPEN_OUTCOMES


def test_a_day_on_which_everybody_shows_id_is_played_too(tmp_path: Path, clock: SetClock) -> None:
    with open_event("sample", Settings(clock=clock)) as desk:
        desk.event.change(replace(desk.event.read(), id_check=True))
        report = rehearsed(desk, clock, tmp_path)
        assert report.surprises == ()
        assert report.holds
        assert {one.id_seen for one in desk.check_in.inside()} == {"other"}


def test_what_is_exported_holds_the_whole_day(tmp_path: Path, clock: SetClock) -> None:
    with open_event("sample", Settings(clock=clock)) as desk:
        report = rehearsed(desk, clock, tmp_path)
    exported = [Path(one) for one in report.kept]
    assert {path.name for path in exported} >= {"day-log.csv", "day-log.json"}
    with (tmp_path / "day-log.csv").open(encoding="utf-8-sig", newline="") as stream:
        lines = "\n".join(",".join(row) for row in csv.reader(stream))
    assert "Questions to the minister started" in lines
    assert "The day ended" in lines


def test_the_minister_starts_at_the_minute(tmp_path: Path, clock: SetClock) -> None:
    with open_event("sample", Settings(clock=clock)) as desk:
        rehearsed(desk, clock, tmp_path)
        order = desk.running_order.read()
    (minister,) = [item for item in order.items if item.fixed]
    (run,) = order.runs_of(minister.id)
    assert run.started_at == sample_instant(time(11, 30))


@pytest.mark.parametrize("seed", [SEED, 7, 19])
def test_the_conflict_of_the_morning_ends_by_a_new_plan_and_the_day_goes_on_as_scripted(
    tmp_path: Path, clock: SetClock, seed: int
) -> None:
    with open_event("sample", Settings(clock=clock)) as desk:
        report = play(desk, clock, script_for(desk, seed=seed), tmp_path)
        assert report.holds, report.text()
        order = desk.running_order.read()
        said = [row.sentence for row in desk.day_log.rows()]
    assert [run.item_id for run in order.runs if run.ended_at is not None] == [
        item.id for item in order.items
    ]
    plans = [one for one in said if "keeps 11:30, breaks first give" in one]
    assert len(plans) == (1 if seed == SEED else len(plans))
    assert [item.original_minutes for item in order.items if item.title == "Coffee"] == [15]
    assert said.count("To the speaker: Five minutes left.") == 1
    assert said.count("The message to the speaker was cleared") == 1


def test_a_day_under_way_is_left_as_it_stands_at_that_moment(clock: SetClock) -> None:
    moment = sample_instant(time(10, 29))
    with open_event("sample", Settings(clock=clock)) as desk:
        play_until(desk, clock, moment)
        assert clock.now() == moment
        seen = forecast(desk.running_order.read(), moment)
        counts = desk.check_in.counts()
        outcomes = {one.outcome for one in desk.questions.all()}
        assert desk.verify().holds
    assert seen.running is not None
    assert seen.running.item.title == "Prevention Panels showcase: North Somerset Council"
    assert seen.lateness == "6 min behind"
    assert [item.conflict_minutes for item in seen.items if item.item.fixed] == [4]
    assert (counts.inside, counts.expected) == (61, 4)
    assert outcomes == {Outcome.ANSWERED, Outcome.TO_FOLLOW_UP}


def test_a_copy_is_rehearsed_and_the_event_stays_as_it_was(tmp_path: Path, clock: SetClock) -> None:
    with fresh_sample(tmp_path, Settings(clock=clock)) as desk:
        event, head = desk.database.path, desk.verify().head
        assert event is not None
        copy = copy_of(event, tmp_path / "rehearsal")
        with open_event(copy, Settings(clock=clock)) as rehearsing:
            assert rehearsed(rehearsing, clock, tmp_path / "exports").holds
        assert desk.verify().head == head
        assert desk.check_in.counts().inside == 0


def test_a_copy_of_a_day_under_way_goes_on_from_there(tmp_path: Path, clock: SetClock) -> None:
    with fresh_sample(tmp_path, Settings(clock=clock)) as desk:
        play_until(desk, clock, sample_instant(time(12, 30)))
        event, before = desk.database.path, desk.running_order.read().runs
        assert event is not None
        copy = copy_of(event, tmp_path / "rehearsal")
    with open_event(copy, Settings(clock=clock)) as rehearsing:
        report = rehearsed(rehearsing, clock, tmp_path / "exports")
        order = rehearsing.running_order.read()
        attendance = {one.attendance for one in rehearsing.check_in.inside()}
    assert report.holds, report.text()
    assert order.runs[: len(before) - 1] == before[:-1]
    assert [run.item_id for run in order.runs] == [item.id for item in order.items]
    assert attendance == {Attendance.IN}


def test_a_rehearsed_day_can_be_rehearsed_again(tmp_path: Path, clock: SetClock) -> None:
    with open_event("sample", Settings(clock=clock)) as desk:
        rehearsed(desk, clock, tmp_path / "first")
        again = rehearsed(desk, clock, tmp_path / "second")
        assert again.holds, again.text()
        assert desk.check_in.counts().expected == 0


def test_an_empty_event_is_rehearsed_too(tmp_path: Path) -> None:
    clock = SetClock(evening_before(), speed=0)
    event = Event(name="Small", date=date(2026, 6, 17), timezone="Europe/London")
    with create_event(tmp_path / "small", event, Settings(clock=clock)) as desk:
        report = rehearsed(desk, clock, tmp_path / "exports")
        assert report.holds, report.text()
        assert desk.running_order.read().day_ended_at is not None


def test_a_copy_never_takes_the_place_of_a_file(tmp_path: Path, clock: SetClock) -> None:
    with fresh_sample(tmp_path, Settings(clock=clock)) as desk:
        event = desk.database.path
        assert event is not None
        with pytest.raises(InputError, match="already"):
            copy_of(event, tmp_path)
        assert desk.verify().holds


def test_there_is_no_copy_of_what_is_no_event(tmp_path: Path) -> None:
    note = tmp_path / "note.eventdesk"
    note.write_text("not an event", encoding="utf-8")
    with pytest.raises(InputError):
        copy_of(note, tmp_path / "rehearsal")
    assert not (tmp_path / "rehearsal" / "note.eventdesk").exists()


def test_what_goes_otherwise_than_scripted_is_told_with_its_minute(clock: SetClock) -> None:
    at = sample_instant(time(9, 5))
    player = Player(clock)
    with open_event("sample", Settings(clock=clock)) as desk:
        player.perform(desk, CheckIn(key="a", at=at, delegate_id="nobody"))
        player.perform(desk, Note(key="b", at=at, text="Doors open", refused=True))
        player.perform(desk, Note(key="c", at=at, text="Doors open"))
    assert [said[:14] for said in player.surprises] == ["09:05 check in", "09:05 note: Do"]


def test_a_step_is_performed_where_the_clock_stands_and_an_unknown_one_is_a_bug(
    clock: SetClock,
) -> None:
    clock.set_to(sample_instant(time(9, 0)))
    player = Player(clock, sets_it=False)
    with open_event("sample", Settings(clock=clock)) as desk:
        head = head_of(desk)
        assert player.perform(
            desk, Next(key="a", at=sample_instant(time(8, 45)), starts="WEL")
        ).done
        back = player.perform(desk, TakeBack(key="b", at=sample_instant(time(8, 46)), minutes=-5))
        assert back.done
        assert [one.action for one in back.entries] == [Action.ITEM_ADJUSTED], "no plan is needed"
        assert clock.now() == sample_instant(time(9, 0))
        assert head_of(desk) == head + 2
        with pytest.raises(TypeError, match="nobody knows"):
            player.perform(desk, Step(key="c", at=clock.now()))


def test_a_day_that_is_over_before_the_moment_is_left_at_that_moment(tmp_path: Path) -> None:
    clock = SetClock(evening_before(), speed=0)
    event = Event(name="Small", date=date(2026, 6, 17), timezone="Europe/London")
    with create_event(tmp_path / "small", event, Settings(clock=clock)) as desk:
        play_until(desk, clock, sample_instant(time(23, 0)))
        assert clock.now() == sample_instant(time(23, 0))
        assert desk.running_order.read().day_ended_at is not None


def test_an_event_on_a_server_is_rehearsed_in_a_file_of_its_own_if_it_holds(
    tmp_path: Path,
) -> None:
    with event_on_server() as url, desk_on(event_file.open_event(url)) as desk:
        fill(desk, tmp_path)
        copy = copy_of(url, tmp_path / "rehearsal")
        with desk_on(event_file.open_event(copy)) as rehearsing:
            assert rehearsing.check_in.check_in("B2").done
            assert rehearsing.verify().findings == ()
        assert one(desk, "B2").heads == 0, "the event stays as it was"
        with desk.database.engine.connect() as connection:
            writes = connection.execution_options(**{WRITES: True})
            writes.exec_driver_sql("UPDATE delegates SET heads = 9 WHERE reference = 'C3'")
            writes.commit()
        with pytest.raises(EnvironmentFailure, match="So it is not rehearsed") as refused:
            copy_of(url, tmp_path / "again")
        assert refused.value.code == "bad_copy"
        assert list((tmp_path / "again").iterdir()) == []


def test_a_percentile_is_a_value_that_was_measured() -> None:
    values = [float(value) for value in range(100, 0, -1)]
    assert percentile(values, 0.50) == 50
    assert percentile(values, 0.99) == 99
    assert percentile([7.0], 0.99) == 7
    assert percentile([1.0, 2.0], 0.99) == 2


def test_the_table_counts_what_was_done_and_refused() -> None:
    acts = [
        Timed(kind="check in", done=True, answered=0.002, shown=0.004),
        Timed(kind="check in", done=False, answered=0.004, shown=0.010),
        Timed(kind="export", done=True, answered=0.5),
    ]
    assert [line.split() for line in table(rows_of(acts)).splitlines()] == [
        ["act", "done", "refused", "p50", "ms", "p99", "ms", "shown", "p50", "shown", "p99"],
        ["check", "in", "1", "1", "2.0", "4.0", "4.0", "10.0"],
        ["export", "1", "0", "500.0", "500.0", "–", "–"],
    ]


def test_a_report_says_what_does_not_hold() -> None:
    report = RehearsalReport(rows=(), findings=("Entry 7 has been changed.",))
    assert not report.holds
    assert "Entry 7 has been changed." in report.text()
    assert "Verified" not in report.text()
