"""Windows on a list of a test's own, and a shell beside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.core.event import Event
from tests.cli.conftest import shell
from tests.end_to_end.listed_event import DETAILS, ListedWindow, OpenWindow

__all__ = ["open_window", "shell"]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    """Opens a window on an event with these people; it is closed at the end."""
    opened: list[ListedWindow] = []

    def opening(people: str, details: Event = DETAILS) -> ListedWindow:
        opened.append(ListedWindow(qtbot, tmp_path / "data", people, details))
        return opened[-1]

    yield opening
    for one in opened:
        one.close()
