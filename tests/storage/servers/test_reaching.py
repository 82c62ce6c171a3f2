"""Where desks are told to come to, from what the owner of a database types, and what is there."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import ProgrammingError

from eventdesk.core.errors import EnvironmentFailure, ServerGone
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.storage import event_file
from eventdesk.storage.servers import reaching
from eventdesk.storage.servers.access import Access, engine_for
from eventdesk.storage.servers.certificates import certificate_of
from eventdesk.storage.servers.listening import Listening
from eventdesk.storage.servers.patience import patience
from eventdesk.storage.servers.reaching import Reach, own_address, owners_address, seen_by_desks
from tests.postgresql_server import running_server
from tests.storage.event_databases import empty_file
from tests.storage.servers.odd_server import answering


def test_the_environment_says_where_desks_come_to_as_it_does_for_the_owner(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PGHOST", "db.example.org")
    monkeypatch.setenv("PGPORT", "5433")
    url = owners_address("postgresql:///eventdesk")
    assert (url.query["host"], url.port) == ("db.example.org", 5433)
    said = owners_address("postgresql://other.example.org:5434/eventdesk")
    assert (said.host, said.port, dict(said.query)) == ("other.example.org", 5434, {})
    asked = owners_address("postgresql:///eventdesk?host=other.example.org&port=5434")
    assert (asked.port, asked.query["port"]) == (None, "5434")
    assert asked.query["host"] == "other.example.org"


def test_without_a_word_of_where_the_owner_comes_by_the_socket_that_is_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PGHOST", raising=False)
    monkeypatch.setattr(reaching, "_SOCKETS", (tmp_path / "nowhere", tmp_path))
    assert dict(owners_address("postgresql://:5433/eventdesk").query) == {}
    (tmp_path / ".s.PGSQL.5433").touch()
    assert owners_address("postgresql://:5433/eventdesk").query["host"] == str(tmp_path)


def test_the_line_for_the_server_says_how_desks_come() -> None:
    by_socket = Reach(host="/run/postgresql", port=5432, database="day", pin=None)
    assert by_socket.line_of_hba == 'local "day" all scram-sha-256'
    near = Reach(host="127.0.0.1", port=5432, database="day", pin=None)
    assert near.line_of_hba == 'host "day" all 127.0.0.1/32 scram-sha-256'
    far = Reach(host="192.168.1.20", port=5432, database="day", pin=bytes(8))
    assert far.line_of_hba == 'hostssl "day" all samenet scram-sha-256'


def test_a_server_without_tls_is_for_this_computer_alone_unless_somebody_says_so() -> None:
    with answering(b"N") as port:
        url = owners_address(f"postgresql://127.0.0.1:{port}/day")
        here = seen_by_desks(url, None, without_tls=False)
        assert (here.pin, here.is_here, here.tls) == (None, True, False)
        # The same computer under a name that could be anybody's.
        with pytest.raises(EnvironmentFailure, match="write ssl = on") as refused:
            seen_by_desks(url, "127.1", without_tls=False)
        assert refused.value.code == "no_tls"
        told = seen_by_desks(url, "127.1", without_tls=True)
        assert (told.host, told.pin) == ("127.1", None)


@pytest.mark.parametrize("answers", [(b"X",), (b"S", b"no handshake at all")])
def test_what_answers_and_is_no_server_is_told_so(answers: tuple[bytes, ...]) -> None:
    with answering(*answers) as port:
        with pytest.raises(ServerGone) as wrong:
            certificate_of("127.0.0.1", port)
        assert wrong.value.code == "wrong_server"
        assert "Nothing was sent" in wrong.value.message
        url = owners_address(f"postgresql://127.0.0.1:{port}/day")
        with pytest.raises(ServerGone):
            seen_by_desks(url, None, without_tls=True)


def test_a_computer_without_a_network_is_seen_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reaching, "_NOWHERE", ("::1", 9))
    assert own_address() == ""


def desk(url: str) -> Access:
    return Access(
        url=url, password="", certificate="", tls=False, kind=DeskKind.DISPLAY, desk="Hall"
    )  # fmt: skip


def test_an_older_library_of_the_server_is_not_asked_for_what_it_cannot(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address = running_server().url("postgres").replace("postgresql:", "postgresql+psycopg:")
    monkeypatch.setattr(psycopg.pq, "version", lambda: 150004)
    with engine_for(desk(address)).connect() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1


def test_nobody_watches_a_connection_that_is_no_servers_or_was_closed(tmp_path: Path) -> None:
    server = running_server()
    with psycopg.connect(server.url("postgres")) as driver, patience(driver, 60):
        assert driver.execute("SELECT 1").fetchone() == (1,)
    with patience(driver, 60):
        assert driver.closed
    with (
        event_file.open_event(empty_file(tmp_path)) as database,
        database.reading() as reading,
        patience(reading.connection, 60),
    ):
        assert reading.head().sequence == 0


def test_waiting_ends_when_woken_and_without_a_connection_too() -> None:
    engine = engine_for(desk(running_server().url("postgres").replace(":", "+psycopg:", 1)))
    listening = Listening(engine, "the server")
    listening.wait(0)
    listening.wake()
    listening.wait(60)
    assert not listening.is_connected
    listening.close()


def test_a_server_that_does_not_let_a_desk_listen_is_hung_up_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    engine = engine_for(desk(running_server().url("postgres").replace(":", "+psycopg:", 1)))
    monkeypatch.setattr("eventdesk.storage.servers.listening.CHANNEL", "no; such channel")
    listening = Listening(engine, "the server")
    with pytest.raises(ProgrammingError, match="syntax error"):
        listening.beat()
    assert not listening.is_connected
    listening.close()
