"""Two windows in two processes on one event: what one does, the other shows and goes on from."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.core.running_order.order import ItemStatus
from tests.end_to_end.day_by_keys import chairs_page
from tests.end_to_end.test_sample_day import COFFEE_FIRST, WELCOME
from tests.end_to_end.window_driver import WindowDriver

ROOT = Path(__file__).parents[2]
PROGRAM = "tests.end_to_end.window_beside"
HARTNOLL = "Imogen Hartnoll"


class OtherWindow:
    """The window of the other process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._answer()

    def __call__(self, **told: str) -> dict[str, str]:
        """Let it do this, and wait until it shows that; all that it then shows."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(told) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, str]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the other window is gone"
        shows: dict[str, str] = json.loads(line)["shows"]
        return shows


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample event in this process's window."""
    made = WindowDriver(qtbot, tmp_path / "data", time(8, 40))
    made.open_sample()
    made.press("Aisha Rahman<Return><Ctrl+2>")
    yield made
    made.close()


@pytest.fixture
def other(driver: WindowDriver, tmp_path: Path) -> Iterator[OtherWindow]:
    """Another window on the same file, in a process of its own."""
    command = [sys.executable, "-m", PROGRAM, str(driver.folder / "sample.eventdesk")]
    with subprocess.Popen(
        [*command, str(tmp_path / "other")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        yield OtherWindow(process)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(60) == 0


def running(driver: WindowDriver) -> tuple[str, ItemStatus | None]:
    found = driver.live.forecast.running
    return ("", None) if found is None else (found.item.title, found.status)


@pytest.mark.timeout(180)
def test_what_one_window_does_the_other_shows_and_goes_on_from(
    driver: WindowDriver, other: OtherWindow
) -> None:
    # Started here, seen there.
    driver.at("08:47")
    driver.press("<Space>")
    other(at="08:47", running=COFFEE_FIRST, status="running", lateness="2 min behind")

    # Held there, seen here; gone on with here, seen there.
    other(at="08:50", keys="h", running=COFFEE_FIRST, status="held")
    driver.until(lambda: running(driver) == (COFFEE_FIRST, ItemStatus.HELD))
    driver.at("08:52")
    driver.press("h")
    other(at="08:52", running=COFFEE_FIRST, status="running", lateness="4 min behind")

    # Who the next speaker is, said here; that she has come, told by the other's desk.
    driver.press("y")
    driver.until(lambda: chairs_page(driver).line.question is not None)
    driver.press("y")
    other(running=COFFEE_FIRST, speakers=f"{HARTNOLL} has not come yet")
    other(at="08:55", keys="<Ctrl+1>hart<Return>")
    other(keys="<Ctrl+2>", running=COFFEE_FIRST, speakers=f"{HARTNOLL} is in")
    card = chairs_page(driver).next_card
    driver.until(lambda: card.facts.words.text() == f"{HARTNOLL} is in")
    assert card.room.text() == "1 in the room"

    # The other goes on; both have the same day and the same log, and it verifies.
    other(at="09:20", keys="<Space>", running=WELCOME)
    driver.at("09:20")
    driver.until(lambda: running(driver) == (WELCOME, ItemStatus.RUNNING))
    driver.until(lambda: str(len(driver.live.entries)) == other()["entries"])
    assert other()["lateness"] == driver.live.forecast.lateness == "5 min behind"
    assert driver.ask(lambda desk: desk.verify()).findings == ()
