"""Of several days and rooms one is shown, and another can be chosen."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import ReadAs
from eventdesk.formats.running_orders.reading import read_running_order
from eventdesk.formats.running_orders.running_order_file import RunningOrderFile
from eventdesk.formats.source import pasted, read_source
from tests.formats.running_orders.sample_orders import FOLDER

MONDAY = date(2026, 11, 16)
LONDON = ZoneInfo("Europe/London")
THREE_DAYS = """\
Day,Start,Minutes,Title
15 November,09:00,30,Sunday
16 November,09:00,30,Monday
,10:00,30,Still Monday
Tue 17 Nov,09:00,30,Tuesday
"""
PARALLEL = """\
Start,End,Title,Room
09:00,10:00,Opening,
10:00,11:00,Rivers,North
10:00,11:00,Roads,South
10:30,11:00,Rails,West
11:00,12:00,Lunch,Restaurant
12:00,13:00,Closing,South
"""


def read(text: str, day: date = MONDAY, read_as: ReadAs | None = None) -> RunningOrderFile:
    return read_running_order(pasted(text), day=day, timezone=LONDON, read_as=read_as or ReadAs())


def titles(file: RunningOrderFile) -> list[str]:
    return [item.title for item in file.items]


def said(file: RunningOrderFile) -> list[str]:
    return [problem.message for problem in file.problems]


def test_the_day_of_the_event_is_shown_and_that_is_said() -> None:
    file = read(THREE_DAYS)
    assert file.days == tuple(MONDAY + timedelta(days=more) for more in (-1, 0, 1))
    assert (file.day, titles(file)) == (MONDAY, ["Monday", "Still Monday"])
    assert said(file) == ["The file has three days; 16 November is shown."]


def test_another_day_can_be_chosen_and_is_laid_on_the_day_of_the_event() -> None:
    file = read(THREE_DAYS, read_as=ReadAs(day=date(2026, 11, 17)))
    assert titles(file) == ["Tuesday"]
    assert file.items[0].planned_start == datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
    assert said(file) == []


def test_a_file_for_other_days_is_laid_on_the_day_of_the_event_and_that_is_said() -> None:
    file = read(THREE_DAYS, day=date(2026, 11, 20))
    assert (file.day, titles(file)) == (date(2026, 11, 15), ["Sunday"])
    assert file.items[0].planned_start.date() == date(2026, 11, 20)
    assert said(file) == [
        "The file has three days; 15 November is shown.",
        "These times are for 15 November 2026; they are laid on the day of the event.",
    ]


def test_times_of_another_season_keep_their_clocks_on_the_day_of_the_event() -> None:
    file = read_running_order(
        read_source(FOLDER / "summer_in_utc.ics"), day=MONDAY, timezone=LONDON
    )
    assert file.items[0].planned_start == datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


def test_a_day_that_the_file_does_not_have_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        read(THREE_DAYS, read_as=ReadAs(day=date(2026, 12, 24)))
    assert caught.value.code == "nothing_that_day"
    assert caught.value.message == "Pasted text has nothing on 24 December: choose another day."


@pytest.mark.parametrize(
    ("names", "event_day", "days"),
    [
        (("Mon", "Tue", "Wed"), MONDAY, (16, 17, 18)),
        (("Freitag", "Samstag", "Sonntag"), MONDAY, (13, 14, 15)),
        (("vendredi", "samedi"), date(2026, 11, 14), (13, 14)),
        (("lunes", "viernes"), MONDAY, (16, 20)),
        (("Day 1", "Day 2"), MONDAY, (16, 17)),
        (("16/11", "17/11"), MONDAY, (16, 17)),
        (("16.11.26", "17.11.26"), MONDAY, (16, 17)),
        (("11/16/2026", "11/17/2026"), MONDAY, (16, 17)),
        (("2026-11-16", "2026-11-17 00:00:00"), MONDAY, (16, 17)),
        (("Monday, November 16th, 2026", "Tuesday 17th of November"), MONDAY, (16, 17)),
        (("46342", "46343"), MONDAY, (16, 17)),
    ],
)
def test_days_as_people_write_them(
    names: tuple[str, ...], event_day: date, days: tuple[int, ...]
) -> None:
    rows = "".join(f'"{name}",09:00,30,Talk {name[:3]}\n' for name in names)
    file = read(f"Day,Start,Minutes,Title\n{rows}", day=event_day)
    assert [day.day for day in file.days] == list(days)


def test_the_night_after_a_day_belongs_to_it_whatever_date_stands_beside_it() -> None:
    file = read(
        "Day,Start,Minutes,Title\n2026-11-16,22:30,60,Dinner\n2026-11-16,24:15,15,Bus\n"
        "2026-11-17,00:30,30,Last bus\n2026-11-17,09:00,30,Tuesday\n"
    )
    assert titles(file) == ["Dinner", "Bus", "Last bus"]
    assert file.items[-1].planned_start == datetime(2026, 11, 17, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("event", "night"),
    [
        ('{"title": "Party", "start": "00:30"}', True),
        ('{"title": "Midnight", "start": "00:00"}', True),
        ('{"title": "Party", "start": "00:30", "date": "2026-11-17T00:30:00+00:00"}', True),
        ('{"title": "Party", "start": "2026-11-17T00:30:00+00:00"}', True),
        ('{"title": "Early", "start": "00:30", "date": "2026-11-16T00:30:00+00:00"}', False),
    ],
)
def test_a_schedule_keeps_its_nights_with_the_day_before(event: str, night: bool) -> None:
    text = (
        '{"schedule": [{"date": "2026-11-16", "rooms": {"Hall": [{"title": "Talk", "start": "14:00"'
        f', "duration": "00:30"}}, {event}]}}}}]}}'
    )
    file = read(text)
    assert file.days == (MONDAY,)
    assert [item.planned_start.day for item in file.items] == ([16, 17] if night else [16, 16])


def test_the_room_with_most_items_is_shown_and_what_is_for_everybody_is_kept() -> None:
    file = read(PARALLEL)
    assert (file.rooms, file.room) == (("North", "South", "West"), "South")
    assert titles(file) == ["Opening", "Roads", "Lunch", "Closing"]
    assert said(file) == ["Things happen in 3 rooms at the same time; “South” is shown."]


def test_another_room_can_be_chosen_and_so_can_all_of_them() -> None:
    assert titles(read(PARALLEL, read_as=ReadAs(room="West"))) == ["Opening", "Rails", "Lunch"]
    everything = read(PARALLEL, read_as=ReadAs(room=""))
    assert (everything.room, len(everything.items)) == ("", 6)
    assert said(everything) == [
        "This item starts before “Rivers” ends.",
        "This item starts before “Roads” ends.",
    ]


def test_of_two_rooms_with_as_many_items_the_first_in_the_file_is_shown() -> None:
    file = read("Start,Minutes,Title,Room\n09:00,30,A,South\n09:00,30,B,North\n")
    assert (file.rooms, file.room, titles(file)) == (("South", "North"), "South", ["A"])


def test_rooms_one_after_the_other_are_no_choice() -> None:
    file = read("Start,Title,Room\n09:00,A,North\n09:30,B,South\n10:00,C,North\n")
    assert (file.rooms, file.room, len(file.items)) == ((), "", 3)
    assert [item.minutes for item in file.items[:2]] == [30, 30]


def test_lengths_run_to_the_next_start_of_the_same_room_where_all_are_shown() -> None:
    file = read(
        "Start,Title,Room\n09:00,A,North\n09:00,B,South\n09:20,C,South\n10:00,D,North\n",
        read_as=ReadAs(room=""),
    )
    assert {item.title: item.minutes for item in file.items} == {"A": 60, "B": 20, "C": 15, "D": 15}


def test_one_id_for_different_things_is_no_id() -> None:
    file = read("Id,Start,Minutes,Title\n7,09:00,30,A\n7,10:00,30,B\n8,11:00,30,C\n")
    assert [item.listed_id for item in file.items] == ["", "", "8"]
    assert ["listed_id" in item.fields for item in file.items] == [False, False, True]


def test_a_night_in_a_table_without_dates_goes_on_whatever_the_room() -> None:
    file = read("Start,Minutes,Title,Room\n23:30,45,A,North\n00:15,30,B,South\n")
    assert [item.planned_start.day for item in file.items] == [16, 17]
