"""A file that is no table is refused with one sentence that says what it is."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from eventdesk.core.errors import InputError
from eventdesk.formats.source import read_source
from eventdesk.formats.tables.reading import read_tables
from tests.formats.tables.as_read import (
    DATA,
    ROWS,
    code_of,
    csv_rows,
    csv_text,
    known_headers,
    refusal_of,
    refusal_of_bytes,
)
from tests.formats.tables.xlsb import write_xlsb
from tests.formats.workbooks import write_ods, write_workbook

WEB_PAGE = "<html><body><table><tr><td>Name</td></tr></table></body></html>"
XML_WORKBOOK = (
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
)


def test_a_file_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_source(tmp_path / "none.csv")
    assert caught.value.code == "not_found"


def test_a_folder_is_called_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError) as refused:
        read_source(Path())
    assert refused.value.message == f"{tmp_path.name} is a folder."


@pytest.mark.parametrize("content", [b"", b"  \r\n \n", b",,,\n,,\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_a_file_without_content_is_empty(content: bytes) -> None:
    assert refusal_of_bytes(content, "list.csv").code == "empty_file"


def test_a_workbook_without_content_is_empty(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "list.xlsx", {"One": [], "Two": [[" ", "\u200b"]]})
    assert refusal_of(path).code == "empty_file"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("list.xlsx", b"%PDF-1.7 and so on", "a PDF"),
        ("list.pdf", b"%PDF-1.7 and so on", "a PDF"),
        ("list.csv", b"\x89PNG\r\n\x1a\n and so on", "a picture"),
        ("list.csv", b"{\\rtf1 Name}", "word processor"),
        ("list.csv", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", "a calendar"),
        ("list.csv", b"<!DOCTYPE html><html></html>", "a web page"),
        ("list.xls", WEB_PAGE.encode(), "a web page with a table in it"),
        ("list.xls", WEB_PAGE.encode("utf-16"), "a web page with a table in it"),
        ("list.xls", b"MIME-Version: 1.0\nContent-Type: multipart/related", "a saved web page"),
        ("list.xls", XML_WORKBOOK.encode(), "a workbook written as XML"),
        ("list.xml", b"<?xml version='1.0'?><list/>", "an XML file"),
        ("list.xlsx", csv_text(ROWS).encode(), "a text file"),
        ("list.xls", csv_text(ROWS).encode("utf-16"), "a text file"),
        ("list.csv", bytes(range(256)), "not a table"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused(
    name: str, content: bytes, said: str
) -> None:
    refusal = refusal_of_bytes(content, name)
    assert refusal.code == "wrong_type"
    assert said in refusal.message


@pytest.mark.parametrize("name", ["list.csv", "list.xls", "list.ods", "list.xlsb"])
def test_a_workbook_under_the_name_of_another_kind_is_refused(tmp_path: Path, name: str) -> None:
    workbook = write_workbook(tmp_path / "list.xlsx", {"List": ROWS})
    refusal = refusal_of(workbook.rename(tmp_path / name))
    assert refusal.code == "wrong_type"
    assert "is an Excel workbook (.xlsx), though its name says" in refusal.message


@pytest.mark.parametrize("name", ["list", "list.dat", "LIST.XLSX", "list.xltx"])
def test_a_name_that_says_nothing_else_does_not_matter(tmp_path: Path, name: str) -> None:
    workbook = write_workbook(tmp_path / "a.xlsx", {"List": ROWS})
    assert read_tables(read_source(workbook.rename(tmp_path / name)), known_headers)


@pytest.mark.parametrize(
    ("entry", "content", "said"),
    [
        ("word/document.xml", b"<w/>", "a Word document"),
        ("ppt/presentation.xml", b"<p/>", "a PowerPoint presentation"),
        ("Index/Document.iwa", b"x", "Apple Numbers"),
        ("mimetype", b"application/vnd.oasis.opendocument.text", "not a spreadsheet"),
        ("photo.jpg", b"x", "an archive"),
    ],
)
def test_an_archive_of_something_else_is_named(
    tmp_path: Path, entry: str, content: bytes, said: str
) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, content)
    refusal = refusal_of(path)
    assert refusal.code == "wrong_type"
    assert said in refusal.message


@pytest.mark.parametrize("name", ["locked.xlsx", "locked.xls", "locked.ods"])
def test_a_workbook_with_a_password_is_refused(name: str) -> None:
    refusal = refusal_of(DATA / name)
    assert refusal.code == "encrypted_file"
    assert "password" in refusal.message


def test_what_only_looks_like_one_with_a_password_is_refused_as_such(tmp_path: Path) -> None:
    content = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + "EncryptedPackage".encode("utf-16le")
    assert refusal_of_bytes(content, "list.xlsx").code == "encrypted_file"
    locked = write_ods(tmp_path / "locked.ods", ROWS, encrypted=True)
    assert refusal_of(locked).code == "encrypted_file"


def whole_files(folder: Path) -> list[Path]:
    """One of each kind that is written from end to end; a text that is cut off may be a text."""
    utf16 = folder / "list.csv"
    utf16.write_bytes(csv_text([*ROWS, ["Ann", "two\nlines"]]).encode("utf-16"))
    return [
        write_workbook(folder / "list.xlsx", {"List": ROWS * 20}),
        write_ods(folder / "list.ods", ROWS * 20),
        write_xlsb(folder / "list.xlsb", {(row, 0): f"Name {row}" for row in range(60)}),
        DATA / "list-of-libreoffice.xls",
        DATA / "list-of-libreoffice.ods",
    ]


@pytest.mark.parametrize("sixteenths", range(1, 16))
def test_a_workbook_cut_off_anywhere_is_refused(tmp_path: Path, sixteenths: int) -> None:
    for path in whole_files(tmp_path):
        content = path.read_bytes()
        cut = content[: len(content) * sixteenths // 16]
        assert refusal_of_bytes(cut, path.name).code == "truncated_file", path.name


def test_a_workbook_without_its_last_byte_is_refused(tmp_path: Path) -> None:
    for path in whole_files(tmp_path)[:3]:
        assert refusal_of_bytes(path.read_bytes()[:-1], path.name).code == "truncated_file"


@pytest.mark.parametrize("sixteenths", range(1, 16))
def test_a_text_cut_off_is_refused_or_ends_in_a_whole_row(sixteenths: int) -> None:
    content = csv_text([["Name", "Organisation"], *[["Ann", "two\nlines"]] * 40]).encode("utf-16")
    cut = content[: len(content) * sixteenths // 16]
    if code := code_of(cut, "list.csv"):
        assert code == "truncated_file"
    else:
        assert all(row == ["Ann", "two\nlines"] for row in csv_rows(cut)[1:-1])


def test_an_older_workbook_whose_sectors_run_in_circles_is_refused() -> None:
    content = bytearray((DATA / "list-of-libreoffice.xls").read_bytes())
    table = int.from_bytes(content[76:80], "little")
    for number in range(16):
        place = (table + 1) * 512 + 4 * number
        circle = content[:place] + number.to_bytes(4, "little") + content[place + 4 :]
        assert code_of(bytes(circle), "list.xls") in {"", "truncated_file"}
    circle = content[:68] + (3).to_bytes(4, "little") + content[72:]
    circle[4 * 512 + 508 : 5 * 512] = (3).to_bytes(4, "little")
    assert refusal_of_bytes(bytes(circle), "list.xls").code == "truncated_file"
