"""The states of forgetting the people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from msgspec.structs import replace
from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import sample_instant
from eventdesk.ui.forgetting_desk import SHOW
from eventdesk.ui.pages.forgetting.words import confirming_word

_AT = time(17, 0)


def _shown(studio: Studio, *, done: bool) -> None:
    window = studio.at(_AT)
    page = window.view.forgetting.page
    window.view.qt_actions[SHOW].trigger()
    page.word.insert(confirming_word())  # in the pseudo-locale its letters are on no keyboard
    window.until(page.go.isEnabled)  # it has been counted what would go
    if done:
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        window.until(lambda: bool(page.certificate.text()))
        window.until(lambda: not window.view.acts.busy)
    studio.take("forgetting-done" if done else "forgetting-asked")
    if done:
        page.left.emit()
        studio.take("forgetting-after")


def _due(desk: EventDesk, clock: SetClock) -> None:
    play_until(desk, clock, sample_instant(time(10, 0)))
    event = desk.event.read()
    desk.event.change(replace(event, forget_on=event.date))


def _offered(studio: Studio) -> None:
    window = studio.at(_AT, _due)
    window.view.live.ready.emit()
    window.until(window.view.lines.message.isVisible)
    studio.take("forgetting-offered")


STATES: Sequence[tuple[str, Callable[[Studio], None]]] = (
    ("forgetting-asked", partial(_shown, done=False)),
    ("forgetting-done", partial(_shown, done=True)),
    ("forgetting-offered", _offered),
)
