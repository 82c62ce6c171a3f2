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
    table = f'<table:table table:name="List">{cells}</table:table>'
    return write_ods_content(path, table, encrypted=encrypted)


def write_ods_content(path: Path, *tables: str, styles: str = "", encrypted: bool = False) -> Path:
    """An OpenDocument spreadsheet of tables as they are written in its content."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    spaces = " ".join(
        f'xmlns:{name}="{office}:{name}:1.0"'
        for name in ("office", "table", "text", "style", "draw", "calcext")
    )
    content = (
        f"<office:document-content {spaces}>"
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    manifest = "<manifest>" + "<encryption-data/>" * encrypted + "</manifest>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return path
