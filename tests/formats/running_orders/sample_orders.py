"""The sample running orders, and what reading one comes to, in the words of the expected files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import ReadAs
from eventdesk.core.running_order.listed import ListedItem
from eventdesk.formats.running_orders.reading import read_running_order
from eventdesk.formats.running_orders.running_order_file import RunningOrderFile
from eventdesk.formats.source import Source, read_source

FOLDER = Path(__file__).parent / "samples"
EXPECTED = ".expected.json"
SAMPLES = sorted(
    path
    for path in FOLDER.iterdir()
    if not path.name.endswith(EXPECTED) and path.name not in ("README.md", ".gitattributes")
)
DAY = "2026-11-16"
ZONE = "Europe/London"


@dataclass(frozen=True, slots=True)
class Sample:
    """A file, and what is known of the event or decided by somebody before it is read."""

    path: Path
    given: Mapping[str, str] = field(default_factory=dict)

    @property
    def day(self) -> date:
        return date.fromisoformat(self.given.get("date", DAY))

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.given.get("timezone", ZONE))

    @property
    def read_as(self) -> ReadAs:
        wanted = self.given.get("day")
        return ReadAs(
            day=date.fromisoformat(wanted) if wanted else None, room=self.given.get("room")
        )

    def read(self, source: Source | None = None) -> RunningOrderFile:
        """Read it, or another source as if it were this one."""
        return read_running_order(
            source or read_source(self.path),
            day=self.day,
            timezone=self.zone,
            read_as=self.read_as,
        )


def expected(path: Path) -> dict[str, object]:
    """What stands beside a sample."""
    found: dict[str, object] = json.loads(path.with_name(path.name + EXPECTED).read_text("utf-8"))
    return found


def sample(path: Path) -> Sample:
    """A sample with what its expected file says is given."""
    given = expected(path)["given"]
    assert isinstance(given, dict)
    return Sample(path, given)


def described(one: Sample) -> dict[str, object]:
    """What reading a sample comes to: its items and problems, or its refusal."""
    try:
        read = one.read()
    except InputError as refusal:
        return {"refused": refusal.code, "sentence": refusal.message}
    return {
        "written_as": read.written_as,
        "days": [day.isoformat() for day in read.days],
        "day": read.day and read.day.isoformat(),
        "rooms": list(read.rooms),
        "room": read.room,
        "columns": dict(read.columns),
        "items": [_item(item, one.zone) for item in read.items],
        "problems": [[each.row, each.column, each.message] for each in read.problems],
    }


def _item(item: ListedItem, zone: ZoneInfo) -> dict[str, object]:
    start, end = (at.astimezone(zone) for at in (item.planned_start, item.planned_end))
    said: dict[str, object] = {
        "row": item.row,
        "time": f"{start:%H:%M}–{end:%H:%M}",
        "title": item.title,
        "kind": item.kind.value,
        "fixed": item.fixed,
        "fixed_end": item.fixed_end and f"{item.fixed_end.astimezone(zone):%H:%M}",
        "floor": item.floor_given,
        "lead": item.line_up_lead_minutes,
        "gap": item.gap_before,
        "speakers": list(item.speakers),
        "room": item.location,
        "id": item.listed_id,
        "guessed": sorted(item.guessed),
    }
    return {name: value for name, value in said.items() if value not in (False, None, 0, "", [])}
