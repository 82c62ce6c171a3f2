"""What cannot be planned is refused and changes nothing; what is read before there is an event."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.core.errors import InputError
from eventdesk.core.running_order.seen import Seen
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.plan_places import plan_with_values
from tests.services.worked_day import RUNNING_ORDER, import_running_order, log_length, tables

pytestmark = pytest.mark.parametrize("event_database", ["sqlite"], indirect=True)


def test_a_place_that_there_is_not_is_refused(desk: EventDesk) -> None:
    plan, before, length = desk.plan, tables(desk), log_length(desk)
    refusals = [
        plan.insert({"title": "One more"}, after="no item"),
        plan.move("TA", before="no item"),
        plan.move("no item", before="TA"),
        plan.move("TA", after="no item"),
        plan.move("TA", before="TA"),
    ]
    assert [refused.reason for refused in refusals] == ["no_such_item"] * 4 + ["nothing_changed"]
    assert tables(desk) == before
    assert log_length(desk) == length + len(refusals)


def test_why_somebody_else_speaks_stands_beside_who_does(desk: EventDesk) -> None:
    told = desk.plan.edit("TA", {"speakers": ["Cat Fox"]}, reason="Ann is ill")
    assert [entry.personal for entry in told.entries] == [
        {"speakers": [{"name": "Cat Fox", "delegate": None}], "reason": "Ann is ill"}
    ]


def test_an_item_that_a_new_list_has_put_in_overtakes_and_nobody_is_named(
    desk: EventDesk, tmp_path: Path
) -> None:
    order = desk.running_order.read()
    shown = Seen.of(order)
    first = "Start,Minutes,Title,Kind,Fixed,Floor,Lead,Speakers\n"
    import_running_order(
        desk, tmp_path, RUNNING_ORDER.replace(first, f"{first}08:45,15,DOORS,talk,,,,\n")
    )
    refused = desk.running_order.next(seen=shown)
    assert refused.reason == "overtaken"
    assert refused.refusal is not None
    assert "did" not in refused.refusal.facts
    assert refused.message
    assert desk.running_order.read().running is None


def test_a_plan_with_other_values_is_shown_before_it_is_pressed(desk: EventDesk) -> None:
    order = desk.running_order.read()
    item = order.items[1]
    plan = plan_with_values(order, item, {"minutes": item.minutes + 5})
    assert plan[2].planned_start == order.items[2].planned_start + timedelta(minutes=5)
    assert desk.running_order.read() == order


def test_before_the_event_has_details_there_is_nothing_to_read_or_bring_in(
    empty_desk: EventDesk, tmp_path: Path
) -> None:
    path = tmp_path / "order.csv"
    path.write_text(RUNNING_ORDER, encoding="utf-8")
    for wish in (
        empty_desk.exports.running_order,
        empty_desk.exports.volunteers,
        lambda: empty_desk.running_order_import.preview(path),
    ):
        with pytest.raises(InputError) as refused:
            wish()
        assert refused.value.code == "no_event"
