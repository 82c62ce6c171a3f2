"""The reading thread answers the newest task only, and stops where it is told to."""

from __future__ import annotations

import threading
from datetime import time

import pytest
from opened_event import PATIENCE, OpenSample
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from eventdesk.core.errors import EventDeskError, InputError
from eventdesk.core.progress import Progress, Step, Stopped
from eventdesk.services.list_reading import ListReading
from eventdesk.ui.side_worker import WorkProgress


def never(_result: object) -> None:
    pytest.fail("an answer that nobody waits for")


def count_to_a_thousand(_reading: ListReading, progress: Progress) -> int:
    for done in range(1000):
        progress(Step.UNDERSTANDING, done, 1000)
    return 1000


def test_a_task_is_answered_and_its_progress_told(open_sample: OpenSample, qtbot: QtBot) -> None:
    reader = open_sample(time(8, 0)).lists
    told: list[WorkProgress] = []
    answers: list[int] = []
    reader.progressed.connect(told.append)
    reader.perform(count_to_a_thousand, answers.append, never)
    qtbot.waitUntil(lambda: not reader.busy, timeout=PATIENCE)
    assert answers == [1000]
    qtbot.waitUntil(lambda: len(told) == 100, timeout=PATIENCE)
    assert told[40] == WorkProgress(step=Step.UNDERSTANDING, done=400, of=1000)


def test_stop_ends_it_at_the_very_step(open_sample: OpenSample, qtbot: QtBot) -> None:
    reader = open_sample(time(8, 0)).lists
    reached, go_on, ended = threading.Event(), threading.Event(), threading.Event()
    steps: list[int] = []

    def work(_reading: ListReading, progress: Progress) -> None:
        try:
            for done in range(100):
                steps.append(done)
                progress(Step.UNDERSTANDING, done, 100)
        except Stopped:
            ended.set()
            raise

    def hold(progress: WorkProgress) -> None:
        if progress.done == 40:
            reached.set()
            go_on.wait()

    reader.progressed.connect(hold, Qt.ConnectionType.DirectConnection)
    reader.perform(work, never, never)
    assert reached.wait(30)
    reader.stop()
    go_on.set()
    assert ended.wait(30)
    assert steps[-1] == 40
    assert not reader.busy
    after: list[int] = []
    reader.perform(lambda _reading, _progress: 7, after.append, never)
    qtbot.waitUntil(lambda: after == [7], timeout=PATIENCE)


def test_another_task_takes_the_place_of_the_one_before(
    open_sample: OpenSample, qtbot: QtBot
) -> None:
    reader = open_sample(time(8, 0)).lists
    reached, go_on = threading.Event(), threading.Event()

    def hold(_progress: WorkProgress) -> None:
        reached.set()
        go_on.wait()

    reader.progressed.connect(hold, Qt.ConnectionType.DirectConnection)
    reader.perform(count_to_a_thousand, never, never)
    assert reached.wait(30)
    answers: list[str] = []
    reader.perform(lambda _reading, _progress: "older", never, never)
    reader.perform(lambda _reading, _progress: "newest", answers.append, never)
    go_on.set()
    qtbot.waitUntil(lambda: answers == ["newest"], timeout=PATIENCE)


def test_a_failure_and_a_fault_are_told_and_the_thread_goes_on(
    open_sample: OpenSample, qtbot: QtBot
) -> None:
    reader = open_sample(time(8, 0)).lists
    failures: list[EventDeskError] = []
    faults: list[Exception] = []
    reader.broke.connect(faults.append)

    def refuse(_reading: ListReading, _progress: Progress) -> None:
        raise InputError("no_header", "It has no header.")

    def break_(_reading: ListReading, _progress: Progress) -> None:
        message = "a bug"
        raise ValueError(message)

    reader.perform(refuse, never, failures.append)
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    reader.perform(break_, never, never)
    qtbot.waitUntil(lambda: bool(faults), timeout=PATIENCE)
    assert not reader.busy
    assert failures[0].code == "no_header"
