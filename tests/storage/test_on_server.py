"""Addresses of databases: what is shown of them, and what they ask of the network."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import closing

import psycopg
import pytest
from sqlalchemy.engine import make_url

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.storage import engine, schema
from eventdesk.storage.addresses import is_server
from eventdesk.storage.on_server import open_on_server, shown, tls_for, with_password
from tests.postgresql_server import running_server
from tests.storage.event_databases import event_on_server

UPGRADING = 0x45564453
"""The advisory lock of whoever brings a schema up to date."""


@pytest.mark.parametrize(
    ("address", "known"),
    [
        ("postgresql://u:secret@host/day", "postgresql://u:***@host/day"),
        ("postgresql+psycopg://u@host/day?password=secret", "postgresql+psycopg://u@host/day"),
        ("postgresql://u@host/day?sslpassword=secret&port=1", "postgresql://u@host/day?port=1"),
    ],
)
def test_no_password_is_shown_wherever_it_stands(address: str, known: str) -> None:
    assert shown(address) == known
    assert is_server(address)
    assert shown(with_password(known, "secret")).count("secret") == 0


def test_a_path_is_no_address() -> None:
    assert not any(map(is_server, ("day.eventdesk", "/srv/day", "C:/day", "C:\\day", "sample")))


@pytest.mark.parametrize(
    ("address", "mode"),
    [
        ("postgresql:///day", None),
        ("postgresql://u@localhost/day", None),
        ("postgresql://u@127.0.0.1/day", None),
        ("postgresql:///day?host=/run/postgresql", None),
        ("postgresql://u@10.0.0.7/day?sslmode=disable", None),
        ("postgresql://u@10.0.0.7/day", "require"),
        ("postgresql:///day?host=server.example", "require"),
    ],
)
def test_a_server_elsewhere_is_spoken_to_by_tls_unless_a_person_says_otherwise(
    address: str, mode: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PGSSLMODE", raising=False)
    assert tls_for(make_url(address)).get("sslmode") == mode


def test_a_server_without_tls_is_refused_and_the_way_on_said() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:

        def say_no() -> None:
            visitor, _ = server.accept()
            with visitor:
                visitor.recv(8)
                visitor.sendall(b"N")  # the answer to "TLS?" (PostgreSQL, message flow)

        answering = threading.Thread(target=say_no)
        answering.start()
        address = f"postgresql://u@127.0.0.1:{server.getsockname()[1]}/day?sslmode=require"
        with pytest.raises(EnvironmentFailure, match="has no TLS") as refused:
            open_on_server(address, make=False)
        answering.join()
    assert refused.value.code == "no_tls"


@pytest.fixture
def older() -> Iterator[str]:
    """The address of an event that was made by an older version."""
    with event_on_server() as address:
        say_revision(address, schema.KNOWN[-2])
        yield address


def say_revision(url: str, revision: str) -> None:
    with psycopg.connect(url) as owner:
        owner.execute("UPDATE alembic_version SET version_num = %s", (revision,))


def test_whoever_waits_while_another_brings_an_event_up_to_date_goes_on_with_it(
    older: str,
) -> None:
    told: list[str | None] = []

    def come() -> None:
        with open_on_server(older, make=False) as database, database.engine.connect() as connection:
            told.append(schema.revision(connection))

    waiting = "SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
    with psycopg.connect(older) as other:
        other.execute("SELECT pg_advisory_xact_lock(%s)", (UPGRADING,))
        thread = threading.Thread(target=come)
        thread.start()
        while other.execute(waiting).fetchone() is None:
            assert thread.is_alive()
        say_revision(older, schema.CURRENT)
    thread.join()
    assert told == [schema.CURRENT]


def test_an_event_that_another_is_bringing_up_to_date_for_too_long_is_busy(
    older: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_SECONDS", 0.05)
    with psycopg.connect(older) as other:
        other.execute("SELECT pg_advisory_xact_lock(%s)", (UPGRADING,))
        with pytest.raises(EnvironmentFailure) as refused:
            open_on_server(older, make=False)
    assert refused.value.code == "busy"


def test_who_may_not_prepare_a_database_is_told_who_does() -> None:
    running = running_server()
    name = running.new_database()
    with psycopg.connect(running.url(name), autocommit=True) as superuser:
        superuser.execute("CREATE ROLE just_looking LOGIN")
        with pytest.raises(EnvironmentFailure) as refused:
            open_on_server(running.url(name).replace("tester", "just_looking"), make=True)
        superuser.execute("DROP ROLE just_looking")
    running.drop(name)
    assert refused.value.code == "not_prepared"
    assert "eventdesk server setup" in refused.value.message


def test_without_its_driver_a_server_is_not_come_to_and_the_way_on_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(EnvironmentFailure, match="pip install") as refused:
        open_on_server("postgresql://u@localhost/day", make=False)
    assert refused.value.code == "no_driver"


def test_no_password_adds_nothing_to_an_address() -> None:
    assert with_password("postgresql://u@host/day", "") == "postgresql://u@host/day"
