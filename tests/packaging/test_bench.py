"""The measures measure and the pictures are drawn, on the smallest of events; no figure counts."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest
from bench import GROUPS, measured, measured_apart
from bench_figures import (
    Row,
    Sizes,
    Spread,
    held_to_commit,
    held_to_seconds,
    held_to_times,
    spread,
)
from environment import ROOT
from PySide6.QtWidgets import QApplication

TINY = Sizes(
    small=6, middle=8, large=12, items=5, acts=3, starts=1, changes=2, desks=(2,), admissions=6
)


@pytest.fixture(autouse=True)
def without_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    # What this checkout has compiled will do: all of it anew is most of what a start would cost.
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", "")


@pytest.mark.parametrize("group", GROUPS)
def test_every_group_measures_something_to_the_end(
    group: str, tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    """Here and not apart: that costs more than all that is measured on events so small."""
    _is_printed(measured(group, tmp_path, TINY), capsys.readouterr().out)


def test_a_group_is_measured_in_a_process_of_its_own(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    rows = measured_apart("limits", tmp_path, TINY)
    _is_printed(rows, capfd.readouterr().out)


def _is_printed(rows: list[Row], printed: str) -> None:
    assert rows
    assert all(row.work and row.found for row in rows)
    assert all(row.found in printed for row in rows)


def test_the_99th_percentile_is_what_one_in_a_hundred_exceeds() -> None:
    found = spread([float(number) for number in range(1, 201)])

    assert (found.p50, found.p99, found.n) == (100.5, 198.0, 200)


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        (held_to_seconds("work", 2.0, 2), "within"),
        (held_to_seconds("work", 2.5, 2), "over by 0.50 s"),
        (held_to_times("work", Spread(p50=1, p99=20, n=9), p99=16.7), "over by 3.3 ms"),
        (Row(work="work", found="found"), ""),
    ],
)
def test_a_row_says_by_how_much_its_budget_was_missed(row: Row, verdict: str) -> None:
    assert row.verdict == verdict


def test_an_act_is_held_to_the_bare_commit_of_the_same_run() -> None:
    bare = Spread(p50=1, p99=4, n=9)

    assert held_to_commit("act", Spread(p50=6, p99=21, n=9), bare).verdict == "within"
    late = held_to_commit("act", Spread(p50=7, p99=22, n=9), bare)
    assert late.verdict == "over by 1.0 ms at p50, 1.0 ms at p99"


def test_a_state_is_drawn_light_and_dark_at_the_size_and_scale_asked_for(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "packaging" / "pictures.py"), str(tmp_path)]
    subprocess.run(
        [*command, "--only", "registration-admitted", "--scale", "2", "--size", "1280x720"],
        check=True,
        cwd=ROOT,
        capture_output=True,
    )

    light, dark = (tmp_path / f"registration-admitted-{theme}.png" for theme in ("light", "dark"))
    assert sorted(tmp_path.iterdir()) == sorted([light, dark])
    assert _size(light) == _size(dark) == (2560, 1440)
    assert light.read_bytes() != dark.read_bytes()


def _size(picture: Path) -> tuple[int, int]:
    """Width and height as the head of a PNG file says them."""
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return width, height
