"""What this machine has last seen of each event: its head, so that a loss is noticed.

A write-ahead log that somebody has left behind when copying a file shows nowhere in that file: it
is simply what it was some time ago. One small file in the data folder, for each place at which a
log was seen, remembers how far it went there: a rehearsed copy goes further than its event, and
nothing is missing from either. It holds no personal data: a path, a number, a hash, an instant.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from eventdesk.core.chain import Head
from eventdesk.core.json_values import flag, text
from eventdesk.core.said import Day, said

FOLDER_NAME = "heads"
_HASH_BYTES = 32


class LastSeen(Struct, frozen=True, kw_only=True):
    """How far an event went when this machine saw it last."""

    log: str
    """Which log it is, as the names of its backups say."""
    path: str
    head: Head
    at: str = ""
    """When, in ISO 8601 and local time; versions before 1.0 wrote it as people say it."""
    sealed: bool = False

    @property
    def said(self) -> str:
        """When, as people say it there: "16 November 2026, 10:31"."""
        try:
            return said_at(datetime.fromisoformat(self.at))
        except ValueError:
            return self.at


def said_at(moment: datetime) -> str:
    """A local time as a sentence says it."""
    return said("{0}, {1}", Day(moment, year=True), f"{moment:%H:%M}")


def remember(folder: Path, seen: LastSeen) -> None:
    """Remember; where that cannot be written, nothing of the day is lost."""
    path = _file(folder, seen.log, seen.path)
    known = _read(path)
    if known is not None and (known.path, known.head) == (seen.path, seen.head):
        return
    values = {
        "path": seen.path,
        "head": str(seen.head),
        "at": seen.at,
        "sealed": seen.sealed,
    }
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    with suppress(OSError, UnicodeError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished.write_text(json.dumps(values, indent=1), encoding="utf-8")
        unfinished.chmod(0o600)
        unfinished.replace(path)


def recall(folder: Path, log: str, path: Path) -> LastSeen | None:
    """What was last seen of a log in the file at a path.

    Of a file that was not seen there yet, what was seen where a log lies without its file: it was
    moved from there. A copy that went its own way and is gone says nothing of any other.
    """
    known = _read(_file(folder, log, str(path)))
    if known is not None:
        return known
    return next((one for one in _every(folder, f"{log}-*.json") if _left_log(one)), None)


def recall_anywhere(folder: Path, log: str) -> LastSeen | None:
    """What was last seen of a log in any file."""
    return next(iter(_every(folder, f"{log}-*.json")), None)


def is_known(folder: Path, log: str, path: Path) -> bool:
    """Whether this log was seen in the file at this very path."""
    return _read(_file(folder, log, str(path))) is not None


def recall_at(folder: Path, path: Path) -> LastSeen | None:
    """What was last seen of the event at a path: where a file cannot even say which log it is."""
    return next((one for one in _every(folder, "*.json") if one.path == str(path)), None)


def _every(folder: Path, names: str) -> list[LastSeen]:
    """What was seen anywhere, the newest first."""
    every: list[tuple[float, Path]] = []
    with suppress(OSError):
        for path in (folder / FOLDER_NAME).glob(names):
            with suppress(OSError):  # One that goes at this moment hides no other.
                every.append((path.stat().st_mtime, path))
    every.sort(key=lambda one: one[0], reverse=True)
    return [seen for _, path in every if (seen := _read(path)) is not None]


def _left_log(seen: LastSeen) -> bool:
    return Path(f"{seen.path}-wal").exists() and not Path(seen.path).exists()


def _file(folder: Path, log: str, path: str) -> Path:
    place = hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return folder / FOLDER_NAME / f"{log}-{place}.json"


def _read(path: Path) -> LastSeen | None:
    try:
        values: object = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(values, dict):
            return None
        number, _, digits = text(values, "head").partition(":")
        head = Head(sequence=int(number), hash=bytes.fromhex(digits))
    except (OSError, ValueError, RecursionError):
        return None
    if len(head.hash) != _HASH_BYTES:
        return None
    return LastSeen(
        log=path.stem.partition("-")[0],
        path=text(values, "path"),
        head=head,
        at=text(values, "at"),
        sealed=flag(values, "sealed"),
    )
