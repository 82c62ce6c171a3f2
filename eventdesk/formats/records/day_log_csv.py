"""The day log as CSV: one row per entry, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import tzinfo
from typing import TextIO

from eventdesk.core.log_rows import LogRow
from eventdesk.formats.tables.formula_guard import with_guard

HEADERS = (
    "Sequence",
    "Happened at",
    "Recorded at",
    "Desk",
    "Operator",
    "Action",
    "Sentence",
    "Subject",
    "Subject name",
    "Undone",
    "Refused",
    "Act",
    "Hash",
)


def write_day_log_csv(rows: Iterable[LogRow], stream: TextIO, *, timezone: tzinfo) -> None:
    """Write entries in their order. Times are ISO with the offset of `timezone` at that time.

    The stream is text with newline="" and UTF-8; the byte order mark that tells spreadsheets so
    is written here. Rows are written as they come, so a day of any size takes no memory.
    """
    stream.write("\ufeff")
    writer = csv.writer(stream)
    writer.writerow(HEADERS)
    for row in rows:
        writer.writerow(
            (
                row.sequence,
                row.happened_at.astimezone(timezone).isoformat(),
                row.recorded_at.astimezone(timezone).isoformat(),
                with_guard(row.desk),
                with_guard(row.operator),
                with_guard(row.action),
                with_guard(row.sentence),
                with_guard(row.subject),
                with_guard(row.subject_name),
                "yes" if row.undone else "no",
                "yes" if row.refused else "no",
                with_guard(row.act),
                with_guard(row.hash),
            )
        )
