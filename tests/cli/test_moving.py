"""Moving an event at a shell, and every command on an event on a server."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell, one_line
from tests.services.moved_days import empty_database

SECRET = "hunter2secret"  # noqa: S105 - it is a secret of nobody


def with_secret(url: str) -> str:
    """The address with a password in it, which the server of the tests does not ask for."""
    return url.replace("tester@", f"tester:{SECRET}@")


def test_there_and_back_sealed(
    shell: Shell, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with empty_database() as url:
        assert shell("backup", filled).status == 0
        told = shell.done("move", filled, with_secret(url))
        assert (told["place"], told["closed"], told["left_behind"]) == ("server", True, [])
        aside = Path(told["put_aside"])
        assert aside.name.startswith("day moved to a server ")
        gone = shell("note", filled, "too late")
        assert gone.status == 2
        assert aside.name in gone.err
        late = shell("note", aside, "too late", "--json")
        assert late.status == 3
        assert late.document["error"]["code"] == "event_moved"
        assert one_line(late.err)
        restored = shell("restore", filled, "--json")
        assert restored.document["error"]["code"] == "moved_to_server"
        assert shell("note", url, "in time").status == 0
        monkeypatch.setenv("EVENTDESK_NEW_PASSPHRASE", "three words to keep")
        back = shell.done("move", url, tmp_path / "back", "--seal")
        assert back["place"] == "file"
        assert shell("find", tmp_path / "back.eventdesk", "a").status == 2, "it is sealed"
        monkeypatch.setenv("EVENTDESK_PASSPHRASE", "three words to keep")
        verdict = shell("verify", tmp_path / "back.eventdesk", "--head", told["head"])
        assert verdict.status == 0
        again = shell("move", url, tmp_path / "elsewhere", "--json")
        assert again.document["error"]["code"] == "moved_already"
        assert again.document["error"]["message"].endswith("Add --yes if it is.")


COMMANDS = (
    ("find", "{}", "mar"),
    ("roll", "{}"),
    ("verify", "{}"),
    ("details", "{}"),
    ("note", "{}", "hm"),
    ("undo", "{}"),
    ("question", "{}", "list"),
    ("running-order", "{}", "show"),
    ("export", "{}", "{out}", "--only", "day-log"),
    ("forget", "{}", "--dry-run"),
)
REFUSED = (
    ("seal", "{}"),
    ("unseal", "{}"),
    ("passphrase", "{}"),
    ("passphrase", "{}", "--no-keyring"),
    ("restore", "{}"),
    ("restore", "{}", "--list"),
    ("backup", "{}"),
    ("move", "{}", "{}"),
    ("new", "{}", "--name", "D", "--date", "2026-12-01", "--timezone", "Europe/London"),
    ("find", "mysql://u:{secret}@host/day", "mar"),
    ("find", "postgresql://u:{secret}@[::1/day", "mar"),
)
GONE = (
    ("find", "postgresql://u:{secret}@127.0.0.1:1/day?password={secret}", "mar"),
    ("find", "{}_and_more", "mar"),
)


def test_every_command_takes_an_address_and_none_shows_its_password(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    with empty_database() as url:
        address = with_secret(url).replace("postgresql:", "postgresql+psycopg:")
        assert shell("move", filled, address).status == 0
        for status, commands in ((0, COMMANDS), (2, REFUSED), (3, GONE)):
            for number, command in enumerate(commands):
                words = [
                    one.replace("{}", address, 1).format(secret=SECRET, out=tmp_path / "out")
                    for one in command
                ]
                told = shell(*words, *(("--json",) if number % 2 else ()))
                assert told.status == status, (command[0], told)
                assert SECRET not in told.out + told.err, command
                assert not status or one_line(told.err)
    kept = [one for one in (*tmp_path.rglob("*"), *shell.data_dir.rglob("*")) if one.is_file()]
    assert [one for one in kept if SECRET.encode() in one.read_bytes()] == []
