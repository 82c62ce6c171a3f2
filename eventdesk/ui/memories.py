"""What this machine remembers of an event that is open, handed to its view in one piece."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct, field

from eventdesk.storage.machine import read_machine
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.backup_keeper import BackupMemory
from eventdesk.ui.desk_lock import LockMemory
from eventdesk.ui.finding_actions import RecentActions
from eventdesk.ui.pages.badges.memory import BadgeMemory
from eventdesk.ui.pages.ready.memory import ReadyMemory
from eventdesk.ui.roll_keeper import RollMemory
from eventdesk.ui.screens.memory import ScreenMemory


class Memories(Struct, frozen=True, kw_only=True):
    """One memory for each part of the window that has one; by default none remembers anything."""

    screens: ScreenMemory = field(default_factory=ScreenMemory)
    rolls: RollMemory = field(default_factory=RollMemory)
    badges: BadgeMemory = field(default_factory=BadgeMemory)
    backups: BackupMemory = field(default_factory=BackupMemory)
    locks: LockMemory = field(default_factory=LockMemory)
    actions: RecentActions = field(default_factory=RecentActions)
    ready: ReadyMemory = field(default_factory=ReadyMemory)


def memories_of(folder: Path | None, address: str, *, restores: bool) -> Memories:
    """The memories of the event at an address; without a folder nothing is remembered.

    With `restores` its screens and its roll are where they were when it was closed.
    """
    return Memories(
        screens=ScreenMemory(folder, address, restores=restores),
        rolls=RollMemory(folder, address, restores=restores),
        badges=BadgeMemory(folder),
        backups=BackupMemory(folder, address),
        locks=LockMemory(folder),
        actions=RecentActions(folder),
        ready=ReadyMemory(folder, address),
    )


def first_page(folder: Path | None, address: str) -> PageId:
    """The page at which an event was left on this computer, else the one for the desk."""
    left = "" if folder is None else read_machine(folder).stands(address).page
    return PageId(left) if left in set(PageId) else PageId.REGISTRATION
