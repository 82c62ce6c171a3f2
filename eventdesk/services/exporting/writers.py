"""What each kind of export writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TextIO, TypeAlias

from eventdesk.formats.file_set import FileSet
from eventdesk.formats.records.day_log_csv import write_day_log_csv
from eventdesk.formats.records.day_log_json import write_day_log_json
from eventdesk.services.exporting.drawing import Drawing
from eventdesk.services.exporting.kinds import ARRIVALS, DAY_LOG, PLANNED_ACTUAL, RUNNING_ORDER
from eventdesk.services.exporting.moment import Moment
from eventdesk.services.exporting.options import Options
from eventdesk.services.running_order.record import log_event

Writer: TypeAlias = Callable[[Moment, FileSet, Options, Drawing | None], None]


def _write_day_log(
    moment: Moment, files: FileSet, _options: Options, _drawing: Drawing | None
) -> None:
    event, head = moment.event, moment.about.head
    rows = moment.log_rows
    with _text(files.path(f"{DAY_LOG}.csv")) as stream:
        write_day_log_csv(rows, stream, timezone=event.zone)
    with _text(files.path(f"{DAY_LOG}.json")) as stream:
        about = log_event(event)
        write_day_log_json(rows, stream, event=about, head=head, timezone=event.zone)


def _write_running_order(
    moment: Moment, files: FileSet, _options: Options, drawing: Drawing | None
) -> None:
    # Only who exports loads the writers, and the calendar library with them.
    from eventdesk.formats.records.running_order_csv import write_running_order_csv
    from eventdesk.formats.records.running_order_ics import write_running_order_ics
    from eventdesk.formats.records.running_order_svg import write_running_order_svg

    record = moment.order
    with _text(files.path(f"{RUNNING_ORDER}.csv")) as stream:
        write_running_order_csv(record, stream)
    with files.path(f"{RUNNING_ORDER}.ics").open("wb") as calendar:
        write_running_order_ics(record, calendar)
    with _text(files.path(f"{RUNNING_ORDER}.svg")) as stream:
        write_running_order_svg(record, stream)
    if drawing is not None:
        files.path(f"{RUNNING_ORDER}.pdf").write_bytes(drawing.running_order(record))


def _write_arrivals(
    moment: Moment, files: FileSet, _options: Options, _drawing: Drawing | None
) -> None:
    from eventdesk.formats.records.day_charts_svg import write_arrivals_svg

    with _text(files.path(f"{ARRIVALS}.svg")) as stream:
        write_arrivals_svg(moment.order, moment.arrivals, stream)


def _write_planned_actual(
    moment: Moment, files: FileSet, _options: Options, _drawing: Drawing | None
) -> None:
    from eventdesk.formats.records.day_charts_svg import write_planned_actual_svg

    with _text(files.path(f"{PLANNED_ACTUAL}.svg")) as stream:
        write_planned_actual_svg(moment.order, stream)


def _text(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", newline="")


WRITERS: Mapping[str, Writer] = {
    DAY_LOG: _write_day_log,
    RUNNING_ORDER: _write_running_order,
    ARRIVALS: _write_arrivals,
    PLANNED_ACTUAL: _write_planned_actual,
}
