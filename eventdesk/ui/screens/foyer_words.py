"""What the foyer screen says: what is on, what comes, and how late. No fear, only what is agreed.

Starts are those of `core/running_order/public_starts.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.event import Event
from eventdesk.core.lateness import Minute, minutes_late
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import Item, ItemKind, ItemStatus, RunningOrder
from eventdesk.core.running_order.public_starts import public_starts
from eventdesk.core.stage import Screen, Stage
from eventdesk.ui.language.dates import weekday
from eventdesk.ui.screens.lengths import is_over, time_left

MOST_NAMED = 3
"""How many items the foot names: more are not read in passing."""


class Place(Struct, frozen=True, kw_only=True):
    """One of the two large places: what is on, and what comes."""

    icon: str
    head: str
    title: str
    speakers: str = ""
    location: str = ""


class DayRow(Struct, frozen=True, kw_only=True):
    """One item to come: its minute, its title, and what has become of its minute."""

    minute: str
    title: str
    note: str = ""
    is_fixed: bool = False
    is_late: bool = False
    is_off: bool = False

    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(part for part in (f"{self.minute} {self.title}", self.note) if part)


class FoyerView(Struct, frozen=True, kw_only=True):
    """The foyer screen. `places` are what is on and what comes, or only one of them."""

    event: str = ""
    place_and_date: str = ""
    clock: str = ""
    places: tuple[Place, ...] = ()
    rows: tuple[DayRow, ...] = ()
    foot: str = ""
    is_late: bool = False
    is_dark: bool = False

    def spoken(self) -> str:
        """All of it as one sentence."""
        if self.is_dark:
            return _tr("Dark")
        parts = (
            self.event,
            self.clock,
            *(f"{one.head}: {one.title}" for one in self.places),
            self.foot,
            *(row.spoken() for row in self.rows),
        )
        return ", ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("screens", text)


def foyer_view(
    order: RunningOrder, forecast: Forecast, stage: Stage, event: Event | None, minute: Minute
) -> FoyerView:
    """The foyer screen of this second."""
    if Screen.FOYER in stage.blank:
        return FoyerView(is_dark=True)
    coming = [each for each in forecast.items if each.status is ItemStatus.PLANNED]
    starts = public_starts(coming)
    begins = minute(starts[coming[0].item.id]) if coming else ""
    behind = minutes_late(forecast.behind) if order.runs else 0
    return FoyerView(
        event="" if event is None else event.name,
        place_and_date="" if event is None else _place_and_date(event),
        clock=minute(forecast.now),
        places=_places(order, forecast, coming, starts, minute),
        rows=_rows(forecast, starts, minute),
        foot=_foot(order, forecast, coming, behind, begins),
        is_late=behind > 0 and bool(coming or forecast.running),
    )


def _place_and_date(event: Event) -> str:
    day = weekday(event.date)
    return " · ".join(part for part in (event.venue, day) if part)


def _places(
    order: RunningOrder,
    forecast: Forecast,
    coming: list[ItemForecast],
    starts: Mapping[str, datetime],
    minute: Minute,
) -> tuple[Place, ...]:
    running = forecast.running
    places: list[Place] = []
    if running is not None:
        icon = "pause" if running.status is ItemStatus.HELD else "play"
        places.append(_place(running.item, icon, _now_head(running, forecast, minute)))
    heads = [_tr("Next, at {0}"), _tr("Then, at {0}")]
    if not order.runs:
        heads[0] = _tr("First, at {0}")
    for head, each in zip(heads, coming, strict=False):
        if len(places) < 2:  # noqa: PLR2004 - there are two large places
            at = minute(starts[each.item.id])
            places.append(_place(each.item, "arrow-right", head.format(at)))
    if not places:
        over = bool(order.runs) or order.day_ended_at is not None
        title = _tr("The day is over") if over else _tr("No running order yet")
        places.append(Place(icon="moon" if over else "clock", head="", title=title))
    return tuple(places)


def _now_head(running: ItemForecast, forecast: Forecast, minute: Minute) -> str:
    if running.status is ItemStatus.HELD:
        return _tr("Now, on hold")
    if is_over(time_left(forecast)) or running.expected_end is None:
        return _tr("Now, about to end")
    return _tr("Now, until {0}").format(minute(running.expected_end))


def _place(item: Item, icon: str, head: str) -> Place:
    names = ", ".join(speaker.name for speaker in item.speakers)
    return Place(icon=icon, head=head, title=item.title, speakers=names, location=item.location)


def _rows(forecast: Forecast, starts: Mapping[str, datetime], minute: Minute) -> tuple[DayRow, ...]:
    """Items to come, and those dropped whose minute has not passed: somebody will look for them."""
    rows = []
    for each in forecast.items:
        if each.status is ItemStatus.PLANNED:
            rows.append(_row(each.item, starts[each.item.id], minute))
        elif each.status is ItemStatus.DROPPED and each.item.planned_start > forecast.now:
            rows.append(
                DayRow(
                    minute=minute(each.item.planned_start),
                    title=each.item.title,
                    note=_tr("will not take place"),
                    is_off=True,
                )
            )
    return tuple(rows)


def _row(item: Item, starts: datetime, minute: Minute) -> DayRow:
    original = item.original_start
    note = ""
    if original is not None and minute(starts) != minute(original):
        note = _tr("was {0}").format(minute(original))
    late = original is not None and starts > original and bool(note)
    return DayRow(
        minute=minute(starts), title=item.title, note=note, is_fixed=item.fixed, is_late=late
    )


def _foot(
    order: RunningOrder,
    forecast: Forecast,
    coming: list[ItemForecast],
    behind: int,
    begins: str,
) -> str:
    running = forecast.running
    if running is None and not coming:
        over = bool(order.runs) or order.day_ended_at is not None
        return _tr("The day is over.") if over else ""
    if not order.runs:
        return _tr("The day begins at {0}.").format(begins)
    if running is not None and running.status is ItemStatus.HELD:
        return _tr("On hold for the moment.")
    if behind > 0:
        return f"{_tr('Running {0} min behind.').format(behind)} {_keep(coming)}".strip()
    if behind < 0:
        return _tr("Running {0} min ahead.").format(-behind)
    return _tr("Running to time.")


def _keep(coming: list[ItemForecast]) -> str:
    """Which of the items that people go by keep their minute all the same."""
    keeping = [
        each.item.title
        for each in coming
        if (each.item.fixed or each.item.kind is ItemKind.BREAK)
        and not each.conflict_minutes
        and each.item.original_start is not None
        and each.expected_start == each.item.original_start
    ][:MOST_NAMED]
    if not keeping:
        return ""
    if len(keeping) == 1:
        return _tr("{0} keeps its time.").format(keeping[0])
    *others, last = keeping
    return _tr("{0} and {1} keep their times.").format(", ".join(others), last)
