"""The same window on a real display with a real accessibility bus: is it read, is it heard?

Xvfb is the display, a D-Bus session of its own carries AT-SPI, the listener stands where a screen
reader would. `--inside` is that session; everything ends with it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time as clock
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import time
from pathlib import Path

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = Path("/usr/bin/python3")
LISTENS_SECONDS = 60
LASTS_SECONDS = 240
NAME = "ottilie feather"
HERE = Path(__file__).resolve().parent

Told = dict[str, object]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What must arrive, of which kind, in which words, and from what."""

    kind: str
    words: str
    role: str = ""


WANTED = (
    Wanted("node", "Board: 08:40", "label"),
    Wanted("node", "Pages", "page tab list"),
    Wanted("node", "Registration", "page tab"),
    Wanted("node", "Find a person", "text"),
    Wanted("node", "Walk-in", "push button"),
    Wanted("node", "Last arrivals", "list"),
    Wanted("node", "Inside now: ", "label"),
    Wanted("focused", "Find a person", "text"),
    Wanted("announced", "One person can be meant. Enter admits."),
    Wanted("announced", "In: Ottilie Featherstonehaugh-Blackwood"),
    Wanted("announced", "Not admitted: already in: Ottilie Featherstonehaugh-Blackwood"),
)


def findings_on_bus() -> list[str] | None:
    """What did not arrive on the bus; None where this machine has no such bus, which is said."""
    missing = list(_missing())
    if missing:
        print(f"  The bus was not asked: {', '.join(missing)} not found.")
        return None
    with tempfile.TemporaryDirectory(prefix="ed-bus-") as folder:
        told = _in_a_session(Path(folder))
    return [
        f"on the bus: {wanted.kind} “{wanted.words}” {wanted.role}".rstrip()
        for wanted in WANTED
        if not any(_is(wanted, one) for one in told)
    ]


def _missing() -> Iterator[str]:
    yield from (name for name in ("Xvfb", "dbus-run-session") if shutil.which(name) is None)
    if not LAUNCHER.exists():
        yield "at-spi2-core"
    see = [str(PYTHON), "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not PYTHON.exists() or subprocess.run(see, capture_output=True, check=False).returncode:
        yield "gir1.2-atspi-2.0"


def _is(wanted: Wanted, told: Told) -> bool:
    said = str(told.get("words" if wanted.kind == "announced" else "name", ""))
    role = not wanted.role or told.get("role") == wanted.role
    return told.get("kind") == wanted.kind and role and said.startswith(wanted.words)


def _in_a_session(folder: Path) -> list[Told]:
    number, heard = f":{90 + os.getpid() % 900}", folder / "heard"
    screen = subprocess.Popen(
        ["Xvfb", number, "-screen", "0", "1600x900x24"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        # Only AT-SPI's own switches: whether Qt speaks must follow from the bus, as on a desktop.
        environment = {
            **os.environ,
            "DISPLAY": number,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(folder),
        }
        inside = ["dbus-run-session", sys.executable, str(Path(__file__)), "--inside", str(heard)]
        subprocess.run(
            inside, env=environment, timeout=LASTS_SECONDS, check=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
    finally:
        screen.terminate()
        screen.wait()
    lines = heard.read_text(encoding="utf-8").splitlines() if heard.exists() else []
    return [json.loads(line) for line in lines if line.startswith("{")]


def _inside(heard: Path) -> None:
    """Within the session: the bus, the listener, and somebody at the desk."""
    switched_on = ["--launch-immediately", "--a11y=1", "--screen-reader=1"]
    bus = subprocess.Popen([str(LAUNCHER), *switched_on])
    listen = [str(PYTHON), str(HERE / "accessible_listener.py"), str(LISTENS_SECONDS)]
    with heard.open("w", encoding="utf-8") as out:
        listener = subprocess.Popen(listen, stdout=out)
        try:
            _until(heard, "listening")
            _at_the_desk(heard)
        finally:
            listener.terminate()
            bus.terminate()


def _at_the_desk(heard: Path) -> None:
    """Admit somebody by keys, twice; the window is read before."""
    from pictures_studio import Studio
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    def until(condition: Callable[[], bool]) -> None:
        ends = clock.monotonic() + LISTENS_SECONDS
        while not condition() and clock.monotonic() < ends:
            QTest.qWait(50)  # Qt answers the reader meanwhile

    def said(words: str) -> Callable[[], bool]:
        return lambda: words in heard.read_text(encoding="utf-8")

    studio = Studio(heard.parent, heard.parent, (1280, 720))
    window = studio.at(time(8, 40))
    search = window.registration.search
    until(said('"kind": "read"'))
    for result in ("In: Ottilie", "Not admitted"):
        # Where a reader listens, Qt asks it about every key before the window gets it.
        window.empty_field()
        QTest.keyClicks(search, NAME)
        until(lambda: search.text() == NAME)
        until(said("Enter admits"))
        QTest.keyClick(search, Qt.Key.Key_Return)
        until(said(result))
    studio.close()


def _until(heard: Path, words: str) -> None:
    ends = clock.monotonic() + LISTENS_SECONDS
    while words not in heard.read_text(encoding="utf-8") and clock.monotonic() < ends:
        clock.sleep(0.05)


if __name__ == "__main__":
    _inside(Path(sys.argv[2]))
