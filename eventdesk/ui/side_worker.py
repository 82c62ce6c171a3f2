"""A thread beside the one that acts, for work that takes its time: no check-in waits for it.

It has a service with a connection of its own. Only the newest task counts: another one, or `stop`,
ends it at its next step, and then nothing has changed.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Generic, Protocol, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EventDeskError
from eventdesk.core.progress import Progress, Step, Stopped
from eventdesk.ui.language.answers import in_this_language


class Closing(Protocol):
    """What the thread works with, and gives back when it ends."""

    def close(self) -> None:
        """Give back the connections."""


Service = TypeVar("Service", bound=Closing)
Result = TypeVar("Result")


class WorkProgress(Struct, frozen=True, kw_only=True):
    """How far the newest task has got; `of` is 0 where that is not known."""

    step: Step
    done: int = 0
    of: int = 0


class _Task(Struct, frozen=True, kw_only=True):
    number: int
    work: Callable[[Any, Progress], Any]
    answered: Callable[[Any], None]
    failed: Callable[[EventDeskError], None]


class _Answer(Struct, frozen=True, kw_only=True):
    task: _Task
    result: Any = None
    failure: EventDeskError | None = None
    bug: Exception | None = None


class SideWorker(QObject, Generic[Service]):
    """Performs one task after the other on a thread of its own.

    Signals:
        progressed: how far the newest task has got (a `WorkProgress`): at each step, and at each
            hundredth of it. Emitted on the working thread.
        broke: a task ended in a bug, with the exception; the thread goes on.
    """

    progressed = Signal(object)
    broke = Signal(object)
    _answer = Signal(object)

    def __init__(self, service: Service, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._newest = 0
        self._answered = 0
        self._cancelled = 0
        self._last: Callable[[Service], object] | None = None
        self._answer.connect(self._on_answer)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether the newest task has not been answered yet."""
        return self._answered < self._newest

    def perform(
        self,
        work: Callable[[Service, Progress], Result],
        answered: Callable[[Result], None],
        failed: Callable[[EventDeskError], None],
    ) -> None:
        """Do this instead of whatever is being done.

        `work` is called on the working thread; its result, or its failure, comes back on the GUI
        thread, unless another task or `stop` came in between.
        """
        self._newest += 1
        task = _Task(number=self._newest, work=work, answered=answered, failed=failed)
        self._tasks.put(task)

    def cancel(self) -> None:
        """Stop what is being done at its next step; then, or if it is done already, it is answered.

        Only its answer says which of the two it was.
        """
        self._cancelled = self._newest

    def stop(self) -> None:
        """Stop what is being done; it is answered no more."""
        self._newest += 1
        self._answered = self._newest

    def close(self) -> None:
        """Stop, give back the connection, and end the thread."""
        self.stop()
        self._tasks.put(None)
        self._thread.join()

    def close_after(self, last: Callable[[Service], object], seconds: float) -> None:
        """Do one more thing, give back the connection, and end the thread.

        It is waited for so long at most; what takes longer goes on, and is cut off at the latest
        when the program ends.
        """
        self._last = last
        self.stop()
        self._tasks.put(None)
        self._thread.join(seconds)
        if self._thread.is_alive():
            # The thread holds on to this object; nobody else may take it away from under it.
            self.setParent(None)

    def _work(self) -> None:
        answer = self._answer.emit
        while (task := self._tasks.get()) is not None:
            if task.number != self._newest:
                continue
            try:
                answer(_Answer(task=task, result=task.work(self._service, self._watch(task))))
            except EventDeskError as failure:
                answer(_Answer(task=task, failure=failure))
            except Exception as bug:  # noqa: BLE001 - told on the GUI thread, where it is raised
                answer(_Answer(task=task, bug=bug))
        if self._last is not None:
            # Nobody is there any more to be told; what failed is tried at the next start.
            with suppress(EventDeskError):
                self._last(self._service)
        self._service.close()

    def _watch(self, task: _Task) -> Progress:
        """The progress of one task: tells it on, and stops it once it is wanted no more."""
        told: list[tuple[Step, int]] = []
        progressed = self.progressed.emit

        def progress(step: Step, done: int, of: int) -> None:
            if self._is_unwanted(task):
                raise Stopped
            now = (step, 100 * done // of if of else 0)
            if told[-1:] != [now]:
                told[:] = [now]
                progressed(WorkProgress(step=step, done=done, of=of))
            if self._is_unwanted(task):
                raise Stopped

        return progress

    def _is_unwanted(self, task: _Task) -> bool:
        return task.number != self._newest or task.number == self._cancelled

    def _on_answer(self, answer: _Answer) -> None:
        task = answer.task
        if task.number != self._newest:
            return
        self._answered = task.number
        if answer.bug is not None:
            self.broke.emit(answer.bug)
        elif answer.failure is not None:
            task.failed(in_this_language(answer.failure))
        else:
            task.answered(in_this_language(answer.result))
