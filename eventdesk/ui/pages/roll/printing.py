"""Printing the roll, or saving it as PDF: asked in a line of the page, done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.progress import Progress
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.words import file_stem
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import ActResult
from eventdesk.services.roll import Roll
from eventdesk.services.roll_files import save_roll_on_paper
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.models.roll_model import RollModel
from eventdesk.ui.paper_wishes import (
    PaperWords,
    as_pdf_path,
    choose_pdf,
    paper_question,
    printed_words,
    saved_words,
)
from eventdesk.ui.printing.drawing import QtDrawing
from eventdesk.ui.printing.printer import default_printer, print_pages
from eventdesk.ui.printing.roll import paint_roll, roll_title
from eventdesk.ui.roll_keeper import RollKeeper
from eventdesk.ui.widgets.asked_line import AskedLine


class RollPrinting(QObject):
    """The wish for the roll on paper."""

    def __init__(
        self, line: AskedLine, model: RollModel, keeper: RollKeeper, acts: ActWorker, over: QWidget
    ) -> None:
        super().__init__(over)
        self._line, self._model, self._keeper = line, model, keeper
        self._acts, self._over = acts, over

    @property
    def _words(self) -> PaperWords:
        return PaperWords(name=self.tr("the roll"), stem=file_stem(self._model.call))

    def ask(self) -> None:
        """Ask which it is to be, once it is known whether there is a printer."""
        self._keeper.perform(lambda _roll, _progress: default_printer(), self._ask, self._say)

    def save(self, path: Path) -> None:
        """Save the pages as PDF at a place that somebody chose."""
        path = as_pdf_path(path)

        def work(roll: Roll, _progress: Progress) -> Path:
            save_roll_on_paper(self._divided(roll.read()), path, QtDrawing())
            return path

        def written(_path: Path) -> None:
            self._line.say(saved_words(path))
            self._record(lambda desk: desk.roll.saved([path]))

        self._keeper.perform(work, written, self._say)

    def _ask(self, printer: str) -> None:
        prints = partial(self._print, printer)
        question = paper_question(self._words, printer, prints=prints, saves=self._choose_place)
        self._line.ask(question)
        self._over.setFocus()  # the answers are keys, and none of them is typing

    def _print(self, printer: str) -> None:
        def work(roll: Roll, _progress: Progress) -> None:
            record = self._divided(roll.read())
            print_pages(printer, roll_title(record), lambda device: paint_roll(device, record))

        def printed(_nothing: None) -> None:
            self._line.say(printed_words(self._words, printer))
            self._record(lambda desk: desk.roll.printed(printer))

        self._keeper.perform(work, printed, self._say)

    def _choose_place(self) -> None:
        path = choose_pdf(self._over, self._words)
        if path is not None:
            self.save(path)

    def _divided(self, record: RollRecord) -> RollRecord:
        division = self._keeper.division
        return replace(record, grouping=division.grouping, wardens=division.wardens)

    def _record(self, wish: Callable[[EventDesk], ActResult]) -> None:
        # By the thread of all acts, and after it was said: whoever must get people out has the
        # paper in hand, and does not wait for the log.
        self._acts.perform(wish)

    def _say(self, failure: EventDeskError) -> None:
        self._line.say(failure.message)
