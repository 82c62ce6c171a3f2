"""The undos of the log, kept between transactions: every act asks which acts stand.

Over a long day there are thousands of them, and only those that came since are read.
"""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, select

from eventdesk.core.standing import Undo, undone_acts
from eventdesk.storage import tables

_ENTRIES = tables.entries


class Undos(Struct, frozen=True, kw_only=True):
    """Every undo up to an entry, and the acts that do not stand by them."""

    until: int = 0
    """The number of the last entry that was looked at."""
    undos: tuple[Undo, ...] = ()
    undone: frozenset[str] = frozenset()


class UndosSeen(Struct):
    """What this thread's transactions have seen committed. For use on one thread."""

    undos: Undos | None = None
    """None: nothing has been seen yet."""


class UndosInTransaction:
    """The undos within one transaction."""

    def __init__(self, connection: Connection, seen: UndosSeen | None = None) -> None:
        """`seen` is what earlier transactions of this thread have read, and is kept up to date."""
        self._connection = connection
        self._seen = seen or UndosSeen()
        self._own: Undos | None = None
        self._appended_until: int | None = None

    def read(self) -> Undos:
        """Every undo that this transaction sees, its own included."""
        known = self._own or self._seen.undos
        newer = self._newer(known)
        if known is None or newer:
            undos = (*(known or Undos()).undos, *newer)
            until = newer[-1][0] if newer else 0
            known = Undos(until=until, undos=undos, undone=undone_acts(undos))
        if self._appended_until is None:
            self._seen.undos = known
        elif known.until < self._appended_until:
            known = Undos(until=self._appended_until, undos=known.undos, undone=known.undone)
        self._own = known
        return known

    def appended(self, until: int) -> None:
        """Entries were added up to this number, which nobody else sees before they are kept."""
        self._appended_until = until

    def keep(self) -> None:
        """What this transaction has added was committed."""
        if self._own is not None:
            self._seen.undos = self._own

    def _newer(self, known: Undos | None) -> list[Undo]:
        columns = select(_ENTRIES.c.sequence, _ENTRIES.c.act, _ENTRIES.c.undoes)
        if known is None:
            # Not IS NOT NULL: for that SQLite would read the whole log instead of the index.
            wanted = columns.where(_ENTRIES.c.undoes > "")
        else:
            wanted = columns.where(
                _ENTRIES.c.sequence > known.until, _ENTRIES.c.undoes.is_not(None)
            )
        rows = self._connection.execute(wanted.order_by(_ENTRIES.c.sequence))
        return [(row.sequence, row.act, row.undoes) for row in rows]
