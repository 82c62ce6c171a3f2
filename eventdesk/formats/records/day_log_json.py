"""The day log as one JSON document: the event, the head of its chain, and every entry."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import tzinfo
from typing import TextIO

from eventdesk.core.log_rows import LogEvent, LogHead, LogRow


def write_day_log_json(
    rows: Iterable[LogRow], stream: TextIO, *, event: LogEvent, head: LogHead, timezone: tzinfo
) -> None:
    """Write {"event", "head", "entries"}, one entry a line and as they come.

    Times are ISO with the offset of `timezone` at that time. The stream is text in UTF-8.
    """
    heading = {
        "name": event.name,
        "date": event.day.isoformat(),
        "timezone": event.timezone,
        "host": event.host,
        "venue": event.venue,
        "marking": event.marking,
    }
    stream.write('{\n"event": ' + _text(heading) + ",\n")
    stream.write('"head": ' + _text({"sequence": head.sequence, "hash": head.hash}) + ",\n")
    stream.write('"entries": [')
    separator = "\n"
    for row in rows:
        stream.write(separator + _text(_entry(row, timezone)))
        separator = ",\n"
    stream.write("\n]\n}\n")


def _entry(row: LogRow, timezone: tzinfo) -> dict[str, str | int | bool]:
    return {
        "sequence": row.sequence,
        "happened_at": row.happened_at.astimezone(timezone).isoformat(),
        "recorded_at": row.recorded_at.astimezone(timezone).isoformat(),
        "desk": row.desk,
        "operator": row.operator,
        "action": row.action,
        "sentence": row.sentence,
        "subject": row.subject,
        "subject_name": row.subject_name,
        "undone": row.undone,
        "refused": row.refused,
        "act": row.act,
        "hash": row.hash,
    }


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
