"""Any table file becomes the same rows of text, or is refused with one sentence."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from eventdesk.core.errors import InputError
from eventdesk.formats.source import read_source
from eventdesk.formats.tables import archive, limits
from eventdesk.formats.tables.csv_table import read_csv_table
from eventdesk.formats.tables.formula_guard import with_guard, without_guard
from eventdesk.formats.tables.reading import read_tables
from tests.formats.workbooks import write_formatted, write_ods, write_workbook

ROWS = [["Name", "Organisation"], ["Zoë Łask", "Bristol, City"], ["Ann Lee", "two\nlines"]]


def known_headers(cells: Sequence[str]) -> int:
    return sum(cell in {"Name", "Organisation"} for cell in cells)


def cells_of(path: Path) -> list[list[str]]:
    (only,) = read_tables(read_source(path), known_headers)
    return [list(row.cells) for row in only.rows]


def refusal_of(path: Path) -> InputError:
    with pytest.raises(InputError) as caught:
        read_tables(read_source(path), known_headers)
    assert caught.value.message.endswith(".")
    assert "\n" not in caught.value.message
    return caught.value


def csv_bytes(delimiter: str, encoding: str, rows: Sequence[Sequence[str]] = ROWS) -> bytes:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter).writerows(rows)
    return stream.getvalue().encode(encoding)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_csv_is_read_in_any_encoding_and_delimiter(
    tmp_path: Path, delimiter: str, encoding: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(csv_bytes(delimiter, encoding))
    assert cells_of(path) == ROWS


def test_csv_in_windows_1252_keeps_accents_and_curly_apostrophes(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name;Organisation\r\nZoë O’Neill;Café\r\n".encode("cp1252"))
    assert cells_of(path)[1] == ["Zoë O’Neill", "Café"]


def test_commas_inside_cells_do_not_outvote_the_delimiter_of_the_header(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name;Organisation\nLee, Ann;1, Road, Bristol\nRay, Jo;2, Road, Bath\n")
    assert cells_of(path)[1] == ["Lee, Ann", "1, Road, Bristol"]


def test_a_declared_delimiter_is_obeyed_and_is_no_row_of_data(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("sep=;\nName;Organisation\nAnn;Bath\n")
    (only,) = read_tables(read_source(path), known_headers)
    assert [(row.number, row.cells) for row in only.rows][1:] == [
        (2, ("Name", "Organisation")),
        (3, ("Ann", "Bath")),
    ]


def test_lone_carriage_returns_end_rows(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Name,Organisation\rAnn,Bath\rJo,York")
    assert cells_of(path) == [["Name", "Organisation"], ["Ann", "Bath"], ["Jo", "York"]]


def test_row_numbers_are_those_of_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('Name,Organisation\n\n"Ann\nLee",Bath\nJo,York\n')
    (only,) = read_tables(read_source(path), known_headers)
    assert [(row.number, row.cells[:1]) for row in only.rows if row.cells] == [
        (1, ("Name",)),
        (3, ("Ann\nLee",)),
        (4, ("Jo",)),
    ]


def test_workbook_cells_become_plain_text(tmp_path: Path) -> None:
    def fill(workbook: Workbook, sheet: Worksheet) -> None:
        sheet.write_row(0, 0, ["Name", 447700900123, 0.25, True])
        sheet.write_datetime(
            1,
            0,
            datetime.fromisoformat("2026-11-16T09:30"),
            workbook.add_format({"num_format": "d/m/yy hh:mm"}),
        )
        sheet.write_datetime(
            1,
            1,
            datetime.fromisoformat("2026-11-16"),
            workbook.add_format({"num_format": "d mmm yyyy"}),
        )
        sheet.write(1, 2, 0.375, workbook.add_format({"num_format": "hh:mm"}))
        sheet.write(1, 3, timedelta(minutes=15), workbook.add_format({"num_format": "[h]:mm"}))
        sheet.write_formula(1, 4, "=1+1", None, 2)

    path = write_formatted(tmp_path / "list.xlsx", fill)
    assert cells_of(path) == [
        ["Name", "447700900123", "0.25", "TRUE"],
        ["2026-11-16 09:30", "2026-11-16", "09:00", "0:15:00", "2"],
    ]


def test_every_visible_sheet_with_content_is_a_table(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "list.xlsx", {"Notes": [["x"]], "Empty": [], "List": ROWS})
    assert [one.sheet for one in read_tables(read_source(path), known_headers)] == ["Notes", "List"]


def test_a_file_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "none.csv").code == "not_found"


@pytest.mark.parametrize("content", [b"", b"  \r\n \n", b",,,\n,,\n"])
def test_a_file_without_content_is_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    assert refusal_of(path).code == "empty_file"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("list.xlsx", b"%PDF-1.7 and so on"),
        ("list.xlsx", b"Name,Organisation\nAnn,Bath\n"),
        ("list.csv", b"\x89PNG\r\n\x1a\n and so on"),
        ("list.csv", b"<!DOCTYPE html><html></html>"),
        ("list.csv", bytes(range(256))),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused(
    tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal_of(path).code == "wrong_type"


def test_a_workbook_named_csv_and_a_foreign_archive_are_refused(tmp_path: Path) -> None:
    workbook = write_workbook(tmp_path / "a.xlsx", {"List": ROWS})
    renamed = workbook.rename(tmp_path / "a.csv")
    assert refusal_of(renamed).code == "wrong_type"
    archive = tmp_path / "b.xlsx"
    with zipfile.ZipFile(archive, "w") as content:
        content.writestr("word/document.xml", "<w/>")
    assert refusal_of(archive).code == "wrong_type"


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
def test_a_workbook_cut_off_anywhere_is_refused(tmp_path: Path, part: float) -> None:
    path = write_workbook(tmp_path / "list.xlsx", {"List": ROWS})
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * part)])
    assert refusal_of(path).code == "truncated_file"


@pytest.mark.parametrize("content", [b'Name,Org\n"Ann', "Name,Org\nZoë,Zoë".encode()[:-1]])
def test_a_csv_file_cut_off_within_a_cell_or_a_character_is_refused(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    assert refusal_of(path).code == "truncated_file"


def test_an_opendocument_spreadsheet_is_read_and_refused_when_encrypted(tmp_path: Path) -> None:
    rows = [["Name", "Organisation"], ["Zoë Łask", "Bath & Wells"]]
    assert cells_of(write_ods(tmp_path / "list.ods", rows)) == rows
    locked = write_ods(tmp_path / "locked.ods", rows, encrypted=True)
    assert refusal_of(locked).code == "encrypted_file"


def test_an_encrypted_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    content = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + "EncryptedPackage".encode("utf-16le")
    path.write_bytes(content)
    assert refusal_of(path).code == "encrypted_file"


def test_an_archive_that_states_a_huge_size_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_workbook(tmp_path / "list.xlsx", {"List": ROWS})
    monkeypatch.setattr(archive, "MAX_UNPACKED_BYTES", 100)
    assert refusal_of(path).code == "too_large"


def test_an_archive_that_hides_its_true_size_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"x" * 1_000_000)
    content = path.read_bytes().replace((1_000_000).to_bytes(4, "little"), bytes([9, 0, 0, 0]))
    path.write_bytes(content)
    assert refusal_of(path).code == "truncated_file"


def test_two_cells_in_far_corners_do_not_fill_the_memory(tmp_path: Path) -> None:
    def fill(_workbook: Workbook, sheet: Worksheet) -> None:
        sheet.write(0, 0, "Name")
        sheet.write(200_000, 600, "far away")

    assert refusal_of(write_formatted(tmp_path / "list.xlsx", fill)).code == "too_large"


def test_a_sheet_that_is_only_formatted_to_its_end_is_read(tmp_path: Path) -> None:
    def fill(workbook: Workbook, sheet: Worksheet) -> None:
        sheet.write(0, 0, "Name")
        sheet.write_blank(1_048_575, 16_383, None, workbook.add_format({"bold": True}))

    assert cells_of(write_formatted(tmp_path / "list.xlsx", fill)) == [["Name"]]


def test_a_cell_longer_than_a_spreadsheet_allows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    for length in (limits.MAX_CELL_CHARACTERS + 1, 1_000_000):
        path.write_text("Name,Organisation\nAnn," + "x" * length)
        assert refusal_of(path).code == "too_large"


cells = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12).map(
    str.strip
)


def _padded(row: tuple[str, ...]) -> tuple[str, ...]:
    return (*row, "", "")[:2]


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=8), st.sampled_from(",;\t"))
def test_what_a_csv_writer_writes_is_read_back(rows: list[tuple[str, str]], delimiter: str) -> None:
    guarded = [("Name", "Organisation"), *((with_guard(a), with_guard(b)) for a, b in rows)]
    content = csv_bytes(delimiter, "utf-8-sig", guarded)
    read = read_csv_table(content, "list.csv", known_headers)
    assert [_padded(row.cells) for row in read.rows][1:] == rows


@given(st.text())
def test_a_guard_is_taken_off_again(text: str) -> None:
    assert without_guard(with_guard(text)) == text


def test_an_apostrophe_that_is_no_guard_stays() -> None:
    assert without_guard("'s-Hertogenbosch") == "'s-Hertogenbosch"
    assert without_guard("'+44 117") == "+44 117"
    assert with_guard("\tx") == "'\tx"
