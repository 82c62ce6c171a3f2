"""The two charts of the day log as files: who came when, and what ran when it should."""

from __future__ import annotations

from typing import TextIO

from eventdesk.core.day_curves import ArrivalsView
from eventdesk.core.running_order.kept_times import kept_times
from eventdesk.formats.charts.arrivals import arrivals_chart
from eventdesk.formats.charts.chart_parts import ChartLook
from eventdesk.formats.charts.palette import PRINT
from eventdesk.formats.charts.planned_actual import height_for, planned_actual_chart
from eventdesk.formats.records.running_order_record import RunningOrderRecord

_FAMILY = "Inter, Segoe UI, Arial, sans-serif"
ARRIVALS_LOOK = ChartLook(palette=PRINT, width=960, height=400, family=_FAMILY)
PLANNED_WIDTH = 960
ARRIVALS, PLANNED = "Arrivals", "Planned against actual"


def write_arrivals_svg(record: RunningOrderRecord, view: ArrivalsView, stream: TextIO) -> None:
    """Write the arrivals as they were at the record's instant; the log's head is in its words."""
    svg = arrivals_chart(
        view,
        record.zone,
        ARRIVALS_LOOK,
        heading=ARRIVALS,
        title=_title(record, "arrivals"),
        more=_as_of(record),
    )
    stream.write(svg + "\n")


def write_planned_actual_svg(record: RunningOrderRecord, stream: TextIO) -> None:
    """Write every item as planned and as it was at the record's instant."""
    kept = kept_times(record.forecast)
    look = ChartLook(
        palette=PRINT, width=PLANNED_WIDTH, height=height_for(len(kept)), family=_FAMILY
    )
    svg = planned_actual_chart(
        kept,
        record.zone,
        look,
        heading=PLANNED,
        title=_title(record, "planned against actual"),
        more=_as_of(record),
    )
    stream.write(svg + "\n")


def _title(record: RunningOrderRecord, what: str) -> str:
    marking = f"{record.event.marking}: " if record.event.marking else ""
    return f"{marking}{record.event.name}, {what}"


def _as_of(record: RunningOrderRecord) -> str:
    now = record.minute(record.forecast.now)
    return f"As of {now}. Head of the day log: {record.head_words}"
