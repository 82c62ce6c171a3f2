"""A second window on an event, in a process of its own: told what to press, it says what it shows.

It reads one JSON object a line: `at`, a time of day that its clock goes on to; `keys` to press; and
whatever else must be shown before it answers. Each is answered by one line with all that it shows.
"""

from __future__ import annotations

import json
import sys
import time as real_time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import open_event
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.questions.page import QuestionsPage
from tests.end_to_end.day_by_keys import chairs_page
from tests.end_to_end.window_driver import WindowDriver

PATIENCE_SECONDS = 60.0


class Patience:
    """Waits for what a window shows, in a process where no test runs."""

    def waitUntil(self, holds: Callable[[], bool], timeout: int) -> None:
        """Let Qt work until it holds."""
        del timeout
        ends = real_time.monotonic() + PATIENCE_SECONDS
        while not holds():
            if real_time.monotonic() > ends:
                raise TimeoutError
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    @contextmanager
    def waitActive(self, widget: QWidget, timeout: int) -> Iterator[None]:
        """Wait until the window takes keys."""
        yield
        self.waitUntil(widget.isActiveWindow, timeout)


def main(path: Path, folder: Path) -> None:
    """Open the window, say so, and do what is read until nothing more comes."""
    driver = WindowDriver(cast("QtBot", Patience()), folder, time(8, 40), desk="Desk 2")
    driver.window.show_desk(open_event(path, driver.settings))
    driver.show()
    driver.wait_for_history()
    driver.press("Tom Reed<Return>")
    driver.window.turn_to(PageId.RUNNING_ORDER)
    _say({"shows": _shown(driver)})
    for line in sys.stdin:
        _say({"shows": _done(driver, json.loads(line))})
    driver.close()


def _done(driver: WindowDriver, told: dict[str, str]) -> dict[str, str]:
    if "at" in told:
        driver.at(told["at"])
    driver.press(told.get("keys", ""))
    wanted = {key: value for key, value in told.items() if key not in {"at", "keys"}}
    driver.until(lambda: wanted.items() <= _shown(driver).items())
    return _shown(driver)


def _shown(driver: WindowDriver) -> dict[str, str]:
    running = driver.live.forecast.running
    page = chairs_page(driver)
    view = page.next_card.facts.view
    return {
        "running": "" if running is None else running.item.title,
        "status": "" if running is None else running.status.value,
        "lateness": driver.live.forecast.lateness,
        "speakers": "" if view is None else view.speakers,
        "says": "" if page.line.isHidden() else page.line.message.accessibleName(),
        "entries": str(len(driver.live.entries)),
        "queue": queue_shown(driver),
    }


def queue_shown(driver: WindowDriver) -> str:
    """The numbers of the questions that wait, as the list has them: "2 1 3"."""
    page = driver.view.pages[PageId.QUESTIONS]
    assert isinstance(page, QuestionsPage)
    return " ".join(str(row.number) for row in page.waiting.rows)


def _say(document: dict[str, dict[str, str]]) -> None:
    print(json.dumps(document), flush=True)  # noqa: T201 - this is how it answers


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
