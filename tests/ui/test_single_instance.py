"""A second start of an event brings the window to the front that has it open already."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from eventdesk.ui.single_instance import SingleInstance, door_name, raise_open_window

START = """
import sys
from PySide6.QtCore import QCoreApplication
from eventdesk.ui.single_instance import SingleInstance, raise_open_window
application = QCoreApplication([])
"""
SECOND = START + "sys.exit(0 if raise_open_window(sys.argv[1]) else 7)"
FIRST = START + "door = SingleInstance(sys.argv[1]); print('open', flush=True); application.exec()"


@pytest.fixture
def address(qtbot: QtBot, tmp_path: Path) -> str:
    return str(tmp_path / "day.eventdesk")


@contextmanager
def first_process(address: str) -> Iterator[subprocess.Popen[str]]:
    """A process that has the event open, until it is killed."""
    command = [sys.executable, "-c", FIRST, address]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            process.kill()


def test_nobody_is_called_while_the_event_is_not_open(address: str) -> None:
    assert not raise_open_window(address)


def test_a_second_start_calls_the_window_once(address: str, qtbot: QtBot) -> None:
    door = SingleInstance(address)
    calls = QSignalSpy(door.called)
    assert raise_open_window(address)
    qtbot.waitUntil(lambda: calls.count() == 1, timeout=30_000)
    assert raise_open_window(address)
    qtbot.waitUntil(lambda: calls.count() == 2, timeout=30_000)
    door.close()
    assert not raise_open_window(address)


def test_a_second_process_calls_the_window_of_the_first(address: str, qtbot: QtBot) -> None:
    door = SingleInstance(address)
    calls = QSignalSpy(door.called)
    with subprocess.Popen([sys.executable, "-c", SECOND, address]) as second:
        qtbot.waitUntil(lambda: calls.count() == 1, timeout=20_000)
    assert second.returncode == 0
    door.close()


def test_a_socket_left_behind_by_a_killed_process_is_in_nobodys_way(address: str) -> None:
    with first_process(address):
        assert raise_open_window(address)
    assert not raise_open_window(address)
    door = SingleInstance(address)
    assert door.answers
    assert raise_open_window(address)
    door.close()


def test_another_window_leaves_the_door_to_the_first(address: str, qtbot: QtBot) -> None:
    first, second = SingleInstance(address), SingleInstance(address)
    first_calls, second_calls = QSignalSpy(first.called), QSignalSpy(second.called)
    assert first.answers
    assert not second.answers
    assert raise_open_window(address)
    qtbot.waitUntil(lambda: first_calls.count() == 1, timeout=30_000)
    assert second_calls.count() == 0
    second.close()
    assert raise_open_window(address)
    qtbot.waitUntil(lambda: first_calls.count() == 2, timeout=30_000)
    first.close()


def test_the_other_window_answers_once_the_first_has_closed(address: str, qtbot: QtBot) -> None:
    first, second = SingleInstance(address), SingleInstance(address)
    calls = QSignalSpy(second.called)
    first.close()
    qtbot.waitUntil(lambda: second.answers, timeout=30_000)
    assert raise_open_window(address)
    qtbot.waitUntil(lambda: calls.count() == 1, timeout=30_000)
    second.close()


def test_the_other_window_answers_once_the_first_was_killed(address: str, qtbot: QtBot) -> None:
    with first_process(address) as first:
        door = SingleInstance(address)
        assert not door.answers
        first.kill()
        qtbot.waitUntil(lambda: door.answers, timeout=30_000)
    door.close()


def test_one_event_has_one_door_however_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    roundabout = tmp_path / "elsewhere" / ".." / "day.eventdesk"
    assert door_name(str(path)) == door_name(str(roundabout))
    assert door_name(str(path)) != door_name(str(tmp_path / "other.eventdesk"))
    assert door_name("postgresql://host/day") != door_name("postgresql://host/other")
