"""How the parts of an open event lie in its window: strip, rail, and one column between."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget


def lay_out_event(
    view: QWidget, *, strip: QWidget, cover: QWidget, work: QWidget, column: Sequence[QWidget]
) -> None:
    """The strip above all; below it what a lock covers: the rail, and lines above the page.

    `column` begins with the rail and ends with the page, which takes what room is left.
    """
    rail, *lines, page = column
    content = QVBoxLayout()
    for line in lines:
        content.addWidget(line)
    content.addWidget(page, 1)
    below = QHBoxLayout(work)
    below.addWidget(rail)
    below.addLayout(content, 1)
    whole = QVBoxLayout(view)
    whole.addWidget(strip)
    whole.addWidget(cover, 1)
    every: tuple[QLayout, ...] = (content, below, whole)
    for layout in every:
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
