"""The event itself, and the operators who work at its desks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.json_values import JsonObject, flag, text, whole

Day: TypeAlias = date
"""A date, under a name that no field of an event has."""


class Event(Struct, frozen=True, kw_only=True):
    """What an event is called, where and when it is. Instants are shown in its time zone."""

    name: str
    date: date
    timezone: str
    host: str = ""
    venue: str = ""
    marking: str = ""
    """The protective marking that every print and export carries."""
    id_check: bool = False
    """Whether photo ID must be seen before anybody is admitted."""
    capacity: int = 0
    """How many heads the building may hold; 0 where nobody has said."""
    forget_on: Day | None = None
    """The day from which it is offered to forget the people; None where nobody has set one."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which this event's instants are shown."""
        return ZoneInfo(self.timezone)

    def local(self, at: datetime) -> datetime:
        """An instant on the event's own clocks."""
        return at.astimezone(self.zone)


class Operator(Struct, frozen=True, kw_only=True):
    """A person at a desk. The log carries the id; the name is personal."""

    id: str
    name: str
    lead: bool = False
    """Whether this operator may override. While nobody is a lead, everybody may."""


YEARS = range(1900, 2200)
"""Years that a day of an event can have; the ends of the calendar have no neighbours."""

_TEXTS = ("name", "timezone", "host", "venue", "marking")
EVENT_FACTS = Event.__struct_fields__
"""The details as an entry's facts carry them, by the name that they have here."""


def fold_event(entries: Iterable[Entry]) -> Event | None:
    """Fold the standing entries about the event's details, given in fold order."""
    event: Event | None = None
    for entry in entries:
        details = _details(entry.facts)
        if entry.action is Action.EVENT_CREATED:
            event = Event(**details)  # type: ignore[arg-type]
        elif entry.action is Action.EVENT_CHANGED and event is not None:
            event = replace(event, **details)  # type: ignore[arg-type]
    return event


def _details(facts: JsonObject) -> dict[str, object]:
    details: dict[str, object] = {name: text(facts, name) for name in _TEXTS if name in facts}
    if "date" in facts:
        details["date"] = date.fromisoformat(text(facts, "date"))
    if "id_check" in facts:
        details["id_check"] = flag(facts, "id_check")
    if "capacity" in facts:
        details["capacity"] = whole(facts, "capacity")
    if "forget_on" in facts:
        written = text(facts, "forget_on")
        details["forget_on"] = date.fromisoformat(written) if written else None
    return details


def fold_operator(operator_id: str, entries: Iterable[Entry]) -> Operator | None:
    """Fold the standing entries that name one operator, given in fold order."""
    operator: Operator | None = None
    for entry in entries:
        if entry.action is Action.OPERATOR_NAMED:
            lead = operator is not None and operator.lead
            operator = Operator(id=operator_id, name=text(entry.about, "name"), lead=lead)
        elif entry.action in _LEAD and operator is not None:
            operator = replace(operator, lead=_LEAD[entry.action])
    if operator is not None and not operator.name:
        # Whoever has been forgotten can prove nothing any more, and locks nobody out.
        return replace(operator, lead=False)
    return operator


_LEAD = {Action.OPERATOR_MADE_LEAD: True, Action.OPERATOR_LEAD_WITHDRAWN: False}


def objection(operator: Operator | None, action: Action) -> Refusal | None:
    """What stands against an act on an operator; None where nothing does."""
    if operator is None:
        return None if action is Action.OPERATOR_NAMED else Refusal(reason="no_such_operator")
    if action in _LEAD and operator.lead is _LEAD[action]:
        return Refusal(reason="nothing_changed")
    return None
