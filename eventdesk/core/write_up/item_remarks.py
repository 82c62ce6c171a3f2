"""What is worth remarking of an item that ran: a sentence in the prose, words in the table."""

from __future__ import annotations

from datetime import date, timedelta

from eventdesk.core.lateness import MINUTE, length_in_words, minutes_late, start_in_words
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.core.write_up.document import sentences
from eventdesk.core.write_up.item_facts import ItemFact
from eventdesk.core.write_up.teller import Teller
from eventdesk.core.write_up.wording import (
    capital,
    clauses,
    count,
    length,
    listed,
    number,
    quoted,
)

_OVER, _SHORT = 2 * MINUTE, 3 * MINUTE
"""From how much on prose says that an item took longer or shorter; the table says it all."""


def remarks(teller: Teller, one: ItemFact, day: date) -> str:
    """What stood out about an item; "" where nothing did."""
    told = clauses(
        [*_time_taken(teller, one, day), *_pauses(teller, one), *_place(teller, one, day)]
    )
    asked = ""
    if one.questions_put:
        were = "was" if one.questions_put == 1 else "were"
        asked = f"{capital(count(one.questions_put, 'question'))} {were} put."
    return sentences([f"It {told}." if told else "", asked])


def _time_taken(teller: Teller, one: ItemFact, day: date) -> list[str]:
    if len(one.runs) > 1:
        stretches = [teller.stretch(run.started_at, run.ended_at, " to ", day) for run in one.runs]
        return [f"was given in {number(len(one.runs))} parts, {listed(stretches)}"]
    if one.ended_late is not None and one.item.fixed_end is not None:
        minute = teller.clock(one.item.fixed_end, day)
        if not minutes_late(one.ended_late):
            return [f"ended on time, at {minute}"]
        side = "after" if one.ended_late > timedelta(0) else "before"
        return [f"ended {length(one.ended_late)} {side} its fixed end of {minute}"]
    if one.over is None:
        return []
    if one.over >= _OVER:
        return [f"ran {length(one.over)} over"]
    if one.over <= -_SHORT:
        took = timedelta(minutes=one.planned_minutes) + one.over
        return [f"took {number(took // MINUTE)} of its {count(one.planned_minutes, 'minute')}"]
    return []


def _pauses(teller: Teller, one: ItemFact) -> list[str]:
    if one.held < MINUTE:
        return []
    why = listed([quoted(teller.naming.free(reason)) for reason in one.hold_reasons])
    return [f"was held for {length(one.held)}{f' ({why})' if why else ''}"]


def _place(teller: Teller, one: ItemFact, day: date) -> list[str]:
    if one.was_added:
        return ["was added to the plan afterwards"]
    if one.was_moved and one.item.original_start is not None:
        return [f"had first been planned for {teller.clock(one.item.original_start, day)}"]
    return []


def in_short(one: ItemFact) -> str:
    """The same for a cell of a table: "3 min late, 1 min over", "dropped"."""
    if not one.runs:
        return _NOT_RUN.get(one.status, "not started")
    told = [_late(one.late)]
    if one.over is not None and abs(one.over) >= MINUTE:
        told.append(
            f"{length_in_words(_whole(one.over))} {'over' if one.over > _NONE else 'short'}"
        )
    if one.held >= MINUTE:
        told.append(f"held {length_in_words(_whole(one.held))}")
    if one.was_added:
        told.append("added")
    if one.was_moved:
        told.append("moved")
    if one.is_open:
        told.append("on hold" if one.status is ItemStatus.HELD else "running")
    return ", ".join(part for part in told if part)


_NONE = timedelta(0)
_NOT_RUN = {
    ItemStatus.DROPPED: "dropped",
    ItemStatus.PASSED_OVER: "not started",
    ItemStatus.PLANNED: "",
}


def _late(late: timedelta | None) -> str:
    return "" if late is None else start_in_words(late)


def _whole(value: timedelta) -> timedelta:
    """Seconds dropped, either way."""
    return abs(value) // MINUTE * MINUTE
