"""What each kind of desk may do in the database of a server, tried there verb by verb."""

# ruff: noqa: S608 - the statements are made of names written here

from __future__ import annotations

import itertools

import psycopg
import pytest

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.storage import tables
from tests.storage.servers.prepared_server import PreparedServer

ORGANISER, REGISTRATION, CHAIR, QUESTIONS, DISPLAY = DeskKind
WHO_WRITES = {
    # table: who may insert, update and delete, by the first letters of the kinds; c: some columns
    "alembic_version": ("", "", ""),
    "chain_head": ("", "", ""),
    "delegates": ("or", "or", "or"),
    "drafts": ("ocq", "ocq", "ocq"),
    "day": ("oc", "orc", "oc"),
    "entries": ("orcq", "", ""),
    "event": ("o", "o", "o"),
    "forgettings": ("o", "o", "o"),
    "items": ("oc", "orc", "oc"),
    "joined": ("", "", ""),
    "operators": ("orcq", "orcq", "orcq"),
    "pins": ("o", "o", "o"),
    "presence": ("orcqd", "orcqd", "orcqd"),
    "questions": ("ocq", "ocq", "ocq"),
    "roll_calls": ("or", "or", "or"),
    "runs": ("oc", "oc", "oc"),
    "stage": ("oc", "oc", "oc"),
}
SOME_COLUMNS = {
    ("chain_head", "sequence"): "orcq",
    ("chain_head", "hash"): "orcq",
    ("chain_head", "id"): "",
    ("entries", "personal"): "o",
    ("entries", "salt"): "o",
    ("entries", "hash"): "",
    ("entries", "facts"): "",
    ("entries", "sequence"): "",
}


def is_let(connection: psycopg.Connection, statement: str) -> bool:
    """Whether a statement is carried out; what keeps it from that is nothing but a right."""
    try:
        connection.execute(statement)
    except psycopg.errors.InsufficientPrivilege:
        return False
    return True


def test_the_table_below_has_every_table() -> None:
    assert {*WHO_WRITES} == {*tables.metadata.tables, "alembic_version"}


@pytest.mark.parametrize("kind", DeskKind)
def test_a_desk_may_do_what_its_kind_does_and_no_more(
    prepared: PreparedServer, kind: DeskKind
) -> None:
    letter = kind[0]
    with prepared.connect(kind) as desk:
        for table, (inserts, updates, deletes) in WHO_WRITES.items():
            some = "version_num" if table == "alembic_version" else None
            columns = [some] if some else [one.name for one in tables.metadata.tables[table].c]
            whole = ", ".join(f"{name} = {name}" for name in columns)
            tried = {
                f"SELECT * FROM {table}": True,
                f"INSERT INTO {table} SELECT * FROM {table} WHERE false": letter in inserts,
                f"UPDATE {table} SET {whole} WHERE false": letter in updates,
                f"DELETE FROM {table} WHERE false": letter in deletes,
                f"TRUNCATE {table}": False,
                f"ALTER TABLE {table} ADD COLUMN more integer": False,
                f"DROP TABLE {table}": False,
                f"ALTER TABLE {table} DISABLE TRIGGER ALL": False,
                f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY": False,
                f"CREATE TRIGGER mine BEFORE UPDATE ON {table} FOR EACH ROW "
                "EXECUTE FUNCTION eventdesk_entry_is_erased()": False,
                f"CREATE RULE mine AS ON DELETE TO {table} DO INSTEAD NOTHING": False,
            }
            for statement, expected in tried.items():
                assert is_let(desk, statement) == expected, statement
        for (table, column), who in SOME_COLUMNS.items():
            statement = f"UPDATE {table} SET {column} = {column} WHERE false"
            assert is_let(desk, statement) == (letter in who), statement


@pytest.mark.parametrize("kind", DeskKind)
def test_no_desk_makes_objects_or_looks_into_the_server(
    prepared: PreparedServer, kind: DeskKind
) -> None:
    groups = {
        one: desk.role.replace("_desk_1", f"_{one}")
        for one in DeskKind
        for desk in prepared.desks[:1]
    }
    refused = [
        "CREATE TABLE mine (id integer)",
        "CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
        "CREATE SCHEMA mine",
        "CREATE DATABASE mine",
        "CREATE ROLE mine",
        "SELECT lo_create(0)",
        "SELECT lo_from_bytea(0, 'mine')",
        "SELECT * FROM pg_authid",
        "SELECT * FROM pg_shadow",
        "SELECT pg_read_file('postgresql.conf')",
        "COPY entries TO PROGRAM 'true'",
        "SET session_replication_role = replica",
        *(
            f"GRANT {role} TO {prepared.role(kind)}"
            for one, role in groups.items() if one is not kind
        ),
        *(
            f"SET ROLE {other.role}" for other in prepared.desks if other.kind is not kind
        ),
        f"ALTER ROLE {prepared.role(kind)} CREATEROLE",
        f"ALTER ROLE {prepared.desks[0].role} PASSWORD 'mine'"
        if kind is not ORGANISER
        else "ALTER ROLE tester PASSWORD 'mine'",
    ]  # fmt: skip
    with prepared.connect(kind) as desk:
        for statement in refused:
            assert not is_let(desk, statement), statement
        may_lay_aside = kind in {ORGANISER, REGISTRATION}
        assert is_let(desk, "CREATE TEMPORARY TABLE mine (id integer)") == may_lay_aside


def test_nobody_else_may_even_come_in(prepared: PreparedServer) -> None:
    with prepared.connect() as owner:
        owner.execute("CREATE ROLE passer_by LOGIN")
        try:
            with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
                psycopg.connect(
                    prepared.server.url(prepared.database).replace("tester", "passer_by")
                )
        finally:
            owner.execute("DROP ROLE passer_by")


def test_a_display_sees_no_pins(prepared: PreparedServer) -> None:
    with prepared.connect() as owner:
        owner.execute("INSERT INTO pins VALUES ('who', 'salt', 'hash', '{}')")
        seen = {}
        for kind in DeskKind:
            with prepared.connect(kind) as desk:
                seen[kind] = len(desk.execute("SELECT * FROM pins").fetchall())
        owner.execute("DELETE FROM pins")
    assert seen == {ORGANISER: 1, REGISTRATION: 1, CHAIR: 1, QUESTIONS: 1, DISPLAY: 0}


def test_each_desk_writes_its_own_presence_and_nobody_elses(prepared: PreparedServer) -> None:
    row = "INSERT INTO presence VALUES ('{}', 'chair', 'x', NULL, '1', now(), now(), 0, 0, 0)"
    for kind, other in itertools.permutations(DeskKind, 2):
        with prepared.connect(kind) as desk, prepared.connect(other) as second:
            desk.execute(row.format(prepared.role(kind)))
            assert not is_let(second, row.format(prepared.role(kind)))
            for statement in ("UPDATE presence SET to_send = 7", "DELETE FROM presence"):
                assert second.execute(statement).rowcount == 0
            assert not is_let(desk, f"UPDATE presence SET role = '{prepared.role(other)}'")
            assert second.execute("SELECT to_send FROM presence").fetchall() == [(0,)]
            assert desk.execute("DELETE FROM presence").rowcount == 1
