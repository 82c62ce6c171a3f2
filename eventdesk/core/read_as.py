"""What a person has decided about how a file is to be read, where reading alone cannot know."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct

EXTRA = "extra"
"""The field of a column that has none of its own."""


class ListKind(StrEnum):
    """The kinds of lists that come in."""

    INVITE_LIST = "invite_list"
    RUNNING_ORDER = "running_order"
    QUESTIONS = "questions"

    @property
    def other(self) -> ListKind:
        """The next kind that it may be instead; asked again and again, each comes by."""
        kinds = tuple(ListKind)
        return kinds[(kinds.index(self) + 1) % len(kinds)]


class ReadAs(Struct, frozen=True, kw_only=True):
    """Each of these is None, or empty, where the reader decides.

    Attributes:
        sheet: the sheet of a workbook, by its name.
        columns: header → field, for the columns somebody has decided on; `EXTRA` keeps a column
            without a field. Headers that the file does not have are passed over.
        day: the day of a running order that has several.
        room: the room of a running order that has several at once; "" for all of them.
        guesses: whether kinds and fixed minutes are guessed from words.
        headings: whether a row names the columns. Where none does, every row is one of the list,
            and the columns are called "Column 1", "Column 2" and so on.
    """

    sheet: str | None = None
    columns: Mapping[str, str] = MappingProxyType({})
    day: date | None = None
    room: str | None = None
    guesses: bool = True
    headings: bool = True


AS_IT_IS = ReadAs()
"""Nobody has decided anything."""
