"""The states of a locked desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import sample_instant

_AT = time(10, 31)


def _locked(desk: EventDesk, clock: SetClock, *, called: bool = False) -> None:
    play_until(desk, clock, sample_instant(time(10, 25)))
    desk.event.take_over("Aisha Rahman")
    desk.event.set_pin("Aisha Rahman", "1357")
    if called:
        desk.roll.call()
    desk.locking.lock(by_itself=called)


def _shown(studio: Studio, state: str, *, keys: str = "", f12: bool = False) -> None:
    window = studio.at(_AT, partial(_locked, called=state == "called"))
    window.until(lambda: window.view.lock.is_on)
    page = window.view.lock.page
    QTest.keyClicks(page.field, keys)
    if keys:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
        window.until(lambda: not window.view.acts.busy)
    if f12:
        QTest.keyClick(page, Qt.Key.Key_F12)
    studio.take(f"locked-{state}")


def _asked(studio: Studio) -> None:
    window = studio.at(_AT)
    window.until(lambda: bool(window.view.wishes.operator_name))
    window.view.lock.lock()
    window.until(lambda: not window.view.acts.busy)
    studio.take("locked-first-pin")


STATES: Sequence[tuple[str, Callable[[Studio], None]]] = (
    ("locked", partial(_shown, state="desk")),
    ("locked-wrong-pin", partial(_shown, state="wrong-pin", keys="9999")),
    ("locked-emergency", partial(_shown, state="emergency", f12=True)),
    ("locked-called", partial(_shown, state="called")),
    ("locked-first-pin", _asked),
)
