"""The Debian package, of the folder: what the distribution has itself is left to it."""

from __future__ import annotations

import datetime as dt
import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from build_folder import BuildError, run, settle
from desktop_files import put_desktop_files
from package_names import BUILDING, MAINTAINER, NAME, ROOT, SUMMARY, built_at, version

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
RECOMMENDED = ("fonts-inter", "xdg-utils")
SUGGESTED = ("cups",)
ALSO_NEEDED = ("fontconfig", "libegl1", "libgl1")
"""What Qt loads by name when it needs it, which no list of libraries in a file shows."""
_DESCRIPTION = """\
 For the desk in the foyer, the chair on stage, the note-taker and the
 organiser: finding and admitting delegates, the running order with its
 forecast, questions and their outcome, and the day's log, which proves
 that it is complete. It works without a network, an account or an
 administrator's rights, and brings its own Python and its own Qt."""


def build_deb(folder: Path, out: Path) -> Path:
    """Build the package from the folder; gives its path.

    Raises:
        BuildError: with what the tool says, or as a tool is missing here.
    """
    architecture = ARCHITECTURES.get(platform.machine())
    if architecture is None or shutil.which("dpkg-deb") is None:
        message = "A Debian package is built on a Debian of amd64 or arm64, with dpkg-dev."
        raise BuildError(message)
    tree = out / "made" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr" / "lib" / NAME
    shutil.copytree(folder, program, symlinks=True)
    # It lies with the documents, and among the program's own resources.
    (program / "LICENCES.txt").unlink()
    leave_to_the_distribution(program)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    put_desktop_files(tree / "usr", out / "made")
    _put_documents(tree / "usr" / "share", folder)
    settle(tree)
    depends = library_packages(program)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        control_text(architecture, depends, _kilobytes(tree)), encoding="utf-8"
    )
    (control / "md5sums").write_text(_sums(tree), encoding="utf-8")
    settle(tree)
    package = out / f"{NAME}_{version()}_{architecture}.deb"
    run(["dpkg-deb", "-Zxz", "--root-owner-group", "--build", str(tree), str(package)])
    return package


def control_text(architecture: str, depends: list[str], kilobytes: int) -> str:
    """The file `control`."""
    return (
        f"Package: {NAME}\n"
        f"Version: {version()}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join(depends)}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        f"Suggests: {', '.join(SUGGESTED)}\n"
        "Section: misc\n"
        "Priority: optional\n"
        f"Description: {SUMMARY[0].lower()}{SUMMARY[1:]}\n"
        f"{_DESCRIPTION}\n"
    )


def leave_to_the_distribution(program: Path) -> None:
    """Take out each library that is the distribution's own: it comes by `Depends`, and mended."""
    candidates = [
        path
        for path in sorted((program / "parts").glob("lib*.so*"))
        if not path.is_symlink() and not path.name.startswith("libpython")
    ]
    for path in candidates:
        if _is_of_the_distribution(path.name):
            path.unlink()


def _is_of_the_distribution(name: str) -> bool:
    answer = subprocess.run(
        ["dpkg-query", "--search", f"*/{name}"], capture_output=True, text=True, check=False
    )
    triplet = f"{platform.machine()}-linux-gnu/{name}"
    return any(line.endswith(triplet) for line in answer.stdout.splitlines())


def library_packages(program: Path) -> list[str]:
    """What the package depends on, as dpkg-shlibdeps finds it in the files themselves."""
    files = [program / NAME, *(path for path in sorted(program.rglob("*.so*")) if path.is_file())]
    files = [path for path in files if not path.is_symlink()]
    private = {path.parent for path in files}
    with tempfile.TemporaryDirectory() as place:
        debian = Path(place, "debian")
        debian.mkdir()
        (debian / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
        command += [f"-l{folder}" for folder in sorted(private)]
        command += [f"-e{path}" for path in files]
        answer = subprocess.run(
            command, cwd=place, capture_output=True, encoding="utf-8", check=False
        )
    found = re.match(r"shlibs:Depends=(.*)", answer.stdout)
    if answer.returncode != 0 or found is None:
        message = f"dpkg-shlibdeps did not succeed:\n{answer.stderr.rstrip()}"
        raise BuildError(message)
    asked = {*found[1].split(", "), *ALSO_NEEDED}
    named = {one.partition(" ")[0] for one in asked if " " in one}
    return sorted(one for one in asked if " " in one or one not in named)


def changelog_text() -> str:
    """The package's own changelog: it has one entry, and says where the program's is."""
    date = dt.datetime.fromtimestamp(built_at(), dt.UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"{NAME} ({version()}) stable; urgency=medium\n\n"
        f"  * What has changed is told in changelog.md.gz beside this file.\n\n"
        f" -- {MAINTAINER}  {date}\n"
    )


def _put_documents(share: Path, folder: Path) -> None:
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    shutil.copyfile(BUILDING / "linux" / "copyright", documents / "copyright")
    _zipped(documents / "changelog.gz", changelog_text().encode())
    _zipped(documents / "changelog.md.gz", (ROOT / "CHANGELOG.md").read_bytes())
    _zipped(documents / "LICENCES.txt.gz", (folder / "LICENCES.txt").read_bytes())
    manual = share / "man" / "man1"
    manual.mkdir(parents=True)
    _zipped(manual / f"{NAME}.1.gz", (BUILDING / "linux" / f"{NAME}.1").read_bytes())
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(BUILDING / "linux" / "lintian-overrides", overrides / NAME)


def _zipped(path: Path, data: bytes) -> None:
    path.write_bytes(gzip.compress(data, 9, mtime=0))


def _kilobytes(tree: Path) -> int:
    sizes = (os.lstat(path).st_size for path in tree.rglob("*") if not path.is_dir())
    return sum(-(-size // 1024) for size in sizes)


def _sums(tree: Path) -> str:
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(tree).as_posix()}\n"
        for path in sorted(tree.rglob("*"))
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    ]
    return "".join(lines)
