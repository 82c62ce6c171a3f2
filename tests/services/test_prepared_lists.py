"""Long lists: made ready before the lock, overtaken by others, undone and brought back."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Origin, Particulars
from eventdesk.core.progress import Step, Stopped
from eventdesk.services.day_log import UndoPreview
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.invite_list import InviteListPreview
from eventdesk.services.performer import MANY
from tests.services.worked_day import PEOPLE, log_length, one, tables

HEADER = PEOPLE.splitlines()[0]
LONG = MANY + 20


def long_list(organisation: str = "Kent", number: int = LONG) -> str:
    """So many people and everybody of the worked day; their references are L0, L1 and so on."""
    rows = "".join(
        f"L{place},Given{place},Family{place},{organisation},,accepted,,,\n"
        for place in range(number)
    )
    return PEOPLE + rows


def preview(desk: EventDesk, folder: Path, text: str) -> InviteListPreview:
    path = folder / "long.csv"
    path.write_text(text, encoding="utf-8")
    return desk.invite_list.preview(path)


def bring_in(desk: EventDesk, folder: Path, text: str) -> str:
    return desk.invite_list.apply(preview(desk, folder, text)).act


def walk_in(desk: EventDesk, name: str) -> str:
    came = desk.check_in.walk_in(Particulars(given_name=name, family_name="Fir"), vouched_by="Lead")
    return came.act


def test_a_long_list_is_told_by_its_summary_and_is_one_act_however_often(
    desk: EventDesk, tmp_path: Path
) -> None:
    act, wish = str(uuid.uuid4()), preview(desk, tmp_path, long_list())
    first = desk.invite_list.apply(wish, act=act)
    (summary,) = first.entries
    assert (summary.action, summary.facts["added"]) == (Action.LIST_IMPORTED, LONG)
    length = log_length(desk)
    assert desk.invite_list.apply(wish, act=act) == first
    assert log_length(desk) == length
    assert one(desk, "L7").organisation == "Kent"


def test_a_long_list_changes_all_and_again_nothing(desk: EventDesk, tmp_path: Path) -> None:
    bring_in(desk, tmp_path, long_list())
    desk.check_in.check_in("L3")
    bring_in(desk, tmp_path, long_list("Kent Police"))
    assert one(desk, "L3").attendance is Attendance.IN
    assert {one(desk, code).organisation for code in ("L0", "L3", "L99")} == {"Kent Police"}
    before = tables(desk)
    again = preview(desk, tmp_path, long_list("Kent Police"))
    assert len(again.comparison.unchanged) == LONG + 7
    desk.invite_list.apply(again)
    assert tables(desk) == before


def test_a_long_list_is_undone_and_comes_back(desk: EventDesk, tmp_path: Path) -> None:
    before = tables(desk)
    desk.check_in.check_in("A1")
    arrived = tables(desk)
    act = bring_in(desk, tmp_path, long_list())
    after = tables(desk)
    seen = desk.day_log.preview_undo()
    assert isinstance(seen, UndoPreview)
    assert (seen.act, seen.dependants, seen.refusal) == (act, (), None)
    undone = desk.day_log.undo()
    assert tables(desk) == arrived
    back = desk.day_log.undo(undone.act)
    assert tables(desk) == after
    assert desk.day_log.undo(back.act).done
    assert tables(desk) == arrived
    desk.day_log.undo()
    assert tables(desk) == before


def test_changes_by_a_long_list_are_undone_where_nobody_in_it_has_acted(
    desk: EventDesk, second_desk: EventDesk, tmp_path: Path
) -> None:
    bring_in(desk, tmp_path, long_list())
    before = tables(desk)
    act = bring_in(desk, tmp_path, long_list("Kent Police"))
    assert walk_in(second_desk, "Hal")
    came = second_desk.check_in.check_in("L5")
    assert desk.day_log.undo(act).reason == "import_acted_on"
    second_desk.day_log.undo(came.act)
    second_desk.day_log.undo()
    assert desk.day_log.undo(act).done
    assert tables(desk) == before


def test_another_desks_list_takes_a_lead_to_undo_however_long(
    desk: EventDesk, second_desk: EventDesk, tmp_path: Path
) -> None:
    second_desk.event.take_over("Lea")
    second_desk.event.name_lead("Lea", pin=None)
    second_desk.event.set_pin(str(second_desk.identity.operator), "2468")
    before = tables(desk)
    act = bring_in(second_desk, tmp_path, long_list())
    assert desk.day_log.undo(act).reason == "needs_lead"
    undone = desk.day_log.undo(act, pin="2468")
    assert undone.done
    assert undone.entries[0].facts["lead"] == second_desk.identity.operator
    assert tables(desk) == before


@pytest.mark.parametrize("number", [3, LONG])
def test_what_others_do_between_preparing_and_writing_counts(
    desk: EventDesk, second_desk: EventDesk, tmp_path: Path, number: int
) -> None:
    bring_in(desk, tmp_path, long_list(number=number))
    prepared = desk.invite_list.prepare(
        preview(desk, tmp_path, long_list("Kent Police", number) + "H8,Hal,Fir,Kent,,,,,\n")
    )
    second_desk.check_in.check_in("L1")
    second_desk.check_in.check_in("L2")
    second_desk.check_in.leave("L2")
    second_desk.day_log.undo()
    second_desk.check_in.correct("L0", {"organisation": "Kent and Essex"})
    walk_in(second_desk, "Hal")
    desk.invite_list.apply(prepared)
    names = desk.check_in.counts().names
    assert names == number + 8, "the walk-in is who the list means"
    assert one(desk, "L0").organisation == "Kent and Essex"
    assert one(desk, "L1").organisation == one(desk, "L2").organisation == "Kent Police"
    assert one(desk, "L1").attendance is one(desk, "L2").attendance is Attendance.IN


@pytest.mark.parametrize("number", [3, LONG])
def test_arrivals_alone_do_not_make_a_list_be_compared_again(
    desk: EventDesk, second_desk: EventDesk, tmp_path: Path, number: int
) -> None:
    bring_in(desk, tmp_path, long_list(number=number))
    prepared = desk.invite_list.prepare(preview(desk, tmp_path, long_list("Kent Police", number)))
    second_desk.check_in.check_in("L1")
    told: list[Step] = []
    desk.invite_list.apply(prepared, progress=lambda step, _done, _of: told.append(step))
    assert told == [Step.WRITING], "written at the first try"
    assert one(desk, "L1").attendance is Attendance.IN
    assert one(desk, "L1").organisation == "Kent Police"


@pytest.mark.parametrize("number", [3, LONG])
def test_a_list_that_is_overtaken_again_and_again_comes_in_all_the_same(
    desk: EventDesk, second_desk: EventDesk, tmp_path: Path, number: int
) -> None:
    bring_in(desk, tmp_path, long_list(number=number))
    names = iter(["Una", "Duo", "Tre", "Quin", "Sex"])
    prepared = desk.invite_list.prepare(
        preview(desk, tmp_path, long_list("Kent Police", number) + "N1,New,One,Kent,,,,,\n")
    )

    def overtake(_step: Step, _done: int, _of: int) -> None:
        walk_in(second_desk, next(names))

    desk.invite_list.apply(prepared, progress=overtake)
    assert desk.check_in.counts().walk_ins == 3
    assert one(desk, "N1").full_name == "New One"
    assert one(desk, "L2").organisation == "Kent Police"


def test_whoever_sits_down_in_between_is_not_the_one_who_pressed(
    desk: EventDesk, tmp_path: Path
) -> None:
    prepared = desk.invite_list.prepare(preview(desk, tmp_path, long_list()))
    desk.event.take_over("Aisha")
    result = desk.invite_list.apply(prepared)
    assert result.entries[0].operator == desk.identity.operator


def test_a_list_that_is_stopped_changes_nothing(desk: EventDesk, tmp_path: Path) -> None:
    length, wish = log_length(desk), preview(desk, tmp_path, long_list())

    def stop_at(step: Step) -> None:
        def stop(now: Step, _done: int, _of: int) -> None:
            if now is step:
                raise Stopped

        with pytest.raises(Stopped):
            desk.invite_list.apply(wish, progress=stop)

    stop_at(Step.PREPARING)
    stop_at(Step.WRITING)
    assert log_length(desk) == length
    assert desk.invite_list.apply(wish).done


def test_an_undo_does_not_take_a_later_list_with_it(desk: EventDesk, tmp_path: Path) -> None:
    came = walk_in(desk, "Hal")
    bring_in(desk, tmp_path, long_list() + "H8,Hal,Fir,Kent,,,,,\n")
    seen = desk.day_log.preview_undo(came)
    assert isinstance(seen, UndoPreview)
    assert seen.refusal is not None
    refused = desk.day_log.undo(came)
    assert refused.reason == "listed_since"
    assert "A list brought in since" in refused.message
    assert one(desk, "H8").origin is Origin.WALK_IN
    assert one(desk, "L1").organisation == "Kent"
