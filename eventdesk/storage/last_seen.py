"""What this machine has last seen of each event: its head, so that a loss is noticed.

A write-ahead log that somebody has left behind when copying a file shows nowhere in that file: it
is simply what it was some time ago. One small file for each log in the data folder remembers how
far it went. It holds no personal data: a path, a number, a hash, an instant.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eventdesk.core.chain import Head
from eventdesk.core.json_values import flag, text

FOLDER_NAME = "heads"
_HASH_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class LastSeen:
    """How far an event went when this machine saw it last."""

    log: str
    """Which log it is, as the names of its backups say."""
    path: str
    head: Head
    at: str = ""
    """When, as people say it there: "16 November 2026, 10:31"."""
    sealed: bool = False


def said_at(moment: datetime) -> str:
    """A local time as a sentence says it."""
    return f"{moment.day} {moment:%B %Y, %H:%M}"


def remember(folder: Path, seen: LastSeen) -> None:
    """Remember; where that cannot be written, nothing of the day is lost."""
    path = folder / FOLDER_NAME / f"{seen.log}.json"
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


def recall(folder: Path, log: str) -> LastSeen | None:
    """What was last seen of a log."""
    return _read(folder / FOLDER_NAME / f"{log}.json")


def recall_at(folder: Path, path: Path) -> LastSeen | None:
    """What was last seen of the event at a path: where a file cannot even say which log it is."""
    try:
        every = sorted(
            (folder / FOLDER_NAME).glob("*.json"), key=lambda one: one.stat().st_mtime, reverse=True
        )
    except OSError:
        return None
    found = (_read(one) for one in every)
    return next((one for one in found if one is not None and one.path == str(path)), None)


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
        log=path.stem,
        path=text(values, "path"),
        head=head,
        at=text(values, "at"),
        sealed=flag(values, "sealed"),
    )
