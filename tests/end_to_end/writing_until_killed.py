"""A window in which somebody writes a question down; it goes on until it is killed."""

from __future__ import annotations

import sys
from datetime import time
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import open_event
from tests.end_to_end.window_beside import Patience
from tests.end_to_end.window_driver import WindowDriver


def main(path: Path, folder: Path, keys: str) -> None:
    """Open the event, press these keys on the page of questions, and leave the window to itself."""
    driver = WindowDriver(cast("QtBot", Patience()), folder, time(11, 50))
    driver.window.show_desk(open_event(path, driver.settings))
    driver.show()
    driver.wait_for_history()
    driver.press(f"Jo Bright<Return><Ctrl+3>{keys}")
    print("typed", flush=True)  # noqa: T201 - this is how it tells
    QApplication.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
