"""What is said of people in the log, taken away; and what of that is still to be done."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, func, null, select

from eventdesk.core.forgetting import WORDINGS
from eventdesk.storage import tables

_ENTRIES = tables.entries
_WORK = tables.forgettings


class ForgettingRepository:
    """Forgetting within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self, until: int, *, keep_wordings: bool) -> int:
        """How many entries up to a number say something of people that would be taken."""
        wanted = select(func.count()).where(_taken(until, keep_wordings=keep_wordings))
        return self._connection.execute(wanted.select_from(_ENTRIES)).scalar() or 0

    def erase(self, until: int, *, keep_wordings: bool) -> None:
        """Take it, and the salts, so that no guess can be held against a digest."""
        taken = _taken(until, keep_wordings=keep_wordings)
        self._connection.execute(
            _ENTRIES.update().where(taken).values(personal=null(), salt=null())
        )

    def erase_beside(self) -> None:
        """Take what is kept beside the log: what is being written down, and PINs."""
        self._connection.execute(tables.drafts.delete())
        self._connection.execute(tables.pins.delete())

    def drafts(self) -> int:
        """How many things are being written down."""
        return (
            self._connection.execute(select(func.count()).select_from(tables.drafts)).scalar() or 0
        )

    def unfinished(self) -> list[tuple[int, str]]:
        """What is still to be done, by the number of the entry, the oldest first."""
        rows = self._connection.execute(select(_WORK).order_by(_WORK.c.sequence))
        return [(row.sequence, row.work) for row in rows]

    def note(self, sequence: int, work: str) -> None:
        """Note what is still to be done, in place of what was noted before."""
        self.done(sequence)
        self._connection.execute(_WORK.insert().values(sequence=sequence, work=work))

    def done(self, sequence: int) -> None:
        """Nothing is left to be done of it."""
        self._connection.execute(_WORK.delete().where(_WORK.c.sequence == sequence))


def _taken(until: int, *, keep_wordings: bool) -> ColumnElement[bool]:
    taken = and_(_ENTRIES.c.sequence <= until, _ENTRIES.c.personal.is_not(None))
    if not keep_wordings:
        return taken
    kept = sorted(action.value for action in WORDINGS)
    return and_(taken, _ENTRIES.c.action.not_in(kept))
