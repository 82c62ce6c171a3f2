"""Dragging over a window and dropping on it, as the window system tells it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.end_to_end.window_driver import WindowDriver

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NOTHING = Qt.KeyboardModifier.NoModifier


def drop(driver: WindowDriver, *paths: Path) -> bool:
    """Drop files on the window; False where it does not take them."""
    return _drop(driver, _files(paths))


def drop_text(driver: WindowDriver, text: str) -> bool:
    """Drop a text on the window; False where it does not take it."""
    mime = QMimeData()
    mime.setText(text)
    return _drop(driver, mime)


def drag_over(driver: WindowDriver, *paths: Path) -> bool:
    """Drag files over the window; False where it would not take them."""
    return _enters(driver, _files(paths))


def drag_away(driver: WindowDriver) -> None:
    """Drag them away again."""
    QApplication.sendEvent(driver.window, QDragLeaveEvent())


def _files(paths: tuple[Path, ...]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def _enters(driver: WindowDriver, mime: QMimeData) -> bool:
    enters = QDragEnterEvent(QPoint(300, 300), _COPY, mime, _LEFT, _NOTHING)
    QApplication.sendEvent(driver.window, enters)
    return enters.isAccepted()


def _drop(driver: WindowDriver, mime: QMimeData) -> bool:
    if not _enters(driver, mime):
        return False
    drops = QDropEvent(QPointF(300, 300), _COPY, mime, _LEFT, _NOTHING)
    QApplication.sendEvent(driver.window, drops)
    return True
