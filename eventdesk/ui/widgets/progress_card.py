"""How far something has got that takes its time, with the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.progress_line import ProgressLine


class ProgressCard(Card):
    """The bar with its words, and the way to stop.

    Signals:
        stop_wished: stop, please.
    """

    stop_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setProperty("focus_ring", True)  # a page may let it have the focus while it waits
        self.line = ProgressLine(theme)
        self.stop = ActionButton(theme, self.tr("Cancel"), key="Escape")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self.stop)
        self.stop.clicked.connect(self.stop_wished)
        self._restyle()
        theme.changed.connect(self._restyle)
        self.hide()

    def show_words(self, words: str, share: float, *, stoppable: bool = True) -> None:
        """Say what is being done; the bar is filled by this share (0 to 1)."""
        self.line.show_progress(words, share)
        self.setAccessibleName(words)
        self.stop.setEnabled(stoppable)

    def _restyle(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(16), px(8), px(8), px(8))
        self._row.setSpacing(px(16))
