"""Reading an invite list: any table file in, listed people and problems out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from eventdesk.core.errors import InputError
from eventdesk.core.invite_list import ListedPerson, Problem, keep_each_once
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.read_as import AS_IT_IS, ReadAs
from eventdesk.formats.invite_lists.rows import RowReader
from eventdesk.formats.invite_lists.words import (
    FULL_NAME,
    INVITE_LIST_ALIASES,
    RSVP_WORDS,
    TITLES,
    VALUES_DECIDE,
)
from eventdesk.formats.source import Source
from eventdesk.formats.tables.headers import (
    EXTRA,
    Column,
    HeadedTable,
    column_fields,
    find_headed_table,
    fold_header,
    score,
)
from eventdesk.formats.tables.reading import read_tables

FORCED_EXTRA = "Extra: "
"""Before a header that our own writer keeps apart from a field of the same name."""

_NAME_FIELDS = frozenset({FULL_NAME, "given_name", "family_name"})
_TOTALS = frozenset({"total", "totals", "grand total", "sum"})


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteListFile:
    """A list as understood, before anything is made of it."""

    source: Source = field(repr=False)
    sheet: str
    """The sheet it was read from; "" for a file without sheets."""
    sheets: tuple[str, ...] = ()
    """Every sheet of the file that holds anything: another one may be chosen."""
    header_row: int
    columns: Mapping[str, str]
    """Header → field, in the order of the file; `extra` for a column without one."""
    rows: tuple[ListedPerson, ...]
    not_coming: int
    """How many of the rows say "declined", "cancelled" or "remote"."""
    problems: tuple[Problem, ...]
    written_as: str = ""
    """How the table is written, in words ("semicolons, Windows-1252"); "" for a workbook."""

    @property
    def source_name(self) -> str:
        """What to call the file in a sentence."""
        return self.source.name

    @property
    def arrived(self) -> int:
        """How many of the rows say that somebody has arrived already."""
        return sum(person.arrived for person in self.rows)


def read_invite_list(
    source: Source, read_as: ReadAs = AS_IT_IS, progress: Progress = silently
) -> InviteListFile:
    """Read a list of people from CSV, XLSX, XLS or ODS, as `read_as` says where it says anything.

    Raises InputError: everything `read_tables` refuses, and no_header (no row names columns) and
    no_names (no column with names, or nobody under it).
    """
    progress(Step.READING, 0, 0)
    tables = read_tables(source, lambda cells: score(cells, INVITE_LIST_ALIASES), progress)
    headed = find_headed_table(tables, INVITE_LIST_ALIASES, read_as)
    columns = tuple(
        column if column.header in read_as.columns else _settled(column, headed)
        for column in headed.columns
    )
    if not any(column.field in _NAME_FIELDS for column in columns):
        message = f"{source.name} has no column with names of people."
        raise InputError("no_names", message)
    people, problems = _read_rows(headed, columns)
    if not people:
        raise InputError("no_names", f"{source.name} has a header, but no names below it.")
    sifted = keep_each_once(people)
    every_problem = sorted((*problems, *sifted.problems), key=lambda problem: problem.row)
    return InviteListFile(
        source=source,
        sheet=headed.table.sheet,
        sheets=tuple(table.sheet for table in tables),
        header_row=headed.header_row,
        columns=column_fields(columns),
        rows=sifted.people,
        not_coming=sum(person.not_coming for person in sifted.people),
        problems=tuple(_with_header(problem, columns) for problem in every_problem),
        written_as=headed.table.written_as,
    )


def _read_rows(
    headed: HeadedTable, columns: tuple[Column, ...]
) -> tuple[list[ListedPerson], list[Problem]]:
    reader = RowReader(columns)
    people: list[ListedPerson] = []
    problems = [*headed.notes]
    for row in headed.rows:
        first = next(cell for cell in row.cells if cell)
        if fold_header(first) in _TOTALS:
            message = "This looks like a row of totals: left out."
            problems.append(Problem(row=row.number, column="", message=message))
            continue
        person, found = reader.read(row)
        problems.extend(found)
        if person is not None:
            people.append(person)
    return people, problems


def _settled(column: Column, headed: HeadedTable) -> Column:
    """A column whose header can mean two things, decided by what stands in it."""
    if column.header.startswith(FORCED_EXTRA):
        header = column.header.removeprefix(FORCED_EXTRA)
        return Column(index=column.index, header=header, field=EXTRA)
    header = fold_header(column.header)
    if column.field == "title" and header == "title":
        taken = any(other.field == "role" for other in headed.columns)
        if not taken and not _mostly(headed, column.index, TITLES):
            return Column(index=column.index, header=column.header, field="role")
    if column.field == "rsvp" and header in VALUES_DECIDE:
        known = frozenset(RSVP_WORDS)
        if not _mostly(headed, column.index, known):
            return Column(index=column.index, header=column.header, field=EXTRA)
    return column


def _mostly(headed: HeadedTable, index: int, words: frozenset[str]) -> bool:
    """Whether at least half of the filled cells of a column are among the words."""
    cells = [row.cells[index] for row in headed.rows if index < len(row.cells)]
    filled = [cell for cell in cells if cell]
    return bool(filled) and 2 * sum(fold_header(cell) in words for cell in filled) >= len(filled)


def _with_header(problem: Problem, columns: tuple[Column, ...]) -> Problem:
    """The problem with the file's own header in place of our field's name."""
    for column in columns:
        if column.field == problem.column:
            return Problem(row=problem.row, column=column.header, message=problem.message)
    return problem
