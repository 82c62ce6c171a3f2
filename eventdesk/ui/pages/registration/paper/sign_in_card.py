"""The sign-in sheet asked for: whose lines, and whether it is printed or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.progress import Progress, Step
from eventdesk.core.sign_in import Who
from eventdesk.services.performer import ActResult
from eventdesk.services.sign_in import SIGN_IN, SignIn
from eventdesk.ui.language.counted import counted
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.form import DeskForm
from eventdesk.ui.paper_wishes import (
    SAVE_KEY,
    PaperWords,
    as_pdf_path,
    choose_pdf,
    printed_words,
    question_before,
    saved_words,
)
from eventdesk.ui.side_worker import SideWorker, WorkProgress
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.choice_row import ChoiceRow, ChoiceView
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.progress_card import ProgressCard

CALM_MILLISECONDS = 1000
"""What takes less than this shows no progress."""

Work = Callable[[SignIn, Progress], ActResult]


class SignInCard(DeskForm):
    """Enter prints, F saves as PDF, Esc stops or leaves; drawing goes on beside the window.

    Signals:
        ready: it is known whether there is a printer, so the card can be shown.
        said: a `MessageView` of what became of it.
    """

    ready = Signal()
    said = Signal(object)

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(theme, icon="file", verb="", parent=parent)
        self._live = live
        self._worker: SideWorker[SignIn] | None = None
        self._printer = ""
        self._words = PaperWords(name=self.tr("the sign-in sheet"), stem=SIGN_IN)
        self.who = ChoiceRow(theme, name=self.tr("Whose lines"))
        self._who_row = labelled_row(theme, self.tr("Whose lines"), self.who, beside=True)
        self.below.addLayout(self._who_row.layout)
        self.below.addStretch(1)
        self.pdf = ActionButton(theme, self.tr("Save as PDF"), key=SAVE_KEY, tall=True)
        self._buttons.insertWidget(1, self.pdf)
        self.progress = ProgressCard(theme)
        self._column.addWidget(self.progress)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MILLISECONDS)
        self._calm.timeout.connect(self._show_progress)
        self.pdf.clicked.connect(self._choose_place)
        self.progress.stop_wished.connect(self.stop)
        self.who.taken.connect(lambda _who: self._say_names())

    def work_beside(self, worker: SideWorker[SignIn]) -> None:
        """Draw and print on this thread, so that no check-in waits for it."""
        self._worker = worker
        worker.progressed.connect(self._on_progress)
        worker.broke.connect(lambda _bug: self._end())

    @property
    def busy(self) -> bool:
        """Whether a sheet is being drawn."""
        return self._worker is not None and self._worker.busy

    def wish(self) -> None:
        """Find out about the printer, and be ready then."""
        if self._worker is None or self.busy:
            if self.busy:
                self.ready.emit()
            return
        self._worker.perform(_which_printer, self._on_printer, self._on_failed)

    def take_focus(self) -> None:
        """The choice: its letters, Enter and F are all there is."""
        self.who.setFocus()

    def submit(self) -> None:
        """Print where there is a printer, else save."""
        if self._printer:
            self._print()
        else:
            self._choose_place()

    def stop(self) -> None:
        """Stop what is being drawn, or leave."""
        if self._worker is not None and self.busy:
            self._worker.cancel()
        else:
            self.left.emit()

    def save_at(self, path: Path) -> None:
        """Save the sheet as PDF at a place that somebody chose."""
        path, who = as_pdf_path(path), self._chosen

        def work(sign_in: SignIn, progress: Progress) -> ActResult:
            from eventdesk.ui.printing.drawing import QtDrawing

            return sign_in.save(path, QtDrawing(), who, progress=progress)

        self._perform(work, saved_words(path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F saves, Esc stops or leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        elif event.key() == Qt.Key.Key_F and not event.isAutoRepeat():
            self._choose_place()
        else:
            super().keyPressEvent(event)

    @property
    def _chosen(self) -> Who:
        return Who(self.who.chosen or Who.COMING)

    def _on_printer(self, printer: str) -> None:
        self._printer = printer
        self.show_problem("")
        self.show_title(question_before(self._words, printer))
        self.save.show_word(
            self.tr("Print it") if printer else self.tr("Save as PDF"), key="Return"
        )
        self.pdf.setVisible(bool(printer))
        self.who.show_choices(
            (
                ChoiceView(id=Who.COMING, key="C", word=self.tr("Coming or in")),
                ChoiceView(id=Who.EXPECTED, key="E", word=self.tr("Still expected")),
                ChoiceView(id=Who.EVERYBODY, key="A", word=self.tr("All on the list")),
            ),
            self._chosen,
        )
        self._say_names()
        self.ready.emit()

    def _say_names(self) -> None:
        """How many lines it will have, by the counts that the window shows."""
        counts = self._live.counts
        names = {
            Who.COMING: counts.awaited,
            Who.EXPECTED: counts.expected,
            Who.EVERYBODY: counts.names,
        }[self._chosen]
        said = counted(
            "SignInCard",
            names,
            "1 name of the list, crew, and blank lines for walk-ins at the end.",
            "{n} names of the list, crew, and blank lines for walk-ins at the end.",
        )
        self.under.show_text(said)

    def _print(self) -> None:
        printer, who = self._printer, self._chosen

        def work(sign_in: SignIn, progress: Progress) -> ActResult:
            from eventdesk.ui.printing.printer import print_pages
            from eventdesk.ui.printing.sign_in import paint_sign_in

            sheet = sign_in.sheet(who)
            title = f"{sheet.about.event.name}, sign-in sheet"
            print_pages(printer, title, lambda device: paint_sign_in(device, sheet, progress))
            return sign_in.printed(sheet, printer)

        self._perform(work, printed_words(self._words, printer))

    def _choose_place(self) -> None:
        if not self.busy:
            path = choose_pdf(self, self._words)
            if path is not None:
                self.save_at(path)

    def _perform(self, work: Work, said: str) -> None:
        if self._worker is not None and not self.busy:
            self.show_problem("")
            self._calm.start()
            self._worker.perform(work, partial(self._on_done, said), self._on_failed)

    def _on_done(self, said: str, result: ActResult) -> None:
        self._end()
        if not result.done:
            self.show_problem(result.message)
            return
        if self.isVisible():
            self.left.emit()
        self.said.emit(MessageView(sentence=said, state=State.OK))

    def _on_failed(self, failure: EventDeskError) -> None:
        self._end()
        self.show_problem(failure.message)
        if not self.isVisible():
            self.said.emit(MessageView(sentence=failure.message, state=State.STOP))

    def _on_progress(self, progress: WorkProgress) -> None:
        share = progress.done / progress.of if progress.of else 0.0
        words = self.tr("Laying out the pages …")
        if progress.step is Step.WRITING:
            words = self.tr("Page {0} of {1} …").format(progress.done + 1, progress.of)
        self.progress.show_words(words, share)

    def _show_progress(self) -> None:
        if self.busy:
            self.progress.show()

    def _end(self) -> None:
        self._calm.stop()
        self.progress.hide()


def _which_printer(_sign_in: SignIn, _progress: Progress) -> str:
    from eventdesk.ui.printing.printer import default_printer

    return default_printer()
