"""The long proofs of a failing machine, in short and with a seed of their own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from environment import ROOT


def shown(*arguments: str) -> str:
    """What a proof says that holds; a process of its own, since it forks and is killed."""
    told = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "prove.py"), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout


@pytest.mark.skipif(not hasattr(os, "fork"), reason="lives are forked")
def test_what_was_acknowledged_is_there_after_kills_at_random_instants() -> None:
    assert "15 kills" in shown("kills", "--kills", "15", "--seed", "2026")


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="files are known by their handles")  # noqa: PTH112
def test_what_was_acknowledged_is_there_after_power_cuts_at_random_moments() -> None:
    assert "12 power cuts" in shown("power-cuts", "--cuts", "12", "--seed", "2026")


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched below the database of the wheel")
def test_a_failing_disk_is_told_plainly_and_harms_no_act() -> None:
    assert "disk_full" in shown("faults", "--times", "1", "--seed", "2026")
