"""Any table file, as rows of text; or one sentence that says why not."""

from __future__ import annotations

from eventdesk.core.progress import Progress, silently
from eventdesk.formats.refusals import cut_off, empty
from eventdesk.formats.source import Source, not_empty
from eventdesk.formats.tables.archive import Archive
from eventdesk.formats.tables.compound_file import CompoundFile
from eventdesk.formats.tables.csv_table import read_csv_table
from eventdesk.formats.tables.csv_text import first_lines
from eventdesk.formats.tables.file_kinds import FileKind, kind_of
from eventdesk.formats.tables.ods_table import read_ods_tables
from eventdesk.formats.tables.sheet_area import check_xlsb, check_xlsx
from eventdesk.formats.tables.table import HeaderScore, Table
from eventdesk.formats.tables.xls_check import check_xls

FIRST_ROWS = 60
"""What is read for a first look: a header, and below it enough to see what the columns hold."""


def read_tables(
    source: Source,
    header_score: HeaderScore,
    progress: Progress = silently,
    *,
    only_first: bool = False,
) -> tuple[Table, ...]:
    """Every sheet of a CSV, XLSX, XLSB, XLS or ODS file that holds anything.

    `header_score` says of a row how many of its cells are headers that the reader knows;
    `only_first` reads no more than the first rows, for a look at the columns.

    Raises InputError with one of the codes empty_file, unreadable_file, encrypted_file,
    truncated_file, wrong_type, too_large; and whatever `progress` raises.
    """
    kind, name = kind_of(not_empty(source)), source.name
    most = FIRST_ROWS if only_first else None
    if kind == FileKind.TEXT:
        content = first_lines(source.content) if only_first else source.content
        tables: tuple[Table, ...] = (read_csv_table(content, name, header_score, progress, most),)
    elif kind == FileKind.ODS:
        tables = read_ods_tables(Archive(source.content, name), name, progress, most)
    else:
        tables = _read_workbook(source, kind, progress, most)
    filled = tuple(table for table in tables if table.rows)
    if not filled:
        raise empty(name)
    return filled


def _read_workbook(
    source: Source, kind: FileKind, progress: Progress, most_rows: int | None
) -> tuple[Table, ...]:
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

    return read_workbook_tables(content, name, progress, most_rows)
