"""The rights of every kind of desk, as statements: all that there were are taken back first."""

from __future__ import annotations

from psycopg import sql

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_rights import RIGHTS
from eventdesk.core.joining.desk_roles import group_role
from eventdesk.storage import tables
from eventdesk.storage.servers.guards import guards

_VERSION = "alembic_version"
_LARGE_OBJECTS = ("lo_creat(integer)", "lo_create(oid)", "lo_from_bytea(oid, bytea)")


def groups_of(database: str) -> dict[DeskKind, str]:
    """The role of each kind of desk."""
    return {kind: group_role(database, kind) for kind in DeskKind}


def grants(database: str, schema: str) -> list[sql.Composed]:
    """Everything that says what desks may do in a database."""
    groups = groups_of(database)
    place, whole = sql.Identifier(schema), sql.Identifier(database)
    everybody = sql.SQL(", ").join(sql.Identifier(role) for role in groups.values())
    taken_back = sql.SQL("PUBLIC, ") + everybody
    made = [
        sql.SQL("REVOKE ALL ON DATABASE {} FROM ").format(whole) + taken_back,
        sql.SQL("REVOKE ALL ON SCHEMA {} FROM ").format(place) + taken_back,
        sql.SQL("REVOKE ALL ON ALL TABLES IN SCHEMA {} FROM ").format(place) + taken_back,
        sql.SQL("GRANT CONNECT ON DATABASE {} TO ").format(whole) + everybody,
        sql.SQL("GRANT USAGE ON SCHEMA {} TO ").format(place) + everybody,
    ]
    # On a server nobody can put a line into `joined`, so there is nothing in it to be kept from.
    read = (*tables.metadata.tables, _VERSION)
    made += [_on(schema, "SELECT", name) + everybody for name in read]
    # Each its own row only, which is for the guards.
    made.append(_on(schema, "INSERT, UPDATE, DELETE", tables.presence.name) + everybody)
    for kind, rights in RIGHTS.items():
        role = sql.Composed([sql.Identifier(groups[kind])])
        for name, verbs in rights.tables.items():
            made.append(_on(schema, ", ".join(sorted(verbs)), name) + role)
        for name, columns in rights.columns.items():
            made.append(_on(schema, f"UPDATE ({', '.join(columns)})", name) + role)
        if rights.writes:
            made.append(_on(schema, "UPDATE (sequence, hash)", tables.chain_head.name) + role)
        if rights.lays_aside:
            made.append(sql.SQL("GRANT TEMPORARY ON DATABASE {} TO ").format(whole) + role)
    return made + guards(schema, groups, RIGHTS)


def where_allowed() -> list[sql.SQL]:
    """What only a superuser can take from desks: objects that no schema holds."""
    return [
        sql.SQL(f"REVOKE EXECUTE ON FUNCTION pg_catalog.{name} FROM PUBLIC")
        for name in _LARGE_OBJECTS
    ]


def _on(schema: str, verbs: str, table: str) -> sql.Composed:
    statement = sql.SQL(f"GRANT {verbs} ON {{}} TO ")
    return statement.format(sql.Identifier(schema, table))
