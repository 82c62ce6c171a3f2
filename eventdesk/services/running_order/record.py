"""The running order of one moment, ready to be written, drawn or printed."""

from __future__ import annotations

from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.errors import InputError
from eventdesk.core.event import Event
from eventdesk.core.json_values import text
from eventdesk.core.log_rows import LogEvent, LogHead
from eventdesk.core.running_order.forecast import forecast
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.storage.transactions import Reading

_WITH_REASON = (Action.ITEM_DROPPED, Action.ITEM_PASSED_OVER)


def running_order_record(reading: Reading, now: datetime) -> RunningOrderRecord:
    """Items, runs and head of one moment, as they are seen at `now`.

    Raises:
        InputError: `no_event`, before the event has details.
    """
    event = reading.event.get()
    if event is None:
        raise InputError("no_event", "The event has no details yet.")
    head = reading.head()
    return RunningOrderRecord(
        event=log_event(event),
        head=LogHead(sequence=head.sequence, hash=head.hash.hex()),
        forecast=forecast(reading.running_order.read(), now),
        reasons=_reasons(reading),
    )


def log_event(event: Event) -> LogEvent:
    """What exports say of the event."""
    return LogEvent(
        name=event.name,
        day=event.date,
        timezone=event.timezone,
        host=event.host,
        venue=event.venue,
        marking=event.marking,
    )


def _reasons(reading: Reading) -> dict[str, str]:
    """Why items were dropped or passed over: the newest reason that stands."""
    undone = reading.log.undone()
    entries = [
        entry
        for action in _WITH_REASON
        for entry in reading.log.of_action(action)
        if entry.act not in undone and entry.subject is not None
    ]
    newest = {
        entry.subject: text(entry.about, "reason")
        for entry in sorted(entries, key=lambda entry: entry.sequence)
    }
    return {subject: reason for subject, reason in newest.items() if subject and reason}
