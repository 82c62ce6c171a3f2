"""What the card of what comes says, and what the next press would do."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import Minute
from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.core.running_order.rules import waits_for_its_minute
from eventdesk.ui.models.running_order_rows import expected_start


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


class NextPress(StrEnum):
    """What the one large button, and Space, would do."""

    START_DAY = "start_day"
    START = "start"
    END = "end"
    END_DAY = "end_day"
    NOTHING = "nothing"


class NextView(Struct, frozen=True, kw_only=True):
    """The card of what comes; `verb` takes the title of `object_`, if there is one, at its {0}."""

    head: str
    note: str = ""
    title: str = ""
    line: str = ""
    press: NextPress
    verb: str = ""
    object_: str = ""


def next_press(order: RunningOrder, forecast: Forecast) -> NextPress:
    """What "next" would do at the instant of the forecast."""
    if not order.items or order.day_ended_at is not None:
        return NextPress.NOTHING
    if forecast.next is None:
        return NextPress.END_DAY
    if not order.runs:
        return NextPress.START_DAY
    following = forecast.next.item
    waits = waits_for_its_minute(order, following, forecast.now)
    return NextPress.END if order.running is not None and waits else NextPress.START


def next_view(order: RunningOrder, forecast: Forecast, minute: Minute) -> NextView:
    """The card of what comes, and what Space would do."""
    press = next_press(order, forecast)
    following = forecast.next
    if press is NextPress.NOTHING:
        return NextView(head=_tr("Next"), title=_tr("Nothing is to come"), press=press)
    if following is None:
        return NextView(
            head=_tr("Next"), title=_tr("Nothing more is planned"), line=_left_over(order),
            press=press, verb=_tr("End the day"),
        )  # fmt: skip
    item = following.item
    verb, object_ = _tr("Start {0}"), item.title
    if press is NextPress.START_DAY:
        verb, object_ = _tr("Start the day"), ""
    running = None if order.running is None else order.item(order.running.item_id)
    if press is NextPress.END and running is not None:
        verb, object_ = _tr("End {0}"), running.title
    return NextView(
        head=_tr("Next"),
        note=_tr("at {0}, planned {1}").format(
            minute(expected_start(following) or item.planned_start), minute(item.planned_start)
        ),
        title=item.title,
        line=_length_line(item),
        press=press,
        verb=verb,
        object_=object_,
    )


def _length_line(item: Item) -> str:
    floor = floor_minutes(item)
    if floor < item.minutes:
        return _tr("{0} min, may shrink to {1}").format(item.minutes, floor)
    return _tr("{0} min").format(item.minutes)


def _left_over(order: RunningOrder) -> str:
    left = [item.title for item in order.items if order.is_passed_over(item)]
    return _tr("Passed over: {0}").format(", ".join(left)) if left else ""
