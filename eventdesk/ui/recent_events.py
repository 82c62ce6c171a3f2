"""How an event that was opened before reads on the start page, and what of its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from eventdesk.core.event import Event
from eventdesk.core.shown_text import in_one_line
from eventdesk.storage.machine import RecentEvent
from eventdesk.storage.places import synced_folder
from eventdesk.ui.joined.words import to_send_words
from eventdesk.ui.language.dates import day as day_in_words
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView

if TYPE_CHECKING:
    from eventdesk.ui.recent_list import RecentView


def recent_view(recent: RecentEvent) -> RecentView:
    """Its row: name, venue, day and desk; or where it was, if it is not there now."""
    from eventdesk.ui.recent_list import RecentView

    path = Path(recent.path)
    missing = not path.exists()
    where = f"not found where it was: {path.parent}" if missing else _spoken_day(recent.date)
    line = " · ".join(part for part in (recent.venue, where, recent.desk) if part)
    return RecentView(
        path=recent.path,
        name=recent.name or path.stem,
        line=line,
        is_missing=missing,
        is_joined=bool(recent.desk),
        aside=to_send_words(recent.to_send),
    )


def opened_now(address: str, details: Event, desk: str, to_send: int) -> RecentEvent:
    """An event that has just been opened, as it is remembered."""
    return RecentEvent(
        path=address,
        name=details.name,
        venue=details.venue,
        date=details.date.isoformat(),
        desk=desk,
        to_send=to_send,
    )


def synced_warning(address: str) -> MessageView | None:
    """That an event lies where another program copies it elsewhere, if it does."""
    program = synced_folder(Path(address))
    if program is None:
        return None
    sentence = QCoreApplication.translate(
        "MainWindow",
        "This event lies in a folder that {program} copies elsewhere. It works, but keep "
        "it in a folder of this computer for the day.",
    ).format(program=program)
    return MessageView(sentence=sentence, state=State.WARN)


def _spoken_day(iso: str) -> str:
    """As in "16 November 2026"; what is no date is left out."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return ""
    return day_in_words(day)


def window_title(details: Event | None) -> str:
    """What a window on an event is called; one without an event by our own name."""
    # Qt would put a sign that something was changed where a title has these brackets.
    name = "" if details is None else in_one_line(details.name).replace("[*]", "[*][*]")
    return f"{name} – eventdesk" if name else "eventdesk"
