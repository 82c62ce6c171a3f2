"""The measured side of a start: eventdesk as a person starts it, and a letter typed into it.

Nothing is imported here that the program would not import by itself: it would count as its own.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from eventdesk.ui.application import Application

HISTORY_SECONDS = 60


def start_and_type() -> None:
    """Start as `eventdesk EVENT` does and type a letter; a line says that its answer is on screen.

    With a third argument the whole log is waited for after that. A second line tells the memory.
    """
    from eventdesk.__main__ import main
    from eventdesk.core.collecting import not_collecting
    from eventdesk.core.garbage import GARBAGE_AFTER

    event, folder, *whole = sys.argv[1:]
    # As `main` does it, which comes only after what is imported for the sake of the next lines.
    gc.set_threshold(*GARBAGE_AFTER)
    with not_collecting():
        from eventdesk.ui.application import Application

    def run(started: Application) -> int:
        _type(started)
        print("answered", flush=True)
        if whole:
            _wait_for_the_log(started)
        from bench_figures import resident_megabytes

        print(resident_megabytes(), flush=True)
        os._exit(0)

    # The one place where the program hands itself over to Qt for the day.
    setattr(Application, "run", run)  # noqa: B010 - it is ours for this process
    sys.argv = ["eventdesk", "--data-dir", folder, event]
    sys.exit(main())


def _type(application: Application) -> None:
    from PySide6.QtCore import QEvent, QEventLoop, Qt
    from PySide6.QtGui import QKeyEvent

    from eventdesk.ui.actions.spec import PageId
    from eventdesk.ui.finder import Finder
    from eventdesk.ui.pages.registration.page import RegistrationPage

    view = application.windows[0].view
    if view is None:
        raise RuntimeError("the window shows no event")
    finder, page = view.findChild(Finder), view.pages[PageId.REGISTRATION]
    if not isinstance(finder, Finder) or not isinstance(page, RegistrationPage):
        raise TypeError("the window has no field to type into")
    answered: list[object] = []
    finder.found.connect(answered.append)
    loop, wait = application.qt.processEvents, QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    while view.live.details is None:
        loop(wait)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        pressed = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        application.qt.sendEvent(page.search, pressed)
    while not answered:
        loop(wait)
    loop()


def _wait_for_the_log(application: Application) -> None:
    from PySide6.QtTest import QTest

    view = application.windows[0].view
    ends = time.monotonic() + HISTORY_SECONDS
    entries = -1
    while view is not None and entries != len(view.live.entries) and time.monotonic() < ends:
        entries = len(view.live.entries)
        QTest.qWait(1000)
