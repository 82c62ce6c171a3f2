"""What an open event has to do with the server that it was joined from, if it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from eventdesk.core.errors import EventDeskError
from eventdesk.services.clocks import ServerClock
from eventdesk.services.performer import Identity, Performer
from eventdesk.storage.joined.joined_database import JoinedDatabase

if TYPE_CHECKING:
    from eventdesk.core.clock import Clock
    from eventdesk.services.forgetting.files import BackupFolders
    from eventdesk.services.joined.joined_event import JoinedEvent
    from eventdesk.services.joined.keeper import Keeper
    from eventdesk.services.joined.standing import Standing
    from eventdesk.storage.database import Database


class DeskSide:
    """One desk's side of the line. Belongs to the thread that acts, as the open event does.

    What speaks with the server is loaded by a desk that has joined one.

    Without a keeper the copy is caught up after each act, so that whoever acts once from a shell
    reads what they did.
    """

    def __init__(
        self, database: Database, clock: Clock, identity: Identity, backups: BackupFolders
    ) -> None:
        self._database = database if isinstance(database, JoinedDatabase) else None
        self._clock = clock if isinstance(clock, ServerClock) else None
        self._real_clock, self._identity, self._backups = clock, identity, backups
        self._own: JoinedEvent | None = None
        self._is_kept = False
        self.told_committed: Callable[[], None] = lambda: None

    @property
    def files(self) -> Database | None:
        """The copy as a file of this computer; None where the event itself is acted on."""
        return None if self._database is None else self._database.local

    def committed(self) -> None:
        """An act was committed, wherever that was."""
        if self._database is not None and not self._is_kept and not self._database.is_alone:
            self.catch_up()
        self.told_committed()

    def catch_up(self) -> None:
        """Look at the server once."""
        if (own := self._own_event()) is not None:
            try:
                own.catch_up()
            except Exception as bug:  # noqa: BLE001 - it must not keep a desk from its own copy
                own.go_on_alone(bug)

    def standing(self) -> Standing | None:
        """How this desk stood when the server was last looked at."""
        own = self._own_event()
        return None if own is None else own.standing()

    def keeper(self) -> Keeper | None:
        """What keeps the copy up from now on."""
        if self._database is None:
            return None
        from eventdesk.services.joined.keeper import Keeper

        self._is_kept = True
        return Keeper(self._event(self._database.another()))

    def close(self) -> None:
        """Give back the connections."""
        if self._own is not None:
            self._own.close()
            self._own = None

    def _own_event(self) -> JoinedEvent | None:
        if self._own is None and self._database is not None:
            self._own = self._event(self._database.another())
        return self._own

    def _event(self, database: JoinedDatabase) -> JoinedEvent:
        from eventdesk.services.joined.joined_event import JoinedEvent

        joined = JoinedEvent(database, self._clock, self._identity)

        def forgotten() -> None:
            from eventdesk.services.forgetting.forgetting import ForgettingPeople

            with database.local.another() as local:
                performer = Performer(local, self._real_clock, self._identity)
                try:
                    ForgettingPeople(performer, self._backups).finish()
                except EventDeskError:
                    return  # it stays noted in the copy, and is tried again at each opening

        joined.forgotten = forgotten
        return joined
