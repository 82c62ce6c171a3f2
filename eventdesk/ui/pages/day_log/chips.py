"""The chips that narrow the day log, each with its count, on as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from eventdesk.ui.models.day_log_words import Kind
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY

HEIGHT = 32
GAP = 8


class LogChips(QWidget):
    """One chip for each kind, one of them chosen.

    Signals:
        chosen(Kind): the log is to show this kind.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self.chips: dict[Kind, QPushButton] = {kind: self._chip(kind) for kind in Kind}
        self.chips[Kind.EVERYTHING].setChecked(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words = self._said()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_counts(self, counts: dict[Kind, int]) -> None:
        """Show how many entries there are of each kind."""
        for kind, chip in self.chips.items():
            words = f"{self._words[kind]} {counts.get(kind, 0)}"
            if words != chip.text():
                chip.setText(words)
        self._arrange(self.width())

    def hasHeightForWidth(self) -> bool:
        """Whether a narrow page needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of as many lines as it takes."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """All chips on one line."""
        gaps = self._theme.px(GAP) * (len(self.chips) - 1)
        return QSize(gaps + sum(self._wide(chip) for chip in self.chips.values()), self._high())

    def minimumSizeHint(self) -> QSize:
        """The widest chip."""
        return QSize(max(self._wide(chip) for chip in self.chips.values()), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chips where there is room."""
        super().resizeEvent(event)
        self._arrange(self.width())

    def _arrange(self, width: int, *, move: bool = True) -> int:
        """Lay the chips out in lines; returns the height they take."""
        x = y = 0
        gap = self._theme.px(GAP)
        for chip in self.chips.values():
            wide = self._wide(chip)
            if x and x + wide > width:
                x, y = 0, y + self._high() + gap
            if move:
                chip.setGeometry(x, y, wide, self._high())
            x += wide + gap
        return y + self._high()

    def _wide(self, chip: QPushButton) -> int:
        return chip.fontMetrics().horizontalAdvance(chip.text()) + 2 * self._theme.px(16) + 2

    def _high(self) -> int:
        return self._theme.px(HEIGHT)

    def _chip(self, kind: Kind) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda: self.chosen.emit(kind))
        self._group.addButton(chip)
        return chip

    def _said(self) -> dict[Kind, str]:
        return {
            Kind.EVERYTHING: self.tr("Everything"),
            Kind.CHECK_INS: self.tr("Check-ins"),
            Kind.RUNNING_ORDER: self.tr("Running order"),
            Kind.QUESTIONS: self.tr("Questions"),
            Kind.REFUSED: self.tr("Refused"),
            Kind.UNDONE: self.tr("Undone"),
        }

    def _restyle(self) -> None:
        for chip in self.chips.values():
            chip.setFont(self._theme.font(BODY))
        self._arrange(self.width())
        self.updateGeometry()
