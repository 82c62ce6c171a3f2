"""The place above the page where the window says or asks something in one line.

A sentence stands there, or a line that a person writes into; a sentence that comes while somebody
writes stands above that line. None of them is a dialog: the page below goes on, and Esc gives it
the focus back.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Refusal
from eventdesk.services.day_log import UndoPreview
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.ask_line import AskLine, AskView
from eventdesk.ui.widgets.entry_line import EntryLine
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.operator_line import OperatorLine
from eventdesk.ui.widgets.undo_line import UndoLine

SIDE, ABOVE = 24, 16
_DONE = frozenset({State.NEUTRAL, State.OK})
"""What a sentence means that needs nobody any more; a warning or a failure stays."""


class LineArea(QWidget):
    """What stands above the page, or nothing.

    Signals:
        note_wished(str, str): a note, and whom (an id) it is about, or nothing.
        operator_wished(str), undo_wished(str): an operator's name, the id of an act.
        answered: what was written into the lines that were asked for (a `dict[str, str]`).
        left: the line is gone; the page should have the focus.
    """

    note_wished = Signal(str, str)
    operator_wished = Signal(str)
    undo_wished = Signal(str)
    answered = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._live = live
        self.message = MessageLine(theme)
        self.note = EntryLine(
            theme,
            label=self.tr("Note for the day log"),
            word=self.tr("Note it"),
            hint=self.tr("What happened, in your own words. The time is added."),
            empty=self.tr("There are no words yet. Write what happened, or leave with Esc."),
        )
        self.operator = OperatorLine(theme)
        self.undo = UndoLine(theme)
        self.asked = AskLine(theme)
        self._about = ""
        self._passes = False
        self._lines: tuple[QWidget, ...] = (
            self.message, self.note, self.operator, self.undo, self.asked,
        )  # fmt: skip
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        for line in self._lines:
            self._layout.addWidget(line)
            line.hide()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, view: MessageView | None) -> None:
        """Say a sentence, or nothing any more; a line that is being written into stays."""
        self.message.show_view(view)
        self._passes = view is not None and view.state in _DONE
        self.setVisible(any(not line.isHidden() for line in self._lines))

    def go_on(self) -> None:
        """The next person is being dealt with: what was only said to be done takes no more room."""
        if self._passes:
            self.say(None)

    def clear(self) -> None:
        """Take the line away and give the focus back."""
        self._show(None)
        self.left.emit()

    def ask_note(self, about: Delegate | None = None) -> None:
        """Ask for a note, about somebody or about the day."""
        self._about = "" if about is None else about.id
        if about is None:
            label = self.tr("Note for the day log")
        else:
            label = self.tr("Note about {0}").format(about.full_name or self.tr("this person"))
        self.note.show_hint(label, self.tr("In your own words. The time is added."))
        self._show(self.note)
        self.note.take_focus()

    def give_note_back(self, text: str) -> None:
        """A note could not be saved: its words are there again when a note is asked for.

        Whoever writes another one meanwhile is left alone.
        """
        if self.note.isHidden() and not self.note.field.text():
            self.note.field.setText(text)

    def ask(self, view: AskView, known: Mapping[str, str] | None = None) -> None:
        """Ask for some lines; they stay until somebody clears them or leaves."""
        self.asked.show_view(view, known)
        self._show(self.asked)
        self.asked.take_focus()

    def ask_operator(self, desk: str, operator: str) -> None:
        """Ask who is at this desk."""
        names = tuple(self._live.operators.values())
        self.operator.show_desk(desk=desk, operator=operator, operators=names)
        self._show(self.operator)
        self.operator.take_focus()

    def ask_undo(self, preview: UndoPreview | Refusal, problem: str = "") -> None:
        """Say what undo would take back, and ask; `problem` is what stood against the last try."""
        self.undo.show_preview(preview, problem)
        self._show(self.undo)
        self.undo.take_focus()

    def _connect(self) -> None:
        self.note.entered.connect(self._on_noted)
        self.operator.taken_over.connect(self._on_taken_over)
        self.undo.undo_wished.connect(self._on_undo)
        self.asked.answered.connect(self.answered)
        for line in (self.note, self.operator, self.undo, self.asked):
            line.left.connect(self.clear)

    def _on_noted(self, text: str) -> None:
        self.note.empty()
        self.clear()
        self.note_wished.emit(text, self._about)

    def _on_taken_over(self, name: str) -> None:
        self.clear()
        self.operator_wished.emit(name)

    def _on_undo(self, act: str) -> None:
        self.clear()
        self.undo_wished.emit(act)

    def _show(self, wanted: QWidget | None) -> None:
        for line in self._lines:
            line.setVisible(line is wanted)
        self.setVisible(wanted is not None)

    def _restyle(self) -> None:
        side, above = self._theme.px(SIDE), self._theme.px(ABOVE)
        self._layout.setContentsMargins(above, above, side, 0)
