"""Arrivals that a list tells of: somebody ticked names off elsewhere, on paper or at another door.

They have happened, whatever the rules say, so they are recorded with force and name the rule they
broke. Whoever has been in already, or has left since, is left as the desk knows them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from eventdesk.core.actions import Action
from eventdesk.core.attendance import objections
from eventdesk.core.delegates import Delegate, Presence
from eventdesk.core.entries import FROM_LIST, Draft
from eventdesk.core.invite_list import ListedPerson
from eventdesk.core.json_values import Json


def listed_arrival(
    delegate: Delegate, person: ListedPerson, *, zone: ZoneInfo, now: datetime, id_asked: bool
) -> Draft | None:
    """The entry that brings in somebody whom the list marks as arrived; None where none is due.

    `delegate` is as the list leaves them, `now` the instant of the act (aware), `zone` that of the
    event. The arrival stands at the instant that the list says, and never after `now`.
    """
    if not person.arrived or delegate.presence is not Presence.NEVER:
        return None
    facts: dict[str, Json] = {
        FROM_LIST: True,
        "forced": True,
        "heads": delegate.party_size,
        "acknowledged": False,
    }
    if id_asked:
        facts["id_asked"] = True
    stands = objections(delegate, Action.DELEGATE_CHECKED_IN, facts)
    if stands:
        facts["broke"] = stands[0].reason
        if also := [one.reason for one in stands[1:]]:
            facts["also_broke"] = also
    return Draft(
        action=Action.DELEGATE_CHECKED_IN,
        subject=delegate.id,
        facts=facts,
        happened_at=_told(person, zone, now),
    )


def _told(person: ListedPerson, zone: ZoneInfo, now: datetime) -> datetime | None:
    """The instant that the list says, aware UTC; None where it says none that has come."""
    if person.arrived_at is None:
        return None
    at = person.arrived_at.replace(tzinfo=zone).astimezone(UTC)
    return at if at <= now else None
