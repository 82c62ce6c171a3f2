"""Joining an event on a server from a shell, acting at it, and who is connected."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import pytest

from eventdesk.cli.commands_joining import VARIABLE
from tests.cli.shell import Shell
from tests.tls_server import TlsServer, running_tls_server


@dataclass(frozen=True, kw_only=True)
class Moved:
    """An event that was moved to a server with TLS, and its join codes by desk."""

    address: str
    codes: dict[str, str]


@pytest.fixture
def moved(shell: Shell, filled: Path) -> Moved:
    """The sample's lists on a server."""
    server: TlsServer = running_tls_server()
    address = server.url(server.new_database())
    made = shell.done("server", "setup", address, "--address", server.host)
    shell.done("move", filled, address)
    return Moved(address=address, codes={one["desk"]: one["code"] for one in made["desks"]})


def test_a_desk_joins_by_its_code_and_acts_for_all(
    shell: Shell, moved: Moved, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = moved.codes
    monkeypatch.setenv(VARIABLE, codes["Registration 1"])
    first = shell.done("join")
    assert first["desk"] == "Registration 1"
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setattr("sys.stdin", io.StringIO(codes["Registration 2"].lower() + "\n"))
    second = shell.done("join")
    assert second["event"] != first["event"]

    assert shell.done("check-in", first["event"], "VRU-0107")["outcome"] == "done"
    refused = shell.refused("check-in", second["event"], "VRU-0107")
    assert refused["reason"] == "already_in"
    assert "at Registration 1" in refused["message"]

    told = shell.done("desks", second["event"])
    assert (told["alone"], told["to_send"], told["reason"]) == (False, 0, "")
    assert {one["desk"] for one in told["desks"]} == {"Registration 1", "Registration 2"}
    assert shell.done("verify", second["event"])["holds"]
    for wish in (shell("desks", first["event"]), shell("join", "--help")):
        assert wish.status == 0
        assert codes["Registration 1"] not in wish.out


def test_an_old_code_does_not_take_the_place_of_the_one_that_a_copy_knows(
    shell: Shell, moved: Moved, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, moved.codes["Registration 1"])
    copy = shell.done("join")["event"]
    renewed = shell.done("server", "renew", moved.address, "Registration 1")["desks"][0]["code"]
    told = shell("join", "--json")
    assert (told.status, told.document["error"]["code"]) == (3, "wrong_password")
    monkeypatch.setenv(VARIABLE, renewed)
    assert shell.done("join")["event"] == copy
    monkeypatch.setenv(VARIABLE, moved.codes["Registration 1"])
    assert shell("join").status == 3
    assert not shell.done("desks", copy)["alone"]


def test_what_is_no_code_joins_nothing(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "no code at all")
    told = shell("join", "--json")
    assert (told.status, told.document["error"]["code"]) == (2, "bad_join_code")
    assert not (shell.data_dir / "joined").exists()


def test_an_event_in_a_file_has_no_other_desks(shell: Shell, filled: Path) -> None:
    told = shell("desks", filled, "--json")
    assert (told.status, told.document["error"]["code"]) == (2, "not_joined")
