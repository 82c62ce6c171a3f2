"""What an import page on screen is given, and what it shows of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from opened_event import OpenedEvent
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from eventdesk.core.read_as import ListKind
from eventdesk.ui.pages.importing.page import ImportPage

ShowPage = Callable[[OpenedEvent], ImportPage]
"""The fixture `shown_page`: makes a page that is on screen, at its usual size."""


def show_list(opened: OpenedEvent, page: ImportPage, path: Path) -> None:
    page.show_source(path, ListKind.INVITE_LIST)
    opened.settle()


def show_order(opened: OpenedEvent, page: ImportPage, path: Path) -> None:
    page.show_source(path, ListKind.RUNNING_ORDER)
    opened.settle()


def press(opened: OpenedEvent, page: ImportPage, *keys: Qt.Key | str) -> None:
    """Press keys wherever they go: to the list of fields while it is open, else to the page."""
    for key in keys:
        window: QWidget | None = QApplication.activePopupWidget() or page
        assert window is not None
        inner: QWidget | None = window.focusWidget()
        target = window if inner is None else inner
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)
        opened.settle()


def counters(page: ImportPage) -> dict[str, int]:
    (said,) = {
        child.accessibleDescription()
        for child in page.preview.findChildren(QWidget)
        if child.accessibleName() == "What this file would do"
    }
    parts = (part.partition(" ") for part in said.split(", "))
    return {word: int(count) for count, _space, word in parts}


def pills(page: ImportPage) -> dict[str, str]:
    """What will happen, by name."""
    return {row.name: row.pill.word for row in page.preview.rows.rows.rows}


def texts(page: ImportPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
