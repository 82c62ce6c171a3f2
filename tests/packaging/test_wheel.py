"""The wheel, installed where nothing else of the project is, opens the sample event."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from environment import ROOT, Environment


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT))
    (built,) = folder.glob("eventdesk-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, wheel: Path) -> Environment:
    """An environment with the wheel, and with the pinned packages of this one to stand on."""
    root = tmp_path_factory.mktemp("elsewhere")
    environment = Environment(root)
    venv.create(environment.folder, symlinks=os.name != "nt", with_pip=False)
    pip("--python", str(environment.python), "install", "--no-deps", str(wheel))
    # A path that is named in a .pth file is searched last, and its own .pth files are not read:
    # the packages are found there, the checkout that is installed beside them is not.
    site = ask(environment, "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    Path(site, "pinned.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return environment


def test_the_wheel_carries_the_sample_event(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()

    assert [name for name in names if name.startswith("eventdesk/_resources/sample/")]


def test_the_wheel_carries_nothing_but_the_program(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}

    assert {top for top in tops if not top.endswith(".dist-info")} == {"eventdesk"}


def test_the_installed_program_is_the_one_from_the_wheel(installed: Environment) -> None:
    place = ask(installed, "import eventdesk; print(eventdesk.__file__)")

    assert Path(place.strip()).is_relative_to(installed.folder)


def test_the_installed_program_opens_the_sample(installed: Environment) -> None:
    roll = run(installed, str(installed.script("eventdesk")), "roll", "sample", "--json")

    assert json.loads(roll) is not None


def test_the_installed_program_finds_a_delegate_of_the_sample(installed: Environment) -> None:
    program = str(installed.script("eventdesk"))
    found = json.loads(run(installed, program, "find", "sample", "a", "--json"))

    assert found
    assert all(delegate["full_name"] for delegate in found)


def test_another_folder_at_another_time_gives_the_same_bytes(tmp_path: Path, wheel: Path) -> None:
    # The second build is made of the first one's sources: so nothing is missing from them either.
    first = hatch(ROOT, "sdist", tmp_path / "first", at=1_000_000_000)
    elsewhere = tmp_path / "elsewhere"
    with tarfile.open(first) as archive:
        archive.extractall(elsewhere, filter="data")
    (sources,) = elsewhere.iterdir()
    inside = {path.relative_to(sources).as_posix() for path in sources.rglob("*")}

    second = hatch(sources, "sdist", tmp_path / "second", at=1_000_000_000)
    other_wheel = hatch(sources, "wheel", tmp_path / "second")

    # What is needed to build it and to test it, and nothing that was made here.
    assert {".ci/run", "packaging/constraints.txt", "tests/conftest.py"} <= inside
    assert not {".venv", "build", "dist"} & inside
    assert second.read_bytes() == first.read_bytes()
    assert other_wheel.read_bytes() == wheel.read_bytes()


def hatch(sources: Path, kind: str, folder: Path, at: int | None = None) -> Path:
    """Build a wheel or the sources, as if at another instant; gives the file."""
    before = set(folder.glob("*"))
    variables = dict(os.environ) if at is None else {**os.environ, "SOURCE_DATE_EPOCH": str(at)}
    answer = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(folder)],
        cwd=sources, env=variables, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert answer.returncode == 0, answer.stdout + answer.stderr
    (built,) = set(folder.glob("*")) - before
    return built


def pip(*arguments: str) -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr


def ask(environment: Environment, code: str) -> str:
    return run(environment, str(environment.python), "-c", code)


def run(environment: Environment, *command: str) -> str:
    """Run a command away from the checkout; give its standard output."""
    hidden = {"PYTHONPATH", "PYTHONHOME"}
    answer = subprocess.run(
        command,
        cwd=environment.root,
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout
