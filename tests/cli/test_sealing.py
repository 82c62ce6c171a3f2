"""Sealed events from a shell: the passphrase is never an argument."""

from __future__ import annotations

import getpass
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.bootstrap import open_event
from eventdesk.core.actions import Action
from eventdesk.storage import sealing
from tests.cli.shell import Shell, one_line

SPOKEN = "three Wörds to keep"
OTHER = "another four of them here"
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module", autouse=True)
def fewer_rounds() -> Iterator[None]:
    """Keys that are made in no time: how many rounds there are is no matter of these tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealing, "ROUNDS", 1_000)
        yield


def told_last(event: Path, most: int) -> list[Action]:
    """The newest actions of the log."""
    with open_event(event) as desk, desk.database.reading() as reading:
        return [entry.action for entry in reading.log.all()][-most:]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Sets the variables that a person would."""
    for name in ("EVENTDESK_PASSPHRASE", "EVENTDESK_NEW_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch, said: pytest.MonkeyPatch) -> list[str]:
    """What a person at a terminal types unseen, one passphrase after the other."""
    waiting: list[str] = []
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: waiting.pop(0))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    return waiting


def test_seal_use_and_unseal_with_the_variables(
    shell: Shell, filled: Path, said: pytest.MonkeyPatch
) -> None:
    before = shell.done("verify", filled)["head"]
    said.setenv("EVENTDESK_NEW_PASSPHRASE", SPOKEN)
    sealed = shell.done("seal", filled)
    assert (sealed["sealed"], sealed["not_reached"]) == (True, [])
    assert b"SQLite format" not in filled.read_bytes()[:16]

    untold = shell("verify", filled, "--json")
    assert (untold.status, untold.document["error"]["code"]) == (2, "sealed")
    assert "EVENTDESK_PASSPHRASE" in untold.err
    said.setenv("EVENTDESK_PASSPHRASE", "no words of mine")
    wrong = shell("verify", filled)
    assert (wrong.status, wrong.err) == (
        2,
        "Wrong passphrase for day.eventdesk, or it is not an event.\n",
    )

    said.setenv("EVENTDESK_PASSPHRASE", SPOKEN)
    verdict = shell.done("verify", filled)
    assert verdict["holds"]
    assert int(verdict["head"].split(":")[0]) == int(before.split(":")[0]) + 1
    assert shell("verify", filled, "--head", before).status == 0
    assert shell.done("unseal", filled)["sealed"] is False
    said.delenv("EVENTDESK_PASSPHRASE")
    assert told_last(filled, 2) == [Action.FILE_SEALED, Action.FILE_UNSEALED]


def test_it_is_typed_twice_and_three_tries_are_given(
    shell: Shell, event: Path, typing: list[str]
) -> None:
    typing += [SPOKEN, OTHER]
    assert shell("seal", event).err == "The two passphrases differ, so nothing was sealed.\n"
    typing += ["short"]
    refused = shell("seal", event)
    assert refused.status == 2
    assert one_line(refused.err)
    typing += [SPOKEN, SPOKEN]
    assert shell("seal", event).status == 0

    typing += [OTHER, OTHER, OTHER, "never asked for"]
    assert shell("verify", event).status == 2
    assert typing == ["never asked for"]
    typing[:] = [OTHER, SPOKEN]
    assert shell("verify", event).status == 0


def test_another_passphrase_needs_the_one_of_now(
    shell: Shell, event: Path, said: pytest.MonkeyPatch
) -> None:
    said.setenv("EVENTDESK_PASSPHRASE", SPOKEN)
    shell.done("seal", event)
    said.setenv("EVENTDESK_NEW_PASSPHRASE", SPOKEN)
    assert shell("seal", event, "--json").document["error"]["code"] == "same_passphrase"
    said.setenv("EVENTDESK_NEW_PASSPHRASE", OTHER)
    shell.done("seal", event)
    assert shell("verify", event).status == 2
    said.setenv("EVENTDESK_PASSPHRASE", OTHER)
    assert shell("verify", event).status == 0


def test_a_new_event_may_be_sealed_from_its_first_byte(
    shell: Shell, tmp_path: Path, said: pytest.MonkeyPatch
) -> None:
    details = ("--name", "A day", "--date", "2026-11-16", "--timezone", "Europe/London")
    path = tmp_path / "new.eventdesk"
    assert shell("new", path, *details, "--sealed").status == 2
    assert not path.exists()
    said.setenv("EVENTDESK_PASSPHRASE", SPOKEN)
    shell.done("new", path, *details, "--sealed")
    assert shell.done("verify", path)["holds"]
    shell.done("new", tmp_path / "plain.eventdesk", *details)
    said.delenv("EVENTDESK_PASSPHRASE")
    assert shell("verify", path).status == 2
    assert shell("verify", tmp_path / "plain.eventdesk").status == 0


def test_what_is_not_sealed_is_told_so(shell: Shell, event: Path, said: pytest.MonkeyPatch) -> None:
    assert shell("unseal", event).err == "day.eventdesk is not sealed.\n"
    assert shell("seal", "sample").status == 2
    assert shell("seal", event, "--keyring").status in {2, 3}
    assert shell("verify", event).status == 0


@pytest.fixture
def inside(filled: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the event open, until it is told to go."""
    program = (
        "import sys\n"
        "from eventdesk.bootstrap import open_event\n"
        "with open_event(sys.argv[1]) as desk:\n"
        "    desk.day_log.note('I am in')\n"
        "    print('in', flush=True)\n"
        "    sys.stdin.readline()\n"
        "    desk.day_log.note('I was in')\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(filled)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=os.environ.copy(),
    ) as process:  # fmt: skip
        yield process


def test_nobody_seals_an_event_that_is_open_elsewhere(
    shell: Shell, filled: Path, inside: subprocess.Popen[str], said: pytest.MonkeyPatch
) -> None:
    assert inside.stdout is not None
    assert inside.stdout.readline() == "in\n"
    said.setenv("EVENTDESK_NEW_PASSPHRASE", SPOKEN)
    told = shell("seal", filled)
    assert (told.status, told.err) == (
        3,
        "day.eventdesk is open in another window or program. Close it there first.\n",
    )
    inside.communicate("go\n")
    assert inside.returncode == 0
    assert told_last(filled, 2) == [Action.NOTE_ADDED, Action.NOTE_ADDED]
    shell.done("seal", filled)
