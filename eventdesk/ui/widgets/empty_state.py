"""What stands where there is nothing yet: what would be here, what brings it, and the ways on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import ITEM
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.verdict_view import ButtonView

PARAGRAPH = 15
WIDTH = 640


class EmptyState(QWidget):
    """A title, a paragraph and buttons, from the top left, or in the middle.

    Signals:
        wished: the id of the button that was pressed.
    """

    wished = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        paragraph: str,
        buttons: Sequence[ButtonView],
        *,
        is_centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter
        align = middle if is_centred else left
        self.title = Text(theme, title, size=ITEM, lines=2, align=align)
        self.paragraph = Text(theme, paragraph, size=PARAGRAPH, ink="ink2", lines=0, align=align)
        self.buttons = tuple(self._button(one) for one in buttons)
        self._column = QWidget()
        self._words = QVBoxLayout(self._column)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._row = QHBoxLayout()
        if is_centred:
            self._row.addStretch(1)
        for button in self.buttons:
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._words.addWidget(self.title)
        self._words.addWidget(self.paragraph)
        self._words.addLayout(self._row)
        across = QHBoxLayout()
        across.addStretch(1 if is_centred else 0)
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addStretch(2 if is_centred else 0)
        self._layout.addLayout(across)
        self._layout.addStretch(3)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _button(self, view: ButtonView) -> ActionButton:
        button = ActionButton(
            self._theme, view.text, key=view.key, icon=view.icon, primary=view.primary,
            tall=view.primary,
        )  # fmt: skip
        button.clicked.connect(lambda: self.wished.emit(view.id))
        return button

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setMaximumWidth(px(WIDTH))
        self._words.setSpacing(px(8))
        self._row.setContentsMargins(0, px(8), 0, 0)
        self._row.setSpacing(px(12))
