"""The panel that finds an action by its name, over the page, and what it runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from eventdesk.storage.machine import Machine, change_machine, read_machine
from eventdesk.ui.line_area import ABOVE
from eventdesk.ui.widgets.action_finder import ActionFinder


class RecentActions:
    """The actions that were found by name on this machine; without a folder, in this window."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._machine = Machine() if folder is None else read_machine(folder)

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids, the latest first. Of a program with other actions some may mean nothing."""
        return self._machine.actions

    def keep(self, action_id: str) -> None:
        """Remember that one was run."""
        self._machine = self._machine.found(action_id)
        if self._folder is not None:
            change_machine(self._folder, lambda machine: machine.found(action_id))


class FindingActions(QObject):
    """Opens the panel over the page, and closes it.

    Signals:
        chosen(str): this action is to be run.
        left: nothing is to be run; the page should have the focus.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(
        self,
        panel: ActionFinder,
        room: QWidget,
        above: Callable[[], int],
        memory: RecentActions,
        parent: QObject,
    ) -> None:
        """`room` is what the panel stands in the middle of, `above` how far from the top."""
        super().__init__(parent)
        self._panel, self._room, self._above, self._memory = panel, room, above, memory
        panel.hide()
        panel.chosen.connect(self._choose)
        panel.left.connect(self._leave)
        panel.theme.changed.connect(self._place)
        room.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another size, or its text has."""
        if watched is self._room and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place()
        return super().eventFilter(watched, event)

    def open(self, available: Mapping[str, QAction]) -> None:
        """Offer these actions."""
        panel = self._panel
        panel.show_actions(available=available, recent=self._memory.ids)
        self._place()
        panel.show()
        panel.raise_()
        panel.take_focus()

    def _place(self) -> None:
        """Where there is room for it."""
        panel, room = self._panel, self._room.geometry()
        above = self._above() + ABOVE
        panel.fit(room.bottom() - above)
        panel.move(room.center().x() - panel.width() // 2, above)

    def _choose(self, action_id: str) -> None:
        self._panel.hide()
        self._memory.keep(action_id)
        self.chosen.emit(action_id)

    def _leave(self) -> None:
        self._panel.hide()
        self.left.emit()
