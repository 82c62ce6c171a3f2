"""A record that leaves the program, whatever format it is written in.

One record is one kind of export (the attendance, the questions …). Its sheets hold the data, one
row each, for a spreadsheet and for other programs; its pages hold what is read on paper, which may
be less. Every record says of which event it is, when it was made and where the log's chain stood,
so that any copy can be held against the event (`eventdesk verify --head N:HASH`).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogHead

Value: TypeAlias = "str | int | bool | datetime | date | tuple[str, ...] | None"
"""What stands in a cell. An instant is aware; a writer shows it on the event's own clocks."""
Row: TypeAlias = "tuple[Value, ...]"

HEAD_HEADER = "Log head"
"""The column that CSV adds: where the log stood, on every row, since rows are what is copied."""


class Cell(StrEnum):
    """What a column holds, so that a spreadsheet gets real numbers and dates."""

    TEXT = "text"
    NUMBER = "number"
    INSTANT = "instant"
    MINUTE = "minute"
    """An instant of the day: a time of day wherever people read it, whole in JSON."""
    DAY = "day"
    YES_NO = "yes_no"
    CHOICE = "choice"
    """One of a few codes, as `not_coming`: JSON has the code, people read it in words."""
    LIST = "list"
    """Several texts, a tuple: a list in JSON, elsewhere one text with "; " between them."""


class Column(Struct, frozen=True, kw_only=True):
    """One column. `key` is its name in JSON and never changes; `header` is what people read."""

    key: str
    header: str
    cell: Cell = Cell.TEXT
    width: int = 16
    """About how many characters it needs, in a spreadsheet and, as a share, on paper."""
    within: str = ""
    """The object inside the row that JSON has it in, without what is blank; "" for the row."""


class Sheet(Struct, frozen=True, kw_only=True):
    """One table. The rows may be made as they are taken, and are taken once."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]
    count: int = 0
    """How many rows there are, where they are too many for paper and are not given."""
    objects: tuple[str, ...] = ()
    """The objects inside every row of JSON, blank ones too: what columns are `within`."""


class Sum(Struct, frozen=True, kw_only=True):
    """A figure that the record adds up to, the same as the window shows."""

    key: str
    label: str
    value: int


class About(Struct, frozen=True, kw_only=True):
    """What every record says of itself."""

    event: Event
    made_at: datetime
    """Aware; shown on the event's own clocks."""
    head: LogHead

    @property
    def head_words(self) -> str:
        """The head as `verify --head` takes it."""
        return f"{self.head.sequence}:{self.head.hash}"


class Record(Struct, frozen=True, kw_only=True):
    """One kind of export of one moment."""

    kind: str
    """The base name of its files: `attendance`."""
    title: str
    about: About
    sums: tuple[Sum, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    """The data; the first one is what CSV holds."""
    pages: tuple[Sheet, ...] = ()
    """What is read on paper; where there are none, the sheets are."""
    charts: tuple[str, ...] = ()
    """SVG documents that stand above the tables on paper."""
    is_of_others: bool = False
    """Whether its columns are those of another system's file, and CSV may add none."""
