"""A wall clock that is set, that drifts, and that slept: elapsed times stay what they were."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.entries import Refusal
from eventdesk.services.day_log import UndoPreview
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Outcome
from eventdesk.storage.database import Database
from tests.core.running_orders import at, clock_of
from tests.services.set_clock import Machine
from tests.services.worked_day import fill, one, tables

HOUR = timedelta(hours=1)
JUMPS = [-HOUR, timedelta(minutes=10), timedelta(days=-1), timedelta(seconds=3)]


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def chair(event_database: Database, machine: Machine, tmp_path: Path) -> Iterator[EventDesk]:
    """The worked day on a machine with a wall clock: WEL began at nine, TA at a quarter past."""
    with machine.desk(event_database) as desk:
        fill(desk, tmp_path)
        machine.pass_(30)
        desk.running_order.next()
        machine.pass_(15)
        desk.running_order.next()
        yield desk


def noted(desk: EventDesk) -> list[str]:
    """The actions about clocks in the log."""
    return [row.action for row in desk.day_log.rows() if row.action.startswith("clock.")]


def running_since(desk: EventDesk) -> str | None:
    run = desk.running_order.read().running
    return None if run is None else clock_of(run.started_at)


@pytest.mark.parametrize("jump", JUMPS)
def test_a_set_clock_changes_no_elapsed_time_and_is_noted_once(
    chair: EventDesk, machine: Machine, jump: timedelta
) -> None:
    machine.pass_(10)
    before = chair.running_order.forecast()
    machine.set_wall(jump)
    assert chair.running_order.forecast() == before
    result = chair.clock_changes.note()
    assert result is not None
    assert result.entries[0].facts == {
        "ours": "2026-06-17T09:25:00.000000Z",
        "wall": (at("09:25") + jump).isoformat(timespec="microseconds").replace("+00:00", "Z"),
    }
    assert chair.clock_changes.note() is None
    machine.pass_(5)
    assert chair.clock_changes.note() is None
    assert noted(chair) == ["clock.changed"]
    assert chair.running_order.forecast().time_left == timedelta(minutes=15)
    assert chair.verify().holds


def test_a_drift_of_a_second_is_no_change_and_a_long_sleep_is_time_that_passed(
    chair: EventDesk, machine: Machine
) -> None:
    machine.set_wall(timedelta(seconds=1))
    assert chair.clock_changes.note() is None
    machine.set_wall(timedelta(seconds=-2))
    assert chair.clock_changes.note() is None
    machine.pass_(40)
    assert chair.clock_changes.note() is None
    assert chair.running_order.forecast().lateness == "10 min behind"
    assert noted(chair) == []


def test_a_clock_set_right_again_leaves_no_correction(chair: EventDesk, machine: Machine) -> None:
    machine.set_wall(-HOUR)
    chair.clock_changes.note()
    assert chair.clock_changes.correction() == HOUR
    machine.set_wall(HOUR)
    chair.clock_changes.note()
    assert chair.clock_changes.correction() == timedelta(0)
    assert noted(chair) == ["clock.changed", "clock.changed"]


def test_two_changes_add_up_to_one_correction(chair: EventDesk, machine: Machine) -> None:
    machine.set_wall(-HOUR)
    chair.clock_changes.note()
    machine.set_wall(timedelta(minutes=-10))
    chair.clock_changes.note()
    assert chair.clock_changes.correction() == timedelta(minutes=70)


def test_a_restart_keeps_the_time_of_the_desk(chair: EventDesk, machine: Machine) -> None:
    machine.set_wall(-HOUR)
    chair.clock_changes.note()
    machine.pass_(10)
    started = machine.desk(chair.database.another())
    assert clock_of(started.clock.now()) == "09:25"
    assert started.running_order.forecast() == chair.running_order.forecast()
    other = machine.desk(chair.database.another(), "Desk 2")
    assert clock_of(other.clock.now()) == "08:25"  # another desk's clock is its own affair


def test_two_processes_of_a_desk_note_one_change_and_keep_one_time(
    chair: EventDesk, machine: Machine
) -> None:
    second = machine.desk(chair.database.another())
    machine.set_wall(-HOUR)
    late = machine.desk(chair.database.another())  # it starts before anybody has noted it
    assert chair.clock_changes.note() is not None
    assert second.clock_changes.note() is None
    assert late.clock_changes.note() is None
    assert noted(chair) == ["clock.changed"]
    assert {clock_of(desk.clock.now()) for desk in (chair, second, late)} == {"09:15"}
    assert late.clock_changes.note() is None


def test_taking_over_the_new_time_moves_what_was_written_before_and_no_elapsed_time(
    chair: EventDesk, machine: Machine
) -> None:
    """The laptop was an hour fast all morning; at 09:25 by it somebody sets it right."""
    chair.check_in.check_in(one(chair, "A1").id)
    machine.pass_(10)
    machine.set_wall(-HOUR)
    chair.clock_changes.note()
    left = chair.running_order.forecast().time_left
    result = chair.clock_changes.take_over()
    assert result.done
    assert clock_of(chair.clock.now()) == "08:25"
    assert running_since(chair) == "08:15"
    assert chair.running_order.forecast().time_left == left == timedelta(minutes=20)
    arrived = one(chair, "A1").arrived_at
    assert clock_of(arrived) == "08:15"
    assert chair.clock_changes.correction() == timedelta(0)
    starts = [row for row in chair.day_log.rows() if row.action == "item.started"]
    assert [clock_of(row.happened_at) for row in starts] == ["08:00", "08:15"]
    assert chair.verify().holds
    machine.pass_(5)
    assert chair.running_order.next().done
    assert running_since(chair) == "08:30"
    assert chair.verify().holds


def test_undoing_the_new_time_brings_the_old_one_back_for_all_entries(
    chair: EventDesk, machine: Machine
) -> None:
    machine.set_wall(-HOUR)
    chair.clock_changes.note()
    before = tables(chair)
    taken_over = chair.clock_changes.take_over()
    assert chair.day_log.undo(taken_over.act).done
    chair.clock_changes.take_up()
    assert tables(chair) == before
    assert clock_of(chair.clock.now()) == "09:15"
    assert chair.clock_changes.correction() == HOUR
    assert chair.verify().holds


def test_what_was_written_in_the_new_time_keeps_its_place_when_that_is_undone(
    chair: EventDesk, machine: Machine
) -> None:
    machine.set_wall(-HOUR)
    chair.clock_changes.note()
    taken_over = chair.clock_changes.take_over()
    machine.pass_(30)
    chair.running_order.next()
    assert running_since(chair) == "08:45"
    chair.day_log.undo(taken_over.act)
    assert running_since(chair) == "09:45"
    assert chair.verify().holds
    undo = chair.day_log.rows()[-1].act
    chair.day_log.undo(undo)
    assert running_since(chair) == "08:45"
    assert chair.verify().holds


def test_a_start_set_back_moves_with_the_time_it_was_given_in(
    chair: EventDesk, machine: Machine
) -> None:
    machine.pass_(10)
    assert chair.running_order.back_date(at("09:10")).done
    machine.set_wall(-HOUR)
    chair.clock_changes.note()
    chair.clock_changes.take_over()
    assert running_since(chair) == "08:10"
    machine.pass_(1)
    assert chair.running_order.back_date(at("08:12")).done
    assert running_since(chair) == "08:12"
    assert chair.verify().holds


def test_only_the_desk_whose_clock_it_was_is_moved(chair: EventDesk, machine: Machine) -> None:
    other = machine.desk(chair.database.another(), "Desk 2")
    other.check_in.check_in(one(chair, "B2").id)
    machine.set_wall(-HOUR)
    chair.clock_changes.note()
    chair.clock_changes.take_over()
    assert clock_of(one(chair, "B2").arrived_at) == "09:15"
    assert chair.verify().holds


def test_there_is_nothing_to_take_over_where_a_desk_goes_by_its_clock(chair: EventDesk) -> None:
    refused = chair.clock_changes.take_over()
    assert (refused.outcome, refused.reason) == (Outcome.REFUSED, "clock_not_set")


def test_the_program_notes_and_no_key_undoes_it(chair: EventDesk, machine: Machine) -> None:
    machine.set_wall(-HOUR)
    noted_ = chair.clock_changes.note()
    assert noted_ is not None
    preview = chair.day_log.preview_undo()
    assert isinstance(preview, UndoPreview)
    assert preview.act != noted_.act  # it is the start of TA
    refused = chair.day_log.preview_undo(noted_.act)
    assert isinstance(refused, Refusal)
    assert refused.reason == "cannot_be_undone"
    taken_over = chair.clock_changes.take_over()
    preview = chair.day_log.preview_undo()
    assert isinstance(preview, UndoPreview)
    assert preview.act == taken_over.act


def test_the_log_says_what_became_of_the_clock(chair: EventDesk, machine: Machine) -> None:
    machine.set_wall(-HOUR)
    chair.clock_changes.note()
    chair.clock_changes.take_over()
    said = [row.sentence for row in chair.day_log.rows() if row.action.startswith("clock.")]
    assert said == [
        "The machine’s clock was set to 08:15; this desk goes on by its own time, 09:15",
        "This desk took over the machine’s time, 08:15; what it wrote before is read 1 h earlier",
    ]


def test_a_clock_set_for_the_event_is_not_watched(desk: EventDesk) -> None:
    assert desk.clock_changes.note() is None
    assert desk.clock_changes.take_over().reason == "clock_not_set"
    assert Action.CLOCK_CHANGED.value not in noted(desk)
