"""A column in the middle of a page, which may scroll where it is higher than the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget


def put_in_middle(page: QWidget, column: QWidget) -> None:
    """Lay a page out with nothing but a column: one narrower than the page stands in its middle."""
    across = QHBoxLayout(page)
    across.setContentsMargins(0, 0, 0, 0)
    across.addStretch(1)
    across.addWidget(column, 1000)
    across.addStretch(1)


def scrolled(column: QWidget) -> QScrollArea:
    """The scroll area around a column that stands in its middle."""
    middle = QWidget()
    put_in_middle(middle, column)
    area = QScrollArea()
    area.setWidget(middle)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
