"""What a file would do, laid out: counters, how it was read, rows and problems, two buttons."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from eventdesk.core.read_as import ListKind
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.dates import number
from eventdesk.ui.pages.importing.columns_panel import ColumnsPanel
from eventdesk.ui.pages.importing.counters import ImportCounters
from eventdesk.ui.pages.importing.listing import ImportListing
from eventdesk.ui.pages.importing.problems import ImportProblems
from eventdesk.ui.pages.importing.read_as import ReadAs
from eventdesk.ui.pages.importing.rows import ImportRows
from eventdesk.ui.pages.importing.view import ColumnsView, ImportView, Shown
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.text import Text

ROWS = 644
SIDE = 372
BUTTON_GAP = 12
LONG = 10_000
"""From so many rows on the button says the figure alone."""
NARROW = 860
"""Below this width the problems stand under the rows."""
LOW = 440
"""Below this height the buttons stand under all that scrolls, so that they are always in sight."""


class ImportPreview(QWidget):
    """Shows one `ImportView`; what is below the counters scrolls where there is little height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: ImportView | None = None
        self._takes_arrivals = False
        self.counters, self.read_as = ImportCounters(theme), ReadAs(theme)
        self.listing = ImportListing(theme)
        self.columns = ColumnsPanel(theme)
        self._problems_title = Text(theme, size=ROW, strong=True)
        self.problems = ImportProblems(theme)
        self.bring_in = ActionButton(theme, "", key="Ctrl+Return", primary=True, tall=True)
        self.cancel = ActionButton(theme, self.tr("Cancel"), key="Escape", tall=True)
        self._note = Text(theme, size=NOTE, ink="ink2", lines=0)
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._turning, self._side = QStackedWidget(), QWidget()
        self._column = QWidget()
        self._scroll = QScrollArea()
        self._lay_out()
        self._restyle()
        self.problems.line_chosen.connect(self._show_line)
        self.problems.line_wished.connect(self._turn_to_line)
        self.counters.chosen.connect(self.list_rows)
        self.listing.every_wished.connect(self.list_every)
        theme.changed.connect(self._restyle)

    @property
    def rows(self) -> ImportRows:
        """The rows that are listed."""
        return self.listing.rows

    @property
    def is_on_columns(self) -> bool:
        """Whether the table of columns stands in the place of the rows."""
        return self._turning.currentWidget() is self.columns

    def show_view(self, view: ImportView, *, decided: bool, anew: bool) -> None:
        """Show what this file would do.

        `decided` says whether somebody has set its columns; `anew` whether it is another file:
        otherwise the rows that were listed, and the place in them, stay.
        """
        self._view = view
        self._takes_arrivals = self._takes_arrivals and not anew
        for widget in (self.counters, self.read_as, self._side):
            widget.show()
        self.counters.show_counters(view.counters)
        self.read_as.show_columns(view.columns)
        self.read_as.setVisible(bool(view.columns.rows))
        self.columns.show_columns(view.columns, decided=decided, alone=False)
        if anew or not view.columns.rows:
            self._turning.setCurrentWidget(self.listing)
        self.listing.show_view(view, anew=anew)
        self.counters.show_chosen(self.listing.shown)
        self._problems_title.show_text(_problems_word(view))
        self.problems.show_problems(view.problems)
        self.show_idle()
        if anew:
            self._scroll.verticalScrollBar().setValue(0)
        self.show()

    def show_columns_only(self, view: ColumnsView, *, decided: bool) -> None:
        """Show the columns of a table that was not understood, to be told what they are."""
        self._view = None
        for widget in (self.counters, self.read_as, self._side):
            widget.hide()
        self.columns.show_columns(view, decided=decided, alone=True)
        self._turning.setCurrentWidget(self.columns)
        self.show()

    @property
    def may_bring_in(self) -> bool:
        """Whether there is anything to bring in."""
        return self._view is not None and (self._view.has_news or self._takes_arrivals)

    def take_arrivals(self, *, taken: bool) -> None:
        """Whether those marked as arrived are taken as checked in: that is something new."""
        self._takes_arrivals = taken
        self.show_idle()

    def show_idle(self) -> None:
        """The buttons work, and the sentence below says where things stand."""
        if self._view is None:
            return
        news = self.may_bring_in
        self.bring_in.show_word(self._act_words(self._view), key="Ctrl+Return")
        self.bring_in.setVisible(news)
        self.bring_in.setEnabled(True)
        self.cancel.show_word(self.tr("Cancel") if news else self.tr("Close"), key="Escape")
        self.cancel.set_primary(not news)
        self.cancel.setEnabled(True)
        self._note.show_text(self._standing_words(self._view, news=news))
        self._fit_keys()

    def _act_words(self, view: ImportView) -> str:
        """What the button does; from five figures on without "rows", so that its key stays."""
        if not view.has_news:
            count = view.choices.arrived
            return counted("ImportPreview", count, "Check in 1 person", "Check in {n} people")
        count = view.ready
        if view.kind is ListKind.RUNNING_ORDER:
            return counted("ImportPreview", count, "Bring in 1 item", "Bring in {n} items")
        if count < LONG:
            return counted("ImportPreview", count, "Bring in 1 row", "Bring in {n} rows")
        return self.tr("Bring in {0}").format(number(count))

    def _standing_words(self, view: ImportView, *, news: bool) -> str:
        """Where things stand, and what comes with the rows."""
        if not news:
            return self.tr("Nothing has changed, and nothing needs to.")
        said = self.tr("Nothing has changed yet. Undo works afterwards too.")
        count = view.choices.arrived
        if not (self._takes_arrivals and view.has_news):
            return said
        too = counted(
            "ImportPreview", count, "1 person is checked in too.", "{n} people are checked in too."
        )
        return f"{too} {said}"

    def _fit_keys(self) -> None:
        """Where width is short, the key of the second button goes before that of the first."""
        room = self._foot.width() - self._theme.px(BUTTON_GAP)
        bare = self.cancel.text()
        self.cancel.show_word(bare, key="Escape")
        if self.bring_in.sizeHint().width() + self.cancel.sizeHint().width() > room:
            self.cancel.show_word(bare)

    def show_busy(self, *, stoppable: bool) -> None:
        """Something is being done: the buttons wait."""
        self.bring_in.setEnabled(False)
        self.cancel.setEnabled(stoppable)

    def list_rows(self, shown: Shown) -> None:
        """List these rows."""
        self._turning.setCurrentWidget(self.listing)
        self.listing.list_rows(shown)
        self.counters.show_chosen(shown)

    def list_every(self) -> None:
        """List every row, or those that need a look where every row is listed."""
        every = self.listing.shown is Shown.EVERY
        self.list_rows(Shown.NEEDING_A_LOOK if every else Shown.EVERY)

    def turn_columns(self) -> None:
        """Put the table of columns in the place of the rows, or the rows back."""
        if self._view is None or not self._view.columns.rows:
            return
        if self.is_on_columns:
            self._turning.setCurrentWidget(self.listing)
            self.take_focus()
        else:
            self._turning.setCurrentWidget(self.columns)
            self.columns.take_focus()

    def take_focus(self) -> None:
        """Where the next step is: the button, or the columns where they must be said first."""
        if self.is_on_columns:
            self.columns.take_focus()
            return
        button = self.cancel if self.bring_in.isHidden() else self.bring_in
        button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side, or one under the other."""
        super().resizeEvent(event)
        self._mend_direction()
        self._fit_keys()

    def _turn_to_line(self, line: int) -> None:
        """Show the row of a problem, also in the place of the columns."""
        if self.is_on_columns:
            self._turning.setCurrentWidget(self.listing)
        self._show_line(line)

    def _show_line(self, line: int) -> None:
        """Show the row of a problem, whichever rows were listed, where there are rows."""
        if self.is_on_columns:
            return  # the focus went by: that changes nothing on the page
        if self._view is None or self.rows.show_line(line):
            return
        for shown in (Shown.PROBLEMS, Shown.EVERY):
            if any(row.line == line for row in self._view.rows.get(shown, ())):
                self.list_rows(shown)
                self.rows.show_line(line)
                return

    def _lay_out(self) -> None:
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        self._lay_out_foot()
        right.addWidget(self._problems_title)
        right.addWidget(self.problems, 1)
        right.addWidget(self._foot)
        self._right = right
        self._turning.addWidget(self.listing)
        self._turning.addWidget(self.columns)
        self._split.addWidget(self._turning, ROWS)
        self._split.addWidget(self._side, SIDE)
        column = QVBoxLayout(self._column)
        column.addWidget(self.counters)
        column.addWidget(self.read_as)
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
        order = (*self.counters.buttons, self.read_as.change, self.listing.every, self.rows,
                 self.columns.columns, self.problems, self.bring_in, self.cancel)  # fmt: skip
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _lay_out_foot(self) -> None:
        self._foot = QWidget()
        foot, self._buttons = QVBoxLayout(self._foot), QHBoxLayout()
        self._buttons.addWidget(self.bring_in, 1)
        self._buttons.addWidget(self.cancel)
        foot.addLayout(self._buttons)
        foot.addWidget(self._note)
        self._foot_layout = foot

    def _mend_direction(self) -> None:
        """Side by side, or one under the other; the buttons where they are in sight."""
        wide = self.width() >= self._theme.px(NARROW)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        beside = wide and self.height() >= self._theme.px(LOW)
        home = self._right if beside else self._whole
        if home.indexOf(self._foot) < 0:
            focused = self.focusWidget()
            home.addWidget(self._foot)
            if focused is not None:
                focused.setFocus()
        self._split.setDirection(direction)
        px = self._theme.px
        sides = (0, 0) if beside else (px(4), px(24))
        self._foot_layout.setContentsMargins(sides[0], px(8), sides[1], 0)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column_layout.setContentsMargins(px(4), px(12), px(24), px(6))
        self._column_layout.setSpacing(px(14))
        self._split.setSpacing(px(16))
        self._right.setSpacing(px(8))
        self._buttons.setSpacing(px(BUTTON_GAP))
        self._foot_layout.setSpacing(px(8))
        self._mend_direction()


def _problems_word(view: ImportView) -> str:
    count, notices = view.problem_count, sum(one.is_notice for one in view.problems)
    if count == 0:
        said = QCoreApplication.translate("ImportPreview", "No problems")
    else:
        said = counted("ImportPreview", count, "1 problem", "{n} problems")
    words = counted("ImportPreview", notices, "{0}, 1 note", "{0}, {n} notes")
    return words.format(said) if notices else said
