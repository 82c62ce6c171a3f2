"""Seals and unseals copies of an event, each time dying at another call: for a test.

One process is forked for each death, so that everything is imported once.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path
from typing import NoReturn

from eventdesk.storage import resealing
from eventdesk.storage.sealing import Key

STEPS = ("make_private", "_copy", "_record", "sync", "replace", "clear_away")
KEY = Key(bytes(range(32)), bytes(range(16)))


def die(*_given: object, **_named: object) -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def reseal_and_die(path: Path, step: str, when: str, *, unseals: bool) -> None:
    """Do it, and die before or after that step."""
    holder, name = (Path, step) if step == "replace" else (resealing, step)
    real = getattr(holder, name)

    def after(*given: object, **named: object) -> None:
        real(*given, **named)
        die()

    setattr(holder, name, die if when == "before" else after)
    resealing.reseal(path, KEY if unseals else None, None if unseals else KEY)


def main(plain: Path, sealed: Path, into: Path) -> None:
    """Each death in a folder of its own."""
    for step in STEPS:
        for when in ("before", "after"):
            for event in (plain, sealed):
                folder = into / f"{event.stem}-{step}-{when}"
                folder.mkdir()
                path = Path(shutil.copy(event, folder / "day.eventdesk"))
                child = os.fork()
                if child == 0:
                    reseal_and_die(path, step, when, unseals=event is sealed)
                    os._exit(0)
                _, status = os.waitpid(child, 0)
                print(folder, os.waitstatus_to_exitcode(status))  # noqa: T201 - what the test reads


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
