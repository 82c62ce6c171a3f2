"""Typing the sign-in sheet in: one field, a line an Enter, and what became of each below it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.paper.line import Amiss, read_line
from eventdesk.core.shown_text import shown
from eventdesk.services.paper_arrivals import PaperArrivalResult, PaperPreview
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.form import DeskForm
from eventdesk.ui.pages.registration.paper.lines import PaperLines
from eventdesk.ui.pages.registration.paper.words import (
    PaperRow,
    TypedView,
    entered_row,
    hint,
    refused_view,
    tally,
    typed_view,
    unread_words,
)
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.text import Text

UNDO_KEY = "F7"
LONGEST = 60
_INKS = {State.OK: "ok", State.WARN: "warn", State.STOP: "stop"}


class PaperForm(DeskForm):
    """Each Enter records the line and empties the field; arrows choose among those entered.

    Signals:
        undo_wished: take back this act (an id), after saying what it was.
    """

    undo_wished = Signal(str)

    def __init__(
        self, theme: Theme, live: LiveEvent, acts: ActWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icon="pencil", verb="", parent=parent)
        self._live, self._acts = live, acts
        self._rows: tuple[PaperRow, ...] = ()
        self._made = 0
        self._asked = ""
        """The line that was asked about: entered once more, it is confirmed."""
        self._is_asking = False
        self.field = LineField(theme)
        self.field.setMaxLength(LONGEST)
        self._who = Text(theme, size=ROW, strong=True)
        self._what = Text(theme, size=BODY, lines=2)
        self.lines = PaperLines(theme)
        self.undo = ActionButton(theme, self.tr("Undo that line"), key=UNDO_KEY, tall=True)
        self.save.show_word(self.tr("Record the line"), key="Return")
        self.show_title(self.tr("Times from paper"), self._hint())
        self.add_line(self.field, self.tr("Code and times"), 0, 0, wide=2)
        self._put_together()
        self._show(hint())
        self.field.textChanged.connect(self._ask)
        self.undo.clicked.connect(self._undo_chosen)
        live.undone_changed.connect(self._follow_undone)
        live.delegates_changed.connect(self._ask_again)

    @property
    def rows(self) -> tuple[PaperRow, ...]:
        """What was entered in this sitting, the newest first."""
        return self._rows

    @property
    def said(self) -> tuple[str, str]:
        """Who the line is about, and what Enter will do."""
        return self._who.text(), self._what.text()

    def show_for(self) -> None:
        """What was begun goes on; the record may have changed meanwhile."""
        self.show_problem("")
        self._ask_again()

    def submit(self) -> None:
        """Record the line as it stands, or say what it lacks; an empty one takes a row back."""
        typed = " ".join(self.field.text().split())
        read = read_line(typed)
        if read.amiss is Amiss.NO_CODE and self._take_back():
            return
        if read.amiss is not None:
            if read.amiss is Amiss.NO_TIME:
                self.field.setText(f"{typed} ")
            self.show_problem(unread_words(read))
            return
        confirmed, self._asked = self._asked == typed, ""
        self._made += 1
        row = PaperRow(
            number=self._made, typed=typed, sentence=self.tr("Being recorded"), icon="clock"
        )
        self._show_rows((row, *self._rows))
        self.lines.let_go()
        self.field.clear()
        self._acts.perform(
            lambda desk: desk.paper_arrivals.enter(typed, confirmed=confirmed),
            lambda result: self._answered(row, result),
            lambda failure: self._failed(row, failure),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many lines as there is room for, and no scrolling of the whole."""
        super().resizeEvent(event)
        self._fit_lines()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows choose a line that was entered; F7 undoes it."""
        if isinstance(event, QKeyEvent) and watched is self.field:
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F7:
                event.accept()  # the page has that key for its card
                return True
            if event.type() == QEvent.Type.KeyPress and self._takes(event.key()):
                return True
        return super().eventFilter(watched, event)

    def _takes(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.lines.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_F7:
            self._undo_chosen()
        else:
            return False
        return True

    # ---- while it is typed

    def _ask(self, _text: str = "") -> None:
        """Ask what the line would do; one question at a time, the newest text last."""
        self.show_problem("")
        typed = self.field.text()
        if not typed.strip():
            self._show(hint())
            return
        if self._is_asking or not self.isVisible():
            return
        self._is_asking = True
        self._acts.perform(
            lambda desk: desk.paper_arrivals.preview(typed),
            lambda preview: self._told(typed, preview),
            lambda _failure: self._told(typed, None),
        )

    def _ask_again(self, *_changes: object) -> None:
        if self.field.text().strip():
            problem = self.problem
            self._ask()
            self.show_problem(problem)

    def _told(self, typed: str, preview: PaperPreview | None) -> None:
        self._is_asking = False
        if typed != self.field.text():
            problem = self.problem
            self._ask()
            self.show_problem(problem)
        elif preview is not None:
            asked = self._asked == " ".join(typed.split())
            self._show(typed_view(preview, self._live.minute, asked=asked))

    def _show(self, view: TypedView) -> None:
        self._who.setText(view.who)
        self._what.set_ink(_INKS.get(view.state, "ink2"))
        self._what.setText(view.what)
        self.field.setAccessibleDescription(shown(f"{view.who}: {view.what}"))

    # ---- what became of it

    def _answered(self, row: PaperRow, result: PaperArrivalResult) -> None:
        became = entered_row(row, result, self._live.minute)
        if became.waits and not self.field.text():
            self._back_into_field(became, result)
            return
        self._replace(became)

    def _failed(self, row: PaperRow, failure: EventDeskError) -> None:
        sentence = failure.message
        self._replace(replace(row, sentence=sentence, state=State.STOP, icon="cross", waits=True))

    def _back_into_field(self, row: PaperRow, result: PaperArrivalResult) -> None:
        """Nothing else has been typed: the line is there again, with what stands against it."""
        self._show_rows(tuple(one for one in self._rows if one.number != row.number))
        self.field.setText(row.typed)
        self.field.selectAll()
        if result.refusal is not None and result.refusal.asks:
            self._asked = row.typed
        self._show(refused_view(result))

    def _take_back(self) -> bool:
        """Put a row that needs a look back into the empty field: the chosen one, or the newest."""
        chosen = self.lines.selected
        row = next((one for one in self._rows if one.waits), None)
        if chosen is not None and chosen.waits:
            row = chosen
        if row is None:
            return False
        self._show_rows(tuple(one for one in self._rows if one is not row))
        if row.state is State.WARN:
            self._asked = row.typed
        self.field.setText(row.typed)
        return True

    def _undo_chosen(self) -> None:
        """Undo the chosen line, or the newest that was recorded."""
        chosen = self.lines.selected
        rows = self._rows if chosen is None else (chosen,)
        row = next((one for one in rows if one.act and not one.is_undone), None)
        if row is None:
            self.show_problem(self.tr("There is no recorded line to undo."))
        else:
            self.undo_wished.emit(row.act)

    def _follow_undone(self) -> None:
        self._show_rows(tuple(
            replace(one, is_undone=one.act in self._live.undone) if one.act else one
            for one in self._rows
        ))  # fmt: skip

    def _replace(self, row: PaperRow) -> None:
        self._show_rows(tuple(row if one.number == row.number else one for one in self._rows))

    def _show_rows(self, rows: tuple[PaperRow, ...]) -> None:
        self._rows = rows
        self.lines.rows.show_rows(rows)
        self._fit_lines()
        recorded = sum(bool(one.act) and not one.is_undone for one in rows)
        known = sum(one.state is State.NEUTRAL and one.icon == "info" for one in rows)
        waiting = sum(one.waits for one in rows)
        self.under.show_text(tally(recorded, known, waiting) if rows else self._hint())
        self.undo.setEnabled(recorded > 0)

    def _fit_lines(self) -> None:
        place = self.parentWidget()
        while place is not None and not isinstance(place, QScrollArea):
            place = place.parentWidget()
        room = self.height() if place is None else place.height()
        without = self._column.sizeHint().height()
        if not self.lines.isHidden():
            without -= self.lines.height() + self._column.spacing()
        self.lines.fit(room - without - self._column.spacing())

    def _hint(self) -> str:
        return self.tr("Lines may come in any order.")

    def _put_together(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._who)
        said.addWidget(self._what)
        self.below.addLayout(said, 1)
        self._buttons.insertWidget(1, self.undo)
        self._column.addWidget(self.lines)
        self.undo.setEnabled(False)
