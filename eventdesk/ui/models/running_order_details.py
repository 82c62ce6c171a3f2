"""What one item has besides its columns, in one line: the chosen row's, below the table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import Minute
from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.forecast import ItemForecast
from eventdesk.core.running_order.gained import (
    minutes_taken,
    minutes_taking,
    taken_in_words,
    taking_in_words,
)
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.models.running_order_rows import expected_start

_BETWEEN = " · "


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


def details_of(each: ItemForecast, minute: Minute, reason: str = "") -> str:
    """All of it, what matters most first: it is cut where the line ends.

    Whatever column a narrow window takes away can be read here.
    """
    item = each.item
    parts = (
        _why(each, reason),
        _planned(each, minute),
        _went(each, minute),
        spoken(taken_in_words(minutes_taken(each) or 0))
        or spoken(taking_in_words(minutes_taking(each) or 0)),
        spoken(each.punctuality or ""),
        _to_come(each, minute),
        _tr("start by {0}").format(minute(each.start_by)) if each.start_by else "",
        _may_shrink(each),
        ", ".join(speaker.name for speaker in item.speakers),
        item.location,
    )
    return _BETWEEN.join(part for part in parts if part)


def _why(each: ItemForecast, reason: str) -> str:
    if each.status is ItemStatus.HELD:
        held = each.runs[-1].holds[-1].reason
        return _tr("On hold: {0}").format(held) if held else ""
    if not reason:
        return ""
    dropped = each.status is ItemStatus.DROPPED
    return (_tr("Dropped: {0}") if dropped else _tr("Passed over: {0}")).format(reason)


def _planned(each: ItemForecast, minute: Minute) -> str:
    item = each.item
    now = _tr("planned {0}, {1} min").format(minute(item.planned_start), item.minutes)
    if item.original_start is None or item.original_minutes is None:
        return _tr("{0}, not in the original plan").format(now)
    was = (item.original_start, item.original_minutes)
    if was == (item.planned_start, item.minutes):
        return now
    return _tr("originally {0}, {1} min; now {2}, {3} min").format(
        minute(was[0]), was[1], minute(item.planned_start), item.minutes
    )


def _went(each: ItemForecast, minute: Minute) -> str:
    if each.actual_start is None:
        return ""
    if each.actual_end is None:
        return _tr("runs since {0}").format(minute(each.actual_start))
    ran = _tr("ran {0} – {1}").format(minute(each.actual_start), minute(each.actual_end))
    return _tr("{0} in {1} parts").format(ran, len(each.runs)) if len(each.runs) > 1 else ran


def _to_come(each: ItemForecast, minute: Minute) -> str:
    start = expected_start(each)
    if each.status is not ItemStatus.PLANNED or start is None or each.expected_end is None:
        return ""
    return _tr("expected {0} – {1}").format(minute(start), minute(each.expected_end))


def _may_shrink(each: ItemForecast) -> str:
    floor = floor_minutes(each.item)
    if each.status is not ItemStatus.PLANNED or floor >= each.item.minutes:
        return ""
    return _tr("may shrink to {0} min").format(floor)
