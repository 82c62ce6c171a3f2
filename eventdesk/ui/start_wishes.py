"""The start page of a window, made when it is first shown, and what each of its wishes does."""

from __future__ import annotations

from typing import Protocol

from eventdesk.ui.file_dialogs import open_folder
from eventdesk.ui.first_list import FirstList
from eventdesk.ui.sealed_opening import SealedOpening
from eventdesk.ui.start_page import StartPage
from eventdesk.ui.theme import Theme


class StartingWindow(Protocol):
    """What a start page needs of the window that shows it."""

    first_list: FirstList
    sealed: SealedOpening

    def new_event(self) -> None:
        """Ask for the details of a new event."""

    def choose_event(self) -> None:
        """Let somebody choose the file of an event, and open it."""

    def open_sample(self) -> None:
        """Open the sample, which is remembered nowhere."""

    def open_address(self, address: str) -> None:
        """Open the event at this address."""

    def show_restore(self, address: str) -> None:
        """Show the backups of an event, or of one that is then chosen."""

    def show_join(self) -> None:
        """Ask for the code of an event on a server."""

    def rehearse(self, address: str) -> None:
        """Play the day of the event at this address on a copy."""


def made_start_page(window: StartingWindow, theme: Theme) -> StartPage:
    """The start page of this window; not shown yet."""
    start = StartPage(theme)
    start.new_wished.connect(window.new_event)
    start.open_wished.connect(window.choose_event)
    start.sample_wished.connect(window.open_sample)
    start.recent_wished.connect(window.open_address)
    start.restore_wished.connect(window.show_restore)
    start.join_wished.connect(window.show_join)
    start.paste_wished.connect(window.first_list.take_pasted)
    start.rehearsal_wished.connect(window.rehearse)
    start.message.button_wished.connect(open_folder)
    start.passphrase.answered.connect(window.sealed.answer)
    return start
