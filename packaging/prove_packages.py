"""The packages as people have them: built, and tried on machines without Python.

Such a machine is a Debian with nothing but its base, in a folder of its own (`chroot`, so this
wants root and debootstrap). In it the package is installed as apt does it, and everything after
that is done by an ordinary user.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from environment import ROOT

OUT = ROOT / "build"
BASE = OUT / "base.tar.gz"
"""A Debian with its base alone, kept: it takes minutes to make."""
SUITE = "bookworm"
USER = "guest"
PASSES = 0

_OF_EVERY_DESKTOP = "libegl1 libgl1 libx11-6 libxcb1 libfontconfig1 libfreetype6 fonts-dejavu-core"
"""What an AppImage expects of any desktop; a bare Debian has none of it."""
_LIST = "Given name,Family name,Organisation\nÅsa,Nordin,Vindal Council\nLena,Marlowe,Harrow Vale\n"

Step = tuple[str, str]


def prove(_seconds: int) -> bool:
    """Build everything, and try the Debian package and the AppImage each on a bare machine."""
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("debootstrap") is None:
        print("This wants root and debootstrap: it makes whole machines in folders of their own.")
        return False
    if os.environ.get("EVENTDESK_BUILT") is None:
        building = str(ROOT / "packaging" / "building" / "build_packages.py")
        if subprocess.call([sys.executable, building, "all", str(OUT)]) != PASSES:
            return False
    if not BASE.is_file():
        _make_base()
    return all([_prove_deb(), _prove_app_image()])


def _mirror() -> str:
    """Where this machine itself has its Debian from."""
    listed = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)"],
        capture_output=True, text=True, check=True,
    ).stdout.split("\n")  # fmt: skip
    of_suite = [line.partition(" ")[2] for line in listed if line.startswith(f"{SUITE} ")]
    if not of_suite:
        raise RuntimeError(f"apt knows no {SUITE} here: run this on a Debian of that name")
    return of_suite[0]


def _prove_deb() -> bool:
    (package,) = OUT.glob("eventdesk_*.deb")
    with _machine() as machine:
        shutil.copy(package, machine / "srv" / "eventdesk.deb")
        as_root = _Shell(machine, None)
        as_user = _Shell(machine, USER)
        before = _files(machine)
        return (
            as_root.all(
                ("no Python", "! command -v python3 && ! command -v python"),
                (
                    "apt installs it",
                    f"{_INSTALL} /srv/eventdesk.deb",
                ),
                ("still no Python", "! command -v python3 && ! command -v python"),
            )
            and as_user.all(*_WORK)
            and _prove_double_click(as_root, as_user)
            and as_root.all(("apt removes it", "apt-get purge -y eventdesk"))
            and _nothing_left(before, machine)
        )


_NORDIN = (
    "eventdesk find ~/own.eventdesk Nordin --json"
    """ | grep -m1 -o '"id": *"[^"]*' | cut -d'"' -f4"""
)
_TYPE = "application/x-eventdesk"
_INSTALL = "apt-get install -y --no-install-recommends"
_DESKTOP = "xdg-utils desktop-file-utils shared-mime-info libfile-mimeinfo-perl libglib2.0-bin"
_SCREEN = f"xvfb xdotool {_DESKTOP}"
_WORK: tuple[Step, ...] = (
    ("version", "eventdesk --version"),
    ("self-test", "eventdesk self-test"),
    ("rehearsal", "eventdesk rehearse sample --out ~/day"),
    ("its log is whole", "eventdesk verify ~/day/*.eventdesk"),
    (
        "an event of its own",
        "eventdesk new ~/own.eventdesk --name Autumn --date 2026-11-30 --timezone Europe/London",
    ),
    ("its list", "eventdesk import delegates ~/own.eventdesk ~/list.csv"),
    ("the first check-in", f"eventdesk check-in ~/own.eventdesk $({_NORDIN})"),
    ("its exports", "eventdesk export ~/own.eventdesk ~/out"),
    ("a PDF among them", "test -s ~/out/day-log.pdf && test -s ~/out/write-up.docx"),
    ("it is whole", "eventdesk verify ~/own.eventdesk"),
    ("the licences", "eventdesk licences | grep -q LGPL"),
)  # fmt: skip


def _prove_double_click(as_root: _Shell, as_user: _Shell) -> bool:
    """A double click is xdg-open, by the file's type: it opens the event in a window."""
    seen = (
        "Xvfb :7 -screen 0 1280x720x24 >/dev/null 2>&1 & screen=$!; sleep 2; export DISPLAY=:7; "
        "xdg-open ~/own.eventdesk >~/opened.txt 2>&1 & "
        "for turn in $(seq 60); do "
        "  xdotool search --name Autumn >/dev/null 2>&1 && found=1 && break; sleep 1; done; "
        'kill $screen; cat ~/opened.txt; test -n "$found"'
    )
    return as_root.all(("a screen comes", f"{_INSTALL} {_SCREEN}")) and as_user.all(
        ("the type is known", f"test $(xdg-mime query filetype ~/own.eventdesk) = {_TYPE}"),
        ("and who opens it", f"test $(xdg-mime query default {_TYPE}) = eventdesk.desktop"),
        ("a double click opens it", seen),
    )


_IMAGE = "~/eventdesk.AppImage --appimage-extract-and-run"
"""Where nothing can be mounted, it unpacks itself, runs and clears away."""


def _prove_app_image() -> bool:
    found = list(OUT.glob("eventdesk-*.AppImage"))
    if not found:
        print(
            "There is no AppImage: its runtime was not named (packaging/building/build_runtime.py)."
        )
        return False
    with _machine() as machine:
        target = machine / "home" / USER / "eventdesk.AppImage"
        shutil.copy(found[0], target)
        target.chmod(0o755)
        return _Shell(machine, None).all(
            ("what every desktop has", f"{_INSTALL} {_OF_EVERY_DESKTOP}"),
            ("no Python", "! command -v python3 && ! command -v python"),
            ("nothing that mounts", "! command -v fusermount && ! command -v fusermount3"),
        ) and _Shell(machine, USER).all(
            ("AppImage: version", f"{_IMAGE} --version"),
            ("AppImage: self-test", f"{_IMAGE} self-test"),
            ("AppImage: a rehearsal", f"{_IMAGE} rehearse sample --out ~/day"),
            ("AppImage: what it left", "test -s ~/day/report.txt"),
        )


class _Shell:
    """Carries out commands on such a machine, as root or as an ordinary user."""

    def __init__(self, machine: Path, user: str | None) -> None:
        self._machine = machine
        self._user = user

    def all(self, *steps: Step) -> bool:
        """One after the other, until one does not succeed."""
        return all(self._one(name, command) for name, command in steps)

    def _one(self, name: str, command: str) -> bool:
        started = time.monotonic()
        inside = ["chroot", str(self._machine), "/usr/bin/env", "-i"]
        inside += [
            "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL=C.UTF-8",
            "DEBIAN_FRONTEND=noninteractive",
        ]
        if self._user is None:
            inside += ["HOME=/root", "sh", "-c", command]
        else:
            inside += [
                "su",
                "-",
                self._user,
                "-s",
                "/bin/sh",
                "-c",
                f"export LC_ALL=C.UTF-8; {command}",
            ]
        answer = subprocess.run(
            inside, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
            errors="replace", check=False,
        )  # fmt: skip
        took = time.monotonic() - started
        holds = answer.returncode == PASSES
        print(f"{'holds' if holds else 'BREAKS':<7} {name}  ({took:.1f} s)", flush=True)
        if not holds:
            print(f"  $ {shlex.join(inside[-1:])}\n{answer.stdout[-3000:]}", flush=True)
        return holds


@contextmanager
def _machine() -> Iterator[Path]:
    """A bare machine with one ordinary user, its /proc and /dev there, gone afterwards."""
    machine = Path(tempfile.mkdtemp(prefix="eventdesk-machine-"))
    mounted: list[Path] = []
    try:
        subprocess.run(["tar", "-C", str(machine), "-xzf", str(BASE)], check=True)
        for name in ("resolv.conf", "hosts"):
            shutil.copy(Path("/etc", name), machine / "etc" / name)
        _like_here(machine)
        subprocess.run(["mount", "-t", "proc", "proc", str(machine / "proc")], check=True)
        mounted.append(machine / "proc")
        subprocess.run(["mount", "--bind", "/dev", str(machine / "dev")], check=True)
        mounted.append(machine / "dev")
        _Shell(machine, None).all(("a bare machine", f"useradd -m {USER} && apt-get update"))
        (machine / "home" / USER / "list.csv").write_text(_LIST, encoding="utf-8")
        yield machine
    finally:
        for place in reversed(mounted):
            subprocess.run(["umount", "--lazy", str(place)], check=False)
        if not any(os.path.ismount(place) for place in mounted):
            gone = ["rm", "--recursive", "--force", "--one-file-system", str(machine)]
            subprocess.run(gone, check=False)


def _like_here(machine: Path) -> None:
    """How this machine reaches its packages is how that one does."""
    for path in (Path("/etc/apt/apt.conf.d"), Path("/etc/apt/sources.list.d")):
        for source in path.glob("*"):
            if source.is_file() and ("prox" in source.name or source.name == "debian.sources"):
                shutil.copy(source, machine / path.relative_to("/") / source.name)


def _files(machine: Path) -> set[str]:
    """Every file by its name, but for what apt and logs keep for themselves."""
    kept = ("var/lib/apt", "var/lib/dpkg", "var/cache", "var/log", "tmp", "home", "proc", "dev")
    found = set()
    for folder, _, names in os.walk(machine):
        inside = Path(folder).relative_to(machine).as_posix()
        if not inside.startswith(kept):
            found |= {f"{inside}/{name}" for name in names if "eventdesk" in f"{inside}/{name}"}
    return found


def _nothing_left(before: set[str], machine: Path) -> bool:
    left = sorted(_files(machine) - before)
    print(f"{'BREAKS' if left else 'holds':<7} nothing of it is left  {' '.join(left[:5])}")
    return not left


def _make_base() -> None:
    with tempfile.TemporaryDirectory() as place:
        made = Path(place, "base")
        subprocess.run(
            ["debootstrap", "--variant=minbase", SUITE, str(made), _mirror()], check=True
        )
        with suppress(FileNotFoundError):
            shutil.rmtree(made / "var" / "cache" / "apt" / "archives")
        OUT.mkdir(exist_ok=True)
        subprocess.run(["tar", "-C", str(made), "-czf", str(BASE), "."], check=True)
