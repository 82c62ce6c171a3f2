"""Planned against actual: for each item its original time, what became of it, and that in words."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from eventdesk.core.lateness import start_in_words
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.core.said import in_a_row, said

_NEVER = {ItemStatus.DROPPED: said("dropped"), ItemStatus.PASSED_OVER: said("passed over")}


class KeptTime(Struct, frozen=True, kw_only=True):
    """One item. Instants are aware UTC; a run that goes on ends at the moment of the view.

    `words` say how late its first run began, or why there was none; "" for what is to come.
    """

    title: str
    planned_start: datetime
    planned_end: datetime
    runs: tuple[tuple[datetime, datetime], ...] = ()
    words: str = ""

    @property
    def has_begun(self) -> bool:
        """Whether there is anything to hold against the plan."""
        return bool(self.runs)


def kept_times(day: Forecast) -> tuple[KeptTime, ...]:
    """Every item of the day in the order of the plan, as it stands at `day.now`."""
    return tuple(_kept(each, day.now) for each in day.items)


def kept_in_words(kept: tuple[KeptTime, ...]) -> str:
    """The same for whoever cannot see the chart: "Welcome 3 min late, Tabletop on time"."""
    told = [said("{0} {1}", one.title, one.words) for one in kept if one.words]
    return in_a_row(", ", told) or said("Nothing has started yet")


def _kept(each: ItemForecast, now: datetime) -> KeptTime:
    start = each.actual_start
    if start is not None:
        words = start_in_words(start - each.item.measured_start)
    else:
        words = _NEVER.get(each.status, "")
    return KeptTime(
        title=each.item.title,
        planned_start=each.item.measured_start,
        planned_end=each.item.original_end,
        runs=tuple((run.started_at, max(run.started_at, run.ended_at or now)) for run in each.runs),
        words=words,
    )
