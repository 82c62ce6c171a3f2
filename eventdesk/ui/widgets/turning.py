"""Rows that turn into columns where they are too long: at a large text, or in a small window."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


def turning_row() -> QBoxLayout:
    """A row that may be turned by `turn`; whoever owns it does so when it is resized."""
    return QBoxLayout(_BESIDE)


def turn(row: QBoxLayout, *, beside: bool) -> None:
    """Its parts stand beside each other, or one below the other."""
    row.setDirection(_BESIDE if beside else _BELOW)


def is_beside(row: QBoxLayout) -> bool:
    """Whether its parts stand beside each other."""
    return row.direction() == _BESIDE
