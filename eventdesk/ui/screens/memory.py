"""Where the screens were last shown, as this machine remembers it for one event."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from eventdesk.storage.machine import Machine, RememberedScreen, change_machine, read_machine
from eventdesk.ui.screens.kinds import ScreenKind


class ScreenMemory:
    """The places of the screens. Without a folder they are remembered as long as the window."""

    def __init__(
        self, folder: Path | None = None, address: str = "", *, restores: bool = True
    ) -> None:
        """`restores` says whether what was on is to come back by itself."""
        self._folder, self._address = folder, address
        self._machine = Machine() if folder is None else read_machine(folder)
        self.restores = restores and folder is not None

    def place(self, kind: ScreenKind) -> RememberedScreen:
        """Where a screen was last."""
        for one in self._machine.screens:
            if one.screen == kind.value:
                return one
        return RememberedScreen(screen=kind.value)

    def was_on(self, kind: ScreenKind) -> bool:
        """Whether it was on for this event when that was closed."""
        return bool(self._address) and self.place(kind).on_for == self._address

    def keep(self, kind: ScreenKind, place: RememberedScreen, *, on: bool) -> None:
        """Remember a place, and whether the screen is on."""
        on_for = self._address if on else ""
        kept = replace(place, screen=kind.value, on_for=on_for)
        if kept == self.place(kind):
            return
        self._machine = self._machine.shown_on(kept)
        if self._folder is not None:
            change_machine(self._folder, lambda machine: machine.shown_on(kept))
