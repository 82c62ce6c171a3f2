"""Tests of services run on both databases, on the worked day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.database import Database
from tests.services.worked_day import desk_on, fill
from tests.storage.event_databases import event_database

__all__ = ["desk", "empty_desk", "event_database", "second_desk"]


@pytest.fixture
def desk(event_database: Database, tmp_path: Path) -> Iterator[EventDesk]:
    """The worked day, open at half past eight. Whatever a test did, all laws hold after it."""
    with desk_on(event_database) as opened:
        fill(opened, tmp_path)
        yield opened
        assert opened.verify().findings == ()


@pytest.fixture
def second_desk(desk: EventDesk) -> Iterator[EventDesk]:
    """Another desk on the same event, with the same clock."""
    assert isinstance(desk.clock, SetClock)
    with desk_on(desk.database.another(), "Desk 2", desk.clock) as opened:
        yield opened


@pytest.fixture
def empty_desk(event_database: Database) -> Iterator[EventDesk]:
    """An event that nobody has made yet, for days of other numbers; all laws hold after it."""
    with desk_on(event_database) as opened:
        yield opened
        assert opened.verify().findings == ()
