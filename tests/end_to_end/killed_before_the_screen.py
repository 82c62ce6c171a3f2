"""A window that is killed at the instant its check-in is on disk, before it shows any of it."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from eventdesk.bootstrap import Settings, open_event
from eventdesk.ui.act_worker import ActWorker


def die() -> None:
    """Say that it is on disk, and be gone: no handler, no flush, no goodbye to the database."""
    print("committed", flush=True)  # noqa: T201 - this is how it acknowledges
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def main(path: Path, code: str) -> None:
    """Wish for one check-in, on the thread that acts, as a page does."""
    application = QCoreApplication([])
    desk = open_event(path, Settings(data_dir=path.parent / "killed", desk="Killed"))
    desk.when_committed(die)
    acts = ActWorker(desk)
    acts.perform(lambda one: one.check_in.check_in(code), lambda _: application.exit(0))
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
