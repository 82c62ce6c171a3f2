"""Which entries are folded together.

A delegate, a question and an operator are a subject each; the event's details are one, and so is
the whole running order, because starting one item ends another, and the roll calls of the day.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from eventdesk.core.actions import Action


class Kind(StrEnum):
    """The kinds of subject that are folded."""

    EVENT = "event"
    OPERATOR = "operator"
    DELEGATE = "delegate"
    RUNNING_ORDER = "running_order"
    STAGE = "stage"
    QUESTION = "question"
    ROLL = "roll"


class Group(Struct, frozen=True, order=True):
    """One fold: a kind, and the subject's id where there is more than one of that kind."""

    kind: Kind
    subject: str = ""


RUNNING_ORDER = Group(Kind.RUNNING_ORDER)
EVENT = Group(Kind.EVENT)
STAGE = Group(Kind.STAGE)
ROLL = Group(Kind.ROLL)
WHOLE = (Kind.EVENT, Kind.RUNNING_ORDER, Kind.STAGE, Kind.ROLL)
"""Kinds of which an event has one."""

_KINDS = {
    "event": Kind.EVENT,
    "operator": Kind.OPERATOR,
    "delegate": Kind.DELEGATE,
    "party": Kind.DELEGATE,
    "item": Kind.RUNNING_ORDER,
    "day": Kind.RUNNING_ORDER,
    "stage": Kind.STAGE,
    "question": Kind.QUESTION,
    "roll": Kind.ROLL,
}


def group_of(action: Action, subject: str | None) -> Group | None:
    """The fold that an entry belongs to; None for entries that change no table of record."""
    kind = _KINDS.get(action.partition(".")[0])
    if kind is None or action is Action.EVENT_MOVED:
        return None  # where an event lies is no state of the day
    if kind in WHOLE:
        return Group(kind)
    return Group(kind, subject or "")


def actions_of(kind: Kind) -> frozenset[Action]:
    """Every action whose entries are folded under a kind."""
    return frozenset(action for action in Action if _KINDS.get(action.partition(".")[0]) is kind)
