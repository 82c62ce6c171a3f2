"""The table of columns with its title, and below it whether the first row names them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.ui.pages.importing.columns import ColumnList
from eventdesk.ui.pages.importing.view import ColumnsView
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE, ROW
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.text import Text, set_shown
from eventdesk.ui.widgets.tick_box import TickBox


class ColumnsPanel(QWidget):
    """Where somebody says what each column is.

    Signals:
        field_chosen: a header, and the id of the field it is to be read as.
        automatic_wished: all columns as the program reads them, please.
        headings_chosen: whether the first row names the columns.
        left: enough of it.
    """

    field_chosen = Signal(str, str)
    automatic_wished = Signal()
    headings_chosen = Signal(bool)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Text(theme, self.tr("What each column is"), size=ROW, strong=True)
        self._hint = Text(theme, size=NOTE, ink="ink2", lines=2)
        self.columns = ColumnList(theme)
        self.headings = TickBox(theme, self.tr("The first row holds &headings"))
        self.automatic = KeyHint(theme, "A", self.tr("Read them automatically"))
        self.done = KeyHint(theme, "F2", self.tr("Back to the rows"))
        self._whole, self._top, self._foot = QVBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        self._top.addWidget(self._title)
        self._top.addWidget(self._hint)
        self._whole.addLayout(self._top)
        self._whole.addWidget(self.columns, 1)
        self._whole.addLayout(self._foot)
        for widget in (self.headings, self.automatic, self.done):
            self._foot.addWidget(widget)
        self._foot.insertStretch(2, 1)
        self._restyle()
        self.columns.field_chosen.connect(self.field_chosen)
        self.headings.toggled.connect(self.headings_chosen)
        self.automatic.clicked.connect(self.automatic_wished)
        self.done.clicked.connect(self.left)
        theme.changed.connect(self._restyle)

    def show_columns(self, view: ColumnsView, *, decided: bool, alone: bool) -> None:
        """Show these columns; `decided` by somebody, and `alone` where there are no rows yet."""
        self.columns.show_columns(view)
        set_shown(self.headings, view.asks_for_headings)
        self.headings.blockSignals(True)
        self.headings.setChecked(view.has_headings)
        self.headings.blockSignals(False)
        set_shown(self.automatic, decided)
        set_shown(self.done, not alone)
        self._hint.show_text(self._words(view, alone=alone))

    def take_focus(self) -> None:
        """To the column that is turned to."""
        self.columns.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _words(self, view: ColumnsView, *, alone: bool) -> str:
        if alone:
            return self.tr("Enter on a column, then choose what it holds.")
        if view.as_last_time:
            return self.tr("Columns as you set them last time. Enter changes one.")
        return self.tr("Enter on a column changes what it is read as. The rows follow at once.")

    def _restyle(self) -> None:
        px = self._theme.px
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(px(6))
        self._top.setContentsMargins(px(4), 0, px(4), 0)
        self._top.setSpacing(px(6))
        self._foot.setContentsMargins(px(4), 0, 0, 0)
        self._foot.setSpacing(px(20))
