"""Printing the running order, or saving it as PDF: asked in a line of the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from eventdesk.services.event_desk import EventDesk
from eventdesk.services.exporting.kinds import RUNNING_ORDER
from eventdesk.services.performer import ActResult
from eventdesk.ui.act_worker import ActWorker
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
from eventdesk.ui.printing.running_order import paint_running_order
from eventdesk.ui.widgets.asked_line import AskedLine


class Printing(QObject):
    """The wish for the running order on paper. Drawing and printing go on beside the window."""

    def __init__(self, line: AskedLine, acts: ActWorker, over: QWidget) -> None:
        super().__init__(over)
        self._line, self._acts, self._over = line, acts, over
        self._words = PaperWords(name=self.tr("the running order"), stem=RUNNING_ORDER)

    def ask(self) -> None:
        """Ask which it is to be, once it is known whether there is a printer."""
        self._acts.perform(lambda _desk: default_printer(), self._ask)

    def _ask(self, printer: str) -> None:
        prints = partial(self._print, printer)
        question = paper_question(self._words, printer, prints=prints, saves=self._choose_place)
        self._line.ask(question)

    def _print(self, printer: str) -> None:
        def printed(desk: EventDesk) -> ActResult:
            record = desk.exports.running_order()
            title = f"{record.event.name}, running order"
            print_pages(printer, title, lambda device: paint_running_order(device, record))
            return desk.exports.printed(RUNNING_ORDER, printer)

        self._perform(printed, printed_words(self._words, printer))

    def _choose_place(self) -> None:
        path = choose_pdf(self._over, self._words)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Save the page as PDF at a place that somebody chose."""
        path = as_pdf_path(path)
        self._perform(
            lambda desk: desk.exports.save_running_order(path, QtDrawing()), saved_words(path)
        )

    def _perform(self, wish: Callable[[EventDesk], ActResult], said: str) -> None:
        def answered(result: ActResult) -> None:
            self._line.say(said if result.done else result.message)

        self._acts.perform(wish, answered)
