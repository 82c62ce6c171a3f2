"""The sample event: files as an organiser has them, brought in by the ordinary importers."""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from pathlib import Path

from eventdesk.core.event import Event
from eventdesk.formats.resources import resource_path
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.event_details import event_of


def sample_event() -> Event:
    """The details of the sample event."""
    details = json.loads(_file("event.json").read_text(encoding="utf-8"))
    return event_of(
        name=details["name"],
        day=date.fromisoformat(details["date"]),
        timezone=details["timezone"],
        host=details["host"],
        venue=details["venue"],
        marking=details["marking"],
        capacity=details["capacity"],
    )


def sample_instant(at: time) -> datetime:
    """A time of day on the day of the sample, as an instant."""
    event = sample_event()
    return datetime.combine(event.date, at, tzinfo=event.zone)


def evening_before() -> datetime:
    """When the sample's lists are brought in."""
    return sample_instant(time(18, 0)) - timedelta(days=1)


def fill_with_sample(desk: EventDesk) -> None:
    """Give a new, empty event the sample's details, invite list and running order."""
    desk.event.create(sample_event())
    desk.invite_list.apply(desk.invite_list.preview(_file("invite-list.xlsx")))
    running_order = desk.running_order_import
    running_order.apply(running_order.preview(_file("running-order.csv")))


def _file(name: str) -> Path:
    return resource_path("sample", name)
