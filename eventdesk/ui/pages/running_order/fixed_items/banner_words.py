"""What the banner says: how the next fixed item fares, and what keeps it safe."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import Minute
from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.core.running_order.order import ItemStatus, RunningOrder
from eventdesk.ui.models.running_order_rows import ON_STAGE, expected_start
from eventdesk.ui.pages.running_order.fixed_items.replan_words import short_name
from eventdesk.ui.theme import State

MOST_NAMED = 2
"""How many shorter items the banner names."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


class BannerView(Struct, frozen=True, kw_only=True):
    """How the next fixed item fares; `sentence` takes its title at its {0}."""

    item_id: str
    state: State
    icon: str
    title: str
    sentence: str
    more: str
    ready: bool


def banner_view(order: RunningOrder, forecast: Forecast, minute: Minute) -> BannerView | None:
    """The first fixed item in conflict, else the first that is tight, else the next one."""
    fixed = [each for each in forecast.items if each.slack is not None]
    if not fixed:
        return None
    in_conflict = next((each for each in fixed if each.conflict_minutes), None)
    tight = next((each for each in fixed if each.tight), None)
    each = in_conflict or tight or fixed[0]
    state, icon, sentence, more = _fares(each, minute)
    if state is State.OK:
        more = " ".join(part for part in (*what_it_took(forecast, each, minute), more) if part)
    return BannerView(
        item_id=each.item.id,
        state=state,
        icon=icon,
        title=each.item.title,
        sentence=sentence,
        more=more,
        ready=each.item.id in order.ready,
    )


def what_it_took(forecast: Forecast, fixed: ItemForecast, minute: Minute) -> Iterator[str]:
    """What keeps a fixed item safe: who before it is shorter than at first, or that it moved."""
    item = fixed.item
    if item.original_start is not None and item.original_start != item.planned_start:
        yield _tr("Moved from {0}.").format(minute(item.original_start))
    shorter = [
        (one.item.title, one.item.original_minutes - one.item.minutes)
        for one in forecast.items
        if one.item.position < item.position
        and (one.status is ItemStatus.PLANNED or one.status in ON_STAGE)
        and one.item.original_minutes is not None
        and one.item.minutes < one.item.original_minutes
    ]
    if len(shorter) > MOST_NAMED:
        given = sum(minutes for _, minutes in shorter)
        yield _tr("{0} items are {1} min shorter.").format(len(shorter), given)
        return
    for title, minutes in shorter:
        yield _tr("{0} is {1} min shorter.").format(short_name(title), minutes)


def _fares(each: ItemForecast, minute: Minute) -> tuple[State, str, str, str]:
    """State, icon, sentence with a place for the title, and what stands beside it."""
    planned, slack = minute(each.item.planned_start), each.slack_minutes or 0
    spare = _tr("{0} min of slack").format(slack) if slack else _tr("No slack")
    if each.conflict_minutes:
        start = minute(expected_start(each) or each.item.planned_start)
        sentence = _tr("{{0}} would start at {0}, {1} min too late.")
        return (
            State.STOP, "triangle", sentence.format(start, each.conflict_minutes),
            _tr("Fixed at {0}.").format(planned),
        )  # fmt: skip
    if each.tight:
        sentence = _tr("{{0}} starts at {0}, {1} min into the line-up.")
        lead = _tr("{0} min wanted.").format(each.item.line_up_lead_minutes)
        return (
            State.WARN, "triangle", sentence.format(planned, each.line_up_deficit_minutes),
            f"{spare}, {lead}",
        )  # fmt: skip
    return State.OK, "tick", _tr("{{0}} keeps {0}.").format(planned), f"{spare}."
