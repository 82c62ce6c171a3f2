"""The folder that every package is made of: the program with its own Python and its own Qt."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from environment import Environment
from package_names import BUILDING, NAME, ROOT, built_at

EXTRAS = ("building", "keyring", "postgresql")
"""Nobody can add an extra to a package afterwards, so each is in it."""

_STRIPPED = re.compile(r"(?:\.cpython-\d+\w*-.*|\.abi3|libpython\d.*)\.so[.\d]*\Z|\.so\.[\d.]+\Z")
# Mended by auditwheel, which moves their tables about: strip breaks such a file.
_MENDED = re.compile(r"\.libs/|-[0-9a-f]{8}\.so")


class BuildError(Exception):
    """Something could not be built; the message says what, and what the tool said of it."""


def build_folder(out: Path) -> Path:
    """Build the folder at `out / "eventdesk"`; on macOS also the app beside it.

    Raises:
        BuildError: with what PyInstaller says, when it does not succeed.
    """
    environment = Environment(ROOT, out / "environment", EXTRAS)
    environment.make_ready()
    made = out / "made"
    shutil.rmtree(made, ignore_errors=True)
    run([str(environment.python), str(BUILDING / "build_icons.py"), str(made)])
    run(
        [
            str(environment.python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
            "--distpath", str(out), "--workpath", str(made / "work"),
            str(BUILDING / "eventdesk.spec"),
        ],
        EVENTDESK_MADE=str(made),
    )  # fmt: skip
    folder = out / NAME
    if sys.platform == "linux":
        strip(folder)
    shutil.copyfile(made / "licences.txt", folder / "LICENCES.txt")
    settle(folder)
    return folder


def run(command: list[str], **variables: str) -> None:
    """Run a tool, quietly; raises BuildError with what it said when it did not succeed."""
    environment = {
        **os.environ,
        # A dictionary's order must not get into what is built, nor the hour.
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(built_at()),
        "PYTHONPATH": os.pathsep.join([str(BUILDING), str(BUILDING.parent), str(ROOT)]),
        **variables,
    }
    answer = subprocess.run(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if answer.returncode != 0:
        message = f"{Path(command[0]).name} did not succeed:\n{answer.stdout.rstrip()}"
        raise BuildError(message)


def strip(folder: Path) -> None:
    """Take the names of functions out of libraries: they are for a debugger, and are heavy."""
    if shutil.which("strip") is None:
        return
    for path in sorted(folder.rglob("*.so*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or _MENDED.search(name) or not _STRIPPED.search(name):
            continue
        run(["strip", "--strip-unneeded", str(path)])


def settle(folder: Path) -> None:
    """Give every file the same rights and the same time, whoever builds it and when."""
    for path in [folder, *sorted(folder.rglob("*"))]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (built_at(), built_at()), follow_symlinks=False)
