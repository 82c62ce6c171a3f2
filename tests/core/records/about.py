"""What every record of these tests says of itself."""

from __future__ import annotations

from datetime import date

from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogHead
from eventdesk.core.records.record import About, Record, Sheet
from tests.core.running_orders import at

ABOUT = About(
    event=Event(name="Worked day", date=date(2026, 6, 17), timezone="UTC", marking="OFFICIAL"),
    made_at=at("17:00"),
    head=LogHead(sequence=9, hash="ab" * 32),
)


def told(sheet: Sheet) -> list[dict[str, object]]:
    """The rows of a sheet, by the keys of its columns."""
    keys = [column.key for column in sheet.columns]
    return [dict(zip(keys, row, strict=True)) for row in sheet.rows]


def sums(record: Record) -> dict[str, int]:
    return {one.key: one.value for one in record.sums}
