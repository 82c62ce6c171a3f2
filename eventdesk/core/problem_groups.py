"""The problems of a long file in few lines: each thing is said once, the weightiest first."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from eventdesk.core.invite_list import Problem
from eventdesk.core.said import Number, said

NAMED_ROWS = 3
"""So many rows of a group are named; the others are counted."""


class ProblemGroup(Struct, frozen=True, kw_only=True):
    """One thing that is said of one row or of several."""

    rows: tuple[int, ...]
    column: str
    message: str
    is_notice: bool = False

    @property
    def rows_said(self) -> str:
        """Its rows in words: "Row 12", "Rows 12 and 40", "Rows 3, 12, 40 and 5 more"."""
        if len(self.rows) == 1:
            return said("Row {0}", self.rows[0])
        named = [str(row) for row in self.rows[:NAMED_ROWS]]
        more = len(self.rows) - len(named)
        last = said("{0} more", Number(more)) if more else named.pop()
        return said("Rows {0} and {1}", ", ".join(named), last)


def grouped(problems: Iterable[Problem]) -> tuple[ProblemGroup, ...]:
    """Equal ones as one: first whatever needs a look, then the notices, each by its first row."""
    rows_of: dict[tuple[bool, str, str], list[int]] = {}
    for one in sorted(problems, key=lambda problem: problem.row):
        rows_of.setdefault((one.is_notice, one.column, one.message), []).append(one.row)
    groups = (
        ProblemGroup(rows=tuple(rows), column=column, message=message, is_notice=is_notice)
        for (is_notice, column, message), rows in rows_of.items()
    )
    return tuple(sorted(groups, key=lambda group: group.is_notice))
