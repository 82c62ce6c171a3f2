"""The thread that acts: every wish of every window goes through it, in the order of the presses.

It owns the event's connections. A wish is a function of the open `EventDesk`; its result comes back
on the GUI thread. What changed on screen comes by the change feed alone.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EventDeskError
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import NO_EFFECT, ActResult
from eventdesk.ui.language.answers import in_this_language

Result = TypeVar("Result")
Wish = Callable[[EventDesk], Result]


class _Asked(Struct, frozen=True):
    wish: Callable[[EventDesk], Any]
    answered: Callable[[Any], None] | None
    failed: Callable[[EventDeskError], None] | None


class _Answer(Struct, frozen=True):
    asked: _Asked
    result: Any = None
    failure: EventDeskError | None = None


class ActWorker(QObject):
    """Performs wishes one after the other, away from the GUI thread.

    Signals:
        failed: a wish met a failing machine or unusable input (an `EventDeskError`), and whoever
            wished had no answer for that. One sentence, to be shown in the page.
        broke: a wish ended in a bug, with the exception; the window tells and goes on.
        came_too_late: an act was recorded and changed nothing (its `ActResult`): something that
            happened after it was in the log already.
        recorded: an act is on disk, a refused one too; told before whoever wished has the answer.
        idle: no wish is waiting any more.
    """

    failed = Signal(object)
    broke = Signal(object)
    came_too_late = Signal(object)
    recorded = Signal()
    idle = Signal()
    _answer = Signal(object)

    def __init__(self, desk: EventDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: queue.SimpleQueue[_Asked | None] = queue.SimpleQueue()
        self._open = 0
        self._closed = self._keeps = False
        self._answer.connect(self._on_answer)
        self._thread = threading.Thread(target=self._work, name="acts", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a wish has not been answered yet."""
        return self._open > 0

    def perform(
        self,
        wish: Callable[[EventDesk], Result],
        answered: Callable[[Result], None] | None = None,
        failed: Callable[[EventDeskError], None] | None = None,
    ) -> None:
        """Perform a wish; `answered` gets its result on the GUI thread, `failed` its failure."""
        self._open += 1
        self._waiting.put(_Asked(wish, answered, failed))

    def close(self, *, keeps: bool = False) -> None:
        """Perform what is waiting, close the event unless somebody `keeps` it, and end the thread.

        The answers on their way then are told to nobody: who would show them is gone.
        """
        self._closed, self._keeps = True, keeps
        self._waiting.put(None)
        self._thread.join()

    def _work(self) -> None:
        answer = self._answer.emit
        while (asked := self._waiting.get()) is not None:
            try:
                answer(_Answer(asked, result=asked.wish(self._desk)))
            except EventDeskError as failure:
                answer(_Answer(asked, failure=failure))
            except Exception as bug:  # noqa: BLE001 - told on the GUI thread, where it is raised
                answer(_Answer(asked, result=bug))
        if not self._keeps:
            self._desk.close()

    def _on_answer(self, answer: _Answer) -> None:
        self._open -= 1
        if self._closed:
            return
        answer = replace(
            answer, result=in_this_language(answer.result), failure=in_this_language(answer.failure)
        )
        if isinstance(answer.result, ActResult):
            self.recorded.emit()
        if answer.failure is not None:
            (answer.asked.failed or self.failed.emit)(answer.failure)
        elif isinstance(answer.result, Exception):
            self.broke.emit(answer.result)
        elif answer.asked.answered is not None:
            answer.asked.answered(answer.result)
        if isinstance(answer.result, ActResult) and NO_EFFECT in answer.result.flags:
            self.came_too_late.emit(answer.result)
        if self._open == 0:
            self.idle.emit()
