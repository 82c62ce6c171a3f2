"""Pictures of the ways out for a fixed item in danger: offered, shown, adopted, and none at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial
from pathlib import Path

from driven_window import DrivenWindow
from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.sample import sample_instant
from eventdesk.ui.actions.spec import PageId

NOW = time(10, 24)
COMES_BACK = 300
"""Milliseconds in which the feed has told what was done."""
_STARTS = ((8, 45), (9, 15), (9, 25), (9, 51), (10, 16))
_LATER = ((8, 45), (9, 15), (9, 25), (9, 51), (10, 22))
_TIGHT = ((8, 45), (9, 15), (9, 25), (9, 50), (10, 11))
_LONG = """\
Start,Minutes,Title,Kind,Fixed,Lead
09:00,60,"Opening plenary: what two hundred talks in nineteen places have taught us so far",talk,,
10:00,30,"Panel on long-term funding, procurement and evaluation, with all of them",discussion,,
10:30,20,"Refreshments and the poster exhibition in the Long Gallery, ground floor",break,,
10:50,30,"Showcase: Landscapes of prevention between the estuary, the moor and the cities",talk,,
11:20,30,"His Excellency the Ambassador for Neighbourhood Partnerships, by video",talk,yes,5
11:50,20,"Questions to His Excellency",questions,,
12:15,20,"Signing of the memorandum in the presence of both mayors",talk,yes,
"""


def _pressed(window: DrivenWindow, *keys: Qt.Key) -> None:
    """Press keys, and let what they did come back by the feed."""
    for key in keys:
        QTest.keyClick(window.running_order.table.view, key)
        window.until(lambda: not window.view.acts.busy)
        QTest.qWait(COMES_BACK)


def _played(starts: Sequence[tuple[int, int]]) -> Callable[[EventDesk, SetClock], None]:
    def play(desk: EventDesk, clock: SetClock) -> None:
        for start in starts:
            clock.set_to(sample_instant(time(*start)))
            desk.running_order.next()

    return play


def _ways(
    studio: Studio,
    name: str,
    keys: Sequence[Qt.Key] = (),
    starts: Sequence[tuple[int, int]] = _STARTS,
) -> None:
    window = studio.turned_to(PageId.RUNNING_ORDER, NOW, _played(starts))
    window.running_order.take_focus()
    _pressed(window, *keys)
    studio.take(f"replan-{name}")


def _largest(studio: Studio) -> None:
    """The ways out at the largest text, the first of them shown: the page scrolls to them."""
    window = studio.turned_to(PageId.RUNNING_ORDER, NOW, _played(_STARTS))
    usual = studio.theme.scale.base
    studio.theme.set_text(base=2 * usual)
    window.running_order.take_focus()
    QTest.qWait(COMES_BACK)
    _pressed(window, Key.Key_1)
    studio.take("replan-largest-text")
    studio.theme.set_text(base=usual)


def _long_titles(studio: Studio, keys: Sequence[Qt.Key], name: str, started: time) -> None:
    path: Path = studio.folder / "long titles.csv"
    path.write_text(_LONG, encoding="utf-8")

    def play(desk: EventDesk, clock: SetClock) -> None:
        order = desk.running_order_import
        order.apply(order.preview(path))
        clock.set_to(sample_instant(started))
        desk.running_order.start("1")

    window = studio.on_empty_event(play, at=started)
    window.window.turn_to(PageId.RUNNING_ORDER)
    window.running_order.take_focus()
    _pressed(window, *keys)
    studio.take(f"replan-{name}")


Key = Qt.Key
REPLANNING_STATES: dict[str, Callable[[Studio], None]] = {
    "replan-conflict": partial(_ways, name="conflict"),
    "replan-preview": partial(_ways, name="preview", keys=(Key.Key_1,)),
    "replan-shared": partial(_ways, name="shared", keys=(Key.Key_2,), starts=_LATER),
    "replan-drop": partial(_ways, name="drop", keys=(Key.Key_3,)),
    "replan-accept": partial(_ways, name="accept", keys=(Key.Key_4, Key.Key_C)),
    "replan-line-up": partial(_ways, name="line-up", keys=(Key.Key_L, Key.Key_1)),
    "replan-reason": partial(_ways, name="reason", keys=(Key.Key_1, Key.Key_W)),
    "replan-settled": partial(_ways, name="settled", keys=(Key.Key_L, Key.Key_1, Key.Key_Return)),
    "replan-tight": partial(_ways, name="tight", starts=_TIGHT),
    "replan-tight-open": partial(_ways, name="tight-open", keys=(Key.Key_L,), starts=_TIGHT),
    "replan-long": partial(_long_titles, name="long", keys=(Key.Key_2,), started=time(9, 18)),
    "replan-largest-text": _largest,
    "replan-nothing-fits": partial(
        _long_titles, name="nothing-fits", keys=(), started=time(10, 45)
    ),
}
