"""Killed in the middle of an item: the log folded from nothing gives the forecast there was."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.core.running_order.folding.fold import fold_running_order
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.standing import in_fold_order, undone_acts, undos_among
from eventdesk.storage import event_file
from tests.core.running_orders import at
from tests.services.played_day import PlayedDay
from tests.services.worked_day import desk_on, fill
from tests.storage.event_databases import empty_file

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("holding_a_talk_until_killed.py")


@pytest.mark.timeout(120)
def test_row_9_ta_still_runs_and_the_time_that_passed_is_counted(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    with desk_on(event_file.open_event(path)) as desk:
        fill(desk, tmp_path)
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), str(path)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        told = program.stdout.readline().strip()
        program.kill()
    assert told, "it did not come so far"
    with desk_on(event_file.open_event(path)) as desk:
        day = PlayedDay(desk).at("09:25")
        assert str(day.seen) == told
        with desk.database.reading() as reading:
            entries = list(reading.log.all())
        order = [one for one in entries if one.action.startswith(("item.", "day."))]
        folded = fold_running_order(in_fold_order(order, undone_acts(undos_among(entries))))
        assert str(forecast(folded.order, at("09:25"))) == told
        day.at("09:40")
        assert day.actual("TA") == [("09:15", None)]
        assert day.seen.time_left == timedelta(minutes=7)
        assert day.log("item.adjusted") == ["TA: 2 min more"]
        assert desk.verify().findings == ()
