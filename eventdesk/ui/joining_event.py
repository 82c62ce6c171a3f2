"""Joining an event from the start page: the page that asks, and the way in that it leads to."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EnvironmentFailure, EventDeskError
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Doors, Settings
from eventdesk.ui.pages.joining.page import JoinPage, JoinWish
from eventdesk.ui.theme import Theme

GIVEN_UP = "given_up"
"""The code of a failure that is nothing to tell of: somebody has left before it was joined."""


class JoiningEvent(QObject):
    """Shows the page, and knows whether somebody still waits for what it has wished.

    Attributes:
        page: the page that asks for the code.

    Signals:
        way_found: how to open it: a callable for the thread that opens.
        left: back to the start page.
    """

    way_found = Signal(object)
    left = Signal()

    def __init__(
        self, theme: Theme, doors: Doors, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._doors, self._settings = doors, settings
        self._left: threading.Event = threading.Event()
        self.page = JoinPage(theme)
        self.page.wished.connect(self._find_way)
        self.page.left.connect(self._leave)

    def takes(self, failure: EventDeskError) -> bool:
        """Show a failure in the page, if it is that of joining; or nothing of one given up."""
        if failure.code == GIVEN_UP:
            return True
        if not self.page.waits:
            return False
        self.page.show_failure(failure)
        return True

    def _find_way(self, wish: JoinWish) -> None:
        join, settings = self._doors.join_event, self._settings
        left = self._left = threading.Event()
        if join is None:
            return

        def way() -> EventDesk:
            desk = join(
                wish.code, settings, without_tls=wish.without_tls, passphrase=wish.passphrase
            )
            if left.is_set():
                desk.close()
                raise EnvironmentFailure(GIVEN_UP, "The event was joined, and nobody waits for it.")
            return desk

        self.way_found.emit(way)

    def _leave(self) -> None:
        self._left.set()
        self.left.emit()
