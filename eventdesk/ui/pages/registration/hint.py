"""What the page says while nothing has been typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ITEM
from eventdesk.ui.widgets.key_cap import KeyCap
from eventdesk.ui.widgets.text import Text

PARAGRAPH_SIZE = 15
PARAGRAPH_WIDTH = 560
ROW_HEIGHT = 32


class RegistrationHint(QWidget):
    """How to find somebody, and the four keys that are needed for it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Text(theme, size=ITEM, lines=0)
        self._paragraph = Text(theme, size=PARAGRAPH_SIZE, ink="ink2", lines=0)
        self._keys = QWidget()
        self._grid = QGridLayout(self._keys)
        self._fill_keys()
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._paragraph)
        self._layout.addWidget(self._keys)
        self._layout.addStretch(1)
        self.show_list(is_empty=False)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_list(self, *, is_empty: bool) -> None:
        """Say how to find somebody, or that there is nobody to be found yet."""
        if is_empty:
            self._title.setText(self.tr("Nobody is on the invite list yet."))
            self._paragraph.setText(
                self.tr(
                    "Bring the list in: Ctrl K, then “Bring in an invite list”. "
                    "Or drop the file on this window."
                )
            )
        else:
            self._title.setText(self.tr("Type the first letters of a name, or scan a code."))
            self._paragraph.setText(
                self.tr(
                    "Any order, accents or not: “cheallaigh siobhan”, “adebayo lanc” both "
                    "find the right person. Nothing is listed until you type."
                )
            )
        self._keys.setVisible(not is_empty)

    def _fill_keys(self) -> None:
        rows = (
            ("Enter", self.tr("Admit"), self.tr("when only one person can be meant")),
            ("Enter 2", self.tr("Choose"), self.tr("the second, when two could be meant")),
            ("↓ ↑", self.tr("Move"), self.tr("through the list")),
            ("Esc", self.tr("Clear"), self.tr("and start again")),
        )
        left = Qt.AlignmentFlag.AlignLeft
        for place, (key, verb, rest) in enumerate(rows):
            self._grid.addWidget(KeyCap(self._theme, key), place, 0, left)
            self._grid.addWidget(Text(self._theme, verb, size=BODY, strong=True), place, 1)
            self._grid.addWidget(Text(self._theme, rest, size=BODY, ink="ink2"), place, 2)
        self._grid.setColumnStretch(2, 1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._layout.setContentsMargins(0, px(26), 0, 0)
        self._paragraph.setMaximumWidth(px(PARAGRAPH_WIDTH))
        self._paragraph.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(10))
        self._grid.setContentsMargins(0, px(14), 0, 0)
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, px(52))
        self._grid.setColumnMinimumWidth(1, px(60))
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, px(ROW_HEIGHT))
