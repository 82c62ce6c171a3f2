"""The day log page: everything that has happened, newest first, as it happens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.table import action
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.day_log_model import DayLogModel
from eventdesk.ui.models.day_log_words import Kind
from eventdesk.ui.pages.day_log.chips import LogChips
from eventdesk.ui.pages.day_log.table import LogHead, LogTable
from eventdesk.ui.pages.page import Page
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.action_button import ActionButton


class DayLogPage(Page):
    """The log with the chips that narrow it.

    Signals:
        export_wished: the log is to be written into a folder; the window asks which.
    """

    export_wished = Signal()

    def __init__(
        self, theme: Theme, live: LiveEvent, acts: ActWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, live, acts, parent)
        self.log = DayLogModel(live, self)
        self.chips = LogChips(theme)
        self.table = LogTable(theme, self.log)
        self.head = LogHead(theme, self.log)
        export = action("day_log.export")
        self.export_button = ActionButton(theme, export.spoken, key=export.key)
        self._top = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.chips.chosen.connect(self._narrow)
        self.export_button.clicked.connect(self.export_wished)
        live.entries_appended.connect(self._show_counts)
        live.undone_changed.connect(self._show_counts)
        self._show_counts()
        self._restyle()
        theme.changed.connect(self._restyle)

    def take_focus(self) -> None:
        """The table: the arrows read on."""
        self.table.setFocus()

    def _narrow(self, kind: Kind) -> None:
        self.log.show_only(kind)
        self.table.scrollToTop()

    def _show_counts(self, *_changes: object) -> None:
        self.chips.show_counts({kind: self.log.count(kind) for kind in Kind})

    def _lay_out(self) -> None:
        self._top.addWidget(self.chips, 1)
        self._top.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._top)
        self._column.addWidget(self.head)
        self._column.addWidget(self.table, 1)
        for before, after in (
            (self.table, self.chips.chips[Kind.EVERYTHING]),
            (self.chips.chips[Kind.UNDONE], self.export_button),
        ):
            QWidget.setTabOrder(before, after)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(16), px(16), px(24), px(16))
        self._column.setSpacing(0)
        self._top.setContentsMargins(0, 0, 0, px(4))
        self._top.setSpacing(px(16))
