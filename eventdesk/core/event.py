"""The event itself, and the operators who work at its desks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import text


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What an event is called, where and when it is. Instants are shown in its time zone."""

    name: str
    date: date
    timezone: str
    host: str = ""
    venue: str = ""
    marking: str = ""
    """The protective marking that every print and export carries."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which this event's instants are shown."""
        return ZoneInfo(self.timezone)

    def local(self, at: datetime) -> datetime:
        """An instant on the event's own clocks."""
        return at.astimezone(self.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """A person at a desk. The log carries the id; the name is personal."""

    id: str
    name: str


YEARS = range(1900, 2200)
"""Years that a day of an event can have; the ends of the calendar have no neighbours."""

EVENT_FACTS = ("name", "date", "timezone", "host", "venue", "marking")


def fold_event(entries: Iterable[Entry]) -> Event | None:
    """Fold the standing entries about the event's details, given in fold order."""
    event: Event | None = None
    for entry in entries:
        facts = {name: text(entry.facts, name) for name in EVENT_FACTS if name in entry.facts}
        day = facts.pop("date", None)
        when = {} if day is None else {"date": date.fromisoformat(day)}
        if entry.action is Action.EVENT_CREATED:
            event = Event(**facts, **when)  # type: ignore[arg-type]
        elif entry.action is Action.EVENT_CHANGED and event is not None:
            event = replace(event, **facts, **when)  # type: ignore[arg-type]
    return event


def fold_operator(operator_id: str, entries: Iterable[Entry]) -> Operator | None:
    """Fold the standing entries that name one operator, given in fold order."""
    operator: Operator | None = None
    for entry in entries:
        if entry.action is Action.OPERATOR_NAMED:
            operator = Operator(id=operator_id, name=text(entry.about, "name"))
    return operator
