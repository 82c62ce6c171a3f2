"""One window for one event of one user: a second start brings the first window to the front."""

from __future__ import annotations

import getpass
import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MILLISECONDS = 500


def door_name(address: str) -> str:
    """The name under which the window of an event can be reached by its own user."""
    real = address if "://" in address else str(Path(address).expanduser().resolve())
    digest = hashlib.sha256(f"{getpass.getuser()}\n{real}".encode()).hexdigest()
    return f"eventdesk-{digest[:24]}"


def raise_open_window(address: str) -> bool:
    """Ask the window that has this event open to come to the front; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(door_name(address))
    if not socket.waitForConnected(ANSWER_MILLISECONDS):
        return False
    socket.disconnectFromServer()
    return True


class SingleInstance(QObject):
    """Answers at the door of an event while its window is open.

    Signals:
        called: somebody started the event again.
    """

    called = Signal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = door_name(address)
        if not self._server.listen(name):
            # A killed process leaves its socket behind; nobody answered it, so it is nobody's.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stop answering."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()
