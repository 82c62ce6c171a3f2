"""From a row of the day log to the page of what it is about, and back again."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.day_log.page import DayLogPage
from eventdesk.ui.pages.day_log.places import LogPlace
from eventdesk.ui.pages.page import Page
from eventdesk.ui.pages.questions.page import QuestionsPage
from eventdesk.ui.pages.registration.page import RegistrationPage
from eventdesk.ui.pages.running_order.page import RunningOrderPage

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
        match self._pages[place.page]:
            case RegistrationPage() as registration:
                registration.finding.type(place.name)
            case RunningOrderPage() as running_order:
                running_order.table.choose(place.id)
            case QuestionsPage() as questions:
                questions.show_question(place.id)

    def to_log(self, act: str) -> None:
        """Turn to the day log and choose the row of an act (its id)."""
        self._turn_to(PageId.DAY_LOG)
        if isinstance(log := self._pages[PageId.DAY_LOG], DayLogPage):
            log.show_act(act)

    def back(self) -> None:
        """Turn back to the log; its chosen row is the one that was left."""
        if self._came_from_log:
            self._came_from_log = False
            self._turn_to(PageId.DAY_LOG)
