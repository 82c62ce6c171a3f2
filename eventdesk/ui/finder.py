"""The thread that searches: an index of all names in memory, fed by the change feed.

Only the newest query counts; an older one that has not been begun is passed over. An answer carries
the text it belongs to, so that nobody acts on a list that was painted for another.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from eventdesk.core.delegates import Delegate
from eventdesk.core.finding import DelegateIndex, Found

LISTED_AT_MOST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a query could mean, best first."""

    query: str
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class _Update:
    delegates: Sequence[Delegate]
    gone: frozenset[str]


class Finder(QObject):
    """Searches the names on a thread of its own.

    Signals:
        found: a `Finding`, for the newest query only.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = DelegateIndex()
        self._tasks: queue.SimpleQueue[str | _Update | None] = queue.SimpleQueue()
        self._newest = ""
        self._thread = threading.Thread(target=self._work, name="finder", daemon=True)
        self._thread.start()

    def find(self, query: str) -> None:
        """Search; the answer comes as `found`."""
        self._newest = query
        self._tasks.put(query)

    def update(self, delegates: Sequence[Delegate], gone: frozenset[str] = frozenset()) -> None:
        """Take in what changed, before any query that is asked from now on."""
        self._tasks.put(_Update(delegates, gone))

    def close(self) -> None:
        """End the thread."""
        self._tasks.put(None)
        self._thread.join()

    def _work(self) -> None:
        found = self.found.emit
        while (task := self._tasks.get()) is not None:
            if isinstance(task, _Update):
                if len(self._index) == 0:
                    self._index = DelegateIndex(task.delegates)
                else:
                    self._index.update(task.delegates, task.gone)
            elif task == self._newest:
                answer = self._index.find(task, limit=LISTED_AT_MOST)
                found(Finding(query=task, found=tuple(answer)))
