"""The sample event where an event may live, for days that are played on both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import time
from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy.engine import make_url

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Identity
from eventdesk.services.sample import evening_before, fill_with_sample
from eventdesk.storage import event_file
from eventdesk.storage.joined.copying import take_copy
from eventdesk.storage.servers.access import Access
from tests.end_to_end.window_driver import WindowDriver, head_of
from tests.services.kept_days import keep_rows, put_rows
from tests.storage.event_databases import BOTH, event_on_server

JOINED = "joined"
EVERYWHERE = (*BOTH, JOINED)
"""A file, a database on a server, and a desk's own copy of one that it has joined."""
OF_WINDOWS = (BOTH[0], JOINED)
"""Where an event lives that somebody opens in a window."""


@contextmanager
def window_on_sample(qtbot: QtBot, folder: Path, place: str, at: time) -> Iterator[WindowDriver]:
    """A window on the sample event, which lives at one of the places."""
    with ExitStack() as open_meanwhile:
        driver = WindowDriver(qtbot, folder, at)
        address = ""
        if place == BOTH[0]:
            driver.open_sample()
        else:
            address = open_meanwhile.enter_context(sample_on_server())
            driver.open_event(address if place != JOINED else _joined(address, folder))
        yield driver
        if place == JOINED:
            # The hash of its last entry is that of the whole log.
            with event_file.open_event(address) as server, server.reading() as reading:
                head = reading.head()
            driver.until(lambda: driver.ask(head_of) == head)
        driver.close()


def _joined(address: str, folder: Path) -> Path:
    """The copy of a desk that comes as the owner of the server, who may do everything."""
    url = make_url(address).set(drivername="postgresql+psycopg")
    access = Access(
        url=url.render_as_string(hide_password=False),
        password="",
        certificate="",
        tls=False,
        kind=DeskKind.ORGANISER,
        desk="Desk 1",
    )
    return take_copy(access, folder)


@contextmanager
def sample_on_server(desk: str = "Desk 1") -> Iterator[str]:
    """The address of the sample event on a server, its lists brought in there by a desk."""
    with event_on_server() as address:
        database = event_file.open_event(address)
        with EventDesk(
            database, SetClock(evening_before(), speed=0), Identity(desk=desk)
        ) as making:
            if not put_rows(database, ("sample", desk)):
                fill_with_sample(making)
                keep_rows(database, ("sample", desk))
        yield address
