"""Codes that were scanned while the focus was elsewhere: one after the other, and none is lost."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from eventdesk.core.delegates import Delegate
from eventdesk.services.check_in import CheckInResult
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


class Scans(QObject):
    """Waits until nothing is on its way at the desk, then admits whoever was scanned."""

    def __init__(self, keys: FieldKeys, admit: Callable[[str], None]) -> None:
        super().__init__(keys)
        self._keys, self._admit = keys, admit
        self._waiting: deque[str] = deque()
        self._is_answering = False
        keys.freed.connect(self._go_on)

    @property
    def is_answering(self) -> bool:
        """Whether what is on its way is a scan."""
        return self._is_answering

    @property
    def has_more(self) -> bool:
        """Whether another one waits, so that what is shown now will not stay."""
        return bool(self._waiting)

    def take(self, code: str) -> None:
        """Admit whoever carries the code, as soon as the desk is free."""
        self._waiting.append(code)
        self._go_on()

    def end(self) -> bool:
        """An act has ended; True where it was a scan."""
        was, self._is_answering = self._is_answering, False
        return was

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
    view = verdict_of(result, "", live.minute)
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
        sentence += QCoreApplication.translate("registration", " Ctrl 1 shows it.")
    return MessageView(sentence=sentence, state=_STATES.get(view.state, State.WARN))


def _who(delegate: Delegate) -> str:
    parts = (shown_name(delegate), delegate.organisation)
    return ", ".join(part for part in parts if part)
