"""The running order as files: what they say, and that our own readers read it back."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event
from msgspec.structs import replace

from eventdesk.core.event import Event as EventDetails
from eventdesk.core.log_rows import LogEvent, LogHead
from eventdesk.core.records.record import About, Record
from eventdesk.core.records.running_order import running_order_tables
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.listed import ListedItem, as_listed
from eventdesk.core.running_order.order import Item, ItemKind, Run, RunningOrder, Speaker
from eventdesk.formats.records.running_order_ics import write_running_order_ics
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.formats.records.running_order_svg import write_running_order_svg
from eventdesk.formats.running_orders.reading import read_running_order
from eventdesk.formats.source import Source
from tests.core.running_orders import at, changed, order_of, run, worked_day
from tests.formats.records.some_records import as_csv as csv_of
from tests.formats.records.some_records import as_xlsx

HEAD = LogHead(sequence=12, hash="ab" * 32)
DAY = date(2026, 6, 17)


def record(
    order: RunningOrder, now: datetime, zone: str = "UTC", **reasons: str
) -> RunningOrderRecord:
    event = LogEvent(name="Worked day", day=DAY, timezone=zone, marking="OFFICIAL")
    return RunningOrderRecord(
        event=event, head=HEAD, forecast=forecast(order, now), reasons=reasons
    )


def tables(made: RunningOrderRecord) -> Record:
    event = made.event
    about = About(
        event=EventDetails(name=event.name, date=event.day, timezone=event.timezone),
        made_at=made.forecast.now,
        head=made.head,
    )
    return running_order_tables(about, made.forecast, made.reasons)


def as_csv(made: RunningOrderRecord) -> str:
    return csv_of(tables(made))


def as_ics(made: RunningOrderRecord) -> bytes:
    stream = io.BytesIO()
    write_running_order_ics(made, stream)
    return stream.getvalue()


def events_of(content: bytes) -> list[Event]:
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    return [event for event in calendar.walk("VEVENT") if isinstance(event, Event)]


def rows(made: RunningOrderRecord) -> dict[str, dict[str, str]]:
    read = csv.DictReader(io.StringIO(as_csv(made).removeprefix("\ufeff")))
    return {row["Title"]: row for row in read}


LATE = worked_day(
    run("WEL", "09:06", "09:20"), run("TA", "09:20", "09:50"), run("TB", "09:50", "10:29:30"),
    run("BRK", "10:29:30"),
)  # fmt: skip


def test_the_table_has_plan_forecast_and_actual_side_by_side() -> None:
    told = rows(record(LATE, at("10:40")))
    over, running, to_come = told["TB"], told["BRK"], told["MIN"]
    assert over["Planned start"] == "2026-06-17T09:45:00+00:00"
    assert (over["Actual start"], over["Actual end"]) == (
        "2026-06-17T09:50:00+00:00", "2026-06-17T10:29:30+00:00",
    )  # fmt: skip
    assert (over["Added or given back"], told["WEL"]["Added or given back"]) == ("9", "-1")
    assert (over["Status"], running["Status"], to_come["Status"]) == ("over", "running", "planned")
    assert (running["Expected start"], running["Expected end"]) == ("", "2026-06-17T10:49:30+00:00")
    assert to_come["Expected start"] == "2026-06-17T11:34:30+00:00"
    assert {row["Log head"] for row in told.values()} == {f"12:{'ab' * 32}"}


def test_a_plan_that_was_changed_stands_beside_the_one_as_invited() -> None:
    replanned = changed(worked_day(), "BRK", planned_start=at("10:20"), minutes=16)
    row = rows(record(replanned, at("10:00")))["BRK"]
    assert (row["Planned start"], row["Planned minutes"]) == ("2026-06-17T10:15:00+00:00", "20")
    assert (row["Current start"], row["Current minutes"]) == ("2026-06-17T10:20:00+00:00", "16")


def test_several_runs_are_told_by_their_first_start_and_their_last_end() -> None:
    twice = worked_day(run("WEL", "09:00", "09:10"), run("TA", "09:10", "09:20"),
                       run("WEL", "09:20", "09:25", continues=True))  # fmt: skip
    row = rows(record(twice, at("09:30")))["WEL"]
    assert (row["Actual start"][11:16], row["Actual end"][11:16]) == ("09:00", "09:25")


def test_a_fixed_item_has_both_its_facts_and_a_dropped_one_its_reason() -> None:
    order = changed(worked_day(run("MIN", "11:34", "12:00")), "MQA", dropped=True)
    told = rows(record(order, at("12:05"), MQA="=cmd()|the guest had to leave"))
    assert told["MIN"]["Punctuality"] == "started 4 min late, ended on time"
    assert told["MQA"]["Status"] == "dropped"
    assert told["MQA"]["Reason"] == "'=cmd()|the guest had to leave"


def test_times_have_the_offset_of_the_event_and_of_that_time() -> None:
    row = rows(record(worked_day(), at("08:00"), "Europe/London"))["WEL"]
    assert row["Planned start"] == "2026-06-17T10:00:00+01:00"


def test_the_picture_carries_marking_and_head() -> None:
    stream = io.StringIO()
    write_running_order_svg(record(LATE, at("10:40")), stream)
    assert "OFFICIAL" in stream.getvalue()
    assert f"12:{'ab' * 32}" in stream.getvalue()


def test_the_calendar_keeps_its_uids_and_counts_on() -> None:
    made = record(LATE, at("10:40"))
    first = events_of(as_ics(made))
    later = events_of(as_ics(replace(made, head=LogHead(sequence=13, hash="cd" * 32))))
    uids = [[one.uid for one in events] for events in (first, later)]
    assert uids[0] == uids[1] == ["WEL", "TA", "TB", "BRK", "PAN", "MIN", "MQA", "CLOSE"]
    assert [events[0]["SEQUENCE"] for events in (first, later)] == [12, 13]
    assert all("DTSTAMP" in event for event in first)
    unfolded = as_ics(made).replace(b"\r\n ", b"")
    assert f"X-EVENTDESK-LOG-HEAD:12:{'ab' * 32}".encode() in unfolded


def test_the_calendar_has_what_happened_and_what_will_and_no_more() -> None:
    order = changed(LATE, "CLOSE", dropped=True)
    events = events_of(as_ics(record(order, at("10:40"))))
    times = {event.uid: (f"{event.start:%H:%M}", f"{event.end:%H:%M}") for event in events}
    assert times["WEL"] == ("09:06", "09:20")
    assert times["BRK"] == ("10:29", "10:49")
    assert times["PAN"] == ("10:49", "11:34")
    assert "CLOSE" not in times


def test_an_hour_that_the_clocks_show_twice_is_told_apart() -> None:
    night = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)  # 01:00 in London, and once more an hour later
    items = [
        replace(
            worked_day().items[0], id=f"N{hour}", title=f"Night talk {hour}", minutes=60,
            planned_start=night + timedelta(hours=hour),
        )
        for hour in range(3)
    ]  # fmt: skip
    made = record(order_of(*items), night, "Europe/London")
    found = read(as_ics(made), "ics", "Europe/London", date(2026, 10, 25))
    assert [one.planned_start for one in found] == [one.planned_start for one in items]


# ---- read back

WORDS = ("Signals", "weather", "Ünlü", "roads", "and", "the", "Straße", "of", "O’Hare", "“noise”")
FIRST = ("Talk", "=Talk", "+Talk", "-Talk", "@Talk", "'Talk", "Talk, with; signs", 'Talk "quoted"')
NAMES = ("Ann Lee", "Bo Ray", "Zoë Fox", "Noé Łask", "Cy O’Neill")

titles = st.builds(
    lambda first, rest: " ".join([first, *rest]),
    st.sampled_from(FIRST), st.lists(st.sampled_from(WORDS), max_size=4),
)  # fmt: skip


@st.composite
def orders(draw: st.DrawFn) -> RunningOrder:
    """A day, perhaps past midnight, of items with and without a gap; some of them are over."""
    start = at("07:00") + timedelta(minutes=draw(st.integers(0, 540)))
    items: list[Item] = []
    for number in range(draw(st.integers(1, 5))):
        gap = timedelta(minutes=draw(st.sampled_from((0, 0, 5, 30)))) if number else timedelta()
        minutes = draw(st.integers(1, 75))
        begins = start + gap
        start = begins + timedelta(minutes=minutes)
        items.append(
            Item(
                id=f"item-{number}", position=number + 1, title=f"{draw(titles)} {number}",
                kind=draw(st.sampled_from(ItemKind)), planned_start=begins, minutes=minutes,
                original_start=begins, original_minutes=minutes, fixed=draw(st.booleans()),
                fixed_end=start if draw(st.booleans()) else None,
                floor_given=draw(st.none() | st.integers(1, minutes)),
                line_up_lead_minutes=draw(st.integers(0, 15)), gap_before=bool(gap),
                speakers=tuple(Speaker(name=one) for one in draw(
                    st.lists(st.sampled_from(NAMES), max_size=3, unique=True))),
                location=draw(st.sampled_from(("", "Hall", "Room 2, first floor"))),
                listed_id=draw(st.sampled_from(("", f"S{number}"))),
            )
        )  # fmt: skip
    return RunningOrder(items=tuple(items), runs=draw(runs_of(items)))


@st.composite
def runs_of(draw: st.DrawFn, items: Sequence[Item]) -> tuple[Run, ...]:
    """The first items have run, a little late or early, in whole minutes."""
    over = draw(st.integers(0, len(items)))
    when, made = items[0].planned_start, []
    for item in items[:over]:
        ends = when + timedelta(minutes=draw(st.integers(1, 90)))
        made.append(Run(id=item.id, item_id=item.id, started_at=when, ended_at=ends))
        when = ends
    return tuple(made)


def read(content: bytes, suffix: str, zone: str = "UTC", day: date = DAY) -> tuple[ListedItem, ...]:
    source = Source(name=f"running-order.{suffix}", content=content)
    return read_running_order(source, day=day, timezone=ZoneInfo(zone)).items


def compared(listed: ListedItem) -> ListedItem:
    """What is an item's own: not where it stood, nor what a file happens to say."""
    return replace(listed, row=0, fields=frozenset(), guessed=frozenset(), guessed_from=())


@settings(max_examples=30)
@given(orders(), st.sampled_from(["UTC", "Europe/London", "America/St_Johns"]))
def test_the_table_is_read_back_as_the_plan_as_invited(order: RunningOrder, zone: str) -> None:
    made = record(order, order.items[0].planned_start, zone)
    day = made.local(order.items[0].planned_start).date()
    found = read(as_csv(made).encode(), "csv", zone, day)
    assert [compared(one) for one in found] == [compared(as_listed(one)) for one in order.items]


@settings(max_examples=15, deadline=None)
@given(orders())
def test_the_workbook_is_read_back_as_the_plan_as_invited(order: RunningOrder) -> None:
    made = record(order, order.items[0].planned_start, "Europe/London")
    day = made.local(order.items[0].planned_start).date()
    found = read(as_xlsx(tables(made)), "xlsx", "Europe/London", day)
    assert [compared(one) for one in found] == [compared(as_listed(one)) for one in order.items]


@settings(max_examples=30)
@given(orders(), st.sampled_from(["UTC", "Europe/London", "America/St_Johns"]))
def test_the_calendar_is_read_back_as_the_day_it_tells_of(order: RunningOrder, zone: str) -> None:
    # In two rooms, what its fixed end left no time for and what comes then would be parallel.
    order = replace(order, items=tuple(replace(item, location="Hall") for item in order.items))
    now = order.runs[-1].ended_at if order.runs else order.items[0].planned_start
    assert now is not None
    made = record(order, now, zone)
    day = made.local(order.items[0].planned_start).date()
    found = read(as_ics(made), "ics", zone, day)
    told = []
    for each in made.forecast.items:
        start = each.actual_start or each.expected_start
        end = each.actual_end or each.expected_end
        assert start is not None
        assert end is not None
        told.append((start, max(end, start + timedelta(minutes=1))))  # past its fixed end: nothing
    assert [(one.planned_start, one.planned_end) for one in found] == told
    assert [(one.title, one.kind, one.location, one.listed_id) for one in found] == [
        (item.title, item.kind, item.location, item.id) for item in order.items
    ]
