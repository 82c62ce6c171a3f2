"""What a real server says when it cannot, told plainly by its SQLSTATE and in whatever language."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import text

from eventdesk.core.errors import EnvironmentFailure, ServerGone
from eventdesk.storage.engine import WRITES, postgresql_engine
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.server_failures import server_meaning
from tests.postgresql_server import running_server

STATES = {
    "53100": "disk_full",
    "53200": "busy",
    "53300": "busy",
    "40001": "busy",
    "40P01": "busy",
    "55P03": "busy",
    "57014": "server_gone",
    "57P01": "server_gone",
    "58030": "server_gone",
    "08006": "server_gone",
    "25P03": "server_gone",
    "28P01": "wrong_password",
    "42501": "not_allowed",
}
AT_THE_DOOR = {
    'FATAL:  password authentication failed for user "desk_1"': "wrong_password",
    "FATAL:  Passwort-Authentifizierung für Benutzer »desk_1« fehlgeschlagen": "wrong_password",
    'ВАЖНО:  пользователь "desk_1" не прошёл проверку подлинности': "wrong_password",
    "FATAL:  authentification par mot de passe échouée pour « desk_1 »": "wrong_password",
    'FATAL:  role "desk_1" is not permitted to log in': "wrong_password",
    'FATAL:  no pg_hba.conf entry for host "::1", user "desk_1", database "day"': "wrong_server",
    "SSL error: certificate verify failed": "wrong_server",
    "FATAL:  sorry, too many clients already": "busy",
    "Connection refused\n\tIs the server running on that host and accepting": "server_gone",
    "timeout expired": "server_gone",
    "Der Server läuft nicht": "server_gone",
}


@pytest.mark.parametrize(("state", "code"), STATES.items())
def test_a_server_is_asked_by_its_code(state: str, code: str) -> None:
    raising = text(f"DO $$ BEGIN RAISE 'Worte' USING ERRCODE = '{state}'; END $$")
    engine = postgresql_engine(running_server().url("postgres"))
    writes = {WRITES: True}
    with engine.connect().execution_options(**writes) as connection:
        with pytest.raises(EnvironmentFailure) as failure, told_plainly("the event"):
            connection.execute(raising)
        connection.rollback()
        assert connection.execute(text("SELECT 1")).scalar() == 1
    assert failure.value.code == code
    assert isinstance(failure.value, ServerGone) is (code != "not_allowed")
    assert "Worte" not in failure.value.message


@pytest.mark.parametrize(("words", "code"), AT_THE_DOOR.items())
def test_a_door_that_stays_shut_is_told_in_any_language(words: str, code: str) -> None:
    attempt: Any = SimpleNamespace(user=b"desk_1")
    said = f'connection failed: connection to server at "::1", port 5432 failed: {words}'
    meant = server_meaning(psycopg.OperationalError(said, pgconn=attempt), "the event")
    assert isinstance(meant, ServerGone)
    assert meant.code == code
    assert "this may not be" not in meant.message


def test_a_name_that_nobody_knows_leaves_nothing_under_way() -> None:
    engine = postgresql_engine("postgresql://desk_1@server.invalid/day")
    with pytest.raises(ServerGone) as failure, told_plainly("the event"):
        engine.connect()
    assert failure.value.code == "server_gone"
    assert "this may not be" not in failure.value.message


def test_what_was_under_way_is_never_said_to_be_safe() -> None:
    lost = psycopg.OperationalError("consuming input failed: server closed the connection")
    meant = server_meaning(lost, "the event")
    assert meant is not None
    assert "this may not be" in meant.message


@pytest.mark.parametrize("table", ["entries", "chain_head", "alembic_version"])
def test_a_database_that_is_being_put_back_is_told_and_a_desk_goes_on_alone(table: str) -> None:
    with psycopg.connect(running_server().url("postgres")) as connection:
        with pytest.raises(psycopg.errors.UndefinedTable) as failure:
            connection.execute(sql.SQL("SELECT 1 FROM {}").format(sql.Identifier(table)))
        meant = server_meaning(failure.value, "the event")
    assert isinstance(meant, ServerGone)
    assert meant.code == "event_gone"


def test_a_bug_is_no_failure_of_a_server() -> None:
    with psycopg.connect(running_server().url("postgres")) as connection:
        with pytest.raises(psycopg.errors.UndefinedTable) as failure:
            connection.execute("SELECT nothing FROM nowhere")
        assert server_meaning(failure.value, "the event") is None
    assert server_meaning(ValueError("connection"), "the event") is None


def test_an_address_is_told_as_people_say_it() -> None:
    lost = psycopg.OperationalError("the connection is closed")
    for name, said in {
        "postgresql+psycopg://desk:***@db.example.org:5432/gala": "gala on db.example.org",
        "postgresql:///the%20day?host=/run": "the day",
        "day.eventdesk": "day.eventdesk",
    }.items():
        meant = server_meaning(lost, name)
        assert meant is not None
        assert f" {said} " in meant.message


def test_who_waits_for_the_head_too_long_is_told_that_it_is_busy() -> None:
    server = running_server()
    engine = postgresql_engine(server.url("postgres"), {"options": "-c lock_timeout=100ms"})
    writes = {WRITES: True}
    with psycopg.connect(server.url("postgres")) as holder:
        holder.execute("SELECT pg_advisory_xact_lock(5001)")
        with (
            engine.connect().execution_options(**writes) as connection,
            pytest.raises(ServerGone) as failure,
            told_plainly("the event"),
        ):
            connection.execute(text("SELECT pg_advisory_xact_lock(5001)"))
    assert failure.value.code == "busy"
