"""Acts made before the lock was taken and overtaken each time: at last they are made under it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance
from eventdesk.core.progress import Step
from eventdesk.services import badges, day_log, overtaking, refolding, undoing_many
from eventdesk.services.badge_entries import prepared_badges
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.overtaking import what_came_since
from eventdesk.services.undoing_many import undo_of_many
from tests.services.test_badges import Drawn, choice
from tests.services.test_questions_sent_in import bring_in
from tests.services.worked_day import PEOPLE, import_people, log_length, one, running, tables

pytestmark = pytest.mark.parametrize("event_database", ["sqlite"], indirect=True)
Made = TypeVar("Made")


@pytest.fixture
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """An act about three people is one about very many."""
    monkeypatch.setattr(day_log, "MANY", 3)
    monkeypatch.setattr(undoing_many, "MANY", 3)


def after_each(make: Callable[..., Made], then: Callable[[], object]) -> Callable[..., Made]:
    """Somebody is quicker each time that this has been made."""

    def made(*arguments: object) -> Made:
        found = make(*arguments)
        then()
        return found

    return made


def test_badges_are_recorded_though_somebody_else_sits_down_each_time(
    desk: EventDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = iter(["Una", "Duo", "Tre", "Nobody comes a fourth time"])
    sits_down = after_each(prepared_badges, lambda: desk.event.take_over(next(names)))
    monkeypatch.setattr(badges, "prepared_badges", sits_down)
    result = desk.badges.save(choice("A1", "B2"), tmp_path / "b.pdf", Drawn())
    assert result.done
    assert [entry.action for entry in result.entries] == [
        Action.EXPORT_WRITTEN,
        Action.DELEGATE_BADGE_PRINTED,
        Action.DELEGATE_BADGE_PRINTED,
    ]
    assert one(desk, "A1").badge_at is not None
    assert next(names).startswith("Nobody")


def test_badges_printed_twice_under_one_id_are_one_act(desk: EventDesk, tmp_path: Path) -> None:
    act, drawn = str(uuid.uuid4()), Drawn()
    first = desk.badges.save(choice("A1"), tmp_path / "b.pdf", drawn, act=act)
    length = log_length(desk)
    again = desk.badges.save(choice("A1"), tmp_path / "b.pdf", drawn, act=act)
    assert (again.done, again.act, log_length(desk)) == (True, first.act, length)
    assert len(drawn.sheets) == 1, "nothing is drawn for what is in the log"


@pytest.mark.usefixtures("few_are_many")
def test_a_list_is_undone_though_others_undo_something_each_time(
    desk: EventDesk, second_desk: EventDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tables(desk)
    act = import_people(desk, tmp_path, PEOPLE.replace("Kent,", "Kent Police,"))
    times: list[str] = []

    def undo_something() -> None:
        times.append(second_desk.day_log.note("False alarm").act)
        assert second_desk.day_log.undo(times[-1]).done

    overtaken = after_each(undo_of_many, undo_something)
    monkeypatch.setattr(day_log, "undo_of_many", overtaken)
    import_people(desk, tmp_path, PEOPLE.replace("Essex,", "Essex Police,"))
    assert desk.day_log.undo().done
    assert len(times) == 3
    assert desk.day_log.undo(act).done
    assert tables(desk) == before


@pytest.mark.usefixtures("few_are_many")
def test_very_many_questions_are_undone_one_by_one(desk: EventDesk, tmp_path: Path) -> None:
    before = tables(desk)
    act = bring_in(desk, tmp_path).act
    assert len(desk.questions.all()) == 4
    undone = desk.day_log.undo(act, act="u")
    assert undone.done
    assert tables(desk) == before
    again = desk.day_log.undo(act, act="u")
    assert (again.entries, again.flags) == (undone.entries, ())


def test_who_comes_by_a_list_comes_though_their_badge_was_printed_since(
    desk: EventDesk, second_desk: EventDesk, tmp_path: Path
) -> None:
    path = tmp_path / "came.csv"
    path.write_text(
        "Reference,First name,Last name,Checked in\nA1,Ann,Lee,08:20\nB2,Bob,Ray,08:25\n",
        encoding="utf-8",
    )
    prepared = desk.invite_list.prepare(desk.invite_list.preview(path), arrivals=True)
    assert second_desk.badges.save(choice("A1"), tmp_path / "b.pdf", Drawn()).done
    told: list[Step] = []
    assert desk.invite_list.apply(prepared, progress=lambda step, *_: told.append(step)).done
    assert told == [Step.WRITING], "at the first try"
    assert one(desk, "A1").badge_at is not None
    assert {one(desk, code).attendance for code in ("A1", "B2")} == {Attendance.IN}


def test_more_than_desks_can_write_is_not_looked_at(
    desk: EventDesk, second_desk: EventDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overtaking, "_LOOKED_AT", 2)
    monkeypatch.setattr(refolding, "FOLDED_ON", 2)
    desk.get_ready()
    seen = log_length(desk)
    assert desk.running_order.next().done
    for _ in range(3):
        assert second_desk.day_log.note("Something").done
    now = log_length(desk)
    with desk.database.reading() as reading:
        assert what_came_since(reading, seen).is_much
        assert not what_came_since(reading, now).is_much
    assert second_desk.running_order.hold().done
    assert desk.running_order.resume().done, "folded anew, and with what the other did"
    assert running(desk) == "WEL"
