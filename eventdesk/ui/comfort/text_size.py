"""The size of the text, by keys and remembered; everything on screen is measured by it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from eventdesk.storage.machine import change_machine, read_machine
from eventdesk.ui.theme import Theme

STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
"""In per cent of what the system has."""
USUAL = 100


class TextSize(QObject):
    """Makes the text of every window of this process larger or smaller.

    Signals:
        changed: it has another size.
    """

    changed = Signal()

    def __init__(self, theme: Theme, folder: Path) -> None:
        """`theme` is as large as the system has it; what is remembered is put on at once."""
        super().__init__()
        self._theme, self._folder = theme, folder
        self._system = theme.scale.base
        self.percent = USUAL
        self._put_on(nearest(read_machine(folder).text_size))

    def larger(self) -> None:
        """One step up, if there is one."""
        self.set_to(STEPS[min(len(STEPS) - 1, STEPS.index(self.percent) + 1)])

    def smaller(self) -> None:
        """One step down, if there is one."""
        self.set_to(STEPS[max(0, STEPS.index(self.percent) - 1)])

    def usual(self) -> None:
        """As the system has it."""
        self.set_to(USUAL)

    def set_to(self, percent: int) -> None:
        """One of the steps; it is remembered."""
        if percent != self.percent:
            self._put_on(percent)
            change_machine(self._folder, lambda machine: replace(machine, text_size=percent))
            self.changed.emit()

    def _put_on(self, percent: int) -> None:
        if percent != self.percent:
            self.percent = percent
            self._theme.set_text(base=self._system * percent / 100)


def nearest(percent: int) -> int:
    """The step that is nearest to what was remembered, by a program with other steps perhaps."""
    return min(STEPS, key=lambda step: abs(step - percent))
