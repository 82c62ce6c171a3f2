"""Any running order that is written down as a table, as text or as a calendar is read back."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.formats.running_orders.reading import read_running_order
from eventdesk.formats.running_orders.running_order_file import RunningOrderFile
from eventdesk.formats.source import Source

DAY = date(2026, 11, 16)
LONDON = ZoneInfo("Europe/London")
WORDS = ("Signals", "weather", "Ünlü", "roads", "and", "the", "Straße", "of", "O’Hare", "“noise”")
GIVEN = ("Ann", "Bo", "Cy", "Zoë", "Noé", "Ørsted")
FAMILY = ("Lee", "Ray", "Fox", "Łask", "O’Neill")


@dataclass(frozen=True)
class Written:
    start: datetime
    minutes: int
    title: str
    speakers: tuple[str, ...]


titles = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(lambda words: " ".join(
    ["Talk", *words]))  # fmt: skip
people = st.lists(
    st.tuples(st.sampled_from(GIVEN), st.sampled_from(FAMILY)).map(" ".join),
    max_size=3,
    unique=True,
).map(tuple)


@st.composite
def days(draw: st.DrawFn) -> list[Written]:
    """A day from 8 o'clock on, of items that follow each other with and without a gap."""
    at = datetime(2026, 11, 16, 8, 0, tzinfo=LONDON)
    result = []
    for _ in range(draw(st.integers(1, 12))):
        at += timedelta(minutes=draw(st.sampled_from((0, 0, 5, 10, 30))))
        minutes = draw(st.integers(1, 75))
        result.append(Written(at, minutes, draw(titles), draw(people)))
        at += timedelta(minutes=minutes)
    return result


def end(one: Written) -> datetime:
    return one.start + timedelta(minutes=one.minutes)


def as_csv(day: list[Written]) -> Source:
    out = io.StringIO()
    rows = csv.writer(out, delimiter=";")
    rows.writerow(["Start", "End", "Title", "Speakers"])
    for one in day:
        rows.writerow(
            [f"{one.start:%H:%M}", f"{end(one):%H:%M}", one.title, "; ".join(one.speakers)]
        )
    return Source(name="order.csv", content=out.getvalue().encode())


def as_text(day: list[Written]) -> Source:
    lines = []
    for one in day:
        lines += [f"{one.start:%H.%M} – {end(one):%H.%M}  {one.title}", *one.speakers, ""]
    return Source(name="order.txt", content="\n".join(lines).encode())


def as_calendar(day: list[Written]) -> Source:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for number, one in enumerate(day):
        lines += [
            "BEGIN:VEVENT",
            f"UID:{number}",
            f"DTSTART;TZID=Europe/London:{one.start:%Y%m%dT%H%M%S}",
            f"DURATION:PT{one.minutes}M",
            f"SUMMARY:{one.title}",
            "END:VEVENT",
        ]
    return Source(name="order.ics", content="\r\n".join([*lines, "END:VCALENDAR"]).encode())


def read(source: Source) -> RunningOrderFile:
    return read_running_order(source, day=DAY, timezone=LONDON)


@pytest.mark.parametrize("write", [as_csv, as_text, as_calendar])
def test_one_of_each_is_read_back_without_a_problem(write: object) -> None:
    start = datetime(2026, 11, 16, 9, 0, tzinfo=LONDON)
    day = [Written(start, 15, "Talk of signals", ("Ann Lee", "Bo Ray"))]
    assert callable(write)
    assert read(write(day)).problems == ()


@given(days())
def test_a_table_is_read_back(day: list[Written]) -> None:
    items = read(as_csv(day)).items
    assert [(one.planned_start, one.minutes, one.title, one.speakers) for one in items] == [
        (one.start, one.minutes, one.title, one.speakers) for one in day
    ]


@given(days())
def test_typed_text_is_read_back(day: list[Written]) -> None:
    items = read(as_text(day)).items
    assert [(one.planned_start, one.minutes, one.title, one.speakers) for one in items] == [
        (one.start, one.minutes, one.title, one.speakers) for one in day
    ]


@given(days())
def test_a_calendar_is_read_back(day: list[Written]) -> None:
    items = read(as_calendar(day)).items
    assert [(one.planned_start, one.minutes, one.title) for one in items] == [
        (one.start, one.minutes, one.title) for one in day
    ]
