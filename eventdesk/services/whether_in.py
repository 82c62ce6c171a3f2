"""Whether somebody is in after an act, where the act by itself would make one believe otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate, Presence
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import text
from eventdesk.core.said import said
from eventdesk.services.refolding import people_then
from eventdesk.services.wording import words
from eventdesk.storage.transactions import Reading

STILL_IN = "still_in"
"""The flag of an undo after which whoever was checked in by the undone act is in all the same."""
NOT_IN_BY_IT = said(
    "It is in the log, but nobody is in by it: something that happened after it was there already."
)
_ARRIVALS = frozenset({Action.DELEGATE_CHECKED_IN, Action.PARTY_MORE_CAME})


def not_in(reading: Reading, entries: Sequence[Entry]) -> bool:
    """Whether somebody arrived by this act who was not in after it: gone again, by a later entry.

    A desk whose clock is slow must not believe them in. What is recorded with force is known to
    have been so, and what came after the act does not count.
    """
    came = {one.subject for one in entries if one.action in _ARRIVALS and not one.forced} - {None}
    now = (reading.delegates.get(one) for one in came if one is not None)
    if all(one is None or one.presence is Presence.IN for one in now):
        return False
    then = people_then(reading, entries)
    return any(one.presence is not Presence.IN for one in then.values() if one and one.id in came)


def still_in(reading: Reading, entries: Sequence[Entry]) -> str:
    """Who is in after this undo all the same, as a sentence; nothing where nobody is.

    What came after the undo does not count, so that an undo sent again gets its first result.
    """
    arrivals = {
        entry.subject
        for entry in entries
        if entry.action is Action.ACT_UNDONE
        and text(entry.facts, "what") == Action.DELEGATE_CHECKED_IN
    }
    if not arrivals:
        return ""
    for delegate_id, delegate in people_then(reading, entries).items():
        if delegate_id in arrivals and delegate is not None and delegate.presence is Presence.IN:
            return _sentence(reading, delegate, entries[-1])
    return ""


def _sentence(reading: Reading, delegate: Delegate, undo: Entry) -> str:
    known = words(reading, undo.happened_at)
    by = known.by_whom({"desk": delegate.arrived_desk, "operator": delegate.arrived_operator})
    since = (
        "" if delegate.arrived_at is None else said(" at {0}", known.minute(delegate.arrived_at))
    )
    return said("Undone, but {0} is still in: checked in{1} {2}.", delegate.full_name, since, by)
