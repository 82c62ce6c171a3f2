"""Opening an event away from the GUI thread: a large one, or one to be migrated, takes a moment."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EnvironmentFailure, EventDeskError
from eventdesk.core.said import said
from eventdesk.services.event_desk import EventDesk


class Opener(QObject):
    """Opens one event at a time.

    Signals:
        opened: the open event (`EventDesk`), not yet used by any thread.
        failed: why it could not be opened (an `EventDeskError`).
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        """Whether an event is being opened."""
        for ended in (self.opened, self.failed):
            ended.connect(self._on_ended)

    def _on_ended(self, _how: object) -> None:
        self.busy = False

    def open(self, way: Callable[[], EventDesk]) -> None:
        """Open an event this way; one of the signals follows."""
        self.busy = True
        opened, failed = self.opened.emit, self.failed.emit

        def work() -> None:
            try:
                desk = way()
            except EventDeskError as failure:
                failed(failure)
            except Exception:
                message = said(
                    "That did not work, and it is a fault of eventdesk. Nothing was opened."
                )
                failed(EnvironmentFailure("fault", message))
                raise
            else:
                opened(desk)

        threading.Thread(target=work, name="opener", daemon=True).start()
