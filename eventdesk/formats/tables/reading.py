"""Any table file, as rows of text; or one sentence that says why not."""

from __future__ import annotations

from eventdesk.core.progress import Progress, silently
from eventdesk.formats.refusals import cut_off, empty
from eventdesk.formats.source import Source, not_empty
from eventdesk.formats.tables.archive import Archive
from eventdesk.formats.tables.compound_file import CompoundFile
from eventdesk.formats.tables.csv_table import read_csv_table
from eventdesk.formats.tables.file_kinds import FileKind, kind_of
from eventdesk.formats.tables.ods_table import read_ods_tables
from eventdesk.formats.tables.sheet_area import check_xlsb, check_xlsx
from eventdesk.formats.tables.table import HeaderScore, Table
from eventdesk.formats.tables.xls_check import check_xls


def read_tables(
    source: Source, header_score: HeaderScore, progress: Progress = silently
) -> tuple[Table, ...]:
    """Every sheet of a CSV, XLSX, XLSB, XLS or ODS file that holds anything.

    `header_score` says of a row how many of its cells are headers that the reader knows. Raises
    InputError with one of the codes empty_file, unreadable_file, encrypted_file, truncated_file,
    wrong_type, too_large; and whatever `progress` raises.
    """
    kind = kind_of(not_empty(source))
    if kind == FileKind.TEXT:
        table = read_csv_table(source.content, source.name, header_score, progress)
        tables: tuple[Table, ...] = (table,)
    elif kind == FileKind.ODS:
        tables = read_ods_tables(Archive(source.content, source.name), source.name, progress)
    else:
        tables = _read_workbook(source, kind, progress)
    filled = tuple(table for table in tables if table.rows)
    if not filled:
        raise empty(source.name)
    return filled


def _read_workbook(source: Source, kind: FileKind, progress: Progress) -> tuple[Table, ...]:
    content, name = source.content, source.name
    if kind == FileKind.XLS:
        workbook = CompoundFile(content, name).workbook
        if workbook is None:
            raise cut_off(name)
        check_xls(workbook, name)
    elif kind == FileKind.XLSB:
        check_xlsb(Archive(content, name), name)
    else:
        check_xlsx(Archive(content, name), name)
    # The spreadsheet reader is a compiled library: only who brings in a workbook loads it.
    from eventdesk.formats.tables.workbook_table import read_workbook_tables

    return read_workbook_tables(content, name, progress)
