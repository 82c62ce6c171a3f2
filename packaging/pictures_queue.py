"""The states of the questions page: the queue, the one being put, and the time that is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time, timedelta
from functools import partial

from pictures_studio import Studio

from eventdesk.core.delegates import Attendance
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import sample_instant
from eventdesk.ui.actions.spec import PageId

_LONG = (
    "Could violence reduction units share one data agreement with health, instead of twenty "
    "separate ones that each of us negotiates anew whenever an officer changes post?"
)
_TEXTS = (
    "Who pays for the second year of the panels once the pathfinder money ends in March?",
    "How will the new hubs be measured in the first year?",
    "Will the second year of the panels be paid for by the pathfinder money?",
    _LONG,
    "Is there a date for the guidance?",
)
_AT = time(10, 12)


def _asked(
    desk: EventDesk, clock: SetClock, *, count: int, put_for: int = -1, several: bool = False
) -> None:
    """So many questions wait, and one is being put for so many minutes (-1: none)."""
    play_until(desk, clock, sample_instant(time(9, 58)))
    known = len(desk.questions.all())
    with desk.database.reading() as reading:
        askers = [one.id for one in reading.delegates.all() if one.attendance is Attendance.IN]
    items = [one.item.id for one in desk.running_order.forecast().items]
    for number in range(count + 2 * (put_for >= 0)):
        item = items[-1] if several and number % 3 == 0 else None
        desk.questions.record(
            _TEXTS[number % len(_TEXTS)],
            asker_id=askers[number % len(askers)] if number % 4 else None,
            item_id=item,
            channel="room" if number % 5 else "read_out",
        )
        clock.set_to(clock.now() + timedelta(seconds=5))
    if put_for >= 0:
        clock.set_to(sample_instant(_AT) - timedelta(minutes=put_for + 2))
        desk.questions.put(str(known + 2))
        clock.set_to(sample_instant(_AT) - timedelta(minutes=put_for))
        desk.questions.put(str(known + 1))
    clock.set_to(sample_instant(_AT))


def _queue(
    studio: Studio, state: str, *, count: int, put_for: int = -1, several: bool = False,
    press: Sequence[str] = (),
) -> None:  # fmt: skip
    acts = partial(_asked, count=count, put_for=put_for, several=several)
    window = studio.turned_to(PageId.QUESTIONS, _AT, acts)
    for action in press:
        window.view.qt_actions[action].trigger()
    studio.take(f"questions-{state}")


def _large(studio: Studio, *, base: float) -> None:
    acts = partial(_asked, count=7, put_for=1, several=True)
    window, theme = studio.turned_to(PageId.QUESTIONS, _AT, acts), studio.theme
    usual = theme.scale.base
    theme.set_text(base=base)
    window.until(lambda: not window.view.acts.busy)
    studio.take(f"questions-text-{base:g}")
    theme.set_text(base=usual)


STATES: Sequence[tuple[str, Callable[[Studio], None]]] = (
    ("questions-none", partial(_queue, state="none", count=0)),
    ("questions-one", partial(_queue, state="one", count=1)),
    ("questions-seven", partial(_queue, state="seven", count=7, put_for=1, several=True)),
    ("questions-seventy", partial(_queue, state="seventy", count=70, put_for=14)),
    ("questions-text-20", partial(_large, base=20)),
    ("questions-text-28", partial(_large, base=28)),
    (
        "questions-form",
        partial(_queue, state="form", count=4, put_for=1, press=("question.follow_up",)),
    ),
    (
        "questions-turns",
        partial(_queue, state="turns", count=7, put_for=3, press=("question.turns",)),
    ),
)
