"""A window on a sealed event, used as on a day, that is killed in the middle of a question."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtTest import QTest

from eventdesk.bootstrap import Settings, create_event, fresh_sample, open_event, reseal
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Doors
from eventdesk.services.sample import sample_event
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.storage.owner_only import make_private_folder
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.pages.questions.page import QuestionsPage
from eventdesk.ui.pages.registration.page import RegistrationPage
from eventdesk.ui.screens.kinds import ScreenKind
from eventdesk.ui.theme import ThemeChoice

DOORS = Doors(
    open_event=open_event, create_event=create_event, fresh_sample=fresh_sample, reseal=reseal
)
SPOKEN = "three words to keep"


def main(folder: Path, lists: Path) -> None:
    """Bring the lists in, act with keys, make a copy, export beside it, and be gone."""
    os.umask(0o022)
    settings = Settings(data_dir=folder / "data", desk="Desk 1", passphrase=SPOKEN)
    place = folder / "event" / "day.eventdesk"
    place.parent.mkdir(mode=0o700)
    desk = create_event(place, sample_event(), settings)
    desk.invite_list.apply(desk.invite_list.preview(lists / "invite-list.xlsx"))
    order = desk.running_order_import
    order.apply(order.preview(lists / "running-order.csv"))
    desk.event.take_over("Zebedee Quillfeather")
    desk.exports.write(folder / "exports")
    backups = folder / "data" / "backups"
    make_private_folder(backups)
    verified_copy(desk.database.engine, backups / "backup.eventdesk", desk.database.key)
    application = Application(DOORS, settings, choice=ThemeChoice.LIGHT)
    window = application.window()
    window.resize(QSize(1280, 720))
    window.show_desk(desk)
    window.show()
    QTimer.singleShot(60_000, lambda: os._exit(3))
    _act(window)
    os.kill(os.getpid(), signal.SIGKILL)


def _act(window: MainWindow) -> None:
    view = window.view
    if view is None:
        os._exit(4)
    _until(lambda: bool(view.live.delegates) and view.wishes.operator_name != "")
    page, asking = view.pages[PageId.REGISTRATION], view.pages[PageId.QUESTIONS]
    if not isinstance(page, RegistrationPage) or not isinstance(asking, QuestionsPage):
        os._exit(5)
    someone = next(one for one in view.live.delegates.values() if one.particulars.email)
    QTest.keyClicks(page.search, someone.particulars.family_name)
    QTest.qWait(200)
    view.acts.perform(lambda desk: _admit(desk, someone.id))
    view.screens.room.show(ScreenKind.STAGE, view.screens.room.monitors.present()[0], full=False)
    window.turn_to(PageId.QUESTIONS)
    QTest.keyClicks(asking.entry.text, f"Would {someone.full_name} say more")
    # What is typed is kept as a draft; it is in the file before this process dies.
    _until(lambda: not view.acts.busy)
    _until(lambda: any((window_folder(window) / "drafts").glob("*")))
    _until(lambda: not view.acts.busy)  # it is held before it is written


def window_folder(window: MainWindow) -> Path:
    return window._folder  # noqa: SLF001 - the data folder it was given


def _admit(desk: EventDesk, person: str) -> object:
    desk.check_in.note(person, "Needs a quiet room, says Ottoline Quillfeather")
    return desk.check_in.check_in(person)


def _until(holds: object) -> None:
    while callable(holds) and not holds():
        QTest.qWait(20)
    QTest.qWait(50)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
