"""Backups from a shell: made, listed, put in place, and a damaged event recovered."""

from __future__ import annotations

from pathlib import Path

from tests.cli.shell import Shell, one_line


def test_a_backup_is_made_listed_and_restored(shell: Shell, filled: Path) -> None:
    made = shell.done("backup", filled)
    assert Path(made["backup"]).exists()
    shell.done("note", filled, "After the backup")
    (held,) = shell.listed("restore", filled, "--list")
    assert (held["head"], held["behind"], held["names"]) == (made["head"], 1, 70)
    restored = shell.done("restore", filled)
    assert restored["head"] == made["head"]
    assert shell.done("verify", filled)["head"] == made["head"]
    assert shell.done("verify", restored["put_aside"])["head"] != made["head"]


def test_a_backup_goes_into_a_folder_of_choice(shell: Shell, filled: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    missing = shell("backup", filled, stick, "--json")
    assert (missing.status, missing.document["error"]["code"]) == (2, "no_folder")
    stick.mkdir()
    made = shell.done("backup", filled, stick)
    assert Path(made["backup"]).parent == stick
    assert shell.done("restore", filled, made["backup"])["head"] == made["head"]


def test_a_damaged_event_is_named_and_recovered(shell: Shell, filled: Path) -> None:
    head = shell.done("backup", filled)["head"]
    with filled.open("r+b") as stream:
        stream.write(bytes(200))
    before = filled.read_bytes()
    told = shell("verify", filled, "--json")
    assert (told.status, told.document["error"]["code"]) == (3, "damaged")
    assert one_line(told.err)
    assert "its beginning is overwritten" in told.err
    recovered = shell.done("restore", filled, "--recover")
    assert recovered["head"] == head
    assert Path(recovered["put_aside"]).read_bytes() == before
    assert shell.done("verify", filled)["holds"]


def test_without_a_backup_it_says_so(shell: Shell, filled: Path) -> None:
    assert shell.listed("restore", filled, "--list") == []
    told = shell("restore", filled, "--json")
    assert (told.status, told.document["error"]["code"]) == (2, "no_backup")


def test_a_folder_of_choice_is_known_when_the_event_is_restored(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    newest = shell.done("backup", filled, stick)
    shell.done("note", filled, "After the backup")
    held = [one["backup"] for one in shell.listed("restore", filled, "--list")]
    assert held == [newest["backup"]]
    assert shell.done("restore", filled)["head"] == newest["head"]


def test_an_older_backup_is_whole_in_itself(shell: Shell, filled: Path) -> None:
    older = shell.done("backup", filled)
    shell.done("note", filled, "After the backup")
    newer = shell.done("backup", filled)
    assert shell.done("verify", older["backup"])["head"] == older["head"]
    shell.done("note", older["backup"], "Written into the backup")
    assert shell.done("verify", filled)["head"] == newer["head"]


def test_a_copy_made_by_hand_is_whole_in_itself_and_harms_nobody(
    shell: Shell, filled: Path
) -> None:
    """A false alarm at the desk is worse than an older copy that is opened as what it is."""
    copied = filled.with_name("copied.eventdesk")
    copied.write_bytes(filled.read_bytes())
    shell.done("note", filled, "After the copy")
    newest = shell.done("backup", filled)
    assert shell.done("verify", copied)
    shell.done("note", copied, "Written into the copy")
    assert shell.done("verify", filled)["head"] == newest["head"]
