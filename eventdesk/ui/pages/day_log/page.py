"""The day log page: everything that has happened, newest first, as it happens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
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
from eventdesk.ui.pages.day_log.table import LogHead, LogTable
from eventdesk.ui.pages.page import Handlers, Page
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.action_button import ActionButton


class DayLogPage(Page):
    """The log with the chips that narrow it.

    Signals:
        export_wished: the log is to be written into a folder; the window asks which.
        undo_wished(str): this act is to be undone; the window says first what goes with it.
    """

    export_wished = Signal()
    undo_wished = Signal(str)

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
        self._fields = QHBoxLayout()
        self._top = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.chips.chosen.connect(self._narrow)
        self.export_button.clicked.connect(self.export_wished)
        self.table.undo_wished.connect(self.undo_wished)
        self.log.counts_changed.connect(self._show_counts)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.clear)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._show_counts()
        self._restyle()
        theme.changed.connect(self._restyle)

    def handlers(self) -> Handlers:
        """What the keys of this page do."""
        return {"day_log.charts": self.charts.toggle}

    def take_focus(self) -> None:
        """The table: the arrows read on."""
        self.table.setFocus()

    def _narrow(self, kind: Kind) -> None:
        self.log.show_only(kind)
        self.table.scrollToTop()

    def clear(self) -> None:
        """Show everything again."""
        self.text_field.clear()
        self.when_field.clear()
        self.chips.chips[Kind.EVERYTHING].click()

    def _narrow_to_fields(self) -> None:
        """Narrow the log to what is typed; a time that is not understood yet keeps nothing out."""
        start = end = None
        when, details = read_when(self.when_field.text()), self.live.details
        if when is not None and details is not None:
            start, end = when.instants(details.date, details.zone, self.live.now())
        self.log.narrow(LogFilter(text=self.text_field.text().strip(), start=start, end=end))
        self.table.scrollToTop()

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
        self._column.addWidget(self.head)
        self._column.addWidget(self.table, 1)
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
        self._top.setContentsMargins(0, 0, 0, px(4))
        self._top.setSpacing(px(16))
        self._fields.setSpacing(px(16))
        for field in (self.text_field, self.when_field):
            field.setFont(self.theme.font(BODY))
            field.setFixedHeight(px(40))
