"""All that an event holds, in a form that two copies of it can be compared by."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from eventdesk.core.chain import Head
from eventdesk.storage import tables
from eventdesk.storage.copies.log_reading import head_in
from eventdesk.storage.database import Database

_OF_A_PLACE = tables.BESIDE_THE_EVENT | {"drafts", "forgettings"}
"""What a desk has for itself: how it is joined, what is being typed at it, work in its files."""
_OF_A_COPY = "revision"
"""The column that says when a row was last written here: the feed's, and of no one else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One moment of an event: the head of its log, and a sum of each table."""

    head: Head
    sums: Mapping[str, str]

    def differs_from(self, other: State) -> list[str]:
        """The tables that are not equal, and the head if that is not."""
        tables_apart = [name for name, found in self.sums.items() if other.sums[name] != found]
        return [*([] if self.head == other.head else ["head"]), *tables_apart]


def state_of(database: Database, *, without: frozenset[str] = frozenset()) -> State:
    """What it holds now, `without` some tables that the asker may not read."""
    with database.engine.connect() as connection, connection.begin():
        sums = {}
        for table in tables.metadata.sorted_tables:
            if table.name in _OF_A_PLACE | without:
                continue
            said = select(*(one for one in table.columns if one.name != _OF_A_COPY))
            found = sorted(repr(tuple(row)) for row in connection.execute(said))
            sums[table.name] = hashlib.sha256("\n".join(found).encode()).hexdigest()
        return State(head=head_in(connection), sums=sums)
