"""From the table of actions to Qt's: one QAction each, live where the table says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from eventdesk.ui.actions.spec import PageId, StandIn
from eventdesk.ui.actions.table import ACTIONS, action
from eventdesk.ui.focus_filter import FocusFilter
from eventdesk.ui.widgets.rail import PageView

Handlers = Mapping[str, Callable[[], None]]


def add_actions(
    everywhere: QWidget,
    pages: Mapping[PageId, QWidget],
    handlers: Handlers,
) -> dict[str, QAction]:
    """Make every action that has a handler; those of a page live while the focus is in it.

    A page that is not there yet gets its own by `give_actions`, once it has been made.
    """
    made: dict[str, QAction] = {}
    for spec in ACTIONS:
        handler = handlers.get(spec.id)
        if handler is None:
            continue
        live = QAction(spec.spoken, everywhere)
        if spec.key:
            live.setShortcut(QKeySequence(spec.key))
        live.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        live.setAutoRepeat(False)
        live.triggered.connect(lambda _checked=False, call=handler: call())
        made[spec.id] = live
        if spec.page is None:
            everywhere.addAction(live)
    for page_id, page in pages.items():
        give_actions(page_id, page, made)
    return made


def give_actions(place: PageId | StandIn, page: QWidget, made: Mapping[str, QAction]) -> None:
    """Give a page the actions that are live in it."""
    page.addActions([made[spec.id] for spec in ACTIONS if spec.page is place and spec.id in made])


def page_views() -> tuple[PageView, ...]:
    """The pages as the rail shows them, each with its key."""
    specs = {page: action(f"page.{page.value}") for page in PageId}
    return tuple(
        PageView(id=page.value, icon=spec.icon, word=spec.spoken, key=spec.key)
        for page, spec in specs.items()
    )


_OF_THE_WINDOW = frozenset({Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_H, Qt.Key.Key_K})


class UndoInEmptyFields(FocusFilter):
    """Lets keys of the window through a field: some always, two where it holds no text.

    Ctrl+Z, so that it takes back the last act; and Ctrl+V where a whole table lies in the
    clipboard, which no field of one line can hold. A field claims such keys for its own even when
    it is empty; refusing that claim hands the key to the action. In a field with text they go on to
    undo typing and to paste.
    """

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
