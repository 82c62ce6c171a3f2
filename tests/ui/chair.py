"""Somebody at the running order page, for its tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from opened_event import OpenedEvent
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from eventdesk.core.running_order.order import ItemStatus
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Identity
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.services.sample import sample_instant
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.running_order.page import RunningOrderPage
from eventdesk.ui.theme import State
from eventdesk.ui.window_actions import add_actions

Key = Qt.Key


class Chair:
    """Somebody at the page: presses keys at times of the day."""

    def __init__(self, opened: OpenedEvent) -> None:
        self.opened = opened
        self.window = QWidget()
        opened.qtbot.addWidget(self.window)
        self.page = RunningOrderPage(opened.theme, opened.live, opened.acts, opened.finder)
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.actions = add_actions(
            self.window, {PageId.RUNNING_ORDER: self.page}, self.page.handlers()
        )
        self.window.resize(1071, 656)
        with opened.qtbot.waitActive(self.window, timeout=30_000):
            self.window.show()
            self.window.activateWindow()
        self.page.take_focus()

    def at(self, hour: int, minute: int, second: int = 0) -> Chair:
        self.opened.clock.set_to(sample_instant(time(hour, minute, second)))
        self.opened.live.tick()
        return self

    def press(
        self, *keys: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> Chair:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key, held)
            self.opened.settle()
        return self

    def write(self, text: str) -> Chair:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)
        return self

    def jump_to(self, title: str) -> Chair:
        """Start an item as another desk would."""
        self.opened.acts.perform(lambda desk: desk.running_order.start(title))
        self.opened.settle()
        return self

    @property
    def running(self) -> str:
        found = self.opened.live.forecast.running
        return "" if found is None else found.item.title

    @property
    def sentence(self) -> str:
        message = self.page.line.message
        return "" if self.page.line.isHidden() else message.accessibleName()

    @property
    def asked(self) -> str:
        """The question of the line with a field, if it is open."""
        line = self.page.field_line
        return "" if line.isHidden() else line.field.accessibleName()

    def at_another_desk(self, wish: Callable[[EventDesk], RunningOrderResult]) -> None:
        """Somebody else does something, and nobody here has seen it yet."""
        desk = self.opened.desk
        identity = Identity(desk="Desk 2")
        with EventDesk(desk.database.another(), desk.clock, identity) as other:
            assert wish(other).done

    @property
    def button(self) -> str:
        button = self.page.next_card.button
        return "" if button.isHidden() else button.accessibleName()

    def fares(self) -> State | None:
        """The colour of the banner's bar, if it has one."""
        return self.page.banner.state

    def asks(self) -> bool:
        return self.page.line.question is not None

    def status(self, title: str) -> ItemStatus:
        return self.page.table.model.rows[self.row(title)].status

    def row(self, title: str) -> int:
        (at,) = [at for at, row in enumerate(self.page.table.model.rows) if row.title == title]
        return at
