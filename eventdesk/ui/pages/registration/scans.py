"""Codes that were scanned while the focus was elsewhere: one after the other, and none is lost."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.services.check_in import CheckInResult
from eventdesk.ui.field_text import as_field
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.keys import FieldKeys
from eventdesk.ui.pages.registration.rows import shown_name
from eventdesk.ui.pages.registration.verdicts import verdict_of
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.verdict_view import Verdict

_STATES = {
    Verdict.ADMITTED: State.OK,
    Verdict.REFUSED: State.STOP,
}


class ScanPlace(StrEnum):
    """Where the answer is shown, so that nobody's writing is disturbed."""

    CARD = "card"
    """On the card, which takes the focus where it must."""
    NOTE = "note"
    """On the card, while the focus stays in a line above the page."""
    FORM = "form"
    """In a line: what is being written stands where the card would be."""
    ELSEWHERE = "elsewhere"
    """On the card of a page that nobody sees now, and in a line."""


class Scans(QObject):
    """Waits until nothing is on its way at the desk, then admits whoever was scanned.

    Signals:
        said: a `MessageView` for the line above the page.
    """

    said = Signal(object)

    def __init__(self, keys: FieldKeys, live: LiveEvent, admit: Callable[[str], None]) -> None:
        """`admit` takes a code; whose it is, the service says."""
        super().__init__(keys)
        self._keys, self._live, self._admit = keys, live, admit
        self._waiting: deque[str] = deque()
        self._is_answering = False
        self._last: CheckInResult | None = None
        keys.freed.connect(self._go_on)

    def is_deaf(self) -> bool:
        """Whether what is typed is no text now: it is kept for later, or a digit chooses somebody.

        The first sign of a code may be a digit, and must not choose anybody.
        """
        return self._keys.is_holding or self._keys.takes_digits

    def forget(self) -> None:
        """Something was typed since: whatever was shown before has been seen."""
        self._last = None

    def take(self, code: str, *, is_blind: bool = False) -> None:
        """A code was scanned elsewhere: admit whoever carries it, as soon as the desk is free.

        A blind scan began while an answer was awaited that may be there by now. If it is a no,
        nobody has seen it, so it is said when the next card takes its place.
        """
        unseen = self._last if is_blind and not self._keys.is_holding else None
        self._waiting.append(code)
        self._go_on()
        if unseen is not None and not unseen.done:
            self.said.emit(scan_line(unseen, self._live, elsewhere=False))

    def place(self, page: QWidget, field: QWidget, *, has_form: bool) -> ScanPlace:
        """Where the answer to what is on its way may be shown."""
        if not self._is_answering:
            return ScanPlace.CARD
        if has_form:
            return ScanPlace.FORM
        if not page.isVisible():
            return ScanPlace.ELSEWHERE
        focus = QApplication.focusWidget()
        if focus is None or focus is field or as_field(focus) is None:
            return ScanPlace.CARD
        return ScanPlace.FORM if page.isAncestorOf(focus) else ScanPlace.NOTE

    def end(self, result: CheckInResult, place: ScanPlace) -> None:
        """An act has ended: say what came of it where no card does, and go on to the next scan.

        Whoever was not admitted is said too where the next one will take the card.
        """
        was, self._is_answering, self._last = self._is_answering, False, result
        if not result.done:
            self._keys.drop()
        is_over = self._is_answering and not result.done
        if is_over or (was and place in {ScanPlace.FORM, ScanPlace.ELSEWHERE}):
            elsewhere = place is ScanPlace.ELSEWHERE
            self.said.emit(scan_line(result, self._live, elsewhere=elsewhere))

    def tell_party(self, delegate: Delegate, place: ScanPlace) -> None:
        """A party was scanned; say so where no card asks how many came."""
        self._is_answering = False
        if place in {ScanPlace.FORM, ScanPlace.ELSEWHERE}:
            self.said.emit(party_line(delegate, elsewhere=place is ScanPlace.ELSEWHERE))

    def _go_on(self) -> None:
        if self._waiting and not self._keys.is_holding:
            self._is_answering = True
            self._admit(self._waiting.popleft())
            self._is_answering = self._is_answering and self._keys.is_holding


def is_listed(live: LiveEvent, code: str) -> bool:
    """Whether somebody on the list carries this reference; asked only where nothing else tells."""
    wanted = code.casefold()
    return any(one.reference.casefold() == wanted for one in live.delegates.values())


def scan_line(result: CheckInResult, live: LiveEvent, *, elsewhere: bool) -> MessageView:
    """What became of a scan in one line; `elsewhere` says that the card is on another page."""
    view = verdict_of(result, result.delegate, "", live.minute)
    if result.delegate is None:
        sentence = result.message
    elif view.state is Verdict.ADMITTED:
        words = QCoreApplication.translate("registration", "{0}: in.")
        sentence = words.format(_who(result.delegate))
    elif view.state is Verdict.REFUSED:
        sentence = f"{_who(result.delegate)}. {view.verdict}. {result.message}"
    else:
        sentence = f"{_who(result.delegate)}. {result.message}"
    if elsewhere:
        sentence += _shows_it()
    return MessageView(sentence=sentence, state=_STATES.get(view.state, State.WARN))


def party_line(delegate: Delegate, *, elsewhere: bool) -> MessageView:
    """Somebody was scanned who does not come alone, and it cannot be asked here how many came."""
    words = QCoreApplication.translate("registration", "{0}: not in yet, a party of {1}.")
    sentence = words.format(_who(delegate), delegate.party_size)
    if elsewhere:
        sentence += _shows_it()
    else:
        sentence += QCoreApplication.translate("registration", " Finish here, then scan again.")
    return MessageView(sentence=sentence, state=State.WARN)


def _shows_it() -> str:
    return QCoreApplication.translate("registration", " Ctrl 1 shows it.")


def _who(delegate: Delegate) -> str:
    parts = (shown_name(delegate), delegate.organisation)
    return ", ".join(part for part in parts if part)
