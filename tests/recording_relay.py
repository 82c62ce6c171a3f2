"""Somebody in the network: passes on what a desk and its server say, and keeps all of it.

Without a certificate they hear what the wire carries. With one they are a man in the middle, who
speaks TLS with both and hears what is inside.
"""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

_SECONDS = 20
_ASK_FOR_TLS = b"\x00\x00\x00\x08\x04\xd2\x16\x2f"


class RecordingRelay:
    """Listens on `port` of this computer, passes on to a server; `heard` is all that went by."""

    def __init__(self, host: str, port: int, certificates: Path | None = None) -> None:
        """`certificates` is a folder with server.crt and server.key, for a man in the middle."""
        self._there = (host, port)
        self._certificates = certificates
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self.heard = bytearray()
        self._open: list[socket.socket] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> Self:
        """Use as a context manager: nothing is passed on any more on leaving."""
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Close."""
        for one in (self._listening, *self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                desk, _ = self._listening.accept()
                threading.Thread(target=self._meet, args=(desk,), daemon=True).start()

    def _meet(self, desk: socket.socket) -> None:
        with suppress(OSError):
            server = socket.create_connection(self._there, timeout=_SECONDS)
            desk.settimeout(_SECONDS)
            self._open += [desk, server]
            if self._certificates is not None:
                desk, server = self._in_the_middle(desk, server, self._certificates)
                self._open += [desk, server]
            for source, target in ((desk, server), (server, desk)):
                threading.Thread(target=self._pass_on, args=(source, target), daemon=True).start()

    def _in_the_middle(
        self, desk: socket.socket, server: socket.socket, certificates: Path
    ) -> tuple[socket.socket, socket.socket]:
        shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        shown.load_cert_chain(certificates / "server.crt", certificates / "server.key")
        trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
        assert desk.recv(8) == _ASK_FOR_TLS
        desk.sendall(b"S")
        server.sendall(_ASK_FOR_TLS)
        assert server.recv(1) == b"S"
        # The server first: a desk that turns away leaves nothing half done.
        inside = trusting.wrap_socket(server)
        self._open.append(inside)
        return shown.wrap_socket(desk, server_side=True), inside

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(65536):
                self.heard += piece
                target.sendall(piece)
        with suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)
