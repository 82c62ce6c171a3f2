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
        self._visitors: list[QLocalSocket] = []
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
        self._server.close()
        if self._waiting is not None:
            self._waiting.disconnected.disconnect(self._answer)
            self._waiting.abort()
        for visitor in tuple(self._visitors):
            visitor.abort()

    def _answer(self) -> None:
        # Asked before listening: on Linux, listening takes a door over from whoever answers there.
        if self._waiting is not None:
            self._waiting.deleteLater()
        self._waiting = QLocalSocket(self)
        self._waiting.connectToServer(self._name)
        if self._waiting.waitForConnected(ANSWER_MILLISECONDS):
            self._waiting.disconnected.connect(self._answer)
            return
        self._waiting.deleteLater()
        self._waiting = None
        if not self._server.listen(self._name):
            # A killed process leaves its socket behind; nobody answered it, so it is nobody's.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            visitor = self._server.nextPendingConnection()
            self._visitors.append(visitor)
            visitor.readyRead.connect(self._heed)
            visitor.disconnected.connect(self._let_go)
        self._heed()

    def _heed(self) -> None:
        here = QLocalSocket.LocalSocketState.ConnectedState
        for visitor in tuple(self._visitors):
            if visitor.state() is here and visitor.readAll().contains(COME_TO_FRONT):
                self.called.emit()

    def _let_go(self) -> None:
        left = QLocalSocket.LocalSocketState.UnconnectedState
        gone = [visitor for visitor in self._visitors if visitor.state() is left]
        for visitor in gone:
            self._visitors.remove(visitor)
            visitor.deleteLater()
