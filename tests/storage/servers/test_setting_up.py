"""Preparing a database as who may not, or on a server that cannot: nothing is half done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import URL, make_url

from eventdesk.core.errors import EnvironmentFailure, EventDeskError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_roles import desk_role
from eventdesk.core.joining.join_code import MOST_DESKS
from eventdesk.storage.servers import setting_up
from eventdesk.storage.servers.setting_up import prepare, renew
from tests.postgresql_server import running_server
from tests.storage.servers.odd_server import answering, refusing

HALL = ("Hall", DeskKind.DISPLAY)


def tell(database: str, statement: str, *names: str) -> None:
    with psycopg.connect(running_server().url(database), autocommit=True) as superuser:
        superuser.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def address(database: str, user: str = "tester") -> URL:
    url = make_url(running_server().url(database))
    return url.set(drivername="postgresql+psycopg", username=user)


@contextmanager
def role(name: str, rights: str = "") -> Iterator[str]:
    tell("postgres", "CREATE ROLE {} LOGIN " + rights, name)
    yield name
    tell("postgres", "DROP ROLE {}", name)


@pytest.fixture
def database() -> Iterator[str]:
    name = running_server().new_database()
    yield name
    running_server().drop(name)
    with psycopg.connect(running_server().url("postgres"), autocommit=True) as superuser:
        left = superuser.execute(
            "SELECT rolname FROM pg_roles WHERE starts_with(rolname::text, %s)", (name,)
        )
        for (one,) in left.fetchall():
            superuser.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(one)))


def refusal(url: URL, *wanted: tuple[str, DeskKind]) -> EventDeskError:
    with pytest.raises(EventDeskError) as refused:
        prepare(url, wanted, ())
    return refused.value


def tables_of(database: str) -> list[str]:
    with psycopg.connect(running_server().url(database)) as owner:
        asked = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        return [name for (name,) in owner.execute(asked)]


def test_who_may_not_prepare_a_database_is_told_as_whom_to_come(database: str) -> None:
    with role("nobody_much") as name:
        refused = refusal(address(database, name))
    assert refused.code == "not_allowed"
    assert "Come as a role with CREATEROLE that owns the database" in refused.message
    assert tables_of(database) == []


def test_who_may_not_come_into_a_database_that_is_there_makes_no_other(database: str) -> None:
    tell("postgres", "REVOKE CONNECT ON DATABASE {} FROM PUBLIC", database)
    with role("kept_out") as name:
        refused = refusal(address(database, name))
    assert refused.exit_status == 3
    assert tables_of(database) == []


def test_a_wrong_password_is_told_to_the_owner_and_not_as_to_a_desk() -> None:
    said = refusing("28P01", 'password authentication failed for user "owner"')
    with answering(b"N", said) as port:
        refused = refusal(make_url(f"postgresql+psycopg://owner:no@127.0.0.1:{port}/day"))
    assert refused.code == "wrong_password"
    assert "Come by its socket as that user, or give the password" in refused.message


def test_a_server_that_is_not_there_is_told_as_to_everybody() -> None:
    refused = refusal(make_url("postgresql+psycopg://owner@/day?host=/nowhere"))
    assert refused.code == "server_gone"


def test_what_is_no_failure_of_a_server_is_told_as_it_is(database: str) -> None:
    with pytest.raises(psycopg.DataError):
        prepare(address(database), (("Hall\0", DeskKind.DISPLAY),), ())
    assert tables_of(database) == []


def test_a_database_in_another_encoding_is_not_prepared() -> None:
    name = f"{running_server().new_database()}_latin"
    made = "CREATE DATABASE {} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0"
    tell("postgres", made, name)
    refused = refusal(address(name))
    assert refused.code == "bad_address"
    assert "is not in UTF-8. Give another name" in refused.message
    assert tables_of(name) == []
    running_server().drop(name)
    running_server().drop(name.removesuffix("_latin"))


def test_an_old_server_is_told_which_one_is_needed(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setting_up, "OLDEST", 99)
    refused = refusal(address(database))
    assert refused.code == "old_server"
    assert "eventdesk needs 99 or newer" in refused.message
    assert tables_of(database) == []


def test_a_database_has_an_end_of_desks(database: str) -> None:
    (hall,) = prepare(address(database), (HALL,), ())
    last = desk_role(database, MOST_DESKS)
    tell("postgres", "ALTER ROLE {} RENAME TO {}", hall.role, last)
    refused = refusal(address(database), ("Foyer", DeskKind.REGISTRATION))
    assert refused.code == "too_many_desks"
    assert [one.role for one in prepare(address(database), (HALL,), ())] == [last]


def test_an_owner_who_is_no_superuser_puts_a_desk_out(database: str) -> None:
    with role("keeper", "CREATEROLE") as keeper:
        tell("postgres", "ALTER DATABASE {} OWNER TO {}", database, keeper)
        (hall,) = prepare(address(database, keeper), (HALL,), ())
        desk = psycopg.connect(running_server().url(database).replace("tester", hall.role))
        (again,) = renew(address(database, keeper), ("Hall",))
        assert again.password not in {"", hall.password}
        with pytest.raises(psycopg.OperationalError):
            desk.execute("SELECT 1")
        desk.close()
        tell(database, "REASSIGN OWNED BY {} TO tester", keeper)
        tell(database, "DROP OWNED BY {}", keeper)
        tell("postgres", "DROP OWNED BY {}", keeper)
        tell("postgres", "DROP ROLE {}", hall.role)


def test_a_server_on_which_every_desk_could_make_tables_is_not_prepared(database: str) -> None:
    tell(database, "ALTER SCHEMA public OWNER TO tester")
    tell(database, "GRANT CREATE ON SCHEMA public TO PUBLIC")
    with role("keeper", "CREATEROLE") as keeper:
        tell("postgres", "ALTER DATABASE {} OWNER TO {}", database, keeper)
        with pytest.raises(EnvironmentFailure, match="Come as the superuser") as refused:
            prepare(address(database, keeper), (HALL,), ())
        assert refused.value.code == "not_allowed"
        assert tables_of(database) == []
        tell("postgres", "ALTER DATABASE {} OWNER TO tester", database)
