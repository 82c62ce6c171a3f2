"""CSV as people have it: any delimiter, any quoting, and rows of any length."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.formats.tables import limits
from eventdesk.formats.tables.formula_guard import with_guard
from tests.formats.tables.as_read import csv_rows, csv_text, read_csv, refusal_of_bytes


@pytest.mark.parametrize(
    ("text", "written_as"),
    [
        ("Name;Organisation\nAnn;Bath\n", "semicolons, UTF-8"),
        ("Name\tOrganisation\nAnn\tBath\n", "tabs, UTF-8"),
        ("Name|Organisation\nAnn|Bath\n", "bars, UTF-8"),
        ("Name,Organisation\nAnn,Bath\n", "commas, UTF-8"),
        ("sep=^\nName^Organisation\nAnn^Bath\n", "“^” between cells, UTF-8"),
        ("Name\nLee, Ann\n", "one column, UTF-8"),
    ],
)
def test_how_a_file_is_written_is_said_in_words(text: str, written_as: str) -> None:
    assert read_csv(text.encode()).written_as == written_as


def test_commas_inside_cells_do_not_outvote_the_delimiter_of_the_header() -> None:
    text = "Name;Organisation\nLee, Ann;1, Road, Bristol\nRay, Jo;2, Road, Bath\n"
    assert csv_rows(text.encode())[1] == ["Lee, Ann", "1, Road, Bristol"]


def test_a_column_of_names_with_commas_is_one_column() -> None:
    text = "Name\nLee, Ann\nRay, Jo\nMay, Di\n"
    assert csv_rows(text.encode()) == [["Name"], ["Lee, Ann"], ["Ray, Jo"], ["May, Di"]]


def test_a_preamble_with_other_delimiters_does_not_count() -> None:
    text = (
        "Report, made on 1 May, 2026, by the office\n"
        "Filters: none, sorted by name, then by town\n\n"
        "Name;Organisation\nAnn;Bath\n"
    )
    rows = csv_rows(text.encode())
    assert rows[3:] == [["Name", "Organisation"], ["Ann", "Bath"]]


def test_without_a_known_header_the_most_regular_delimiter_is_taken() -> None:
    text = "Nom;Ville\nLee, Ann;Bath\nRay;York\nMay;Hull\n"
    assert csv_rows(text.encode())[1] == ["Lee, Ann", "Bath"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('Name,Organisation\n"Lee, Ann","Bath ""Spa"""\n', ["Lee, Ann", 'Bath "Spa"']),
        ('Name,Organisation\n"Lee, Ann", "Bath, Wells"\n', ["Lee, Ann", "Bath, Wells"]),
        ('Name,Organisation\nAnn "Annie" Lee,5" pipes\n', ['Ann "Annie" Lee', '5" pipes']),
        ('Name,Organisation\n"Ann\nLee",Bath\n', ["Ann\nLee", "Bath"]),
        ('Name;Organisation\n"Lee; Ann";"1,5"\n', ["Lee; Ann", "1,5"]),
        ("Name,Organisation,\nAnn,Bath,\n", ["Ann", "Bath"]),
        ("Name,Organisation\nAnn,Bath,more,still more\n", ["Ann", "Bath", "more", "still more"]),
        ("Name,Organisation\nAnn\n", ["Ann"]),
        ('Name,Organisation\n="0117",\'+44\n', ["0117", "+44"]),
        ("\tName,\u00a0Organisation\n\tAnn,\tBath\n", ["Ann", "Bath"]),
    ],
)
def test_cells_are_taken_as_they_are_quoted(text: str, rows: list[str]) -> None:
    assert csv_rows(text.encode())[1] == rows


def test_rows_may_end_in_several_ways_in_one_file() -> None:
    content = b"Name,Organisation\r\nAnn,Bath\nJo,York\rDi,Hull"
    assert csv_rows(content)[1:] == [["Ann", "Bath"], ["Jo", "York"], ["Di", "Hull"]]


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;"])
def test_a_declared_delimiter_is_obeyed_and_is_no_row_of_data(first: str) -> None:
    table = read_csv(f"{first}\nName;Organisation\nAnn;Bath\n".encode("utf-16"))
    assert [(row.number, row.cells) for row in table.rows] == [
        (1, ()),
        (2, ("Name", "Organisation")),
        (3, ("Ann", "Bath")),
    ]


def test_row_numbers_are_those_of_a_spreadsheet() -> None:
    table = read_csv(b'Name,Organisation\n\n"Ann\nLee",Bath\nJo,York\n\n\n')
    assert [(row.number, row.cells[:1]) for row in table.rows] == [
        (1, ("Name",)),
        (2, ()),
        (3, ("Ann\nLee",)),
        (4, ("Jo",)),
    ]


@pytest.mark.parametrize(
    "text",
    ['Name,Organisation\n"Ann', 'Name,Organisation\n"Ann" Lee,Bath\n"Jo,York\nDi,Hull\n'],
)
def test_a_file_that_ends_within_a_quoted_cell_is_refused(text: str) -> None:
    assert refusal_of_bytes(text.encode(), "list.csv").code == "truncated_file"


@pytest.mark.parametrize("length", [limits.MAX_CELL_CHARACTERS + 1, 1_000_000])
def test_a_cell_longer_than_a_spreadsheet_allows_is_refused(length: int) -> None:
    text = "Name,Organisation\nAnn," + "x" * length
    assert refusal_of_bytes(text.encode(), "list.csv").code == "too_large"


def test_more_rows_or_columns_than_any_list_has_are_refused() -> None:
    rows = "Name\n" + "Ann\n" * limits.MAX_ROWS
    assert refusal_of_bytes(rows.encode(), "list.csv").code == "too_large"
    columns = "Name" + ",x" * limits.MAX_COLUMNS
    assert refusal_of_bytes(columns.encode(), "list.csv").code == "too_large"
    blank = "Name" + "," * limits.MAX_COLUMNS
    assert csv_rows(blank.encode()) == [["Name"]]


visible = st.characters(codec="utf-8", exclude_categories=["C", "Z"])
cells = st.text(st.one_of(visible, st.sampled_from(" \n\"',;|")), max_size=12).map(str.strip)


@given(
    rows=st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=8),
    delimiter=st.sampled_from(",;\t|"),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
def test_what_a_csv_writer_writes_is_read_back(
    rows: list[tuple[str, str, str]], delimiter: str, line_end: str, encoding: str
) -> None:
    guarded = [["Name", "Organisation", "Note"], *(list(map(with_guard, row)) for row in rows)]
    read = csv_rows(csv_text(guarded, delimiter, line_end).encode(encoding))
    assert [(*row, "", "", "")[:3] for row in read][1:] == rows[: len(read) - 1]
    assert not any(map(any, rows[len(read) - 1 :]))


def test_apostrophes_around_every_cell_of_the_first_line_are_its_quotation_marks() -> None:
    text = "'Name','Organisation'\n'Ann Lee','Bath, City'\n'Bo O''Neill','Kent'\n"
    assert csv_rows(text.encode()) == [
        ["Name", "Organisation"], ["Ann Lee", "Bath, City"], ["Bo O'Neill", "Kent"],
    ]  # fmt: skip
    assert csv_rows(b"Name,Organisation\n'Abd al-Rahman,Kent\n")[1][0] == "'Abd al-Rahman"
