"""The event's own details and who is at the desk."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.event import Event
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.event_details import event_of
from eventdesk.storage.database import Database
from tests.services.worked_day import EVENT, desk_on, log_length


def test_only_what_differs_is_written_and_nothing_the_second_time(desk: EventDesk) -> None:
    moved = replace(EVENT, venue="M Shed", date=date(2026, 6, 18))
    result = desk.event.change(moved)
    assert dict(result.entries[0].facts) == {"venue": "M Shed", "date": "2026-06-18"}
    assert desk.event.read() == moved
    assert desk.event.change(moved).reason == "nothing_changed"
    assert desk.event.create(EVENT).reason == "nothing_changed"
    desk.day_log.undo(result.act)
    assert desk.event.read() == EVENT


@pytest.mark.parametrize(
    ("event", "code"),
    [
        (event_of(name=" ", day=EVENT.date, timezone="UTC"), "no_name"),
        (event_of(name="A", day=EVENT.date, timezone="Europe/Nowhere"), "unknown_timezone"),
    ],
)
def test_details_that_cannot_be_used_write_nothing(
    desk: EventDesk, event: Event, code: str
) -> None:
    before = log_length(desk)
    with pytest.raises(InputError) as refused:
        desk.event.change(event)
    assert refused.value.code == code
    assert log_length(desk) == before


def test_an_event_without_a_name_yet_says_so(event_database: Database) -> None:
    with desk_on(event_database) as desk, pytest.raises(InputError) as refused:
        desk.event.read()
    assert refused.value.code == "no_event"


def test_an_operator_known_by_name_is_the_same_at_every_desk(
    desk: EventDesk, second_desk: EventDesk
) -> None:
    desk.event.take_over("  Aisha   Rahman ")
    second_desk.event.take_over("aisha rahman")
    assert desk.identity.operator == second_desk.identity.operator is not None
    assert [operator.name for operator in desk.event.operators()] == ["Aisha Rahman"]
    second_desk.day_log.note("here")
    assert desk.day_log.rows()[-1].operator == "Aisha Rahman"
