"""A worked day in a file, and empty databases for it to be moved to."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import select

from eventdesk.core.errors import EventDeskError
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.moving.moving import carry_out
from eventdesk.services.moving.wish import Moved, Moving
from eventdesk.services.performer import Identity
from eventdesk.storage import event_file, tables
from eventdesk.storage.database import Database
from tests.core.running_orders import at
from tests.postgresql_server import running_server
from tests.services.worked_day import desk_on, fill
from tests.storage.event_databases import empty_file

IDENTITY = Identity(desk="North")


@functools.cache
def _worked() -> bytes:
    folder = Path(tempfile.mkdtemp())
    with event_file.open_event(empty_file(folder)) as database, desk_on(database) as desk:
        fill(desk, folder)
        desk.event.take_over("Aisha Rahman")
        assert desk.check_in.check_in("A1").done
    return (folder / "day.eventdesk").read_bytes()


def worked_file(folder: Path) -> Path:
    """The worked day in a file of its own; one person is in."""
    path = folder / "day.eventdesk"
    path.write_bytes(_worked())
    return path


@contextmanager
def empty_database() -> Iterator[str]:
    """The address of a database in which there is nothing, not even a schema."""
    server = running_server()
    name = server.new_database()
    yield server.url(name)
    server.drop(name)


def move(source: str | Path, target: str | Path, **wish: object) -> Moved:
    """Move an event, at half past eight."""
    wanted = Moving(source=str(source), target=str(target), **wish)  # type: ignore[arg-type]
    return carry_out(wanted, SetClock(at("08:30"), speed=0), IDENTITY)


def refusal(source: str | Path, target: str | Path, **wish: object) -> str:
    """The code with which a move is refused."""
    try:
        move(source, target, **wish)
    except EventDeskError as refused:
        return refused.code
    return ""


@contextmanager
def desk_at(address: str | Path) -> Iterator[EventDesk]:
    """A desk at work there; all laws hold after it."""
    with event_file.open_event(address) as database, desk_on(database) as desk:
        yield desk
        assert desk.verify().findings == ()


def every_row(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Everything that goes along with an event."""
    with database.engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in tables.metadata.sorted_tables
            if table.name not in tables.BESIDE_THE_EVENT
        }


def rows_at(address: str | Path) -> dict[str, list[tuple[object, ...]]]:
    """The same by address."""
    with event_file.open_event(address) as database:
        return every_row(database)
