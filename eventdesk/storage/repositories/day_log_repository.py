"""The day log as stored: appending to the chain, and reading entries back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Dialect, Row, Select, and_, func, select
from sqlalchemy.exc import OperationalError

from eventdesk.core.actions import NOT_UNDONE_BY_KEY, Action
from eventdesk.core.chain import GENESIS, Head, SealedDraft, Stamp, chained
from eventdesk.core.clock_changes import CLOCK_ACTIONS, Shift, in_new_time, shifts
from eventdesk.core.desk_locks import LOCK_ACTIONS, DeskLock, locks
from eventdesk.core.entries import Entry
from eventdesk.core.groups import WHOLE, Group, Kind, actions_of, group_of
from eventdesk.core.json_values import parsed
from eventdesk.core.standing import Undo
from eventdesk.storage import bulk, tables
from eventdesk.storage.repositories.stored_entries import (
    OtherHistory,
    StoredEntry,
    UnreadableEntry,
    stored_entry,
    stored_rows,
)
from eventdesk.storage.shared_values import shared
from eventdesk.storage.undos_seen import UndosInTransaction, UndosSeen

_ENTRIES = tables.entries
_UNREADABLE = (TypeError, ValueError, AttributeError)
"""What a column raises that somebody has filled with another kind of value."""
_AT_ONCE = 2000
_IDS_AT_ONCE = 500
KEPT_TEXTS = 8192


class DayLogRepository:
    """The log within one transaction."""

    def __init__(self, connection: Connection, seen: UndosSeen | None = None) -> None:
        """`seen` holds the undos that earlier transactions of this thread have read."""
        self._connection = connection
        self._undos = UndosInTransaction(connection, seen)
        self._shifts: tuple[Shift, ...] | None = None

    def shifts(self) -> tuple[Shift, ...]:
        """Where a desk's time became another one; every entry is read in the present time."""
        if self._shifts is None:
            wanted = select(_ENTRIES).where(_ENTRIES.c.action == Action.CLOCK_TAKEN_OVER.value)
            rows = self._connection.execute(wanted.order_by(_ENTRIES.c.sequence)).all()
            taken_over = [_entry(row, ()) for row in rows]
            self._shifts = shifts(taken_over, self.undos()) if taken_over else ()
        return self._shifts

    def groups_of_desk(self, desk: str) -> set[Group]:
        """Every fold that a desk has written to."""
        columns = select(_ENTRIES.c.action, _ENTRIES.c.subject).distinct()
        rows = self._connection.execute(columns.where(_ENTRIES.c.desk == desk))
        found = (group_of(Action(row.action), row.subject) for row in rows)
        return {group for group in found if group is not None}

    def about_clock(self, desk: str) -> list[Entry]:
        """What a desk has noted of its clock, by sequence."""
        named = [action.value for action in CLOCK_ACTIONS]
        wanted = and_(_ENTRIES.c.action.in_(named), _ENTRIES.c.desk == desk)
        return self._read(select(_ENTRIES).where(wanted).order_by(_ENTRIES.c.sequence))

    def append(self, head: Head, stamp: Stamp, drafts: Sequence[SealedDraft]) -> Head:
        """Add one act's entries after the head. Returns the new head."""
        hashes = list(chained(head, stamp, drafts))
        rows = _rows(head, stamp, zip(drafts, hashes, strict=True), self._connection.dialect)
        bulk.insert(self._connection, _ENTRIES, rows)
        self._shifts = None
        return self.stand_at(Head(sequence=head.sequence + len(rows), hash=hashes[-1]))

    def stand_at(self, head: Head) -> Head:
        """Note where the chain ends now; it is given back."""
        self._undos.appended(head.sequence)
        self._connection.execute(
            tables.chain_head.update().values(sequence=head.sequence, hash=head.hash)
        )
        return head

    def take_back(self, after: int) -> None:
        """Remove the entries after a number; the chain ends there."""
        self._connection.execute(_ENTRIES.delete().where(_ENTRIES.c.sequence > after))
        last = select(_ENTRIES.c.hash).where(_ENTRIES.c.sequence == after)
        found = self._connection.execute(last).scalar()
        self.stand_at(Head(sequence=after, hash=GENESIS if found is None else bytes(found)))

    def put(self, head: Head, entries: Sequence[StoredEntry]) -> Head:
        """Add entries exactly as they lie elsewhere, if they go on from a head."""
        for entry in entries:
            follows = entry.sequence == head.sequence + 1
            if not follows or entry.link.hashed_after(head.hash) != entry.hash:
                raise OtherHistory(entry.sequence)
            head = Head(sequence=entry.sequence, hash=entry.hash)
        bulk.insert(self._connection, _ENTRIES, stored_rows(entries, self._connection.dialect))
        self._shifts = None
        return self.stand_at(head)

    def of_act(self, act: str, most: int | None = None) -> list[Entry]:
        """The entries of one act, or the first of them, in the order of their parts."""
        wanted = select(_ENTRIES).where(_ENTRIES.c.act == act).order_by(_ENTRIES.c.part)
        return self._read(wanted.limit(most))

    def of_group(self, group: Group) -> list[Entry]:
        """Every entry that is folded under a group, standing or not, by sequence."""
        named = [action.value for action in actions_of(group.kind)]
        wanted: ColumnElement[bool] = _ENTRIES.c.action.in_(named)
        if group.kind not in WHOLE:
            wanted = and_(_ENTRIES.c.subject == group.subject, wanted)
        return self._read(select(_ENTRIES).where(wanted).order_by(_ENTRIES.c.sequence))

    def of_delegates(self, ids: Iterable[str]) -> dict[str, list[Entry]]:
        """Every entry that is folded under each of these delegates, by sequence."""
        histories: dict[str, list[Entry]] = {one: [] for one in ids}
        wanted, folded = sorted(histories), actions_of(Kind.DELEGATE)
        for start in range(0, len(wanted), _IDS_AT_ONCE):
            # No word of actions: with two indices to choose from, SQLite takes that of actions.
            about = _ENTRIES.c.subject.in_(wanted[start : start + _IDS_AT_ONCE])
            these = select(_ENTRIES).where(about).order_by(_ENTRIES.c.sequence)
            for row in self._connection.execute(these).all():
                if row.action in folded:
                    entry = _entry(row, self.shifts())
                    histories[row.subject].append(entry)
        return histories

    def of_action(self, action: Action) -> list[Entry]:
        """Every entry of an action, standing or not, by sequence."""
        wanted = select(_ENTRIES).where(_ENTRIES.c.action == action.value)
        return self._read(wanted.order_by(_ENTRIES.c.sequence))

    def locks(self) -> Mapping[str, DeskLock]:
        """The desks that are locked, by their names."""
        return locks(one for action in LOCK_ACTIONS for one in self.of_action(action))

    def count_of(self, action: Action) -> int:
        """How many entries of an action there are, standing or not."""
        wanted = select(func.count()).where(_ENTRIES.c.action == action.value)
        return self._connection.execute(wanted).scalar() or 0

    def numbers_of_names(self) -> dict[str, int]:
        """The number of the entry that put each name on the list, by id, standing or not."""
        wanted = select(_ENTRIES.c.subject, func.min(_ENTRIES.c.sequence).label("number"))
        added = wanted.where(_ENTRIES.c.action == Action.DELEGATE_ADDED.value)
        rows = self._connection.execute(added.group_by(_ENTRIES.c.subject))
        return {row.subject: row.number for row in rows}

    def name_numbered(self, sequence: int) -> str | None:
        """The id of the name that the entry of a number put on the list; None if it did not."""
        added = _ENTRIES.c.action == Action.DELEGATE_ADDED.value
        wanted = select(_ENTRIES.c.subject).where(_ENTRIES.c.sequence == sequence, added)
        subject: str | None = self._connection.execute(wanted).scalar()
        return subject

    def after(self, sequence: int, limit: int | None = None) -> list[Entry]:
        """The entries after a number, oldest first."""
        wanted = select(_ENTRIES).where(_ENTRIES.c.sequence > sequence)
        return self._read(wanted.order_by(_ENTRIES.c.sequence).limit(limit))

    def all(self) -> Iterator[Entry]:
        """Every entry, oldest first, read as they are taken."""
        all_shifts = self.shifts()
        for row in self._stream():
            yield _entry(row, all_shifts)

    def told(self) -> Iterator[tuple[Entry, str]]:
        """The same, each with its hash as hexadecimal digits."""
        all_shifts = self.shifts()
        for row in self._stream():
            yield _entry(row, all_shifts), bytes(row.hash).hex()

    def stored(self, after: int = 0) -> Iterator[StoredEntry | UnreadableEntry]:
        """Every entry after a number as it lies in the table, oldest first."""
        numbers = select(_ENTRIES.c.sequence).order_by(_ENTRIES.c.sequence)
        numbers = numbers.where(_ENTRIES.c.sequence > after) if after else numbers
        known = list(self._connection.execute(numbers).scalars())
        for start in range(0, len(known), _AT_ONCE):
            part = known[start : start + _AT_ONCE]
            try:
                found: Sequence[StoredEntry | UnreadableEntry] = self.stored_between(
                    part[0], part[-1]
                )
            except (*_UNREADABLE, OperationalError):
                found = [self._stored_alone(number) for number in part]
            yield from found

    def undos(self) -> Sequence[Undo]:
        """Every undo entry, standing or not."""
        return self._undos.read().undos

    def undone(self) -> frozenset[str]:
        """The acts that do not stand."""
        return self._undos.read().undone

    def keep_undos(self) -> None:
        """The entries that were added have been committed."""
        self._undos.keep()

    def hashes_after(self, sequence: int, limit: int | None = None) -> dict[int, str]:
        """The hash of each entry after a number, as hexadecimal digits."""
        columns = select(_ENTRIES.c.sequence, _ENTRIES.c.hash)
        wanted = columns.where(_ENTRIES.c.sequence > sequence).order_by(_ENTRIES.c.sequence)
        rows = self._connection.execute(wanted.limit(limit))
        return {row.sequence: bytes(row.hash).hex() for row in rows}

    def newest_by_desk(self, desk: str, before: int | None = None) -> Entry | None:
        """This desk's newest entry that `Ctrl+Z` may take, older than a number if one is given."""
        passed_over = [action.value for action in NOT_UNDONE_BY_KEY]
        wanted = and_(_ENTRIES.c.desk == desk, _ENTRIES.c.action.not_in(passed_over))
        if before is not None:
            wanted = and_(wanted, _ENTRIES.c.sequence < before)
        newest = select(_ENTRIES).where(wanted).order_by(_ENTRIES.c.sequence.desc()).limit(1)
        found = self._read(newest)
        return found[0] if found else None

    def newest_about(self, subject: str) -> Entry | None:
        """The last thing that the log says of a subject."""
        wanted = select(_ENTRIES).where(_ENTRIES.c.subject == subject)
        found = self._read(wanted.order_by(_ENTRIES.c.sequence.desc()).limit(1))
        return found[0] if found else None

    def refused_since(self, desk: str, recorded: datetime) -> list[Entry]:
        """What was refused at a desk after an instant of the machine's real time."""
        wanted = and_(
            _ENTRIES.c.action == Action.ACT_REFUSED.value,
            _ENTRIES.c.desk == desk,
            _ENTRIES.c.recorded_at > recorded,
        )
        return self._read(select(_ENTRIES).where(wanted).order_by(_ENTRIES.c.sequence))

    def touched_by_undo(self, undoing: Iterable[str], most: int | None = None) -> list[Entry]:
        """The entries of all acts that these acts undid, whatever those had undone in turn.

        With `most`, a part of them is enough where there are more than that.
        """
        found: list[Entry] = []
        acts = set(undoing)
        seen = set(acts)
        while acts:
            some = sorted(acts)
            named = select(_ENTRIES.c.undoes).where(
                and_(_ENTRIES.c.act.in_(some), _ENTRIES.c.undoes.is_not(None))
            )
            these = select(_ENTRIES).where(_ENTRIES.c.act.in_(named)).limit(most)
            entries = self._read(these)
            found += entries
            if most is not None and len(entries) >= most:
                break
            acts = {entry.act for entry in entries if entry.undoes is not None} - seen
            seen |= acts
        return found

    def _stream(self) -> Iterator[Row[tuple[object, ...]]]:
        ordered = select(_ENTRIES).order_by(_ENTRIES.c.sequence)
        # For this statement only: on the connection it would hold for all that follow.
        portions = {"yield_per": _AT_ONCE}
        with self._connection.execute(ordered, execution_options=portions) as rows:
            yield from rows

    def stored_between(self, first: int, last: int) -> list[StoredEntry]:
        """The entries from one number to another as they lie in the table.

        Raises whatever a column raises that somebody has written over.
        """
        wanted = select(_ENTRIES).where(_ENTRIES.c.sequence.between(first, last))
        rows = self._connection.execute(wanted.order_by(_ENTRIES.c.sequence))
        return [stored_entry(row) for row in rows]

    def _stored_alone(self, sequence: int) -> StoredEntry | UnreadableEntry:
        try:
            return self.stored_between(sequence, sequence)[0]
        except _UNREADABLE:
            return UnreadableEntry(sequence=sequence)
        except OperationalError as error:
            # The driver's word for a text that is none; other failures are the machine's.
            if "utf-8" not in str(error.orig).lower():
                raise
            return UnreadableEntry(sequence=sequence)

    def _read(self, wanted: Select[tuple[object, ...]]) -> list[Entry]:
        rows = self._connection.execute(wanted).all()
        return [_entry(row, self.shifts()) for row in rows] if rows else []


def _rows(
    head: Head, stamp: Stamp, hashed: Iterable[tuple[SealedDraft, bytes]], dialect: Dialect
) -> list[bulk.Values]:
    happened = bulk.stored_instant(stamp.happened_at, dialect)
    recorded = bulk.stored_instant(stamp.recorded_at, dialect)
    act, desk, operator, first = stamp.act, stamp.desk, stamp.operator, head.sequence + 1
    rows: list[bulk.Values] = []
    for part, (sealed, hash_) in enumerate(hashed):
        draft = sealed.draft
        rows.append(
            (
                first + part,
                act,
                part,
                happened
                if draft.happened_at is None
                else bulk.stored_instant(draft.happened_at, dialect),
                recorded,
                desk,
                operator,
                draft.action.value,
                draft.subject,
                draft.undoes,
                sealed.facts_text,
                sealed.personal_text,
                sealed.salt,
                sealed.digest,
                hash_,
            )
        )
    return rows


def entries_of(head: Head, stamp: Stamp, drafts: Iterable[SealedDraft]) -> list[Entry]:
    """Drafts as they read once they have been appended after a head."""
    return [
        Entry(
            sequence=head.sequence + 1 + part,
            act=stamp.act,
            part=part,
            happened_at=sealed.draft.happened_at or stamp.happened_at,
            recorded_at=stamp.recorded_at,
            desk=stamp.desk,
            operator=stamp.operator,
            action=sealed.draft.action,
            subject=sealed.draft.subject,
            facts=parsed(sealed.facts_text),
            personal=None if sealed.personal_text is None else parsed(sealed.personal_text),
            undoes=sealed.draft.undoes,
        )
        for part, sealed in enumerate(drafts)
    ]


_facts = lru_cache(KEPT_TEXTS)(parsed)
"""The same object for the same facts: most arrivals say the same, and nobody changes them."""


def _entry(row: Row[tuple[object, ...]], all_shifts: Sequence[Shift]) -> Entry:
    """An entry from a whole row, taken apart by places and not by names: logs may be very long."""
    values: tuple[Any, ...] = tuple(row)
    number, act, part, happened, recorded, desk, operator, action, subject, undoes = values[:10]
    facts, personal = values[10:12]
    entry = Entry(
        sequence=number,
        act=shared(act),
        part=part,
        happened_at=shared(happened),
        recorded_at=shared(recorded),
        desk=shared(desk),
        operator=shared(operator),
        action=Action(action),
        subject=shared(subject),
        facts=_facts(facts),
        personal=None if personal is None else parsed(personal),
        undoes=undoes,
    )
    return in_new_time(entry, all_shifts) if all_shifts else entry
