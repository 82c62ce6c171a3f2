"""Who made an entry, when and where, as facts of a refusal that names it."""

from __future__ import annotations

from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json, instant_text


def made_by(entry: Entry) -> dict[str, Json]:
    """What `Words.by_whom` and its like put into words."""
    return {
        "since": instant_text(entry.happened_at),
        "desk": entry.desk,
        "operator": entry.operator or "",
    }
