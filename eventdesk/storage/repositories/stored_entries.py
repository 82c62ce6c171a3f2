"""Entries exactly as they lie in the table, for checking the chain."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Row

from eventdesk.core.chain import Link

_TEXTS = ("act", "desk", "operator", "action", "subject", "undoes", "facts", "personal")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEntry:
    """An entry exactly as it lies in the table, for checking the chain."""

    link: Link
    personal_text: str | None
    salt: bytes | None
    hash: bytes

    @property
    def sequence(self) -> int:
        """Its number in the log."""
        return self.link.sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableEntry:
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
