"""Whether the log that is to be written into goes on here, or was moved to another place.

Asked under the lock of the head, so that no act falls between a move and its end. Where the newest
entry is this process's own, nobody has moved anything since, and nothing is asked.
"""

from __future__ import annotations

from sqlalchemy import Connection, select

from eventdesk.core.actions import Action
from eventdesk.core.chain import Head
from eventdesk.core.json_values import parsed
from eventdesk.core.moving import MovedAway, Place, left_for
from eventdesk.storage import tables
from eventdesk.storage.transactions import Reading

_ENTRIES = tables.entries


def left_to(reading: Reading) -> Place | None:
    """Where the event has gone that was here; None where it is still here."""
    connection, sequence = reading.connection, reading.head().sequence
    newest = select(_ENTRIES.c.action, _ENTRIES.c.facts).where(_ENTRIES.c.sequence == sequence)
    row = connection.execute(newest).first()
    if row is None or row.action != Action.EVENT_MOVED:
        return None
    try:
        facts = parsed(row.facts)
    except ValueError:
        return None  # somebody has been at it: that is for whoever verifies
    return left_for(facts, place_of(connection))


def refuse_left(name: str, reading: Reading) -> None:
    """Refuse to go on where an event has left that people call `name`.

    Raises:
        MovedAway: naming where to.
    """
    to = left_to(reading)
    if to is not None:
        raise MovedAway(name, to)


def place_of(connection: Connection) -> Place:
    """What this is: a desk's own copy of an event on a server counts as the server's."""
    if connection.dialect.name == "postgresql":
        return Place.SERVER
    joined = connection.execute(select(tables.joined.c.id)).first()
    return Place.FILE if joined is None else Place.SERVER


class GoesOnHere:
    """What one `Database` knows of that."""

    def __init__(self) -> None:
        self._own: Head | None = None
        self._asks = True

    def whatever_was_said(self) -> None:
        """Let acts go on, for whoever takes a move back or makes an event of what is left."""
        self._asks = False

    def refuse_left(self, name: str, reading: Reading) -> None:
        """Refuse to go on where the event has left.

        Raises:
            MovedAway: naming where to.
        """
        if self._asks and reading.head() != self._own:
            refuse_left(name, reading)

    def keep(self, head: Head) -> None:
        """Know that this is where our own newest act ended."""
        self._own = head
