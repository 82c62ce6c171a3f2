"""The question who is at this desk: a name to be written, or one of those who worked here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from eventdesk.core.name_keys import fold
from eventdesk.core.shown_text import shown
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.entry_line import EntryLine
from eventdesk.ui.widgets.row_painter import elided
from eventdesk.ui.widgets.text import set_shown, tool_tip

CHIP_HEIGHT = 32
GAP = 8
SIDES = 34
"""Padding and border of a chip, both sides (px at 100 %)."""
LONGEST = 220


class NameChips(QWidget):
    """Names to be picked; those that do not fit in one line are left out.

    Signals:
        picked: the name.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._chips: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def chips(self) -> tuple[QPushButton, ...]:
        """The chips of now, those that do not fit included."""
        return tuple(self._chips)

    def show_names(self, names: Sequence[str]) -> None:
        """Offer these names, the likeliest first."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(name) for name in self._names]
        for place, chip in enumerate(self._chips):
            self._row.insertWidget(place, chip)
        set_shown(self, bool(self._chips))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what no longer fits."""
        super().resizeEvent(event)
        self._fit()

    def _chip(self, name: str) -> QPushButton:
        px, font = self._theme.px, self._theme.font()
        short = elided(font, name, px(LONGEST))
        chip = QPushButton(short.replace("&", "&&"), self)
        chip.setProperty("kind", "chip")
        chip.setAutoDefault(False)
        chip.setFont(font)
        chip.setAccessibleName(shown(name))
        chip.setToolTip(tool_tip(name) if short != name else "")
        chip.setFixedSize(round(QFontMetricsF(font).horizontalAdvance(short)) + px(SIDES),
                          px(CHIP_HEIGHT))  # fmt: skip
        chip.clicked.connect(lambda _checked=False, name=name: self.picked.emit(name))
        return chip

    def _fit(self) -> None:
        left = 0
        for chip in self._chips:
            right = left + chip.width()
            chip.setVisible(right <= self.width())
            left = right + self._theme.px(GAP)

    def _restyle(self) -> None:
        self._row.setContentsMargins(0, self._theme.px(4), 0, 0)
        self._row.setSpacing(self._theme.px(GAP))
        names, self._names = self._names, ()
        self.show_names(names)


class OperatorLine(EntryLine):
    """Says which desk this is and who sits at it, and takes the name of who sits there now.

    The chips are those who have worked at this event, fewer as one types. Enter takes over under
    the name as it was written: a name not heard before is a new operator. A scanned code is none.

    Signals:
        taken_over: the name.
    """

    taken_over = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, label="", word="", hint="", empty="", parent=parent)
        self._operators: tuple[str, ...] = ()
        self._chips = NameChips(theme)
        self.set_empty(self.tr("There is no name yet. Write one, or leave with Esc."))
        self.add_row(self._chips)
        self.show_desk(desk="", operator="", operators=())
        self.entered.connect(self._take_over)
        self._chips.picked.connect(self.taken_over)
        self.field.textChanged.connect(self._offer)

    @property
    def chips(self) -> tuple[QPushButton, ...]:
        """The names on offer."""
        return self._chips.chips

    def show_desk(self, *, desk: str, operator: str, operators: Sequence[str]) -> None:
        """The name of this desk, who is at it (or nobody), and who else has worked here."""
        others = sorted({one for one in operators if one and one != operator}, key=str.casefold)
        self._operators = tuple(others)
        question = self.tr("Who is at {0}?").format(desk) if desk else self.tr("Who is here?")
        if operator:
            hint = self.tr("{0} is, at the moment.").format(operator)
            self.save.show_word(self.tr("Take over"), key="Return")
        else:
            self.save.show_word(self.tr("Begin"), key="Return")
            hint = self.tr("Nobody has said so yet. The name goes into the log with every act.")
        self.show_hint(question, hint)
        self.empty()
        self._offer(self.field.text())

    def _take_over(self, written: str) -> None:
        """Take over under this name, unless somebody scanned a code into the field."""
        if any(sign.isdigit() for sign in written):
            self.show_problem(self.tr("That looks like a code. Write the name of the person."))
            self.field.selectAll()
        else:
            self.taken_over.emit(written)

    def _offer(self, written: str) -> None:
        wanted = fold(written)
        self._chips.show_names([one for one in self._operators if wanted in fold(one)])
