"""Timetables with a column for each room or day."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import ReadAs
from eventdesk.formats.running_orders.reading import read_running_order
from eventdesk.formats.running_orders.running_order_file import RunningOrderFile
from eventdesk.formats.source import PASTED, Source

GRID = "Time\tMain Hall\tAnnexe\tNotes\n09:00\tWelcome\t\tlights\n09:30\tPorts\tFerries\t\n"


def read(text: str, read_as: ReadAs | None = None, name: str = PASTED) -> RunningOrderFile:
    return read_running_order(
        Source(name=name, content=text.encode()),
        day=date(2026, 9, 17),
        timezone=ZoneInfo("Europe/London"),
        read_as=read_as or ReadAs(),
    )


def test_any_of_the_rooms_can_be_shown() -> None:
    shown = read(GRID, ReadAs(room="Annexe"))
    assert [(item.title, item.location) for item in shown.items] == [
        ("Welcome", ""),
        ("Ferries", "Annexe"),
    ]
    assert shown.rooms == ("Main Hall", "Annexe")


def test_all_rooms_at_once_are_told_apart() -> None:
    shown = read(GRID, ReadAs(room=""))
    assert [item.title for item in shown.items] == ["Welcome", "Ports", "Ferries"]
    assert len({item.row for item in shown.items}) == len(shown.items)


def test_a_column_that_somebody_calls_the_title_is_the_title() -> None:
    shown = read(GRID, ReadAs(columns={"Annexe": "title"}))
    assert [item.title for item in shown.items] == ["Ferries"]


def test_columns_that_are_no_rooms_make_no_timetable() -> None:
    with pytest.raises(InputError) as refused:
        read("Time\tColour\tWeight\n09:00\tred\t5 kg\n09:30\tblue\t6 kg\n", name="list.csv")
    assert refused.value.code == "no_names"


def test_a_table_too_large_for_a_timetable_is_refused_before_it_is_spread() -> None:
    header = "Time\t" + "\t".join(f"Room {number}" for number in range(500))
    row = "09:00\t" + "\t".join("Talk" for _ in range(500))
    with pytest.raises(InputError) as refused:
        read("\n".join([header, *[row] * 300]), name="list.csv")
    assert refused.value.code == "no_names"
