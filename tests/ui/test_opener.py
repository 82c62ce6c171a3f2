"""An event is opened away from the GUI thread, and what went wrong is told on it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import fresh_sample
from eventdesk.core.errors import EventDeskError, InputError
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.opener import Opener

Way = Callable[[], EventDesk]


def failure_of(opener: Opener, way: Way, qtbot: QtBot) -> EventDeskError:
    with (
        qtbot.assertNotEmitted(opener.opened),
        qtbot.waitSignal(opener.failed, timeout=30_000) as failed,
    ):
        opener.open(way)
    qtbot.waitUntil(
        lambda: "opener" not in {one.name for one in threading.enumerate()}, timeout=30_000
    )
    (failure,) = failed.args or [None]
    assert isinstance(failure, EventDeskError)
    return failure


def test_an_event_is_opened_on_another_thread(qtbot: QtBot, tmp_path: Path) -> None:
    opener = Opener()
    threads: list[str] = []

    def way() -> EventDesk:
        threads.append(threading.current_thread().name)
        return fresh_sample(tmp_path)

    with qtbot.waitSignal(opener.opened, timeout=10_000) as opened:
        opener.open(way)
    (desk,) = opened.args or [None]
    assert isinstance(desk, EventDesk)
    assert threads == ["opener"]
    assert len(desk.running_order.read().items) == 18  # here, on the thread that goes on with it
    desk.close()


def test_what_cannot_be_opened_is_told_with_its_sentence(qtbot: QtBot) -> None:
    def way() -> EventDesk:
        raise InputError("not_found", "There is no event there.")

    failure = failure_of(Opener(), way, qtbot)
    assert (failure.code, failure.message) == ("not_found", "There is no event there.")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_of_ours_is_told_too(qtbot: QtBot) -> None:
    def way() -> EventDesk:
        message = "a bug"
        raise RuntimeError(message)

    failure = failure_of(Opener(), way, qtbot)
    assert "it is a fault of eventdesk" in failure.message


def test_after_a_failure_another_event_can_be_opened(qtbot: QtBot, tmp_path: Path) -> None:
    def way() -> EventDesk:
        raise InputError("not_found", "There is no event there.")

    opener = Opener()
    failure_of(opener, way, qtbot)
    with qtbot.waitSignal(opener.opened, timeout=10_000) as opened:
        opener.open(lambda: fresh_sample(tmp_path))
    (desk,) = opened.args or [None]
    assert isinstance(desk, EventDesk)
    desk.close()
