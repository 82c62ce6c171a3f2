"""The page for volunteers asked for: printed, or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.services.event_desk import EventDesk
from eventdesk.services.exporting.volunteers import VOLUNTEERS, VolunteersSheet
from eventdesk.services.performer import ActResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.desk_lock import LockDesk
from eventdesk.ui.paper_wishes import (
    SAVE_KEY,
    PaperWords,
    as_pdf_path,
    choose_pdf,
    printed_words,
    question_before,
    saved_words,
)
from eventdesk.ui.printing.drawing import as_pdf
from eventdesk.ui.printing.printer import default_printer, print_pages
from eventdesk.ui.printing.volunteers import paint_volunteers
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, ITEM
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.over_panel import OverPanel
from eventdesk.ui.widgets.text import Text, set_shown

WIDTH = 620
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

Say = Callable[[MessageView], None]


class VolunteersPanel(OverPanel):
    """Enter prints, F saves as PDF, Esc leaves. Without a printer Enter saves.

    A desk that is locked meanwhile, be it while another program has the focus, puts it away.
    """

    def __init__(
        self, theme: Theme, acts: ActWorker, lock: LockDesk, say: Say, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._acts, self._lock, self._say, self._printer = acts, lock, say, ""
        lock.changed.connect(self.hide)
        self._words = PaperWords(name=self.tr("the page for volunteers"), stem=VOLUNTEERS)
        self.setAccessibleName(self.tr("Page for volunteers"))
        self.title = Text(theme, size=ITEM, strong=True, lines=2)
        self._about = Text(
            theme,
            self.tr("One page of A4: the eight things a volunteer needs with their keys, what to "
                    "say, whom to ask, and the alarm. Leads are named as they stand in the event."),
            size=BODY, ink="ink2", lines=0,
        )  # fmt: skip
        self.prints = ActionButton(theme, self.tr("Print it"), key="Return", primary=True)
        self.saves = ActionButton(theme, self.tr("Save as PDF"), key=SAVE_KEY)
        self.shut = ActionButton(theme, self.tr("Leave it"), key="Escape")
        self.prints.clicked.connect(self._print)
        self.saves.clicked.connect(self._choose_place)
        self.shut.clicked.connect(self.leave)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", True)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def ask(self) -> None:
        """Ask which it is to be, once it is known whether there is a printer."""
        self._acts.perform(lambda _desk: default_printer(), self._ask)

    def save(self, path: Path) -> None:
        """Save the page as PDF at a place that somebody chose."""
        path = as_pdf_path(path)

        def saved(desk: EventDesk) -> ActResult:
            sheet = desk.exports.volunteers()
            content = as_pdf(_title(sheet), lambda device: paint_volunteers(device, sheet))
            return desk.exports.save_volunteers(path, content)

        self._perform(saved, saved_words(path))

    def sizeHint(self) -> QSize:
        """620 wide at 100 %."""
        width = self.theme.px(WIDTH)
        return QSize(width, self._column.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its three keys."""
        if event.key() in ENTER:
            self._print() if self._printer else self._choose_place()
        elif event.key() == Qt.Key.Key_F and not event.isAutoRepeat():
            self._choose_place()
        else:
            super().keyPressEvent(event)

    def _ask(self, printer: str) -> None:
        self._printer = printer
        if self._lock.is_on:
            return
        self.title.show_text(question_before(self._words, printer))
        set_shown(self.prints, bool(printer))
        self.saves.show_word(self.tr("Save as PDF"), key=SAVE_KEY if printer else "Return")
        self.open()

    def _print(self) -> None:
        printer = self._printer

        def printed(desk: EventDesk) -> ActResult:
            sheet = desk.exports.volunteers()
            print_pages(printer, _title(sheet), lambda device: paint_volunteers(device, sheet))
            return desk.exports.printed(VOLUNTEERS, printer)

        self._perform(printed, printed_words(self._words, printer))

    def _choose_place(self) -> None:
        path = choose_pdf(self, self._words)
        if path is not None:
            self.save(path)

    def _perform(self, wish: Callable[[EventDesk], ActResult], said: str) -> None:
        self.leave()
        self._acts.perform(wish, partial(self._on_done, said))

    def _on_done(self, said: str, result: ActResult) -> None:
        words, state = (said, State.OK) if result.done else (result.message, State.WARN)
        self._say(MessageView(sentence=words, state=state))

    def _lay_out(self) -> None:
        self._foot = QHBoxLayout()
        for button in (self.prints, self.saves, self.shut):
            self._foot.addWidget(button)
        self._foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self._about)
        self._column.addStretch(1)
        self._column.addLayout(self._foot)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(16), px(20), px(16))
        self._column.setSpacing(px(12))
        self._foot.setSpacing(px(12))
        self.place()


def _title(sheet: VolunteersSheet) -> str:
    return f"{sheet.about.event.name}, page for volunteers"
