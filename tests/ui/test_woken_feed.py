"""What is committed just as the feed has waited in vain is told all the same."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from eventdesk.storage import event_file
from eventdesk.storage.change_feed import Changes
from eventdesk.ui.feed_worker import FeedWorker
from tests.services.worked_day import desk_on, fill
from tests.storage.event_databases import event_on_server


class WokenTooLate(threading.Event):
    """An event that is set at the very moment when a wait for it has ended in vain."""

    def __init__(self) -> None:
        super().__init__()
        self.armed = False

    def wait(self, timeout: float | None = None) -> bool:
        found = super().wait(timeout)
        if not found and self.armed:
            self.armed = False
            self.set()
        return found


def test_whoever_wakes_it_as_a_wait_ends_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    with event_on_server() as url, desk_on(event_file.open_event(url)) as desk:
        fill(desk, tmp_path)
        worker, woken, heard = FeedWorker(desk.feed()), WokenTooLate(), list[Changes]()
        worker._woken = woken  # noqa: SLF001 - no test can meet this moment by itself
        worker.changed.connect(heard.append)
        with qtbot.waitSignal(worker.history):
            worker.start()
        qtbot.waitUntil(lambda: not worker._is_behind)  # noqa: SLF001 - it has looked once
        desk.check_in.check_in("B2")
        woken.armed = True
        qtbot.waitUntil(lambda: bool(heard))
        worker.close()
        assert any(one.reference == "B2" for one in heard[0].delegates)
