"""Addresses of databases: what is shown of them, and what they ask of the network."""

from __future__ import annotations

import socket
import threading
from contextlib import closing

import pytest
from sqlalchemy.engine import make_url

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.storage.addresses import is_server
from eventdesk.storage.on_server import open_on_server, shown, tls_for, with_password


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
