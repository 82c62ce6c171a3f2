"""A window on the sample with a person and a scanner at its keys."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from pytestqt.qtbot import QtBot
from stamped_keys import StampedKeys

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Delegate
from tests.end_to_end.window_driver import WindowDriver


class ScannedDesk(WindowDriver):
    """A window on the sample with a person and a scanner at its keys."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder, time(9, 4))
        self.open_sample()
        self.press("Aisha Rahman<Return>")
        self.until(lambda: self.view.wishes.operator_name == "Aisha Rahman")
        self.keys = StampedKeys(self.view.scanner)
        self.first_entry = len(self.live.entries)

    def due(self, place: int = 0) -> Delegate:
        """Somebody who is expected and whom nothing keeps out."""
        return self._expected(has_alert=False)[place]

    def noted(self) -> Delegate:
        """Somebody with a note that must be read first."""
        return self._expected(has_alert=True)[0]

    def party(self) -> Delegate:
        """Somebody who is expected with others."""
        one = self.due(10)
        corrected: list[object] = []
        self.view.acts.perform(
            lambda desk: desk.check_in.correct(one.id, {"party_size": 3}), corrected.append
        )
        self.until(lambda: self.live.delegates[one.id].party_size > 1 and bool(corrected))
        return self.live.delegates[one.id]

    def until_in(self, *people: Delegate) -> None:
        """Wait until they are in, and the window has said so."""
        self.until(lambda: all(self.is_in(one) for one in people))
        self.idle()

    def is_in(self, one: Delegate) -> bool:
        return self.live.delegates[one.id].attendance is Attendance.IN

    def came(self) -> list[str | None]:
        """Who was admitted since the day began here, in order."""
        return [
            entry.subject
            for entry in self.live.entries[self.first_entry :]
            if entry.action is Action.DELEGATE_CHECKED_IN
        ]

    def said(self) -> str:
        """The sentence above the page, or nothing."""
        message = self.view.lines.message
        return message.accessibleName() if message.isVisible() else ""

    def idle(self) -> None:
        """Wait until what was held is given and every wish is answered."""
        scanner = self.view.scanner
        self.until(lambda: not scanner.is_holding and not self.view.acts.busy)

    def _expected(self, *, has_alert: bool) -> list[Delegate]:
        names = sorted(self.live.delegates.values(), key=lambda one: one.id)
        return [
            one
            for one in names
            if one.attendance is Attendance.EXPECTED
            and bool(one.particulars.alert) is has_alert
            and one.party_size == 1
        ]
