"""Keys that were held back, and how they are given after all: as shortcut or as typing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_PAD = Qt.KeyboardModifier.KeypadModifier


def copy_of(event: QKeyEvent) -> QKeyEvent:
    """A press that outlives the event; it has no time of its own, so nobody takes it for a scan."""
    return QKeyEvent(
        QEvent.Type.KeyPress, event.key(), event.modifiers(), event.text(), event.isAutoRepeat()
    )


def give(keys: Iterable[QKeyEvent], window: QWidget) -> None:
    """Give the keys one after the other to whatever has the focus by then.

    A key press that Qt sends on its own never meets a shortcut, so this asks as Qt does: the widget
    may claim the key; else the action that is live there has it; else it is typing.
    """
    for key in keys:
        target = QApplication.focusWidget() or window
        if not _is_claimed(target, key) and (action := _action(target, key)) is not None:
            action.trigger()
        else:
            QCoreApplication.sendEvent(target, key)


def _is_claimed(target: QWidget, key: QKeyEvent) -> bool:
    claim = QKeyEvent(QEvent.Type.ShortcutOverride, key.key(), key.modifiers(), key.text())
    claim.ignore()
    QCoreApplication.sendEvent(target, claim)
    return claim.isAccepted()


def _action(target: QWidget, key: QKeyEvent) -> QAction | None:
    """The action of that key which is live while `target` has the focus."""
    wanted = QKeySequence(QKeyCombination(key.modifiers() & ~_PAD, Qt.Key(key.key())))
    place: QWidget | None = target
    while place is not None:
        for action in place.actions():
            if action.isEnabled() and wanted in action.shortcuts():
                return action
        place = None if place.isWindow() else place.parentWidget()
    return None
