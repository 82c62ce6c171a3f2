"""The rows of an import with their title, their head, and a line about the one turned to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.ui.language.dates import number
from eventdesk.ui.pages.importing.rows import ImportRows, RowsHead
from eventdesk.ui.pages.importing.view import ImportView, Shown
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE, ROW
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.text import Text

ABOUT_HEIGHT = 38
"""Two lines are kept for what the row that is turned to says, so that little jumps."""


class ImportListing(QWidget):
    """Lists some of the rows of a file.

    Signals:
        every_wished: all of them, please; or no longer all.
    """

    every_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: ImportView | None = None
        self.shown = Shown.NEEDING_A_LOOK
        self._title = Text(theme, size=ROW, strong=True)
        self._count = Text(theme, size=NOTE, ink="ink2")
        self.every = KeyHint(theme, "0", self.tr("All rows"))
        self.every.clicked.connect(self.every_wished)
        self.rows = ImportRows(theme)
        self._head = RowsHead(theme, self.rows)
        self._about = Text(theme, " ", size=NOTE, ink="ink2", lines=0)
        self._top, self._whole = QHBoxLayout(), QVBoxLayout(self)
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._count)
        self._top.addWidget(self.every)
        self._whole.addLayout(self._top)
        self._whole.addWidget(self._head)
        self._whole.addWidget(self.rows, 1)
        self._whole.addWidget(self._about)
        self.rows.turned_to.connect(self._tell)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_view(self, view: ImportView, *, anew: bool) -> None:
        """List rows of this file; those that need a look where it is shown anew."""
        if anew:
            self.rows.forget_place()
        self._view = view
        self._head.show_heads(view.first_head, view.second_head)
        self.list_rows(Shown.NEEDING_A_LOOK if anew else self.shown)

    def list_rows(self, shown: Shown) -> None:
        """List these rows, and stay at the line that was turned to."""
        view = self._view
        if view is None:
            return
        self.shown = shown
        rows = view.rows.get(shown, ())
        title, empty = self._words(shown)
        self._title.show_text(title)
        self.rows.setAccessibleName(title)
        self.rows.show_rows(rows, empty=empty, is_second_short=view.is_second_short)
        listed = sum(row.line is not None for row in rows)
        words = self.tr("{shown} of {all} shown")
        said = words.format(shown=number(listed), all=number(view.of_rows))
        if gone := len(rows) - listed:
            other = self.tr("{0} not in the file").format(number(gone))
            said = f"{said}, {other}" if listed else other
        self._count.show_text(said)
        every = shown is Shown.EVERY
        self.every.setVisible(every or len(rows) < len(view.rows.get(Shown.EVERY, ())))
        self.every.show_word(self.tr("Only what needs a look") if every else self.tr("All rows"))

    def _words(self, shown: Shown) -> tuple[str, str]:
        """The title, and what stands there when there are none."""
        known = self.tr("Every row is known already.")
        titles = {
            Shown.NEEDING_A_LOOK: self.tr("What is new, or needs a look"),
            Shown.EVERY: self.tr("All rows"),
            Shown.ADDED: self.tr("To add"),
            Shown.CHANGED: self.tr("To change"),
            Shown.SAME: self.tr("The same as before"),
            Shown.VANISHED: self.tr("No longer listed"),
            Shown.ASIDE: self.tr("Not coming, begun or put already, or edited here"),
            Shown.PROBLEMS: self.tr("Rows with a problem"),
        }
        none = known if shown is Shown.NEEDING_A_LOOK else self.tr("There are none.")
        return titles[shown], none

    def _tell(self, words: str) -> None:
        """All of the row that is turned to: there may be more than the row has room for."""
        self._about.setText(
            words or self.tr("The arrow keys go through the rows, and each is told here in full.")
        )
        self._about.set_ink("ink2" if words else "ink3")
        self._about.updateGeometry()

    def _restyle(self) -> None:
        px = self._theme.px
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(px(4))
        self._top.setContentsMargins(px(4), 0, px(4), 0)
        self._top.setSpacing(px(16))
        self._about.setMinimumHeight(px(ABOUT_HEIGHT))
        self._about.setContentsMargins(px(4), 0, px(4), 0)
