"""One chair of two: a process of its own that moves questions at the same instants as the other."""

from __future__ import annotations

import json
from datetime import datetime
from multiprocessing.synchronize import Barrier
from pathlib import Path

from eventdesk.core.questions.queue import waiting_in_order
from eventdesk.services.clocks import SetClock
from eventdesk.storage import event_file
from tests.services.worked_day import desk_on

PATIENCE_SECONDS = 60


def move_all(
    address: str,
    desk: str,
    now: datetime,
    wishes: list[tuple[str, str]],
    gate: Barrier,
    results: Path,
) -> None:
    """Move each first one before the second when the other does too; tell what both then see."""
    told = []
    with desk_on(event_file.open_event(address), desk, SetClock(now, speed=0)) as opened:
        for moved, before in wishes:
            gate.wait(PATIENCE_SECONDS)
            result = opened.question_queue.move(moved, before=before)
            told.append(result.outcome.value)
        gate.wait(PATIENCE_SECONDS)
        order = [one.number for one in waiting_in_order(opened.questions.all())]
    results.write_text(json.dumps({"told": told, "order": order}), encoding="utf-8")
