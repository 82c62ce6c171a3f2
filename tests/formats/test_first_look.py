"""The columns of a list are shown with examples, and their shape is known again."""

from __future__ import annotations

import io
from datetime import date
from zoneinfo import ZoneInfo

import pytest
import xlsxwriter

from eventdesk.core.read_as import AS_IT_IS, ListKind, ReadAs
from eventdesk.formats.first_look import fields_of, first_rows, look_at_columns
from eventdesk.formats.invite_lists.reading import read_invite_list
from eventdesk.formats.running_orders.reading import read_running_order
from eventdesk.formats.source import Source, pasted
from eventdesk.formats.tables.reading import FIRST_ROWS

PEOPLE = "Name,Unit\nAda Lovelace,Gwent\nGrace Hopper,Gwent\nJoan Clarke,Kent\nMary Kelly,\n"


def shown(text: str, read_as: ReadAs = AS_IT_IS) -> list[tuple[str, str, tuple[str, ...]]]:
    looked = look_at_columns(first_rows(pasted(text)), ListKind.INVITE_LIST, read_as)
    assert looked is not None
    return [(one.header, one.field, one.examples) for one in looked.columns]


def shape(text: str, kind: ListKind = ListKind.INVITE_LIST) -> str:
    looked = look_at_columns(first_rows(pasted(text)), kind, AS_IT_IS)
    assert looked is not None
    return looked.shape


def test_a_column_has_three_different_examples_at_most() -> None:
    assert shown(PEOPLE) == [
        ("Name", "full_name", ("Ada Lovelace", "Grace Hopper", "Joan Clarke")),
        ("Unit", "extra", ("Gwent", "Kent")),
    ]


def test_a_column_that_somebody_set_is_shown_so() -> None:
    decided = ReadAs(columns={"Unit": "organisation"})
    assert [field for _, field, _ in shown(PEOPLE, decided)] == ["full_name", "organisation"]


def test_without_a_header_that_reads_like_one_the_first_full_row_stands_in() -> None:
    text = "Wer;Woher\nAda Lovelace;Gwent\n"
    assert shown(text) == [("Wer", "extra", ("Ada Lovelace",)), ("Woher", "extra", ("Gwent",))]
    below_a_title = f"Unsere Gäste\n\n{text}"
    assert [header for header, _, _ in shown(below_a_title)] == ["Wer", "Woher"]


@pytest.mark.parametrize("read_as", [AS_IT_IS, ReadAs(headings=False)])
def test_where_no_row_is_a_header_columns_go_by_their_places(read_as: ReadAs) -> None:
    text = "Ada Lovelace\tGwent\nGrace Hopper\tKent\n"
    assert shown(text, read_as) == [
        ("Column 1", "full_name", ("Ada Lovelace", "Grace Hopper")),
        ("Column 2", "extra", ("Gwent", "Kent")),
    ]


def test_a_header_nobody_knows_is_read_once_somebody_has_said_what_it_is() -> None:
    text = "Wer;Woher\nAda Lovelace;Gwent\nGrace Hopper;Kent\n"
    file = read_invite_list(pasted(text), ReadAs(columns={"Wer": "full_name"}))
    assert [person.full_name for person in file.rows] == ["Ada Lovelace", "Grace Hopper"]


def test_a_list_without_a_header_loses_nobody_once_somebody_has_said_so() -> None:
    read_as = ReadAs(columns={"Column 1": "full_name"}, headings=False)
    file = read_invite_list(pasted("Ada Lovelace\nGrace Hopper\n"), read_as)
    assert [person.full_name for person in file.rows] == ["Ada Lovelace", "Grace Hopper"]
    assert [person.row for person in file.rows] == [1, 2]


def test_the_shape_is_that_of_the_headers_and_of_nothing_else() -> None:
    assert shape(PEOPLE) == shape("name ;UNIT:\nJoan Clarke;Essex\n")
    assert shape(PEOPLE) != shape("Unit,Name\nGwent,Ada Lovelace\n")
    assert shape(PEOPLE) != shape(PEOPLE, ListKind.RUNNING_ORDER)
    assert "name" not in shape(PEOPLE).lower()


def test_headers_in_letters_of_any_script_make_a_shape() -> None:
    assert shape("姓名,单位\n王伟,上海\n") != shape("单位,姓名\n上海,王伟\n")


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7", b"PK\x03\x04 not whole", b"   ", b"line\n" * 31 + b"Wer;Woher\n"]
)
def test_what_is_no_table_has_no_columns(content: bytes) -> None:
    source = Source(name="list.csv", content=content)
    assert look_at_columns(first_rows(source), ListKind.INVITE_LIST, AS_IT_IS) is None


def test_only_the_beginning_of_a_long_list_is_looked_at() -> None:
    long = "Name,Unit\r\n" + "Ada Lovelace,Gwent\r\n" * 60_000 + '"never closed'
    assert shown(long)[0] == ("Name", "full_name", ("Ada Lovelace",))
    wide = long.encode("utf-16-le")
    source = Source(name="list.csv", content=b"\xff\xfe" + wide)
    looked = look_at_columns(first_rows(source), ListKind.INVITE_LIST, AS_IT_IS)
    assert looked is not None
    assert looked.columns[0].examples == ("Ada Lovelace",)


def test_a_workbook_shows_the_sheet_that_somebody_chose() -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        for sheet, name in (("Invited", "Ada Lovelace"), ("Reserve", "Grace Hopper")):
            page = book.add_worksheet(sheet)
            page.write_row(0, 0, ["Name"])
            page.write_row(1, 0, [name])
    source = Source(name="both.xlsx", content=content.getvalue())
    looked = look_at_columns(first_rows(source), ListKind.INVITE_LIST, ReadAs(sheet="Reserve"))
    assert looked is not None
    assert looked.columns[0].examples == ("Grace Hopper",)


@pytest.mark.parametrize("kind", list(ListKind))
def test_every_field_can_be_chosen_and_last_of_all_none(kind: ListKind) -> None:
    fields = fields_of(kind)
    assert len(set(fields)) == len(fields)
    assert fields[-1] == "extra"


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "utf-32"])
def test_the_beginning_of_a_long_list_ends_with_a_whole_character(codec: str) -> None:
    text = "Name,Unit\r\n" + "Łucja Ćwik,Łódź\r\n" * 40_000
    source = Source(name="list.csv", content=text.encode(codec))
    looked = look_at_columns(first_rows(source), ListKind.INVITE_LIST, AS_IT_IS)
    assert looked is not None
    assert looked.columns[0].examples == ("Łucja Ćwik",)


@pytest.mark.parametrize(
    ("kind", "headers", "row"),
    [
        (ListKind.INVITE_LIST, ("Name", "Unit"), ("Ada Lovelace", "Gwent")),
        (ListKind.RUNNING_ORDER, ("Start", "Title", "Notes"), ("09:00", "Welcome", "Tea")),
    ],
)
def test_the_sheet_that_is_shown_is_the_one_that_is_read(
    kind: ListKind, headers: tuple[str, ...], row: tuple[str, ...]
) -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        for sheet, length in (("Short", FIRST_ROWS + 1), ("Long", 3 * FIRST_ROWS)):
            page = book.add_worksheet(sheet)
            page.write_row(0, 0, headers)
            for number in range(1, length):
                page.write_row(number, 0, (*row[:-1], f"{sheet} {number}"))
    source = Source(name="both.xlsx", content=content.getvalue())
    looked = look_at_columns(first_rows(source), kind, AS_IT_IS)
    assert looked is not None
    if kind is ListKind.INVITE_LIST:
        sheet = read_invite_list(source).sheet
    else:
        day, zone = date(2026, 11, 16), ZoneInfo("Europe/London")
        sheet = read_running_order(source, day=day, timezone=zone).sheet
    assert looked.columns[-1].examples[0].startswith(sheet)


def test_a_field_that_somebody_gives_to_one_column_is_taken_from_another() -> None:
    tables = first_rows(pasted("Start,Doors,Title\n09:00,08:45,Welcome\n"))
    decided = ReadAs(columns={"Doors": "planned_start"})
    looked = look_at_columns(tables, ListKind.RUNNING_ORDER, decided)
    assert looked is not None
    assert [one.field for one in looked.columns] == ["extra", "planned_start", "title"]
