"""The thread that listens: it reads the change feed and hands on what it finds.

A commit by this process wakes it at once; one by another process is noticed by SQLite's
`data_version`, asked for ten times a second on a connection of its own.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EventDeskError
from eventdesk.storage.change_feed import ChangeFeed

POLL_SECONDS = 0.1
HISTORY_AT_ONCE = 2000
HISTORY_PAUSE_SECONDS = 0.02
"""Between two portions of the log: the names must be there to be searched before all of the log."""


class FeedWorker(QObject):
    """Reads the change feed on a thread of its own.

    Signals:
        loaded: the whole event as it stands (`Changes`), once.
        history: the entries up to then, oldest first, in portions (a tuple of `Entry`).
        changed: what has happened since (`Changes`), whoever did it.
        failed: the event could not be read (an `EventDeskError`); it is tried again.
    """

    loaded = Signal(object)
    history = Signal(object)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, feed: ChangeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._woken = threading.Event()
        self._ending = False
        self._thread = threading.Thread(target=self._listen, name="feed", daemon=True)

    def start(self) -> None:
        """Begin to listen; connect the signals before."""
        self._thread.start()

    def wake(self) -> None:
        """Something was committed here: look at once. May be called on any thread."""
        self._woken.set()

    def close(self) -> None:
        """Stop listening and give back the connections."""
        self._ending = True
        self._woken.set()
        self._thread.join()

    def _listen(self) -> None:
        loaded, changed, failed = self.loaded.emit, self.changed.emit, self.failed.emit
        everything = self._feed.everything()
        version = self._feed.version()
        loaded(everything)
        self._tell_history(everything.head.sequence)
        while not self._ending:
            woken = self._woken.wait(POLL_SECONDS)
            self._woken.clear()
            try:
                newest = self._feed.version()
                if woken or newest != version:
                    version = newest
                    changes = self._feed.read()
                    if changes is not None and not self._ending:
                        changed(changes)
            except EventDeskError as failure:
                failed(failure)
        self._feed.close()

    def _tell_history(self, until: int) -> None:
        history = self.history.emit
        told = 0
        while told < until and not self._ending:
            entries = self._feed.history(told, min(until, told + HISTORY_AT_ONCE))
            history(entries)
            self._woken.wait(HISTORY_PAUSE_SECONDS)
            told = min(until, told + HISTORY_AT_ONCE)
