"""The thread that listens: it reads the change feed and hands on what it finds.

A commit by this process wakes it at once; one by another process is noticed by SQLite's
`data_version`, asked for ten times a second on a connection of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EventDeskError
from eventdesk.storage.change_feed import ChangeFeed

POLL_SECONDS = 0.1
AGAIN_AFTER_SECONDS = 0.5
"""While the event cannot be read."""
HISTORY_AT_ONCE = 2000
HISTORY_PAUSE_SECONDS = 0.02
"""Between two portions of the log: the names must be there to be searched before all of the log."""


class FeedWorker(QObject):
    """Reads the change feed on a thread of its own.

    Signals:
        loaded: the whole event as it stands (`Changes`), once.
        history: the entries up to then, oldest first, in portions (a tuple of `Entry`).
        changed: what has happened since (`Changes`), whoever did it.
        failed: the event could not be read (an `EventDeskError`); it is tried again. Said once for
            as long as the reason stays the same.
        mended: it can be read again.
    """

    loaded = Signal(object)
    history = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    mended = Signal()

    def __init__(self, feed: ChangeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._woken = threading.Event()
        self._ending = False
        self._version, self._is_behind = 0, True
        self._told = self._until = 0
        self._failing = ""
        """The code of what was said to fail, until it works again."""
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
        for begin in (self._load, self._tell_history):
            while not self._ending and not self._attempt(begin):
                self._woken.wait(AGAIN_AFTER_SECONDS)
        while not self._ending:
            if self._woken.wait(AGAIN_AFTER_SECONDS if self._failing else POLL_SECONDS):
                # Not after a wait in vain: whoever wakes it just then would not be heard.
                self._woken.clear()
                self._is_behind = True
            self._attempt(self._look)
        self._feed.close()

    def _attempt(self, work: Callable[[], None]) -> bool:
        """Do something, and say once that it fails, and once that it works again."""
        try:
            work()
        except EventDeskError as failure:
            if failure.code != self._failing:
                self._failing = failure.code
                self.failed.emit(failure)
            return False
        if self._failing:
            self._failing = ""
            self.mended.emit()
        return True

    def _load(self) -> None:
        everything = self._feed.everything()
        self._until = everything.head.sequence
        self.loaded.emit(everything)

    def _tell_history(self) -> None:
        while self._told < self._until and not self._ending:
            stop = min(self._until, self._told + HISTORY_AT_ONCE)
            self.history.emit(self._feed.history(self._told, stop))
            self._told = stop
            self._woken.wait(HISTORY_PAUSE_SECONDS)

    def _look(self) -> None:
        """Read what has happened, if anything has. What could not be read is read later."""
        newest = self._feed.version()
        if not self._is_behind and newest == self._version:
            return
        self._is_behind = True
        changes = self._feed.read()
        self._version, self._is_behind = newest, False
        if changes is not None and not self._ending:
            self.changed.emit(changes)
