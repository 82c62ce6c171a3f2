"""When the end of the log was written anew: what of the event is other than it was shown.

A desk that has worked alone gives its acts to the server and takes the server's log instead of what
it had written itself. Nearly everything is then as it was; only what differs is told to the lists,
so that nothing of them moves under anybody's hands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from msgspec.structs import replace

from eventdesk.core.delegates import Delegate
from eventdesk.core.desk_locks import DeskLock
from eventdesk.core.event import Event
from eventdesk.core.questions.question import Question
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.stage import Stage
from eventdesk.storage.change_feed import Changes

Held = TypeVar("Held")


class Shown(Protocol):
    """What a window shows of an event."""

    details: Event | None
    delegates: dict[str, Delegate]
    questions: dict[str, Question]
    operators: dict[str, str]
    leads: frozenset[str]
    order: RunningOrder
    stage: Stage
    roll_calls: tuple[RollCall, ...]
    locks: Mapping[str, DeskLock]


def as_it_is_now(shown: Shown, whole: Changes) -> Changes:
    """Of a whole event, what differs from what is shown, and who is gone from it.

    The people in it are left as they are: there may be very many of them (`without_the_same`).
    """
    staying = {one.id for one in whole.delegates}
    asked = {one.id for one in whole.questions}
    named = whole.operators or ()
    same_operators = {one.id: one.name for one in named} == shown.operators and frozenset(
        one.id for one in named if one.lead
    ) == shown.leads
    return replace(
        whole,
        delegates_gone=frozenset(shown.delegates.keys() - staying),
        questions=tuple(one for one in whole.questions if shown.questions.get(one.id) != one),
        questions_gone=frozenset(shown.questions.keys() - asked),
        running_order=_other(whole.running_order, shown.order),
        stage=_other(whole.stage, shown.stage),
        roll_calls=_other(whole.roll_calls, shown.roll_calls),
        event=_other(whole.event, shown.details),
        locks=_other(whole.locks, shown.locks),
        operators=None if same_operators else whole.operators,
        rewound_to=None,
    )


def without_the_same(shown: Shown, piece: Changes) -> Changes:
    """A piece of it, without the people who are as they were."""
    return replace(piece, delegates=tuple(_differing(shown, piece.delegates)))


def _differing(shown: Shown, delegates: Iterable[Delegate]) -> Iterable[Delegate]:
    return (one for one in delegates if shown.delegates.get(one.id) != one)


def _other(now: Held | None, before: object) -> Held | None:
    """What is now, unless it was the same before."""
    return None if now == before else now
