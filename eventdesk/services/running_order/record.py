"""The running order of one moment, ready to be written, drawn or printed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import chain

from eventdesk.core.errors import InputError
from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogEvent, LogHead
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.reasons import TELLING_WHY, reasons_given
from eventdesk.core.said import said
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.storage.transactions import Reading


def running_order_record(reading: Reading, now: datetime) -> RunningOrderRecord:
    """Items, runs and head of one moment, as they are seen at `now`.

    Raises:
        InputError: `no_event`, before the event has details.
    """
    event = reading.event.get()
    if event is None:
        raise InputError("no_event", said("The event has no details yet."))
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


def _reasons(reading: Reading) -> Mapping[str, str]:
    """Why items are not in the day, as the page says it too."""
    told = chain.from_iterable(reading.log.of_action(action) for action in TELLING_WHY)
    return reasons_given(told, reading.log.undone())
