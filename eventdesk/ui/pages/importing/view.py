"""What a file would do to the event, in the words and rows of the import page."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from eventdesk.core.invite_list import Problem
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.pill import PillView


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterView:
    """One figure above the rows; `ink` is the token of its icon, `loud` colours the figure too."""

    count: int
    word: str
    icon: str
    ink: str
    loud: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One row that needs a look.

    `line` is the row in the file, None for what the file no longer has; `muted` for words that
    stand where there is no name; `detail` says all of it, for the tooltip and for readers.
    """

    line: int | None
    name: str
    second: str
    pill: PillView
    detail: str = ""
    muted: bool = False

    def spoken(self) -> str:
        """The row in words."""
        parts = (self.name, self.second, self.pill.word, self.detail)
        said = ", ".join(part for part in parts if part)
        if self.line is None:
            return said
        return QCoreApplication.translate("ImportPage", "Row {0}: {1}").format(self.line, said)

    def whole(self) -> str:
        """Everything of the row, for the tooltip."""
        parts = (self.name, self.second, self.detail or self.pill.word)
        return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemView:
    """One thing in the file that was not understood: where, and what becomes of it."""

    line: int
    where: str
    message: str

    def spoken(self) -> str:
        """The problem in words."""
        return f"{self.where}: {self.message}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportView:
    """Everything that the import page shows of one file, before anything changes."""

    title: str
    source: str
    counters: tuple[CounterView, ...]
    read_as: tuple[tuple[str, str], ...]
    """Header in the file, and the word of the field it is read as."""
    extra: int = 0
    """How many columns have no field and are kept as they are."""
    second_head: str = ""
    """What the second column of the rows is called."""
    is_second_short: bool = False
    """Whether it holds no more than two times of day, so that the first may have its room."""
    rows: tuple[ImportRow, ...] = field(default=(), repr=False)
    of_rows: int = 0
    """How many rows the file has."""
    problems: tuple[ProblemView, ...] = ()
    ready: int = 0
    """How many rows can be brought in."""
    has_news: bool = True
    """False when the file says nothing that is not known already."""


def counters(
    *, added: int, changed: int, same: int, vanished: int, other: CounterView, problems: int
) -> tuple[CounterView, ...]:
    """The six figures, in the order in which they stand; `other` is the fifth."""
    say = QCoreApplication.translate
    return (
        CounterView(count=added, word=say("ImportPage", "to add"), icon="plus", ink="ok"),
        CounterView(
            count=changed, word=say("ImportPage", "to change"), icon="pencil", ink="accent"
        ),
        CounterView(count=same, word=say("ImportPage", "the same"), icon="ring-minus", ink="ink2"),
        CounterView(
            count=vanished, word=say("ImportPage", "no longer listed"), icon="person", ink="warn",
            loud=True,
        ),
        other,
        CounterView(
            count=problems, word=say("ImportPage", "problem" if problems == 1 else "problems"),
            icon="triangle", ink="stop", loud=True,
        ),
    )  # fmt: skip


def added_pill() -> PillView:
    """The pill of a row that is new."""
    word = QCoreApplication.translate("ImportPage", "Add")
    return PillView(state=State.OK, icon="plus", word=word)


def changed_pill(word: str) -> PillView:
    """The pill of a row that says something new."""
    return PillView(state=State.ACCENT, icon="pencil", word=word)


def vanished_pill() -> PillView:
    """The pill of what the file no longer has."""
    word = QCoreApplication.translate("ImportPage", "No longer listed")
    return PillView(state=State.WARN, icon="person", word=word)


def problem_pill(column: str, *, left_out: bool) -> PillView:
    """The pill of a row that was not wholly understood."""
    if left_out:
        word = QCoreApplication.translate("ImportPage", "Left out")
    elif column:
        word = QCoreApplication.translate("ImportPage", "Check {0}").format(column)
    else:
        word = QCoreApplication.translate("ImportPage", "Check this row")
    return PillView(state=State.STOP, icon="triangle", word=word)


def quiet_pill(word: str, icon: str) -> PillView:
    """The pill of what is worth knowing and needs no decision."""
    return PillView(state=State.NEUTRAL, icon=icon, word=word)


def source_line(name: str, *, rows: int, sheet: str, header_row: int) -> str:
    """Where the rows come from: "invite-list.csv · 71 rows · headings in row 3"."""
    count = QCoreApplication.translate("ImportPage", "1 row" if rows == 1 else "{0} rows")
    heading = QCoreApplication.translate("ImportPage", "headings in row {0}").format(header_row)
    where = QCoreApplication.translate("ImportPage", "sheet “{0}”").format(sheet) if sheet else ""
    parts = (name, count.format(rows), where, heading)
    return " · ".join(part for part in parts if part)


def problem_place(line: int, column: str) -> str:
    """Where in the file something stands: "Row 17, column “Name”"."""
    if not column:
        return QCoreApplication.translate("ImportPage", "Row {0}").format(line)
    words = QCoreApplication.translate("ImportPage", "Row {0}, column “{1}”")
    return words.format(line, column)


def problem_views(problems: Iterable[Problem]) -> tuple[ProblemView, ...]:
    """The problems of a file, each with its place."""
    return tuple(
        ProblemView(line=one.row, where=problem_place(one.row, one.column), message=one.message)
        for one in problems
    )


def left_out(problems: Iterable[Problem], listed: Collection[int]) -> int:
    """How many rows of the file were not taken, given the lines of those that were."""
    return len({one.row for one in problems} - set(listed))


def rows_with_problems(
    rows: Mapping[int, ImportRow],
    problems: Iterable[Problem],
    names: Mapping[int, tuple[str, str]],
) -> list[ImportRow]:
    """The rows by line, those with a problem marked; `names` has both cells of every row taken."""
    marked = dict(rows)
    for one in problems:
        before = marked.get(one.row)
        if before is not None and before.pill.state is State.STOP:
            marked[one.row] = replace(before, detail=f"{before.detail} {one.message}")
        elif one.row in names:
            name, second = names[one.row]
            told = f"{before.detail}. " if before is not None and before.detail else ""
            marked[one.row] = ImportRow(
                line=one.row, name=name, second=second, detail=f"{told}{one.message}",
                pill=problem_pill(one.column, left_out=False),
            )  # fmt: skip
        else:
            marked[one.row] = ImportRow(
                line=one.row, name=one.message, second="", detail="", muted=True,
                pill=problem_pill(one.column, left_out=True),
            )  # fmt: skip
    return [marked[line] for line in sorted(marked)]
