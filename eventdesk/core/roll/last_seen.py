"""Where somebody was seen last: the newest sign of them that the log has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from eventdesk.core.delegates import Delegate
from eventdesk.core.questions.question import Channel, Question
from eventdesk.core.running_order.order import RunningOrder


class Sign(StrEnum):
    """What somebody was seen by."""

    CHECKED_IN = "checked_in"
    ASKED = "asked"
    SPOKE = "spoke"
    SPEAKING = "speaking"
    """In an item that is running: `at` is when it began."""


class Seen(Struct, frozen=True, kw_only=True):
    """One sign of one person."""

    at: datetime
    sign: Sign
    place: str = ""
    """The desk of a check-in, the item's place for whatever happened in the room."""
    item: str = ""
    """The title of the item, where it was one."""


Signs = Mapping[str, Seen]
"""The newest sign in the room, by the id of whoever it is of."""


def signs_in_the_room(order: RunningOrder, questions: Iterable[Question]) -> Signs:
    """Who spoke in an item that has run, and who asked a question in the room."""
    found: dict[str, Seen] = {}

    def add(who: str | None, seen: Seen) -> None:
        if who and (who not in found or newer(seen, found[who]) is seen):
            found[who] = seen

    for run in order.runs:
        item = order.item(run.item_id)
        if item is None:
            continue
        sign = Sign.SPEAKING if run.ended_at is None else Sign.SPOKE
        at = run.ended_at or run.started_at
        for speaker in item.speakers:
            add(
                speaker.delegate_id,
                Seen(at=at, sign=sign, place=item.location, item=item.title),
            )
    for question in questions:
        if question.channel != Channel.ROOM or question.recorded_at is None:
            continue
        item = order.item(question.item_id) if question.item_id else None
        place, title = ("", "") if item is None else (item.location, item.title)
        add(
            question.asker_id,
            Seen(at=question.recorded_at, sign=Sign.ASKED, place=place, item=title),
        )
    return found


def last_seen(delegate: Delegate, signs: Signs) -> Seen | None:
    """The newest sign of somebody who was in at some time; None for whoever never was."""
    if delegate.arrived_at is None:
        return None
    arrival = Seen(at=delegate.arrived_at, sign=Sign.CHECKED_IN, place=delegate.arrived_desk)
    in_the_room = signs.get(delegate.id)
    return arrival if in_the_room is None else newer(in_the_room, arrival)


def newer(one: Seen, other: Seen) -> Seen:
    """The later of two signs; whoever is speaking is seen at this moment."""
    return max((other, one), key=lambda seen: (seen.sign is Sign.SPEAKING, seen.at))
