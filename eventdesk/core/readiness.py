"""Whether an event is ready for its day, judged the evening before: what is there, what is missing.

Pure: the facts are gathered by the window, from the event and from the machine. A check that does
not apply ("we have no scanner") may be put aside by a person; those without which no day can be
held may not.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from eventdesk.core.actions import Action
from eventdesk.core.clock_changes import NOTED_FROM

LEAST_FREE = 1_000_000_000
"""Bytes that a disk should have free: a day writes a few million, and a copy every ten minutes."""


class Check(StrEnum):
    """What is looked at, in the order in which it is shown."""

    LIST = "list"
    ORDER = "order"
    PEOPLE = "people"
    BACKUP = "backup"
    PRINTER = "printer"
    SCANNER = "scanner"
    SCREEN = "screen"
    REHEARSAL = "rehearsal"
    CLOCK = "clock"
    DISK = "disk"


class Stand(StrEnum):
    """How one of them stands."""

    READY = "ready"
    TO_DO = "to_do"
    ASKS = "asks"
    """Only a person can say: did the page come out?"""
    TROUBLE = "trouble"
    """It was tried, and it does not hold."""
    ASIDE = "aside"
    """A person has said that it does not apply."""


NEEDED = frozenset({Check.LIST, Check.CLOCK, Check.DISK})
"""What cannot be put aside."""


class CameOut(StrEnum):
    """What a person has said of the test page."""

    UNSAID = ""
    YES = "yes"
    NO = "no"


class BackupFacts(Struct, frozen=True, kw_only=True):
    """How the copies into a second folder stand."""

    folder: str = ""
    """"" where none was chosen."""
    is_copied: bool = False
    failure: str = ""


class PrinterFacts(Struct, frozen=True, kw_only=True):
    """What became of a test page."""

    name: str = ""
    printed_at: datetime | None = None
    came_out: CameOut = CameOut.UNSAID
    failure: str = ""
    """Why the printer did not take the last one."""


CHANGES_THE_DAY = frozenset(
    {
        Action.DELEGATE_ADDED, Action.DELEGATE_CHANGED, Action.DELEGATE_CORRECTED,
        Action.ITEM_ADDED, Action.ITEM_CHANGED, Action.ITEM_DROPPED, Action.ITEM_EDITED,
        Action.ITEM_INSERTED, Action.ITEM_MOVED, Action.ITEM_REPLANNED, Action.ITEM_RESTORED,
    }
)  # fmt: skip
"""What makes another day of it than the one that was rehearsed."""


class RehearsalFacts(Struct, frozen=True, kw_only=True):
    """The last rehearsal of this event on this machine."""

    at: datetime | None = None
    finding: str = ""
    """What did not hold, one sentence; "" where everything did."""
    is_outdated: bool = False
    """Whether the list or the running order has changed since."""


class ReadyFacts(Struct, frozen=True, kw_only=True):
    """Everything that is known about the readiness of an event. `now` is aware."""

    day: date
    now: datetime
    today: date
    """The date of now at the event."""
    names: int = 0
    """Names that are expected."""
    items: int = 0
    fixed: int = 0
    operator: str = ""
    """Who is at this desk; "" where nobody has said so."""
    leads: int = 0
    backup: BackupFacts = BackupFacts()
    printer: PrinterFacts = PrinterFacts()
    scanned_at: datetime | None = None
    monitors: int = 1
    rehearsal: RehearsalFacts = RehearsalFacts()
    correction: timedelta = timedelta(0)
    """By how much this desk goes by another time than its machine."""
    free: int | None = None
    """Bytes free on the disk of the event; None where that cannot be known."""
    aside: frozenset[Check] = frozenset()


def judged(facts: ReadyFacts) -> Mapping[Check, Stand]:
    """How each check stands, in the order in which they are shown."""
    return {check: _with_aside(check, facts) for check in Check}


def ready_of(stands: Mapping[Check, Stand]) -> tuple[int, int]:
    """How many are ready, of how many that apply."""
    counted = [stand for stand in stands.values() if stand is not Stand.ASIDE]
    return counted.count(Stand.READY), len(counted)


def _with_aside(check: Check, facts: ReadyFacts) -> Stand:
    """What is ready is ready, even where somebody has put it aside before."""
    stand = _JUDGES[check](facts)
    is_aside = check in facts.aside and check not in NEEDED
    return Stand.ASIDE if is_aside and stand is not Stand.READY else stand


def _if(holds: object) -> Stand:
    return Stand.READY if holds else Stand.TO_DO


def _backup(facts: ReadyFacts) -> Stand:
    backup = facts.backup
    if backup.folder and backup.failure:
        return Stand.TROUBLE
    return _if(backup.folder and backup.is_copied)


def _printer(facts: ReadyFacts) -> Stand:
    printer = facts.printer
    if printer.failure or printer.came_out is CameOut.NO:
        return Stand.TROUBLE
    if printer.came_out is CameOut.YES:
        return Stand.READY
    return Stand.TO_DO if printer.printed_at is None else Stand.ASKS


def _rehearsal(facts: ReadyFacts) -> Stand:
    rehearsal = facts.rehearsal
    return Stand.TROUBLE if rehearsal.finding else _if(rehearsal.at)


def _clock(facts: ReadyFacts) -> Stand:
    is_right = abs(facts.correction) <= NOTED_FROM and facts.today <= facts.day
    return Stand.READY if is_right else Stand.TROUBLE


def _disk(facts: ReadyFacts) -> Stand:
    return Stand.READY if (facts.free or 0) >= LEAST_FREE else Stand.TROUBLE


_JUDGES = {
    Check.LIST: lambda facts: _if(facts.names),
    Check.ORDER: lambda facts: _if(facts.items),
    Check.PEOPLE: lambda facts: _if(facts.operator and facts.leads),
    Check.BACKUP: _backup,
    Check.PRINTER: _printer,
    Check.SCANNER: lambda facts: _if(facts.scanned_at),
    Check.SCREEN: lambda facts: _if(facts.monitors > 1),
    Check.REHEARSAL: _rehearsal,
    Check.CLOCK: _clock,
    Check.DISK: _disk,
}
