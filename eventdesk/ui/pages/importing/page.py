"""The import page: what a file would do, shown before anything changes, then done in one act."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.progress import Progress, Step
from eventdesk.core.read_as import ListKind
from eventdesk.formats.source import Source
from eventdesk.services.list_reading import ListAsked, ListRead, ListReading, ReadyList
from eventdesk.services.performer import ActResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.list_reader import ListReader
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.importing.asking import Asking
from eventdesk.ui.pages.importing.layout import ImportLayout
from eventdesk.ui.pages.importing.outcomes import brought_in, not_brought_in
from eventdesk.ui.pages.importing.view import ImportView
from eventdesk.ui.pages.importing.viewing import viewer
from eventdesk.ui.pages.page import Page
from eventdesk.ui.side_worker import WorkProgress
from eventdesk.ui.theme import Theme

CALM_MILLISECONDS = 1000
"""What takes less than this changes nothing on the page until it is done."""
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class _Doing(Enum):
    """What is under way."""

    NOTHING = auto()
    READING = auto()
    MAKING_READY = auto()
    WRITING = auto()
    """Under the lock: it cannot be stopped any more."""


class _Answer(Struct, frozen=True, kw_only=True):
    read: ListRead
    view: ImportView | None


class ImportPage(Page):
    """Shows one file at a time, and stands in the place of a page until it has finished.

    Ctrl+Enter brings the file in, Esc leaves everything as it is, F2 turns to the columns, F3 reads
    it as another kind of list, digits list the rows of a counter. Answers that come after another
    file was chosen, or after Esc, are not shown.

    Signals:
        finished: the page has done its part; a `MessageView` that says what came in, or None.
        another_wished: another file, please; the `ListKind` it was taken for.
    """

    accessible_role = QAccessible.Role.Grouping

    finished = Signal(object)
    another_wished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        acts: ActWorker,
        reader: ListReader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, live, acts, parent)
        self._reader = reader
        self._asking = Asking(Path(), None)
        self._view: ImportView | None = None
        self._doing = _Doing.NOTHING
        self._progress = WorkProgress(step=Step.READING)
        self.parts = ImportLayout(theme, self)
        self.preview, self.choices = self.parts.preview, self.parts.choices
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MILLISECONDS)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Bring in a file"))
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether something is being read, made ready or brought in."""
        return self._doing is not _Doing.NOTHING

    @property
    def waits(self) -> str:
        """What the list is called that is being read, or waits to be brought in; "" for none."""
        return "" if self._asking.asked.source == Path() else self._asking.name

    def show_source(self, source: Path | Source, kind: ListKind | None = None) -> None:
        """Read a list and show what it would do; without a kind it is seen from what is in it.

        While another one is being written, nothing is done.
        """
        if self._doing is _Doing.WRITING:
            return
        self._asking = Asking(source, kind)
        self._view = None
        self.parts.clear()
        self._read(self._asking.asked)
        self.take_focus()

    def bring_in(self) -> None:
        """Bring the shown file in, as one act; does nothing while there is none to bring in."""
        read = self._asking.read
        if read is None or self._doing is not _Doing.NOTHING or not self.preview.may_bring_in:
            return
        arrivals = self.choices.takes_arrivals

        def make_ready(reading: ListReading, progress: Progress) -> ReadyList:
            return reading.make_ready(read, arrivals=arrivals, progress=progress)

        self._begin(_Doing.MAKING_READY)
        self._reader.perform(make_ready, self._write, self._not_made_ready)

    def leave(self) -> None:
        """Stop what can be stopped; with nothing under way, leave everything as it is.

        Where a preview stands already, stopping goes back to it.
        """
        if self._doing is _Doing.WRITING:
            return
        stopped = self._doing is not _Doing.NOTHING
        self._reader.stop()
        self._end()
        if stopped and self._asking.read is not None:
            self._show(anew=False)
        else:
            self._asking = Asking(Path(), None)
            self._view = None
            self.finished.emit(None)

    def take_focus(self) -> None:
        """The button that is the next step, or the page itself while there is none.

        Somebody who has turned to another page meanwhile is left there.
        """
        if not self.isVisible():
            return
        if self.preview.isVisible():
            self.preview.take_focus()
        elif self.parts.message.isVisible() and self.parts.message.buttons:
            self.parts.message.buttons[0].setFocus()
        else:
            self.setFocus()

    def takes(self, event: QKeyEvent) -> bool:
        """Ctrl+Enter or Esc, pressed beside the page: on the rail, for one. False for others."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and with_control:
            self.bring_in()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the page; a list or a button that has the focus leaves them to it."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.takes(event):
            event.accept()
        elif event.key() == Qt.Key.Key_O and with_control and self.parts.offers_another:
            self.ask_for_another()
        elif not with_control and self._press(event.key()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _press(self, key: int) -> bool:
        """Do what a key without Ctrl does here; False where it does nothing."""
        preview = self.preview
        if key == Qt.Key.Key_F2:
            preview.turn_columns()
        elif key == Qt.Key.Key_F3:
            self._read_as_other()
        elif key == Qt.Key.Key_A and preview.is_on_columns:
            self._read(self._asking.automatic())
        elif key in ENTER:
            return self._press_button()
        elif key == Qt.Key.Key_0:
            preview.list_every()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_6:
            preview.counters.press(key - Qt.Key.Key_1)
        else:
            return False
        return True

    def _press_button(self) -> bool:
        """Enter presses a way on from a refusal: nothing can come in by it."""
        for button in self.parts.message.buttons:
            if button.hasFocus():
                button.click()
                return True
        return False

    def _escape(self) -> None:
        if self._doing is _Doing.NOTHING and self._view is not None and self.preview.is_on_columns:
            self.preview.turn_columns()
        else:
            self.leave()

    # ---- reading

    def _read(self, asked: ListAsked) -> None:
        """Read it so; what is shown stays until that is done."""
        if self._doing is _Doing.WRITING:
            return
        view = viewer(self.live)

        def work(reading: ListReading, progress: Progress) -> _Answer:
            read = reading.read(asked, progress)
            return _Answer(read=read, view=view(read))

        self._begin(_Doing.READING)
        self._reader.perform(work, self._on_read, self._on_unreadable)

    def _on_read(self, answer: _Answer) -> None:
        self._end()
        anew = self._asking.read is None or self._asking.read.kind is not answer.read.kind
        self._asking.read, self._view = answer.read, answer.view
        self._show(anew=anew)

    def _show(self, *, anew: bool) -> None:
        read, view = self._asking.read, self._view
        if read is not None and view is not None:
            self.parts.show_view(view, decided=self._asking.is_decided, anew=anew)
        elif read is not None and read.refusal is not None:
            self.parts.show_refusal(read.refusal, self._asking)
        if anew or self.hasFocus():
            self.take_focus()

    def _on_unreadable(self, failure: EventDeskError) -> None:
        self._end()
        self._asking.read = self._view = None
        self.parts.show_refusal(failure, self._asking)
        self.take_focus()

    def _read_as_other(self) -> None:
        if self._asking.read is not None:
            self.choices.forget()
            self._read(self._asking.as_other_kind())

    def ask_for_another(self) -> None:
        """Ask for another file of the kind that this one was taken for."""
        read = self._asking.read
        kind = read.kind if read is not None else self._asking.asked.kind
        self.another_wished.emit(kind or ListKind.INVITE_LIST)

    # ---- bringing in

    def _write(self, ready: ReadyList) -> None:
        self._doing = _Doing.WRITING
        if self.parts.progress.isVisible():
            self._show_progress()
        self.acts.perform(lambda desk: desk.bring_in(ready), self._on_done, self._on_not_done)

    def _on_done(self, result: ActResult) -> None:
        self._end()
        if not result.done:
            self._not_done(result.message)
            return
        name = self._asking.name
        self._asking, self._view = Asking(Path(), None), None
        self.finished.emit(brought_in(name, result))

    def _on_not_done(self, failure: EventDeskError) -> None:
        self._end()
        self._not_done(failure.message)

    def _not_made_ready(self, failure: EventDeskError) -> None:
        self._end()
        self._not_done(failure.message)

    def _not_done(self, sentence: str) -> None:
        self.parts.message.show_view(not_brought_in(sentence))
        self.preview.show_idle()
        self.take_focus()

    # ---- what takes its time

    def _begin(self, doing: _Doing) -> None:
        self._doing = doing
        self._progress = WorkProgress(step=Step.READING)
        if not self._calm.isActive() and not self.parts.progress.isVisible():
            self._calm.start()

    def _end(self) -> None:
        self._doing = _Doing.NOTHING
        self._calm.stop()
        if self.parts.progress.hasFocus():
            self.setFocus()
        self.parts.progress.hide()
        self.preview.show_idle()

    def _on_progress(self, progress: WorkProgress) -> None:
        self._progress = progress
        if self.parts.progress.isVisible():
            self._show_progress()

    def _show_progress(self) -> None:
        """It has taken a second: say how far it is, and how it is stopped."""
        if self._doing is _Doing.NOTHING:
            return
        name = self._asking.name
        writing = self._doing is _Doing.WRITING
        is_first = self._asking.read is None
        self.parts.show_progress(self._progress, name, writing=writing, is_first=is_first)
        if any(one.hasFocus() for one in (self, self.preview.bring_in, self.preview.cancel)):
            # A button that waits would hand the focus to whatever comes next.
            self.parts.progress.setFocus()
        self.preview.show_busy(stoppable=not writing)

    def _connect(self) -> None:
        parts, preview, choices = self.parts, self.preview, self.choices
        self._calm.timeout.connect(self._show_progress)
        self._reader.progressed.connect(self._on_progress)
        parts.message.button_wished.connect(self._on_button)
        parts.other_kind.clicked.connect(self._read_as_other)
        parts.progress.stop_wished.connect(self.leave)
        preview.bring_in.clicked.connect(self.bring_in)
        preview.cancel.clicked.connect(self.leave)
        preview.read_as.change_wished.connect(preview.turn_columns)
        columns = preview.columns
        columns.left.connect(preview.turn_columns)
        columns.automatic_wished.connect(lambda: self._read(self._asking.automatic()))
        columns.field_chosen.connect(
            lambda header, field: self._read(self._asking.with_field(header, field))
        )
        columns.headings_chosen.connect(
            lambda headings: self._read(self._asking.with_headings(headings))
        )
        choices.sheet_chosen.connect(lambda sheet: self._read(self._asking.with_sheet(sheet)))
        choices.day_chosen.connect(lambda day: self._read(self._asking.with_day(day)))
        choices.room_chosen.connect(lambda room: self._read(self._asking.with_room(room)))
        choices.guesses_chosen.connect(lambda yes: self._read(self._asking.with_guesses(yes)))
        choices.arrivals_chosen.connect(lambda yes: preview.take_arrivals(taken=yes))

    def _on_button(self, button: str) -> None:
        if button == self.parts.ANOTHER:
            self.ask_for_another()
        else:
            self.leave()
