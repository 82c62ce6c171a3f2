"""Windows on a list of a test's own, and a shell beside them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from stamped_keys import StampedKeys

from eventdesk.core.event import Event
from tests.cli.conftest import shell
from tests.end_to_end.listed_event import (
    DETAILS,
    DOOR_LIST,
    Desks,
    ListedWindow,
    OpenWindow,
    desk_of,
    make_event,
)

__all__ = ["desks", "door_event", "keys", "open_window", "shell", "window"]


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


@pytest.fixture
def door_event(tmp_path: Path) -> Path:
    """The file of an event with the list of the doors."""
    return make_event(tmp_path, DOOR_LIST)


@pytest.fixture
def desks(door_event: Path) -> Iterator[Desks]:
    """Aisha's desk at the north door and Tom's at the south door; all laws hold at the end."""
    with ExitStack() as opened:
        north = opened.enter_context(desk_of(door_event, "North", "Aisha", "09:00"))
        south = opened.enter_context(desk_of(door_event, "South", "Tom", "09:05"))
        yield north, south
        for desk in (north, south):
            assert desk.verify().findings == ()


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[StampedKeys]:
    """A scanner and a person whose keys have times that the test decides."""
    del qapp
    stamped = StampedKeys()
    yield stamped
    stamped.close()


@pytest.fixture
def window(open_window: OpenWindow) -> ListedWindow:
    """A window on the list of the doors."""
    return open_window(DOOR_LIST)
