"""The ways to start Qt: a window, the demo, a rehearsal, the self-test.

Bootstrap hands these to the command line; each returns the exit status of the process.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QTimer

from eventdesk.core.collecting import not_collecting
from eventdesk.core.errors import EnvironmentFailure, EventDeskError
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import SAMPLE, Doors, Settings
from eventdesk.services.remembered_passphrases import ASKED_FOR
from eventdesk.storage.owner_only import make_private_folder
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application, has_screen
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.screens.kinds import ScreenKind
from eventdesk.ui.sealed_opening import full_address
from eventdesk.ui.single_instance import raise_open_window
from eventdesk.ui.theme import ThemeChoice

if TYPE_CHECKING:
    from eventdesk.services.rehearsal_report import RehearsalReport

REHEARSAL_OPERATOR = "Rehearsal"
SELF_TEST_MILLISECONDS = 20_000


def run_window(doors: Doors, event: str | None, settings: Settings, *, new_window: bool) -> int:
    """Open the window, on an event or on the start page.

    Raises:
        EventDeskError: when the event cannot be opened and somebody reads what a shell says. Who
            started it from a desktop sees the sentence on the start page instead.
    """
    with not_collecting():
        application = _with_window(doors, event, settings, new_window=new_window)
    return 0 if application is None else application.run()


def _with_window(
    doors: Doors, event: str | None, settings: Settings, *, new_window: bool
) -> Application | None:
    """The application with its window shown; None where another process has come to the front."""
    desk = None
    problem: EventDeskError | None = None
    try:
        desk = None if event is None else doors.open_event(event, settings)
    except EventDeskError as failure:
        asks = failure.code in ASKED_FOR and _may_show()
        if not asks and (sys.stderr is None or sys.stderr.isatty() or not has_screen()):
            raise
        problem = failure
    _refuse_without_screen()
    application = Application(doors, settings)
    asked = problem is not None and problem.code in ASKED_FOR and event is not None
    if asked and event is not None and not new_window and raise_open_window(full_address(event)):
        return None
    if desk is not None and not new_window and raise_open_window(desk.database.address):
        desk.close()
        return None
    window = application.window()
    if desk is not None:
        window.show_desk(desk, remembered=event != SAMPLE, restores=not new_window)
    if asked and event is not None:
        window.open_address(full_address(event), beside=True)
    elif problem is not None:
        window.show_failure(problem)
    window.show()
    return application


def _may_show() -> bool:
    return has_screen() or os.environ.get("QT_QPA_PLATFORM") == "offscreen"


def _refuse_without_screen() -> None:
    if not _may_show():
        message = "There is no screen here for a window. The other commands work without one."
        raise EnvironmentFailure("no_screen", message)


def run_demo(doors: Doors, settings: Settings) -> int:
    """Open the sample event, its day under way until 10:29 on a clock that goes on from there."""
    _refuse_without_screen()
    from eventdesk.services.demo import open_demo

    desk = open_demo(doors, settings)
    application = Application(doors, settings)
    window = application.window()
    window.show_desk(desk, remembered=False)
    window.show()
    return application.run()


def run_rehearsal(doors: Doors, event: str, out: Path, speed: float, settings: Settings) -> int:
    """Play the whole day of an event on a copy, in the window, and leave everything in `out`."""
    from eventdesk.services.rehearsal import script_for
    from eventdesk.services.sample import evening_before
    from eventdesk.ui.rehearsal import Rehearsal

    make_private_folder(out)
    clock = SetClock(evening_before(), speed=speed)
    desk = _copy(doors, event, out, replace(settings, clock=clock))
    desk.event.take_over(REHEARSAL_OPERATOR)
    script = script_for(desk)
    if script:
        clock.set_to(script[0].at)
    application = Application(doors, settings, choice=ThemeChoice.LIGHT)
    window = application.window()
    window.show_desk(desk, remembered=False)
    window.show()
    rehearsal = Rehearsal(window, clock, script, out, speed=speed, theme=application.theme)
    ended: list[RehearsalReport | Exception] = []

    def end(with_: RehearsalReport | Exception) -> None:
        ended.append(with_)
        application.qt.closeAllWindows()

    rehearsal.finished.connect(end)
    rehearsal.failed.connect(end)
    rehearsal.start()
    application.run()
    return _told(ended, out)


def run_self_test(doors: Doors) -> int:
    """Open every page and every screen once, and say which could not be shown."""
    from eventdesk.services.demo import DEMO_AT
    from eventdesk.services.sample import sample_instant

    settings = Settings(clock=SetClock(sample_instant(DEMO_AT), speed=0))
    folder = Path(tempfile.mkdtemp(prefix="eventdesk-self-test-"))
    application = Application(doors, settings, choice=ThemeChoice.LIGHT)
    window = application.window()
    window.show_desk(doors.fresh_sample(folder, settings), remembered=False)
    window.show()
    ready = _wait_until(lambda: bool(window.live.delegates))
    shown = [page.value for page in PageId if ready and _shows(window, page)]
    shown += [kind.value for kind in ScreenKind if ready and _shows_screen(window, kind)]
    shown += ["help"] if application.comforts.shows_help() else []
    window.close()
    shutil.rmtree(folder, ignore_errors=True)
    wanted = [*(one.value for one in (*PageId, *ScreenKind)), "help"]
    missing = [one for one in wanted if one not in shown]
    print(f"Shown: {', '.join(shown) or 'nothing'}.")  # noqa: T201 - what the command answers
    if missing:
        message = f"These could not be shown: {', '.join(missing)}."
        raise EnvironmentFailure("self_test", message)
    return 0


def _copy(doors: Doors, event: str, out: Path, settings: Settings) -> EventDesk:
    if event == SAMPLE:
        return doors.fresh_sample(out, settings)
    from eventdesk.services.rehearsal import copy_of

    return doors.open_event(copy_of(event, out, settings.passphrase), settings)


def _told(ended: list[RehearsalReport | Exception], out: Path) -> int:
    """Tell how a rehearsal ended; 0 when everything held."""
    if not ended:
        message = f"The rehearsal was stopped before its end. What it had made is in {out}."
        raise EnvironmentFailure("stopped", message)
    report = ended[0]
    if isinstance(report, Exception):
        raise report
    print(report.text())  # noqa: T201 - what the command answers
    print(f"Everything is in {out}.")  # noqa: T201
    return 0 if report.holds else 1


def _wait_until(holds: Callable[[], bool]) -> bool:
    """Let Qt work until something holds, for a limited time."""
    loop, asking, limit = QEventLoop(), QTimer(), QTimer()
    asking.timeout.connect(lambda: loop.quit() if holds() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    asking.start(20)
    limit.start(SELF_TEST_MILLISECONDS)
    loop.exec()
    return holds()


def _shows(window: MainWindow, page: PageId) -> bool:
    window.turn_to(page)
    return not window.grab().isNull() and window.isVisible()


def _shows_screen(window: MainWindow, kind: ScreenKind) -> bool:
    room = window.screens.room
    room.show(kind, room.monitors.present()[0], full=False)
    shown = room.window(kind)
    return shown is not None and shown.isVisible() and not shown.grab().isNull()
