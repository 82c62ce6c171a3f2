"""One window for one event of one user: a second start brings the first window to the front."""

from __future__ import annotations

import getpass
import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MILLISECONDS = 500
COME_TO_FRONT = b"front"


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
    socket.write(COME_TO_FRONT)
    socket.waitForBytesWritten(ANSWER_MILLISECONDS)
    socket.disconnectFromServer()
    return True


class SingleInstance(QObject):
    """Answers at the door of an event while its window is open.

    Where two windows of one event are open, the first answers; the other waits at the door, and
    takes it over when the first has closed.

    Signals:
        called: somebody started the event again.
    """

    called = Signal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = door_name(address)
        self._waiting: QLocalSocket | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._answer()

    @property
    def answers(self) -> bool:
        """Whether it is this window that comes to the front."""
        return self._server.isListening()

    def close(self) -> None:
        """Stop answering; whoever waits at the door hears of it."""
        if self._waiting is not None:
            self._waiting.disconnected.disconnect(self._answer)
        self._server.close()
        for socket in self.findChildren(QLocalSocket):
            socket.abort()

    def _answer(self) -> None:
        # Asked before listening: on Linux, listening takes a door over from whoever answers there.
        self._waiting = None
        first = QLocalSocket(self)
        first.connectToServer(self._name)
        if first.waitForConnected(ANSWER_MILLISECONDS):
            first.disconnected.connect(self._answer)
            first.disconnected.connect(first.deleteLater)
            self._waiting = first
            return
        first.deleteLater()
        if not self._server.listen(self._name):
            # A killed process leaves its socket behind; nobody answered it, so it is nobody's.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda one=socket: self._on_words(one))
            if socket.bytesAvailable():
                self._on_words(socket)

    def _on_words(self, socket: QLocalSocket) -> None:
        if socket.readAll().contains(COME_TO_FRONT):
            self.called.emit()
