"""What a file would do, laid out: counters, how it was read, rows and problems, two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from eventdesk.ui.pages.importing.counters import ImportCounters
from eventdesk.ui.pages.importing.problems import ImportProblems
from eventdesk.ui.pages.importing.read_as import ReadAs
from eventdesk.ui.pages.importing.rows import ImportRows, RowsHead
from eventdesk.ui.pages.importing.view import ImportView
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.text import Text

ROWS = 644
SIDE = 372
NARROW = 860
"""Below this width the problems stand under the rows."""


class ImportPreview(QWidget):
    """Shows one `ImportView`; what is below the counters scrolls where there is little height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: ImportView | None = None
        self._counters, self._read_as = ImportCounters(theme), ReadAs(theme)
        self._rows_title = Text(theme, self.tr("Rows that need a look"), size=ROW, strong=True)
        self._rows_count = Text(theme, size=NOTE, ink="ink2")
        self.rows = ImportRows(theme)
        self._head = RowsHead(theme, self.rows)
        self._problems_title = Text(theme, size=ROW, strong=True)
        self.problems = ImportProblems(theme)
        self.bring_in = ActionButton(theme, "", key="Ctrl+Return", primary=True, tall=True)
        self.cancel = ActionButton(theme, self.tr("Cancel"), key="Escape", tall=True)
        self._note = Text(theme, size=NOTE, ink="ink2", lines=0)
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._column = QWidget()
        self._scroll = QScrollArea()
        self._lay_out()
        self._restyle()
        self.problems.line_chosen.connect(self.rows.show_line)
        theme.changed.connect(self._restyle)

    def show_view(self, view: ImportView) -> None:
        """Show what this file would do."""
        self._view = view
        self._counters.show_counters(view.counters)
        self._read_as.show_columns(view.read_as, view.extra)
        self._head.show_second(view.second_head)
        self.rows.show_rows(
            view.rows,
            empty=self.tr("Every row is known already."),
            is_second_short=view.is_second_short,
        )
        shown = self.tr("{shown} of {all}")
        listed = sum(row.line is not None for row in view.rows)
        self._rows_count.show_text(shown.format(shown=listed, all=view.of_rows))
        self._problems_title.show_text(_problems_word(self, len(view.problems)))
        self.problems.show_problems(view.problems)
        self.show_idle()
        self._scroll.verticalScrollBar().setValue(0)
        self.show()

    def show_idle(self) -> None:
        """The buttons work, and the sentence below says where things stand."""
        if self._view is None:
            return
        news = self._view.has_news
        count = self._view.ready
        word = self.tr("Bring in 1 row") if count == 1 else self.tr("Bring in {0} rows")
        self.bring_in.show_word(word.format(count), key="Ctrl+Return")
        self.bring_in.setVisible(news)
        self.bring_in.setEnabled(True)
        self.cancel.show_word(self.tr("Cancel") if news else self.tr("Close"), key="Escape")
        self.cancel.set_primary(not news)
        self.cancel.setEnabled(True)
        if news:
            self._note.show_text(self.tr("Nothing has changed yet. Undo works afterwards too."))
        else:
            self._note.show_text(self.tr("Nothing has changed, and nothing needs to."))

    def show_busy(self, sentence: str) -> None:
        """The file is being brought in: the buttons wait, and the sentence says so."""
        self.bring_in.setEnabled(False)
        self.cancel.setEnabled(False)
        self._note.show_text(sentence)

    def take_focus(self) -> None:
        """The button that is the next step."""
        button = self.cancel if self.bring_in.isHidden() else self.bring_in
        button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side, or one under the other."""
        super().resizeEvent(event)
        self._mend_direction()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        title = QHBoxLayout()
        title.addWidget(self._rows_title, 1)
        title.addWidget(self._rows_count)
        left.addLayout(title)
        left.addWidget(self._head)
        left.addWidget(self.rows, 1)
        self._lay_out_foot()
        right.addWidget(self._problems_title)
        right.addWidget(self.problems, 1)
        right.addWidget(self._foot)
        self._left, self._right, self._row_title = left, right, title
        self._split.addLayout(left, ROWS)
        self._split.addLayout(right, SIDE)
        column = QVBoxLayout(self._column)
        column.addWidget(self._counters)
        column.addWidget(self._read_as)
        column.addLayout(self._split, 1)
        self._column_layout = column
        self._scroll.setWidget(self._column)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._scroll, 1)
        self.setTabOrder(self.rows, self.problems)
        self.setTabOrder(self.problems, self.bring_in)
        self.setTabOrder(self.bring_in, self.cancel)

    def _lay_out_foot(self) -> None:
        self._foot = QWidget()
        foot, self._buttons = QVBoxLayout(self._foot), QHBoxLayout()
        self._buttons.addWidget(self.bring_in, 1)
        self._buttons.addWidget(self.cancel)
        foot.addLayout(self._buttons)
        foot.addWidget(self._note)
        self._foot_layout = foot

    def _mend_direction(self) -> None:
        """Side by side; or one under the other, with the buttons below what scrolls."""
        wide = self.width() >= self._theme.px(NARROW)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        home = self._right if wide else self._whole
        if home.indexOf(self._foot) < 0:
            focused = self.focusWidget()
            home.addWidget(self._foot)
            if focused is not None:
                focused.setFocus()
        self._split.setDirection(direction)
        px = self._theme.px
        self._foot_layout.setContentsMargins(0, px(8), 0 if wide else px(24), 0)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column_layout.setContentsMargins(0, px(12), px(24), px(6))
        self._column_layout.setSpacing(px(14))
        self._split.setSpacing(px(16))
        self._left.setSpacing(px(4))
        self._right.setSpacing(px(8))
        self._buttons.setSpacing(px(12))
        self._foot_layout.setSpacing(px(8))
        self._row_title.setContentsMargins(px(4), 0, px(4), 0)
        self._mend_direction()


def _problems_word(preview: ImportPreview, count: int) -> str:
    if count == 0:
        return preview.tr("No problems")
    return preview.tr("1 problem") if count == 1 else preview.tr("{0} problems").format(count)
