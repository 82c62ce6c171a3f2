"""The licences of everything that is in the folder, made of the very files that went into it."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from package_names import BUILDING, NAME, ROOT, version

from eventdesk.formats.licences import licence_name, licence_texts

RULE = "-" * 78
_QT = frozenset({"pyside6-essentials", "shiboken6"})
_INTRODUCTION = f"""\
eventdesk {version()} and what it is delivered with
{RULE}

eventdesk itself is under the MIT licence, which stands first below.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are libraries
of their own in the folder "PySide6" of this program, unchanged from what the Qt Company
publishes. You may replace them by builds of your own of the same version, and may take the program
apart to find out how they work together. Their source is that of Qt and PySide6 at download.qt.io
and code.qt.io, under the version named below.
"""
_INSIDE = {
    "sqlcipher3": "with SQLCipher (BSD-3-Clause), SQLite (public domain) and OpenSSL (Apache-2.0)",
    "psycopg-binary": "with libpq (PostgreSQL), OpenSSL (Apache-2.0), MIT Kerberos (MIT), OpenLDAP "
    "(OLDAP-2.8) and Cyrus SASL (BSD-4-Clause-UC)",
    "lxml": "with libxml2 and libxslt (MIT)",
    "cryptography": "with OpenSSL (Apache-2.0)",
    "pyside6-essentials": "with ICU (Unicode-3.0)",
    "pyinstaller": "only its starting program is here, which its licence lets anybody pass on",
}
"""What a package brings that is not its own work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing in the folder that has a licence of its own."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]

    @property
    def line(self) -> str:
        inside = _INSIDE.get(_plain(self.name))
        more = f" ({inside})" if inside else ""
        return f"{self.name} {self.version}: {self.licence}{more}"


def licences_of(sources: Iterable[str]) -> str:
    """The whole text: what is in the folder, each by a line, and then all texts, each once."""
    parts = parts_of(sources)
    lines = [_INTRODUCTION, *(part.line for part in parts), ""]
    told: dict[str, list[str]] = {}
    for part in parts:
        for text in part.texts:
            told.setdefault(text, []).append(f"{part.name} {part.version}")
    for text, names in told.items():
        lines += [RULE, ", ".join(names), RULE, "", text, ""]
    return "\n".join(lines)


def parts_of(sources: Iterable[str]) -> list[Part]:
    """The parts that these files belong to: ours, Python, packages, libraries of the system."""
    owners = _files_of_packages()
    standard = Path(sysconfig.get_path("stdlib")).resolve()
    packages, system = {"pyinstaller"}, set()
    for source in sources:
        place = Path(source).resolve()
        owner = owners.get(place)
        if owner is not None:
            packages.add(owner)
        elif not place.is_relative_to(ROOT) and not place.is_relative_to(standard):
            system.add(place)
    packages.discard(NAME)
    ours = Part(name=NAME, version=version(), licence="MIT", texts=(_read(ROOT / "LICENSE"),))
    return [
        ours,
        _python(),
        *(_package(name) for name in sorted(packages)),
        *_libraries(system),
    ]


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


@cache
def _files_of_packages() -> dict[Path, str]:
    return {
        Path(str(file.locate())).resolve(): _plain(distribution.name)
        for distribution in metadata.distributions()
        for file in distribution.files or []
    }


def _package(name: str) -> Part:
    distribution = metadata.distribution(name)
    if name in _QT:
        # Its own package holds no text of the licence it names.
        texts = tuple(_read(BUILDING / "licences" / one) for one in ("LGPL-3.0.txt", "GPL-3.0.txt"))
        licence = "LGPL-3.0-only"
    else:
        texts, licence = tuple(licence_texts(distribution)), licence_name(distribution)
    return Part(name=distribution.name, version=distribution.version, licence=licence, texts=texts)


def _python() -> Part:
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        *Path("/usr/share/doc").glob(
            f"python{sys.version_info[0]}.{sys.version_info[1]}/copyright"
        ),
    ]
    texts = tuple(_read(place) for place in places if place.is_file())[:1]
    return Part(name="Python", version=platform.python_version(), licence="PSF-2.0", texts=texts)


def _libraries(places: set[Path]) -> list[Part]:
    """Libraries of the distribution, each as the Debian package that it came with."""
    if not places or shutil.which("dpkg-query") is None:
        return []
    found = set()
    for place in sorted(places):
        # On a merged /usr, what was installed as /lib is found as /usr/lib.
        names = (str(place), str(place).removeprefix("/usr"))
        answer = subprocess.run(
            ["dpkg-query", "--search", *names], capture_output=True, text=True, check=False
        )
        found |= {line.partition(":")[0] for line in answer.stdout.splitlines()}
    return [_debian(package) for package in sorted(found)]


def _debian(package: str) -> Part:
    asked = ["dpkg-query", "--show", "--showformat=${Version}\\n", package]
    answer = subprocess.run(asked, capture_output=True, text=True, check=True)
    text = _read(Path("/usr/share/doc", package, "copyright"))
    return Part(
        name=package,
        version=answer.stdout.splitlines()[0],
        licence="as its text says",
        texts=(text,),
    )


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()
