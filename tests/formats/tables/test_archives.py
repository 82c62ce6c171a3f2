"""An archive is looked at before it is unpacked: what would fill the memory is refused first."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from eventdesk.core.errors import InputError
from eventdesk.formats.tables import archive, limits
from eventdesk.formats.tables.sheet_area import check_xlsx
from tests.formats.tables.as_read import ROWS, cells_of, refusal_of, refusal_of_bytes
from tests.formats.tables.xlsb import write_xlsb
from tests.formats.workbooks import write_formatted, write_ods, write_workbook

SHEET = "xl/worksheets/sheet1.xml"
ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {after} "{f"&{before};" * 10}">'
        for before, after in zip("abcdefghij", "bcdefghijk", strict=True)
    )
    + "]>"
)


def rewritten(path: Path, changed: Mapping[str, bytes]) -> Path:
    """The archive with some of its entries replaced, or added."""
    with zipfile.ZipFile(path) as source:
        entries = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in (entries | dict(changed)).items():
            target.writestr(name, content)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_workbook(tmp_path / "list.xlsx", {"List": ROWS})


def sheet_of(path: Path) -> bytes:
    with zipfile.ZipFile(path) as source:
        return source.read(SHEET)


def with_cell(path: Path, cell: str) -> Path:
    changed = sheet_of(path).replace(b"</sheetData>", cell.encode() + b"</sheetData>")
    return rewritten(path, {SHEET: changed})


def test_an_archive_that_states_a_huge_size_is_refused_without_unpacking(path: Path) -> None:
    bomb = zlib_bomb(path)
    tracemalloc.start()
    assert refusal_of_bytes(bomb, "list.xlsx").code == "too_large"
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000


def zlib_bomb(path: Path) -> bytes:
    """A directory that says of its largest entry that it is four gigabytes."""
    content = bytearray(path.read_bytes())
    place = content.rfind(b"PK\1\2")
    content[place + 24 : place + 28] = (0xFFFFFFF0).to_bytes(4, "little")
    return bytes(content)


def test_what_unpacks_to_more_than_it_states_is_refused_as_soon_as_it_is_too_much(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rewritten(path, {"xl/media/image1.png": bytes(60_000_000)})
    content = path.read_bytes().replace((60_000_000).to_bytes(4, "little"), bytes([9, 0, 0, 0]))
    assert refusal_of_bytes(content, "list.xlsx").code == "truncated_file"
    monkeypatch.setattr(archive, "MAX_UNPACKED_BYTES", 20_000_000)
    tracemalloc.start()
    assert refusal_of_bytes(content, "list.xlsx").code == "too_large"
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 15_000_000


def test_entries_that_share_their_bytes_count_each_time(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    overlapping = overlapped(path, times=50, size=1_000_000)
    monkeypatch.setattr(archive, "MAX_UNPACKED_BYTES", 20_000_000)
    assert refusal_of_bytes(overlapping, "list.xlsx").code == "too_large"


def overlapped(path: Path, *, times: int, size: int) -> bytes:
    """A workbook whose directory names one and the same picture many times."""
    rewritten(path, {"xl/media/a0000.png": bytes(size)})
    content = path.read_bytes()
    start = content.rfind(b"PK\1\2")
    end = content.rfind(b"PK\5\6")
    entry = content[start:end]
    again = b"".join(
        entry.replace(b"a0000.png", b"a%04d.png" % number) for number in range(1, times)
    )
    record = bytearray(content[end:])
    count, length = struct.unpack_from("<HI", record, 10)
    struct.pack_into("<HHI", record, 8, count + times - 1, count + times - 1, length + len(again))
    return content[:end] + again + bytes(record)


def test_an_archive_of_very_many_files_is_refused(path: Path) -> None:
    names = {f"xl/media/{number}": b"" for number in range(limits.MAX_ARCHIVE_ENTRIES)}
    assert refusal_of(rewritten(path, names)).code == "too_large"
    content = bytearray(path.read_bytes())
    content[-10:-6] = (0x7FFFFFFF).to_bytes(4, "little")
    assert refusal_of_bytes(bytes(content), "list.xlsx").code == "too_large"


def test_an_archive_within_an_archive_is_not_opened(path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as nested:
        nested.writestr("bomb", bytes(50_000_000))
    assert cells_of(rewritten(path, {"xl/embeddings/object1.zip": inner.getvalue()})) == ROWS


def test_a_changed_byte_is_noticed(path: Path) -> None:
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as source:
        start = source.getinfo(SHEET).header_offset
    content[start + 30 + len(SHEET) + 40] ^= 0x55
    assert refusal_of_bytes(bytes(content), "list.xlsx").code == "truncated_file"


def test_a_changed_letter_is_noticed_where_nothing_is_packed(tmp_path: Path) -> None:
    packed = write_ods(tmp_path / "packed.ods", ROWS)
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
    assert cells_of(path) == ROWS
    content = path.read_bytes().replace(b"Ann Lee", b"Ann Leo")
    assert refusal_of_bytes(content, "list.ods").code == "truncated_file"


def test_names_may_be_written_as_on_windows(path: Path) -> None:
    with zipfile.ZipFile(path) as source:
        entries = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(path, "w") as target:
        for name, entry in entries.items():
            info = zipfile.ZipInfo("x")
            info.filename = name.replace("/", "\\")
            target.writestr(info, entry)
    assert cells_of(path) == ROWS


def test_an_encrypted_entry_is_an_encrypted_file(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[content.rfind(b"PK\1\2") + 8] |= 1
    assert refusal_of_bytes(bytes(content), "list.xlsx").code == "encrypted_file"


FAR_AWAY = [
    '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
    '<row><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row>',
    "<row r='1048576'><c><v>1</v></c></row>",
    '<row a="1>2" r="1048576"><c><v>1</v></c></row>',
    '<x:row xmlns:x="y" r="900000"><x:c><x:v>1</x:v></x:c></x:row>',
    '<row r="4"><c r="XFD4"><v>1</v></c></row>',
    '<row r="4"><c s="0" r="ZZZ4"><v>1</v></c></row>',
    f'<row r="4">{"<c><v>1</v></c>" * (limits.MAX_COLUMNS + 1)}</row>',
    '<row r="200000"><c r="ZZ200000"><v>1</v></c></row>',
    '<row r="100"><!-- --><c r="A999999"><v>1</v></c></row>',
]


def refusal_before_reading(path: Path) -> str:
    """The code of what is refused before the spreadsheet reader has the file at all."""
    with pytest.raises(InputError) as caught:
        check_xlsx(archive.Archive(path.read_bytes(), path.name), path.name)
    return caught.value.code


@pytest.mark.parametrize("cell", FAR_AWAY)
def test_a_cell_far_away_does_not_fill_the_memory(path: Path, cell: str) -> None:
    assert refusal_before_reading(with_cell(path, cell)) == "too_large"


def test_a_sheet_in_other_letters_is_looked_at_as_well(path: Path) -> None:
    sheet = sheet_of(with_cell(path, FAR_AWAY[0])).decode()
    wide = sheet.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")
    assert refusal_before_reading(rewritten(path, {SHEET: wide})) == "too_large"
    elsewhere = rewritten(path, {SHEET: b"<worksheet/>", "xl/media/a.png": sheet.encode()})
    assert refusal_before_reading(elsewhere) == "too_large"


def test_a_row_far_away_that_holds_nothing_is_no_reason(path: Path) -> None:
    assert cells_of(with_cell(path, '<row r="1048576"><c r="XFD1048576" s="0"/></row>')) == ROWS


def test_two_cells_in_far_corners_do_not_fill_the_memory(tmp_path: Path) -> None:
    def fill(_workbook: Workbook, sheet: Worksheet) -> None:
        sheet.write(0, 0, "Name")
        sheet.write(200_000, 600, "far away")

    assert refusal_of(write_formatted(tmp_path / "list.xlsx", fill)).code == "too_large"


def test_a_cell_far_away_in_a_binary_workbook_is_refused(tmp_path: Path) -> None:
    for place in ((999_999, 0), (0, 16_383), (0, 0x7FFFFFFF), (100_000, 600)):
        path = write_xlsb(tmp_path / "list.xlsb", {(0, 0): "Name", place: "far"})
        assert refusal_of(path).code == "too_large"


def test_what_a_workbook_says_of_its_size_is_not_believed(path: Path) -> None:
    huge = sheet_of(path).replace(b'ref="A1:B3"', b'ref="A1:XFD1048576"')
    assert huge != sheet_of(path)
    assert cells_of(rewritten(path, {SHEET: huge})) == ROWS
    with zipfile.ZipFile(path) as source:
        texts = source.read("xl/sharedStrings.xml")
    many = texts.replace(b'uniqueCount="6"', b'uniqueCount="99999999999"')
    assert many != texts
    assert refusal_of(rewritten(path, {"xl/sharedStrings.xml": many})).code == "too_large"


@pytest.mark.parametrize("part", [SHEET, "xl/sharedStrings.xml", "xl/workbook.xml"])
def test_words_that_grow_are_refused_where_they_are_defined(path: Path, part: str) -> None:
    with zipfile.ZipFile(path) as source:
        content = source.read(part).replace(b"?>", b"?>" + ENTITIES.encode(), 1)
    content = content.replace(b"Ann Lee", b"&k;")
    refusal = refusal_of(rewritten(path, {part: content}))
    assert refusal.code == "unreadable_file"
    assert "defines words of its own" in refusal.message


def test_a_picture_beside_the_sheets_may_be_written_as_it_likes(path: Path) -> None:
    logo = b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY ns "http://x.example/">]><svg/>'
    beside = {"xl/media/logo.svg": logo, "xl/drawings/vmlDrawing1.vml": b"<xml><!-- --><br></xml>"}
    assert cells_of(rewritten(path, beside)) == ROWS


def test_a_file_outside_is_never_fetched(path: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    outside = f'<!DOCTYPE x [<!ENTITY k SYSTEM "{secret.as_uri()}">]>'.encode()
    with zipfile.ZipFile(path) as source:
        texts = source.read("xl/sharedStrings.xml")
    texts = texts.replace(b"?>", b"?>" + outside, 1).replace(b"Ann Lee", b"&k;")
    assert refusal_of(rewritten(path, {"xl/sharedStrings.xml": texts})).code == "unreadable_file"


def test_one_sheet_named_very_often_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with zipfile.ZipFile(path) as source:
        book = source.read("xl/workbook.xml")
    start = book.index(b"<sheet ")
    one = book[start : book.index(b"/>", start) + 2]
    many = b"".join(one.replace(b'"List"', b'"L%d"' % number) for number in range(600))
    assert refusal_of(rewritten(path, {"xl/workbook.xml": book.replace(one, many)})).code == (
        "too_large"
    )
    few = b"".join(one.replace(b'"List"', b'"L%d"' % number) for number in range(20))
    rewritten(path, {"xl/workbook.xml": book.replace(one, few)})
    monkeypatch.setattr(limits, "MAX_CELLS_OF_ALL_SHEETS", 100)
    assert refusal_of(path).code == "too_large"
