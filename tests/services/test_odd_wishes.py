"""Wishes that cannot be, acts that come late, and chances of one in millions."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from eventdesk.core.delegates import Attendance, Particulars
from eventdesk.core.errors import InputError
from eventdesk.core.event import Event
from eventdesk.core.references import new_reference
from eventdesk.core.short_codes import short_code
from eventdesk.services import listed_people, newcomers
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.event_details import MOST_CAPACITY
from eventdesk.services.performer import NO_EFFECT
from eventdesk.services.whether_in import NOT_IN_BY_IT
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from tests.core.running_orders import at
from tests.services.set_clock import Machine
from tests.services.test_badges import Drawn, choice
from tests.services.worked_day import EVENT, PEOPLE, fill, import_people, log_length, one, tables

pytestmark = pytest.mark.parametrize("event_database", ["sqlite"], indirect=True)


@pytest.mark.parametrize(
    ("event", "code"),
    [
        (replace(EVENT, date=date(1066, 10, 14)), "bad_date"),
        (replace(EVENT, capacity=-1), "bad_capacity"),
        (replace(EVENT, capacity=MOST_CAPACITY + 1), "bad_capacity"),
    ],
)
def test_details_that_cannot_be_are_refused(desk: EventDesk, event: Event, code: str) -> None:
    length = log_length(desk)
    with pytest.raises(InputError) as refused:
        desk.event.change(event)
    assert refused.value.code == code
    assert log_length(desk) == length


def test_nobody_is_no_lead(desk: EventDesk) -> None:
    before = tables(desk)
    assert desk.event.name_lead("  ").reason == "no_words"
    assert tables(desk) == before


def test_before_the_event_has_details_no_time_on_paper_and_no_badge_means_anything(
    empty_desk: EventDesk, tmp_path: Path
) -> None:
    import_people(empty_desk, tmp_path)
    length = log_length(empty_desk)
    for wish in (
        lambda: empty_desk.paper_arrivals.enter("A1 0912"),
        lambda: empty_desk.badges.chosen(choice("A1")),
    ):
        with pytest.raises(InputError) as refused:
            wish()
        assert refused.value.code == "no_event"
    assert log_length(empty_desk) == length


def test_a_late_arrival_that_took_effect_and_is_over_says_that_nobody_is_in_by_it(
    desk: EventDesk,
) -> None:
    for came, left in (("09:00", "09:30"), ("10:00", "10:03")):
        assert desk.check_in.check_in("A1", at=at(came)).done
        assert desk.check_in.leave("A1", at=at(left)).done
    late = desk.check_in.check_in("A1", at=at("09:45"))
    assert late.done
    assert (late.flags, late.message) == ((NO_EFFECT,), NOT_IN_BY_IT)
    assert one(desk, "A1").attendance is Attendance.LEFT


def test_a_list_changes_how_many_come_and_when_they_answered(
    desk: EventDesk, tmp_path: Path
) -> None:
    later = PEOPLE.replace("declined,12 June,", "declined,14 June,").replace(
        "accepted,,3,", "accepted,,5,"
    )
    import_people(desk, tmp_path, later)
    assert (one(desk, "F6").party_size, one(desk, "D4").rsvp_on) == (5, "14 June")


def test_a_reference_that_chance_gives_twice_is_given_once(
    desk: EventDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken, *free = (new_reference(bytes([number]) * 16) for number in range(3))
    import_people(desk, tmp_path, f"Reference,First name,Last name\n{taken},Hal,Fir\n")
    for module, fresh in ((listed_people, free[0]), (newcomers, free[1])):
        chance = iter([taken, taken, fresh])
        monkeypatch.setattr(module, "new_reference", lambda _bytes, chance=chance: next(chance))
    import_people(desk, tmp_path, "First name,Last name,Organisation\nIda,Ash,Kent\n")
    assert one(desk, free[0]).full_name == "Ida Ash"
    came = desk.check_in.walk_in(Particulars(given_name="Una"), vouched_by="Kim")
    assert one(desk, free[1]).id == came.subject


def test_a_code_that_is_also_the_reference_of_the_same_name_means_that_name(
    desk: EventDesk, tmp_path: Path
) -> None:
    code = short_code(log_length(desk) + 2)
    import_people(desk, tmp_path, f"Reference,First name,Last name\n{code},Hal,Fir\n")
    entered = desk.paper_arrivals.enter(f"{code} 0812")
    assert entered.done
    assert one(desk, code).attendance is Attendance.IN


def test_who_was_found_safe_and_by_whom_is_told_whatever_came_after(desk: EventDesk) -> None:
    desk.event.take_over("Tom Beck")
    assert desk.check_in.check_in("A1").done
    assert desk.roll.call().done
    by_tom = desk.day_log.undo(desk.roll.found_safe("A1").act)
    desk.event.take_over("Una Sole")
    by_una = desk.roll.found_safe("A1")
    assert desk.check_in.note("A1", "Sits by the gate").done
    assert "Una Sole" in desk.roll.found_safe("A1").message
    assert desk.day_log.undo(by_una.act).done
    assert desk.day_log.undo(by_tom.act).done, "it was Tom who found her, after all"
    again = desk.roll.found_safe("A1")
    assert again.reason == "safe_already"
    assert "Tom Beck" in again.message


def test_the_wording_of_a_question_is_kept_off_the_stage(desk: EventDesk) -> None:
    asked = str(desk.questions.record("Why?").subject)
    assert desk.questions.put(asked).done
    assert desk.screens.show_question(asked, shown=False).done
    assert desk.screens.show_question(asked, shown=False).reason == "nothing_changed"
    assert desk.screens.show_question(asked).done


def test_a_time_that_nobody_had_noted_is_taken_over_with_the_new_one(
    event_database: Database, tmp_path: Path
) -> None:
    machine = Machine()
    with machine.desk(event_database) as desk:
        fill(desk, tmp_path)
        machine.set_wall(timedelta(hours=1))
        assert desk.clock_changes.take_over().done
        assert desk.clock.now() == machine.wall
        assert [row.action for row in desk.day_log.rows()[-2:]] == [
            "clock.changed",
            "clock.taken_over",
        ]
        assert desk.clock_changes.correction() == timedelta(0)


def test_where_the_clock_was_set_for_the_event_nothing_is_corrected(desk: EventDesk) -> None:
    assert desk.clock_changes.correction() == timedelta(0)
    assert desk.clock_changes.take_over().reason == "clock_not_set"


def written_past_the_log(desk: EventDesk, change: str) -> None:
    """Somebody has been at the rows; the log knows nothing of it."""
    with desk.database.engine.connect().execution_options(**{WRITES: True}) as connection:
        connection.exec_driver_sql(f"UPDATE delegates SET {change} WHERE reference = 'A1'")  # noqa: S608
        connection.commit()


def test_a_refusal_says_no_more_of_a_row_than_the_log_does(desk: EventDesk, tmp_path: Path) -> None:
    desk.check_in.check_in("A1")
    call = desk.roll.call().call
    assert call is not None
    written_past_the_log(desk, "badge_at = arrived_at")
    printed = desk.badges.save(choice("A1"), tmp_path / "b.pdf", Drawn())
    assert printed.reason == "badges_printed"
    assert printed.entries[0].facts.keys().isdisjoint({"since", "desk", "operator"})

    row = f"safe_roll = '{call.id}', safe_at = arrived_at, safe_heads = heads"
    written_past_the_log(desk, f"{row}, badge_at = NULL")
    ticked = desk.roll.found_safe("A1")
    assert ticked.reason == "safe_already"
    assert ticked.entries[0].facts.keys().isdisjoint({"desk", "operator"})
    written_past_the_log(desk, "safe_roll = NULL, safe_at = NULL, safe_heads = 0")
