"""Editing the plan of the day through the service, on the worked day."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from eventdesk.core.delegates import Particulars
from eventdesk.core.errors import InputError
from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.order import Item, ItemKind, ItemStatus
from eventdesk.services.day_log import UndoPreview
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.services.substitution import PassesOn
from tests.core.running_orders import at, clock_of
from tests.services.worked_day import RUNNING_ORDER, import_running_order, set_clock, tables


def item(desk: EventDesk, title: str) -> Item:
    (found,) = [one for one in desk.running_order.read().items if one.title == title]
    return found


def plan(desk: EventDesk) -> str:
    items = desk.running_order.read().items
    return " ".join(f"{one.title} {clock_of(one.planned_start)}" for one in items)


def status(desk: EventDesk, title: str) -> ItemStatus:
    forecast = desk.running_order.forecast()
    return next(one.status for one in forecast.items if one.item.title == title)


def said(desk: EventDesk) -> list[str]:
    return [row.sentence for row in desk.day_log.rows()]


def start(desk: EventDesk, clock_time: str, title: str) -> None:
    set_clock(desk, clock_time)
    assert desk.running_order.start(title).done


DAY = "WEL 09:00 TA 09:15 TB 09:45 BRK 10:15 PAN 10:35 MIN 11:30 MQA 12:00 CLOSE 12:20"


def test_a_new_item_pushes_and_every_minute_is_in_the_log(desk: EventDesk) -> None:
    result = desk.plan.insert({"title": "Fire drill", "minutes": 5}, after="TA", reason="Alarm")
    assert result.done
    assert plan(desk).startswith("WEL 09:00 TA 09:15 Fire drill 09:45 TB 09:50 BRK 10:20 PAN 10:40")
    assert "Fire drill put in after TA, 09:45, 5 min: Alarm" in said(desk)
    assert "TB stands at another time: 09:45 → 09:50" in said(desk)
    drill = item(desk, "Fire drill")
    assert (drill.original_start, drill.moved, result.subject) == (None, True, drill.id)
    assert item(desk, "TB").original_start == at("09:45")


def test_a_new_item_comes_next_where_nothing_else_is_said(desk: EventDesk) -> None:
    start(desk, "09:15", "TA")
    assert desk.plan.insert({"title": "Prayer", "minutes": 5}).done
    assert desk.running_order.read().next_item() == item(desk, "Prayer")


@pytest.mark.parametrize(
    ("start_at", "fixed", "begins"),
    [("10:20", False, "10:35"), ("10:20", True, "10:20"), ("11:22", False, "11:22")],
)
def test_a_new_item_is_put_where_its_start_belongs(
    desk: EventDesk, start_at: str, begins: str, *, fixed: bool
) -> None:
    values = {"title": "X", "minutes": 5, "start": at(start_at), "fixed": fixed}
    assert desk.plan.insert(values).done
    assert clock_of(item(desk, "X").planned_start) == begins


def test_two_talks_are_swapped_and_nobody_is_late(desk: EventDesk) -> None:
    assert desk.plan.move("TB", before="TA", reason="Train").done
    assert plan(desk).startswith("WEL 09:00 TB 09:15 TA 09:45 BRK 10:15")
    assert "TB moved before TA, 09:45 → 09:15: Train" in said(desk)
    start(desk, "09:15", "TB")
    start(desk, "09:45", "TA")
    assert desk.running_order.forecast().lateness == "on time"
    assert desk.plan.move("BRK", after="TA").reason == "nothing_changed"


def test_what_has_begun_stays_in_its_place(desk: EventDesk) -> None:
    start(desk, "09:00", "WEL")
    start(desk, "09:15", "TA")
    assert desk.plan.move("TA", after="TB").reason == "begun_stays"
    assert desk.plan.move("TB", after="WEL").reason == "among_the_past"
    assert desk.plan.insert({"title": "X"}, after="").reason == "among_the_past"
    assert desk.plan.move("TB", after="PAN").done


def test_the_running_item_can_be_given_another_length(desk: EventDesk) -> None:
    start(desk, "09:15", "TA")
    assert desk.plan.edit("TA", {"minutes": 40}).done
    assert clock_of(item(desk, "TB").planned_start) == "09:55"
    assert desk.running_order.forecast().lateness == "10 min behind"
    assert desk.plan.edit("TA", {"start": at("09:20")}).reason == "begun_keeps_its_start"
    start(desk, "09:55", "TB")
    assert desk.plan.edit("TA", {"minutes": 50}).reason == "over_keeps_its_times"
    assert desk.plan.edit("TA", {"title": "Opening", "location": "Hall"}).done
    assert "Opening changed: “Opening”, was “TA”; in Hall" in said(desk)


def test_everything_of_an_item_can_be_set(desk: EventDesk) -> None:
    changes = {
        "title": " Tea ", "kind": "break", "minutes": 25, "start": at("10:20"), "fixed": True,
        "fixed_end": at("10:45"), "floor": 5, "lead": 3, "location": "Foyer",
        "speakers": ["Ann Lee", " ", "Ann Lee"],
    }  # fmt: skip
    assert desk.plan.edit("BRK", changes).done
    tea = item(desk, "Tea")
    assert (tea.kind, tea.minutes, tea.fixed, tea.floor_given) == (ItemKind.BREAK, 25, True, 5)
    assert [one.name for one in tea.speakers] == ["Ann Lee"]
    assert (clock_of(tea.planned_start), clock_of(tea.fixed_end)) == ("10:20", "10:45")
    assert desk.plan.edit("Tea", changes).reason == "nothing_changed"
    assert desk.plan.edit("Tea", {"speakers": [], "fixed_end": None, "floor": None}).done
    assert item(desk, "Tea").speakers == ()


def test_an_item_can_be_cut_below_the_floor_it_once_had(desk: EventDesk) -> None:
    assert desk.plan.edit("BRK", {"minutes": 7}).done
    brk = next(one for one in desk.running_order.forecast().items if one.item.title == "BRK")
    assert (brk.item.minutes, brk.item.floor_given, floor_minutes(brk.item)) == (7, 10, 7)


def test_a_start_before_the_end_of_what_stands_before_is_refused(desk: EventDesk) -> None:
    refused = desk.plan.edit("TB", {"start": at("09:40")})
    assert refused.message == (
        "TB cannot start then: what stands before it is planned until 09:45. Move it instead."
    )
    assert desk.plan.edit("MIN", {"start": at("11:10")}).done, "a fixed minute, said by hand"
    assert plan(desk).endswith("MIN 11:10 MQA 12:00 CLOSE 12:20")


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"title": " - "}, "bad_title"),
        ({"title": "x" * 201}, "bad_title"),
        ({"minutes": 0}, "bad_length"),
        ({"minutes": 1441}, "bad_length"),
        ({"minutes": True}, "bad_length"),
        ({"kind": "party"}, "bad_kind"),
        ({"lead": -1}, "bad_line-up_lead"),
        ({"floor": 40}, "bad_floor"),
        ({"fixed_end": at("09:00")}, "bad_fixed_end"),
        ({"start": "09:15"}, "bad_instant"),
        ({"speakers": "Ann"}, "bad_speakers"),
        ({"colour": "red"}, "unknown_field"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(
    desk: EventDesk, values: dict[str, object], code: str
) -> None:
    before = said(desk)
    with pytest.raises(InputError) as caught:
        desk.plan.edit("TB", values)
    assert caught.value.code == code
    with pytest.raises(InputError):
        desk.plan.insert({"title": "X", "minutes": 30, "start": at("09:45"), **values})
    assert said(desk) == before


def test_what_is_passed_over_is_out_until_it_is_taken_back(desk: EventDesk) -> None:
    start(desk, "09:15", "TA")
    assert desk.plan.skip("TB", "Not here yet").done
    assert status(desk, "TB") is ItemStatus.PASSED_OVER
    following = desk.running_order.forecast().next
    assert following is not None
    assert (following.item.title, clock_of(following.expected_start)) == ("BRK", "09:45")
    assert plan(desk) == DAY
    assert "TB passed over: Not here yet" in said(desk)
    assert desk.plan.skip("TB").reason == "already_passed_over"
    assert desk.plan.restore("TB").done
    assert status(desk, "TB") is ItemStatus.PLANNED
    assert desk.plan.restore("TB").reason == "not_taken_out"
    assert desk.plan.skip("TA").reason == "begun_is_not_passed_over"


@pytest.mark.parametrize("way", ["start", "move", "drop"])
def test_what_is_passed_over_comes_back_by_being_started_or_moved(
    desk: EventDesk, way: str
) -> None:
    start(desk, "09:15", "TA")
    assert desk.plan.skip("TB").done
    wishes = {
        "start": lambda: desk.running_order.start("TB"),
        "move": lambda: desk.plan.move("TB", after="BRK"),
        "drop": lambda: desk.running_order.drop("TB"),
    }
    assert wishes[way]().done
    expected = {"start": ItemStatus.RUNNING, "move": ItemStatus.PLANNED, "drop": ItemStatus.DROPPED}
    assert status(desk, "TB") is expected[way]
    if way != "drop":
        assert desk.plan.restore("TB").reason == "not_taken_out", "no passing-over is left"
    desk.day_log.undo()
    assert status(desk, "TB") is ItemStatus.PASSED_OVER


def test_a_drop_is_taken_back(desk: EventDesk) -> None:
    assert desk.running_order.drop("TB", "no time").done
    assert desk.plan.move("TB", after="BRK").reason == "item_dropped"
    assert desk.plan.restore("TB").done
    assert plan(desk) == DAY
    assert status(desk, "TB") is ItemStatus.PLANNED


def test_what_a_jump_left_behind_is_moved_into_what_comes(desk: EventDesk) -> None:
    start(desk, "09:15", "TB")
    assert status(desk, "TA") is ItemStatus.PASSED_OVER
    assert desk.plan.restore("TA").reason == "left_behind"
    assert desk.plan.move("TA", after="TB").done
    assert status(desk, "TA") is ItemStatus.PLANNED


def test_an_edit_that_is_undone_takes_every_later_edit_with_it(desk: EventDesk) -> None:
    before = tables(desk)
    first = desk.plan.edit("TA", {"minutes": 35})
    desk.plan.insert({"title": "X"}, after="PAN")
    desk.plan.move("MQA", after="PAN")
    desk.plan.skip("CLOSE")
    preview = desk.day_log.preview_undo(first.act)
    assert isinstance(preview, UndoPreview)
    assert len(preview.dependants) == 2
    asked = desk.day_log.undo(first.act, confirmed=False)
    assert asked.reason == "undo_takes_more"
    undone = desk.day_log.undo(first.act)
    assert status(desk, "CLOSE") is ItemStatus.PASSED_OVER
    desk.plan.restore("CLOSE")
    assert tables(desk) == before
    desk.plan.edit("PAN", {"minutes": 50})
    again = desk.day_log.undo(undone.act)
    assert len(again.entries) == 2, "what was edited since goes when those come back"
    assert item(desk, "PAN").minutes == 45
    assert "MQA 11:25 X 11:45" in plan(desk)


def test_an_edit_and_its_undo_leave_no_trace(desk: EventDesk) -> None:
    before, forecast = tables(desk), desk.running_order.forecast()
    wishes: tuple[Callable[[], RunningOrderResult], ...] = (
        lambda: desk.plan.insert({"title": "X", "speakers": ["Zoë"]}, after="TA"),
        lambda: desk.plan.move("TA", after="CLOSE"),
        lambda: desk.plan.edit("TA", {"minutes": 60, "speakers": ["Zoë"]}),
        lambda: desk.plan.skip("TA"),
    )
    for wish in wishes:
        done = wish()
        assert done.done
        assert desk.day_log.undo(done.act).done
        assert tables(desk) == before
        assert desk.running_order.forecast() == forecast


def test_the_same_act_again_gets_the_same_result(desk: EventDesk) -> None:
    first = desk.plan.insert({"title": "X"}, act="an act")
    assert desk.plan.insert({"title": "X"}, act="an act").subject == first.subject
    assert plan(desk).count("X") == 1


def test_two_desks_that_set_the_same_do_not_fight(desk: EventDesk, second_desk: EventDesk) -> None:
    shown = item(desk, "TB")
    second_desk.event.take_over("Aisha Rahman")
    set_clock(desk, "09:20")
    assert second_desk.plan.edit("TB", {"minutes": 20}, was=shown).done
    refused = desk.plan.edit("TB", {"minutes": 25}, was=shown)
    assert refused.message == (
        "TB was changed at 09:20 at Desk 2 by Aisha Rahman. Nothing was changed."
    )
    assert desk.plan.edit("TB", {"location": "Hall"}, was=shown).done, "nobody has set that"


def test_a_file_that_comes_again_leaves_what_was_edited(desk: EventDesk, tmp_path: Path) -> None:
    desk.plan.edit("TA", {"title": "Opening", "minutes": 40, "lead": 2})
    desk.plan.insert({"title": "X"}, after="")
    desk.plan.move("BRK", after="PAN")
    before = tables(desk)
    act = import_running_order(desk, tmp_path)
    with desk.database.reading() as reading:
        (summary,) = reading.log.of_act(act)
    assert (summary.facts["changed"], summary.facts["added"]) == (0, 0)
    assert tables(desk) == before


def test_an_item_put_in_by_hand_is_not_doubled_by_a_file_that_has_it(
    desk: EventDesk, tmp_path: Path
) -> None:
    desk.plan.insert({"title": "Prayer", "minutes": 5}, after="WEL")
    prayer = item(desk, "Prayer")
    for _ in range(2):
        act = import_running_order(desk, tmp_path, f"{RUNNING_ORDER}12:30,10,Prayer,talk,,,,\n")
        with desk.database.reading() as reading:
            entries = reading.log.of_act(act)
        assert entries[0].facts["added"] == 0
        assert prayer.id not in {entry.subject for entry in entries}
    assert item(desk, "Prayer") == prayer


def test_a_list_that_brings_an_item_leaves_the_order_of_the_day(
    desk: EventDesk, tmp_path: Path
) -> None:
    desk.plan.move("TA", after="BRK")
    import_running_order(desk, tmp_path, f"{RUNNING_ORDER}10:20,5,NEW,talk,,,,\n")
    titles = [one.title for one in desk.running_order.read().items]
    assert titles == ["WEL", "TB", "BRK", "TA", "NEW", "PAN", "MIN", "MQA", "CLOSE"]


def test_a_substitute_speaks_though_the_speakers_were_edited(desk: EventDesk) -> None:
    assert desk.plan.edit("TA", {"speakers": ["Ann Lee"]}).done
    set_clock(desk, "08:45")
    new = Particulars(given_name="Zoë", family_name="Quist")
    swap = desk.check_in.substitute("A1", new, authority="Lead", passes_on={PassesOn.SPEAKING})
    assert swap.done
    assert [one.name for one in item(desk, "TA").speakers] == ["Zoë Quist"]
