"""Badges from a shell: saved, asked about, and refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell


def test_everybodys_badge_is_saved_once_and_asked_about_twice(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    path = tmp_path / "badges.pdf"
    told = shell("badges", filled, path)
    assert (told.status, told.out) == (0, f"65 badges in {path}\n")
    assert path.read_bytes().startswith(b"%PDF")
    asked = shell("badges", filled, path)
    assert asked.status == 1
    assert "All 65 have a badge that still holds. Print all of them again?" in asked.err
    assert "--again" in asked.err
    assert shell("badges", filled, path, "--again").status == 0
    since = shell("badges", filled, path, "--since")
    assert since.status == 1
    assert "Everybody who is awaited has a badge" in since.err
    assert shell("verify", filled).status == 0


def test_some_on_labels_as_a_document(shell: Shell, filled: Path, tmp_path: Path) -> None:
    path = tmp_path / "two.pdf"
    only = ("--only", "VRU-0261", "--only", "vru 0422")
    told = shell("badges", filled, path, *only, "--layout", "dymo-99014", "--json")
    assert told.status == 0
    assert (told.document["outcome"], told.document["badges"]) == ("done", 2)
    assert told.document["path"] == str(path)
    rest = shell("badges", filled, path, "--since", "--first-label", "4", "--json")
    assert rest.document["badges"] == 63


@pytest.mark.parametrize(
    ("given", "status", "said"),
    [
        (("--only", "NOBODY-1"), 1, "Nobody has the code"),
        (("--layout", "avery"), 2, "There is no layout “avery”. Known: avery-l4785,"),
        (("--first-label", "11"), 2, "has the labels 1 to 10 a page, so 11 cannot be the first."),
        (("--since", "--only", "VRU-0261"), 2, "Say --since or --only, not both."),
    ],
)
def test_what_cannot_be_printed_is_said_and_leaves_no_file(
    shell: Shell, filled: Path, tmp_path: Path, given: tuple[str, ...], status: int, said: str
) -> None:
    told = shell("badges", filled, tmp_path / "b.pdf", *given)
    assert told.status == status
    assert said in told.err
    assert not (tmp_path / "b.pdf").exists()


def test_a_folder_that_is_not_there_is_one_sentence_and_no_entry(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    told = shell("badges", filled, tmp_path / "nowhere" / "b.pdf")
    assert told.status == 3
    assert told.err == "b.pdf could not be written: its folder is not there.\n"
    assert shell("badges", filled, tmp_path / "b.pdf").status == 0


def test_the_layouts_are_listed(shell: Shell) -> None:
    told = shell("badges", "--layouts")
    assert told.status == 0
    assert "Avery L4785 name badges, 80 × 50 mm, 10 a page" in told.out
    assert {"id", "name", "size", "per_page"} == shell("badges", "--layouts", "--json").documents[
        0
    ].keys()
    assert shell("badges").status == 2
