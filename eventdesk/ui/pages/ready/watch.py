"""Gathers what is known about the readiness of the open event, and tells when that changes."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from eventdesk.core.clock import Clock
from eventdesk.core.entries import Entry
from eventdesk.core.readiness import CHANGES_THE_DAY, BackupFacts, ReadyFacts, RehearsalFacts
from eventdesk.services.clocks import SystemClock
from eventdesk.ui.backup_keeper import BackupKeeper
from eventdesk.ui.event_wishes import EventWishes
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.ready.memory import ReadyMemory
from eventdesk.ui.screens.monitors import Monitors

LOOK_MILLISECONDS = 2000
"""How often the clock, the disk and what other windows remember are looked at, while it is seen."""


class ReadyWatch(QObject):
    """Follows the event, the backups, the monitors and the memory.

    Attributes:
        memory: what was tried on this machine.
        failure: why the printer did not take the last test page; "" where it did.

    Signals:
        changed: something may stand otherwise.
    """

    changed = Signal()

    def __init__(
        self,
        live: LiveEvent,
        backups: BackupKeeper,
        wishes: EventWishes,
        monitors: Monitors,
        clock: Clock,
        memory: ReadyMemory,
        place: Path | None,
        parent: QObject | None = None,
    ) -> None:
        """`place` is where the event lies, or else its copies: the disk that must have room."""
        super().__init__(parent)
        self.memory = memory
        self.failure = ""
        self._live, self._backups, self._wishes = live, backups, wishes
        self._monitors, self._place = monitors, place
        self._clock = clock if isinstance(clock, SystemClock) else None
        self._changed_at: datetime | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MILLISECONDS)
        self._looking.timeout.connect(self._look)
        for told in (
            live.ready, live.event_changed, live.delegates_changed, live.running_order_changed,
            live.operators_changed, backups.changed, monitors.changed, wishes.operator_changed,
        ):  # fmt: skip
            told.connect(self._tell)
        live.entries_appended.connect(self._on_entries)

    @property
    def has_begun(self) -> bool:
        """Whether the day has begun: somebody has come, or an item has run."""
        return bool(self._live.counts.came or self._live.order.runs)

    def facts(self) -> ReadyFacts | None:
        """What is known now; None before the event has been read."""
        details, counts, now = self._live.details, self._live.counts, self._live.now()
        if details is None:
            return None
        items = self._live.order.items
        printer = self.memory.printer
        return ReadyFacts(
            day=details.date,
            now=now,
            today=details.local(now).date(),
            names=counts.awaited,
            items=len(items),
            fixed=sum(one.fixed for one in items),
            operator=self._wishes.operator_name,
            leads=len(self._live.leads),
            backup=self._backup(),
            printer=replace(printer, failure=self.failure),
            scanned_at=self.memory.scanned_at,
            monitors=len(self._monitors.present()),
            rehearsal=self._rehearsal(),
            correction=timedelta(0) if self._clock is None else self._clock.correction,
            free=self._free(),
            aside=self.memory.aside,
        )

    def look(self, *, on: bool) -> None:
        """Look again every few seconds for as long as somebody sees it."""
        if on:
            self._look()
            self._looking.start()
        else:
            self._looking.stop()

    def _rehearsal(self) -> RehearsalFacts:
        rehearsal, changed_at = self.memory.rehearsal, self._changed_at
        if rehearsal.at is None or changed_at is None:
            return rehearsal
        return replace(rehearsal, is_outdated=changed_at > rehearsal.at)

    def _on_entries(self, entries: Iterable[Entry]) -> None:
        """Remember when the list or the running order changed last; the past comes in too."""
        found = [one.happened_at for one in entries if one.action in CHANGES_THE_DAY]
        if self._changed_at is not None:
            found.append(self._changed_at)
        last = max(found, default=None)
        if last != self._changed_at:
            self._changed_at = last
            self.changed.emit()

    def _backup(self) -> BackupFacts:
        state = self._backups.state
        return BackupFacts(
            folder="" if state.second is None else str(state.second),
            is_copied=state.second_at is not None,
            failure=state.second_failure or state.failure,
        )

    def _free(self) -> int | None:
        try:
            return None if self._place is None else shutil.disk_usage(self._place).free
        except OSError:
            return None

    def _look(self) -> None:
        self.memory.read_again()
        self.changed.emit()

    def _tell(self, *_what: object) -> None:
        self.changed.emit()
