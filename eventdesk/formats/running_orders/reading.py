"""Reading a running order: a source of any shape in, listed items and problems out."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from eventdesk.core.invite_list import Problem
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.read_as import AS_IT_IS, ReadAs
from eventdesk.core.running_order.listed import ListedItem
from eventdesk.core.said import Number, said
from eventdesk.formats.refusals import too_large
from eventdesk.formats.running_orders.days import choose_day
from eventdesk.formats.running_orders.guesses import with_guesses, without_guesses
from eventdesk.formats.running_orders.layout import lay_out
from eventdesk.formats.running_orders.recognising import Shape, shape_of
from eventdesk.formats.running_orders.refusals import no_times, web_page
from eventdesk.formats.running_orders.rooms import choose_room
from eventdesk.formats.running_orders.running_order_file import RunningOrderFile
from eventdesk.formats.running_orders.sessions import RawOrder
from eventdesk.formats.running_orders.table_order import read_table_order
from eventdesk.formats.running_orders.typed_text import read_typed_text
from eventdesk.formats.source import Source, not_empty

MAX_ITEMS = 5_000
"""No day has so many; what has is not a running order."""
_FIRST_HOUR = timedelta(hours=5)


def read_running_order(
    source: Source,
    *,
    day: date,
    timezone: ZoneInfo,
    read_as: ReadAs = AS_IT_IS,
    progress: Progress = silently,
) -> RunningOrderFile:
    """Read the running order of one day, whatever it is written in.

    Times in the file are times of day in `timezone` unless they say otherwise; they are laid on
    `day`, the date of the event, and one that passes midnight goes on to the next. Of several days
    and rooms one is chosen, by `read_as` or else as `choose_day` and `choose_room` do.

    Raises InputError: everything `read_tables` refuses, no_header, no_names (no titles), no_times,
    nothing_that_day, web_page, unsafe_file.
    """
    progress(Step.READING, 0, 0)
    order = _read(not_empty(source), timezone, day, read_as, progress)
    progress(Step.UNDERSTANDING, 0, len(order.sessions))
    if not any(one.start is not None for one in order.sessions):
        raise no_times(source.name, said("no item whose start can be understood"))
    of_day = choose_day(order, day, read_as.day, source.name)
    if len(of_day.sessions) > MAX_ITEMS:
        raise too_large(
            source.name, said("a running order has at most {0} items", Number(MAX_ITEMS))
        )
    of_room = choose_room(of_day.sessions, read_as.room)
    guess = with_guesses if read_as.guesses else without_guesses
    items, time_problems = lay_out(
        [guess(session) for session in of_room.sessions],
        day=day,
        same_day=of_day.day in (None, day),
        timezone=timezone,
        in_order=order.in_order,
        by_room=bool(of_room.rooms) and not of_room.room,
    )
    if not items:
        raise no_times(source.name, said("no item whose start can be understood"))
    problems = [*order.problems, *of_day.problems, *of_room.problems, *time_problems]
    problems += _impossible_hours(order, items, timezone)
    return RunningOrderFile(
        source=source,
        sheet=order.sheet,
        sheets=order.sheets,
        header_row=order.header_row,
        columns=order.columns,
        items=tuple(items),
        problems=tuple(
            one.with_header(order.headers) for one in sorted(problems, key=lambda one: one.row)
        ),
        written_as=order.written_as,
        days=of_day.days,
        day=of_day.day,
        rooms=of_room.rooms,
        room=of_room.room,
    )


def _read(
    source: Source, timezone: ZoneInfo, day: date, read_as: ReadAs, progress: Progress
) -> RawOrder:
    """Hand the source to the reader of its shape; each is loaded when there is something for it."""
    match shape_of(source):
        case Shape.WEB_PAGE:
            raise web_page(source.name)
        case Shape.CALENDAR:
            from eventdesk.formats.running_orders.calendar_file import read_calendar

            return read_calendar(source, timezone, read_as.day or day)
        case Shape.SCHEDULE_XML:
            from eventdesk.formats.running_orders.frab_xml import read_schedule_xml

            return read_schedule_xml(source, timezone)
        case Shape.SCHEDULE_JSON:
            from eventdesk.formats.running_orders.schedule_json import read_schedule_json

            return read_schedule_json(source, timezone)
        case Shape.TEXT:
            return read_typed_text(source)
        case _:
            return read_table_order(source, timezone, read_as, progress)


def _impossible_hours(
    order: RawOrder, items: list[ListedItem], timezone: ZoneInfo
) -> list[Problem]:
    """A day that begins in the small hours, where the file gives instants: it is said, not mended.

    Many programs write the clocks of their own place and call them UTC.
    """
    rows = {one.row for one in order.sessions if one.instant is not None}
    first = items[0].planned_start.astimezone(timezone)
    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    if not all(one.row in rows for one in items) or first - midnight >= _FIRST_HOUR:
        return []
    last = max(one.planned_end for one in items).astimezone(timezone)
    message = said(
        "The day would run from {0} to {1}: the file may call the clocks of its own place UTC.",
        f"{first:%H:%M}",
        f"{last:%H:%M}",
    )
    return [Problem(row=items[0].row, column="start", message=message)]
