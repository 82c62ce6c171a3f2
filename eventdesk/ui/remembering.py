"""What this computer remembers of the event in a window, from one start to the next."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from eventdesk.core.event import Event
from eventdesk.storage.machine import change_machine, read_machine
from eventdesk.ui.joined.several_desks import SeveralDesks
from eventdesk.ui.recent_events import opened_now
from eventdesk.ui.theme import Theme, ThemeChoice


class Remembering:
    """Keeps it in the data folder, under the address of the event."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.address = ""

    def operator(self, operator: str) -> None:
        """Who sits at this desk (an id)."""
        mine = {self.address: operator}
        change_machine(
            self._folder,
            lambda machine: replace(machine, operators={**machine.operators, **mine}),
        )

    def to_send(self, number: int) -> None:
        """How many acts a desk of a server still has to send."""
        change_machine(self._folder, lambda machine: machine.left_to_send(self.address, number))

    def opened(self, details: Event, desks: SeveralDesks) -> None:
        """The event is open, and comes first among the recent ones."""
        left = read_machine(self._folder).left_of(self.address)
        desks.expect(left)
        opened = opened_now(self.address, details, desks.joined_as, left)
        change_machine(self._folder, lambda machine: machine.opened(opened))

    def swapped(self, theme: Theme) -> None:
        """Light becomes dark, and dark light."""
        choice = ThemeChoice.LIGHT if theme.is_dark else ThemeChoice.DARK
        theme.choose(choice)
        change_machine(self._folder, lambda machine: replace(machine, theme=choice.value))
