"""Opening a sealed event from the start page, and sealing one that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EventDeskError
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Doors, Settings
from eventdesk.services.remembered_passphrases import (
    ASKED_FOR,
    SEALED,
    can_remember,
    open_as_remembered,
    remember,
)
from eventdesk.storage.places import SUFFIX
from eventdesk.storage.sealing import Key
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.late import Late
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView

if TYPE_CHECKING:
    from eventdesk.ui.start_page import StartPage
    from eventdesk.ui.widgets.passphrase_card import PassphraseAnswer

Way = Callable[[], EventDesk]


class ResealWish(Struct, frozen=True, kw_only=True):
    """An open event is to be sealed, unsealed, or to have another passphrase."""

    address: str
    answer: PassphraseAnswer
    seals: bool


class SealedOpening(QObject):
    """Knows which event is being opened, and asks for its passphrase where it needs one.

    Signals:
        way_found: how to open it now: a callable for the thread that opens.
    """

    way_found = Signal(object)

    def __init__(
        self,
        start: Late[StartPage],
        doors: Doors,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start, self._doors, self._settings = start, doors, settings
        self._address = ""
        self.told: tuple[str, bool] | None = None
        """After a sealing: what to say of it, and whether it was done."""

    def way(self, address: str, key: Key | None = None) -> Way:
        """How to open an event, with the passphrase that is remembered of it if there is one."""
        self._address, self.told = address, None
        doors, settings = self._doors, replace(self._settings, key=key)
        return lambda: open_as_remembered(doors.open_event, address, settings)

    def takes(self, failure: EventDeskError) -> bool:
        """Ask for the passphrase, if it is for the want of it that an event was not opened."""
        if failure.code not in ASKED_FOR or not self._address:
            return False
        from eventdesk.ui.widgets.passphrase_card import PassphraseView

        start = self._start()
        if start.asks_passphrase:
            start.passphrase.show_problem(spoken(failure.message))
            return True
        start.ask_passphrase(
            PassphraseView(
                title=self.tr("{0} is sealed").format(Path(self._address).name),
                hint=self.tr("Its passphrase opens it. Nobody can look it up or set another one."),
                verb=self.tr("Open"),
                may_remember=can_remember(),
            )
        )
        if failure.code != SEALED:
            start.passphrase.show_problem(spoken(failure.message))
        return True

    def tell(self, say: Callable[[MessageView], None]) -> None:
        """Say once, where the event is open again, what became of a sealing."""
        if self.told is not None:
            said, done = self.told
            state = State.NEUTRAL if done else State.STOP
            say(MessageView(sentence=said, state=state, icon="padlock"))
            self.told = None

    def way_to_reseal(self, wish: ResealWish) -> Way:
        """How to seal an event that has just been closed, or unseal it, and open it again.

        Where it cannot be done, the event is opened as it was.
        """
        self._address = wish.address

        from eventdesk.services.sealing import Resealing

        def work() -> EventDesk:
            now = wish.answer.now or None
            wanted = wish.answer.new if wish.seals else None
            resealing = Resealing(address=wish.address, passphrase=now, wanted=wanted)
            try:
                sealed = self._doors.reseal(resealing, self._settings)
            except EventDeskError as failure:
                self.told = spoken(failure.message), False
            else:
                self.told = " ".join(map(spoken, sealed.sentences)), True
                now = wanted
                remember(wish.address, wanted if wish.answer.remember else None)
            settings = replace(self._settings, passphrase=now)
            return self._doors.open_event(wish.address, settings)

        return work

    def answer(self, answer: PassphraseAnswer) -> None:
        """Somebody has written the passphrase of the event that is being opened."""
        address, doors = self._address, self._doors
        settings = replace(self._settings, passphrase=answer.now)

        def work() -> EventDesk:
            desk = doors.open_event(address, settings)
            if answer.remember:
                remember(address, answer.now)
            return desk

        self.way_found.emit(work)


def full_address(event: str) -> str:
    """The address under which the window of an event file answers."""
    if "://" in event:
        return event
    path = Path(event).expanduser().absolute()
    if not path.exists() and path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    return str(path)
