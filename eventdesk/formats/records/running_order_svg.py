"""The running order as a picture: the timeline of the day, planned against actual."""

from __future__ import annotations

from typing import TextIO

from eventdesk.formats.charts.day_timeline import TimelineLook, day_timeline
from eventdesk.formats.charts.palette import PRINT
from eventdesk.formats.records.running_order_record import RunningOrderRecord

LOOK = TimelineLook(palette=PRINT, width=1440, family="Inter, Segoe UI, Arial, sans-serif")


def write_running_order_svg(record: RunningOrderRecord, stream: TextIO) -> None:
    """Write the timeline as it was at the record's instant; the log's head is in its words."""
    stream.write(running_order_svg(record, LOOK) + "\n")


def running_order_svg(record: RunningOrderRecord, look: TimelineLook) -> str:
    """The timeline in a look of the caller's, for what embeds it."""
    said = (
        f"Planned above, actual and forecast below, as of {record.minute(record.forecast.now)}. "
        f"Head of the day log: {record.head_words}"
    )
    marking = f"{record.event.marking}: " if record.event.marking else ""
    title = f"{marking}{record.event.name}, running order"
    return day_timeline(record.forecast, record.zone, look, title=title, said=said)
