"""The running order as CSV: each item as invited, as re-planned, as expected, and as it went.

The columns of the plan as invited have the headers that our own reader takes for them, so the file
can be brought in again; it takes the others for columns of no meaning to it.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TextIO

from eventdesk.core.running_order.gained import minutes_taken
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.listed import ListedItem, as_listed
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.formats.tables.formula_guard import with_guard

Cell = str | int
_Written = Callable[[datetime | None], str]

HEADERS = (
    "Position", "Title", "Kind", "Speakers", "Location",
    "Fixed", "Fixed end", "Floor minutes", "Line-up lead minutes",
    "Planned start", "Planned end", "Planned minutes",
    "Current start", "Current end", "Current minutes",
    "Expected start", "Expected end", "Actual start", "Actual end",
    "Added or given back", "Status", "Punctuality", "Reason", "Id", "Log head",
)  # fmt: skip


def write_running_order_csv(record: RunningOrderRecord, stream: TextIO) -> None:
    """Write one row per item, in the order of the current plan.

    "Planned" is the plan as invited; that of an item which came later is the current one. "Added or
    given back" are whole minutes beyond the current plan, below 0 where it took less. Times are ISO
    with the offset of the event's zone at that time. The stream is text with newline="" and UTF-8.
    """
    stream.write("\ufeff")
    writer = csv.writer(stream)
    writer.writerow(HEADERS)
    for each in record.forecast.items:
        writer.writerow(
            with_guard(cell) if isinstance(cell, str) else cell for cell in _row(record, each)
        )


def _row(record: RunningOrderRecord, each: ItemForecast) -> tuple[Cell, ...]:
    def written(at: datetime | None) -> str:
        return "" if at is None else record.local(at).isoformat()

    item = each.item
    taken = minutes_taken(each)
    return (
        item.position,
        *_as_invited(record, as_listed(item), written),
        written(item.planned_start),
        written(item.planned_end),
        item.minutes,
        written(each.expected_start),
        written(each.expected_end),
        written(each.actual_start),
        written(each.actual_end),
        "" if taken is None else taken,
        each.status.value.replace("_", " "),
        each.punctuality or "",
        record.reasons.get(item.id, ""),
        item.listed_id,
        record.head_words,
    )


def _as_invited(
    record: RunningOrderRecord, listed: ListedItem, written: _Written
) -> tuple[Cell, ...]:
    end = listed.planned_start + timedelta(minutes=listed.minutes)
    floor = listed.floor_given
    return (
        listed.title,
        listed.kind.value,
        "; ".join(listed.speakers),
        listed.location,
        "yes" if listed.fixed else "no",
        record.minute(listed.fixed_end),
        "" if floor is None else floor,
        listed.line_up_lead_minutes,
        written(listed.planned_start),
        written(end),
        listed.minutes,
    )
