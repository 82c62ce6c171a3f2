"""What somebody sees who has never opened an event here: the three steps to the first check-in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import ITEM, ROW
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.text import Text


class FirstSteps(Card):
    """Three numbered lines, and that nothing can be broken by trying."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        steps = (
            (self.tr("Make the event"), self.tr("Ctrl N, then its name and its date.")),
            (
                self.tr("Bring in the invite list"),
                self.tr("Drop the file on this window, or copy the table and press Ctrl V. "
                        "It is shown first, and nothing is written before you say so."),
            ),
            (self.tr("Check somebody in"), self.tr("Type the first letters of a name, and Enter.")),
        )  # fmt: skip
        self.setAccessibleName(self.tr("First steps"))
        self._grid = QGridLayout(self)
        self.sentences: list[Text] = []
        for row, (title, sentence) in enumerate(steps):
            number = Text(theme, str(row + 1), size=ITEM, strong=True, ink="accent")
            self._grid.addWidget(number, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Text(theme, title, size=ROW, strong=True), 2 * row, 1)
            line = Text(theme, sentence, ink="ink2", lines=0)
            self._grid.addWidget(line, 2 * row + 1, 1)
            self.sentences.append(line)
        calm = self.tr("Only looking? The sample shows a whole day, and nothing in it can break.")
        self._grid.addWidget(Text(theme, calm, ink="ink2", lines=0), 2 * len(steps) + 1, 0, 1, 2)
        self._gaps = (2 * len(steps),)
        self._grid.setColumnStretch(1, 1)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self.theme.px
        self._grid.setContentsMargins(px(20), px(16), px(20), px(16))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(2))
        for row in self._gaps:
            self._grid.setRowMinimumHeight(row, px(8))
