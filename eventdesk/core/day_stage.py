"""What happens on stage on a rehearsed day: when each item starts and ends, and the presses for it.

Things run a little late, as they do. Before a fixed item the chair takes the minutes back, from
breaks first, so that it is met wherever the floors allow it: the first time by a new plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from random import Random

from msgspec import Struct

from eventdesk.core.day_steps import (
    Adjust,
    EndDay,
    Hold,
    MessageGone,
    MessageSeen,
    Next,
    Ready,
    Resume,
    Step,
    TakeBack,
    Tell,
    Undo,
)
from eventdesk.core.lateness import minutes_up
from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import Item, ItemKind, RunningOrder

_NOTHING = timedelta(0)
_MINUTE = timedelta(minutes=1)
_MOST_BEHIND = timedelta(minutes=6)
_FIRST_DELAYS = (timedelta(minutes=3), timedelta(minutes=3), timedelta(minutes=2))
_OFTEN = 0.9
_HOLD = timedelta(minutes=1)
_MORE, _LESS = 2, -1
_MESSAGE, _MESSAGE_BEFORE = "Five minutes left.", timedelta(minutes=5)
_READY_BEFORE = timedelta(minutes=4)


class Incident(StrEnum):
    """What happens once in a day, in whichever item has room for it."""

    WRONG_PRESS = "wrong press"
    HOLD = "hold"
    ADJUST = "adjust"


_TAKES = {
    Incident.WRONG_PRESS: _NOTHING,
    Incident.HOLD: _HOLD,
    Incident.ADJUST: (_MORE + _LESS) * _MINUTE,
}


class Slot(Struct, frozen=True, kw_only=True):
    """One item's time on stage as the script wants it."""

    item: Item
    starts: datetime
    ends: datetime
    begun_before: bool = False
    """It runs already when the script begins."""
    held_before: bool = False
    gives: int = 0
    """Minutes that the chair takes from it."""
    incidents: frozenset[Incident] = frozenset()

    def part(self, share: float) -> datetime:
        """The instant at which this share of the slot has passed."""
        return self.starts + share * (self.ends - self.starts)


def plan_stage(order: RunningOrder, *, begun: datetime | None, chance: Random) -> tuple[Slot, ...]:
    """The rest of the day: what runs at `begun` and all items to come; empty once the day is over.

    `begun` is the newest instant at which anything happened, None before the day.
    """
    if order.day_ended_at is not None:
        return ()
    to_come = order.to_come()
    slots = _running(order, begun)
    free = slots[-1].ends if slots else begun
    pending = _incidents(to_come, chance)
    for place, item in enumerate(to_come):
        starts = item.planned_start if free is None else max(free, _not_before(item, free, order))
        slot = _slot(to_come, place, starts, pending, chance)
        pending = {one: due for one, due in pending.items() if one not in slot.incidents}
        slots.append(slot)
        free = slot.ends
    return tuple(slots)


def stage_steps(slots: Sequence[Slot], ready: frozenset[str]) -> list[Step]:
    """The presses that make the stage run so, the end of the day included.

    `ready` holds the ids of items whose tick stands already.
    """
    steps: list[Step] = []
    before: Slot | None = None
    first_to_give = next((slot for slot in slots if slot.gives), None)
    told = _told(slots)
    for slot in slots:
        if slot.item.fixed and slot.item.id not in ready:
            steps += _getting_ready(before, slot)
        steps += _starting(before, slot)
        steps += _giving(slot, TakeBack if slot is first_to_give else Adjust)
        steps += _within(slot)
        steps += _telling(slot) if slot is told else []
        before = slot
    if before is not None:
        steps.append(EndDay(key="day ended", at=before.ends))
    return steps


def _running(order: RunningOrder, begun: datetime | None) -> list[Slot]:
    run = order.running
    item = None if run is None else order.item(run.item_id)
    if run is None or item is None or begun is None:
        return []
    running = forecast(order, begun).running
    due = begun if running is None or running.expected_end is None else running.expected_end
    ends = max(begun, due) + _MINUTE
    slot = Slot(item=item, starts=begun, ends=ends, begun_before=True, held_before=run.held)
    return [slot]


def _not_before(item: Item, free: datetime, order: RunningOrder) -> datetime:
    """Fixed items and those after a gap wait for their minute; so does the first of the day."""
    first = not order.runs and item is order.next_item()
    return item.planned_start if item.fixed or item.gap_before or first else free


def _incidents(to_come: Sequence[Item], chance: Random) -> dict[Incident, int]:
    """From which place on each incident may happen: the first item that then has room takes it."""
    early = max(1, len(to_come) // 2)
    return {incident: chance.randrange(early) for incident in Incident}


def _slot(
    to_come: Sequence[Item],
    place: int,
    starts: datetime,
    pending: dict[Incident, int],
    chance: Random,
) -> Slot:
    item = to_come[place]
    full = starts + item.minutes * _MINUTE
    room = _room(to_come, place, starts)
    taken: set[Incident] = set()
    extra = _NOTHING
    for incident, due in pending.items():
        lasts = _TAKES[incident]
        fits = room is None or extra + lasts <= room
        if due <= place and fits and _suits(to_come, place, incident):
            taken.add(incident)
            extra += lasts
    if item.fixed_end is not None:
        ends = max(item.fixed_end, starts + _MINUTE)
        return Slot(item=item, starts=starts, ends=ends, incidents=frozenset(taken))
    delay = _delay(item, starts, extra, chance, first=place == 0)
    if room is None or extra + delay <= room:
        extra += delay
    gives = _gives(to_come, place, full + extra)
    ends = max(starts + _MINUTE, full + extra - gives * _MINUTE)
    return Slot(item=item, starts=starts, ends=ends, gives=gives, incidents=frozenset(taken))


def _suits(to_come: Sequence[Item], place: int, incident: Incident) -> bool:
    item, last = to_come[place], place == len(to_come) - 1
    if item.fixed_end is not None:
        return False
    if incident is Incident.WRONG_PRESS:
        return not last and item.kind is not ItemKind.BREAK
    return last or item.kind is not ItemKind.BREAK


def _delay(
    item: Item, starts: datetime, extra: timedelta, chance: Random, *, first: bool
) -> timedelta:
    """By how much an item overruns by itself: a minute or so, until the day is late enough."""
    behind = starts + extra - item.planned_start
    if first and behind <= _NOTHING:
        return chance.choice(_FIRST_DELAYS)
    if extra or item.kind is ItemKind.BREAK or behind >= _MOST_BEHIND:
        return _NOTHING
    return _MINUTE if chance.random() < _OFTEN else _NOTHING


def _room(to_come: Sequence[Item], place: int, starts: datetime) -> timedelta | None:
    """How much later than planned an item may end so that the next fixed one can still be met."""
    fixed = _next_fixed(to_come, place)
    if fixed is None:
        return None
    ends = starts + to_come[place].minutes * _MINUTE
    between = to_come[place + 1 : fixed]
    slack = to_come[fixed].planned_start - _free_after(between, ends)
    return max(_NOTHING, slack + _breaks_could_give(between) * _MINUTE)


def _gives(to_come: Sequence[Item], place: int, ends: datetime) -> int:
    """Minutes that an item gives so that the next fixed one is met; later breaks give first."""
    fixed = _next_fixed(to_come, place)
    if fixed is None:
        return 0
    item, between = to_come[place], to_come[place + 1 : fixed]
    deficit = minutes_up(_free_after(between, ends) - to_come[fixed].planned_start)
    could_come_later = _breaks_could_give(between)
    return max(0, min(item.minutes - floor_minutes(item), deficit - could_come_later))


def _next_fixed(to_come: Sequence[Item], place: int) -> int | None:
    later = range(place + 1, len(to_come))
    return next((other for other in later if to_come[other].fixed), None)


def _free_after(items: Sequence[Item], free: datetime) -> datetime:
    for item in items:
        starts = max(free, item.planned_start) if item.gap_before else free
        free = item.fixed_end or starts + item.minutes * _MINUTE
    return free


def _breaks_could_give(items: Sequence[Item]) -> int:
    return sum(
        item.minutes - floor_minutes(item)
        for item in items
        if item.kind is ItemKind.BREAK and item.fixed_end is None
    )


def _getting_ready(before: Slot | None, slot: Slot) -> list[Step]:
    at = slot.starts - _READY_BEFORE
    if slot.begun_before or (before is not None and before.starts >= at):
        return []
    return [Ready(key=f"ready {slot.item.id}", at=at, item_id=slot.item.id)]


def _starting(before: Slot | None, slot: Slot) -> list[Step]:
    steps: list[Step] = []
    item = slot.item
    if slot.begun_before:
        return [Resume(key="resumed", at=slot.part(0.2))] if slot.held_before else []
    if before is not None and slot.starts > before.ends:
        steps.append(Next(key=f"ended {before.item.id}", at=before.ends, starts=None))
    return [*steps, Next(key=f"started {item.id}", at=slot.starts, starts=item.id)]


def _giving(slot: Slot, how: type[Adjust]) -> list[Step]:
    if not slot.gives:
        return []
    return [how(key=f"cut {slot.item.id}", at=slot.part(0.1), minutes=-slot.gives)]


def _told(slots: Sequence[Slot]) -> Slot | None:
    """Whose speaker is told the time: who speaks before the first fixed item, else the longest."""
    speaking = [
        slot for slot in slots if slot.item.kind is not ItemKind.BREAK and not slot.begun_before
    ]
    for slot, after in pairwise(slots):
        if after.item.fixed and slot in speaking:
            return slot
    return max(speaking, key=lambda slot: slot.ends - slot.starts, default=None)


def _telling(slot: Slot) -> list[Step]:
    at = max(slot.part(0.5), slot.ends - _MESSAGE_BEFORE)
    quarter = (slot.ends - at) / 4
    return [
        Tell(key="message", at=at, text=_MESSAGE),
        MessageSeen(key="message seen", at=at + quarter),
        MessageGone(key="message gone", at=at + 3 * quarter),
    ]


def _within(slot: Slot) -> list[Step]:
    steps: list[Step] = []
    if Incident.HOLD in slot.incidents:
        lasts = min(_HOLD, (slot.ends - slot.starts) / 4)
        at = slot.part(0.2)
        steps.append(Hold(key="held", at=at, reason="The sound has dropped out."))
        steps.append(Resume(key="went on", at=at + lasts))
    if Incident.WRONG_PRESS in slot.incidents:
        at = slot.part(0.5)
        soon = min(timedelta(seconds=20), (slot.ends - slot.starts) / 20)
        steps.append(Next(key="wrong press", at=at, starts=None))
        steps.append(Undo(key="wrong press undone", at=at + soon, of="wrong press"))
    if Incident.ADJUST in slot.incidents:
        steps.append(Adjust(key="more", at=slot.part(0.6), minutes=_MORE))
        steps.append(Adjust(key="less", at=slot.part(0.8), minutes=_LESS))
    return steps
