"""One line of the checklist: its name over a sentence, its state, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.readiness import Check, Stand
from eventdesk.ui.pages.ready.words import CheckView, pill_of
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.pill import Pill, pill_size
from eventdesk.ui.widgets.text import Text, set_shown

PILL_WIDTH = 116
"""At least (px at 100 %): the column of the states is as wide as the widest word needs."""
NARROW = 800
"""A line that is not as wide as this (px at 100 %) has its buttons below."""


class CheckRow(Card):
    """Shows one `CheckView`.

    Signals:
        wished(Check, str): the id of a button that was pressed.
    """

    wished = Signal(object, str)

    def __init__(self, theme: Theme, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.check = check
        self._view: CheckView | None = None
        self.pill = Pill(theme)
        self.title = Text(theme, size=ROW, strong=True)
        self.sentence = Text(theme, size=NOTE, ink="ink2", lines=0)
        self._buttons: list[ActionButton] = []
        self._left = QWidget()
        state = QHBoxLayout(self._left)
        state.setContentsMargins(0, 0, 0, 0)
        state.addWidget(self.pill)
        state.addStretch(1)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self.title)
        self._words.addWidget(self.sentence)
        self._ways = QWidget()
        self._ways_row = QHBoxLayout(self._ways)
        self._ways_row.setContentsMargins(0, 0, 0, 0)
        self._row = QGridLayout(self)
        self._row.addWidget(self._left, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._words, 0, 1)
        self._row.setColumnStretch(1, 1)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def buttons(self) -> tuple[ActionButton, ...]:
        """The buttons of now."""
        return tuple(self._buttons)

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self._view is not None and self._view.is_open

    def show_view(self, view: CheckView) -> None:
        """Show this; a button that stays keeps the focus."""
        before = self._view
        if view == before:
            return
        self._view = view
        self.title.setText(view.title)
        self.sentence.setText(view.sentence)
        self.pill.show_view(view.pill)
        self.setAccessibleName(f"{view.title}: {view.pill.word}")
        self.setAccessibleDescription(view.sentence)
        if before is None or view.buttons != before.buttons:
            self._show_buttons(view)

    def _show_buttons(self, view: CheckView) -> None:
        had_focus = any(button.hasFocus() for button in self._buttons)
        for button in self._buttons:
            self._ways_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for one in view.buttons:
            button = ActionButton(self.theme, one.text, key=one.key, icon=one.icon)
            button.setAccessibleDescription(
                ", ".join(part for part in (view.title, button.accessibleDescription()) if part)
            )
            button.clicked.connect(lambda _checked=False, id_=one.id: self._wish(id_))
            self._ways_row.addWidget(button)
            self._buttons.append(button)
        set_shown(self._ways, bool(self._buttons))
        for button in self._buttons:
            button.show()  # at once: one that is not seen cannot take the focus
        if had_focus and self._buttons:
            self._buttons[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the ways on stand below the words."""
        super().resizeEvent(event)
        self._place_ways()

    def _place_ways(self) -> None:
        is_narrow = self.width() < self.theme.px(NARROW)
        below = Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(self._ways, *((1, 1) if is_narrow else (0, 2)), below)

    def _wish(self, button: str) -> None:
        self.wished.emit(self.check, button)

    def _restyle(self) -> None:
        px = self.theme.px
        widest = max(pill_size(self.theme, pill_of(stand)).width() for stand in Stand)
        self._left.setFixedWidth(max(px(PILL_WIDTH), widest))
        self._row.setContentsMargins(px(16), px(5), px(8), px(5))
        self._row.setHorizontalSpacing(px(8))
        self._row.setVerticalSpacing(px(4))
        self._ways_row.setSpacing(px(8))
        self._place_ways()
