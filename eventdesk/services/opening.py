"""What a start may override, and the doors through which an event is opened.

Bootstrap makes the doors and hands them to the window and to the command line, which therefore need
not know it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from eventdesk.core.progress import Progress, silently
from eventdesk.core.unshown import Unshown

if TYPE_CHECKING:
    from eventdesk.core.clock import Clock
    from eventdesk.core.event import Event
    from eventdesk.services.event_desk import EventDesk
    from eventdesk.services.moving.wish import Moved, Moving
    from eventdesk.services.sealing import Resealing, Sealed
    from eventdesk.storage.sealing import Key

SAMPLE = "sample"
"""The EVENT that stands for a fresh copy of the sample."""


class Settings(Unshown, Struct, frozen=True, kw_only=True):
    """What a start may override.

    Attributes:
        data_dir: the folder for everything that is kept; None for the system's own.
        desk: the name of this desk; None for the machine's.
        operator: the id of the operator; None for whoever sat here last.
        clock: where acts get their instants; None for the system's.
        passphrase: of a sealed event; asked for where it is needed, and kept nowhere.
        key: of a sealed event that is open in this process already, instead of its passphrase.
    """

    data_dir: Path | None = None
    desk: str | None = None
    operator: str | None = None
    clock: Clock | None = None
    passphrase: str | None = None
    key: Key | None = None


class OpenEvent(Protocol):
    """Opens an event: a path, a database URL, or `sample`."""

    def __call__(self, path_or_url: str | Path, settings: Settings | None = None) -> EventDesk:
        """The open event; raises `EventDeskError`."""


class CreateEvent(Protocol):
    """Makes an event and leaves it open."""

    def __call__(
        self, path_or_url: str | Path, event: Event, settings: Settings | None = None
    ) -> EventDesk:
        """The open event; raises `EventDeskError`."""


class Reseal(Protocol):
    """Seals an event, unseals it, or gives it another passphrase."""

    def __call__(self, wish: Resealing, settings: Settings | None = None) -> Sealed:
        """What became of it and its copies; raises `EventDeskError`."""


class JoinEvent(Protocol):
    """Joins an event on a server, and opens this computer's own copy of it."""

    def __call__(
        self,
        code: str,
        settings: Settings,
        *,
        without_tls: bool = False,
        passphrase: str | None = None,
    ) -> EventDesk:
        """The open event; raises `EventDeskError`."""


class MoveEvent(Protocol):
    """Moves an event from its file to a server or back, or takes an unfinished move back."""

    def __call__(
        self, wish: Moving, settings: Settings | None = None, progress: Progress = silently
    ) -> Moved:
        """Where it is now; raises `EventDeskError`, and then nothing has changed."""


class FreshSample(Protocol):
    """Makes the sample event in a folder."""

    def __call__(self, folder: Path, settings: Settings | None = None) -> EventDesk:
        """The open event; raises `EventDeskError`."""


class Doors(Struct, frozen=True, kw_only=True):
    """Every way in to an event."""

    open_event: OpenEvent
    create_event: CreateEvent
    fresh_sample: FreshSample
    reseal: Reseal
    move: MoveEvent | None = None
    join_event: JoinEvent | None = None
