"""The states that are drawn, each by its name: the same acts and keys that lead there on a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import time
from functools import partial
from pathlib import Path

import pictures_admitting
import pictures_forgetting
import pictures_importing
import pictures_locked
import pictures_paper
import pictures_plan
import pictures_questions
import pictures_questions_sent_in
import pictures_queue
import pictures_roll
import pictures_running_order
from driven_window import DrivenWindow
from pictures_at_the_door import DOOR_STATES
from pictures_backups import BACKUP_STATES
from pictures_badges import BADGE_STATES
from pictures_comfort import COMFORT_STATES
from pictures_exporting import EXPORT_STATES
from pictures_first_hour import FIRST_HOUR_STATES
from pictures_moving import MOVING_STATES
from pictures_overview import OVERVIEW_STATES
from pictures_replanning import REPLANNING_STATES
from pictures_screens import SCREEN_STATES
from pictures_sealing import SEALING_STATES
from pictures_several_desks import SEVERAL_DESKS_STATES
from pictures_studio import Acts, Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.core.delegates import Attendance, Delegate, Rsvp
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.sample import sample_instant
from eventdesk.storage.machine import Machine, RecentEvent, write_machine
from eventdesk.ui.actions.spec import PageId

ARRIVING = time(9, 4)
RUNNING = time(10, 24)
ASKING = time(12, 2)


def _start_empty(studio: Studio) -> None:
    write_machine(studio.folder / "data", Machine())
    studio.without_event()
    studio.take("start-empty")


def _start_recent(studio: Studio) -> None:
    names = ("Directors’ Conference", "Regional meeting", "Summer school on prevention")
    recent = tuple(
        RecentEvent(
            path=str(studio.folder / f"{name}.eventdesk"),
            name=name,
            venue="M Shed, Bristol",
            date="2026-11-16",
        )
        for name in names
    )
    Path(recent[0].path).touch()
    Path(recent[2].path).touch()
    write_machine(studio.folder / "data", Machine(recent=recent))
    studio.without_event()
    studio.take("start-recent")
    write_machine(studio.folder / "data", Machine())


def _new_event(studio: Studio) -> None:
    window = studio.without_event()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    studio.take("new-event")


def _registration(studio: Studio, state: str, text: str) -> None:
    """Type a text at nine; nothing for the page as it waits."""
    window = studio.at(ARRIVING)
    if text:
        window.type(text)
    studio.take(f"registration-{state}")


def _entered(studio: Studio, state: str, wanted: Callable[[Delegate], bool]) -> None:
    """Type the reference of somebody of a kind, and Enter."""
    window = studio.at(ARRIVING)
    someone = _first(window, wanted)
    window.type(someone.reference)
    QTest.keyClick(window.registration.search, Qt.Key.Key_Return)
    window.until(lambda: window.registration.verdict.isVisible() and not window.view.acts.busy)
    studio.take(f"registration-{state}")


def _has_long_name(one: Delegate) -> bool:
    return len(one.full_name) > 30  # noqa: PLR2004 - more than one line of large letters


def _namesakes(studio: Studio) -> None:
    window = studio.at(time(8, 40))
    window.type("rhys davies")
    studio.take("registration-namesakes")
    QTest.keyClick(window.registration.search, Qt.Key.Key_Return)
    studio.take("registration-namesakes-asked")


def _inside(studio: Studio) -> None:
    window = studio.at(ARRIVING)
    window.view.qt_actions["delegate.inside"].trigger()
    studio.take("registration-inside")


def _order(studio: Studio, state: str, at: time, acts: Acts) -> None:
    studio.turned_to(PageId.RUNNING_ORDER, at, acts)
    studio.take(f"running-order-{state}")


def _page(studio: Studio, name: str, page: PageId, at: time) -> None:
    studio.turned_to(page, at)
    studio.take(name)


def _nothing_yet(studio: Studio) -> None:
    window = studio.on_empty_event()
    for page in PageId:
        window.window.turn_to(page)
        studio.take(f"{page.value.replace('_', '-')}-nothing-yet")


def _line(studio: Studio, name: str, action: str) -> None:
    """A line above the page, or what lies over it."""
    window = studio.at(ARRIVING)
    window.view.qt_actions[action].trigger()
    window.until(lambda: not window.view.acts.busy)
    studio.take(name)


def _first(window: DrivenWindow, wanted: Callable[[Delegate], bool]) -> Delegate:
    by_name = sorted(window.live.delegates.values(), key=lambda one: one.particulars.family_name)
    return next(one for one in by_name if wanted(one))


def _is_due(one: Delegate) -> bool:
    return one.attendance is Attendance.EXPECTED and not one.particulars.alert


def _has_alert(one: Delegate) -> bool:
    return one.attendance is Attendance.EXPECTED and bool(one.particulars.alert)


def _is_in(one: Delegate) -> bool:
    return one.attendance is Attendance.IN


def _declined(one: Delegate) -> bool:
    return one.rsvp is Rsvp.DECLINED


def _day(*starts: time) -> Acts:
    """One item after the other, started at these times."""

    def play(desk: EventDesk, clock: SetClock) -> None:
        for at in starts:
            clock.set_to(sample_instant(at))
            desk.running_order.next()

    return play


def _held(desk: EventDesk, clock: SetClock) -> None:
    _day(*_ON_TIME)(desk, clock)
    clock.set_to(sample_instant(time(10, 20)))
    desk.running_order.hold("The microphone is being changed.")


def _clock_set(studio: Studio) -> None:
    """The machine was an hour fast all morning, and somebody has set it right."""
    window = studio.turned_to(PageId.RUNNING_ORDER, RUNNING, _day(*_ON_TIME))
    window.view.clock_banner.show_times("09:24", "10:24")
    studio.take("running-order-clock-set")


_ON_TIME = (time(8, 45), time(9, 15), time(9, 25), time(9, 50), time(10, 10))
_A_MINUTE_LATE = (*_ON_TIME[:-1], time(10, 11))
_SIX_MINUTES_LATE = (*_ON_TIME[:-1], time(10, 16))

_NAMED: Sequence[tuple[str, Callable[[Studio], None]]] = (
    ("start-empty", _start_empty),
    ("start-recent", _start_recent),
    ("new-event", _new_event),
    ("registration-idle", partial(_registration, state="idle", text="")),
    ("registration-typed", partial(_registration, state="typed", text="har")),
    ("registration-one", partial(_registration, state="one", text="ottilie feather")),
    ("registration-heard", partial(_registration, state="heard", text="shevaun")),
    ("registration-long-name", partial(_entered, state="long-name", wanted=_has_long_name)),
    ("registration-nobody", partial(_registration, state="nobody", text="obrienx")),
    ("registration-namesakes", _namesakes),
    ("registration-admitted", partial(_entered, state="admitted", wanted=_is_due)),
    ("registration-alert", partial(_entered, state="alert", wanted=_has_alert)),
    ("registration-refused", partial(_entered, state="refused", wanted=_is_in)),
    ("registration-declined", partial(_entered, state="declined", wanted=_declined)),
    ("registration-inside", _inside),
    *pictures_admitting.STATES,
    ("running-order-before", partial(_order, state="before", at=time(8, 30), acts=_day())),
    ("running-order-on-time", partial(_order, state="on-time", at=RUNNING, acts=_day(*_ON_TIME))),
    ("running-order-tight", partial(_order, state="tight", at=RUNNING, acts=_day(*_A_MINUTE_LATE))),
    (
        "running-order-conflict",
        partial(_order, state="conflict", at=RUNNING, acts=_day(*_SIX_MINUTES_LATE)),
    ),
    ("running-order-clock-set", _clock_set),
    ("running-order-held", partial(_order, state="held", at=RUNNING, acts=_held)),
    (
        "running-order-over",
        partial(_order, state="over", at=time(10, 36, 20), acts=_day(*_ON_TIME)),
    ),
    *pictures_paper.STATES,
    *pictures_running_order.STATES,
    (
        "questions-empty",
        partial(_page, name="questions-empty", page=PageId.QUESTIONS, at=time(9, 10)),
    ),
    ("questions-queue", partial(_page, name="questions-queue", page=PageId.QUESTIONS, at=ASKING)),
    ("day-log", partial(_page, name="day-log", page=PageId.DAY_LOG, at=ASKING)),
    *pictures_questions.STATES,
    *pictures_queue.STATES,
    ("nothing-yet", _nothing_yet),
    *pictures_importing.STATES,
    *pictures_questions_sent_in.STATES,
    *pictures_plan.STATES,
    *pictures_locked.STATES,
    *pictures_forgetting.STATES,
    *pictures_roll.STATES,
    ("line-note", partial(_line, name="line-note", action="day_log.note")),
    ("line-undo", partial(_line, name="line-undo", action="day_log.undo")),
    ("line-name-lead", partial(_line, name="line-name-lead", action="desk.name_lead")),
    ("line-set-pin", partial(_line, name="line-set-pin", action="desk.set_pin")),
    ("line-operator", partial(_line, name="line-operator", action="desk.take_over")),
    ("action-finder", partial(_line, name="action-finder", action="window.find_action")),
)
STATES: Mapping[str, Callable[[Studio], None]] = (
    dict(_NAMED)
    | BADGE_STATES
    | DOOR_STATES
    | EXPORT_STATES
    | BACKUP_STATES
    | COMFORT_STATES
    | OVERVIEW_STATES
    | REPLANNING_STATES
    | SCREEN_STATES
    | SEALING_STATES
    | SEVERAL_DESKS_STATES
    | MOVING_STATES
    | FIRST_HOUR_STATES
)
"""What draws each state, by its name; a few draw more than one picture."""
