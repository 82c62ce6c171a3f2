"""The thread that keeps a joined desk's copy up with the server while the event is open."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from eventdesk.core.errors import EventDeskError
from eventdesk.services.joined.joined_event import JoinedEvent
from eventdesk.services.joined.standing import Standing

LOOKS_EVERY_SECONDS = 1.0
"""How often the server is looked at, even where it has told of nothing."""


class Keeper:
    """Keeps one joined event up to date, on a thread of its own.

    What is told is told on that thread: a window hands in bound signals.
    """

    def __init__(self, joined: JoinedEvent) -> None:
        self._joined = joined
        self._told: Callable[[Standing], None] = lambda _standing: None
        self._changed: Callable[[], None] = lambda: None
        self._broke: Callable[[Exception], None] = lambda _bug: None
        self._ending = False
        self._thread = threading.Thread(target=self._keep, name="server", daemon=True)

    def start(
        self,
        told: Callable[[Standing], None],
        changed: Callable[[], None],
        broke: Callable[[Exception], None] | None = None,
    ) -> None:
        """Begin. `told` gets how the desk stands, whenever that is another thing than before;
        `changed` is called when the copy has got something new; `broke` gets what is a bug.
        """
        self._told, self._changed = told, changed
        self._broke = broke or self._broke
        self._thread.start()

    def wake(self) -> None:
        """Look at the server now. May be called on any thread."""
        self._joined.wake()

    def close(self) -> None:
        """End after what is just being asked of the server, and give back the connections."""
        self._ending = True
        self._joined.end()
        if self._thread.is_alive():
            self._thread.join()
        else:
            self._joined.close()

    def _keep(self) -> None:
        before: Standing | None = None
        try:
            # Before the server was tried: how much is still to be sent.
            before = self._joined.standing()
            self._told(before)
            while not self._ending:
                if self._joined.catch_up():
                    self._changed()
                standing = self._joined.standing()
                if standing != before:
                    before = standing
                    self._told(standing)
                if not self._ending:
                    self._joined.wait(LOOKS_EVERY_SECONDS)
        except Exception as bug:  # noqa: BLE001 - told where bugs are told; the desk goes on alone
            self._joined.go_on_alone(bug)
            self._broke(bug)
            with suppress(EventDeskError):
                self._told(self._joined.standing())
        finally:
            self._joined.close()
