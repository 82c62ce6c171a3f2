"""Whether an event that was opened is a desk's own copy of one on a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from eventdesk.storage.joined.joined_database import JoinedDatabase

if TYPE_CHECKING:
    from eventdesk.storage.database import Database
    from eventdesk.storage.repositories.joining_repository import Joining


def with_line(local: Database) -> Database:
    """A database that was opened, with the line to its server where it is a desk's own copy."""
    if local.path is None:
        return local  # the server itself is nobody's copy
    with local.reading() as reading:
        joining = reading.joining.read()
    if joining is None:
        return local
    from eventdesk.storage.joined.copying import line_of

    return JoinedDatabase(local, line_of(joining))


def joining_of(database: Database) -> Joining | None:
    """How a database is a desk's own copy; None where it is not."""
    if not isinstance(database, JoinedDatabase):
        return None
    with database.reading() as reading:
        return reading.joining.read()
