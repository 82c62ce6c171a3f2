"""What the desk knows of an item that the chair is about to begin.

Who of its speakers is not there yet, how many heads are in the room, how many questions wait for
it. Nobody is accused who is not known: a published name that nobody has linked says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from eventdesk.core.delegates import Attendance, Delegate, Rsvp
from eventdesk.core.lateness import Minute
from eventdesk.core.name_keys import fold
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.running_order.order import Item, Speaker
from eventdesk.core.said import in_a_row, said, said_of

Whose = Callable[[str], Delegate | None]
"""The delegate of an id, or None where there is none."""

_MOST_SUBSTITUTES = 20
"""How far "B comes for A, C for B" is followed; a ring of them must not hold up the chair."""


class Whereabouts(StrEnum):
    """Where a speaker is."""

    IN = "in"
    REMOTE = "remote"
    EXPECTED = "expected"
    LEFT = "left"
    NOT_COMING = "not_coming"

    @property
    def is_well(self) -> bool:
        """Whether nobody need look for them."""
        return self in {Whereabouts.IN, Whereabouts.REMOTE}


class SpeakerFact(Struct, frozen=True, kw_only=True):
    """One linked speaker: the name published, and where that person, or who comes instead, is."""

    name: str
    whereabouts: Whereabouts
    left_at: datetime | None = None
    comes: str = ""
    """Who comes for them today; the whereabouts are then theirs."""

    @property
    def is_well(self) -> bool:
        """Whether the item can begin as announced: somebody else must be announced otherwise."""
        return self.whereabouts.is_well and not self.comes


class NextFacts(Struct, frozen=True, kw_only=True):
    """What the desk knows of one item."""

    item_id: str
    speakers: tuple[SpeakerFact, ...] = ()
    """Those whom a person has linked, in their order."""
    unlinked: tuple[str, ...] = ()
    """Names that nobody has said anything about yet."""
    others: int = 0
    """How many speakers are nobody on the list, or not linked."""
    heads: int = 0
    waiting: int = 0

    @property
    def missing(self) -> tuple[SpeakerFact, ...]:
        """Who is not there as announced."""
        return tuple(one for one in self.speakers if not one.is_well)


def next_facts(item: Item, whose: Whose, *, heads: int, waiting: int) -> NextFacts:
    """What is known of an item, with the heads inside and the questions that wait for it."""
    facts = [fact for one in item.speakers if (fact := _fact(one, whose)) is not None]
    return NextFacts(
        item_id=item.id,
        speakers=tuple(facts),
        unlinked=tuple(
            one.name for one in item.speakers if one.delegate_id is None and not one.is_nobody
        ),
        others=len(item.speakers) - len(facts),
        heads=heads,
        waiting=waiting,
    )


def waiting_for(item: Item, questions: Iterable[Question]) -> int:
    """How many questions wait for an item: recorded for it, or put to one of its speakers."""
    to = {fold(speaker.name) for speaker in item.speakers}
    return sum(
        1
        for one in questions
        if one.outcome is Outcome.WAITING
        and (one.item_id == item.id or (one.addressee and fold(one.addressee) in to))
    )


def speakers_in_words(facts: NextFacts, minute: Minute) -> str:
    """Who is missing, one after the other; that all are in, where they are; else nothing.

    As in "Tom Fairweather has not come yet", "All speakers are in". `minute` says a time of day.
    """
    if facts.missing:
        return in_a_row("; ", (speaker_in_words(one, minute) for one in facts.missing))
    if not facts.speakers:
        return ""
    if all(one.whereabouts is Whereabouts.IN for one in facts.speakers) and not facts.others:
        return (
            said("All speakers are in")
            if len(facts.speakers) > 1
            else said("{0} is in", facts.speakers[0].name)
        )
    return in_a_row("; ", (speaker_in_words(one, minute) for one in facts.speakers))


def speaker_in_words(one: SpeakerFact, minute: Minute) -> str:
    """One speaker: "Tom Fairweather left at 10:02", "Ruth Amadi comes for Tom Fairweather"."""
    left = said("has left") if one.left_at is None else said("left at {0}", minute(one.left_at))
    told = {
        Whereabouts.IN: said("is in"),
        Whereabouts.REMOTE: said("takes part from elsewhere"),
        Whereabouts.EXPECTED: said("has not come yet"),
        Whereabouts.LEFT: left,
        Whereabouts.NOT_COMING: said("is not coming"),
    }[one.whereabouts]
    if not one.comes:
        return said("{0} {1}", one.name, told)
    comes = said("{0} comes for {1}", one.comes, one.name)
    return comes if one.whereabouts.is_well else said("{0} and {1}", comes, told)


def room_in_words(facts: NextFacts) -> str:
    """How full the room is and what waits: "61 in the room · 3 questions waiting"."""
    heads = (
        said("{0} in the room", facts.heads) if facts.heads else said("Nobody is in the room yet")
    )
    return in_a_row(" · ", (part for part in (heads, waiting_in_words(facts.waiting)) if part))


def waiting_in_words(waiting: int) -> str:
    """How many questions wait; nothing where none does."""
    if not waiting:
        return ""
    return said_of(waiting, "{n} question waiting", "{n} questions waiting")


def _fact(speaker: Speaker, whose: Whose) -> SpeakerFact | None:
    """What is known of a speaker; None of one who is not linked, or no longer listed."""
    delegate = None if speaker.delegate_id is None else whose(speaker.delegate_id)
    if delegate is None:
        return None
    comes = _who_comes(delegate, whose)
    present = comes or delegate
    where = _whereabouts(present)
    return SpeakerFact(
        name=speaker.name,
        whereabouts=where,
        left_at=present.left_at if where is Whereabouts.LEFT else None,
        comes="" if comes is None else comes.full_name or said("Somebody"),
    )


def _who_comes(delegate: Delegate, whose: Whose) -> Delegate | None:
    """Who in the end comes instead of somebody; None where they come themselves."""
    comes: Delegate | None = None
    seen: Sequence[Delegate] = [delegate]
    while (by := seen[-1].replaced_by) is not None and len(seen) <= _MOST_SUBSTITUTES:
        following = whose(by)
        if following is None:
            break
        comes = following
        seen = [*seen, following]
    return comes


def _whereabouts(delegate: Delegate) -> Whereabouts:
    if delegate.attendance is Attendance.NOT_COMING:
        remote = delegate.rsvp is Rsvp.REMOTE
        return Whereabouts.REMOTE if remote else Whereabouts.NOT_COMING
    return {
        Attendance.IN: Whereabouts.IN,
        Attendance.LEFT: Whereabouts.LEFT,
    }.get(delegate.attendance, Whereabouts.EXPECTED)
