"""What invite lists and running orders have in common on the import page.

Made on the reading thread: a list of 100,000 rows would stop the window.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from eventdesk.core.invite_list import Place, Problem
from eventdesk.core.problem_groups import ProblemGroup, grouped
from eventdesk.core.read_as import ListKind
from eventdesk.services.list_reading import ListRead
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.pages.importing.pills import problem_pill, same_pill
from eventdesk.ui.pages.importing.view import (
    ColumnRow,
    ColumnsView,
    CounterView,
    FieldView,
    ImportRow,
    OptionView,
    ProblemView,
    Shown,
)
from eventdesk.ui.pages.importing.words import column_word, field_word
from eventdesk.ui.theme import State

MOST_PROBLEMS = 200
"""So many different ones are told; the counter lists the rows of all of them."""
_SAME = frozenset({Shown.SAME})

Names = Mapping[Place, tuple[str, str]]
"""Both cells of every row that was taken, by its line in the file."""


def source_line(read: ListRead, *, rows: int, sheet: str, header_row: int, written: str) -> str:
    """Where the rows come from: "invite-list.csv · 71 rows · semicolons · headings in row 3"."""
    count = (
        counted("ImportPage", rows, "1 item", "{n} items")
        if read.kind is ListKind.RUNNING_ORDER
        else counted("ImportPage", rows, "1 row", "{n} rows")
    )
    heading = QCoreApplication.translate("ImportPage", "headings in row {0}").format(header_row)
    where = QCoreApplication.translate("ImportPage", "sheet “{0}”").format(sheet) if sheet else ""
    parts = (
        spoken(read.source.name), count, where, spoken(written),
        heading if header_row else "",
    )  # fmt: skip
    return " · ".join(part for part in parts if part)


def counters(
    *, added: int, changed: int, same: int, vanished: int, aside: CounterView, problems: int
) -> tuple[CounterView, ...]:
    """The six figures, in the order in which they stand."""
    say = QCoreApplication.translate
    return (
        CounterView(
            shown=Shown.ADDED, count=added, word=say("ImportPage", "to add"), icon="plus", ink="ok"
        ),
        CounterView(
            shown=Shown.CHANGED, count=changed, word=say("ImportPage", "to change"), icon="pencil",
            ink="accent",
        ),
        CounterView(
            shown=Shown.SAME, count=same, word=say("ImportPage", "the same"), icon="ring-minus",
            ink="ink2",
        ),
        CounterView(
            shown=Shown.VANISHED, count=vanished, word=say("ImportPage", "no longer listed"),
            icon="person", ink="warn", loud=True,
        ),
        aside,
        CounterView(
            shown=Shown.PROBLEMS, count=problems,
            word=counted("ImportPage", problems, "problem", "problems"),
            icon="triangle", ink="stop", loud=True,
        ),
    )  # fmt: skip


def columns_view(read: ListRead) -> ColumnsView:
    """The columns of what was read, or of a table that was not understood."""
    fields = tuple(FieldView(id=one, word=field_word(one)) for one in _as_looked_for(read.fields))
    rows = tuple(
        ColumnRow(
            header=one.header, field=one.field, word=field_word(one.field),
            examples=", ".join(one.examples),
        )
        for one in read.columns
    )  # fmt: skip
    return ColumnsView(
        rows=rows,
        fields=fields,
        as_last_time=read.as_last_time,
        has_headings=read.read_as.headings,
        asks_for_headings=read.refusal is not None or not read.read_as.headings,
    )


def options(words: Iterable[tuple[str, str]]) -> tuple[OptionView, ...]:
    """What can be chosen from: (id, word) pairs; none where there is one only."""
    every = tuple(OptionView(id=one, word=word) for one, word in words)
    return every if len(every) > 1 else ()


def problem_views(problems: Iterable[Problem], headers: Collection[str]) -> tuple[ProblemView, ...]:
    """The weightiest problems of a file, each with its place: "Rows 17 and 20, column “Name”"."""
    return tuple(
        ProblemView(
            line=one.rows[0],
            where=", ".join((spoken(one.rows_said), *_column(one, headers))),
            message=spoken(one.message),
            is_notice=one.is_notice,
        )
        for one in grouped(problems)[:MOST_PROBLEMS]
    )


def _column(group: ProblemGroup, headers: Collection[str]) -> tuple[str, ...]:
    """The column as the file calls it; what is no column of a table is named by its field."""
    if group.is_notice or not group.column:
        return ()
    if group.column in headers:
        return (QCoreApplication.translate("ImportPage", "column “{0}”").format(group.column),)
    return (column_word(group.column),)


def needing_a_look(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that are more than notices."""
    return tuple(one for one in problems if not one.is_notice)


def below_header(problems: Iterable[Problem], header_row: int) -> tuple[Problem, ...]:
    """Those of rows: what is said of a heading makes no row of it."""
    return tuple(one for one in problems if one.row > header_row)


def left_out(problems: Iterable[Problem], listed: Names) -> int:
    """How many rows that are more than blank were not taken, given those that were."""
    return len({one.row for one in problems} - {row for row, _ in listed})


def sorted_rows(
    told: Mapping[Place, ImportRow],
    names: Names,
    problems: Iterable[Problem],
    vanished: Iterable[ImportRow],
) -> dict[Shown, tuple[ImportRow, ...]]:
    """Every row of the file in its order, then what it no longer has, by what is to be listed.

    `told` has the rows about which there is something to say.
    """
    rows = dict(told)
    same = same_pill()
    for place, (name, second) in names.items():
        if place not in rows:
            rows[place] = ImportRow(line=place[0], name=name, second=second, pill=same, of=_SAME)
    for problem in problems:
        first = problem.row, 0
        rows[first] = _with_problem(rows.get(first), problem)
    every = (*(rows[place] for place in sorted(rows)), *vanished)
    listed = {Shown.EVERY: every}
    listed[Shown.NEEDING_A_LOOK] = tuple(
        row for row in every if Shown.SAME not in row.of or row.detail
    )
    for shown in (*Shown,)[2:]:
        listed[shown] = tuple(row for row in every if shown in row.of)
    return listed


def _with_problem(before: ImportRow | None, problem: Problem) -> ImportRow:
    if before is None:
        return ImportRow(
            line=problem.row, name=spoken(problem.message), second="", muted=True,
            pill=problem_pill("", left_out=True), of=frozenset({Shown.PROBLEMS}),
        )  # fmt: skip
    if before.muted:
        return replace(before, detail=f"{before.name} {spoken(problem.message)}")
    told = f"{before.detail}. " if before.detail else ""
    told = told.replace("..", ".")
    pill = problem_pill(column_word(problem.column), left_out=False)
    return replace(
        before,
        detail=f"{told}{spoken(problem.message)}",
        pill=before.pill if before.pill.state is State.STOP else pill,
        of=before.of | {Shown.PROBLEMS},
    )


def _as_looked_for(fields: Iterable[str]) -> list[str]:
    """The fields as a person looks for them: what is kept as it is, then what is needed most."""
    first = ("extra", "full_name", "given_name", "family_name")
    return sorted(fields, key=lambda one: first.index(one) if one in first else len(first))
