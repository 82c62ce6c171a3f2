"""Patience with a server: a connection that is not answered in time fails by itself.

The kernel's own timeouts notice a network that swallows packets, and not everywhere; none notices
a server that is frozen, whose kernel goes on saying yes. So somebody else watches the time, and
shuts the socket: whoever waits for the answer is then told that there is none.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

if TYPE_CHECKING:
    import psycopg  # whoever keeps events in files need not have it


@contextmanager
def patience(connection: Connection | psycopg.Connection, seconds: float) -> Iterator[None]:
    """Within it, `connection` is shut once `seconds` have gone by, and whatever waits for it fails.

    It fails as a connection does that was lost: `ServerGone`, told plainly. On a connection that
    is lost already, or that is no server's, nothing is watched.
    """
    plug = _plug_of(connection)
    if plug is None:
        yield
        return
    watch = Timer(seconds, _pull, (plug,))
    watch.daemon = True
    watch.start()
    try:
        yield
    finally:
        watch.cancel()
        # The watch may be pulling at this moment: it holds the same object, never another's number.
        _let_go(plug)


def _plug_of(connection: Connection | psycopg.Connection) -> socket.socket | None:
    """A hold of our own on the connection's socket, which nobody else can close or give away."""
    driver: Any = connection
    if isinstance(connection, Connection):
        if connection.closed or connection.invalidated:
            return None
        driver = connection.connection.driver_connection
    if not hasattr(driver, "pgconn") or driver.closed:
        return None
    number: int = driver.fileno()
    if sys.platform == "win32":
        return socket.socket(fileno=number)
    return socket.socket(fileno=os.dup(number))


def _pull(plug: socket.socket) -> None:
    with suppress(OSError):
        plug.shutdown(socket.SHUT_RDWR)


def _let_go(plug: socket.socket) -> None:
    if sys.platform == "win32":
        plug.detach()  # the number is the driver's own there
    else:
        plug.close()
