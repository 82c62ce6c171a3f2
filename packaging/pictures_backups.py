"""Pictures of backups: the card in the details, and the page that restores."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path
from tempfile import mkdtemp
from time import monotonic as time_now

from pictures_studio import OPERATOR, Studio
from PySide6.QtWidgets import QApplication

from eventdesk.bootstrap import Settings, fresh_sample, open_event
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import sample_instant
from eventdesk.storage.rescue.damage import DamagedEvent
from eventdesk.ui.main_window import MainWindow

PATIENCE = 30


def _backed_up(studio: Studio) -> tuple[Path, Settings]:
    """An event in the middle of its day, with three backups; it is closed."""
    folder = Path(mkdtemp(dir=studio.folder))
    settings = Settings(data_dir=studio.folder / "data", desk="Desk 1", clock=studio.clock)
    studio.clock.set_to(sample_instant(time(8)))
    with fresh_sample(folder, settings) as desk:
        for minute in (5, 45, 85):
            until = sample_instant(time(9)) + timedelta(minutes=minute)
            play_until(desk, studio.clock, until)
            studio.clock.set_to(until)
            _back_up(desk)
        desk.day_log.note("Coffee has run out")
        path = desk.database.path
    if path is None:
        raise RuntimeError("the sample is a file")
    return path, settings


def _back_up(desk: EventDesk) -> None:
    backups = desk.backing_up()
    backups.make()
    backups.close()


def restoring(studio: Studio) -> None:
    """The page as it comes from the start page."""
    path, _ = _backed_up(studio)
    _shown(studio, path, None)
    studio.take("restore")


def restoring_damaged(studio: Studio) -> None:
    """The page of a file that has lost its newest part, with the log that lay beside it."""
    path, settings = _backed_up(studio)
    older = path.read_bytes()
    with open_event(path, settings) as desk:
        desk.day_log.note("Coffee has come")
    path.write_bytes(older)
    _shown(studio, path, _damage_of(path, settings))
    studio.take("restore-damaged")


def _damage_of(path: Path, settings: Settings) -> DamagedEvent:
    """What is said of a file that has lost something; one that opens is no picture of that."""
    try:
        open_event(path, settings).close()
    except DamagedEvent as damaged:
        return damaged
    raise RuntimeError("the file opens as if nothing were lost")


def card(studio: Studio) -> None:
    """The card in the event's details."""
    path, settings = _backed_up(studio)
    window = studio.without_event()
    desk = open_event(path, settings)
    desk.event.take_over(OPERATOR)
    window.show_desk(desk)
    _wait(lambda: bool(window.live.delegates) and not _is_backing_up(window))
    if window.view is not None:
        window.view.qt_actions["event.backups"].trigger()
    studio.take("backups-card")


def _shown(studio: Studio, path: Path, damaged: DamagedEvent | None) -> MainWindow:
    window = studio.without_event()
    if damaged is None:
        window.show_restore(str(path))
    else:
        window.show_failure(damaged)
    _wait(window.beside_start.restoring().restore.isEnabled)
    return window


def _is_backing_up(window: MainWindow) -> bool:
    return window.view is None or window.view.backups.busy


def _wait(holds: Callable[[], bool]) -> None:
    """Let Qt work until something holds, for half a minute at most."""
    until = time_now() + PATIENCE
    while not holds() and time_now() < until:
        QApplication.processEvents()


BACKUP_STATES = {
    "restore": restoring,
    "restore-damaged": restoring_damaged,
    "backups-card": card,
}
