"""The thread that searches: an index of all names in memory, fed by the change feed.

Only the newest query counts; an older one that has not been begun is passed over. An answer carries
the text it belongs to, so that nobody acts on a list that was painted for another. The names that
were typed are told at once, and then the whole: below them come the names that are only like it.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from eventdesk.core.delegates import Delegate
from eventdesk.core.finding import LATE_AT_MOST, DelegateIndex, Found
from eventdesk.core.finding.straightening import Straightening
from eventdesk.core.running_order.speaker_matches import who_could_be

LISTED_AT_MOST = 50
OUT_OF_ORDER_AT_MOST = 1000
"""How many names may have come since they were last put in order."""
SETTLED_SECONDS = 1.0
"""Names are put in order once none has come for so long: amid a long list it would be in vain."""
PREPARED_AFTER_SECONDS = 0.5
"""For so long after an event was read, its window has more to do than to hear names."""
PREPARED_AT_ONCE = 40
"""Names made ready between two tasks, so that no key waits for longer than a few milliseconds."""


class Finding(Struct, frozen=True, kw_only=True):
    """What a query could mean, best first; more may come below as long as it is not whole.

    `number` is that of the asking: the same text may be asked again because the list has changed.
    """

    query: str
    found: tuple[Found, ...]
    is_whole: bool = True
    number: int = 0


class _Query(Struct, frozen=True):
    text: str
    number: int


class _Update(Struct, frozen=True):
    delegates: Sequence[Delegate]
    gone: frozenset[str]


class _Speakers(Struct, frozen=True):
    names: tuple[str, ...]


_Task: TypeAlias = _Query | _Update | _Speakers


class Finder(QObject):
    """Searches the names on a thread of its own.

    Signals:
        speakers_found: by name, whom the published names could mean that were asked about.
        found: a `Finding`, for the newest query only: perhaps a part, then the whole.
        broke: a task ended in a bug, with the exception; the thread goes on, and a query that
            broke has found nobody, so that nothing waits for it for ever.
    """

    found = Signal(object)
    speakers_found = Signal(object)
    broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = DelegateIndex()
        self._straightening: Straightening | None = None
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._newest = 0
        self._settled_at = self._prepared_from = 0.0
        self._thread = threading.Thread(target=self._work, name="finder", daemon=True)
        self._thread.start()

    @property
    def is_in_order(self) -> bool:
        """Whether so few names lie out of their order that no query is slower for it."""
        return self._index.out_of_order <= OUT_OF_ORDER_AT_MOST

    def find(self, query: str) -> int:
        """Search; the answer comes as `found`, with the number that is given back."""
        self._newest += 1
        self._tasks.put(_Query(query, self._newest))
        return self._newest

    def find_speakers(self, names: Sequence[str]) -> None:
        """Ask whom published names could mean; no query is given up for it."""
        self._tasks.put(_Speakers(tuple(names)))

    def update(self, delegates: Sequence[Delegate], gone: frozenset[str] = frozenset()) -> None:
        """Take in what changed, before any query that is asked from now on."""
        self._tasks.put(_Update(delegates, gone))

    def close(self) -> None:
        """End the thread."""
        self._tasks.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (task := self._next()) is not None:
            try:
                if isinstance(task, _Update):
                    self._take_in(task)
                elif isinstance(task, _Speakers):
                    self._match(task)
                elif task.number == self._newest:
                    self._answer(task)
            except Exception as bug:  # noqa: BLE001 - told on the GUI thread, where it is raised
                self.broke.emit(bug)
                if isinstance(task, _Query):
                    self.found.emit(Finding(query=task.text, found=(), number=task.number))

    def _next(self) -> _Task | None:
        """The next task; as long as there is none, what later ones would wait for is made ready."""
        while True:
            wait = self._make_ready() if self._tasks.empty() else None
            with suppress(queue.Empty):
                return self._tasks.get(timeout=wait)

    def _make_ready(self) -> float | None:
        """Make a little of it ready; seconds until there is more to make, None if there is not."""
        settled = self._until_settled()
        if settled == 0 and self._straighten():
            return 0
        begins = max(0.0, self._prepared_from - time.monotonic())
        if begins == 0 and self._index.prepare(PREPARED_AT_ONCE):
            return 0
        return min((one for one in (settled, begins or None) if one is not None), default=None)

    def _until_settled(self) -> float | None:
        """Seconds until names are to be put in order: 0 if now, None if they are."""
        if self._straightening is None and self.is_in_order:
            return None
        return max(0.0, self._settled_at - time.monotonic())

    def _straighten(self) -> bool:
        """After a long list came in, put the names in order again; whether that is under way."""
        if self._straightening is None and not self.is_in_order:
            self._straightening = Straightening(self._index)
        if self._straightening is None:
            return False
        made = self._straightening.go_on(PREPARED_AT_ONCE)
        if made is not None:
            made.warm()
            self._index, self._straightening = made, None
        return True

    def _match(self, speakers: _Speakers) -> None:
        """Say whom the names could mean; whoever types meanwhile goes before."""
        newest = self._newest

        def is_wanted() -> bool:
            return newest == self._newest

        offers = {
            name: who_could_be(name, self._index, is_wanted)
            for name in speakers.names
            if is_wanted()
        }
        if is_wanted():
            self.speakers_found.emit(offers)
        else:
            self._tasks.put(speakers)

    def _take_in(self, update: _Update) -> None:
        self._settled_at = time.monotonic() + SETTLED_SECONDS
        if len(self._index) == 0:
            self._index = DelegateIndex(update.delegates)
            self._index.warm()
            self._prepared_from = time.monotonic() + PREPARED_AFTER_SECONDS
        else:
            self._index.update(update.delegates, update.gone)
            if self._straightening is not None:
                self._straightening.take_in(update.delegates, update.gone)
                if self._straightening.changed > OUT_OF_ORDER_AT_MOST:
                    # Another long list: begun again once that one has come in.
                    self._straightening = None

    def _answer(self, asked: _Query) -> None:
        query, number = asked.text, asked.number
        sure = self._index.sure(query, limit=LISTED_AT_MOST)
        if sure:
            part = Finding(query=query, found=tuple(sure), is_whole=False, number=number)
            self.found.emit(part)

        def is_wanted() -> bool:
            return number == self._newest

        whole = whole_answer(self._index, query, sure, is_wanted)
        if is_wanted():
            self.found.emit(Finding(query=query, found=tuple(whole), number=number))


def whole_answer(
    index: DelegateIndex,
    query: str,
    sure: Sequence[Found],
    is_wanted: Callable[[], bool] = lambda: True,
) -> list[Found]:
    """The whole of an answer: however many begin so, whoever sounds like it has a place below.

    A long list must not hide from Enter that somebody else could be meant.
    """
    most = LISTED_AT_MOST + LATE_AT_MOST
    whole = index.whole(query, sure, limit=most, is_wanted=is_wanted)
    return [one for at, one in enumerate(whole) if at < LISTED_AT_MOST or one.match.is_alike]
