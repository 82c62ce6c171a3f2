"""What an edit of the plan makes of the items after it.

An edit never moves a planned start outside of it earlier. What is inserted, moved or made longer
pushes later items only as far as gaps do not take it up, and never a fixed one: what then collides
with its minute is a conflict, and shown as one. Dropped and passed-over items stand where they
stood, and take up nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from eventdesk.core.running_order.order import Item, RunningOrder

_NOTHING = timedelta(0)


def with_inserted(
    order: RunningOrder, item: Item, after: str, start: datetime | None = None
) -> tuple[Item, ...]:
    """The plan with a new item after another ("" for the very first).

    Without a start it begins where the item before it ends; the first of the day ends where the one
    after it begins.
    """
    return _placed(order, list(order.items), item, after, start)


def with_moved(order: RunningOrder, item_id: str, after: str) -> tuple[Item, ...]:
    """The plan with an item put after another ("" for the very first).

    The room that it leaves takes up what it pushes: the items between the old place and the new one
    are laid anew within that room, so these alone may start earlier than planned, and nothing after
    them changes needlessly (two talks of 30 min that are swapped make nobody late). They count as
    moved, too. An item that a jump has left behind leaves no room: it comes in like a new one.
    Fixed items keep their minute; what stood after a gap does not start before it was planned.
    """
    item = order.item(item_id)
    if item is None:
        return order.items
    moved = replace(item, moved=True, passed_over=False, gap_before=False)
    rest = [one for one in order.items if one.id != item_id]
    if item.dropped or item.position <= order.furthest:
        return _placed(order, rest, moved, after, item.planned_start if item.fixed else None)
    old, new = order.items.index(item), _place_after(rest, after)
    plan = [*rest[:new], moved, *rest[new:]]
    first, last = min(old, new), max(old, new)
    stays = _in_the_day(order, moved)
    was_free = max(
        (one.planned_end for one in order.items[first : last + 1] if one is item or stays(one)),
        default=item.planned_end,
    )
    free, gap = _room(plan, order, item, first, goes_later=new > old)
    free = _lay_anew(plan, range(first, last + 1), free, stays, gap=gap)
    return _numbered(_pushed(plan, last + 1, free, free - was_free, stays))


def with_edited(order: RunningOrder, edited: Item) -> tuple[Item, ...]:
    """The plan with an item changed; what its later end reaches is pushed."""
    was = order.item(edited.id)
    if was is None:
        return order.items
    stays = _in_the_day(order)
    place = order.items.index(was)
    plan = list(order.items)
    if edited.planned_start != was.planned_start:
        before = _end_before(plan, place, stays)
        edited = replace(edited, gap_before=before is not None and edited.planned_start > before)
    plan[place] = edited
    if stays(was):
        later = edited.planned_end - was.planned_end
        plan = _pushed(plan, place + 1, edited.planned_end, later, stays)
    return tuple(plan)


def end_before(order: RunningOrder, item_id: str) -> datetime | None:
    """When the item that stands before this one in the day is planned to end; None for the first.

    Dropped and passed-over items do not count.
    """
    item = order.item(item_id)
    if item is None:
        return None
    return _end_before(order.items, order.items.index(item), _in_the_day(order))


def place_at(order: RunningOrder, start: datetime) -> str:
    """After which item something stands that is planned for a minute: the last to start by then.

    Never before an item that has begun. "" where it would be the first of the day.
    """
    at = [
        item
        for item in order.items
        if item.position <= order.furthest or (not item.dropped and item.planned_start <= start)
    ]
    return at[-1].id if at else ""


class _InTheDay:
    """Whether an item takes up time in the plan as it now stands."""

    def __init__(self, order: RunningOrder, moved: Item | None) -> None:
        self._moved = None if moved is None else moved.id
        self._furthest = order.furthest
        self._begun = {run.item_id for run in order.runs}

    def __call__(self, item: Item) -> bool:
        if item.id == self._moved or item.id in self._begun:
            return True
        return not (item.dropped or item.passed_over or item.position < self._furthest)


def _in_the_day(order: RunningOrder, moved: Item | None = None) -> _InTheDay:
    return _InTheDay(order, moved)


def _placed(
    order: RunningOrder, rest: list[Item], item: Item, after: str, start: datetime | None
) -> tuple[Item, ...]:
    """An item that leaves no room behind, put in: it pushes by its whole length."""
    place = _place_after(rest, after)
    stays = _in_the_day(order, item)
    before = _end_before(rest, place, stays)
    length = timedelta(minutes=item.minutes)
    if start is None:
        following = next((one for one in rest[place:] if stays(one)), None)
        start = before or (
            item.planned_start if following is None else following.planned_start - length
        )
    gap = before is not None and start > before
    put = replace(item, planned_start=start, gap_before=gap)
    plan = [*rest[:place], put, *rest[place:]]
    return _numbered(_pushed(plan, place + 1, put.planned_end, length, stays))


def _room(
    plan: Sequence[Item], order: RunningOrder, item: Item, first: int, *, goes_later: bool
) -> tuple[datetime, bool]:
    """From when on the items between two places are laid, and whether a gap stands before them."""
    if goes_later:
        return item.planned_start, item.gap_before
    before = _end_before(plan, first, _in_the_day(order))
    return before or order.items[first].planned_start, False


def _lay_anew(
    plan: list[Item], places: range, free: datetime, stays: _InTheDay, *, gap: bool
) -> datetime:
    """Lay items end to end from an instant; gives back when the last of them ends."""
    is_first = True
    for place in places:
        item = plan[place]
        if not stays(item):
            continue
        waits = item.fixed or item.gap_before
        start = item.planned_start if item.fixed else free
        if waits and not item.fixed:
            start = max(free, item.planned_start)
        if start != item.planned_start and not item.moved:
            item = replace(item, moved=True)
        after_gap = gap if is_first else item.gap_before and start > free
        plan[place] = replace(item, planned_start=start, gap_before=after_gap)
        free = max(free, plan[place].planned_end)
        is_first = False
    return free


def _pushed(
    plan: Sequence[Item], place: int, free: datetime, by: timedelta, stays: _InTheDay
) -> list[Item]:
    """Push what comes from a place on, where `free` is the new end before it, `by` later than was.

    Items that overlapped before are pushed no further than the edit reaches.
    """
    pushed = list(plan)
    for at in range(place, len(pushed)):
        item = pushed[at]
        if not stays(item):
            continue
        if item.fixed or by <= _NOTHING:
            break
        by = min(by, max(_NOTHING, free - item.planned_start))
        start = item.planned_start + by
        pushed[at] = replace(item, planned_start=start, gap_before=item.gap_before and start > free)
        free = pushed[at].planned_end
    return pushed


def _place_after(items: Sequence[Item], after: str) -> int:
    """The place in a list after an item; the first where there is none of that id."""
    return next((at for at, item in enumerate(items, start=1) if item.id == after), 0)


def _end_before(items: Sequence[Item], place: int, stays: _InTheDay) -> datetime | None:
    return next((one.planned_end for one in reversed(items[:place]) if stays(one)), None)


def _numbered(plan: Sequence[Item]) -> tuple[Item, ...]:
    return tuple(
        item if item.position == place else replace(item, position=place)
        for place, item in enumerate(plan, start=1)
    )
