"""A joined event: its copy on this computer keeps up with the server, and sends what it did alone.

Everything here may be done again at any time: an act has its id, an entry its number and its hash,
and nothing leaves the copy before it has come back from the server.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import eventdesk
from eventdesk.core.errors import EnvironmentFailure, EventDeskError
from eventdesk.core.fault_reports import where_it_happened
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.pins import PinHash
from eventdesk.core.said import said
from eventdesk.services.clocks import ServerClock
from eventdesk.services.joined.delivering import deliver
from eventdesk.services.joined.standing import DeskSeen, Standing
from eventdesk.services.joined.tail import by_number, number_of_acts, tail_of
from eventdesk.services.joined.taking import Taking, changes_pins, forgets
from eventdesk.services.performer import Identity
from eventdesk.storage import schema
from eventdesk.storage.joined.joined_database import JoinedDatabase
from eventdesk.storage.on_server import older
from eventdesk.storage.repositories.joining_repository import Joining
from eventdesk.storage.repositories.presence_repository import Present
from eventdesk.storage.repositories.stored_entries import OtherHistory, StoredEntry
from eventdesk.storage.servers.listening import Beat, Listening, measured
from eventdesk.storage.transactions import Reading

Read = TypeVar("Read")

TAKEN_AT_ONCE = 2000
"""So many entries are taken in one transaction of the copy, at the most."""
TAKEN_AT_LEAST = 50
"""So few at the least, however slow the network is."""
HERE_FOR = timedelta(seconds=10)
"""A desk that was heard of within so long is there."""
MEASURED_AGAIN = timedelta(milliseconds=100)
"""The clock is set anew where an answer that took longer finds it off by more than this."""
TREMBLES = timedelta(milliseconds=5)
"""Less than this is no news, however good the answer: lengths on screens are not to tremble."""
TOLD_EVERY = timedelta(seconds=2)
TOLD_AT_MOST = timedelta(days=24)
"""More than this the server does not hold of how far a clock is off; one without a battery may be
off by years."""
_ALONE = {
    "server_gone": said("The server of {server} does not answer."),
    "busy": said("The server of {server} is busy."),
}


class JoinedEvent:
    """The line to one server, as one thread keeps it. Its database is a `JoinedDatabase`."""

    def __init__(
        self, database: JoinedDatabase, clock: ServerClock | None, identity: Identity
    ) -> None:
        self._database = database
        self.joining = self._read(_joining)
        self._line = database.line
        self._clock, self._identity = clock, identity
        self._taking = Taking(database.local)
        self._listening = Listening(database.line.engine, database.line.server)
        self._desks: tuple[Present, ...] = ()
        self._beat: Beat | None = None
        self._told_at: datetime | None = None
        self._best: timedelta | None = None
        self._ending = False
        self._at_once = TAKEN_AT_ONCE
        self.forgotten: Callable[[], None] = lambda: None
        """Called when people were forgotten and the copy's own file is still to be gone through."""

    def catch_up(self) -> bool:
        """Look at the server once: send what is to be sent, take what is new. True if anything was.

        A server that does not answer or does not let this desk in is no failure: from then on the
        desk works alone, and `standing` says why. It takes some seconds at the most to find out.
        """
        was_connected = self._listening.is_connected
        try:
            return self._caught_up()
        except EnvironmentFailure as failure:
            self._hang_up()
            reason = failure
        if was_connected and not self._ending:
            # It may be only that connection: the server was started again, or the network changed.
            try:
                return self._caught_up()
            except EnvironmentFailure as failure:
                self._hang_up()
                reason = failure
        self._line.lose(reason)
        return False

    def go_on_alone(self, bug: Exception) -> None:
        """Work alone from now on, since keeping up ended in a bug: acts stay on this desk's disk.

        Acting on the server without taking from it, the desk would not show what it does itself.
        """
        place = where_it_happened(bug)
        message = said(
            "Keeping up with the server ended in a fault of eventdesk ({0} at {1}). It is "
            "tried again when the event is next opened.",
            type(bug).__name__,
            place,
        )
        self._hang_up()
        with self._line.held():
            self._line.lose(EnvironmentFailure("unexpected", message))

    def standing(self) -> Standing:
        """How this desk stands now."""
        line, joining = self._line, self.joining
        reason = line.reason
        return Standing(
            kind=joining.kind,
            desk=self._identity.desk,
            server=line.server,
            is_alone=line.is_alone,
            to_send=self._read(number_of_acts),
            reason="" if reason is None else why_alone(reason, line.server),
            offset=timedelta(0) if self._clock is None else self._clock.offset,
            desks=tuple(self._seen(one) for one in self._desks),
        )

    def wait(self, seconds: float) -> None:
        """Wait until the server has news, `wake` is called, or so long at the most."""
        self._listening.wait(seconds)

    def wake(self) -> None:
        """End a waiting. May be called on any thread."""
        self._listening.wake()

    def end(self) -> None:
        """Let a looking at the server end after what it is just doing. May be called on any thread.

        What has not been sent then is on the disk, and sent at the next start.
        """
        self._ending = True
        self.wake()

    def close(self) -> None:
        """Give back the connections."""
        self._listening.close()
        self._database.close()

    def _hang_up(self) -> None:
        self._listening.hang_up()
        self._database.server.close()

    def _caught_up(self) -> bool:
        beat = self._look_at_server()
        changed = False
        if self._line.is_alone:
            self._refuse_other_history(beat)
            changed = self._send_all() or changed
            with self._line.held():
                # Nobody acts at this moment: what was done alone until now is the last of it.
                changed = self._send_all() or changed
                if not self._ending:
                    self._line.take_up()
        elif beat.sequence > self._confirmed() or self._read(number_of_acts):
            # Another process on this copy may have worked alone meanwhile, and be gone.
            changed = self._send_all()
        self._tell()
        return changed

    def _look_at_server(self) -> Beat:
        before = self._here()
        beat = self._listening.beat()
        _refuse_other_schema(self._line.server, beat.revision)
        self._measure(*measured(before, beat, self._here()))
        self._beat = beat
        return beat

    def _measure(self, offset: timedelta, took: timedelta) -> None:
        """Set the clock by the quickest answer so far: the others say less about it."""
        if self._clock is None:
            return
        apart = abs(offset - self._clock.offset)
        is_best = self._best is None or took <= self._best
        if is_best:
            self._best = took
        if apart > (TREMBLES if is_best else MEASURED_AGAIN + took):
            self._clock.offset = offset
            with self._database.local.writing() as writing:
                writing.joining.note_offset(round(offset / timedelta(milliseconds=1)))

    def _send_all(self) -> bool:
        """Deliver every act of the tail, and take the log that has them; until none is left."""
        changed = self._take()
        while acts := self._read(tail_of):
            entries = by_number(acts)
            for act in acts:
                if self._ending:
                    return changed
                deliver(self._database.server, act, entries, self._server_now())
            self._take()
            changed = True
        return changed

    def _take(self) -> bool:
        """Take every entry that the server has and the copy has not."""
        changed = False
        while not self._ending:
            found, pins = self._next_portion(self._confirmed())
            if not found:
                return changed
            self._taking.take(found, pins)
            changed = True
            if forgets(found):
                self.forgotten()
        return changed

    def _next_portion(self, after: int) -> tuple[list[StoredEntry], Mapping[str, PinHash] | None]:
        """What comes next; through a network that is slow, a smaller portion than the last time."""
        try:
            with self._database.server.reading() as reading:
                found = reading.log.stored_between(after + 1, after + self._at_once)
                pins = reading.pins.all() if self._wants_pins(found) else None
        except EnvironmentFailure:
            self._at_once = max(TAKEN_AT_LEAST, self._at_once // 2)
            raise
        self._at_once = min(TAKEN_AT_ONCE, self._at_once * 2)
        return found, pins

    def _wants_pins(self, found: list[StoredEntry]) -> bool:
        return self.joining.kind is not DeskKind.DISPLAY and changes_pins(found)

    def _refuse_other_history(self, beat: Beat) -> None:
        confirmed = self._confirmed()
        if confirmed == 0:
            return
        if beat.sequence < confirmed:
            raise OtherHistory(beat.sequence + 1)
        with self._database.server.reading() as reading:
            there = reading.log.hashes_after(confirmed - 1, 1)
        with self._database.local.reading() as reading:
            here = reading.log.hashes_after(confirmed - 1, 1)
        if there != here:
            raise OtherHistory(confirmed)

    def _tell(self) -> None:
        """Say that this desk is there, every other second."""
        now = self._here()
        if self._told_at is not None and now - self._told_at < TOLD_EVERY:
            return
        self._told_at = now
        offset = timedelta(0) if self._clock is None else self._clock.offset
        told = max(-TOLD_AT_MOST, min(TOLD_AT_MOST, offset))
        mine = Present(
            kind=self.joining.kind,
            desk=self._identity.desk,
            operator=self._identity.operator,
            program=eventdesk.__version__,
            sequence=self._confirmed(),
            to_send=self._read(number_of_acts),
            offset_ms=round(told / timedelta(milliseconds=1)),
        )
        self._desks = tuple(self._listening.say_present(mine))

    def _seen(self, present: Present) -> DeskSeen:
        newest = self._beat.sequence if self._beat is not None else present.sequence
        seen_at = present.seen_at or self._server_now()
        return DeskSeen(
            desk=present.desk,
            kind=present.kind,
            operator=present.operator,
            program=present.program,
            seen_at=seen_at,
            is_here=not self._line.is_alone and self._server_now() - seen_at < HERE_FOR,
            behind=max(0, newest - present.sequence),
            to_send=present.to_send,
            offset=timedelta(milliseconds=present.offset_ms),
        )

    def _server_now(self) -> datetime:
        offset = timedelta(0) if self._clock is None else self._clock.offset
        return self._here() + offset

    def _here(self) -> datetime:
        """This computer's time as its acts get it, before the offset: whoever sets its wall clock
        meanwhile changes nothing.
        """
        return datetime.now(UTC) if self._clock is None else self._clock.readings()[0]

    def _confirmed(self) -> int:
        return self._read(_joining).confirmed

    def _read(self, read: Callable[[Reading], Read]) -> Read:
        with self._database.local.reading() as reading:
            return read(reading)


def _joining(reading: Reading) -> Joining:
    joining = reading.joining.read()
    if joining is None:
        message = said("This file is no desk’s copy of an event on a server.")
        raise EnvironmentFailure("not_joined", message)
    return joining


def _refuse_other_schema(server: str, found: str) -> None:
    """Refuse a server whose event is of another version than this program.

    Raises:
        EnvironmentFailure: `newer_event`, `older_event`, `not_prepared`.
    """
    schema.refuse_newer(server, found)
    if found != schema.CURRENT:
        raise older(server, found or None)


def why_alone(reason: EventDeskError, server: str) -> str:
    """Why a desk works alone. Nothing is in doubt and nobody has to try again: it goes on here."""
    said = _ALONE.get(reason.code)
    return reason.message if said is None else said.format(server=server)
