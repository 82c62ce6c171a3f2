"""The registration page of a real event, and somebody at its keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from opened_event import OpenedEvent
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.actions.table import action
from eventdesk.ui.pages.registration.page import RegistrationPage
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.verdict_view import Verdict, VerdictView
from eventdesk.ui.window_actions import UndoInEmptyFields


class Desk:
    """A shown page with its keys bound as the window binds them."""

    def __init__(self, qtbot: QtBot, opened: OpenedEvent) -> None:
        self.qtbot, self.opened = qtbot, opened
        self.page = RegistrationPage(opened.theme, opened.live, opened.acts, opened.finder)
        self.said: list[MessageView | None] = []
        self.page.said.connect(self.said.append)
        qtbot.addWidget(self.page)
        for name, handler in self.page.handlers().items():
            self._bind(name, handler)
        self._bind("day_log.undo", self.page.undo_wished.emit)
        self.page.undo_wished.connect(self._undo)
        self.page.undo_act_wished.connect(self._undo)
        self._undo_filter = UndoInEmptyFields()
        self.page.search.installEventFilter(self._undo_filter)
        self.page.resize(1071, 656)
        self.page.show()
        qtbot.waitExposed(self.page, timeout=30_000)
        self.page.activateWindow()
        self.page.take_focus()
        qtbot.waitUntil(self.page.search.hasFocus, timeout=30_000)

    def type(self, text: str) -> None:
        """Type into whatever has the focus, and wait for the answer to that text."""
        with self.qtbot.waitSignal(
            self.opened.finder.found,
            check_params_cb=lambda finding: (
                finding.is_whole and finding.query == self.page.search.text()
            ),
            timeout=30_000,
        ):
            self.rush(text)

    def rush(self, text: str) -> None:
        """Type without looking up. The test library's own keys know ASCII only."""
        for sign in text:
            if sign.isascii():
                QTest.keyClicks(self.focus(), sign)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                    QApplication.sendEvent(self.focus(), key)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key, and wait for what comes of it."""
        QTest.keyClick(self.focus(), key, modifier or Qt.KeyboardModifier.NoModifier)
        self.opened.settle()

    def do(self, wish: Callable[[EventDesk], object]) -> None:
        """Something that happens at this desk without its keys."""
        self.opened.acts.perform(wish)
        self.opened.settle()

    def change_details(self, **details: Any) -> None:  # noqa: ANN401 - a field each
        """Set some details of the event."""
        self.do(lambda desk: desk.event.change(replace(desk.event.read(), **details)))

    def focus(self) -> QWidget:
        """What has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def verdict(self) -> Verdict | None:
        """What the card says."""
        return self.page.verdict.state if self.page.verdict.isVisible() else None

    @property
    def view(self) -> VerdictView:
        """Everything that the card says."""
        view = self.page.verdict.card.view
        assert view is not None
        return view

    @property
    def buttons(self) -> list[str]:
        """The words of the card's buttons, from the left."""
        return [button.text for button in self.view.buttons]

    @property
    def name(self) -> str:
        """The name on the card."""
        view = self.page.verdict.card.view
        return "" if view is None else view.name

    @property
    def sentence(self) -> str:
        """The last message beside the page."""
        view = self.said[-1]
        assert view is not None
        return view.sentence

    def attendance(self, name: str) -> Attendance:
        """Where the one delegate with that name stands."""
        one: Delegate = self.opened.live.delegates[self.opened.delegate_id(name)]
        return one.attendance

    def _bind(self, name: str, handler: Callable[[], None]) -> None:
        bound = QAction(self.page)
        bound.setShortcut(QKeySequence(action(name).key))
        bound.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        bound.triggered.connect(handler)
        self.page.addAction(bound)

    def _undo(self, act: str | None = None) -> None:
        self.opened.acts.perform(lambda desk: desk.day_log.undo(act))


SitDown = Callable[[], Desk]
"""The fixture `sit_down`: a desk at 09:04, before anybody has come."""
