"""One line of typed text: which part of it is the time, the title, the people, the place."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from eventdesk.core.running_order.listed import ListedItem
from eventdesk.formats.running_orders.reading import read_running_order
from eventdesk.formats.running_orders.text_lines import read_timed_line, undressed
from eventdesk.formats.source import pasted

LONDON = ZoneInfo("Europe/London")


def first(text: str) -> ListedItem:
    """The first item of a text that goes on with another one."""
    order = pasted(f"{text}\n23:00 The end\n")
    return read_running_order(order, day=date(2026, 11, 16), timezone=LONDON).items[0]


@pytest.mark.parametrize(
    ("line", "time", "title"),
    [
        ("09:30 – 10:00 Registration", "09:30–10:00", "Registration"),
        ("9.30am-10 Welcome", "09:30–10:00", "Welcome"),
        ("9:30 - 3 views on warnings", "09:30–23:00", "3 views on warnings"),
        ("11:30 – 1 Lunch", "11:30–13:00", "Lunch"),
        ("09:30: Registration", "09:30–23:00", "Registration"),
        ("09:30\tRegistration", "09:30–23:00", "Registration"),
        ("Time: 09:30 Registration", "09:30–23:00", "Registration"),
        ("[09:30] Registration", "09:30–23:00", "Registration"),
        ("10:45 sharp – 11:05 Minister", "10:45–11:05", "Minister"),
        ("10:45 sharp Minister", "10:45–23:00", "Minister"),
        ("Coffee (10:30-11:00)", "10:30–11:00", "Coffee"),
        ("Coffee 10:30 – 11:00", "10:30–11:00", "Coffee"),
        ("Coffee with all 10:30-11:00 as ever", "10:30–11:00", "Coffee with all as ever"),
        ("10:30 Coffee (15 min)", "10:30–10:45", "Coffee"),
        ("10:30 Coffee, 15 minutes", "10:30–10:45", "Coffee"),
        ("10:30 Coffee – 15'", "10:30–10:45", "Coffee"),
        ("10:30 Apollo (13 lessons)", "10:30–23:00", "Apollo (13 lessons)"),
        ("10:30 Budget (2026)", "10:30–23:00", "Budget (2026)"),
        ("10 Uhr Kaffee", "10:00–23:00", "Kaffee"),
        ("10h15 : Pause", "10:15–23:00", "Pause"),
        ("12noon Lunch", "12:00–23:00", "Lunch"),
        ("16.11.2026 10:30 Coffee", "10:30–23:00", "Coffee"),
        ("| 10:30 – 11:00 | : | Coffee |", "10:30–11:00", "Coffee"),
    ],
)
def test_a_line_is_a_time_and_a_title(line: str, time: str, title: str) -> None:
    item = first(line)
    start, end = (at.astimezone(LONDON) for at in (item.planned_start, item.planned_end))
    assert (f"{start:%H:%M}–{end:%H:%M}", item.title) == (time, title)


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("10:45 sharp Minister", "23:00"),
        ("10:45 sharp – 11:05 Minister", "11:05"),
        ("10:45 (sharp) - 11:05 Minister", "11:05"),
        ("10.45 Uhr pünktlich – 11.05 Uhr Minister", "11:05"),
    ],
)
def test_what_begins_sharp_is_fixed(line: str, end: str) -> None:
    item = first(line)
    assert (item.title, item.fixed) == ("Minister", True)
    assert f"{item.planned_end.astimezone(LONDON):%H:%M}" == end


def test_a_line_with_nothing_but_a_length_follows_the_item_above_it() -> None:
    order = pasted("09:00 Welcome (15 min)\nKeynote (45 min)\n\nBreak (20 min)\n11:00 The end\n")
    items = read_running_order(order, day=date(2026, 11, 16), timezone=LONDON).items
    starts = [f"{one.planned_start.astimezone(LONDON):%H:%M} {one.title}" for one in items]
    assert starts == ["09:00 Welcome", "09:15 Keynote", "10:00 Break", "11:00 The end"]


@pytest.mark.parametrize(
    "line",
    ["Lunch is at 12:30", "Doors are open from 08:30 to 17:00 daily.", "3 views on warnings",
     "2026 in figures", "We met 12.5 % of it", "Ring 020 7946 0958", "Chapter 1.2.3"],
)  # fmt: skip
def test_a_sentence_with_a_figure_in_it_is_no_item(line: str) -> None:
    assert read_timed_line(line, four_figures=False) is None


@pytest.mark.parametrize(
    ("text", "title", "people"),
    [
        ("09:00 Welcome – Ann Lee, Director", "Welcome", ("Ann Lee, Director",)),
        ("09:00 Welcome - Chief Constable Ann Lee", "Welcome", ("Chief Constable Ann Lee",)),
        ("09:00 Keynote, Dr Ann Lee", "Keynote", ("Dr Ann Lee",)),
        ("09:00 Update – Bo Ray (Kent)", "Update", ("Bo Ray (Kent)",)),
        ("09:00 Tabletop – led by Bo Ray", "Tabletop", ("Bo Ray",)),
        ("09:00 Tabletop – Severe Weather", "Tabletop – Severe Weather", ()),
        ("09:00 Talk | Ann Lee", "Talk", ("Ann Lee",)),
        ("09:00 Talk\nAnn Lee and Bo Ray", "Talk", ("Ann Lee", "Bo Ray")),
        ("09:00 Talk\nSpeakers: Ann Lee; Bo Ray", "Talk", ("Ann Lee", "Bo Ray")),
        ("09:00 Talk\n- Ann Lee\n- Bo Ray", "Talk", ("Ann Lee", "Bo Ray")),
        ("09:00 Talk\nSimon Bin, Jan von Heck", "Talk", ("Simon Bin", "Jan von Heck")),
        ("09:00 Talk\nThis is about what we found.", "Talk", ()),
        ("09:00 Talk\n\nAnn Lee", "Talk", ()),
    ],
)
def test_people_are_told_from_titles(text: str, title: str, people: tuple[str, ...]) -> None:
    item = first(text)
    assert (item.title, item.speakers) == (title, people)
    assert ("speakers" in item.fields) is bool(people)


def test_a_dated_line_that_spans_the_day_is_its_heading() -> None:
    item = first("Monday 16 November 2026, 09:00–17:00, Town Hall\n09:15 Welcome")
    assert item.title == "Welcome"


@pytest.mark.parametrize(
    ("line", "bare"),
    [("> > - **09:00** Talk", "09:00 Talk"), ("1. 09:00 Talk", "09:00 Talk"),
     ("## Day 1 ##", "Day 1"), ("2) `Talk`", "Talk"), ("9. Juni", "Juni"),
     ("09.30 A_b*c", "09.30 A_b*c")],
)  # fmt: skip
def test_what_surrounds_a_line_is_taken_off(line: str, bare: str) -> None:
    assert undressed(line) == bare
