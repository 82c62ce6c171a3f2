"""Reading an invite list: any table file in, listed people and problems out."""

from __future__ import annotations

from eventdesk.core.errors import InputError
from eventdesk.core.invite_list import Problem
from eventdesk.core.listed_twice import keep_each_once
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.read_as import AS_IT_IS, ReadAs
from eventdesk.core.said import said
from eventdesk.formats.invite_lists.header_tokens import is_buyers
from eventdesk.formats.invite_lists.heading import (
    FoundList,
    buyers_only,
    find_list,
    known_headers,
)
from eventdesk.formats.invite_lists.invite_list_file import InviteListFile
from eventdesk.formats.invite_lists.list_rows import read_rows
from eventdesk.formats.source import Source
from eventdesk.formats.tables.headers import Column, column_fields
from eventdesk.formats.tables.reading import read_tables


def read_invite_list(
    source: Source, read_as: ReadAs = AS_IT_IS, progress: Progress = silently
) -> InviteListFile:
    """Read a list of people from CSV, XLSX, XLS or ODS, as `read_as` says where it says anything.

    Raises InputError: everything `read_tables` refuses, and no_header (no row names columns),
    no_names (no column with names, or nobody under it) and buyers_only (names only of who paid).
    """
    progress(Step.READING, 0, 0)
    tables = read_tables(source, known_headers, progress)
    found = find_list(tables, read_as)
    if not found.columns.has_names:
        message = said("{0} has no column with names of people.", source.name)
        raise InputError("no_names", message)
    gathered = read_rows(found, progress)
    if not gathered.people:
        raise _nobody(source, found)
    sifted = keep_each_once(gathered.people)
    problems = [*found.columns.problems, *gathered.problems, *sifted.problems]
    columns = found.columns.columns
    return InviteListFile(
        source=source,
        sheet=found.table.sheet,
        sheets=tuple(table.sheet for table in tables),
        header_row=found.header_row,
        columns=column_fields(columns),
        rows=sifted.people,
        not_coming=sum(person.not_coming for person in sifted.people),
        problems=_with_headers(sorted(problems, key=lambda problem: problem.row), columns),
        written_as=found.table.written_as,
    )


def _nobody(source: Source, found: FoundList) -> InputError:
    if any(is_buyers(column.header) for column in found.columns.columns):
        return buyers_only(source.name)
    return InputError("no_names", said("{0} has a header, but no names below it.", source.name))


def _with_headers(problems: list[Problem], columns: tuple[Column, ...]) -> tuple[Problem, ...]:
    """The problems with the file's own headers in place of our fields' names."""
    headers = {column.field: column.header for column in reversed(columns)}
    return tuple(one.with_header(headers) for one in problems)
