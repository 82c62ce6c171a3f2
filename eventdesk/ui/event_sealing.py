"""Whether the open event is sealed, and the wish that it be, or be no more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.pages.event_details.sealing import SealingSection
from eventdesk.ui.sealed_opening import ResealWish
from eventdesk.ui.widgets.passphrase_card import PassphraseAnswer


class EventSealing:
    """Tries the passphrase of now before the event is closed for being written anew."""

    def __init__(self, desk: EventDesk) -> None:
        self._address = desk.database.address
        self._is_file = desk.database.path is not None
        self.key = desk.database.key
        """What opens another window on it without its passphrase being asked for again."""
        self.is_kept = False
        """Whether the event stays when it is closed; the sample does not."""

    @property
    def is_sealed(self) -> bool | None:
        """Whether the event is sealed; None where it cannot be."""
        return self.key is not None if self._is_file and self.is_kept else None

    def join(
        self, section: SealingSection, acts: ActWorker, wish: Callable[[ResealWish], None]
    ) -> None:
        """Let the wishes of the page come through, once the passphrase of now is the right one."""

        def take(answer: PassphraseAnswer, seals: bool) -> None:
            def tried(opens: bool) -> None:
                if opens:
                    section.card.empty()
                    wish(ResealWish(address=self._address, answer=answer, seals=seals))
                else:
                    said = QCoreApplication.translate("EventSealing", "That is not its passphrase.")
                    section.show_problem(said)

            if self.key is None:
                tried(True)
                return
            acts.perform(lambda desk: desk.opens_with(answer.now), tried)

        section.wished.connect(take)
