"""How an event that was opened before reads in the list of the start page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from eventdesk.storage.machine import RecentEvent
from eventdesk.ui.recent_list import RecentView


def recent_view(recent: RecentEvent) -> RecentView:
    """Its row: name, venue and day; or where it was, if it is not there now."""
    path = Path(recent.path)
    missing = not path.exists()
    where = f"not found where it was: {path.parent}" if missing else _spoken_day(recent.date)
    line = " · ".join(part for part in (recent.venue, where) if part)
    return RecentView(
        path=recent.path, name=recent.name or path.stem, line=line, is_missing=missing
    )


def _spoken_day(iso: str) -> str:
    """As in "16 November 2026"; what is no date is left out."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return ""
    return f"{day.day} {day:%B %Y}"
