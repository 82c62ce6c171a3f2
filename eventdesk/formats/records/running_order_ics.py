"""The running order as iCalendar: one event for each item that took place or still will."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import BinaryIO

from icalendar import Calendar, Event, Timezone, vText

from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.formats.charts.svg import plain
from eventdesk.formats.records.running_order_record import RunningOrderRecord

PRODUCT = "-//eventdesk//running order//EN"
_MINUTE = timedelta(minutes=1)
_GONE = (ItemStatus.DROPPED, ItemStatus.PASSED_OVER)


def write_running_order_ics(record: RunningOrderRecord, stream: BinaryIO) -> None:
    """Write the day as it went and as it is expected, in whole minutes on the event's own clocks.

    Every item keeps its UID from one writing to the next, and the SEQUENCE grows with the log, so
    that a calendar which takes the file again moves what has moved.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", plain(record.event.name))
    calendar.add("x-wr-timezone", record.event.timezone)
    calendar.add("x-eventdesk-log-head", record.head_words)
    if record.event.marking:
        calendar.add("x-eventdesk-marking", plain(record.event.marking))
    events = [_event(record, each) for each in record.forecast.items if each.status not in _GONE]
    zone = _zone(record)
    if zone is not None:
        calendar.add_component(zone)
    for event in events:
        if event is not None:
            calendar.add_component(event)
    stream.write(calendar.to_ical())


def _zone(record: RunningOrderRecord) -> Timezone | None:
    """The rules of the event's zone about that day, for calendars that know none by name."""
    starts = [each.item.planned_start for each in record.forecast.items]
    if not starts:
        return None
    first, last = min(starts).date(), max(starts).date()
    around = timedelta(days=370)
    return Timezone.from_tzinfo(record.zone, record.event.timezone, first - around, last + around)


def _event(record: RunningOrderRecord, each: ItemForecast) -> Event | None:
    start = each.actual_start or each.expected_start
    end = each.actual_end or each.expected_end
    if start is None or end is None:
        return None
    start = _whole(start)
    item, event = each.item, Event()
    event.add("uid", item.id)
    event.add("dtstamp", record.forecast.now)
    event.add("last-modified", record.forecast.now)
    event.add("sequence", record.head.sequence)
    event.add("dtstart", _clock(record, start))
    event.add("dtend", _clock(record, max(_whole(end), start + _MINUTE)))
    event.add("summary", vText(plain(item.title)))
    event.add("categories", [item.kind.value])
    event.add("status", "CONFIRMED")
    if item.location:
        event.add("location", plain(item.location))
    said = [", ".join(plain(speaker.name) for speaker in item.speakers)]
    said.append(f"Planned for {record.minute(item.original_start or item.planned_start)}")
    if item.fixed:
        said.append("Starts at its minute")
    event.add("description", "\n".join(line for line in said if line))
    return event


def _whole(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


def _clock(record: RunningOrderRecord, at: datetime) -> datetime:
    """On the event's clocks; where they show a time twice, the second one is said in UTC."""
    local = record.local(at)
    return at if local.fold else local
