"""Workbooks of every kind become the same rows of text."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from eventdesk.core.progress import Step, Stopped
from eventdesk.formats.source import read_source
from eventdesk.formats.tables.merged_cells import spread_down
from eventdesk.formats.tables.reading import read_tables
from tests.formats.tables.as_read import DATA, ROWS, cells_of, known_headers, tables_of
from tests.formats.tables.xlsb import write_xlsb
from tests.formats.workbooks import write_formatted, write_workbook

OF_LIBREOFFICE = [
    ["", "", "Directors’ Conference"],
    [],
    [],
    [
        *["", "", "Organisation", "Name", "Phone", "Born on", "Arrives", "Stays", "Share", "Paid"],
        *["Sum", "Profile"],
    ],
    *[
        [
            *["", "", organisation, name, f"44207000000{number}", f"1980-05-0{number + 1}"],
            *[f"2026-11-16 09:3{number}", f"25:3{number}:00", "0.25", paid, str(number + 1)],
            f"Profile {number}",
        ]
        for number, (organisation, name, paid) in enumerate(
            [
                ("Bath & Wells", "Zoë Łask", "TRUE"),
                ("Bath & Wells", "Ann O’Neill", "FALSE"),
                ("Bath & Wells", "Jo Ray", "TRUE"),
                ("Łódź", "Max Møller", "FALSE"),
            ]
        )
    ],
    ["", "", "", "Eve Last"],
    ["", "", "", "Jo Boldly", "", "", "09:30"],
]
"""A hidden first sheet; a table from C4; cells merged down; links, rich text; a hidden row."""


@pytest.mark.parametrize(
    "name", ["list-of-libreoffice.xls", "list-counted-from-1904.xls", "list-of-libreoffice.ods"]
)
def test_what_another_program_wrote_is_read_as_it_shows_it(name: str) -> None:
    (only,) = tables_of(DATA / name)
    assert (only.sheet, only.written_as) == ("Delegates", "")
    assert [list(row.cells) for row in only.rows] == OF_LIBREOFFICE


@pytest.mark.parametrize("suffix", [".xlsx", ".xlsm"])
@pytest.mark.parametrize("from_1904", [False, True])
def test_cells_of_excel_become_plain_text(tmp_path: Path, suffix: str, from_1904: bool) -> None:
    path = tmp_path / f"list{suffix}"
    with Workbook(str(path), {"date_1904": from_1904}) as workbook:
        fill_with_values(workbook, workbook.add_worksheet("List"))
    assert cells_of(path) == [
        ["Name", "447700900123", "0.25", "TRUE", "0.3", "-2", "1e+20"],
        ["2026-11-16 09:30", "2026-11-16", "09:00", "0:15:00", "26:30:00", "09:29:30"],
        ["2", "shown", "", "", "two\nlines", "Ann Lee", "a link", "https://bath.example/"],
        ["00123", "+44 117 496 0000", "", "#N/A"],
    ]


def fill_with_values(workbook: Workbook, sheet: Worksheet) -> None:
    def shown_as(number_format: str) -> object:
        return workbook.add_format({"num_format": number_format})

    sheet.write_row(0, 0, ["Name", 447700900123, 0.25, True, 0.1 + 0.2, -2.0, 1e20])
    moment = datetime.fromisoformat("2026-11-16T09:30")
    sheet.write_datetime(1, 0, moment, shown_as("d/m/yy hh:mm"))
    sheet.write_datetime(1, 1, moment.replace(hour=0, minute=0), shown_as("d mmm yyyy"))
    sheet.write(1, 2, 0.375, shown_as("hh:mm"))
    sheet.write(1, 3, timedelta(minutes=15), shown_as("[h]:mm"))
    sheet.write(1, 4, timedelta(hours=26, minutes=30), shown_as("[h]:mm"))
    sheet.write(1, 5, 0.39548611111, shown_as("hh:mm:ss"))
    sheet.write_formula(2, 0, "=1+1", None, 2)
    sheet.write_formula(2, 1, '="sh"&"own"', None, "shown")
    sheet.write_formula(2, 2, "=NA()", None, "#N/A")
    sheet.write_formula(2, 3, "=1/0", None, "#DIV/0!")
    sheet.write_string(2, 4, "two\nlines")
    sheet.write_rich_string(2, 5, "Ann ", workbook.add_format({"bold": True}), "Lee", "\u00a0")
    sheet.write_url(2, 6, "https://bath.example/", string="a link")
    sheet.write_url(2, 7, "https://bath.example/")
    sheet.write_row(3, 0, ["'00123", "'+44 117 496 0000", "\u200b", "#N/A"])


@pytest.mark.parametrize("from_1904", [False, True])
def test_a_length_shown_as_a_time_is_more_than_a_day(tmp_path: Path, from_1904: bool) -> None:
    path = tmp_path / "list.xlsx"
    with Workbook(str(path), {"date_1904": from_1904}) as workbook:
        shown_as = workbook.add_format({"num_format": "hh:mm"})
        sheet = workbook.add_worksheet("List")
        for column, days in enumerate([1 + 1.5 / 24, 1, 2, 70.5]):
            sheet.write(0, column, days, shown_as)
    assert cells_of(path) == [["25:30:00", "24:00:00", "48:00:00", "1692:00:00"]]


def test_formulas_links_and_commands_are_text_and_nothing_else(tmp_path: Path) -> None:
    def fill(_workbook: Workbook, sheet: Worksheet) -> None:
        sheet.write_string(0, 0, "=cmd|'/c calc'!A1")
        sheet.write_string(0, 1, '=HYPERLINK("http://127.0.0.1:9/","x")')
        sheet.write_formula(0, 2, "='http://127.0.0.1:9/[x.xlsx]S'!A1", None, "seen last")

    assert cells_of(write_formatted(tmp_path / "list.xlsx", fill)) == [
        ["=cmd|'/c calc'!A1", '=HYPERLINK("http://127.0.0.1:9/","x")', "seen last"]
    ]


def test_a_cell_merged_over_rows_belongs_to_each_of_them(tmp_path: Path) -> None:
    def fill(_workbook: Workbook, sheet: Worksheet) -> None:
        sheet.merge_range(0, 0, 0, 2, "All delegates")
        sheet.write_row(1, 0, ["Organisation", "Name", "Table"])
        sheet.merge_range(2, 0, 3, 0, "Bath")
        sheet.write_column(2, 1, ["Ann", "Jo", "Di"])
        sheet.merge_range(2, 2, 4, 2, 7)
        sheet.merge_range(6, 0, 8, 2, "A note over blank rows")

    assert cells_of(write_formatted(tmp_path / "list.xlsx", fill)) == [
        ["All delegates"],
        ["Organisation", "Name", "Table"],
        ["Bath", "Ann", "7"],
        ["Bath", "Jo", "7"],
        ["", "Di", "7"],
        [],
        ["A note over blank rows"],
    ]


def test_merged_cells_beyond_the_table_or_without_number_do_no_harm() -> None:
    rows = [["a", ""], ["", "x"], ["", "y"]]
    spread_down(rows, [((0, 0), (10**9, 0)), ((5, 5), (9, 9)), ((0, 9), (2, 9))])
    assert rows == [["a", ""], ["a", "x"], ["a", "y"]]
    spread_down(rows, (((0, 0), (2, 0)) for _ in range(10**12)))


def test_a_binary_workbook_is_read(tmp_path: Path) -> None:
    cells: dict[tuple[int, int], str | float | bool] = {
        (2, 1): "Name",
        (2, 2): "Phone",
        (3, 1): "Zoë Łask",
        (3, 2): 447700900123.0,
        (3, 3): True,
    }
    assert cells_of(write_xlsb(tmp_path / "list.xlsb", cells)) == [
        [],
        [],
        ["", "Name", "Phone"],
        ["", "Zoë Łask", "447700900123", "TRUE"],
    ]


def test_every_visible_sheet_with_content_is_a_table(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with Workbook(str(path)) as workbook:
        for name in ("Notes", "Empty", "Hidden", "Very hidden", "List"):
            sheet = workbook.add_worksheet(name)
            if name != "Empty":
                sheet.write(0, 0, "Name")
        workbook.get_worksheet_by_name("Hidden").hide()
        workbook.get_worksheet_by_name("Very hidden").very_hidden()
        workbook.add_chartsheet("Chart")
    assert [table.sheet for table in tables_of(path)] == ["Notes", "List"]


def test_rows_that_are_hidden_or_filtered_are_read(tmp_path: Path) -> None:
    def fill(_workbook: Workbook, sheet: Worksheet) -> None:
        sheet.write_column(0, 0, ["Name", "Ann", "Jo"])
        sheet.autofilter(0, 0, 2, 0)
        sheet.set_row(1, None, None, {"hidden": True})

    assert cells_of(write_formatted(tmp_path / "list.xlsx", fill)) == [["Name"], ["Ann"], ["Jo"]]


def test_a_sheet_that_is_only_formatted_to_its_end_is_read(tmp_path: Path) -> None:
    def fill(workbook: Workbook, sheet: Worksheet) -> None:
        sheet.write(0, 0, "Name")
        sheet.write_blank(1_048_575, 16_383, None, workbook.add_format({"bold": True}))

    assert cells_of(write_formatted(tmp_path / "list.xlsx", fill)) == [["Name"]]


def test_somebody_who_stops_the_reading_stops_it(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "list.xlsx", {"List": [["Ann"]] * 6000})

    def stop(step: Step, done: int, of: int) -> None:
        assert (step, done, of) == (Step.READING, 5000, 0)
        raise Stopped

    with pytest.raises(Stopped):
        read_tables(read_source(path), known_headers, stop)


words = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1)
values = st.one_of(words.filter(lambda text: text[0] not in "'="), st.integers(-(10**14), 10**14))


@settings(max_examples=25)
@given(st.lists(st.lists(values, min_size=1, max_size=4), min_size=1, max_size=5))
def test_what_a_workbook_writer_writes_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str | int]]
) -> None:
    path = tmp_path_factory.mktemp("round") / "list.xlsx"
    with Workbook(str(path), {"strings_to_urls": False}) as workbook:
        sheet = workbook.add_worksheet("List")
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, str):
                    sheet.write_string(number, column, value)
                else:
                    sheet.write_number(number, column, value)
    assert cells_of(path) == [[str(value) for value in row] for row in rows]


def test_the_same_table_is_the_same_from_every_kind_of_file(tmp_path: Path) -> None:
    assert cells_of(write_workbook(tmp_path / "list.xlsx", {"List": ROWS})) == ROWS
    places = {(r, c): cell for r, row in enumerate(ROWS) for c, cell in enumerate(row)}
    assert cells_of(write_xlsb(tmp_path / "list.xlsb", dict(places))) == ROWS
