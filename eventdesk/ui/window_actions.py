"""From the table of actions to Qt's: one QAction each, live where the table says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from eventdesk.ui.actions.spec import PageId, StandIn
from eventdesk.ui.actions.table import ACTIONS, action
from eventdesk.ui.widgets.rail import PageView

Handlers = Mapping[str, Callable[[], None]]


def add_actions(
    everywhere: QWidget,
    pages: Mapping[PageId, QWidget],
    handlers: Handlers,
    stand_ins: Mapping[StandIn, QWidget] | None = None,
) -> dict[str, QAction]:
    """Make every action that has a handler; those of a page live while the focus is in it."""
    made: dict[str, QAction] = {}
    for spec in ACTIONS:
        handler = handlers.get(spec.id)
        if handler is None:
            continue
        owner = everywhere
        if isinstance(spec.page, PageId):
            owner = pages[spec.page]
        elif spec.page is not None and stand_ins is not None:
            owner = stand_ins[spec.page]
        live = QAction(spec.spoken, owner)
        if spec.key:
            live.setShortcut(QKeySequence(spec.key))
        live.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        live.setAutoRepeat(False)
        live.triggered.connect(lambda _checked=False, call=handler: call())
        owner.addAction(live)
        made[spec.id] = live
    return made


def page_views() -> tuple[PageView, ...]:
    """The pages as the rail shows them, each with its key."""
    specs = {page: action(f"page.{page.value}") for page in PageId}
    return tuple(
        PageView(id=page.value, icon=spec.icon, word=spec.spoken, key=spec.key)
        for page, spec in specs.items()
    )


_OF_THE_WINDOW = frozenset({Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_H, Qt.Key.Key_K})


class UndoInEmptyFields(QObject):
    """Lets keys of the window through a field: some always, two where it holds no text.

    Ctrl+Z, so that it takes back the last act; and Ctrl+V where a whole table lies in the
    clipboard, which no field of one line can hold. A field claims such keys for its own even when
    it is empty; refusing that claim hands the key to the action. In a field with text they go on to
    undo typing and to paste.

    It hears the one widget that has the focus: every other event would cost each paint and each
    widget that is made a call into Python.
    """

    def __init__(self, application: QApplication | None = None) -> None:
        """`application` is what is followed; without it a widget is given by hand."""
        super().__init__()
        self._heard: QWidget | None = None
        if application is not None:
            application.focusChanged.connect(self._follow)
            self._follow(None, application.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the claim of an empty field."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, QLineEdit | QPlainTextEdit) and _is_of_the_window(event):
            event.ignore()
            return True
        undoes = event.matches(QKeySequence.StandardKey.Undo) and _is_empty_field(watched)
        if undoes or (event.matches(QKeySequence.StandardKey.Paste) and _is_too_small(watched)):
            event.ignore()
            return True
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._heard is not None and isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = now
        if now is not None:
            now.installEventFilter(self)


def _is_of_the_window(event: QKeyEvent) -> bool:
    """Whether it is a key of the window that moves or deletes in the fields of some systems.

    On X11 a field takes Ctrl+E for the end of its line, and Ctrl+D, Ctrl+H and Ctrl+K delete.
    """
    with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return with_control and event.key() in _OF_THE_WINDOW


def _is_too_small(widget: QObject) -> bool:
    """Whether a field of one line is empty while the clipboard holds several lines."""
    if not isinstance(widget, QLineEdit) or widget.text():
        return False
    return len(QGuiApplication.clipboard().text().strip().splitlines()) > 1


def _is_empty_field(widget: QObject) -> bool:
    if isinstance(widget, QLineEdit):
        return not widget.text()
    return isinstance(widget, QPlainTextEdit) and not widget.toPlainText()
