"""A short run of the fuzzer, always the same: the whole of it is `dev.py prove fuzz`."""

from __future__ import annotations

from pathlib import Path

import pytest
from prove_fuzz import try_reader


@pytest.mark.parametrize(
    ("name", "inputs"),
    [("csv", 20), ("workbooks", 6), ("schedules", 40), ("typed orders", 20), ("questions", 20),
     ("events", 12), ("machine", 100), ("paper", 400), ("commands", 15)],
)  # fmt: skip
def test_bad_input_ends_in_a_reading_or_a_refusal(
    name: str, inputs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prove_fuzz.FINDS", tmp_path / "finds")
    found = try_reader(name, inputs, 0, 5, tmp_path / "event")
    assert found.finds == []
    assert found.inputs == inputs
