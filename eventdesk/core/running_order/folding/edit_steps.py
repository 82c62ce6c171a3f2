"""What edits of the plan on the day do: items put in, changed, moved, passed over, taken back.

An entry names the item that its own stands after ("" for the first), and the fold numbers the
places 1…n itself; so a place means the same whatever else a list has brought in.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import flag, text
from eventdesk.core.running_order.folding.day_in_folding import Day, Step
from eventdesk.core.running_order.folding.plan_steps import blank_item, planned_fields, speakers_of
from eventdesk.core.running_order.order import Item


def _inserted(day: Day, entry: Entry) -> bool:
    if entry.subject is None or entry.subject in day.items:
        return False
    item = blank_item(entry.subject, entry.facts, original=False)
    _put(day, replace(item, moved=True), text(entry.facts, "after"))
    return True


def _edited(day: Day, entry: Entry) -> bool:
    item = day.item_of(entry)
    if item is None:
        return False
    changed = replace(item, **planned_fields(entry.facts))  # type: ignore[arg-type]
    if flag(entry.facts, "moved"):
        changed = replace(changed, moved=True)
    if "speakers" in entry.about:
        changed = replace(changed, speakers=speakers_of(entry, item.speakers))
    day.items[item.id] = changed
    return True


def _moved(day: Day, entry: Entry) -> bool:
    item = day.item_of(entry)
    if item is None or item.dropped:
        return False
    moved = replace(item, **planned_fields(entry.facts))  # type: ignore[arg-type]
    _put(day, replace(moved, moved=True, passed_over=False), text(entry.facts, "after"))
    return True


def _passed_over(day: Day, entry: Entry) -> bool:
    item = day.item_of(entry)
    if item is None or item.dropped or item.passed_over or _has_run(day, item.id):
        return False
    day.items[item.id] = replace(item, passed_over=True)
    return True


def _restored(day: Day, entry: Entry) -> bool:
    item = day.item_of(entry)
    if item is None or not (item.dropped or item.passed_over):
        return False
    day.items[item.id] = replace(item, dropped=False, passed_over=False)
    return True


def _has_run(day: Day, item_id: str) -> bool:
    return any(run.item_id == item_id for run in day.runs)


def _put(day: Day, item: Item, after: str) -> None:
    """Give an item its place, and every other one the number that follows from it."""
    others = [one for one in day.order.items if one.id != item.id]
    place = next((at for at, one in enumerate(others, start=1) if one.id == after), 0)
    for number, one in enumerate((*others[:place], item, *others[place:]), start=1):
        if one is item or one.position != number:
            day.items[one.id] = replace(one, position=number)


EDIT_STEPS: Mapping[Action, Step] = {
    Action.ITEM_INSERTED: _inserted,
    Action.ITEM_EDITED: _edited,
    Action.ITEM_MOVED: _moved,
    Action.ITEM_PASSED_OVER: _passed_over,
    Action.ITEM_RESTORED: _restored,
}
