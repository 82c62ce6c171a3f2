"""Badges are looked at and printed on one thread beside the window, one thing after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from eventdesk.core.badges.sheets import BadgeSheets
from eventdesk.core.errors import EnvironmentFailure, EventDeskError
from eventdesk.core.progress import Progress
from eventdesk.services.badges import Badges, Turned
from eventdesk.services.performer import ActResult
from eventdesk.ui.printing.badges import page_layout, paint_sheets
from eventdesk.ui.printing.printer import print_pages
from eventdesk.ui.side_worker import SideWorker

Look = Callable[[Badges, Progress], Any]
Print = Callable[[Badges, Progress], ActResult]


class PrintJob(Struct, frozen=True, kw_only=True):
    """Something to be printed, and who is told what became of it."""

    work: Print
    answered: Callable[[ActResult], None]
    failed: Callable[[EventDeskError], None]


class BadgePrinting(QObject):
    """A badge that is printed at the desk waits for the ones before it; nothing overtakes them.

    Looking only counts as the newest: what was asked before it is given up.

    Signals:
        progressed: how far what is printed has got (a `WorkProgress`).
    """

    progressed = Signal(object)

    def __init__(self, worker: SideWorker[Badges], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._jobs: deque[PrintJob] = deque()
        self._job: PrintJob | None = None
        self._look: Callable[[], None] | None = None
        worker.progressed.connect(self._on_progress)
        worker.broke.connect(self._on_broke)

    @property
    def busy(self) -> bool:
        """Whether something has not been answered yet."""
        return self._job is not None or self._worker.busy

    def look(
        self,
        work: Look,
        answered: Callable[[Any], None],
        failed: Callable[[EventDeskError], None],
    ) -> None:
        """Read or draw something; while something is printed, after that."""

        def ask() -> None:
            self._worker.perform(work, answered, failed)

        if self._job is None:
            ask()
        else:
            self._look = ask

    def print_out(self, job: PrintJob) -> None:
        """Print this, after what was given before it."""
        self._jobs.append(job)
        self._go_on()

    def stop(self) -> None:
        """Stop what is being printed at its next page; its answer says what became of it."""
        if self._job is None:
            self._worker.stop()
        else:
            self._worker.cancel()

    def _on_broke(self, _bug: Exception) -> None:
        """The window says that it is a fault; what waits is printed."""
        if self._job is not None:
            broken = self.tr("That did not work, and it is a fault of eventdesk.")
            self._job.failed(EnvironmentFailure("broke", broken))
            self._end()

    def _go_on(self) -> None:
        if self._job is not None or not self._jobs:
            return
        self._job = job = self._jobs.popleft()

        def answered(result: ActResult) -> None:
            job.answered(result)
            self._end()

        def failed(failure: EventDeskError) -> None:
            job.failed(failure)
            self._end()

        self._worker.perform(job.work, answered, failed)

    def _end(self) -> None:
        self._job = None
        if self._jobs:
            self._go_on()
        elif self._look is not None:
            look, self._look = self._look, None
            look()

    def _on_progress(self, progress: object) -> None:
        if self._job is not None:
            self.progressed.emit(progress)


def sent_to(printer: str) -> Callable[[BadgeSheets, Turned], None]:
    """What gives badges to a printer."""

    def send(sheets: BadgeSheets, turned: Turned) -> None:
        layout = page_layout(sheets.layout)
        title = f"{sheets.event}, badges"
        print_pages(printer, title, lambda device: paint_sheets(device, sheets, turned), layout)

    return send
