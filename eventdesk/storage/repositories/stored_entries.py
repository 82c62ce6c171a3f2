"""Entries exactly as they lie in the table, for checking the chain and for carrying it on."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from sqlalchemy import Dialect, Row

from eventdesk.core.actions import Action
from eventdesk.core.chain import Link
from eventdesk.core.entries import Entry
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.json_values import parsed
from eventdesk.core.said import said
from eventdesk.storage import bulk

_TEXTS = ("act", "desk", "operator", "action", "subject", "undoes", "facts", "personal")


class StoredEntry(Struct, frozen=True, kw_only=True):
    """An entry exactly as it lies in the table, for checking the chain."""

    link: Link
    personal_text: str | None
    salt: bytes | None
    hash: bytes

    @property
    def sequence(self) -> int:
        """Its number in the log."""
        return self.link.sequence

    def read(self) -> Entry:
        """The entry as it was written, in the time that its desk had then."""
        link, about = self.link, self.personal_text
        return Entry(
            sequence=link.sequence,
            act=link.act,
            part=link.part,
            happened_at=link.happened_at,
            recorded_at=link.recorded_at,
            desk=link.desk,
            operator=link.operator,
            action=Action(link.action),
            subject=link.subject,
            facts=parsed(link.facts_text),
            personal=None if about is None else parsed(about),
            undoes=link.undoes,
        )


class OtherHistory(EnvironmentFailure):
    """Entries that should go on from this log belong to another one."""

    def __init__(self, sequence: int) -> None:
        message = said(
            "The server’s log is another one from entry {0} on: somebody may have put an "
            "older state of it back. What this desk has recorded stays here. Ask the "
            "organiser.",
            sequence,
        )
        super().__init__("other_history", message)


class UnreadableEntry(Struct, frozen=True, kw_only=True):
    """An entry of which some column is not what that column can hold: somebody wrote over it."""

    sequence: int


def stored_entry(row: Row[tuple[object, ...]]) -> StoredEntry:
    for name in _TEXTS:
        if not isinstance(getattr(row, name), str | None):
            message = f"{name} holds no text"
            raise TypeError(message)
    if not isinstance(row.part, int):
        message = "part holds no number"
        raise TypeError(message)
    link = Link(
        sequence=row.sequence,
        act=row.act,
        part=row.part,
        happened_at=row.happened_at,
        recorded_at=row.recorded_at,
        desk=row.desk,
        operator=row.operator,
        action=row.action,
        subject=row.subject,
        undoes=row.undoes,
        facts_text=row.facts,
        digest=bytes(row.digest),
    )
    return StoredEntry(
        link=link,
        personal_text=row.personal,
        salt=None if row.salt is None else bytes(row.salt),
        hash=bytes(row.hash),
    )


def stored_rows(entries: Iterable[StoredEntry], dialect: Dialect) -> list[bulk.Values]:
    """Entries as the driver of a database takes them."""
    return [
        (
            link.sequence,
            link.act,
            link.part,
            bulk.stored_instant(link.happened_at, dialect),
            bulk.stored_instant(link.recorded_at, dialect),
            link.desk,
            link.operator,
            link.action,
            link.subject,
            link.undoes,
            link.facts_text,
            one.personal_text,
            one.salt,
            link.digest,
            one.hash,
        )
        for one in entries
        for link in (one.link,)
    ]
