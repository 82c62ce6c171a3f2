"""The change feed: the one way in which any window learns of any act.

It reads the entries after the last one it has seen, with the rows of record that they changed, in
one transaction, so the two always fit together. A commit by another process shows in SQLite's
`data_version`, which is asked for outside any transaction, because inside one it cannot change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import sqlcipher3.dbapi2 as sqlite
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import PoolProxiedConnection

from eventdesk.core.actions import Action
from eventdesk.core.chain import Head
from eventdesk.core.clock_changes import Shift
from eventdesk.core.collecting import not_collecting
from eventdesk.core.delegates import Delegate
from eventdesk.core.desk_locks import LOCK_ACTIONS, DeskLock
from eventdesk.core.entries import Entry
from eventdesk.core.event import Event, Operator
from eventdesk.core.groups import Kind, group_of
from eventdesk.core.questions.question import Question
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.stage import Stage
from eventdesk.storage.database import Database
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.transactions import Reading


class Changes(Struct, frozen=True, kw_only=True):
    """What a number of acts changed. `None` and empty mean: not touched."""

    head: Head
    entries: tuple[Entry, ...] = ()
    undone: frozenset[str] = frozenset()
    """Every act that does not stand at this moment."""
    delegates: tuple[Delegate, ...] = ()
    delegates_gone: frozenset[str] = frozenset()
    running_order: RunningOrder | None = None
    stage: Stage | None = None
    roll_calls: tuple[RollCall, ...] | None = None
    questions: tuple[Question, ...] = ()
    questions_gone: frozenset[str] = frozenset()
    event: Event | None = None
    operators: tuple[Operator, ...] | None = None
    locks: Mapping[str, DeskLock] | None = None
    """Every desk that is locked, by its name."""
    shifts: tuple[Shift, ...] = ()
    """Where in the log a desk's time became another one, as of this moment."""
    rewound_to: int | None = None
    """Where the end of the log was written anew: the number of the last entry that stayed. What
    else stands here is then the whole event, and the entries are all that come after that one."""

    def is_longer_than(self, most: int) -> bool:
        """Whether it would be told in more than one piece."""
        return max(len(self.delegates), len(self.delegates_gone), len(self.entries)) > most

    def pieces(self, most: int) -> Iterator[Changes]:
        """The same, told in an order that may be taken in one by one; none has more than `most`.

        The first has all but the people and entries that do not fit into it. In a long list the
        entries come beside the people they are about.
        """
        longest = max(len(self.delegates), len(self.delegates_gone), len(self.entries))
        gone = sorted(self.delegates_gone) if longest > most else ()
        for start in range(0, max(longest, 1), most):
            part = slice(start, start + most)
            first = self if longest <= most or not start else _WITHOUT_MORE
            yield replace(
                first,
                head=self.head,
                undone=self.undone,
                shifts=self.shifts,
                entries=self.entries[part],
                delegates=self.delegates[part],
                delegates_gone=frozenset(gone[part]) if gone else self.delegates_gone,
            )


_READ_OTHERWISE = frozenset({Action.CLOCK_TAKEN_OVER, Action.PEOPLE_FORGOTTEN})
"""After one of these, what was written before is read at other instants, or says less."""
_WITHOUT_MORE = Changes(head=Head())


class _Lasting(Struct, frozen=True):
    """Up to where a log stays as it is: of a desk's own copy, as far as it is the server's."""

    generation: int = 0
    until: int = 0


class ChangeFeed:
    """Reads what came after the last entry that it has seen. For use on one thread."""

    def __init__(self, database: Database, after: int = 0) -> None:
        self._database = database
        self._seen = after
        self._undone: frozenset[str] | None = None
        self._lasting = _Lasting()
        self._watched: PoolProxiedConnection | None = None

    def everything(self) -> Changes:
        """The whole event as it stands, without its old entries; the feed then goes on from it."""
        with self._database.reading() as reading:
            changes = _everything(reading)
            self._lasting = _lasting(reading)
        self._seen, self._undone = changes.head.sequence, changes.undone
        return changes

    def read(self) -> Changes | None:
        """What has happened since; None when nothing has."""
        # A list may have come in: very many objects at once, and the window waits for no collector.
        with not_collecting(), self._database.reading() as reading:
            head = reading.head()
            lasting = _lasting(reading)
            if lasting.generation != self._lasting.generation:
                kept = min(self._seen, self._lasting.until)
                entries = tuple(reading.log.after(kept))
                changes = replace(_everything(reading), entries=entries, rewound_to=kept)
            elif head.sequence == self._seen:
                self._lasting = lasting
                return None
            else:
                changes = _changes(reading, head, self._seen, self._undone)
            self._lasting = lasting
        self._seen, self._undone = head.sequence, changes.undone
        return changes

    def history(self, after: int, until: int) -> tuple[Entry, ...]:
        """The entries after a number up to another one, oldest first."""
        with self._database.reading() as reading:
            return tuple(reading.log.after(after, until - after))

    def version(self) -> int:
        """A number that changes when another connection commits (SQLite only, else 0).

        Raises:
            EnvironmentFailure: `moved`, where the file is no longer there; or as the machine fails.
        """
        if self._database.path is None:
            return 0
        self._database.refuse_moved()
        with told_plainly(self._database.name, self._database.path):
            if self._watched is None:
                self._watched = self._database.engine.raw_connection()
            try:
                cursor = self._watched.cursor()
                cursor.execute("PRAGMA data_version")
                found = cursor.fetchone()
            except sqlite.Error:
                self._watched.invalidate()
                self._watched = None
                raise
        return int(found[0]) if found else 0

    def close(self) -> None:
        """Give back the connections of the feed."""
        if self._watched is not None:
            self._watched.close()
            self._watched = None
        self._database.close()


def _lasting(reading: Reading) -> _Lasting:
    joining = reading.joining.read()
    return _Lasting() if joining is None else _Lasting(joining.generation, joining.confirmed)


def _everything(reading: Reading) -> Changes:
    return Changes(
        head=reading.head(),
        undone=reading.log.undone(),
        delegates=tuple(reading.delegates.all()),
        running_order=reading.running_order.read(),
        stage=reading.stage.read(),
        roll_calls=reading.roll.calls(),
        questions=tuple(reading.questions.all()),
        event=reading.event.get(),
        operators=tuple(reading.operators.all()),
        locks=reading.log.locks(),
        shifts=reading.log.shifts(),
    )


def _changes(
    reading: Reading, head: Head, seen: int, undone_before: frozenset[str] | None
) -> Changes:
    entries = tuple(reading.log.after(seen))
    undoing = {e.act for e in entries if e.undoes is not None}
    undone_here = reading.log.touched_by_undo(undoing)
    undone = undone_before
    if undone is None or undoing:
        undone = reading.log.undone()
    groups = {group_of(e.action, e.subject) for e in (*entries, *undone_here)} - {None}
    kinds = {group.kind for group in groups if group is not None}
    if any(one.action in _READ_OTHERWISE for one in (*entries, *undone_here)):
        kinds = set(Kind)
    named = {
        kind: {g.subject for g in groups if g is not None and g.kind is kind} for kind in kinds
    }
    people = named.get(Kind.DELEGATE, set())
    asked = named.get(Kind.QUESTION, set())
    delegates = tuple(reading.delegates.changed_after(seen)) if Kind.DELEGATE in kinds else ()
    # Whoever is touched has a new row, or has none any more.
    without_new_row = people - {one.id for one in delegates}
    return Changes(
        head=head,
        entries=entries,
        undone=undone,
        delegates=delegates,
        delegates_gone=frozenset(without_new_row - reading.delegates.present(without_new_row)),
        running_order=reading.running_order.read() if Kind.RUNNING_ORDER in kinds else None,
        stage=reading.stage.read() if Kind.STAGE in kinds else None,
        roll_calls=reading.roll.calls() if Kind.ROLL in kinds else None,
        questions=tuple(reading.questions.changed_after(seen)) if Kind.QUESTION in kinds else (),
        questions_gone=frozenset(asked - reading.questions.present(asked) if asked else ()),
        event=reading.event.get() if Kind.EVENT in kinds else None,
        operators=tuple(reading.operators.all()) if Kind.OPERATOR in kinds else None,
        locks=reading.log.locks() if any(e.action in LOCK_ACTIONS for e in entries) else None,
        shifts=reading.log.shifts(),
    )
