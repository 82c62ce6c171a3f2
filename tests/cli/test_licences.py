"""The licences of what the program stands on, as a shell shows them."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from eventdesk.bootstrap import entrances
from eventdesk.cli.app import run
from eventdesk.formats import licences
from eventdesk.formats.resources import resource_root


def test_every_package_that_is_needed_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["licences"], entrances()) == 0
    said = capsys.readouterr().out

    for name in ("PySide6_Essentials", "SQLAlchemy", "sqlcipher3", "lxml"):
        assert f"{name} {metadata.version(name)}: " in said
    assert "pytest" not in said


def test_a_package_shows_the_list_it_was_delivered_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "licences.txt").write_text("Everything in this folder\n", encoding="utf-8")
    assert not (resource_root() / "licences.txt").exists()
    monkeypatch.setattr(licences, "resource_root", lambda: tmp_path)

    assert run(["licences"], entrances()) == 0
    assert capsys.readouterr().out == "Everything in this folder\n"
