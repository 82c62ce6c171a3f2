"""Small workbooks and files, made while a test runs."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet


def write_workbook(path: Path, sheets: dict[str, Sequence[Sequence[object]]]) -> Path:
    """A workbook of text and numbers, one sheet per entry."""
    with Workbook(str(path)) as workbook:
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def write_formatted(path: Path, fill: Callable[[Workbook, Worksheet], None]) -> Path:
    """A workbook of one sheet, filled by the test itself."""
    with Workbook(str(path)) as workbook:
        fill(workbook, workbook.add_worksheet("List"))
    return path


def write_ods(path: Path, rows: Sequence[Sequence[str]], *, encrypted: bool = False) -> Path:
    """The smallest OpenDocument spreadsheet of text; or what one with a password looks like."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p>'
            "</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    content = (
        f'<office:document-content xmlns:office="{office}:office:1.0" '
        f'xmlns:table="{office}:table:1.0" xmlns:text="{office}:text:1.0">'
        '<office:body><office:spreadsheet><table:table table:name="List">'
        f"{cells}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    manifest = "<manifest>" + "<encryption-data/>" * encrypted + "</manifest>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return path
