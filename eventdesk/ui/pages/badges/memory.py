"""The paper and the printer of badges, as this machine remembers them."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from eventdesk.core.badges.layouts import LAYOUTS, layout_called
from eventdesk.storage.machine import Machine, RememberedBadges, change_machine, read_machine


class BadgeMemory:
    """What was chosen last. Without a folder it is remembered as long as the window."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._kept = RememberedBadges() if folder is None else read_machine(folder).badges

    @property
    def layout(self) -> str:
        """The layout (an id) of the last badges; the first one there is, where none are known."""
        known = layout_called(self._kept.layout)
        return (known or LAYOUTS[0]).id

    @property
    def printer(self) -> str:
        """The printer of the last badges; "" where they were saved as PDF."""
        return self._kept.printer

    def keep(self, layout: str, printer: str) -> None:
        """Remember what badges were printed on."""
        kept = self._kept = RememberedBadges(layout=layout, printer=printer)

        def change(machine: Machine) -> Machine:
            return replace(machine, badges=kept)

        if self._folder is not None:
            change_machine(self._folder, change)
