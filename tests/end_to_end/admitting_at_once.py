"""One desk of two: a process of its own that admits everybody at the same instant as the other."""

from __future__ import annotations

import json
from datetime import datetime
from multiprocessing.synchronize import Barrier
from pathlib import Path

from eventdesk.services.clocks import SetClock
from eventdesk.storage import event_file
from tests.services.worked_day import desk_on

PATIENCE_SECONDS = 60


def admit_all(
    address: str, desk: str, now: datetime, codes: list[str], gate: Barrier, results: Path
) -> None:
    """Admit each of these when the other desk does too, and write down what came of it."""
    told = []
    with desk_on(event_file.open_event(address), desk, SetClock(now, speed=0)) as opened:
        for code in codes:
            gate.wait(PATIENCE_SECONDS)
            result = opened.check_in.check_in(code)
            told.append([result.outcome.value, result.reason or "", result.message])
    results.write_text(json.dumps(told), encoding="utf-8")
