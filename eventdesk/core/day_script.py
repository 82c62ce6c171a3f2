"""A plausible day for any event, as steps: who arrives when, what runs, what is asked.

Pure and repeatable: the same lists and the same seed give the same day. For an event whose day has
begun already the script is the rest of that day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from eventdesk.core.day_arrivals import (
    Arrival,
    Hours,
    arrival_steps,
    by_name,
    pause_steps,
    plan_arrivals,
    refusal_steps,
)
from eventdesk.core.day_questions import Asker, question_steps
from eventdesk.core.day_stage import Slot, plan_stage, stage_steps
from eventdesk.core.day_steps import EndDay, Leave, Note, Step
from eventdesk.core.delegates import Delegate, Presence
from eventdesk.core.running_order.order import ItemKind, RunningOrder

_DOORS_BEFORE = timedelta(minutes=30)
_WITHOUT_ITEMS = timedelta(hours=4)
_TO_THEIR_SEAT = timedelta(seconds=30)
_REST = timedelta(minutes=30)
_NOTES = (
    (0.12, "A microphone crackled, its battery was changed."),
    (0.55, "The room is warm, two windows were opened."),
    (0.85, "A scarf was found in the first row, it lies at the desk."),
)


def day_script(
    delegates: Sequence[Delegate], order: RunningOrder, *, seed: int, opens: datetime
) -> tuple[Step, ...]:
    """The day in the order of time. `opens` is when it begins if no item says so (aware)."""
    chance = Random(seed)  # noqa: S311 - a plausible day is no secret
    begun = _newest_instant(delegates, order)
    slots = plan_stage(order, begun=begun, chance=chance)
    hours = _hours(order, slots, opens, begun)
    speakers = frozenset(one.name for item in order.items for one in item.speakers)
    arrivals = plan_arrivals(delegates, speakers, hours, chance)
    leaving = pause_steps(delegates, arrivals, hours, chance)
    gone = {step.delegate_id for step in leaving if isinstance(step, Leave)}
    steps = [
        *arrival_steps(arrivals),
        *refusal_steps(delegates, hours),
        *leaving,
        *stage_steps(slots, order.ready),
        *question_steps(slots, _askers(delegates, arrivals, gone, hours), chance),
        *_notes(hours),
    ]
    if not slots and order.day_ended_at is None:
        latest = max((step.at for step in steps), default=hours.ends)
        steps.append(EndDay(key="day ended", at=max(hours.ends, latest)))
    return tuple(sorted(steps, key=lambda step: step.at))


def _newest_instant(delegates: Sequence[Delegate], order: RunningOrder) -> datetime | None:
    """The newest instant at which anything happened; None for an event whose day has not begun."""
    marks = [mark for one in delegates for mark in (one.arrived_at, one.left_at) if mark]
    for run in order.runs:
        marks += [run.started_at, *(one.at for one in run.adjustments)]
        marks += [run.ended_at] if run.ended_at else []
        for hold in run.holds:
            marks += [hold.held_at, hold.resumed_at or hold.held_at]
    marks += [order.day_ended_at] if order.day_ended_at else []
    return max(marks, default=None)


def _hours(
    order: RunningOrder, slots: Sequence[Slot], opens: datetime, begun: datetime | None
) -> Hours:
    planned = [item for item in order.items if not item.dropped]
    talks = [item for item in planned if item.kind is not ItemKind.BREAK]
    first_talk = (talks or planned)[0].planned_start if planned else opens + _DOORS_BEFORE
    ends = slots[-1].ends if slots else opens + _WITHOUT_ITEMS
    if begun is not None:
        first_talk = first_talk if slots else min(first_talk, begun)
        ends = max(ends, begun + _REST) if slots else begun + _REST
    pause_starts, pause_ends = _pause(slots, max(first_talk, begun or first_talk), ends)
    return Hours(
        first_talk=first_talk,
        pause_starts=pause_starts,
        pause_ends=pause_ends,
        ends=ends,
        begun=begun,
    )


def _pause(slots: Sequence[Slot], since: datetime, ends: datetime) -> tuple[datetime, datetime]:
    """Lunch: the longest break after the first talk; without one, the middle third of the day."""
    breaks = [slot for slot in slots if slot.item.kind is ItemKind.BREAK and slot.starts > since]
    if breaks:
        lunch = max(breaks, key=lambda slot: slot.ends - slot.starts)
        return lunch.starts, lunch.ends
    third = max(timedelta(0), ends - since) / 3
    return since + third, since + 2 * third


def _askers(
    delegates: Sequence[Delegate], arrivals: Sequence[Arrival], gone: set[str], hours: Hours
) -> list[Asker]:
    since = hours.begun or hours.first_talk
    there = [
        Asker(delegate_id=one.id, since=since - timedelta(minutes=1))
        for one in by_name(delegates)
        if one.presence is Presence.IN
    ]
    there += [Asker(delegate_id=one.delegate.id, since=one.at + _TO_THEIR_SEAT) for one in arrivals]
    return [asker for asker in there if asker.delegate_id not in gone]


def _notes(hours: Hours) -> list[Step]:
    since = max(hours.first_talk, hours.begun or hours.first_talk)
    lasts = max(timedelta(0), hours.ends - since)
    return [
        Note(key=f"note {place}", at=since + share * lasts, text=text)
        for place, (share, text) in enumerate(_NOTES)
    ]
