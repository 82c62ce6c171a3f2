"""The long proofs of a failing machine, in short and with a seed of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import prove_faults
import prove_power_cuts
import pytest
from environment import ROOT
from faulty_works import WORKS

SEED = 2026


def unheard(_line: str) -> None:
    """Nobody listens to how far it is."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="lives are forked")
def test_what_was_acknowledged_is_there_after_kills_at_random_instants() -> None:
    told = subprocess.run(
        [sys.executable, "packaging/prove.py", "kills", "--kills", "15", "--seed", str(SEED)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert "15 kills" in told.stdout


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="files are known by their handles")
def test_what_was_acknowledged_is_there_after_power_cuts_at_random_moments(tmp_path: Path) -> None:
    seen = prove_power_cuts.run(tmp_path, 12, SEED, unheard)
    assert seen.findings == []
    assert sum(seen.cuts.values()) == 12
    assert len(seen.cuts) == 6, "acts, making, import, migration, backup, sealed acts"


@pytest.mark.skipif(
    sys.platform != "linux", reason="the disk is watched below the wheel's database"
)
def test_a_failing_disk_is_told_plainly_and_harms_no_act(tmp_path: Path) -> None:
    failed = prove_faults.run(tmp_path, 1, SEED, unheard, WORKS[:1])
    assert failed.findings == []
    assert failed.told["disk_full"] >= 1
    assert failed.told["disk_failed"] >= 1
