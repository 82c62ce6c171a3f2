"""The evacuation roll from a shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell

AT = "2026-11-16T10:00"


@pytest.fixture
def called(shell: Shell, filled: Path) -> Path:
    """Two are inside, one of them with a dog, and a drill is called."""
    shell.done("check-in", filled, "VRU-0331", "--heads", "3", "--at", "2026-11-16T08:50")
    shell.done("check-in", filled, "VRU-0590", "--acknowledged", "--at", "2026-11-16T09:01")
    shell.done("roll", filled, "--call", "--drill", "--at", AT)
    return filled


def test_a_drill_is_called_ticked_and_ended(shell: Shell, called: Path) -> None:
    told = shell(
        "roll", called, "--safe", "VRU-0331", "--heads", "2", "--at", "2026-11-16T10:04",
        "--from-paper",
    )  # fmt: skip
    assert told.out.startswith(
        "Drill: Rhys Davies, South Wales Violence Prevention Unit found safe"
    )
    roll = shell.done("roll", called)
    assert roll["heads"] == 4
    assert roll["on_the_roll"] == {"heads": 4, "safe": 2, "missing": 2}
    assert roll["call"]["drill"] is True
    assert [group["title"] for group in roll["groups"]] == ["Help needed to get out", "D"]
    (rhys,) = roll["groups"][1]["people"]
    assert (rhys["heads"], rhys["safe"]) == (3, 2)
    assert rhys["safe_at"] == "2026-11-16T10:04:00+00:00"
    assert rhys["last_seen"]["sign"] == "checked_in"
    ended = shell.done("roll", called, "--end", "--at", "2026-11-16T10:10")
    assert ended["message"] == (
        "Drill: the roll call ended, 2 found safe, 2 not yet seen, at 10:10."
    )
    assert shell.done("verify", called)["holds"]


def test_lines_say_drill_first_and_divide_as_asked(shell: Shell, called: Path) -> None:
    lines = shell("roll", called, "--by", "wardens", "--wardens", "3").out.splitlines()
    assert lines[0] == "Drill, no emergency. The roll was called at 10:00 at Desk 1."
    assert lines[1].startswith("4 on the roll · 0 safe · 4 not yet seen at ")
    assert lines[3] == "Help needed to get out  (1 person, 1 not yet seen)"
    assert "Warden 1: D  (3 people, 3 not yet seen)" in lines


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (("--call", "--drill"), "roll_is_called"),
        (("--safe", "VRU-0499"), "not_on_the_roll"),
        (("--safe", "nobody"), "unknown_code"),
    ],
)
def test_refusals(shell: Shell, called: Path, wish: tuple[str, ...], reason: str) -> None:
    assert shell.refused("roll", called, *wish)["reason"] == reason


@pytest.mark.parametrize("wish", [("--drill",), ("--call", "--end"), ("--safe", "x", "--end")])
def test_what_cannot_be_meant_is_not_done(
    shell: Shell, called: Path, wish: tuple[str, ...]
) -> None:
    assert shell("roll", called, *wish).status == 2


def test_saving_leaves_files_and_an_entry(shell: Shell, called: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    written = shell.done("roll", called, "--save", folder)["files"]
    assert [Path(one).name for one in written] == ["roll-drill.html", "roll-drill.pdf"]
    assert (folder / "roll-drill.pdf").read_bytes().startswith(b"%PDF")
    shell.done("export", called, tmp_path / "log", "--only", "day-log")
    log = (tmp_path / "log" / "day-log.csv").read_text(encoding="utf-8-sig")
    assert "Drill: Exported: roll" in log
