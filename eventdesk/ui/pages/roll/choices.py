"""Above the roll: how it is divided, and whether only those are shown who have not been seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from eventdesk.core.roll.grouping import Grouping
from eventdesk.ui.actions.table import action
from eventdesk.ui.language.counted import counted
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.key_cap import spell_key

_CHIP = 32


class RollChoices(QWidget):
    """Chips side by side.

    Signals:
        divided(Grouping): by letter, by organisation, for wardens.
        wished(str): the id of an action.
    """

    divided = Signal(object)
    wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.by: dict[Grouping, QPushButton] = {}
        for one in Grouping:
            self.by[one] = chip = _chip("roll.group")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, one=one: self.divided.emit(one))
        self.fewer, self.more = (
            self._wishing("roll.fewer_wardens"),
            self._wishing("roll.more_wardens"),
        )
        self.missing = self._wishing("roll.missing")
        self.missing.setCheckable(True)
        self.missing.setText(action("roll.missing").spoken)
        self.fewer.setText("−")
        self.more.setText("+")
        self._row = QHBoxLayout(self)
        for chip in (*self.by.values(), self.fewer, self.more):
            self._row.addWidget(chip)
        self._row.addStretch(1)
        self._row.addWidget(self.missing)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_division(self, grouping: Grouping, wardens: int, *, only_missing: bool) -> None:
        """How the roll is divided now."""
        shares = counted("RollChoices", wardens, "1 warden", "{n} wardens")
        words = {
            Grouping.LETTER: self.tr("By letter"),
            Grouping.ORGANISATION: self.tr("By organisation"),
            Grouping.WARDENS: shares,
        }
        for one, chip in self.by.items():
            chip.setText(words[one])
            chip.setChecked(one is grouping)
        for button in (self.fewer, self.more):
            button.setVisible(grouping is Grouping.WARDENS)
        self.missing.setChecked(only_missing)

    def _wishing(self, action_id: str) -> QPushButton:
        chip = _chip(action_id)
        chip.setAccessibleName(action(action_id).spoken)
        chip.clicked.connect(lambda: self.wished.emit(action_id))
        return chip

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(8))
        for chip in (*self.by.values(), self.fewer, self.more, self.missing):
            chip.setFont(self._theme.font(NOTE))
            chip.setFixedHeight(px(_CHIP))


def _chip(action_id: str) -> QPushButton:
    spec = action(action_id)
    chip = QPushButton()
    chip.setProperty("kind", "chip")
    chip.setAutoDefault(False)
    chip.setAccessibleDescription(spell_key(spec.key))
    chip.setToolTip(f"{spec.spoken} ({spec.cap})")
    return chip
