"""Something that listens where a server is looked for, and answers with what it was given."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def answering(*answers: bytes) -> Iterator[int]:
    """Its port: each message of whoever comes gets the next answer; after the last one it ends."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = int(listener.getsockname()[1])

        def serve() -> None:
            with suppress(OSError):  # closed: nobody comes any more
                while True:
                    there, _ = listener.accept()
                    with there, suppress(ConnectionError):
                        for answer in answers:
                            there.recv(4096)
                            there.sendall(answer)
                        there.shutdown(socket.SHUT_WR)
                        while there.recv(4096):
                            pass

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield port
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
    thread.join()


def refusing(state: str, words: str) -> bytes:
    """What a server says to whom it does not let in, in PostgreSQL's protocol."""
    fields = f"SFATAL\0VFATAL\0C{state}\0M{words}\0\0".encode()
    return b"E" + (len(fields) + 4).to_bytes(4, "big") + fields
