"""What was done to a disk, in one order, and what is left of it when the power goes.

The model is harsher than most file systems. What was written and not synced may be there or not,
each 512 bytes of it by themselves, in any order. A file may be longer than what is left of its
content, and what lies between is zeros or rubbish. Names that were made, changed or taken away last
only once their folder was synced; of the others some first ones may have lasted. The one thing it
grants is what SQLite asks for as well: bytes that were not written to are not damaged
(sqlite.org/psow.html).
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from watched_vfs import Call, Fault, Kind, WatchedVfs

SECTOR = 512
_KEPT = (0.0, 0.3, 0.7, 0.95, 1.0)
"""How much of what was not synced is there all the same, at one cut."""


class Step(StrEnum):
    """One thing that was done."""

    CREATE = "create"
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    DELETE = "delete"
    RENAME = "rename"
    SYNC_FOLDER = "sync folder"
    TOLD = "told"
    """Somebody was told that something is saved."""


@dataclass(frozen=True, slots=True)
class Done:
    """One step: on which file, and with what."""

    step: Step
    path: str = ""
    offset: int = 0
    content: bytes = b""
    other: str = ""
    """The new name; what was told."""
    parts: int = 0
    """Of an act that was told, how many entries it has."""


@dataclass(slots=True)
class _File:
    """A file as it is on the disk for sure, and what is on its way."""

    content: bytearray = field(default_factory=bytearray)
    coming: list[Done] = field(default_factory=list)


class Recording:
    """Watches a folder; knows what lay there before, and every step since."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lay_there = {
            str(path): path.read_bytes()
            for path in folder.iterdir()
            if path.is_file() and not path.name.endswith("-shm")
        }
        self.steps: list[Done] = []

    def told(self, what: str, parts: int = 0) -> None:
        """Note that somebody is told now that this is saved: an act's id, or the path of a file."""
        self.steps.append(Done(Step.TOLD, other=what, parts=parts))

    @contextmanager
    def on(self, vfs: WatchedVfs) -> Iterator[None]:
        """Record within it. No connection may be open that was made before."""
        with vfs.watched_by(self), self._python_watched():
            yield

    def before(self, _call: Call) -> Fault | None:
        """Nothing is refused: this only looks on."""
        return None

    def after(self, call: Call) -> None:
        """SQLite has done something."""
        self._note(Done(_STEPS[call.kind], call.path, call.offset, call.content))
        if call.syncs_folder:
            self._note(Done(Step.SYNC_FOLDER, str(Path(call.path).parent)))

    def _note(self, done: Done) -> None:
        """Note a step in the folder. What is shared in memory never has to come to the disk."""
        path = Path(done.path)
        if self.folder in {path, path.parent} and not path.name.endswith("-shm"):
            self.steps.append(done)

    @contextmanager
    def _python_watched(self) -> Iterator[None]:
        """What Python itself does to names and files is noted as well."""
        real: dict[str, Any] = {name: getattr(os, name) for name in _WATCHED}

        def open_(path: Any, flags: int, *more: Any, **named: Any) -> int:  # noqa: ANN401
            is_new = bool(flags & os.O_CREAT) and not Path(path).exists()
            handle: int = real["open"](path, flags, *more, **named)
            if is_new:
                self._note(Done(Step.CREATE, os.fspath(path)))
            return handle

        def replace(source: Any, target: Any, **more: Any) -> None:  # noqa: ANN401 - as os has it
            real["replace"](source, target, **more)
            self._note(Done(Step.RENAME, os.fspath(source), other=os.fspath(target)))

        def unlink(path: Any, **more: Any) -> None:  # noqa: ANN401 - as os has it
            real["unlink"](path, **more)
            self._note(Done(Step.DELETE, os.fspath(path)))

        def fsync(handle: int) -> None:
            real["fsync"](handle)
            path = Path(f"/proc/self/fd/{handle}").readlink()
            self._note(Done(Step.SYNC_FOLDER if path.is_dir() else Step.SYNC, str(path)))

        watching: dict[str, Any] = {
            "open": open_, "replace": replace, "unlink": unlink, "fsync": fsync
        }  # fmt: skip
        for name, call in watching.items():
            setattr(os, name, call)
        try:
            yield
        finally:
            for name, call in real.items():
                setattr(os, name, call)


_WATCHED = ("open", "replace", "unlink", "fsync")
_STEPS = {
    Kind.OPEN: Step.CREATE,
    Kind.WRITE: Step.WRITE,
    Kind.TRUNCATE: Step.TRUNCATE,
    Kind.SYNC: Step.SYNC,
    Kind.DELETE: Step.DELETE,
}


class Disk:
    """A disk on which recorded steps are done again, until its power goes."""

    def __init__(self, lay_there: Mapping[str, bytes]) -> None:
        self._lasting = {path: _File(bytearray(content)) for path, content in lay_there.items()}
        self._names = dict(self._lasting)
        self._coming: list[Done] = []
        """Changes of names since their folder was synced."""
        self._made: list[_File] = []

    def do(self, done: Done) -> None:
        """Do one step again."""
        match done.step:
            case Step.WRITE | Step.TRUNCATE:
                self._names[done.path].coming.append(done)
            case Step.SYNC:
                file = self._names[done.path]
                for one in file.coming:
                    _apply(file.content, one)
                file.coming.clear()
            case Step.CREATE | Step.DELETE | Step.RENAME:
                self._rename(self._names, done, made := _File())
                self._coming.append(done)
                self._made.append(made)
            case Step.SYNC_FOLDER:
                self._let_names_last(len(self._coming))
            case Step.TOLD:
                pass

    def left(self, chance: random.Random) -> dict[str, bytes]:
        """What is there when the power comes back: the files by their paths. Ends this disk."""
        kept = chance.choice(_KEPT)
        self._let_names_last(round(kept * len(self._coming)))
        return {path: bytes(_after_cut(file, kept, chance)) for path, file in self._lasting.items()}

    def _let_names_last(self, number: int) -> None:
        for done, made in zip(self._coming[:number], self._made[:number], strict=True):
            self._rename(self._lasting, done, made)
        del self._coming[:number], self._made[:number]

    @staticmethod
    def _rename(names: dict[str, _File], done: Done, made: _File) -> None:
        if done.step is Step.CREATE:
            names[done.path] = made
        elif done.step is Step.DELETE:
            names.pop(done.path, None)
        else:
            names[done.other] = names.pop(done.path)


def _apply(content: bytearray, done: Done) -> None:
    if done.step is Step.TRUNCATE:
        del content[done.offset :]
        return
    if len(content) < done.offset:
        content.extend(bytes(done.offset - len(content)))
    content[done.offset : done.offset + len(done.content)] = done.content


def _after_cut(file: _File, kept: float, chance: random.Random) -> bytearray:
    """A file in which only some sectors of what was not synced have arrived."""
    content = bytearray(file.content)
    for done in file.coming:
        if done.step is Step.TRUNCATE:
            if chance.random() < kept:
                _apply(content, done)
            continue
        for piece in _sectors(done):
            if chance.random() < kept:
                if len(content) < piece.offset:
                    gap = piece.offset - len(content)
                    content.extend(chance.choice((bytes, chance.randbytes))(gap))
                _apply(content, piece)
    return content


def _sectors(done: Done) -> Iterator[Done]:
    """A write, cut where the sectors of the disk begin."""
    start, end = done.offset, done.offset + len(done.content)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        part = done.content[start - done.offset : stop - done.offset]
        yield Done(Step.WRITE, done.path, start, part)
        start = stop
