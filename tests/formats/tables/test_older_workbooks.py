"""An older workbook is looked at record by record before the spreadsheet reader has it."""

from __future__ import annotations

import struct

import pytest

from eventdesk.core.errors import InputError
from eventdesk.formats.tables.compound_file import CompoundFile
from eventdesk.formats.tables.xls_check import check_xls
from tests.formats.tables.as_read import DATA

BEGIN, END, PASSWORD, SHEET, DIMENSIONS = 0x0809, 0x000A, 0x002F, 0x0085, 0x0200
NUMBER, NUMBERS = 0x0203, 0x00BD


def record(kind: int, layout: str = "", *values: int) -> bytes:
    content = struct.pack("<" + layout, *values)
    return struct.pack("<HH", kind, len(content)) + content


def stream(*sheets: bytes, also: bytes = b"", names: int = 1) -> bytes:
    """A workbook whose first part names each sheet's place, so many times."""
    first = len(record(BEGIN, "I", 0)) + len(also) + len(record(END))
    place = first + names * len(sheets) * len(record(SHEET, "IH", 0, 0))
    listed, written = b"", b""
    for sheet in sheets:
        whole = record(BEGIN, "I", 0) + sheet + record(END)
        listed += record(SHEET, "IH", place + len(written), 0) * names
        written += whole
    return record(BEGIN, "I", 0) + also + listed + record(END) + written


def code_of(workbook: bytes) -> str:
    with pytest.raises(InputError) as caught:
        check_xls(workbook, "list.xls")
    return caught.value.code


def test_whole_workbooks_pass() -> None:
    check_xls(
        stream(record(NUMBER, "HHHd", 9, 9, 0, 1), b"", record(DIMENSIONS, "IIHHH", 0, 0, 0, 0, 0)),
        "x.xls",
    )
    for name in ("list-of-libreoffice.xls", "list-counted-from-1904.xls"):
        workbook = CompoundFile((DATA / name).read_bytes(), name).workbook
        assert workbook is not None
        check_xls(workbook, name)


@pytest.mark.parametrize(
    "sheet",
    [
        record(NUMBER, "HHHd", 65_535, 255, 0, 1),
        record(NUMBERS, "HHHIH", 65_535, 0, 0, 0, 255),
        record(NUMBER, "HHHd", 0, 65_535, 0, 1),
        record(NUMBER, "HHHd", 65_535, 0, 0, 1) + record(NUMBER, "HHHd", 0, 200, 0, 1),
    ],
    ids=range(4),
)
def test_cells_that_lie_too_far_apart_are_refused(sheet: bytes) -> None:
    assert code_of(stream(b"", sheet)) == "too_large"


@pytest.mark.parametrize(
    "workbook",
    [
        b"",
        stream(record(NUMBER, "HHHd", 0, 0, 0, 1))[:-1],
        stream(record(NUMBER, "HHHd", 0, 0, 0, 1))[:-4],
        stream(record(DIMENSIONS, "IIHHH", 0, 0xFFFFFFFF, 0, 0xFFFF, 0)),
        stream(record(DIMENSIONS, "IIHHH", 9, 3, 0, 2, 0)),
        stream(record(NUMBER, "HHHd", 0, 0, 0, 1), names=9),
        record(BEGIN, "I", 0) + record(SHEET, "IH", 10**6, 0) + record(END),
    ],
    ids=lambda workbook: f"{len(workbook)} bytes",
)
def test_what_is_cut_off_or_made_up_is_refused(workbook: bytes) -> None:
    assert code_of(workbook) == "truncated_file"


def test_a_password_is_noticed() -> None:
    assert code_of(stream(b"", also=record(PASSWORD, "HH", 1, 1))) == "encrypted_file"
