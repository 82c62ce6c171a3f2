"""Column types that hold the same value in SQLite and in PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache

from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator, TypeEngine

from eventdesk.core.json_values import instant_text, parsed_instant


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, to the microsecond.

    SQLite has no such type: there it is the one text that entries carry too, which sorts in time
    order. PostgreSQL keeps `timestamptz`, which has the same precision.
    """

    impl = String(27)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime] | TypeEngine[str]:
        """The type that this database has for it."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(String(27))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """To the database; a naive datetime is a bug and is refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = "an instant must be aware"
            raise ValueError(message)
        return value.astimezone(UTC) if dialect.name == "postgresql" else instant_text(value)

    def result_processor(
        self,
        dialect: Dialect,  # noqa: ARG002 - SQLAlchemy's signature
        coltype: object,  # noqa: ARG002 - the same
    ) -> Callable[[datetime | str | None], datetime | None]:
        """From the database, always in UTC. A log is read by the hundred thousand: no detours."""
        return _read


class UnreadableInstantError(ValueError):
    """A column for an instant holds something else: somebody has written over it."""


@lru_cache(maxsize=4096)
def _read(value: datetime | str | None) -> datetime | None:
    """One act has one instant, however many entries and rows carry it."""
    if value is None:
        return None
    if not isinstance(value, str):
        return value.astimezone(UTC)
    try:
        found = parsed_instant(value)
    except ValueError as error:
        raise UnreadableInstantError from error
    if found.tzinfo is None or instant_text(found) != value:
        # Written over by somebody: one instant has one text, or the chain could not cover it.
        raise UnreadableInstantError
    return found
