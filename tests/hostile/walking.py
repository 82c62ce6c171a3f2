"""Looks at every widget there is, and at everything that is painted, for text that is no text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, Self

from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from eventdesk.ui.help.help_text import HelpText
from tests.hostile.texts import steers

might_be_rich: Callable[[str], bool] = QtGui.Qt.mightBeRichText
"""What Qt decides by whether a tooltip is markup."""
OUR_TIP = re.compile(r"<span>[^<>]*</span>", re.DOTALL)
"""The one shape of a tooltip that Qt may read as markup: everything in it is escaped."""
ROWS_LOOKED_AT = 20


def findings(where: str) -> list[str]:
    """Everything about any widget of any window that is not plain text."""
    found = []
    for widget in QApplication.allWidgets():
        for what, text in _texts(widget):
            said = steers(text)
            if said:
                found.append(f"{where}: {what} of {_name(widget)} has {said}: {text[:60]!r}")
        found += [f"{where}: {one} in {_name(widget)}" for one in _markup(widget)]
    return found


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What a widget shows or says, but for what somebody types into it."""
    yield "tooltip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "help", widget.whatsThis()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "title", widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QGroupBox():
            yield "title", widget.title()
        case _:
            pass
    for action in widget.actions():
        yield "action", action.text()
        yield "tip of an action", action.toolTip()


def _markup(widget: QWidget) -> Iterator[str]:
    """Whatever could be read as markup; the help alone may be, since it holds our words only."""
    for tip in (widget.toolTip(), widget.whatsThis(), *(one.toolTip() for one in widget.actions())):
        if might_be_rich(tip) and OUR_TIP.fullmatch(tip) is None:
            yield f"a tooltip with markup, {tip[:60]!r}"
    match widget:
        case QLabel() if widget.text() and widget.textFormat() is not Qt.TextFormat.PlainText:
            yield f"a label that is not plain, {widget.text()[:60]!r}"
        case QAbstractButton() if "&Wx" in widget.text().replace("&&", ""):
            yield f"a key taken from {widget.text()!r}"
        case QTextEdit() if widget.acceptRichText() and not isinstance(widget, HelpText):
            yield "a field that takes rich text"
        case QAbstractItemView():
            yield from _rows(widget.model())
        case QComboBox() | QTabBar():
            pass
    yield from ("a key taken from a text" for one in widget.actions() if _takes_key(one))


def _takes_key(action: QAction) -> bool:
    return "&Wx" in action.text().replace("&&", "")


def _rows(model: QAbstractItemModel | None) -> Iterator[str]:
    """The tooltips of a list; its words are painted, or spoken."""
    if model is None:
        return
    for row in range(min(model.rowCount(QModelIndex()), ROWS_LOOKED_AT)):
        for column in range(_columns(model)):
            index = model.index(row, column, QModelIndex())
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and might_be_rich(tip) and not OUR_TIP.fullmatch(tip):
                yield f"the tooltip of a row with markup, {tip[:60]!r}"
            spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
            if isinstance(spoken, str) and steers(spoken):
                yield f"a row that speaks {steers(spoken)}"


def _columns(model: QAbstractItemModel) -> int:
    """A list has one, and need not answer."""
    is_list = isinstance(model, QAbstractListModel)
    return 1 if is_list else model.columnCount(QModelIndex())


class Painted:
    """Within it, every text that is painted from Python is noted, and no document is laid out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.documents = 0

    def __enter__(self) -> Self:
        """Begin to note."""
        self._draw, self._html = QPainter.drawText, QTextDocument.setHtml
        noted = self.texts

        def draw(painter: QPainter, *arguments: Any) -> Any:  # noqa: ANN401 - Qt's overloads
            noted.extend(one for one in arguments if isinstance(one, str))
            return self._draw(painter, *arguments)

        def html(*_arguments: object) -> None:
            self.documents += 1

        QPainter.drawText = draw  # type: ignore[method-assign, assignment]
        QTextDocument.setHtml = html  # type: ignore[method-assign]
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Note no more."""
        QPainter.drawText, QTextDocument.setHtml = self._draw, self._html  # type: ignore[method-assign]

    def findings(self, where: str) -> list[str]:
        """What was painted that may not be, since this was asked last."""
        found = {
            f"{where}: painted {steers(one)}: {one[:60]!r}" for one in self.texts if steers(one)
        }
        found |= {f"{where}: painted {len(one)} signs" for one in self.texts if len(one) > 4000}
        self.texts.clear()
        return sorted(found)
