"""The place of the verdict card: what it says, its keys, and whom it speaks of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.services.check_in import CheckInResult
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration import verdicts
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.verdict_card import VerdictCard
from eventdesk.ui.widgets.verdict_view import Verdict


class _FittingCard(VerdictCard):
    """A verdict card that never insists on more height than the page has.

    It draws together where the room is short; a height that it insisted on would be cut off
    instead, and the buttons with it.
    """

    def setMinimumHeight(self, minh: int) -> None:
        """As asked for, but at most what there is."""
        page = self.parentWidget()
        super().setMinimumHeight(minh if page is None else min(minh, page.height()))


class RegistrationCard(QWidget):
    """Shows what became of a check-in.

    A letter starts the next search, whatever the card says: it may be the first of a scanned code,
    whose Enter must not meet the person shown here. Only F8, and Enter right after it, admit
    somebody with a note; Space does nothing but ask for F8 again.

    Signals:
        next_wished: done with this person.
        undo_wished: take the check-in back.
        admit_wished: the delegate (an id) whose note has been read may come in.
        typed: a letter that belongs to the next name.
    """

    next_wished = Signal()
    undo_wished = Signal()
    admit_wished = Signal(str)
    typed = Signal(str)

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._act = ""
        self._is_read = False
        self.delegate: Delegate | None = None
        self.card: VerdictCard = _FittingCard(theme)
        self.card.button_wished.connect(self._press)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        layout.addStretch(1)

    @property
    def state(self) -> Verdict | None:
        """What the card says, or None while it is empty."""
        return None if self.card.view is None else self.card.view.state

    def show_result(self, result: CheckInResult) -> None:
        """Show what became of a check-in."""
        self._act, self._is_read, self.delegate = result.act, False, result.delegate
        when = "" if result.delegate is None else self._when(result.delegate)
        self.card.show_view(verdicts.verdict_of(result, when, self._live.minute))
        self._watch_buttons()

    def clear(self) -> None:
        """Forget whom it spoke of."""
        self._act, self.delegate = "", None
        self.card.show_view(None)

    def acknowledge(self) -> None:
        """The note has been read: Enter admits from now on."""
        if self.state is Verdict.ALERT and self.delegate is not None:
            self._is_read = True
            self.card.show_view(verdicts.alert(self.delegate, is_read=True))
            self._watch_buttons()
            self.card.take_focus()

    def was_undone(self) -> bool:
        """Whether the check-in that it confirms does not stand any more."""
        return self.state is Verdict.ADMITTED and self._act in self._live.undone

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter after F8, and letters; everything else is left alone."""
        key, letter = event.key(), event.text()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Escape:
            self.next_wished.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self._admit()
        elif plain and letter.strip() and letter.isprintable():
            self._unread()
            self.typed.emit(letter)
        elif not plain or not letter.isprintable():
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Space, which may be part of a name, from pressing a button of a note."""
        pressing = event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
        if pressing and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            if event.type() == QEvent.Type.KeyPress:
                self._unread()
            return self.state is Verdict.ALERT
        return super().eventFilter(watched, event)

    def _watch_buttons(self) -> None:
        for button in self.card.buttons:
            button.installEventFilter(self)

    def _unread(self) -> None:
        """Something was typed after F8: the note has to be read again."""
        if self.state is Verdict.ALERT and self._is_read and self.delegate is not None:
            self._is_read = False
            self.card.show_view(verdicts.alert(self.delegate))
            self._watch_buttons()
            self.card.take_focus()

    def _admit(self) -> None:
        if self.state is Verdict.ALERT and self._is_read and self.delegate is not None:
            self.admit_wished.emit(self.delegate.id)

    def _press(self, button: str) -> None:
        presses = {
            verdicts.NEXT: self.next_wished.emit,
            verdicts.UNDO: self.undo_wished.emit,
            verdicts.ACKNOWLEDGE: self.acknowledge,
            verdicts.ADMIT: self._admit,
        }
        presses[button]()

    def _when(self, delegate: Delegate) -> str:
        """At what time, at which desk, by whom."""
        at = "" if delegate.arrived_at is None else self._live.minute(delegate.arrived_at)
        operator = self._live.operators.get(delegate.arrived_operator or "", "")
        return " · ".join(part for part in (at, delegate.arrived_desk, operator) if part)
