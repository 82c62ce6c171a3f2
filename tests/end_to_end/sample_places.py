"""The sample event where an event may live, for days that are played on both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import time
from pathlib import Path

from pytestqt.qtbot import QtBot

from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Identity
from eventdesk.services.sample import evening_before, fill_with_sample
from eventdesk.storage import event_file
from tests.end_to_end.window_driver import WindowDriver
from tests.services.kept_days import keep_rows, put_rows
from tests.storage.event_databases import BOTH, event_on_server

PLACES = BOTH
"""A file, and a database on a server."""


@contextmanager
def window_on_sample(qtbot: QtBot, folder: Path, place: str, at: time) -> Iterator[WindowDriver]:
    """A window on the sample event, which lives at one of the places."""
    with ExitStack() as open_meanwhile:
        driver = WindowDriver(qtbot, folder, at)
        if place == "sqlite":
            driver.open_sample()
        else:
            driver.open_event(open_meanwhile.enter_context(sample_on_server()))
        yield driver
        driver.close()


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
