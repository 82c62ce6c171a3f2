"""Whatever writes an event, to be done on a disk that fails."""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from acknowledged import desk_on, findings, parts_of
from acting_at_random import EVENT, begin, people_list
from environment import ROOT

from eventdesk.bootstrap import create_event
from eventdesk.core.delegates import Particulars
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Settings
from eventdesk.storage import event_file
from eventdesk.storage.copies.verified_copy import verified_copy

OLD_EVENTS = ROOT / "tests" / "storage" / "old_events"
PASSPHRASE = "proof of faults"  # noqa: S105 - of an event that is thrown away
FEW, MANY = 30, 450
NAME = "day.eventdesk"
_ACT = "00000000-0000-4000-8000-00000000000a"


class Doing(ABC):
    """One work on an event that is open, or is about to be."""

    @abstractmethod
    def do(self) -> None:
        """Do it; once more, if it failed before."""

    @abstractmethod
    def is_there(self) -> list[str]:
        """What is missing of it, now that it was done."""

    def is_not_there(self) -> list[str]:
        """What is there of it, though it was said that nothing was changed."""
        return []

    def look_on(self) -> list[str]:
        """What is wrong while the disk still fails."""
        return []

    def goes_on(self) -> list[str]:
        """What is wrong with the work after it."""
        return []


class Work(ABC):
    """A work by its name: what lies there before it, and how it begins."""

    def __init__(self, name: str, passphrase: str | None = None) -> None:
        self.name, self.passphrase = name, passphrase

    def make(self, folder: Path) -> None:
        """Make what lies there before: an event with its lists."""
        with desk_on(event_file.create(folder / NAME, self.passphrase)) as desk:
            begin(desk, folder, FEW)

    @abstractmethod
    def begun(self, folder: Path) -> AbstractContextManager[Doing]:
        """Begin in a folder that holds what was made."""

    def findings(self, folder: Path) -> list[str]:
        """What is wrong with the event in the end, and what was left lying about."""
        found = findings(folder / NAME, {}, self.passphrase)
        left = [one.name for one in folder.iterdir() if one.name.startswith(".")]
        return found + [f"{name} was left lying" for name in left]


class _Acting(Doing):
    """An act at a desk that has the event open."""

    def __init__(self, desk: EventDesk, act: Callable[[EventDesk, str], object]) -> None:
        self._desk, self._act = desk, act

    def do(self) -> None:
        self._act(self._desk, _ACT)

    def look_on(self) -> list[str]:
        adds_up = self._desk.check_in.counts().adds_up
        return [] if adds_up else ["the counts do not add up while the disk fails"]

    def is_there(self) -> list[str]:
        return [] if parts_of(self._desk, _ACT) else ["it is not there"]

    def is_not_there(self) -> list[str]:
        parts = parts_of(self._desk, _ACT)
        return [f"{parts} entries of it are there"] if parts else []

    def goes_on(self) -> list[str]:
        note = self._desk.day_log.note("and the next")
        return [] if parts_of(self._desk, note.act) == 1 else ["the next is not there"]


class ActWork(Work):
    """An act; with `copied` the log is copied into the file at once, which fails as well."""

    def __init__(
        self,
        name: str,
        act: Callable[[EventDesk, str], object],
        passphrase: str | None = None,
        *,
        copied: bool = False,
    ) -> None:
        super().__init__(name, passphrase)
        self._act, self._copied = act, copied

    @contextmanager
    def begun(self, folder: Path) -> Iterator[Doing]:
        with desk_on(event_file.open_event(folder / NAME, self.passphrase)) as desk:
            if self._copied:
                with desk.database.writing_beside() as drafts:
                    connection = drafts._connection  # noqa: SLF001 - a knob of this proof
                    connection.exec_driver_sql("PRAGMA wal_autocheckpoint = 1")
            desk.day_log.note("what stands on the screen before")
            desk.check_in.counts()
            yield _Acting(desk, self._act)


class _Making(Doing):
    def __init__(self, folder: Path, passphrase: str | None) -> None:
        self._path, self._passphrase = folder / NAME, passphrase

    def do(self) -> None:
        settings = Settings(data_dir=self._path.parent / "data", passphrase=self._passphrase)
        create_event(self._path, EVENT, settings).close()

    def is_there(self) -> list[str]:
        return [] if self._path.exists() else ["it is not there"]


class MakingWork(Work):
    """An event is made where there is none; the second time it is there already, or is not."""

    def make(self, folder: Path) -> None:
        """Nothing lies there."""

    @contextmanager
    def begun(self, folder: Path) -> Iterator[Doing]:
        yield _Making(folder, self.passphrase)


class _Opening(Doing):
    def __init__(self, folder: Path, passphrase: str | None) -> None:
        self._path, self._passphrase = folder / NAME, passphrase
        self._held = 0

    def do(self) -> None:
        with desk_on(event_file.open_event(self._path, self._passphrase)) as desk:
            desk.day_log.note("opened", act=_ACT)

    def is_there(self) -> list[str]:
        with (
            event_file.open_event(self._path, self._passphrase) as database,
            database.reading() as reading,
        ):
            entries = list(reading.log.all())
        held = [entry for entry in entries if entry.act != _ACT]
        return [] if len(held) > FEW and len(entries) == len(held) + 1 else ["entries are missing"]


class OpeningWork(Work):
    """An event is opened and acted on; an old one is brought up to date on the way."""

    def __init__(self, name: str, old: str = "", passphrase: str | None = None) -> None:
        super().__init__(name, passphrase)
        self._old = old

    def make(self, folder: Path) -> None:
        if self._old:
            shutil.copy(OLD_EVENTS / f"{self._old}.eventdesk", folder / NAME)
        else:
            super().make(folder)

    @contextmanager
    def begun(self, folder: Path) -> Iterator[Doing]:
        yield _Opening(folder, self.passphrase)


class _Copying(Doing):
    def __init__(self, folder: Path, desk: EventDesk, passphrase: str | None) -> None:
        self._copy, self._desk, self._passphrase = folder / "copy.eventdesk", desk, passphrase

    def do(self) -> None:
        verified_copy(self._desk.database.engine, self._copy, self._desk.database.key)

    def is_there(self) -> list[str]:
        return findings(self._copy, {}, self._passphrase)

    def is_not_there(self) -> list[str]:
        """The copy of before is whole, whatever became of the new one."""
        return self.is_there()

    def goes_on(self) -> list[str]:
        note = self._desk.day_log.note("and the next")
        return [] if parts_of(self._desk, note.act) == 1 else ["the next is not there"]


class CopyWork(Work):
    """A verified copy is made over one of before."""

    def make(self, folder: Path) -> None:
        super().make(folder)
        shutil.copy(folder / NAME, folder / "copy.eventdesk")

    @contextmanager
    def begun(self, folder: Path) -> Iterator[Doing]:
        with desk_on(event_file.open_event(folder / NAME, self.passphrase)) as desk:
            yield _Copying(folder, desk, self.passphrase)


def _substitute(desk: EventDesk, act: str) -> object:
    person = Particulars(given_name="Comes", family_name="Instead")
    return desk.check_in.substitute("P3", person, authority="Lead", act=act)


def _import(people: int) -> Callable[[EventDesk, str], object]:
    def bring_in(desk: EventDesk, act: str) -> object:
        path = desk.database.path
        if path is None:
            raise TypeError("an event file is wanted")
        listed = path.with_name("more.csv")
        listed.write_text(people_list(3, people), encoding="utf-8")
        return desk.invite_list.apply(desk.invite_list.preview(listed), act=act)

    return bring_in


WORKS: tuple[Work, ...] = (
    ActWork("a substitution", _substitute),
    ActWork("a substitution that is copied into the file", _substitute, copied=True),
    ActWork("a sealed substitution", _substitute, PASSPHRASE),
    ActWork("an import", _import(FEW)),
    ActWork("an import that is laid aside", _import(MANY)),
    CopyWork("a backup"),
    CopyWork("a sealed backup", PASSPHRASE),
    MakingWork("the making of an event"),
    OpeningWork("the opening of an event"),
    *(
        OpeningWork(f"the migration of schema {path.stem}", path.stem)
        for path in sorted(OLD_EVENTS.glob("*.eventdesk"))
    ),
)
