"""The two charts of the day log as files: who came when, and what ran when it should."""

from __future__ import annotations

from typing import TextIO

from eventdesk.core.day_curves import ArrivalsView
from eventdesk.core.running_order.kept_times import kept_times
from eventdesk.core.said import Day
from eventdesk.formats.charts.arrivals import arrivals_chart
from eventdesk.formats.charts.chart_parts import ChartLook
from eventdesk.formats.charts.palette import PRINT
from eventdesk.formats.charts.planned_actual import height_for, planned_actual_chart
from eventdesk.formats.records.running_order_record import RunningOrderRecord

_FAMILY = "Inter, Segoe UI, Arial, sans-serif"
WIDTH = 960
ARRIVALS_HEIGHT = 400
_MARGIN = 32
ARRIVALS, PLANNED = "Arrivals", "Planned against actual"


def write_arrivals_svg(
    record: RunningOrderRecord, view: ArrivalsView, stream: TextIO, *, on_a_page: bool = False
) -> None:
    """Write the arrivals as they were at the record's instant; the log's head is in its words.

    A page that it stands on says itself of which event it is.
    """
    svg = arrivals_chart(
        view,
        record.zone,
        _look(record, ARRIVALS_HEIGHT, on_a_page=on_a_page),
        heading=ARRIVALS,
        title=_title(record, "arrivals"),
        more=_head(record),
    )
    stream.write(svg + "\n")


def write_planned_actual_svg(
    record: RunningOrderRecord, stream: TextIO, *, on_a_page: bool = False
) -> None:
    """Write every item as planned and as it was at the record's instant."""
    kept = kept_times(record.forecast)
    svg = planned_actual_chart(
        kept,
        record.zone,
        _look(record, height_for(len(kept)), on_a_page=on_a_page),
        heading=PLANNED,
        title=_title(record, "planned against actual"),
        more=_head(record),
    )
    stream.write(svg + "\n")


def _look(record: RunningOrderRecord, height: float, *, on_a_page: bool) -> ChartLook:
    """On paper, with the event, its marking and the head of the log at its foot."""
    event = record.event
    now = f"as of {record.minute(record.forecast.now)}"
    told = (event.marking, event.name, str(Day(event.day, year=True)), now)
    return ChartLook(
        palette=PRINT,
        width=WIDTH,
        height=height,
        family=_FAMILY,
        margin=_MARGIN,
        foot=() if on_a_page else (" · ".join(part for part in told if part), _head(record)),
    )


def _title(record: RunningOrderRecord, what: str) -> str:
    marking = f"{record.event.marking}: " if record.event.marking else ""
    return f"{marking}{record.event.name}, {what}"


def _head(record: RunningOrderRecord) -> str:
    return f"Head of the day log: {record.head_words}"
