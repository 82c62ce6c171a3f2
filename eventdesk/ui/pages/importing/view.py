"""What a file would do to the event, in the words and rows of the import page."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct, field
from PySide6.QtCore import QCoreApplication

from eventdesk.core.read_as import ListKind
from eventdesk.core.unshown import Unshown
from eventdesk.ui.widgets.pill import PillView


class Shown(StrEnum):
    """Which rows of a file are listed; all but the first two have a counter."""

    NEEDING_A_LOOK = "needing_a_look"
    EVERY = "every"
    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    VANISHED = "vanished"
    ASIDE = "aside"
    """Not coming, in an invite list; begun already, in a running order;
    put already or edited here, of questions."""
    PROBLEMS = "problems"


class CounterView(Struct, frozen=True, kw_only=True):
    """One figure above the rows; `ink` is the token of its icon, `loud` colours the figure too."""

    shown: Shown
    """The rows that it lists when it is pressed."""
    count: int
    word: str
    icon: str
    ink: str
    loud: bool = False


class ImportRow(Struct, frozen=True, kw_only=True):
    """One row of a file, or a name that the file no longer has.

    `line` is the row in the file, None for what the file no longer has; `muted` for words that
    stand where there is no name; `detail` says all of it, for the tooltip and for readers; `of`
    says by which counters it is listed.
    """

    line: int | None
    name: str
    second: str
    pill: PillView
    detail: str = ""
    muted: bool = False
    of: frozenset[Shown] = frozenset()

    def spoken(self) -> str:
        """The row in words."""
        parts = (self.name, self.second, self.pill.word, self.detail)
        said = ", ".join(part for part in parts if part)
        if self.line is None:
            return said
        return QCoreApplication.translate("ImportPage", "Row {0}: {1}").format(self.line, said)

    def whole(self) -> str:
        """Everything of the row, for the tooltip and the line below the list."""
        parts = (self.name, self.second, self.detail or self.pill.word)
        return " · ".join(part for part in parts if part)


class ProblemView(Struct, frozen=True, kw_only=True):
    """One thing in the file that was not understood: where, and what becomes of it."""

    line: int
    where: str
    message: str
    is_notice: bool = False
    """Worth knowing, and nothing to decide: it is drawn without alarm."""

    def spoken(self) -> str:
        """The problem in words."""
        return f"{self.where}: {self.message}"


class ColumnRow(Struct, frozen=True, kw_only=True):
    """One column of the file as the table of columns shows it; `word` is its field in words."""

    header: str
    field: str
    word: str
    examples: str = ""

    @property
    def is_extra(self) -> bool:
        """Whether it has no field and is kept as it is."""
        return self.field == "extra"

    def spoken(self) -> str:
        """The column in words."""
        words = QCoreApplication.translate("ImportPage", "{0}, read as {1}, for example {2}")
        short = QCoreApplication.translate("ImportPage", "{0}, read as {1}")
        return (words if self.examples else short).format(self.header, self.word, self.examples)


class FieldView(Struct, frozen=True, kw_only=True):
    """A field that a column can be read as, by its id and its word."""

    id: str
    word: str


class ColumnsView(Struct, frozen=True, kw_only=True):
    """The columns of a file, and everything that each can be read as."""

    rows: tuple[ColumnRow, ...] = ()
    fields: tuple[FieldView, ...] = ()
    as_last_time: bool = False
    has_headings: bool = True
    asks_for_headings: bool = False
    """Whether it must be asked if the first row names the columns."""


class OptionView(Struct, frozen=True, kw_only=True):
    """One of several that a file leaves open: a sheet, a day, a room."""

    id: str
    word: str


class ChoicesView(Struct, frozen=True, kw_only=True):
    """What a file leaves open, each empty where it does not."""

    sheets: tuple[OptionView, ...] = ()
    sheet: str = ""
    days: tuple[OptionView, ...] = ()
    day: str = ""
    rooms: tuple[OptionView, ...] = ()
    room: str = ""
    guesses: bool | None = None
    """Whether words are guessed from; None where that is no question."""
    arrived: int = 0
    """How many people are marked as arrived in the file."""


class ImportView(Unshown, Struct, frozen=True, kw_only=True):
    """Everything that the import page shows of one file, before anything changes."""

    kind: ListKind
    title: str
    source: str
    counters: tuple[CounterView, ...]
    columns: ColumnsView = ColumnsView()
    choices: ChoicesView = ChoicesView()
    first_head: str = ""
    """What the first column of the rows is called, where it is no name."""
    second_head: str = ""
    """What the second column of the rows is called."""
    is_second_short: bool = False
    """Whether it holds no more than a few words, so that the first may have its room."""
    rows: Mapping[Shown, tuple[ImportRow, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    of_rows: int = 0
    """How many rows the file has."""
    problems: tuple[ProblemView, ...] = ()
    """What needs a look first, then the notices; no more than can be read."""
    problem_count: int = 0
    """How many rows need a look; the counter and the title say so."""
    ready: int = 0
    """How many rows do something: the same once more is not counted."""
    has_news: bool = True
    """False when the file says nothing that is not known already."""
