"""Who comes to a server with TLS: a desk with its code, and nobody else, whatever they try."""

from __future__ import annotations

import dataclasses
import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from msgspec.structs import replace
from sqlalchemy import Engine
from sqlalchemy.engine import make_url

from eventdesk.core.errors import EnvironmentFailure, EventDeskError, InputError, ServerGone
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import JoinCode, read_code, written
from eventdesk.services import server_setup
from eventdesk.storage.engine import WRITES
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.servers.access import Access, engine_for, look_up
from eventdesk.storage.servers.certificates import certificate_of
from eventdesk.storage.servers.patience import patience
from tests.postgresql_server import free_port
from tests.recording_relay import RecordingRelay
from tests.tls_server import TlsServer, make_certificate, running_tls_server

DESKS = [("Foyer", DeskKind.REGISTRATION), ("Screen", DeskKind.DISPLAY)]


@dataclass(frozen=True, kw_only=True)
class TlsEvent:
    """A database on a server with TLS, and the code of its foyer desk."""

    server: TlsServer
    address: str
    code: JoinCode


@pytest.fixture
def tls() -> Iterator[TlsEvent]:
    """An event on a server with TLS, prepared as a person would."""
    server = running_tls_server()
    database = server.new_database()
    address = server.url(database)
    made = server_setup.set_up(address, DESKS)
    event = TlsEvent(server=server, address=address, code=read_code(made.desks[0].code))
    before = certificate_of(server.host, server.port)
    yield event
    server.drop(database)
    shown = certificate_of(server.host, server.port)
    if shown != before:
        server.show_other_certificate()
        wait_for_other(server, shown)


def asked(engine: Engine, question: str = "SELECT current_user") -> object:
    """What the server answers to one question, told plainly."""
    with told_plainly("the event"), engine.connect() as connection:
        return connection.exec_driver_sql(question).scalar()


def failure_of(access: Access) -> EventDeskError:
    with pytest.raises(EventDeskError) as failure:
        asked(engine_for(access))
    assert "\n" not in failure.value.message
    assert access.password not in failure.value.message
    return failure.value


def test_a_desk_comes_with_its_code_and_by_tls(tls: TlsEvent) -> None:
    access = look_up(read_code(written(tls.code)))
    assert access.tls
    assert access.password not in access.url
    assert access.password not in repr(access)
    engine = engine_for(access)
    assert asked(engine) == tls.code.role
    assert asked(engine, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()") is True
    assert access.password not in repr(engine)


def test_the_server_never_hears_a_password(tls: TlsEvent) -> None:
    asked(engine_for(look_up(tls.code)))
    assert tls.code.password not in tls.server.log()
    with psycopg.connect(tls.address) as owner:
        kept = owner.execute("SELECT rolpassword FROM pg_authid").fetchall()
    assert all(one is None or one.startswith("SCRAM-SHA-256$") for (one,) in kept)


def test_an_old_code_holds_no_more_and_whoever_was_in_is_out(tls: TlsEvent) -> None:
    old = look_up(tls.code)
    with engine_for(old).connect() as inside:
        inside.exec_driver_sql("SELECT 1")
        made = server_setup.renew(tls.address, ["Foyer"])
        with pytest.raises(ServerGone), told_plainly("the event"):
            inside.exec_driver_sql("SELECT 1")
    assert failure_of(old).code == "wrong_password"
    assert asked(engine_for(look_up(read_code(made.desks[0].code)))) == tls.code.role
    server_setup.close(tls.address, "Foyer")
    assert failure_of(look_up(read_code(made.desks[0].code))).code == "wrong_password"


def test_nobody_comes_without_a_code_or_with_anothers(tls: TlsEvent) -> None:
    access = look_up(tls.code)
    screen = make_url(access.url).set(username=tls.code.role.replace("_1", "_2"))
    anothers = replace(access, url=screen.render_as_string(hide_password=False))
    for tried in (replace(access, password="guess"), replace(access, password="-"), anothers):  # noqa: S106
        failure = failure_of(tried)
        assert isinstance(failure, ServerGone)
        assert failure.code == "wrong_password"


@pytest.mark.parametrize("same_key", [True, False])
def test_another_certificate_is_never_spoken_to(tls: TlsEvent, *, same_key: bool) -> None:
    joined = look_up(tls.code)
    shown = certificate_of(tls.server.host, tls.server.port)
    tls.server.show_other_certificate(same_key=same_key)
    wait_for_other(tls.server, shown)
    with pytest.raises(EnvironmentFailure) as refused:
        look_up(tls.code)
    assert refused.value.code == "wrong_server"
    assert failure_of(joined).code == "wrong_server"


@pytest.mark.parametrize("issued", [False, True], ids=["its own root", "issued by an authority"])
def test_a_man_in_the_middle_gets_nothing(tls: TlsEvent, tmp_path: Path, *, issued: bool) -> None:
    if issued:
        shown = certificate_of(tls.server.host, tls.server.port)
        tls.server.show_other_certificate(issued=True)
        wait_for_other(tls.server, shown)
        made = server_setup.renew(tls.address, ["Foyer"])
        tls = dataclasses.replace(tls, code=read_code(made.desks[0].code))
    joined = look_up(tls.code)
    assert asked(engine_for(joined)) == tls.code.role
    assert ("sslmode=require" in joined.url) is issued
    make_certificate(tmp_path, issued=issued)
    with RecordingRelay(tls.server.host, tls.server.port, tmp_path) as middle:
        with pytest.raises(EnvironmentFailure) as refused:
            look_up(replace(tls.code, port=middle.port))
        assert refused.value.code == "wrong_server"
        assert bytes(middle.heard) == b""
        there = make_url(joined.url).set(port=middle.port)
        led_there = replace(joined, url=there.render_as_string(hide_password=False))
        assert failure_of(led_there).code == "wrong_server"
        assert bytes(middle.heard) == b""
        # Even whoever believes the other certificate, as one that libpq cannot verify, says no more
        # than who it is: the password is bound to what the server itself shows.
        theirs = (tmp_path / "server.crt").read_text(encoding="ascii")
        there = there.update_query_dict({"sslmode": "require"})
        url = there.render_as_string(hide_password=False)
        believing = replace(joined, url=url, certificate=theirs)
        assert failure_of(believing).code == "wrong_server"
        assert b"SELECT" not in middle.heard
        assert joined.password.encode() not in middle.heard


def test_without_tls_a_pinned_code_is_not_used(tls: TlsEvent, tmp_path: Path) -> None:
    port = free_port()
    with pytest.raises(ServerGone) as gone:
        look_up(replace(tls.code, port=port))
    assert gone.value.code == "server_gone"
    joined = look_up(tls.code)
    plain = make_url(joined.url).update_query_dict({"sslmode": "disable"})
    tried = replace(joined, url=plain.render_as_string(hide_password=False))
    assert failure_of(tried).code == "wrong_server"
    for host in ("192.0.2.1", "db.example.org"):
        with pytest.raises(InputError) as refused:
            look_up(replace(tls.code, pin=None, host=host))
        assert refused.value.code == "no_tls"
    assert not look_up(replace(tls.code, pin=None)).tls
    assert not look_up(replace(tls.code, pin=None, host="192.0.2.1"), without_tls=True).tls


def test_the_wire_carries_no_clear_text(tls: TlsEvent) -> None:
    with RecordingRelay(tls.server.host, tls.server.port) as wire:
        asked(engine_for(look_up(replace(tls.code, port=wire.port))), "SELECT 'Imogen Hartnoll'")
        assert len(wire.heard) > 1000
        for clear in ("Hartnoll", "SELECT", tls.code.password, tls.code.role, tls.code.database):
            assert clear.encode() not in wire.heard


def test_a_frozen_server_fails_by_itself(tls: TlsEvent) -> None:
    writes = {WRITES: True}
    with engine_for(look_up(tls.code)).connect().execution_options(**writes) as connection:
        process = int(str(connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()))
        os.kill(process, signal.SIGSTOP)
        try:
            with (
                pytest.raises(ServerGone),
                told_plainly("the event"),
                patience(connection, 0.3),
            ):
                connection.exec_driver_sql("SELECT 1")
        finally:
            os.kill(process, signal.SIGCONT)


def test_patience_that_is_not_needed_leaves_a_connection_as_it_was(tls: TlsEvent) -> None:
    before = threading.active_count()
    with engine_for(look_up(tls.code)).connect() as connection:
        for _ in range(3):
            with patience(connection, 30):
                connection.exec_driver_sql("SELECT 1")
        connection.invalidate()
        with patience(connection, 30):
            pass
    assert threading.active_count() <= before + 1


def wait_for_other(server: TlsServer, shown: bytes) -> None:
    """A server shows a new certificate a moment after it was told to."""
    while certificate_of(server.host, server.port) == shown:
        pass
