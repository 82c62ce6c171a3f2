"""From a row of the day log to the page of what it is about, and back again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.page import Page

if TYPE_CHECKING:
    from eventdesk.ui.pages.day_log.places import LogPlace

BACK = "Alt+Left"


class Jumps(QObject):
    """Turns to a page and shows one thing there. Alt+Left turns back to the log, where one was."""

    def __init__(
        self, pages: Mapping[PageId, Page], turn_to: Callable[[PageId], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._pages, self._turn_to = pages, turn_to
        self._came_from_log = False
        back = QShortcut(QKeySequence(BACK), window, self.back)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def go(self, place: LogPlace) -> None:
        """Turn to the page of a thing and show it."""
        self._came_from_log = True
        self._turn_to(place.page)
        self._pages[place.page].show_thing(place.id, place.name)

    def to_log(self, act: str) -> None:
        """Turn to the day log and choose the row of an act (its id)."""
        self._turn_to(PageId.DAY_LOG)
        self._pages[PageId.DAY_LOG].show_thing(act, "")

    def back(self) -> None:
        """Turn back to the log; its chosen row is the one that was left."""
        if self._came_from_log:
            self._came_from_log = False
            self._turn_to(PageId.DAY_LOG)
