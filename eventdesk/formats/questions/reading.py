"""Reading a list of questions: any table or plain lines in, listed questions and problems out."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.invite_list import Problem
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.read_as import AS_IT_IS, EXTRA, ReadAs
from eventdesk.core.said import Number, said
from eventdesk.formats.questions.question_file import QuestionFile
from eventdesk.formats.questions.rows import read_rows
from eventdesk.formats.questions.words import QUESTION_ALIASES, question_score
from eventdesk.formats.refusals import too_large
from eventdesk.formats.source import Source, not_empty
from eventdesk.formats.tables.csv_text import decode, looks_like_text
from eventdesk.formats.tables.headers import HeadedTable, column_fields, find_headed_table
from eventdesk.formats.tables.reading import read_tables
from eventdesk.formats.tables.table import Table, make_table

MAX_QUESTIONS = 20_000
"""Nobody reads out so many on one day; what has is not a list of questions."""
_MANY_CELLS = 2


def find_questions(tables: Sequence[Table], read_as: ReadAs) -> HeadedTable:
    """The sheet and its header, with the columns as understood. Raises InputError: no_header.

    A sheet of one column without a heading holds a question in each row.
    """
    try:
        return find_headed_table(tables, QUESTION_ALIASES, read_as)
    except InputError:
        chosen = next((one for one in tables if one.sheet == read_as.sheet), tables[0])
        if any(len(row.cells) >= _MANY_CELLS for row in chosen.rows):
            raise
        headed = find_headed_table((chosen,), QUESTION_ALIASES, replace(read_as, headings=False))
        return _with_text(headed)


def _with_text(headed: HeadedTable) -> HeadedTable:
    """One column cannot be anything else, unless somebody has said so."""
    columns = tuple(replace(one, field="question") for one in headed.columns if one.field == EXTRA)
    return replace(headed, columns=columns or headed.columns)


def read_questions(
    source: Source, *, read_as: ReadAs = AS_IT_IS, progress: Progress = silently
) -> QuestionFile:
    """Read a list of questions, whatever system wrote it.

    Raises InputError: everything `read_tables` refuses, no_header, no_questions.
    """
    progress(Step.READING, 0, 0)
    tables = as_question_tables(not_empty(source), progress)
    headed = find_questions(tables, read_as)
    if len(headed.rows) > MAX_QUESTIONS:
        raise too_large(
            source.name, said("a list has at most {0} questions", Number(MAX_QUESTIONS))
        )
    if not any(column.field == "question" for column in headed.columns):
        raise no_questions(source.name, said("no column with questions"))
    progress(Step.UNDERSTANDING, 0, len(headed.rows))
    rows, problems = read_rows(headed)
    if not rows and not problems:
        raise no_questions(source.name, said("a header, but no questions below it"))
    headers = {column.field: column.header for column in reversed(headed.columns)}
    told = sorted([*headed.notes, *problems], key=lambda one: one.row)
    return QuestionFile(
        source=source,
        sheet=headed.table.sheet,
        sheets=tuple(table.sheet for table in tables if table.sheet),
        header_row=headed.header_row,
        columns=column_fields(headed.columns),
        rows=rows,
        problems=with_headers(told, headers),
        headers=headers,
        written_as=headed.table.written_as,
    )


def with_headers(problems: Sequence[Problem], headers: dict[str, str]) -> tuple[Problem, ...]:
    """The same with the columns as the file calls them."""
    return tuple(one.with_header(headers) for one in problems)


def as_question_tables(
    source: Source, progress: Progress = silently, *, only_first: bool = False
) -> tuple[Table, ...]:
    """The sheets of a file; of plain lines of questions, one column with a line in each row."""
    lines = plain_lines(source)
    if lines is not None:
        rows = [[line] for line in lines]
        return (make_table(source.name, "", rows, written_as=said("one question a line")),)
    return read_tables(source, question_score, progress, only_first=only_first)


def plain_lines(source: Source) -> list[str] | None:
    """The lines of a text most of which end in a question mark; None for a table.

    Commas within questions would be taken for columns.
    """
    if not looks_like_text(source.content):
        return None
    lines = [line.strip() for line in decode(source.content, source.name).text.splitlines()]
    filled = [line for line in lines if line]
    asking = sum(line.endswith("?") and not line.startswith('"') for line in filled)
    known = any(question_score(line.replace("\t", ",").replace(";", ",").split(",")) > 1
                for line in filled[:10])  # fmt: skip
    tabs = any("\t" in line or ";" in line for line in filled)
    return lines if filled and asking * 2 > len(filled) and not known and not tabs else None


def no_questions(name: str, why: str) -> InputError:
    """Nothing is asked in it; `why` completes "NAME has …"."""
    return InputError("no_questions", said("{0} has {1}.", name, why))
