"""What later entries say of earlier ones: that they happened at another time, or were undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from eventdesk.core.actions import BACK_DATINGS
from eventdesk.core.entries import Entry
from eventdesk.core.standing import newest_corrections


class LogHistory:
    """Kept up as entries come; asked for the rows that are looked at."""

    def __init__(self) -> None:
        self._corrections: list[Entry] = []
        self._undos: dict[str, Entry] = {}
        self._instants: dict[int, datetime] = {}

    def take(self, entries: Iterable[Entry]) -> bool:
        """Take in what came; whether any of it corrects a time."""
        corrects = False
        for entry in entries:
            if entry.undoes is not None:
                self._undos[entry.undoes] = entry
            elif entry.action in BACK_DATINGS:
                self._corrections.append(entry)
                corrects = True
        return corrects

    def go_back(self, entries: Sequence[Entry], stays: int) -> bool:
        """Of these entries so many stay; whether the others said anything of earlier ones."""
        if not any(one.undoes is not None or one.action in BACK_DATINGS for one in entries[stays:]):
            return False
        self._corrections, self._undos = [], {}
        self.take(entries[:stays])
        return True

    def stand(self, undone: frozenset[str]) -> bool:
        """Which acts do not stand now; whether any entry has another time by it."""
        standing = [one for one in self._corrections if one.act not in undone]
        before, self._instants = self._instants, newest_corrections(standing)
        return before != self._instants

    def really(self, entry: Entry) -> datetime | None:
        """When an entry really happened, where that was set right."""
        return self._instants.get(entry.sequence)

    def undo_of(self, act: str) -> Entry | None:
        """The newest entry that undid an act."""
        return self._undos.get(act)
