"""Pictures of editing the plan of the day: the form, a move looked at, a reason asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import time

from driven_window import DrivenWindow
from pictures_studio import Studio

from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.sample import sample_instant
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.running_order.page import RunningOrderPage

_STARTS = (time(8, 45), time(9, 15), time(9, 25), time(9, 50), time(10, 16))
_AT = time(10, 24, 48)
_LONG = (
    "A very long title that a minister’s office has sent in the night, with a subtitle, and with "
    "the names of three agencies that had to be in it"
)


def _play(desk: EventDesk, clock: SetClock) -> None:
    for at in _STARTS:
        clock.set_to(sample_instant(at))
        desk.running_order.next()
    desk.plan.edit("6", {"title": _LONG})


def _with_keys(
    studio: Studio, name: str, chosen: int, actions: Sequence[str], words: Mapping[str, str]
) -> None:
    window = studio.turned_to(PageId.RUNNING_ORDER, _AT, _play)
    page = next(iter(window.window.findChildren(RunningOrderPage)))
    page.table.view.selectRow(chosen)
    for action in actions:
        window.view.qt_actions[action].trigger()
        window.until(lambda: not window.view.acts.busy)
    for field, text in words.items():
        page.form.fields[field].setText(text)
        page.form.fields[field].textEdited.emit(text)
    _press(window, page, name)
    studio.take(name)


def _press(window: DrivenWindow, page: RunningOrderPage, name: str) -> None:
    if name == "plan-problems":
        page.form.submit()
    if name == "plan-reason-refused":
        page.field_line.field.setText("No time left")
        page.field_line.say("Coffee was started at 10:36 at Desk 2 by Aisha Rahman. "
                            "Nothing was changed.")  # fmt: skip
    window.paint()


_WHAT: Mapping[str, tuple[int, Sequence[str], Mapping[str, str]]] = {
    "plan-insert": (7, ["item.insert"], {"title": "In memory of Inspector Kō", "minutes": "5"}),
    "plan-edit": (5, ["item.edit"], {"minutes": "45"}),
    "plan-problems": (6, ["item.edit"], {"minutes": "soon", "start": "late", "title": ""}),
    "plan-move": (7, ["item.move_down"], {}),
    "plan-move-long": (5, ["item.move_down", "item.move_down"], {}),
    "plan-reason": (5, ["item.drop"], {}),
    "plan-reason-refused": (7, ["item.skip"], {}),
    "plan-ended": (4, ["item.back_date_end"], {}),
}


def _state(name: str) -> Callable[[Studio], None]:
    chosen, actions, words = _WHAT[name]
    return lambda studio: _with_keys(studio, name, chosen, actions, words)


STATES: Sequence[tuple[str, Callable[[Studio], None]]] = tuple(
    (name, _state(name)) for name in _WHAT
)
