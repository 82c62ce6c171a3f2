"""What the roles of desks are called on a server, and which desks there are unless one is asked.

Roles belong to the whole server, so each carries the name of its database.
"""

from __future__ import annotations

import hashlib

from eventdesk.core.joining.desk_kinds import DeskKind

DATABASE = "eventdesk"
"""What the database of an event is called unless somebody calls it otherwise."""
MOST_BYTES = 63
"""The longest name that PostgreSQL tells from others, in UTF-8."""

_OWN_BYTES = 40
DESKS: tuple[tuple[str, DeskKind], ...] = (
    ("Organiser", DeskKind.ORGANISER),
    ("Registration 1", DeskKind.REGISTRATION),
    ("Registration 2", DeskKind.REGISTRATION),
    ("Chair", DeskKind.CHAIR),
    ("Questions", DeskKind.QUESTIONS),
    ("Display", DeskKind.DISPLAY),
)
"""The desks of an event unless others are named, in the order of their numbers from 1."""


def desk_role(database: str, number: int) -> str:
    """The role that one desk logs in as."""
    return f"{_stem(database)}_desk_{number}"


def group_role(database: str, kind: DeskKind) -> str:
    """The role that says what all desks of a kind may do; nobody logs in as it."""
    return f"{_stem(database)}_{kind}"


def default_desk(number: int, kind: DeskKind) -> str:
    """The name of a desk that nobody named; "" where there is none of that number and kind."""
    name, its_kind = DESKS[number - 1] if 0 < number <= len(DESKS) else ("", None)
    return name if its_kind is kind else ""


def _stem(database: str) -> str:
    """A database's name in the name of a role, shortened where both would be too long."""
    if len(database.encode()) > _OWN_BYTES:
        mark = hashlib.sha256(database.encode()).hexdigest()[:8]
        kept = database.encode()[: _OWN_BYTES - 9].decode(errors="ignore")
        database = f"{kept}_{mark}"
    return DATABASE if database == DATABASE else f"{DATABASE}_{database}"
