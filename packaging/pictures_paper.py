"""The running order page with the sheet that was kept by hand, and what is asked before a print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time

from driven_window import DrivenWindow
from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.sample import sample_instant
from eventdesk.ui.actions.spec import PageId

_BACK = time(10, 40)


def _until_the_outage(desk: EventDesk, clock: SetClock) -> None:
    for at in (time(8, 45), time(9, 15)):
        clock.set_to(sample_instant(at))
        desk.running_order.next()


def _typed(window: DrivenWindow, *rows: str) -> None:
    """Each row is what is typed into its fields; "" leaves a field as it is."""
    for row in rows:
        for place, words in enumerate(row.split("|")):
            if place:
                QTest.keyClick(_focus(), Qt.Key.Key_Tab)
            QTest.keyClicks(_focus(), words)
        QTest.keyClick(_focus(), Qt.Key.Key_Return)
        window.until(lambda: not window.view.acts.busy)
        window.paint()


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    if focus is None:
        raise RuntimeError("nothing has the focus")
    return focus


def _from_paper(studio: Studio) -> None:
    window = studio.turned_to(PageId.RUNNING_ORDER, _BACK, _until_the_outage)
    window.view.qt_actions["order.from_paper"].trigger()
    window.paint()
    studio.take("running-order-from-paper")
    _typed(window, "0927", "0927|0951", "0951|1055", "quarter past")
    studio.take("running-order-from-paper-typed")


def _print(studio: Studio) -> None:
    window = studio.turned_to(PageId.RUNNING_ORDER, _BACK, _until_the_outage)
    window.view.qt_actions["order.print"].trigger()
    window.until(lambda: not window.view.acts.busy)
    window.paint()
    studio.take("running-order-print")


STATES: Sequence[tuple[str, Callable[[Studio], None]]] = (
    ("running-order-from-paper", _from_paper),
    ("running-order-print", _print),
)
"""What draws each state, by its name."""
