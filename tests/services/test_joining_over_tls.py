"""Desks of every kind join an event over TLS and work there; the wire tells nobody about whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from threading import Event

import pytest
from msgspec.structs import replace

from eventdesk.bootstrap import Settings, join_event, open_event
from eventdesk.core.delegates import Particulars
from eventdesk.core.errors import EnvironmentFailure, EventDeskError, InputError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import read_code, written
from eventdesk.services import server_setup
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.joined.standing import Standing
from eventdesk.services.sample import fill_with_sample, sample_instant
from tests.recording_relay import RecordingRelay
from tests.tls_server import TlsServer, running_tls_server


@dataclass(frozen=True, kw_only=True)
class Shared:
    """The sample on a server with TLS, and a join code a kind of desk."""

    server: TlsServer
    address: str
    codes: dict[DeskKind, str]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shared]:
    """Set up as a person would, and filled by its owner."""
    server = running_tls_server()
    database = server.new_database()
    address = server.url(database)
    made = server_setup.set_up(address)
    with open_event(address, settings_in(tmp_path_factory.mktemp("owner"))) as owner:
        fill_with_sample(owner)
    codes = {desk.kind: desk.code for desk in made.desks}
    yield Shared(server=server, address=address, codes=codes)
    server.drop(database)


def settings_in(folder: Path) -> Settings:
    return Settings(data_dir=folder, clock=SetClock(sample_instant(time(8, 50)), speed=0))


@contextmanager
def joined(code: str, folder: Path) -> Iterator[EventDesk]:
    with join_event(code, settings_in(folder)) as desk:
        yield desk


def test_a_desk_that_joins_and_admits_says_nothing_in_clear(shared: Shared, tmp_path: Path) -> None:
    code = read_code(shared.codes[DeskKind.REGISTRATION])
    with RecordingRelay(shared.server.host, shared.server.port) as wire:
        led = written(replace(code, port=wire.port))
        with joined(led, tmp_path) as desk:
            people = desk.check_in.find("a", limit=5)
            newcomer = Particulars(given_name="Wilhelmina", family_name="Farnborough")
            assert desk.check_in.walk_in(newcomer, vouched_by="Kim").done
            names = [one.delegate.particulars.family_name for one in people]
        assert len(wire.heard) > 20_000  # the whole event went by
        clear = [*names, "Farnborough", "Wilhelmina", code.password, code.role, "INSERT", "SELECT"]
        for word in clear:
            assert word.encode() not in wire.heard, word
    assert all(names)
    with open_event(shared.address, settings_in(tmp_path / "owner")) as owner:
        assert owner.check_in.find("Farnborough")
        assert owner.verify().findings == ()


@pytest.mark.parametrize("kind", DeskKind)
def test_every_kind_of_desk_can_join(shared: Shared, tmp_path: Path, kind: DeskKind) -> None:
    with joined(shared.codes[kind], tmp_path) as desk:
        assert desk.running_order.read().items
        assert desk.verify().findings == ()
        if kind is DeskKind.DISPLAY:
            with pytest.raises(EnvironmentFailure) as refused:
                desk.day_log.note("Here I am")
            assert refused.value.code == "not_allowed"
        else:
            assert desk.day_log.note(f"The {kind} is here").done


def test_a_server_with_another_address_gets_what_was_done_alone(
    shared: Shared, tmp_path: Path
) -> None:
    added = server_setup.set_up(shared.address, [("Side door", DeskKind.REGISTRATION)])
    code = read_code(added.desks[0].code)
    with RecordingRelay(shared.server.host, shared.server.port) as venue:
        led = written(replace(code, port=venue.port))
        with joined(led, tmp_path) as desk:
            path = desk.database.path
            assert desk.day_log.note("With the venue's network").done
    assert path is not None
    with open_event(path, settings_in(tmp_path)) as alone:
        assert alone.day_log.note("Without any network").done
    made = server_setup.renew(shared.address, [code.desk])
    with joined(made.desks[0].code, tmp_path) as desk:
        assert desk.database.path == path
        delivered(desk)
    with open_event(shared.address, settings_in(tmp_path / "owner")) as owner:
        notes = [str(row) for row in owner.day_log.rows()]
        assert sum("Without any network" in row for row in notes) == 1


def delivered(desk: EventDesk) -> None:
    """Let a desk's keeper send what is to be sent."""
    sent = Event()
    keeper = desk.keeper()
    assert keeper is not None

    def told(standing: Standing) -> None:
        if standing.desks and not standing.to_send:
            sent.set()

    keeper.start(told, lambda: None)
    try:
        assert sent.wait(30)
    finally:
        keeper.close()


def test_what_is_no_right_code_leaves_nothing_behind(shared: Shared, tmp_path: Path) -> None:
    code = read_code(shared.codes[DeskKind.CHAIR])
    typed = shared.codes[DeskKind.CHAIR]
    other = "3" if typed[0] != "3" else "4"
    tried: dict[str, Callable[[], str]] = {
        "bad_join_code": lambda: other + typed[1:],
        "wrong_server": lambda: written(replace(code, pin=bytes(10))),
        "wrong_password": lambda: written(replace(code, password="x")),  # noqa: S106
        "no_tls": lambda: written(replace(code, pin=None, host="192.0.2.1")),
    }
    for expected, make in tried.items():
        with pytest.raises(EventDeskError) as refused:
            join_event(make(), settings_in(tmp_path))
        assert refused.value.code == expected
        assert isinstance(refused.value, InputError | EnvironmentFailure)
        assert "\n" not in refused.value.message
        assert code.password not in refused.value.message
    assert not list(tmp_path.rglob("*.eventdesk"))
