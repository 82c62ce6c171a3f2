"""One row of a list on its way from cells to a person."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.invite_list import Problem
from eventdesk.formats.tables.table import Row


class RowCells(Struct):
    """Texts by field, further columns, and what the row says anything about."""

    row: Row
    texts: dict[str, str]
    extra: dict[str, str]
    fields: frozenset[str]
    """What every row says something about; a row that says more, or less, has a set of its own."""
    problems: list[Problem]

    def say(self, name: str) -> None:
        if name not in self.fields:
            self.fields |= {name}

    def unsay(self, name: str) -> None:
        self.fields -= {name}

    def problem(self, column: str, message: str) -> None:
        self.problems.append(Problem(row=self.row.number, column=column, message=message))
