"""What a bare machine lacks: Python's own venv, the system libraries of Qt, a font.

Each message names what is missing and the one command that installs it.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

_DEBIAN_LIST = Path(__file__).with_name("debian.txt")
_FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".local/share/fonts",
    Path.home() / ".fonts",
)
_FONT_FILES = frozenset({".otf", ".pfb", ".ttc", ".ttf"})


class Need(Enum):
    """When a Debian package is needed."""

    ALWAYS = "always"
    SCREEN = "screen"
    FONT = "font"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True, kw_only=True)
class DebianPackage:
    """One line of `debian.txt`; `library` is the file that shows whether it is there."""

    name: str
    need: Need
    library: str | None = None


def read_debian_list(text: str) -> list[DebianPackage]:
    """The packages of `debian.txt`, in its order."""
    packages = []
    for line in text.splitlines():
        name, _, mark = (part.strip() for part in line.partition("#"))
        if name:
            packages.append(_package(name, mark.split()))
    return packages


def _package(name: str, mark: list[str]) -> DebianPackage:
    match mark:
        case []:
            return DebianPackage(name=name, need=Need.EXTRA)
        case ["font"]:
            return DebianPackage(name=name, need=Need.FONT)
        case ["screen", library]:
            return DebianPackage(name=name, need=Need.SCREEN, library=library)
        case [library]:
            return DebianPackage(name=name, need=Need.ALWAYS, library=library)
    message = f"debian.txt: the mark of {name} is not understood: {' '.join(mark)}"
    raise ValueError(message)


def missing_for_set_up(
    find_module: Callable[[str], object | None] = importlib.util.find_spec,
) -> str | None:
    """The message for a Python without its own `venv`, or None."""
    absent = [name for name in ("venv", "ensurepip") if find_module(name) is None]
    if not absent:
        return None
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    return _message(f"Python's own {absent[0]} is missing here.", [package])


def missing_for_qt(*, with_screen: bool) -> str | None:
    """The message for a Linux that lacks a library or a font that Qt needs, or None."""
    if not sys.platform.startswith("linux"):
        return None
    packages = read_debian_list(_DEBIAN_LIST.read_text(encoding="utf-8"))
    return message_for_qt(
        packages, with_screen=with_screen, loads=_loads, has_font=any(_fonts(_FONT_FOLDERS))
    )


def message_for_qt(
    packages: Sequence[DebianPackage],
    *,
    with_screen: bool,
    loads: Callable[[str], bool],
    has_font: bool,
) -> str | None:
    """The same, told what loads and whether there is any font at all."""
    needs = {Need.ALWAYS, Need.SCREEN} if with_screen else {Need.ALWAYS}
    sentences = []
    missing = [
        package
        for package in packages
        if package.need in needs and package.library and not loads(package.library)
    ]
    if missing:
        names = ", ".join(package.library or package.name for package in missing)
        sentences.append(f"Qt needs system libraries that are missing here: {names}.")
    if not has_font:
        missing += [package for package in packages if package.need is Need.FONT]
        sentences.append("There is no font here to write with.")
    if not sentences:
        return None
    return _message(" ".join(sentences), [package.name for package in missing])


def _message(fact: str, packages: list[str]) -> str:
    if shutil.which("apt-get") is None:
        return f"{fact} Install what your system calls: {' '.join(packages)}"
    # Windows has no user ids, and no apt-get either.
    before = "" if os.name == "posix" and os.geteuid() == 0 else "sudo "
    return f"{fact} Install with: {before}apt-get install {' '.join(packages)}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _fonts(folders: Iterable[Path]) -> Iterable[Path]:
    for folder in folders:
        for path in folder.rglob("*"):
            if path.suffix.lower() in _FONT_FILES:
                yield path
