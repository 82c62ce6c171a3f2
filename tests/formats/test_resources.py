"""The program finds its own files wherever it was put, and names what is missing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.formats.resources import resource_path, resource_root


def test_a_resource_is_found() -> None:
    assert resource_path("icons", "tick.svg").read_text(encoding="utf-8").startswith("<svg")


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(EnvironmentFailure, match=r"icons/none\.svg is missing"):
        resource_path("icons", "none.svg")


def test_a_frozen_program_looks_beside_itself_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    resource_root.cache_clear()
    try:
        assert resource_root() == tmp_path / "resources"
    finally:
        resource_root.cache_clear()
