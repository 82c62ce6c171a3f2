"""A window in a process of its own that keeps a draft and waits to be killed."""

from __future__ import annotations

import threading
from multiprocessing.synchronize import Event
from pathlib import Path

from eventdesk.core.questions.draft import KeptDraft
from eventdesk.services.clocks import SystemClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Identity
from eventdesk.storage import event_file


def keep_and_die(
    address: str, data_folder: Path, draft_id: str, draft: KeptDraft, ready: Event
) -> None:
    """Keep it, say so, and wait for the end."""
    database = event_file.open_event(address)
    desk = EventDesk(database, SystemClock(), Identity(desk="Desk 1"), data_folder=data_folder)
    desk.question_drafts.keep(draft_id, draft)
    ready.set()
    threading.Event().wait()
