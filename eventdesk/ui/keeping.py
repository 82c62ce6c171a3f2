"""The keeper of a joined desk, and how the window hears of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eventdesk.services.event_desk import EventDesk

if TYPE_CHECKING:
    from eventdesk.services.joined.keeper import Keeper


class Keeping(QObject):
    """Starts the keeper with the window and ends it with it; of an event in a file there is none.

    Signals:
        stood: how this desk stands now (a `Standing`), told by the keeper's thread.
        broke: the thread met a bug, with the exception.
    """

    stood = Signal(object)
    broke = Signal(object)

    def __init__(self, desk: EventDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper: Keeper | None = desk.keeper()

    @property
    def is_joined(self) -> bool:
        """Whether there is a server to keep up with."""
        return self._keeper is not None

    def start(self, changed: Callable[[], None]) -> None:
        """Begin; `changed` is called on its thread when something came from the server."""
        if self._keeper is not None:
            self._keeper.start(self.stood.emit, changed, self.broke.emit)

    def wake(self) -> None:
        """Something was done here: look at once. May be called on any thread."""
        if self._keeper is not None:
            self._keeper.wake()

    def close(self) -> None:
        """End it. What is still to be sent is on disk, and sent at the next start."""
        if self._keeper is not None:
            self._keeper.close()
