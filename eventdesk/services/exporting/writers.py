"""What each kind of export writes."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import TypeAlias

from msgspec import Struct

from eventdesk.core.progress import Progress
from eventdesk.core.records.attendance import attendance_record
from eventdesk.core.records.check_in_log import check_in_log_record
from eventdesk.core.records.day_log import day_log_record
from eventdesk.core.records.follow_ups import follow_ups_record
from eventdesk.core.records.paper_words import MOST_ROWS, for_paper
from eventdesk.core.records.questions import questions_record
from eventdesk.core.records.record import Record
from eventdesk.core.records.running_order import running_order_tables
from eventdesk.core.roll.table import roll_record
from eventdesk.formats.file_set import FileSet
from eventdesk.formats.records.day_charts_svg import (
    write_arrivals_svg,
    write_planned_actual_svg,
)
from eventdesk.services.exporting import kinds
from eventdesk.services.exporting.drawing import Drawing
from eventdesk.services.exporting.moment import Moment
from eventdesk.services.exporting.options import Options
from eventdesk.services.exporting.record_files import text_file, write_data, write_for_paper


class Output(Struct, frozen=True, kw_only=True):
    """Where the files of an export go, and how they are made."""

    files: FileSet
    options: Options
    drawing: Drawing | None
    """What can draw pages; None where nothing can."""
    progress: Progress


Writer: TypeAlias = Callable[[Moment, Output], None]


def _write_day_log(moment: Moment, out: Output) -> None:
    record = day_log_record(
        moment.about, moment.told, moment.words, moment.undone, refused=moment.refused,
        charts=(_arrivals(moment), _planned_actual(moment)),
    )  # fmt: skip
    _write(record, out)


def _write_attendance(moment: Moment, out: Output) -> None:
    record = attendance_record(
        moment.about, moment.everybody, moment.words.operators, charts=(_arrivals(moment),)
    )
    _write(record, out)
    attempts = check_in_log_record(moment.about, moment.comings, moment.words, moment.undone)
    write_data(attempts, out.files, out.progress, ("csv", "xlsx"))


def _write_running_order(moment: Moment, out: Output) -> None:
    # Only who exports loads the calendar library.
    from eventdesk.formats.records.running_order_ics import write_running_order_ics
    from eventdesk.formats.records.running_order_svg import write_running_order_svg

    order = moment.order
    record = running_order_tables(
        moment.about, order.forecast, order.reasons, charts=(_planned_actual(moment),)
    )
    _write(record, out)
    with out.files.path(f"{kinds.RUNNING_ORDER}.ics").open("wb") as calendar:
        write_running_order_ics(order, calendar)
    with text_file(out.files.path(f"{kinds.RUNNING_ORDER}.svg")) as stream:
        write_running_order_svg(order, stream)


def _write_questions(moment: Moment, out: Output) -> None:
    _write(questions_record(moment.about, moment.askings), out)


def _write_follow_ups(moment: Moment, out: Output) -> None:
    _write(follow_ups_record(moment.about, moment.askings), out)


def _write_roll(moment: Moment, out: Output) -> None:
    from eventdesk.formats.roll.html import roll_html

    record = roll_record(moment.roll, moment.everybody)
    write_data(record, out.files, out.progress)
    with text_file(out.files.path(f"{kinds.ROLL}.html")) as stream:
        stream.write(roll_html(moment.roll))
    if out.drawing is None:
        return
    long = len(moment.roll.lines) > MOST_ROWS
    drawn = out.drawing.record(for_paper(record)) if long else out.drawing.roll(moment.roll)
    out.files.path(f"{kinds.ROLL}.pdf").write_bytes(drawn)


def _write_write_up(moment: Moment, out: Output) -> None:
    # Only who exports loads the writers, and an XML parser with one of them.
    from eventdesk.core.write_up.write_up import write_up
    from eventdesk.formats.write_up.as_docx import write_docx
    from eventdesk.formats.write_up.as_html import write_html
    from eventdesk.formats.write_up.as_markdown import write_markdown

    document = write_up(moment.known, out.options.people)
    for ending, write in (("docx", write_docx), ("html", write_html), ("md", write_markdown)):
        with out.files.path(f"{kinds.WRITE_UP}.{ending}").open("wb") as stream:
            write(document, stream)


def _write_arrivals(moment: Moment, out: Output) -> None:
    with text_file(out.files.path(f"{kinds.ARRIVALS}.svg")) as stream:
        write_arrivals_svg(moment.order, moment.arrivals, stream)


def _write_planned_actual(moment: Moment, out: Output) -> None:
    with text_file(out.files.path(f"{kinds.PLANNED_ACTUAL}.svg")) as stream:
        write_planned_actual_svg(moment.order, stream)


def _write(record: Record, out: Output) -> None:
    """A record in every format that there is."""
    write_data(record, out.files, out.progress)
    write_for_paper(record, out.files, out.drawing, out.progress)


def _arrivals(moment: Moment) -> str:
    """The chart as it stands on a page, which says itself what it is of."""
    stream = io.StringIO()
    write_arrivals_svg(moment.order, moment.arrivals, stream, on_a_page=True)
    return stream.getvalue()


def _planned_actual(moment: Moment) -> str:
    stream = io.StringIO()
    write_planned_actual_svg(moment.order, stream, on_a_page=True)
    return stream.getvalue()


WRITERS: Mapping[str, Writer] = {
    kinds.DAY_LOG: _write_day_log,
    kinds.ATTENDANCE: _write_attendance,
    kinds.RUNNING_ORDER: _write_running_order,
    kinds.QUESTIONS: _write_questions,
    kinds.FOLLOW_UPS: _write_follow_ups,
    kinds.ROLL: _write_roll,
    kinds.WRITE_UP: _write_write_up,
    kinds.ARRIVALS: _write_arrivals,
    kinds.PLANNED_ACTUAL: _write_planned_actual,
}
