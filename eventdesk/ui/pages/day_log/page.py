"""The day log page: everything that has happened, newest first, as it happens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from eventdesk.core.log_words.when import read_when
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.table import action
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.day_log_acts import LogFilter
from eventdesk.ui.models.day_log_model import DayLogModel
from eventdesk.ui.models.day_log_words import Kind
from eventdesk.ui.pages.day_log.charts import LogCharts
from eventdesk.ui.pages.day_log.chips import LogChips
from eventdesk.ui.pages.day_log.foot_words import (
    COPY,
    GO,
    ONLY,
    TOP,
    UNDO,
    UNFOLD,
    foot_keys,
)
from eventdesk.ui.pages.day_log.places import LogPlace, place_of
from eventdesk.ui.pages.day_log.table import LogHead, LogTable
from eventdesk.ui.pages.page import Handlers, Page
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.foot_keys import FootKeys
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.scrolled_column import lay_out_scrolled
from eventdesk.ui.widgets.text import Text

LEAST_ROWS = 132
"""How high the table is at least, in logical pixels at the usual text: a few rows."""


class DayLogPage(Page):
    """The log with the chips that narrow it.

    Signals:
        export_wished: the log is to be written into a folder; the window asks which.
        undo_wished(str): this act is to be undone; the window says first what goes with it.
        jump_wished(LogPlace): what a row is about is to be shown on its own page.
        note_wished: something is to be noted.
    """

    export_wished = Signal()
    undo_wished = Signal(str)
    jump_wished = Signal(object)
    note_wished = Signal()

    def __init__(
        self, theme: Theme, live: LiveEvent, acts: ActWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, live, acts, parent)
        self.log = DayLogModel(live, self)
        self.charts = LogCharts(theme, live, self)
        self.chips = LogChips(theme)
        self.table = LogTable(theme, self.log)
        self.head = LogHead(theme, self.log)
        export = action("day_log.export")
        self.export_button = ActionButton(theme, export.spoken, key=export.key)
        self.text_field = self._field(self.tr("Who or what: words of the log"))
        self.when_field = self._field(self.tr("When: 9-10:30, after 14, last 10 min"))
        self.foot = FootKeys(theme)
        self._about: LogPlace | None = None
        self._fields = QHBoxLayout()
        self._top = QHBoxLayout()
        self.when_note = Text(
            theme, self.tr("Write a time as 9-10:30, after 14, or last 10 min."), size=NOTE
        )
        self.when_note.hide()
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        lay_out_scrolled(self, inner)
        self._lay_out()
        self.chips.chosen.connect(self._narrow)
        self.export_button.clicked.connect(self.export_wished)
        self.table.undo_wished.connect(self.undo_wished)
        self.table.go_wished.connect(self._go)
        self.table.only_wished.connect(self._only)
        self.table.copy_wished.connect(self._copy)
        self.table.chosen_changed.connect(self._show_foot)
        self.foot.wished.connect(self._press_foot)
        self.log.counts_changed.connect(self._show_counts)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.clear)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._show_counts()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def is_drawn(self) -> bool:
        """Whether rows and charts show everything that has happened, or nobody sees them."""
        return not self.isVisible() or (not self.log.not_ready and self.charts.is_drawn)

    def handlers(self) -> Handlers:
        """What the keys of this page do."""
        return {"day_log.charts": self.charts.toggle}

    def show_thing(self, thing: str, name: str) -> None:
        """Choose the row of an act."""
        self.show_act(thing)

    def take_focus(self) -> None:
        """The table: the arrows read on."""
        self.table.setFocus()

    def _narrow(self, kind: Kind) -> None:
        self.log.show_only(kind)
        self.table.scrollToTop()

    def show_act(self, act: str) -> None:
        """Choose the row of an act (its id), whatever the log was narrowed to."""
        if self.log.row_of(act) < 0:
            self.clear()
        if (row := self.log.row_of(act)) >= 0:
            self.table.setCurrentIndex(self.log.index(row, 0))

    def clear(self) -> None:
        """Show everything again."""
        self._about = None
        self.text_field.clear()
        self.when_field.clear()
        self._show_about()
        self._narrow_to_fields()
        self.chips.chips[Kind.EVERYTHING].click()

    def _narrow_to_fields(self) -> None:
        """Narrow the log to what is typed; a time that is not understood yet keeps nothing out."""
        start = end = None
        when, details = read_when(self.when_field.text(), self.tr("last")), self.live.details
        if when is not None and details is not None:
            start, end = when.instants(details.date, details.zone, self.live.now())
        about = None if self._about is None else self._about.id
        text = self.text_field.text().strip()
        self.log.narrow(LogFilter(text=text, start=start, end=end, about=about))
        self.table.scrollToTop()
        typed = bool(self.when_field.text().strip())
        self.when_note.setVisible(typed and when is None)
        self._show_foot()

    # ---- what a row can do

    def _place(self) -> LogPlace | None:
        row = self.table.currentIndex().row()
        if not 0 <= row < self.log.rowCount():
            return None
        return place_of(self.live, self.log.entry(row))

    def _go(self) -> None:
        """To the page of what the chosen row is about."""
        place = self._place()
        if place is None:
            sentence = self.tr("This row is about nothing that has a page of its own.")
            self.said.emit(MessageView(sentence=sentence))
        else:
            self.said.emit(None)
            self.jump_wished.emit(place)

    def _only(self) -> None:
        """Narrow the log to what the chosen row is about."""
        place = self._place()
        if place is not None:
            self._about = place
            self._show_about()
            self._narrow_to_fields()
            self.table.setCurrentIndex(self.log.index(0, 0))

    def _show_about(self) -> None:
        words = self.tr("Who or what: words of the log")
        if self._about is not None:
            words = self.tr("Only about {0}. Esc shows everything").format(self._about.name)
        self.text_field.setPlaceholderText(words)

    def _copy(self) -> None:
        """The chosen row as a sentence, with its time and its number."""
        row = self.table.currentIndex().row()
        if not 0 <= row < self.log.rowCount():
            return
        line = self.log.line(row)
        aside = f" ({line.aside})" if line.aside else ""
        said = self.tr("{0} {1}: {2}{3} · {4} · entry {5}").format(
            line.time, line.label.spoken, line.subject, aside, line.desk, line.number
        )
        QGuiApplication.clipboard().setText(said)
        self.said.emit(MessageView(sentence=self.tr("Copied."), icon="tick"))

    def _show_foot(self) -> None:
        row = self.table.currentIndex().row()
        line = self.log.line(row) if 0 <= row < self.log.rowCount() else None
        self.foot.show_view(foot_keys(line, self._place(), self.table.above))

    def _press_foot(self, action_id: str) -> None:
        keys = {
            GO: Qt.Key.Key_Return,
            ONLY: Qt.Key.Key_O,
            UNDO: Qt.Key.Key_U,
            UNFOLD: self._fold_key(),
        }
        if action_id in keys:
            self.table.wish(keys[action_id])
        elif action_id == COPY:
            self._copy()
        elif action_id == TOP:
            self.table.scrollToTop()
        elif action_id in self.handlers():
            self.handlers()[action_id]()
        else:
            self.note_wished.emit()

    def _fold_key(self) -> Qt.Key:
        row = self.table.currentIndex().row()
        is_open = 0 <= row < self.log.rowCount() and self.log.line(row).is_open
        return Qt.Key.Key_Left if is_open else Qt.Key.Key_Right

    # ---- how it is put together

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.textChanged.connect(self._narrow_to_fields)
        field.returnPressed.connect(self.take_focus)
        return field

    def _show_counts(self) -> None:
        self.chips.show_counts(self.log.counts())

    def _lay_out(self) -> None:
        self._top.addWidget(self.chips, 1)
        self._top.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self.charts)
        self._column.addLayout(self._top)
        self._fields.addWidget(self.text_field, 2)
        self._fields.addWidget(self.when_field, 1)
        self._column.addLayout(self._fields)
        self._column.addWidget(self.when_note)
        self._column.addWidget(self.head)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.foot)
        for before, after in (
            (self.table, self.text_field),
            (self.text_field, self.when_field),
            (self.when_field, self.chips.chips[Kind.EVERYTHING]),
            (self.chips.chips[Kind.UNDONE], self.export_button),
        ):
            QWidget.setTabOrder(before, after)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(16), px(16), px(24), px(16))
        self._column.setSpacing(0)
        self._top.setContentsMargins(0, 0, 0, px(8))
        self._top.setSpacing(px(16))
        self._fields.setSpacing(px(16))
        for field in (self.text_field, self.when_field):
            field.setFont(self.theme.font(BODY))
            field.setFixedHeight(px(40))
        self.table.setMinimumHeight(px(LEAST_ROWS))
