"""The event's own details, and who is at this desk."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import available_timezones

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import InputError
from eventdesk.core.event import EVENT_FACTS, YEARS, Event, Operator
from eventdesk.core.json_values import Json
from eventdesk.core.said import said
from eventdesk.services.leads import Leads
from eventdesk.services.performer import ActResult, Decision
from eventdesk.storage.transactions import Writing

MOST_CAPACITY = 1_000_000
"""A capacity beyond which somebody has slipped on a key."""


class EventDetails(Leads):
    """Name, place, day and time zone of one event, and the people who work at its desks."""

    def read(self) -> Event:
        """The event as it now stands.

        Raises:
            InputError: `no_event` on a server database that nobody has named yet.
        """
        with self._performer.database.reading() as reading:
            event = reading.event.get()
        if event is None:
            raise InputError("no_event", said("The event has no details yet."))
        return event

    def create(self, event: Event, *, act: str | None = None) -> ActResult:
        """The event's first act."""
        facts = checked_facts(event)

        def decide(writing: Writing, _at: datetime) -> Decision:
            refusal = None if writing.event.get() is None else Refusal(reason="nothing_changed")
            draft = Draft(action=Action.EVENT_CREATED, facts=facts)
            return Decision(wish=Action.EVENT_CREATED, drafts=[draft], refusal=refusal)

        return self._performer.perform(decide, act=act)

    def change(self, event: Event, *, act: str | None = None) -> ActResult:
        """Set the details to these; only what differs is written."""
        wanted = checked_facts(event)

        def decide(writing: Writing, _at: datetime) -> Decision:
            now = writing.event.get()
            before = {} if now is None else _facts(now)
            facts = {name: value for name, value in wanted.items() if before.get(name) != value}
            refusal = None if facts else Refusal(reason="nothing_changed")
            draft = Draft(action=Action.EVENT_CHANGED, facts=facts)
            return Decision(wish=Action.EVENT_CHANGED, drafts=[draft], refusal=refusal)

        return self._performer.perform(decide, act=act)

    def operators(self) -> list[Operator]:
        """Everybody who has worked at a desk of this event, by name."""
        with self._performer.database.reading() as reading:
            return reading.operators.all()

    def take_over(self, name: str, *, act: str | None = None) -> ActResult:
        """Say who is at this desk from now on; a name not heard before becomes a new operator."""
        name = " ".join(name.split())
        identity = self._performer.identity

        def decide(writing: Writing, _at: datetime) -> Decision:
            if not name:
                return Decision(wish=Action.DESK_TAKEN_OVER, refusal=Refusal(reason="no_words"))
            known = [one for one in writing.operators.all() if _alike(one.name, name)]
            operator_id = known[0].id if known else str(uuid.uuid4())
            named = Draft(
                action=Action.OPERATOR_NAMED, subject=operator_id, personal={"name": name}
            )
            takes = Draft(
                action=Action.DESK_TAKEN_OVER, subject=operator_id, facts={"desk": identity.desk}
            )
            return Decision(
                wish=Action.DESK_TAKEN_OVER,
                subject=operator_id,
                drafts=[takes] if known else [named, takes],
            )

        result = self._performer.perform(decide, act=act)
        if result.done:
            identity.operator = result.subject
        return result


NOT_A_PLACE = frozenset({"localtime", "Factory"})
"""Names that mean another time on each machine, or none."""


def checked_facts(event: Event) -> Mapping[str, Json]:
    """The facts of an event's details.

    Raises:
        InputError: `no_name`, `bad_date`, `unknown_timezone`, `bad_capacity` or `forgets_too_soon`.
    """
    if not event.name.strip():
        raise InputError("no_name", said("The event needs a name."))
    if event.date.year not in YEARS:
        raise InputError(
            "bad_date", said("{0} is not the day of an event.", event.date.isoformat())
        )
    if event.timezone not in available_timezones() - NOT_A_PLACE:
        message = said(
            "There is no time zone called “{0}”. Use a name like Europe/London.", event.timezone
        )
        raise InputError("unknown_timezone", message)
    if not 0 <= event.capacity <= MOST_CAPACITY:
        message = said(
            "The building cannot hold {0} people. Leave it at 0 if unknown.", event.capacity
        )
        raise InputError("bad_capacity", message)
    if event.forget_on is not None and event.forget_on < event.date:
        message = said("The people cannot be forgotten before the day of the event.")
        raise InputError("forgets_too_soon", message)
    return _facts(event)


def event_of(
    *,
    name: str,
    day: date,
    timezone: str,
    host: str = "",
    venue: str = "",
    marking: str = "",
    id_check: bool = False,
    capacity: int = 0,
) -> Event:
    """The details of an event, tidied of spaces at their ends."""
    return Event(
        name=name.strip(),
        date=day,
        timezone=timezone.strip(),
        host=host.strip(),
        venue=venue.strip(),
        marking=marking.strip(),
        id_check=id_check,
        capacity=capacity,
    )


def _facts(event: Event) -> dict[str, Json]:
    facts: dict[str, Json] = {name: getattr(event, name) for name in EVENT_FACTS}
    facts["date"] = event.date.isoformat()
    facts["forget_on"] = "" if event.forget_on is None else event.forget_on.isoformat()
    return facts


def _alike(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
