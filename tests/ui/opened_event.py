"""An event with the threads a window has, for tests of what windows show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import Settings, open_event
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.sample import sample_instant
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.feed_worker import FeedWorker
from eventdesk.ui.finder import Finder
from eventdesk.ui.list_reader import ListReader
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import Theme, ThemeChoice
from tests.sample_file import sample_content

PATIENCE = 30_000
"""Milliseconds: only a busy machine needs more than a few of them."""


class OpenedEvent:
    """The sample event, its clock standing at a time of day of its day."""

    def __init__(self, qtbot: QtBot, at: time = time(9, 0)) -> None:
        self.qtbot = qtbot
        self.clock = SetClock(sample_instant(at), speed=0)
        self.desk: EventDesk = _desk_on_sample(Settings(clock=self.clock))
        self.lists = ListReader(self.desk.list_reading())
        self.acts = ActWorker(self.desk)
        self.feed = FeedWorker(self.desk.feed())
        self.desk.when_committed(self.feed.wake)
        self.live = LiveEvent(self.clock)
        self.finder = Finder()
        self.feed.loaded.connect(self.live.load)
        self.feed.history.connect(self.live.take_history)
        self.feed.changed.connect(self.live.apply)
        self.live.delegates_changed.connect(self.finder.update)
        self.live.ready.connect(lambda: self.finder.update(tuple(self.live.delegates.values())))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.theme = Theme(app, choice=ThemeChoice.LIGHT)
        self.feed.start()
        qtbot.waitUntil(
            lambda: bool(self.live.delegates) and self.history_is_in(), timeout=PATIENCE
        )

    def history_is_in(self) -> bool:
        """Whether the log from before has been read."""
        return bool(self.live.entries) and self.live.entries[-1].sequence >= 100

    def settle(self) -> None:
        """Wait until every wish has been answered and its entries are on screen."""
        self.qtbot.waitUntil(lambda: not (self.lists.busy or self.acts.busy), timeout=PATIENCE)
        with self.desk.database.another() as other, other.reading() as reading:
            head = reading.head().sequence
        self.qtbot.waitUntil(lambda: self.live.entries[-1].sequence == head, timeout=PATIENCE)

    def delegate_id(self, name: str) -> str:
        """The id of the one delegate with that full name."""
        (found,) = [one.id for one in self.live.delegates.values() if one.full_name == name]
        return found

    def close(self) -> None:
        """End the threads and close the event."""
        self.live.stop()
        self.feed.close()
        self.finder.close()
        self.lists.close()
        self.acts.close()


def _desk_on_sample(settings: Settings) -> EventDesk:
    folder = Path(mkdtemp(prefix="eventdesk-sample-"))
    path = folder / "sample.eventdesk"
    path.write_bytes(sample_content())
    desk = open_event(path, settings)
    desk.when_closed(lambda: rmtree(folder))
    return desk


OpenSample = Callable[[time], OpenedEvent]
"""The fixture `open_sample`: opens the sample event at a time of its day."""
