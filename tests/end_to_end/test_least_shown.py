"""Nothing that the program says of its own faults quotes anybody."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.end_to_end.faulty_process import NAME


def test_no_report_of_a_fault_carries_a_name() -> None:
    script = Path(__file__).with_name("faulty_process.py")
    command = [sys.executable, "-m", f"tests.end_to_end.{script.stem}"]
    root = Path(__file__).parents[2]
    ended = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=root, timeout=120
    )
    told = ended.stdout + ended.stderr
    assert "done" in told
    assert not any(part in told for part in NAME.split())
    for kind in ("RuntimeError", "KeyError", "OperationalError", "ValueError", "LookupError"):
        assert kind in told, "a fault is told, with its kind"
    assert "faulty_process.py" in told, "and with its place"
