"""Joining an event on a server from a shell, acting at it, and who is connected."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from eventdesk.cli.commands_joining import VARIABLE
from tests.cli.shell import Shell
from tests.tls_server import TlsServer, running_tls_server


@pytest.fixture
def codes(shell: Shell, filled: Path) -> dict[str, str]:
    """The join codes of an event that was moved to a server with TLS, by desk."""
    server: TlsServer = running_tls_server()
    address = server.url(server.new_database())
    made = shell.done("server", "setup", address, "--address", server.host)
    shell.done("move", filled, address)
    return {one["desk"]: one["code"] for one in made["desks"]}


def test_a_desk_joins_by_its_code_and_acts_for_all(
    shell: Shell, codes: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
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


def test_what_is_no_code_joins_nothing(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "no code at all")
    told = shell("join", "--json")
    assert (told.status, told.document["error"]["code"]) == (2, "bad_join_code")
    assert not (shell.data_dir / "joined").exists()


def test_an_event_in_a_file_has_no_other_desks(shell: Shell, filled: Path) -> None:
    told = shell("desks", filled, "--json")
    assert (told.status, told.document["error"]["code"]) == (2, "not_joined")
