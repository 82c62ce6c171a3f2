"""Windows of desks that have joined one event on a real server, each over a line that may be cut.

The line is a name for the folder of the server's socket: without it nobody gets in anew, and who
was in is put out. So a cut is at once, at both ends, and heals when it is told to.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.engine import make_url

from eventdesk.bootstrap import join_event
from eventdesk.core.delegates import Attendance
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import JoinCode, password_of, written
from eventdesk.services.joined.standing import Standing
from eventdesk.storage import event_file
from eventdesk.storage.copies.whole_copy import copy_whole
from tests.end_to_end.window_driver import WindowDriver
from tests.storage.servers.prepared_server import PreparedServer, prepared

__all__ = ["EventOnServer", "JoinedWindow", "on_server", "prepared"]

OPERATOR = "Aisha Rahman"
BELIEVED = password_of(bytes(10))
"""The server of these tests believes every role without a password."""


class JoinedWindow(WindowDriver):
    """One desk on the sample event, at nine."""

    def __init__(self, qtbot: QtBot, event: EventOnServer, kind: DeskKind, desk: str) -> None:
        self.folder = event.folder / desk
        super().__init__(qtbot, self.folder / "data", time(9), desk=desk)
        self._server = event.prepared
        self._role = event.prepared.role(kind) if desk != "Registration 2" else event.second
        self._line = Path(tempfile.mkdtemp(prefix="ed-line-")) / "s"
        self.heal()
        url = make_url(event.prepared.url())
        self.code = written(
            JoinCode(
                host=str(self._line), port=int(str(url.query["port"])),
                database=event.prepared.database, role=self._role, password=BELIEVED, pin=None,
                kind=kind, desk=desk,
            )
        )  # fmt: skip

    def join(self) -> None:
        """Join and wait until the event is on screen and the server was heard of."""
        self.window.show_desk(join_event(self.code, self.settings))
        self.show()
        self.wait_for_history()
        self.until(lambda: self.standing is not None and not self.standing.is_alone)
        if not self.view.wishes.operator_name and not self.view.desks.only_shows:
            self.press(f"{OPERATOR}<Return>")
            self.until(lambda: self.view.wishes.operator_name == OPERATOR)

    def press(self, keys: str) -> None:
        """Press keys in this window, and no other."""
        with self.qtbot.waitActive(self.window, timeout=30_000):
            self.window.activateWindow()
        if QApplication.focusWidget() is None:
            self.view.focus_page()
        super().press(keys)

    @property
    def standing(self) -> Standing | None:
        """How this desk stands, as the window knows it."""
        return self.view.desks.standing

    def cut(self) -> None:
        """From now on nothing gets through."""
        self._line.unlink()
        with self._server.connect() as owner:
            owner.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
                (self._role,),
            )
        self.until(lambda: self.standing is not None and self.standing.is_alone)

    def heal(self) -> None:
        """The line is there again."""
        host = make_url(self._server.url()).query["host"]
        self._line.symlink_to(str(host), target_is_directory=True)

    def until_back(self) -> None:
        """Wait until everything has been sent."""
        self.until(
            lambda: (
                self.standing is not None
                and not self.standing.is_alone
                and not self.standing.to_send
            )
        )

    @property
    def said(self) -> str:
        """The sentence above the page, or nothing."""
        message = self.view.lines.message
        return message.accessibleName() if message.isVisible() else ""

    @property
    def late(self) -> str:
        """What is to be looked at, or nothing."""
        line = self.view.desks.late_line
        return line.line.accessibleName() if line.isVisible() else ""


class EventOnServer:
    """The sample event on a server, and the windows that have joined it."""

    def __init__(self, qtbot: QtBot, prepared: PreparedServer, folder: Path) -> None:
        self._qtbot, self.prepared, self.folder = qtbot, prepared, folder
        self._windows: list[JoinedWindow] = []
        doors = [one.role for one in prepared.desks if one.kind is DeskKind.REGISTRATION]
        self.second = doors[1]
        source = WindowDriver(qtbot, folder / "source").sample_file()
        with event_file.open_event(source) as file:
            target = event_file.open_event(prepared.url())
            copy_whole(file, target)
            target.close()

    def window(self, kind: DeskKind = DeskKind.REGISTRATION, desk: str = "Foyer") -> JoinedWindow:
        """Another desk that has joined."""
        made = JoinedWindow(self._qtbot, self, kind, desk)
        self._windows.append(made)
        made.join()
        return made

    def is_in(self, name: str) -> bool:
        """Whether somebody is in, as the server knows it."""
        with event_file.open_event(self.prepared.url()) as there, there.reading() as reading:
            found = next(one for one in reading.delegates.all() if one.full_name == name)
        return found.attendance is Attendance.IN

    def close(self) -> None:
        """Close every window."""
        for one in self._windows:
            one.close()


@pytest.fixture
def on_server(qtbot: QtBot, prepared: PreparedServer, tmp_path: Path) -> Iterator[EventOnServer]:
    """The sample event on a server."""
    made = EventOnServer(qtbot, prepared, tmp_path)
    yield made
    made.close()
