"""dev.py: what it does where, and what it says on a machine that lacks something."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from dev import has_screen, main
from environment import ROOT, Environment


def old_python() -> str | None:
    """A Python that is too old, if one can be started here: a name on the path may be a stub."""
    for name in ("python3.8", "python3.9", "python3.10"):
        if shutil.which(name) and subprocess.run([name, "-c", ""], check=False).returncode == 0:
            return name
    return None


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_only_a_linux_without_a_display_has_no_screen(
    platform: str, variables: dict[str, str], expected: bool
) -> None:
    assert has_screen(platform, variables) is expected


def test_only_the_tests_take_further_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", "--fast"])

    assert stopped.value.code == 2
    assert "check takes no --fast" in capsys.readouterr().err


def test_an_older_python_is_told_in_one_line_what_is_needed() -> None:
    python = old_python()
    if python is None:
        pytest.skip("no Python older than 3.11 here")
    answer = subprocess.run(
        [python, ROOT / "packaging" / "dev.py", "run"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode != 0
    assert answer.stderr.startswith("eventdesk needs Python 3.11 or newer")
    assert answer.stderr.count("\n") == 1


def test_an_environment_that_is_up_to_date_is_left_alone(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    environment = made_up_checkout(tmp_path)
    stamp_as_ready(environment)

    environment.make_ready()

    assert capfd.readouterr().out == ""


def test_a_changed_pin_sets_up_again(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    environment = made_up_checkout(tmp_path)
    stamp_as_ready(environment)
    (tmp_path / "packaging" / "constraints.txt").write_text("hatchling==0.0.1\n")
    link_to_a_python_that_cannot_install(environment)

    with pytest.raises(Exception, match="could not be installed"):
        environment.make_ready()

    assert "Setting up" in capfd.readouterr().out
    # Not stamped: the next start takes it up again.
    with pytest.raises(Exception, match="could not be installed"):
        environment.make_ready()


def test_constraints_are_names_and_versions_only() -> None:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==\d[\w.!+]*", line)] == []
    assert lines == sorted(lines, key=str.lower)
    assert not {"pip", "setuptools", "eventdesk"} & {line.split("==")[0].lower() for line in lines}


def made_up_checkout(root: Path) -> Environment:
    """A checkout with nothing but its pins, and the running Python as its environment's."""
    (root / "packaging").mkdir()
    (root / "packaging" / "constraints.txt").write_text("hatchling==1.0\n")
    (root / "pyproject.toml").write_text("[project]\n")
    environment = Environment(root)
    environment.python.parent.mkdir(parents=True)
    environment.python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    environment.python.chmod(0o755)
    return environment


def stamp_as_ready(environment: Environment) -> None:
    stamp = environment.folder / "eventdesk-stamp"
    stamp.write_text(environment.wanted_stamp(), encoding="utf-8")


def link_to_a_python_that_cannot_install(environment: Environment) -> None:
    script = f'#!/bin/sh\n[ "$1" = -c ] && exec "{sys.executable}" "$@"\nexit 1\n'
    environment.python.write_text(script)
