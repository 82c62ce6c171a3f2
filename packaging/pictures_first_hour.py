"""Pictures of the first hour: the checklist as it turns green, and a list that waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from eventdesk.core.readiness import Check
from eventdesk.ui.ready_desk import ReadyDesk

EVENING = time(8)


def _ready_empty(studio: Studio) -> None:
    window = studio.on_empty_event()
    window.view.ready.show()
    studio.take("ready-nothing-yet")


def _ready_some(studio: Studio) -> None:
    """With both lists in, a page printed that nobody has seen, and a rehearsal that found fault."""
    window = studio.at(EVENING, played=False)
    ready = window.view.ready
    _try_out(ready, studio)
    ready.memory.put_aside(Check.SCREEN, aside=True)
    ready.watch.failure = ""
    ready.rehearsed("The desk had no room for the list of the afternoon.")
    ready.show()
    studio.take("ready-some")


def _ready_all(studio: Studio) -> None:
    window = studio.at(EVENING, played=False)
    ready = window.view.ready
    _try_out(ready, studio)
    ready.memory.came_out(yes=True)
    for check in (Check.PEOPLE, Check.BACKUP, Check.SCREEN):
        ready.memory.put_aside(check, aside=True)
    ready.rehearsed("")
    ready.show()
    studio.take("ready-all")


def _new_event_with_list(studio: Studio) -> None:
    window = studio.without_event()
    QGuiApplication.clipboard().setText("Name\tOrganisation\nOlwen Pryce\tGwent Police\n")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    studio.take("new-event-with-a-list")
    QGuiApplication.clipboard().clear()


def _try_out(ready: ReadyDesk, studio: Studio) -> None:
    now = studio.clock.now()
    ready.memory.printed("Foyer printer", now)
    ready.memory.scanned(now)


FIRST_HOUR_STATES: dict[str, Callable[[Studio], None]] = {
    "ready-nothing-yet": _ready_empty,
    "ready-some": _ready_some,
    "ready-all": _ready_all,
    "new-event-with-a-list": _new_event_with_list,
}
