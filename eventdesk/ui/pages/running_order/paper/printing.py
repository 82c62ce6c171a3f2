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
from eventdesk.ui.file_dialogs import choose_place
from eventdesk.ui.pages.running_order.asking.asked_line import AskedLine, Question, Way
from eventdesk.ui.printing.drawing import QtDrawing
from eventdesk.ui.printing.printer import default_printer, print_pages
from eventdesk.ui.printing.running_order import paint_running_order


class Printing(QObject):
    """The wish for the running order on paper. Drawing and printing go on beside the window."""

    def __init__(self, line: AskedLine, acts: ActWorker, over: QWidget) -> None:
        super().__init__(over)
        self._line, self._acts, self._over = line, acts, over

    def ask(self) -> None:
        """Ask which it is to be, once it is known whether there is a printer."""
        self._acts.perform(lambda _desk: default_printer(), self._ask)

    def _ask(self, printer: str) -> None:
        sentence = self.tr("There is no printer here. Save the running order as PDF?")
        ways = [Way(word=self.tr("Leave it"), key="Escape")]
        key = "Return"
        if printer:
            sentence = self.tr("Print the running order on {0}?").format(printer)
            key = "F"
        ways.insert(0, Way(word=self.tr("Save as PDF"), key=key, call=self._choose_place))
        if printer:
            does = partial(self._print, printer)
            ways.insert(0, Way(word=self.tr("Print it"), key="Return", call=does))
        self._line.ask(Question(sentence=sentence, ways=tuple(ways)))

    def _print(self, printer: str) -> None:
        def printed(desk: EventDesk) -> ActResult:
            record = desk.exports.running_order()
            title = f"{record.event.name}, running order"
            print_pages(printer, title, lambda device: paint_running_order(device, record))
            return desk.exports.printed(RUNNING_ORDER, printer)

        self._perform(printed, self.tr("The running order is on its way to {0}.").format(printer))

    def _choose_place(self) -> None:
        title, kinds = self.tr("Save the running order"), self.tr("PDF (*.pdf)")
        path = choose_place(self._over, title, Path(f"{RUNNING_ORDER}.pdf"), kinds)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Save the page as PDF at a place that somebody chose."""
        path = path if path.suffix else path.with_suffix(".pdf")
        said = self.tr("Saved: {0}, in {1}.").format(path.name, path.parent)
        self._perform(lambda desk: desk.exports.save_running_order(path, QtDrawing()), said)

    def _perform(self, wish: Callable[[EventDesk], ActResult], said: str) -> None:
        def answered(result: ActResult) -> None:
            self._line.say(said if result.done else result.message)

        self._acts.perform(wish, answered)
