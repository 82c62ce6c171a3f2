"""A list of questions as it was understood: what reading one gives."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from eventdesk.core.invite_list import Problem
from eventdesk.core.questions.sent_in import ListedQuestion
from eventdesk.core.unshown import Unshown
from eventdesk.formats.source import Source


class QuestionFile(Unshown, Struct, frozen=True, kw_only=True):
    """A list as understood, before anything is made of it."""

    source: Source
    sheet: str
    """The sheet it was read from; "" for a file without sheets."""
    sheets: tuple[str, ...] = ()
    header_row: int
    """The row that names the columns; 0 where none does."""
    columns: Mapping[str, str]
    """Header → field, in the order of the file; `extra` for a column without one."""
    rows: tuple[ListedQuestion, ...]
    problems: tuple[Problem, ...]
    headers: Mapping[str, str]
    """Field → header, to say in a problem which column it is about."""
    written_as: str = ""
    """How it is written, in words ("semicolons, UTF-8"); "" for a workbook."""

    @property
    def source_name(self) -> str:
        """What to call the file in a sentence."""
        return self.source.name
