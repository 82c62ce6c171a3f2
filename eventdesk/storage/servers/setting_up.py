"""Preparing a database on a server: its schema, the roles of its desks, their rights, passwords.

All of it is one transaction, but for making the database itself. A password never goes to the
server: it gets what it needs to check one (SCRAM), so neither its log nor its tables hold any.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from msgspec import Struct
from msgspec.structs import replace
from psycopg import sql
from sqlalchemy import Connection
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_roles import desk_role
from eventdesk.core.joining.join_code import MOST_DESKS, PASSWORD_BYTES, password_of
from eventdesk.core.said import said
from eventdesk.core.unshown import Unshown
from eventdesk.storage import schema, tables
from eventdesk.storage.engine import WRITES, postgresql_engine
from eventdesk.storage.server_failures import server_meaning
from eventdesk.storage.servers.granting import grants, groups_of, where_allowed

OLDEST = 14
_MOST_CONNECTIONS = 20
"""Of one desk: several windows have a few each. No desk takes the last one from the others."""
_ELSEWHERE = "postgres"
"""The database that every server has, from which others are made."""
_NOTED = re.compile(r"eventdesk (?P<kind>[a-z]+) (?P<of>[0-9]+): (?P<name>.+)", re.DOTALL)
"""What is noted at a role: its kind, the number that its database has for ever, its name."""


class DeskMade(Unshown, Struct, frozen=True, kw_only=True):
    """A desk that may come to a server."""

    name: str
    kind: DeskKind
    role: str
    password: str = ""
    """Only where it was made just now; the server does not know it."""


def prepare(
    url: URL, wanted: Sequence[tuple[str, DeskKind]], usual: Sequence[tuple[str, DeskKind]]
) -> list[DeskMade]:
    """Bring a database to today's schema and rights, and add those desks that are not there yet.

    Where none is there and none is wanted, the usual ones are. The database is made where there is
    none. Gives every desk, the new ones with a password.

    Raises:
        InputError: for what cannot be used.
        EnvironmentFailure: `old_server`, `newer_event`, `not_allowed`, or as the server fails.
    """
    with _asking(url):
        _make_database(url)
    with _owner(url) as (connection, driver):
        found = schema.revision(connection)
        schema.refuse_newer(_named(url), found)
        if found != schema.CURRENT:
            schema.upgrade(connection)
        _make_groups(driver, _database(url))
        _let_go_of_earlier(driver, _database(url))
        for statement in grants(_database(url), _schema(driver)):
            driver.execute(statement)
        _try(driver, where_allowed())
        there = _desks(driver, _database(url))
        names = {desk.name for desk in there.values()}
        for name, kind in wanted or (() if there else usual):
            if name not in names:
                number = max(there, default=0) + 1
                there[number] = _make_desk(driver, _database(url), number, name, kind)
        _refuse_makers(driver, _database(url))
    return list(there.values())


def renew(url: URL, names: Sequence[str]) -> list[DeskMade]:
    """Give desks other passwords, all of them where none is named. Whoever is in is out on return.

    Raises:
        InputError: `no_such_desk`; then none has another.
    """
    with _owner(url) as (_, driver):
        known = [desk.name for desk in _desks(driver, _database(url)).values()]
        desks = [_found(driver, _database(url), name) for name in names or known]
        made = [replace(desk, password=_set_password(driver, desk.role)) for desk in desks]
    for desk in made:
        _put_out(url, desk.role)
    return made


def close(url: URL, name: str) -> DeskMade:
    """Let a desk in no more: its role is gone on return, and whoever was in with it is out."""
    with _owner(url) as (_, driver):
        desk = _found(driver, _database(url), name)
        role = sql.Identifier(desk.role)
        driver.execute(sql.SQL("ALTER ROLE {} NOLOGIN PASSWORD NULL").format(role))
        driver.execute(
            sql.SQL("DELETE FROM {} WHERE role = %s").format(sql.Identifier(tables.presence.name)),
            (desk.role,),
        )
    _put_out(url, desk.role)
    with _owner(url) as (_, driver):
        driver.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(desk.role)))
    return desk


@contextmanager
def _owner(url: URL) -> Iterator[tuple[Connection, psycopg.Connection[Any]]]:
    """One transaction of whoever runs the server."""
    engine = postgresql_engine(url.render_as_string(hide_password=False))
    writes = {WRITES: True}
    with _asking(url), engine.connect().execution_options(**writes) as connection:
        driver: Any = connection.connection.driver_connection
        if driver.info.server_version < OLDEST * 10000:
            version = driver.info.server_version // 10000
            message = said(
                "The server runs PostgreSQL {0}. eventdesk needs {1} or newer: install that one.",
                version,
                OLDEST,
            )
            raise EnvironmentFailure("old_server", message)
        with connection.begin():
            connection.exec_driver_sql("SELECT 1")
            yield connection, driver


@contextmanager
def _asking(url: URL) -> Iterator[None]:
    try:
        yield
    except (DBAPIError, psycopg.Error) as error:
        told = getattr(error, "orig", error)
        if isinstance(told, psycopg.errors.InsufficientPrivilege):
            message = said(
                "{0} may not do that in {1}: {2}. Come as a role with CREATEROLE that owns "
                "the database, or as the superuser.",
                url.username or said("This role"),
                _named(url),
                told.diag.message_primary,
            )
            raise EnvironmentFailure("not_allowed", message) from error
        meant = server_meaning(told, _named(url))
        if meant is None:
            raise
        raise _for_owner(url, meant) from error


def _for_owner(url: URL, meant: EnvironmentFailure) -> EnvironmentFailure:
    if meant.code != "wrong_password":
        return meant
    message = said(
        "The server does not let {0} in so. Come by its socket as that user, or give "
        "the password in PGPASSWORD or in ~/.pgpass.",
        url.username,
    )
    return EnvironmentFailure("wrong_password", message)


def _make_database(url: URL) -> None:
    """Make the database where the server has none of that name."""
    database = _database(url)
    given = _psycopg_arguments(url)
    try:
        with psycopg.connect(**given) as there:
            if there.info.encoding == "utf-8" and _is_utf8(there):
                return
    except psycopg.OperationalError:
        with psycopg.connect(**{**given, "dbname": _ELSEWHERE}, autocommit=True) as server:
            asked = "SELECT FROM pg_database WHERE datname = %s"
            if server.execute(asked, (database,)).fetchone() is not None:
                raise
            name = sql.Identifier(database)
            server.execute(
                sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE template0").format(name)
            )
        return
    message = said(
        "The database {0} is not in UTF-8. Give another name; it is made then.", database
    )
    raise InputError("bad_address", message)


def _is_utf8(connection: psycopg.Connection[Any]) -> bool:
    row = connection.execute("SHOW server_encoding").fetchone()
    return row is not None and row[0] == "UTF8"


def _psycopg_arguments(url: URL) -> dict[str, Any]:
    engine = postgresql_engine(url.render_as_string(hide_password=False))
    arguments, given = engine.dialect.create_connect_args(engine.url)
    del arguments
    return {"connect_timeout": 5, **given, "dbname": _database(url)}


def _make_groups(driver: psycopg.Connection[Any], database: str) -> None:
    for role in groups_of(database).values():
        if not _has_role(driver, role):
            driver.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))


def _has_role(driver: psycopg.Connection[Any], role: str) -> bool:
    asked = "SELECT FROM pg_roles WHERE rolname = %s"
    return driver.execute(asked, (role,)).fetchone() is not None


def _make_desk(
    driver: psycopg.Connection[Any], database: str, number: int, name: str, kind: DeskKind
) -> DeskMade:
    if number > MOST_DESKS:
        raise InputError(
            "too_many_desks", said("{0} desks were made. Take another database.", MOST_DESKS)
        )
    role = desk_role(database, number)
    login = sql.Identifier(role)
    limit = sql.Literal(_MOST_CONNECTIONS)
    driver.execute(sql.SQL("CREATE ROLE {} LOGIN CONNECTION LIMIT {}").format(login, limit))
    group = sql.Identifier(groups_of(database)[kind])
    driver.execute(sql.SQL("GRANT {} TO {}").format(group, login))
    noted = sql.Literal(f"eventdesk {kind} {_number_of(driver)}: {name}")
    driver.execute(sql.SQL("COMMENT ON ROLE {} IS {}").format(login, noted))
    # A server whose system cannot tell that a client is gone refuses this setting.
    _try(
        driver, [sql.SQL("ALTER ROLE {} SET client_connection_check_interval = '2s'").format(login)]
    )
    password = _set_password(driver, role)
    return DeskMade(name=name, kind=kind, role=role, password=password)


def _set_password(driver: psycopg.Connection[Any], role: str) -> str:
    password = password_of(secrets.token_bytes(PASSWORD_BYTES))
    checks = driver.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256")
    driver.execute(
        sql.SQL("ALTER ROLE {} PASSWORD {}").format(
            sql.Identifier(role), sql.Literal(checks.decode())
        )
    )
    return password


def _desks(driver: psycopg.Connection[Any], database: str) -> dict[int, DeskMade]:
    """The desks of a database by their numbers; what was noted at each role says which it is."""
    here = _number_of(driver)
    found = {}
    for number, (role, noted) in _login_roles(driver, database).items():
        said = _NOTED.fullmatch(noted)
        if said is not None and int(said["of"]) == here and said["kind"] in set(DeskKind):
            kind = DeskKind(said["kind"])
            found[number] = DeskMade(name=said["name"], kind=kind, role=role)
    return dict(sorted(found.items()))


def _let_go_of_earlier(driver: psycopg.Connection[Any], database: str) -> None:
    """Drop the desks of an earlier database of this name: their codes are for another event."""
    known = {desk.role for desk in _desks(driver, database).values()}
    for role, _ in _login_roles(driver, database).values():
        if role not in known:
            driver.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(role)))


def _login_roles(driver: psycopg.Connection[Any], database: str) -> dict[int, tuple[str, str]]:
    """The roles that are called as desks of a database are, by number, with what is noted there."""
    stem = desk_role(database, 0)[:-1]
    rows = driver.execute(
        "SELECT rolname, coalesce(shobj_description(oid, 'pg_authid'), '') FROM pg_roles "
        "WHERE starts_with(rolname::text, %s)",
        (stem,),
    )
    numbered = ((role.removeprefix(stem), role, noted) for role, noted in rows)
    return {int(number): (role, noted) for number, role, noted in numbered if number.isdecimal()}


def _number_of(driver: psycopg.Connection[Any]) -> int:
    row = driver.execute(
        "SELECT oid FROM pg_database WHERE datname = current_database()"
    ).fetchone()
    return 0 if row is None else int(row[0])


def _found(driver: psycopg.Connection[Any], database: str, name: str) -> DeskMade:
    desks = _desks(driver, database)
    for desk in desks.values():
        if desk.name == name:
            return desk
    known = ", ".join(desk.name for desk in desks.values()) or said("none")
    raise InputError("no_such_desk", said("There is no desk {0}. Known: {1}.", name, known))


def _put_out(url: URL, role: str) -> None:
    """End every session of a role. What it was in the middle of is taken back."""
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s"
    with _owner(url) as (_, driver):
        try:
            with driver.transaction():
                driver.execute(ended, (role,))
        except psycopg.errors.InsufficientPrivilege:
            # Whoever made a role may become one of it, and then end what is its own.
            mine = sql.Identifier(driver.info.user)
            driver.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(role), mine))
            driver.execute(ended, (role,))
            driver.execute(sql.SQL("REVOKE {} FROM {}").format(sql.Identifier(role), mine))


def _refuse_makers(driver: psycopg.Connection[Any], database: str) -> None:
    """Refuse a database in which a desk could make objects of its own."""
    group = groups_of(database)[DeskKind.DISPLAY]
    asked = "SELECT has_schema_privilege(%s, %s, 'CREATE')"
    row = driver.execute(asked, (group, _schema(driver))).fetchone()
    if row is not None and row[0]:
        message = said(
            "Every role of this server may make tables in every database, and only its "
            "superuser can change that. Come as the superuser."
        )
        raise EnvironmentFailure("not_allowed", message)


def _try(driver: psycopg.Connection[Any], statements: Sequence[sql.SQL | sql.Composed]) -> None:
    """What is good to have, and not everybody may do.

    A server that is gone is told by the next statement, which everybody may do.
    """
    for statement in statements:
        with suppress(psycopg.Error), driver.transaction():
            driver.execute(statement)


def _schema(driver: psycopg.Connection[Any]) -> str:
    row = driver.execute("SELECT current_schema()").fetchone()
    return "public" if row is None or row[0] is None else str(row[0])


def _database(url: URL) -> str:
    return url.database or ""


def _named(url: URL) -> str:
    return url.render_as_string(hide_password=True)
