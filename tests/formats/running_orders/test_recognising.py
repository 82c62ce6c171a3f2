"""A running order is told from an invite list, and neither from what is no list at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.formats.running_orders.order_header import order_score
from eventdesk.formats.running_orders.recognising import Shape, shape_of
from eventdesk.formats.source import Source, pasted, read_source
from eventdesk.formats.tables.reading import read_tables
from tests.formats.running_orders.sample_orders import FOLDER
from tests.formats.workbooks import write_workbook


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("plain_table.csv", Shape.TABLE),
        ("markdown_table.md", Shape.TABLE),
        ("cue_sheet.xlsx", Shape.TABLE),
        ("typed.txt", Shape.TEXT),
        ("figures_only.txt", Shape.TEXT),
        ("frab.xml", Shape.SCHEDULE_XML),
        ("pretalx.json", Shape.SCHEDULE_JSON),
        ("summer_in_utc.ics", Shape.CALENDAR),
        ("page_in_a_comment.ics", Shape.WEB_PAGE),
        ("saved_page.xml", Shape.WEB_PAGE),
        ("no_times.txt", Shape.UNKNOWN),
        ("titles_only.csv", Shape.UNKNOWN),
        ("not_a_list.csv", Shape.UNKNOWN),
    ],
)
def test_the_shape_is_told_by_what_is_in_it(name: str, shape: Shape) -> None:
    assert shape_of(read_source(FOLDER / name)) is shape


@pytest.mark.parametrize("name", ["summer_in_utc.ics", "frab.xml", "pretalx.json", "typed.txt"])
def test_the_shape_is_the_same_when_the_text_is_pasted(name: str) -> None:
    source = read_source(FOLDER / name)
    assert shape_of(pasted(source.content.decode())) is shape_of(source)


@pytest.mark.parametrize(
    "text",
    [
        "First name,Last name,Email,Organisation\nAnn,Lee,ann@kent.example,Kent\n",
        "Title,Given name,Surname,RSVP,Date\nDr,Ann,Lee,yes,2026-11-01 09:00\n",
        "Name;Datum;Typ\nAnn Lee;1.11.2026;Gast\n",
        "Order Date,Attendee name,Ticket type\n2026-11-01 09:00,Ann Lee,Guest\n",
        "Ann Lee <ann@kent.example>; Bo Ray <bo@kent.example>\n",
    ],
)
def test_an_invite_list_is_no_running_order(text: str, tmp_path: Path) -> None:
    assert shape_of(pasted(text)) is Shape.UNKNOWN
    assert shape_of(Source(name="people.csv", content=text.encode())) is Shape.UNKNOWN


def test_a_workbook_of_people_is_no_running_order(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "people.xlsx", {"People": [["Name", "Email"], ["Ann", "a@b"]]})
    assert shape_of(read_source(path)) is Shape.UNKNOWN


def test_a_workbook_of_which_the_first_rows_were_read_is_not_read_again(tmp_path: Path) -> None:
    rows = [["Start", "Title"], ["09:00", "Welcome"]]
    path = write_workbook(tmp_path / "order.xlsx", {"Day": rows})
    source = read_source(path)
    assert shape_of(source, read_tables(source, order_score, only_first=True)) is Shape.TABLE
    assert shape_of(source, ()) is Shape.UNKNOWN


@given(
    st.binary(max_size=200), st.sampled_from(["a.ics", "a.xml", "a.json", "a.csv", "a.xlsx", "a"])
)
def test_whatever_it_is_asking_never_fails(content: bytes, name: str) -> None:
    assert shape_of(Source(name=name, content=content)) in Shape
