"""The letters of a text file come out as they were written, whatever program wrote it."""

from __future__ import annotations

import pytest

from eventdesk.formats.tables.csv_text import decode
from tests.formats.tables.as_read import ROWS, csv_rows, csv_text, read_csv, refusal_of_bytes


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"],
)
def test_a_table_is_read_in_any_encoding_delimiter_and_line_end(
    encoding: str, delimiter: str, line_end: str
) -> None:
    assert csv_rows(csv_text(ROWS, delimiter, line_end).encode(encoding)) == ROWS


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["李小龍", "Иван Петров", "Αθηνά", "ยุพิน"])
def test_utf_16_without_a_mark_is_known_in_any_script(name: str, encoding: str) -> None:
    rows = [["Name", "Organisation"], *[[name * 9, name * 9]] * 40]
    table = read_csv(csv_text(rows).encode(encoding))
    assert [list(row.cells) for row in table.rows] == rows
    assert table.written_as == "commas, UTF-16"


@pytest.mark.parametrize(
    ("encoding", "name", "text"),
    [
        ("cp1252", "Windows-1252", "Zoë O’Neill; Café; MÜLLER; Smith–Jones; £20; «Société»; 5 m²"),
        ("cp1252", "Windows-1252", "José Peña; Søren Ærø; ÉCOLE; l’école; 50 €; N° 7; “Anna”"),
        ("mac_roman", "Mac Roman", "Zoë O’Neill; Café; MÜLLER; Ana García Peña"),
        ("mac_roman", "Mac Roman", "Prénom; François; Søren"),
        ("cp1250", "Windows-1250", "Łukasz Wąsik; Małgorzata Błaszczyk; Gdańsk"),
        ("cp850", "DOS 850", "José Müller; Søren Ærø"),
    ],
)
def test_old_encodings_are_told_apart_by_what_nobody_writes(
    encoding: str, name: str, text: str
) -> None:
    decoded = decode(text.encode(encoding), "list.csv")
    assert (decoded.text, decoded.encoding) == (text, name)


def test_letters_that_could_be_of_several_encodings_are_windows_letters() -> None:
    assert decode("Dvořák".encode("cp1250"), "list.csv").encoding == "Windows-1252"


def test_lines_of_two_files_put_together_keep_their_letters() -> None:
    content = "Name\nZoë\nŁukasz\nJosé\n".encode() + "René\n".encode("cp1252")
    table = read_csv(content)
    assert [row.cells[0] for row in table.rows] == ["Name", "Zoë", "Łukasz", "José", "René"]
    assert "Windows-1252" in table.written_as


def test_marks_of_byte_order_and_ends_of_old_files_are_no_letters() -> None:
    content = "\ufeffName,Organisation\nAnn,Bath\n\ufeffJo,\ufeff York\n\x1a".encode()
    assert csv_rows(content)[1:] == [["Ann", "Bath"], ["Jo", "York"]]


@pytest.mark.parametrize("cut", [1, 2])
def test_a_file_cut_off_within_a_character_is_refused(cut: int) -> None:
    content = "Name\nZoë\nJosé\nSiân€".encode()[:-cut]
    assert refusal_of_bytes(content, "list.csv").code == "truncated_file"
    content = "Name\nZoë Lane".encode("utf-16")[:-1]
    assert refusal_of_bytes(content, "list.csv").code == "truncated_file"


def test_bytes_that_are_no_letters_anywhere_are_no_text() -> None:
    assert refusal_of_bytes(bytes(range(256)), "list.csv").code == "wrong_type"
    assert refusal_of_bytes(b"\0\0\0\1" * 400, "list.csv").code == "wrong_type"
    assert refusal_of_bytes(b"\xff\xfe" + b"\x00\xd8" * 9, "list.csv").code in {
        "unreadable_file",
        "truncated_file",
    }


def test_a_slip_of_a_control_character_does_not_make_a_list_unreadable() -> None:
    rows = "".join(f"Ann Lee,Council of Bath {number}\n" for number in range(20))
    read = csv_rows(("Name,Organisation\nBo\x1b Ray\u202e,Ba\x01th\n" + rows).encode())
    assert read[1] == ["Bo Ray", "Bath"]
    refused = refusal_of_bytes(b"Name\n\x01\x02\x03\x04\x05\n", "list.csv")
    assert refused.code == "wrong_type"
