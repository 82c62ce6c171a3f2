"""A process that meets a fault of its own with somebody's name in hand, in every way it can."""

from __future__ import annotations

import logging
import os
import sys
import threading
import warnings

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from eventdesk.__main__ import keep_people_out_of_reports
from eventdesk.bootstrap import open_event
from eventdesk.cli.endings import end
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.act_worker import ActWorker

NAME = "Siobhan Rhys-Unmistakable"


class Lingering:
    """Something that cannot be taken away without a complaint."""

    def __del__(self) -> None:
        raise ValueError(NAME)


def look_up(_desk: EventDesk) -> None:
    """A wish that ends in a bug."""
    try:
        dict[str, str]()[NAME]
    except KeyError as missing:
        message = f"nobody is called {NAME}"
        raise RuntimeError(message) from missing


def store(desk: EventDesk) -> None:
    """A statement that fails with a name among its values."""
    with desk.database.engine.connect() as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:name)"), {"name": NAME})


def raise_it(bug: Exception) -> None:
    """What the window does with a bug of a wish: it says so, and raises it on the GUI thread."""
    raise bug


def main() -> None:
    """Meet them all; then say that it is done."""
    keep_people_out_of_reports()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    acts = ActWorker(open_event("sample"))
    acts.broke.connect(raise_it)
    acts.perform(look_up)
    acts.perform(store)
    acts.idle.connect(lambda: QTimer.singleShot(0, application.quit))
    QTimer.singleShot(60_000, application.quit)
    application.exec()
    acts.close()
    thread = threading.Thread(target=look_up, args=(None,))
    thread.start()
    thread.join()
    lingering = Lingering()
    del lingering
    warnings.warn(NAME, stacklevel=1)
    logging.getLogger("a library").warning("cannot read %s", NAME)
    end(ValueError(NAME), as_json=True)
    sys.stderr.write("done\n")
    raise LookupError(NAME)


if __name__ == "__main__":
    main()
