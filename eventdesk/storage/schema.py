"""The version of an event's schema: making it, asking for it, bringing it up to date.

Alembic is imported only when there is something to do: opening an event of today's version costs
one query.
"""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

from eventdesk.core.chain import GENESIS
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.said import said
from eventdesk.storage import tables

CURRENT = "0008"
KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""Every revision there has been, oldest first."""


def revision(connection: Connection) -> str | None:
    """The revision of the schema in this database; None where there is none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def refuse_newer(name: str, found: str | None) -> None:
    """Refuse a schema that this version does not know.

    Raises:
        EnvironmentFailure: `newer_event`, naming the file and its version.
    """
    if found is not None and found not in KNOWN:
        message = said(
            "{0} was made by a newer eventdesk (schema {1}; this one knows {2}). Open it "
            "with that version.",
            name,
            found,
            CURRENT,
        )
        raise EnvironmentFailure("newer_event", message)


def upgrade(connection: Connection) -> None:
    """Run every step that is missing, inside the caller's transaction, from nothing if need be."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "eventdesk.storage:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.execute(tables.chain_head.select()).first() is None:
        connection.execute(tables.chain_head.insert().values(id=1, sequence=0, hash=GENESIS))
