"""Forgetting the people from a shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell


def test_a_dry_run_says_what_would_go_and_nothing_goes(shell: Shell, filled: Path) -> None:
    told = shell("forget", filled, "--dry-run", "--json")
    assert told.status == 0
    assert told.document["would_go"]["names"] > 60
    assert shell("verify", filled).status == 0
    assert shell("find", filled, "Davies", "--json").documents


def test_without_a_word_of_agreement_nothing_goes(shell: Shell, filled: Path) -> None:
    told = shell("forget", filled, "--wordings", "keep", "--json")
    assert (told.status, told.document["error"]["code"]) == (2, "not_confirmed")
    told = shell("forget", filled, "--yes", "--json")
    assert (told.status, told.document["error"]["code"]) == (2, "no_wordings")
    early = shell("forget", filled, "--wordings", "keep", "--yes")
    if early.status:
        assert "is not over yet" in early.err
        assert "--confirmed" in early.err
        assert shell("find", filled, "Davies", "--json").documents


def test_it_is_done_certified_and_verified(shell: Shell, filled: Path) -> None:
    told = shell("forget", filled, "--wordings", "forget", "--yes", "--confirmed", "--json")
    assert told.status == 0
    certificate = told.document["certificate"]
    assert certificate["event_file_holds_nothing_more"]
    assert Path(told.document["files"][0]).read_text(encoding="utf-8").startswith("CERTIFICATE")
    assert shell("verify", filled, "--head", certificate["head"]).status == 0
    assert shell("find", filled, "Davies", "--json").documents == []
    again = shell("forget", filled, "--wordings", "forget", "--yes", "--confirmed")
    assert again.status == 1
    assert "Nothing in the log says anything of anybody." in again.err


def test_the_day_on_which_it_is_offered_is_a_detail(shell: Shell, event: Path) -> None:
    told = shell("details", event, "--forget-on", "2026-12-16", "--json")
    assert told.document["details"]["forget_on"] == "2026-12-16"
    assert "2026-12-16" in shell("details", event).out
    assert shell("details", event, "--forget-on", "2026-11-15").status == 2
    told = shell("details", event, "--forget-on", "never", "--json")
    assert told.document["details"]["forget_on"] is None


def test_what_was_put_into_folders_of_choice_goes_too(
    shell: Shell, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    stick, pulled = tmp_path / "stick", tmp_path / "pulled"
    for folder in (stick, pulled):
        folder.mkdir()
        shell.done("backup", filled, folder.name)
    pulled.rename(tmp_path / "elsewhere")
    shell.done("badges", filled, "badges.pdf")
    forgotten = ("forget", filled, "--wordings", "forget", "--yes", "--confirmed")
    certificate = shell.done(*forgotten)["certificate"]
    assert list(stick.glob("*.eventdesk")) == []
    assert not (tmp_path / "badges.pdf").exists()
    assert str(pulled) in [one["what"] for one in certificate["not_reached"]]
