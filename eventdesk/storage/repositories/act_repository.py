"""What acts were about, without reading what they said: of a list brought in that is very much."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, select

from eventdesk.core.actions import Action
from eventdesk.core.groups import Group, Kind, actions_of, group_of
from eventdesk.storage import tables
from eventdesk.storage.repositories.delegate_repository import AT_ONCE

_ENTRIES = tables.entries


class ActRepository:
    """The acts of the log within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def with_acts_beside(self, ids: Iterable[str], acts: Collection[str]) -> set[str]:
        """Those of these delegates who have an entry that is folded, and is of no such act."""
        wanted, folded = sorted(ids), actions_of(Kind.DELEGATE)
        found: set[str] = set()
        for start in range(0, len(wanted), AT_ONCE):
            about = _ENTRIES.c.subject.in_(wanted[start : start + AT_ONCE])
            these = select(_ENTRIES.c.subject, _ENTRIES.c.act, _ENTRIES.c.action).where(about)
            rows = self._connection.execute(these)
            found |= {
                subject for subject, act, action in rows if act not in acts and action in folded
            }
        return found

    def groups_of(self, acts: Iterable[str]) -> set[Group]:
        """The folds that some acts touched, and those of every act that they undo or restore."""
        found: set[Group] = set()
        waiting, seen = set(acts), set(acts)
        columns = (_ENTRIES.c.action, _ENTRIES.c.subject, _ENTRIES.c.undoes)
        while waiting:
            these = select(*columns).where(_ENTRIES.c.act.in_(sorted(waiting))).distinct()
            rows = list(self._connection.execute(these))
            found |= _groups((action, subject) for action, subject, _ in rows)
            waiting = {undoes for _, _, undoes in rows if undoes is not None} - seen
            seen |= waiting
        return found

    def groups_after(self, sequence: int) -> set[Group]:
        """The folds that the entries after a number belong to."""
        columns = select(_ENTRIES.c.action, _ENTRIES.c.subject)
        after = columns.where(_ENTRIES.c.sequence > sequence).distinct()
        return _groups(self._connection.execute(after))

    def acts_about_any(self, subjects: Collection[str], after: int) -> set[tuple[str, Action]]:
        """Acts with entries after a number about any of these subjects, each with the action."""
        columns = select(_ENTRIES.c.act, _ENTRIES.c.action, _ENTRIES.c.subject)
        rows = self._connection.execute(columns.where(_ENTRIES.c.sequence > after))
        return {(act, Action(action)) for act, action, subject in rows if subject in subjects}

    def subjects_of(self, act: str) -> tuple[int, set[str]]:
        """The number of an act's last entry, and everything that its entries are about."""
        columns = select(_ENTRIES.c.sequence, _ENTRIES.c.subject)
        rows = list(self._connection.execute(columns.where(_ENTRIES.c.act == act)))
        last = max((sequence for sequence, _ in rows), default=0)
        return last, {subject for _, subject in rows if subject is not None}


def _groups(named: Iterable[tuple[str, str | None]]) -> set[Group]:
    found = (group_of(Action(action), subject) for action, subject in named)
    return {group for group in found if group is not None}
