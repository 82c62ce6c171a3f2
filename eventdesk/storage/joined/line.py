"""The line from one process to the server of its event: whether it holds, and where acts go.

Every thread of the process shares it. While it holds, acts are performed on the server; when it is
lost they are performed on the desk's own copy, until what was done there has been sent and the line
is taken up again. Acting and taking it up exclude each other, so no act falls between.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from eventdesk.core.errors import EventDeskError


class Line:
    """Whether a desk is connected or works alone. It begins alone: nothing has been heard yet."""

    def __init__(self, engine: Engine, server: str) -> None:
        """`engine` reaches the server; `server` is how a person would call it."""
        self.engine = engine
        self.server = server
        self.is_alone = True
        self.reason: EventDeskError | None = None
        """Why the server is not reached; None while it is, and before it was tried."""
        self.times = 0
        """How often it was taken up: a connection from before is good for nothing any more."""
        self._switching = threading.RLock()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Within it the line is neither taken up nor let go on purpose by another thread."""
        with self._switching:
            yield

    def lose(self, reason: EventDeskError) -> None:
        """From now on this desk works alone. An act that is on its way there ends by itself."""
        self.reason = reason
        self.is_alone = True

    def take_up(self) -> None:
        """From now on acts are performed on the server. To be called with the line `held`."""
        self.reason = None
        self.times += 1
        self.is_alone = False
