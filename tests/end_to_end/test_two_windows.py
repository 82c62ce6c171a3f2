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
from eventdesk.services.rehearsal import head_of
from tests.end_to_end.day_by_keys import chairs_page
from tests.end_to_end.test_sample_day import (
    COFFEE,
    COFFEE_FIRST,
    NORTH_SOMERSET,
    SOMERSET,
    VOICE,
    WELCOME,
)
from tests.end_to_end.window_beside import queue_shown
from tests.end_to_end.window_driver import WindowDriver

ROOT = Path(__file__).parents[2]
PROGRAM = "tests.end_to_end.window_beside"
GOES_ON = ["item.ended", "item.started"]
HARTNOLL = "Imogen Hartnoll"


class OtherWindow:
    """The window of the other process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.answer()

    def __call__(self, **told: str) -> dict[str, str]:
        """Let it do this, and wait until it shows that; all that it then shows."""
        self.tell(**told)
        return self.answer()

    def tell(self, **told: str) -> None:
        """Let it do this, and wait for nothing."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(told) + "\n")
        self._process.stdin.flush()

    def answer(self) -> dict[str, str]:
        """All that it shows, once it has done what it was told."""
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


def said(driver: WindowDriver) -> str:
    """What stands in the line of the page here."""
    line = chairs_page(driver).line
    return "" if line.isHidden() else line.message.accessibleName()


def newest(driver: WindowDriver, entries: int) -> list[str]:
    """The acts since, as the log names them."""
    return [one.action.value for one in driver.live.entries[entries:]]


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


@pytest.mark.timeout(180)
def test_of_two_who_press_at_once_one_starts_the_item_and_the_other_is_told_who(
    driver: WindowDriver, other: OtherWindow
) -> None:
    driver.at("08:45")
    driver.press("<Space>")
    other(at="08:45", running=COFFEE_FIRST)
    driver.until(lambda: running(driver) == (COFFEE_FIRST, ItemStatus.RUNNING))
    before = len(driver.live.entries)

    # Each presses on what it shows, and neither has seen yet that the other one did: nobody looks
    # at the feed here while the other answers, nor there between two lines.
    other(at="09:15")
    driver.at("09:15")
    other(keys="<Space>", running=WELCOME)
    assert running(driver) == (COFFEE_FIRST, ItemStatus.RUNNING), "not seen here yet"
    driver.press("<Space>")
    refusal = f"{WELCOME} was started at 09:15 at Desk 2 by Tom Reed. Nothing was changed."
    driver.until(lambda: said(driver) == refusal)
    driver.until(lambda: running(driver) == (WELCOME, ItemStatus.RUNNING))

    # And the other way round.
    other(at="09:25")
    driver.at("09:25")
    driver.press("<Space>")
    driver.until(lambda: running(driver) == (VOICE, ItemStatus.RUNNING))
    refusal = f"{VOICE} was started at 09:25 at Desk 1 by Aisha Rahman. Nothing was changed."
    other(keys="<Space>", says=refusal, running=VOICE)
    driver.until_logged(before + 6)
    assert newest(driver, before) == [*GOES_ON, "act.refused", *GOES_ON, "act.refused"]

    # Really at once: whoever it is, one goes on, and the other one is refused or asked.
    for at, then in (("09:50", SOMERSET), ("10:10", NORTH_SOMERSET), ("10:30", COFFEE)):
        other(at=at)
        driver.at(at)
        before = len(driver.live.entries)
        other.tell(keys="<Space>", running=then)
        driver.press("<Space>")
        other.answer()
        driver.until_logged(before + 3)
        assert newest(driver, before) == [*GOES_ON, "act.refused"]
        assert running(driver) == (then, ItemStatus.RUNNING)
        driver.press("<Escape>")
        other(keys="<Escape>")
    assert driver.ask(lambda desk: desk.verify()).findings == ()


@pytest.mark.timeout(180)
def test_two_windows_put_one_queue_in_another_order_at_once_and_agree(
    driver: WindowDriver, other: OtherWindow
) -> None:
    driver.at("08:47")
    driver.press("<Ctrl+3>")
    for number in range(1, 6):
        driver.press(f"Question {number} of five?<Ctrl+Return>")
    driver.until(lambda: queue_shown(driver) == "1 2 3 4 5")
    other(at="08:47", keys="<Ctrl+3>", queue="1 2 3 4 5")

    # Moved here, seen there; moved there, seen here. Both have the first one chosen.
    driver.press("<Alt+Down>")
    other(keys="", queue="2 1 3 4 5")
    other(keys="<Alt+End>", queue="2 3 4 5 1")
    driver.until(lambda: queue_shown(driver) == "2 3 4 5 1")

    # At once, and each before it has seen what the other one did.
    at_once = (("<Alt+Up>", "<Alt+Home>"), ("<Alt+Home>", "<Alt+End>"), ("<Alt+Up>", "<Alt+Down>"))
    for here, there in at_once:
        other.tell(keys=there)
        driver.press(here)
        other.answer()
        head = driver.ask(head_of)
        driver.until_logged(head)
        other(entries=str(head), queue=queue_shown(driver))
    assert sorted(queue_shown(driver).split()) == list("12345")
    assert driver.ask(lambda desk: desk.verify()).findings == ()
