"""The states of the evacuation roll."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from pictures_studio import Acts, Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.core.delegates import Particulars
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import sample_instant

_AT = time(10, 31)


def _called(*, drill: bool, every: int, safe_to: int = 1000) -> Acts:
    """The day until half past ten, the roll called, and one of so many found safe."""

    def acts(desk: EventDesk, clock: SetClock) -> None:
        play_until(desk, clock, sample_instant(time(10, 25)))
        desk.check_in.walk_in(
            Particulars(
                given_name="Maximiliana-Theodora",
                family_name="Featherstonehaugh-Blackwood-Cholmondeley",
                organisation="The Office for Partnerships, Prevention and Very Long Names",
                access_needs="Wheelchair; cannot use the stairs at all",
            ),
            vouched_by="Hannah Marsh",
            heads=3,
        )
        desk.roll.call(drill=drill)
        clock.set_to(sample_instant(time(10, 28)))
        for place, line in enumerate(desk.roll.read().lines[:safe_to]):
            if every and place % every == 0:
                desk.roll.found_safe(line.id, 2 if line.heads > 2 else None)  # noqa: PLR2004

    return acts


def _shown(studio: Studio, state: str, acts: Acts | None, press: Sequence[str] = ()) -> None:
    window = studio.at(_AT, acts)
    window.view.qt_actions["page.roll"].trigger()
    page = window.view.roll.page
    window.until(lambda: not page.model.is_reading)
    for action in press:
        window.view.qt_actions[action].trigger()
    window.until(lambda: not window.view.acts.busy)
    studio.take(f"roll-{state}")


def _typed(studio: Studio) -> None:
    window = studio.at(_AT, _called(drill=True, every=3))
    window.view.qt_actions["page.roll"].trigger()
    QTest.keyClicks(window.view.roll.page.field, "da")
    QTest.keyClick(window.view.roll.page.field, Qt.Key.Key_Return)
    studio.take("roll-typed")


def _nobody(studio: Studio) -> None:
    window = studio.on_empty_event()
    window.view.qt_actions["page.roll"].trigger()
    studio.take("roll-nobody")


def _told(studio: Studio) -> None:
    """On another page, the roll is called at another desk."""
    studio.at(_AT, _called(drill=False, every=0))
    studio.take("roll-told-elsewhere")


STATES: Sequence[tuple[str, Callable[[Studio], None]]] = (
    ("roll-idle", partial(_shown, state="idle", acts=None)),
    ("roll-called", partial(_shown, state="called", acts=_called(drill=False, every=2))),
    ("roll-drill", partial(_shown, state="drill", acts=_called(drill=True, every=3))),
    ("roll-all-safe", partial(_shown, state="all-safe", acts=_called(drill=True, every=1))),
    (
        "roll-wardens",
        partial(
            _shown,
            state="wardens",
            acts=_called(drill=True, every=2),
            press=("roll.missing", "roll.group", "roll.group", "roll.more_wardens", "roll.end"),
        ),
    ),
    ("roll-typed", _typed),
    ("roll-nobody", _nobody),
    ("roll-told-elsewhere", _told),
)
