"""Fixtures for tests of windows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

import pytest
from opened_event import OpenedEvent, OpenSample
from pytestqt.qtbot import QtBot


@pytest.fixture
def open_sample(qtbot: QtBot) -> Iterator[OpenSample]:
    """Opens the sample event at a time of its day; everything is closed at the end."""
    opened: list[OpenedEvent] = []

    def opening(at: time = time(9, 0)) -> OpenedEvent:
        opened.append(OpenedEvent(qtbot, at))
        return opened[-1]

    yield opening
    for one in opened:
        one.close()
