"""The change feed: the one way in which any window learns of any act.

It reads the entries after the last one it has seen, with the rows of record that they changed, in
one transaction, so the two always fit together. A commit by another process shows in SQLite's
`data_version`, which is asked for outside any transaction, because inside one it cannot change.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import PoolProxiedConnection

from eventdesk.core.chain import Head
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Entry
from eventdesk.core.event import Event, Operator
from eventdesk.core.groups import Kind, group_of
from eventdesk.core.questions import Question
from eventdesk.core.running_order import RunningOrder
from eventdesk.storage.database import Database
from eventdesk.storage.transactions import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What a number of acts changed. `None` and empty mean: not touched."""

    head: Head
    entries: tuple[Entry, ...] = ()
    undone: frozenset[str] = frozenset()
    """Every act that does not stand at this moment."""
    delegates: tuple[Delegate, ...] = ()
    delegates_gone: frozenset[str] = frozenset()
    running_order: RunningOrder | None = None
    questions: tuple[Question, ...] = ()
    questions_gone: frozenset[str] = frozenset()
    event: Event | None = None
    operators: tuple[Operator, ...] | None = None


class ChangeFeed:
    """Reads what came after the last entry that it has seen. For use on one thread."""

    def __init__(self, database: Database, after: int = 0) -> None:
        self._database = database
        self._seen = after
        self._watched: PoolProxiedConnection | None = None

    def everything(self) -> Changes:
        """The whole event as it stands, without its old entries; the feed then goes on from it."""
        with self._database.reading() as reading:
            head = reading.head()
            changes = Changes(
                head=head,
                undone=reading.log.undone(),
                delegates=tuple(reading.delegates.all()),
                running_order=reading.running_order.read(),
                questions=tuple(reading.questions.all()),
                event=reading.event.get(),
                operators=tuple(reading.operators.all()),
            )
        self._seen = head.sequence
        return changes

    def read(self) -> Changes | None:
        """What has happened since; None when nothing has."""
        with self._database.reading() as reading:
            head = reading.head()
            if head.sequence == self._seen:
                return None
            changes = _changes(reading, head, self._seen)
        self._seen = head.sequence
        return changes

    def history(self, after: int, until: int) -> tuple[Entry, ...]:
        """The entries after a number up to another one, oldest first."""
        with self._database.reading() as reading:
            return tuple(reading.log.after(after, until - after))

    def version(self) -> int:
        """A number that changes when another connection commits (SQLite only, else 0)."""
        if self._database.path is None:
            return 0
        if self._watched is None:
            self._watched = self._database.engine.raw_connection()
        cursor = self._watched.cursor()
        cursor.execute("PRAGMA data_version")
        found = cursor.fetchone()
        return int(found[0]) if found else 0

    def close(self) -> None:
        """Give back the connections of the feed."""
        if self._watched is not None:
            self._watched.close()
            self._watched = None
        self._database.close()


def _changes(reading: Reading, head: Head, seen: int) -> Changes:
    entries = tuple(reading.log.after(seen))
    undone_here = reading.log.touched_by_undo({e.act for e in entries if e.undoes is not None})
    groups = {group_of(e.action, e.subject) for e in (*entries, *undone_here)} - {None}
    kinds = {group.kind for group in groups if group is not None}
    named = {
        kind: {g.subject for g in groups if g is not None and g.kind is kind} for kind in kinds
    }
    people = named.get(Kind.DELEGATE, set())
    asked = named.get(Kind.QUESTION, set())
    return Changes(
        head=head,
        entries=entries,
        undone=reading.log.undone(),
        delegates=tuple(reading.delegates.changed_after(seen)) if people else (),
        delegates_gone=frozenset(people - reading.delegates.present(people)),
        running_order=reading.running_order.read() if Kind.RUNNING_ORDER in kinds else None,
        questions=tuple(reading.questions.changed_after(seen)) if asked else (),
        questions_gone=frozenset(asked - reading.questions.present(asked)),
        event=reading.event.get() if Kind.EVENT in kinds else None,
        operators=tuple(reading.operators.all()) if Kind.OPERATOR in kinds else None,
    )
