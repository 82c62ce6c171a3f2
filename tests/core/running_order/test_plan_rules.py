"""What stands against an edit of the plan, and against leaving an item out."""

from __future__ import annotations

import pytest

from eventdesk.core.entries import Refusal
from eventdesk.core.running_order.plan_rules import against_inserting, against_passing_over
from tests.core.running_orders import changed, run, worked_day

ORDER = worked_day(run("WEL", "09:00", "09:15"), run("TA", "09:15"))


def reason(refusal: Refusal | None) -> str:
    return "" if refusal is None else refusal.reason


@pytest.mark.parametrize(
    ("after", "against"),
    [("gone", "no_such_item"), ("", "among_the_past"), ("WEL", "among_the_past"), ("TA", "")],
)
def test_a_place_is_behind_an_item_of_the_plan_that_is_still_to_come(
    after: str, against: str
) -> None:
    assert reason(against_inserting(ORDER, {"after": after})) == against


@pytest.mark.parametrize(
    ("item", "dropped", "against"),
    [("TB", True, "item_dropped"), ("TA", False, "begun_is_not_passed_over"), ("TB", False, "")],
)
def test_what_is_dropped_or_has_begun_is_not_passed_over(
    item: str, against: str, *, dropped: bool
) -> None:
    order = changed(ORDER, item, dropped=dropped)
    found = order.item(item)
    assert found is not None
    assert reason(against_passing_over(order, found, {})) == against
