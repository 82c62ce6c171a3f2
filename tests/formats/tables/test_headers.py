"""The header of a table is found wherever it stands, and each of its columns understood."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import ReadAs
from eventdesk.formats.tables.aliases import make_aliases
from eventdesk.formats.tables.header_lines import score
from eventdesk.formats.tables.headers import (
    HeadedTable,
    column_fields,
    find_headed_table,
    unique_headers,
)
from eventdesk.formats.tables.table import Table, make_table

ALIASES = make_aliases(
    {
        "full": "attendee name|full name|name|user name|nom",
        "given": "attendee first name|first name|given name",
        "family": "last name|surname|family name",
        "organisation": "organisation|company|council",
        "email": "attendee email|email|e mail",
        "phone": "phone|mobile",
        "minutes": "time minutes|minutes",
        "time": "time|start",
        "answer": "status|rsvp",
        "kind": "guest|group",
    },
    also_values="guest|group|council",
    essential=("full", "given", "family"),
)


def table_of(*rows: Sequence[str], sheet: str = "") -> Table:
    return make_table("list.csv", sheet, rows)


def read(*rows: Sequence[str]) -> HeadedTable:
    return find_headed_table([table_of(*rows)], ALIASES)


def fields_of(*rows: Sequence[str]) -> dict[str, str]:
    return column_fields(read(*rows).columns)


def cells_of(headed: HeadedTable) -> list[tuple[str, ...]]:
    return [row.cells for row in headed.rows]


@pytest.mark.parametrize(
    "header",
    [
        "Email",
        "E-MAIL:",
        "Email *",
        "Email (required)",
        "Email (work)*",
        "E-mail [optional]:",
        "3. Email",
        "Q3: Email",
        "Email\n(as on the badge)",
        "Email\u00a0",
        "Email / Courriel",
        "Courriel / E-mail",
        "AttendeeEmail",
        "attendee_email",
        "'Email",
        '="Email"',
        "\tEmail",
    ],
)
def test_a_header_is_known_however_it_is_dressed_up(header: str) -> None:
    columns = read([header, "Name"], ["a@b.example", "Ann"]).columns
    assert [column.field for column in columns] == ["email", "full"]


@pytest.mark.parametrize(
    "header",
    [
        "Buyer email",
        "Email (buyer)",
        "Name / Email",
        "Time in session (minutes)",
        "Email (2)",
        "Emails sent",
        "Invoice: email",
        "Organisation (former)",
    ],
)
def test_a_header_that_means_something_else_is_not_taken(header: str) -> None:
    columns = read([header, "Name"], ["a@b.example", "Ann"]).columns
    assert [column.field for column in columns] == ["extra", "full"]


def test_what_is_said_in_brackets_may_change_the_meaning() -> None:
    assert fields_of(["Name", "Time (minutes)"], ["Ann", "5"])["Time (minutes)"] == "minutes"
    assert fields_of(["Name", "Start (minutes)"], ["Ann", "5"])["Start (minutes)"] == "extra"


def test_an_exact_header_comes_before_one_that_is_dressed_up() -> None:
    fields = fields_of(["Name", "Email (private)", "Email"], ["Ann", "a@b", "c@d"])
    assert fields == {"Name": "full", "Email (private)": "extra", "Email": "email"}


def test_a_header_is_found_below_a_preamble_of_any_kind() -> None:
    headed = read(
        ["Directors’ Conference"],
        [],
        ["Printed on", "1 May 2026", "by", "the office"],
        ["Rows", "2"],
        [],
        ["Name", "Email", "Shoe size"],
        ["Ann", "a@b.example", "38"],
        [],
        ["Jo", "j@b.example", "41"],
    )
    assert headed.header_row == 6
    assert [row.number for row in headed.rows] == [7, 9]


def test_columns_without_header_are_kept_where_they_hold_something() -> None:
    fields = fields_of(["", "Name", "", "Email"], ["", "Ann", "x", "a@b.example", "more"])
    assert fields == {"Name": "full", "Column 3": "extra", "Email": "email", "Column 5": "extra"}


def test_headers_that_occur_twice_are_told_apart() -> None:
    assert unique_headers(["Name", "Notes", "", "Notes", "Name\n(x)"]) == [
        "Name", "Notes", "Column 3", "Notes (2)", "Name (x)",
    ]  # fmt: skip


def test_headings_over_the_header_are_used_where_they_are_needed() -> None:
    assert fields_of(
        ["Delegate", "", "Contact", "", "Company"],
        ["First name", "Last name", "Email", "Phone", ""],
        ["Ann", "Lee", "a@b.example", "1", "Bath"],
    ) == {
        "First name": "given",
        "Last name": "family",
        "Email": "email",
        "Phone": "phone",
        "Company": "organisation",
    }


def test_what_stands_under_a_heading_of_others_is_theirs() -> None:
    fields = fields_of(
        ["Buyer", "", "Attendee", "", ""],
        ["First name", "Email", "First name", "Email", "Organisation"],
        ["Bob", "b@b.example", "Ann", "a@b.example", "Bath"],
    )
    assert fields == {
        "Buyer First name": "extra",
        "Buyer Email": "extra",
        "Attendee First name": "given",
        "Attendee Email": "email",
        "Organisation": "organisation",
    }


def test_a_title_over_the_header_is_no_heading() -> None:
    assert list(fields_of(["Guests"], ["Notes", "Notes", "Name"], ["x", "y", "Ann"])) == [
        "Notes", "Notes (2)", "Name",
    ]  # fmt: skip


def test_the_only_address_is_not_taken_where_it_is_that_of_others() -> None:
    assert fields_of(
        ["Attendee", "", "PA", ""],
        ["First name", "Last name", "Email", "Phone"],
        ["Ann", "Lee", "pa@b.example", "1"],
    ) == {"First name": "given", "Last name": "family", "PA Email": "extra", "PA Phone": "extra"}


def test_what_a_preamble_says_of_the_whole_is_no_heading() -> None:
    assert fields_of(["Host", "City of Bath"], ["Name", "Email"], ["Ann", "a@b.example"]) == {
        "Name": "full",
        "Email": "email",
    }


def test_a_header_may_stand_partly_in_the_line_above() -> None:
    assert fields_of(
        ["Name", "Organisation", "Contact", ""],
        ["", "", "Email", "Phone"],
        ["Ann", "Bath", "a@b.example", "1"],
    ) == {"Name": "full", "Organisation": "organisation", "Email": "email", "Phone": "phone"}


def test_a_row_of_values_below_the_header_is_never_taken_for_it() -> None:
    headed = read(["Name", "Email", "Kind"], ["", "", "Guest"], ["Ann", "a@b.example", "Group"])
    assert headed.header_row == 1


def test_repeated_headers_are_left_out_and_said() -> None:
    headed = read(
        ["Delegate", "", "Contact"],
        ["First name", "Last name", "Email"],
        ["Ann", "Lee", "a@b.example"],
        ["Delegate", "", "Contact"],
        ["FIRST NAME", "Last name:", "E-mail"],
        ["First name", "Last name", "Email"],
        ["Jo", "Ray", "j@b.example"],
    )
    assert [row.number for row in headed.rows] == [3, 5, 7]
    assert [note.row for note in headed.notes] == [4, 6]


MEETING: Sequence[Sequence[str]] = (
    ["1. Summary"],
    ["Meeting title", "Conference"],
    ["Attended participants", "2"],
    [],
    ["2. Participants"],
    ["Name", "First Join", "Email", "Role"],
    ["Ann", "9:00", "a@b.example", "Organizer"],
    ["Jo", "9:01", "j@b.example", "Presenter"],
    [],
    ["3. In-Meeting Activities"],
    ["Name", "Join time", "Email", "Role"],
    ["Ann", "9:00", "a@b.example", "Organizer"],
)


def test_the_next_section_of_a_report_ends_the_table() -> None:
    headed = read(*MEETING)
    assert headed.header_row == 6
    assert [row.number for row in headed.rows] == [7, 8]
    (note,) = headed.notes
    assert (note.row, note.message) == (10, "Another table begins here: it was left out.")


def test_a_section_far_down_is_found() -> None:
    headed = read(
        *[[f"Line {number}", "of a long", "preamble"] for number in range(60)],
        [],
        ["Attendee Details"],
        ["Attended", "User Name (Original Name)", "First Name", "Last Name", "Email"],
        ["Yes", "Annie", "Ann", "Lee", "a@b.example"],
        [],
        ["Other Attended"],
        ["User Name", "Join Time"],
        ["447700900123", "9:00"],
    )
    assert headed.header_row == 63
    assert [row.number for row in headed.rows] == [64]


def test_the_columns_of_the_table_above_make_the_header_of_another() -> None:
    headed = read(
        ["Attended", "User Name", "Email", "Join time", "Leave time"],
        ["Yes", "Ann", "a@b.example", "9:00", "10:00"],
        ["Other Attended"],
        ["User Name", "Join time", "Leave time", "Device"],
        ["447700900123", "9:00", "10:00", "phone"],
    )
    assert [row.number for row in headed.rows] == [2]


def test_dividers_and_blank_rows_within_a_list_do_not_end_it() -> None:
    headed = read(
        ["Name", "Organisation", "Status"],
        [],
        ["Speakers"],
        ["Ann", "Bath", "accepted"],
        [],
        ["Guests"],
        ["Name", "Organisation", "Status"],
        ["Jo", "Council", "Guest"],
        [],
        ["Di", "Group", "Guest"],
        [],
        ["7", "Company", "RSVP"],
        ["di@b.example", "Company", "RSVP"],
        [],
        ["Al", "Company", "RSVP", "Bath", "Hull"],
    )
    assert [row.cells[0] for row in headed.rows] == [
        "Speakers", "Ann", "Guests", "Jo", "Di", "7", "di@b.example", "Al",
    ]  # fmt: skip
    assert [note.row for note in headed.notes if "header" in note.message] == [7]


def test_another_table_below_a_blank_row_is_left_out() -> None:
    headed = read(["Name", "Email"], ["Ann", "a@b"], [], ["Company", "Phone"], ["Hotel", "123"])
    assert cells_of(headed) == [("Ann", "a@b")]


def test_a_list_of_one_column_has_no_sections() -> None:
    assert len(read(["Name"], ["Ann"], [], ["Jo"], ["Di"]).rows) == 3


def test_of_several_sheets_the_one_about_people_is_taken() -> None:
    orders = table_of(["Order", "Email", "Phone", "Status"], ["1", "a@b", "2", "paid"], sheet="A")
    people = table_of(["Order", "Attendee name"], ["1", "Ann"], sheet="B")
    fees = table_of(["Order", "Company"], ["1", "Bath"], sheet="C")
    assert find_headed_table([orders, people, fees], ALIASES).table.sheet == "B"


def test_of_sheets_that_read_alike_the_longest_is_taken() -> None:
    notes = table_of(["Name", "Email"], ["Who to ask", "x@y"], sheet="Notes")
    people = table_of(["Name", "Email"], ["Ann", "a@b"], ["Jo", "j@b"], sheet="People")
    more = table_of(["Name", "Email"], ["Di", "d@b"], ["Al", "l@b"], sheet="More")
    assert find_headed_table([notes, people, more], ALIASES).table.sheet == "People"


def test_a_sheet_or_a_column_that_somebody_has_decided_on_is_as_they_say() -> None:
    notes = table_of(["Name", "Email"], ["Who to ask", "x@y"], sheet="Notes")
    people = table_of(["Name", "Email"], ["Ann", "a@b"], ["Jo", "j@b"], sheet="People")
    decided = ReadAs(sheet="Notes", columns={"Email": "phone", "Nowhere": "full"})
    headed = find_headed_table([notes, people], ALIASES, decided)
    assert headed.table.sheet == "Notes"
    assert column_fields(headed.columns) == {"Name": "full", "Email": "phone"}


def test_a_table_without_a_known_header_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        read(["Colour", "Size"], ["red", "38"])
    assert caught.value.code == "no_header"


def test_a_word_that_is_as_common_below_a_header_makes_none() -> None:
    assert score(["Guest", "Ann"], ALIASES) == 0
    assert score(["Guest", "Name"], ALIASES) == 2
