"""What this machine remembers: its desk's name, who sat at it, and the events opened before.

One JSON file in the data folder, written whole or not at all. It holds no delegate data. A file
that cannot be read is as good as none: a desk must open on the morning of the day.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from eventdesk.core.json_values import JsonObject, mapping, objects, text

FILE_NAME = "machine.json"
REMEMBERED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentEvent:
    """An event that was open on this machine before."""

    path: str
    name: str = ""
    venue: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """The settings of this machine."""

    desk: str = "Desk 1"
    recent: tuple[RecentEvent, ...] = ()
    operators: Mapping[str, str] = field(default_factory=dict)
    """Who sat at this desk last: an operator's id by the address of the event."""
    theme: str = "system"

    def opened(self, event: RecentEvent) -> Machine:
        """The same machine after an event was opened: it comes first among the recent ones."""
        others = tuple(one for one in self.recent if one.path != event.path)
        return replace(self, recent=(event, *others)[:REMEMBERED])


def read_machine(folder: Path) -> Machine:
    """What is remembered in a data folder."""
    try:
        values: object = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Machine()
    return _machine(values) if isinstance(values, dict) else Machine()


def write_machine(folder: Path, machine: Machine) -> None:
    """Remember; a folder that cannot be written is left alone, since nothing of the day is lost."""
    path = folder / FILE_NAME
    unfinished = path.with_name(f".{FILE_NAME}.{os.getpid()}")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished.write_text(json.dumps(asdict(machine), indent=1), encoding="utf-8")
        unfinished.chmod(0o600)
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _machine(values: JsonObject) -> Machine:
    recent = tuple(
        RecentEvent(
            path=text(one, "path"),
            name=text(one, "name"),
            venue=text(one, "venue"),
            date=text(one, "date"),
        )
        for one in objects(values, "recent")
        if text(one, "path")
    )
    operators = {key: str(value) for key, value in mapping(values, "operators").items()}
    return Machine(
        desk=text(values, "desk") or Machine().desk,
        recent=recent[:REMEMBERED],
        operators=operators,
        theme=text(values, "theme", "system"),
    )
