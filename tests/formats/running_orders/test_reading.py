"""Running orders of every shape become the same items."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from eventdesk.core.errors import InputError
from eventdesk.core.progress import Step, Stopped
from eventdesk.core.read_as import ReadAs
from eventdesk.core.running_order.order import ItemKind
from eventdesk.formats.running_orders.reading import read_running_order
from eventdesk.formats.running_orders.running_order_file import RunningOrderFile
from eventdesk.formats.source import Source, read_source
from tests.formats.workbooks import write_formatted

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "running-order.csv"
DAY = date(2026, 6, 16)
LONDON = ZoneInfo("Europe/London")


def read_text(tmp_path: Path, text: str, day: date = DAY) -> RunningOrderFile:
    path = tmp_path / "order.csv"
    path.write_text(text, encoding="utf-8")
    return read_running_order(read_source(path), day=day, timezone=LONDON)


def shape(read: RunningOrderFile) -> list[tuple[str, str, int, bool]]:
    return [
        (
            item.planned_start.astimezone(LONDON).strftime("%H:%M"),
            item.title,
            item.minutes,
            item.gap_before,
        )
        for item in read.items
    ]


def test_the_sample_running_order_is_read_without_problems() -> None:
    read = read_running_order(read_source(SAMPLE), day=date(2026, 11, 16), timezone=LONDON)
    assert read.problems == ()
    assert read.items[0].planned_start == datetime(2026, 11, 16, 8, 45, tzinfo=UTC)
    assert read.items[0].kind is ItemKind.BREAK
    (fixed,) = [item for item in read.items if item.fixed]
    assert fixed.title.startswith("Minister")
    assert fixed.line_up_lead_minutes == 2
    assert fixed.gap_before


def test_times_become_utc_instants_of_the_events_zone(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Start,End,Title\n09:00,09:15,Welcome\n")
    (item,) = read.items
    assert item.planned_start == datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
    assert item.planned_start.tzinfo is UTC
    assert item.minutes == 15


def test_a_missing_length_runs_to_the_next_start_and_gaps_are_seen(tmp_path: Path) -> None:
    read = read_text(
        tmp_path,
        "Start,Duration,Title\n09:00,,Welcome\n09:15,0:30,Talk\n09:50,1h,Panel\n,20,Q&A\n",
    )
    assert shape(read) == [
        ("09:00", "Welcome", 15, False),
        ("09:15", "Talk", 30, False),
        ("09:50", "Panel", 60, True),
        ("10:50", "Q&A", 20, False),
    ]
    assert read.problems == ()
    assert [item.kind for item in read.items][-1] is ItemKind.QUESTIONS


def test_a_range_in_one_cell_and_lines_above_the_header_are_understood(tmp_path: Path) -> None:
    read = read_text(
        tmp_path, "Conference\n\nTime,Session,Speaker\n9.30 – 10.00am,Talk,Ann Lee; Bo Ray\n"
    )
    assert shape(read) == [("09:30", "Talk", 30, False)]
    assert read.items[0].speakers == ("Ann Lee", "Bo Ray")
    assert read.columns == {"Time": "planned_start", "Session": "title", "Speaker": "speakers"}


def test_a_night_goes_on_to_the_next_day(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Start,Minutes,Title\n23:30,45,A\n00:15,30,B\n00:45,15,C\n")
    starts = [item.planned_start.astimezone(LONDON) for item in read.items]
    assert [one.day for one in starts] == [16, 17, 17]
    assert [item.gap_before for item in read.items] == [False, False, False]
    assert read.problems == ()


def test_lengths_are_elapsed_time_when_the_clocks_change(tmp_path: Path) -> None:
    text = "Start,End,Title\n00:30,03:00,Night watch\n"
    (item,) = read_text(tmp_path, text, day=date(2026, 3, 29)).items
    assert item.minutes == 90


def test_kinds_fixed_items_floors_and_leads_are_read(tmp_path: Path) -> None:
    read = read_text(
        tmp_path,
        "Start,Minutes,Title,Kind,Fixed,Fixed end,Floor,Lead\n"
        "11:30,30,Minister,Speech,yes,11:55,20,5\n"
        "12:00,20,Questions,Q&A,,yes,,\n"
        "12:20,60,Food,Lunch,12:20,,40 min,\n"
        "13:20,30,Tables,Tabletop,no,,,\n",
    )
    minister, questions, lunch, tables = read.items
    assert (minister.kind, minister.fixed) == (ItemKind.TALK, True)
    assert (minister.floor_given, minister.line_up_lead_minutes) == (20, 5)
    assert minister.fixed_end == datetime(2026, 6, 16, 10, 55, tzinfo=UTC)
    assert (questions.kind, questions.fixed) == (ItemKind.QUESTIONS, False)
    assert questions.fixed_end == questions.planned_end
    assert (lunch.kind, lunch.fixed, lunch.floor_given) == (ItemKind.BREAK, True, 40)
    assert (tables.kind, tables.fixed) == (ItemKind.DISCUSSION, False)
    assert read.problems == ()


def test_what_is_not_understood_is_a_problem_with_row_and_column(tmp_path: Path) -> None:
    read = read_text(
        tmp_path,
        "Start,Minutes,Title,Fixed,Floor\n09:00,some,A,perhaps,\n09:30,20,B,,30\n09:40,10,C,,\n"
        "10:00,10,,,\n11:00,,D,,\n",
    )
    assert [(one.row, one.column) for one in read.problems] == [
        (2, "Minutes"),
        (2, "Fixed"),
        (3, "Floor"),
        (4, "Start"),
        (5, "Title"),
        (6, "Minutes"),
    ]
    assert [item.title for item in read.items] == ["A", "B", "C", "D"]
    assert read.items[1].floor_given == 20
    assert read.items[-1].minutes == 15


def test_a_guessed_kind_is_not_something_the_file_says(tmp_path: Path) -> None:
    (item,) = read_text(tmp_path, "Start,Minutes,Title\n12:00,60,Lunch in the hall\n").items
    assert item.kind is ItemKind.BREAK
    assert "kind" not in item.fields
    assert "location" not in item.fields


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Title,Speaker\nWelcome,Ann\n", "no_times"),
        ("Start,Title\nTBC,Welcome\n,Talk\n", "no_times"),
        ("Start,Minutes\n09:00,15\n", "no_names"),
        ("Start,Title\n", "no_names"),
        ("09:00,Welcome\n09:15,Talk of the town\n", "no_header"),
    ],
)
def test_running_orders_without_times_titles_or_header_are_refused(
    tmp_path: Path, text: str, code: str
) -> None:
    with pytest.raises(InputError) as caught:
        read_text(tmp_path, text)
    assert caught.value.code == code


def test_times_of_a_workbook_are_read_whatever_their_format(tmp_path: Path) -> None:
    def fill(workbook: Workbook, sheet: Worksheet) -> None:
        clock = workbook.add_format({"num_format": "hh:mm"})
        both = workbook.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        length = workbook.add_format({"num_format": "[h]:mm"})
        sheet.write_row(0, 0, ["Start", "Duration", "Title"])
        sheet.write(1, 0, 9 / 24, clock)
        sheet.write(1, 1, 15 / 1440, length)
        sheet.write(1, 2, "Welcome")
        sheet.write_datetime(2, 0, datetime.fromisoformat("2026-06-16T09:15"), both)
        sheet.write(2, 1, 30)
        sheet.write(2, 2, "Talk")
        sheet.write(3, 0, 9.75 / 24)
        sheet.write(3, 1, 20 / 1440)
        sheet.write(3, 2, "Panel")

    path = write_formatted(tmp_path / "order.xlsx", fill)
    read = read_running_order(read_source(path), day=DAY, timezone=LONDON)
    assert shape(read) == [
        ("09:00", "Welcome", 15, False),
        ("09:15", "Talk", 30, False),
        ("09:45", "Panel", 20, False),
    ]


def test_a_column_somebody_has_decided_on_is_as_they_say(tmp_path: Path) -> None:
    path = tmp_path / "order.csv"
    path.write_text("Wann,Was,Bemerkung\n09:00,Talk,Ann Lee\n", encoding="utf-8")
    decided = ReadAs(columns={"Bemerkung": "speakers", "Wann": "planned_start"})
    read = read_running_order(read_source(path), day=DAY, timezone=LONDON, read_as=decided)
    assert read.columns == {"Wann": "planned_start", "Was": "title", "Bemerkung": "speakers"}
    assert read.items[0].speakers == ("Ann Lee",)


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        ("Start (GMT),Ende / End,Session Title/Topic", ("planned_start", "planned_end", "title")),
        ("Time,Agenda item,Lead", ("planned_start", "title", "speakers")),
        ("Start [hh:mm],Title,Duration (min)", ("planned_start", "title", "duration_minutes")),
    ],
)
def test_what_stands_beside_a_header_does_not_hide_it(
    tmp_path: Path, header: str, columns: tuple[str, ...]
) -> None:
    read = read_text(tmp_path, f"{header}\n09:00,10:00,Ann Lee\n")
    assert tuple(read.columns.values()) == columns


def test_a_row_that_adds_up_the_others_is_left_out_and_said_so(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Time,Minutes,Title\n09:00,20,A\n,20,B\nTotal,40,\n")
    assert [item.title for item in read.items] == ["A", "B"]
    assert [problem.row for problem in read.problems] == [4]


def test_nothing_is_guessed_where_nobody_wants_it(tmp_path: Path) -> None:
    path = tmp_path / "order.csv"
    path.write_text("Start,Minutes,Title\n12:00 sharp,60,Lunch by video (hard stop 13:00)\n")
    guessed, plain = (
        read_running_order(
            read_source(path), day=DAY, timezone=LONDON, read_as=ReadAs(guesses=guesses)
        ).items[0]
        for guesses in (True, False)
    )
    assert guessed.guessed == {"kind", "fixed", "fixed_end"}
    assert not guessed.guessed & guessed.fields
    assert (plain.kind, plain.fixed, plain.fixed_end) == (ItemKind.TALK, False, None)
    assert plain.guessed == frozenset()
    assert plain.fields == guessed.fields


def test_a_long_table_is_stopped_while_it_is_read() -> None:
    rows = "".join(f"9:00,Item {number}\n" for number in range(20_000))
    source = Source(name="long.csv", content=f"Start,Title\n{rows}".encode())

    def stop(step: Step, done: int, _of: int) -> None:
        if step is Step.READING and done:
            raise Stopped

    with pytest.raises(Stopped):
        read_running_order(source, day=DAY, timezone=LONDON, progress=stop)
