"""What an edit of the plan would do, in words, before anybody agrees to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import Minute, minutes_up
from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.core.running_order.plan_edits import end_before

MOST_NAMED = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("plan_words", text)


def effect_words(order: RunningOrder, plan: Sequence[Item], item_id: str, minute: Minute) -> str:
    """When the item would be, which fixed item gets too little, and what starts at another time.

    "09:45–09:50. MIN keeps 11:30: 6 min too little before it. TB then starts at 09:50."
    """
    item = next((one for one in plan if one.id == item_id), None)
    if item is None:
        return ""
    times = f"{minute(item.planned_start)}–{minute(item.planned_end)}."
    parts = (times, _squeezed(order, plan, minute), _others(order, plan, item_id, minute))
    return " ".join(part for part in parts if part)


def move_question(order: RunningOrder, plan: Sequence[Item], item: Item, minute: Minute) -> str:
    """As in "Move TB before TA? 09:45 → 09:15. TA then starts at 09:45."."""
    place = [one.id for one in plan].index(item.id)
    if place + 1 < len(plan):
        where = _tr("Move {0} before {1}?").format(item.title, plan[place + 1].title)
    else:
        where = _tr("Move {0} to the end of the day?").format(item.title)
    was, now = minute(item.planned_start), minute(plan[place].planned_start)
    times = f"{was} → {now}." if was != now else _tr("It stays at {0}.").format(now)
    others = _others(order, plan, item.id, minute)
    squeezed = _squeezed(order, plan, minute)
    return " ".join(part for part in (where, times, squeezed, others) if part)


def _others(order: RunningOrder, plan: Sequence[Item], item_id: str, minute: Minute) -> str:
    pushed = [
        one
        for one in plan
        if one.id != item_id
        and (was := order.item(one.id)) is not None
        and was.planned_start != one.planned_start
    ]
    if not pushed:
        return _tr("Nothing else moves.")
    first = _tr("{0} then starts at {1}").format(pushed[0].title, minute(pushed[0].planned_start))
    more = [
        _tr("{0} at {1}").format(one.title, minute(one.planned_start))
        for one in pushed[1:MOST_NAMED]
    ]
    left = len(pushed) - MOST_NAMED
    if left > 0:
        more.append(_tr("and {0} more move").format(left))
    return f"{', '.join((first, *more))}."


def _squeezed(order: RunningOrder, plan: Sequence[Item], minute: Minute) -> str:
    """The first fixed item that what stands before it would reach, and did not before."""
    new = RunningOrder(items=tuple(plan), runs=order.runs)
    for item in plan:
        end = end_before(new, item.id) if item.fixed and not order.has_run(item.id) else None
        if end is None or end <= item.planned_start:
            continue
        before = end_before(order, item.id)
        if before is not None and before >= end:
            continue
        return _tr("{0} keeps {1}: {2} min too little before it.").format(
            item.title, minute(item.planned_start), minutes_up(end - item.planned_start)
        )
    return ""
