"""What was tried on this machine for the day of one event, as it is remembered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from eventdesk.core.readiness import CameOut, Check, PrinterFacts, RehearsalFacts
from eventdesk.storage.machine import Machine, change_machine, read_machine
from eventdesk.storage.remembered_readiness import RememberedReadiness


class ReadyMemory:
    """What was tried. Without a folder it is remembered as long as the window."""

    def __init__(self, folder: Path | None = None, address: str = "") -> None:
        self._folder, self._address = folder, address
        self._kept = RememberedReadiness(event=address)
        self.read_again()

    def is_of(self, event: str) -> bool:
        """Whether it is that of the event at this address."""
        return self._address == event

    def read_again(self) -> bool:
        """Another window may have tried something: whether anything is new."""
        if self._folder is None:
            return False
        known = read_machine(self._folder).readiness
        before = self._kept
        self._kept = next((one for one in known if one.event == self._address), before)
        return self._kept != before

    @property
    def printer(self) -> PrinterFacts:
        """The last test page; that a printer refused one is not remembered."""
        kept = self._kept
        said = CameOut(kept.came_out) if kept.came_out in set(CameOut) else CameOut.UNSAID
        at = _instant(kept.printed_at)
        return PrinterFacts(name=kept.printer, printed_at=at, came_out=said)

    @property
    def scanned_at(self) -> datetime | None:
        """When a scanner was last heard."""
        return _instant(self._kept.scanned_at)

    @property
    def rehearsal(self) -> RehearsalFacts:
        """The last rehearsal."""
        return RehearsalFacts(at=_instant(self._kept.rehearsed_at), finding=self._kept.finding)

    @property
    def aside(self) -> frozenset[Check]:
        """The checks that a person has put aside."""
        return frozenset(one for one in Check if one.value in self._kept.aside)

    def printed(self, printer: str, at: datetime) -> None:
        """A printer was given a test page."""
        self._keep(
            lambda one: replace(one, printer=printer, printed_at=at.isoformat(), came_out="")
        )

    def came_out(self, *, yes: bool) -> None:
        """A person has looked at the test page."""
        said = CameOut.YES if yes else CameOut.NO
        self._keep(lambda one: replace(one, came_out=said.value))

    def scanned(self, at: datetime) -> None:
        """A scanner was heard."""
        self._keep(lambda one: replace(one, scanned_at=at.isoformat()))

    def rehearsed(self, at: datetime, finding: str) -> None:
        """The day was rehearsed on a copy; `finding` is what did not hold."""
        self._keep(lambda one: replace(one, rehearsed_at=at.isoformat(), finding=finding))

    def put_aside(self, check: Check, *, aside: bool) -> None:
        """A check does not apply here, or does after all."""
        rest = self.aside - {check}
        now = rest | {check} if aside else rest
        self._keep(lambda one: replace(one, aside=tuple(one for one in Check if one in now)))

    def _keep(self, change: Callable[[RememberedReadiness], RememberedReadiness]) -> None:
        self.read_again()
        kept = self._kept = change(self._kept)

        def remember(machine: Machine) -> Machine:
            return machine.made_ready(kept)

        if self._folder is not None:
            change_machine(self._folder, remember)


def _instant(written: str) -> datetime | None:
    """An instant as it was remembered; what is none, or has no zone, is as good as never."""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return None
    return at if at.tzinfo is not None else None
