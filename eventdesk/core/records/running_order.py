"""The running order, planned against actual: each item as invited, as re-planned and as it went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import timedelta

from eventdesk.core.lateness import start_in_words
from eventdesk.core.records.record import About, Cell, Column, Record, Row, Sheet, Sum
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.gained import minutes_taken, taken_in_words
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.listed import as_listed
from eventdesk.core.running_order.order import ItemStatus, Run

KIND = "running-order"

ITEM_COLUMNS = (
    Column(key="position", header="Position", cell=Cell.NUMBER, width=8),
    Column(key="title", header="Title", width=40),
    Column(key="kind", header="Kind", cell=Cell.CHOICE, width=11),
    Column(key="speakers", header="Speakers", cell=Cell.LIST, width=30),
    Column(key="location", header="Location", width=16),
    Column(key="fixed", header="Fixed", cell=Cell.YES_NO, width=7),
    Column(key="fixed_end", header="Fixed end", cell=Cell.MINUTE, width=9),
    Column(key="floor_minutes", header="Floor minutes", cell=Cell.NUMBER, width=8),
    Column(key="line_up_lead_minutes", header="Line-up lead minutes", cell=Cell.NUMBER, width=8),
    Column(key="planned_start", header="Planned start", cell=Cell.INSTANT, width=20),
    Column(key="planned_end", header="Planned end", cell=Cell.INSTANT, width=20),
    Column(key="planned_minutes", header="Planned minutes", cell=Cell.NUMBER, width=8),
    Column(key="current_start", header="Current start", cell=Cell.INSTANT, width=20),
    Column(key="current_end", header="Current end", cell=Cell.INSTANT, width=20),
    Column(key="current_minutes", header="Current minutes", cell=Cell.NUMBER, width=8),
    Column(key="expected_start", header="Expected start", cell=Cell.INSTANT, width=20),
    Column(key="expected_end", header="Expected end", cell=Cell.INSTANT, width=20),
    Column(key="actual_start", header="Actual start", cell=Cell.INSTANT, width=20),
    Column(key="actual_end", header="Actual end", cell=Cell.INSTANT, width=20),
    Column(key="added_minutes", header="Added or given back", cell=Cell.NUMBER, width=10),
    Column(key="status", header="Status", cell=Cell.CHOICE, width=12),
    Column(key="punctuality", header="Punctuality", width=36),
    Column(key="reason", header="Reason", width=36),
    Column(key="listed_id", header="Id", width=10),
)
"""The plan as invited has the headers that our own reader takes for it; it passes over the rest."""
_RUN_COLUMNS = (
    Column(key="position", header="Position", cell=Cell.NUMBER, width=8),
    Column(key="title", header="Title", width=40),
    Column(key="run", header="Run", cell=Cell.NUMBER, width=6),
    Column(key="started_at", header="Started at", cell=Cell.INSTANT, width=20),
    Column(key="ended_at", header="Ended at", cell=Cell.INSTANT, width=20),
    Column(key="seconds", header="Seconds", cell=Cell.NUMBER, width=9),
    Column(key="continued", header="Continued", cell=Cell.YES_NO, width=10),
    Column(key="held_seconds", header="Seconds held", cell=Cell.NUMBER, width=9),
    Column(key="hold_reasons", header="Why held", cell=Cell.LIST, width=30),
    Column(key="asked_minutes", header="Minutes added or taken", cell=Cell.NUMBER, width=10),
)
_PAGE = (
    Column(key="planned", header="Planned", cell=Cell.INSTANT, width=9),
    Column(key="title", header="Item", width=34),
    Column(key="speakers", header="Speakers", width=26),
    Column(key="started", header="Began", cell=Cell.INSTANT, width=8),
    Column(key="ended", header="Ended", cell=Cell.INSTANT, width=8),
    Column(key="went", header="How it went", width=34),
)
_SECOND = timedelta(seconds=1)


def running_order_tables(
    about: About,
    day: Forecast,
    reasons: Mapping[str, str] | None = None,
    *,
    charts: tuple[str, ...] = (),
) -> Record:
    """Every item in the order of the current plan, and every run in the order of the items.

    "Planned" is the plan as invited; that of an item which came later is the current one. "Added or
    given back" are whole minutes beyond the current plan, below 0 where it took less. `reasons` say
    why an item was dropped or passed over, by its id.
    """
    reasons = reasons or {}
    return Record(
        kind=KIND,
        title="Running order",
        about=about,
        sums=_sums(day),
        sheets=(
            Sheet(
                key="items",
                title="Running order",
                columns=ITEM_COLUMNS,
                rows=[_item(each, reasons) for each in day.items],
            ),
            Sheet(key="runs", title="Runs", columns=_RUN_COLUMNS, rows=list(_runs(day))),
        ),
        pages=(
            Sheet(
                key="items",
                title="Planned against actual",
                columns=_PAGE,
                rows=[_line(each, reasons) for each in day.items],
            ),
        ),
        charts=charts,
    )


def _sums(day: Forecast) -> tuple[Sum, ...]:
    statuses = Counter(each.status for each in day.items)
    over_ran = sum((minutes_taken(each) or 0) > 0 for each in day.items)
    return (
        Sum(key="items", label="Items", value=len(day.items)),
        *(
            Sum(key=key, label=label, value=sum(statuses[one] for one in those))
            for key, label, those in _STATUSES
        ),
        Sum(key="runs", label="Runs", value=sum(len(each.runs) for each in day.items)),
        Sum(key="over_ran", label="Took longer", value=over_ran),
    )


_STATUSES = (
    ("over", "Over", (ItemStatus.OVER,)),
    ("running", "Running", (ItemStatus.RUNNING, ItemStatus.HELD)),
    ("to_come", "To come", (ItemStatus.PLANNED,)),
    ("passed_over", "Passed over", (ItemStatus.PASSED_OVER,)),
    ("dropped", "Dropped", (ItemStatus.DROPPED,)),
)


def _item(each: ItemForecast, reasons: Mapping[str, str]) -> Row:
    item = each.item
    invited = as_listed(item)
    return (
        item.position,
        invited.title,
        invited.kind.value,
        invited.speakers,
        invited.location,
        invited.fixed,
        invited.fixed_end,
        invited.floor_given,
        invited.line_up_lead_minutes,
        invited.planned_start,
        invited.planned_end,
        invited.minutes,
        item.planned_start,
        item.planned_end,
        item.minutes,
        each.expected_start,
        each.expected_end,
        each.actual_start,
        each.actual_end,
        minutes_taken(each),
        each.status.value,
        each.punctuality or "",
        reasons.get(item.id, ""),
        item.listed_id,
    )


def _runs(day: Forecast) -> Iterator[Row]:
    for each in day.items:
        for number, run in enumerate(each.runs, start=1):
            ended = run.ended_at
            yield (
                each.item.position,
                each.item.title,
                number,
                run.started_at,
                ended,
                None if ended is None else (ended - run.started_at) // _SECOND,
                run.continues,
                _held(run, day),
                tuple(hold.reason for hold in run.holds if hold.reason),
                sum(one.asked for one in run.adjustments),
            )


def _held(run: Run, day: Forecast) -> int:
    until = run.ended_at or day.now
    lengths = ((hold.resumed_at or until) - hold.held_at for hold in run.holds)
    return sum(lengths, timedelta()) // _SECOND


def _line(each: ItemForecast, reasons: Mapping[str, str]) -> Row:
    item = each.item
    return (
        item.measured_start,
        item.title,
        ", ".join(one.name for one in item.speakers),
        each.actual_start,
        each.actual_end,
        how_it_went(each, reasons.get(item.id, "")),
    )


def how_it_went(each: ItemForecast, reason: str = "") -> str:
    """As in "3 min late, took 9 min more", "dropped: the guest had to leave"."""
    if each.actual_start is None:
        said = "" if each.status is ItemStatus.PLANNED else each.status.value.replace("_", " ")
        return f"{said}: {reason}" if reason else said
    said = each.punctuality or start_in_words(each.actual_start - each.item.measured_start)
    taken = minutes_taken(each)
    more = [] if taken is None else [taken_in_words(taken)]
    if each.actual_end is None:
        more.append("still running")
    return ", ".join(part for part in (said, *more) if part)
