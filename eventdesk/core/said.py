"""English sentences that remember how they were made, so that a window can say them otherwise.

A `Said` is the whole English text, for the log, the exports, the shell and every comparison. Beside
that it keeps its template and its values; `ui.language.spoken` puts them into the language of the
person at the window. Whoever makes a text out of such sentences does it here (`said`, `listed`,
`in_a_row`, `+`): an f-string or `str.join` would give English for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Self

from msgspec import Struct

from eventdesk.core.english_days import month_of, weekday_of


class Day(Struct, frozen=True):
    """A day within a sentence, as in "2 November"; a window writes it by its locale."""

    date: date
    year: bool = False
    weekday: bool = False
    short: bool = False
    """Whether the month is written as in "Nov"."""

    def __str__(self) -> str:
        """The day in British English."""
        before = f"{weekday_of(self.date)} " if self.weekday else ""
        month = month_of(self.date)[:3] if self.short else month_of(self.date)
        after = f" {self.date.year}" if self.year else ""
        return f"{before}{self.date.day} {month}{after}"


class Number(Struct, frozen=True):
    """A number within a sentence that may be large: "12,000"; a window groups it by its locale."""

    number: int

    def __str__(self) -> str:
        """The number in British English."""
        return f"{self.number:,}"


class Said(str):
    """An English sentence that knows its template and its values.

    `template` is empty where only parts stand in a row (`values`); there is nothing of its own to
    translate. With a `number`, `template` is the form for many and says the number as `{n}`.
    """

    __slots__ = ("capital", "named", "number", "one", "template", "values")

    template: str
    one: str
    number: int | None
    values: tuple[object, ...]
    named: tuple[tuple[str, object], ...]
    capital: bool

    def __new__(
        cls,
        english: str,
        template: str = "",
        values: tuple[object, ...] = (),
        named: tuple[tuple[str, object], ...] = (),
        counted: tuple[int, str] | None = None,
        capital: bool = False,  # noqa: FBT001, FBT002 - pickle hands it over by its place
    ) -> Self:
        """For this module: elsewhere sentences are made with `said` and `said_of`."""
        self = super().__new__(cls, english)
        self.template, self.values, self.named = template, values, named
        self.number, self.one = counted or (None, "")
        self.capital = capital
        return self

    def __reduce__(self) -> tuple[type[Said], tuple[object, ...]]:
        """What a copy is made of."""
        counted = None if self.number is None else (self.number, self.one)
        made_of = (str(self), self.template, self.values, self.named, counted, self.capital)
        return type(self), made_of

    def __add__(self, other: str) -> Said:
        """This, and right behind it something else."""
        return in_a_row("", (self, other))

    def __radd__(self, other: str) -> Said:
        """Something else, and right behind it this."""
        return in_a_row("", (other, self))

    def format(self, *values: object, **named: object) -> Said:
        """The same sentence with its places filled: for templates that stand in a table."""
        return _filled(self.template, values, named)

    def rstrip(self, characters: str | None = None, /) -> str:
        """As of any text; the sentence itself where there is nothing to strip."""
        stripped = super().rstrip(characters)
        return self if len(stripped) == len(self) else stripped

    def capitalize(self) -> Said:
        """The same with a capital first, in whatever language."""
        return Said(str(self).capitalize(), "", (self,), capital=True)


def said(template: str, /, *values: object, **named: object) -> Said:
    """A sentence: a literal template, and what stands at its places `{0}` or `{name}`.

    Without values the template is taken as it stands: a whole sentence, or one of a table whose
    places are filled later by `format`.
    """
    if not values and not named:
        return Said(template, template)
    return _filled(template, values, named)


def said_of(count: int, one: str, many: str, /, *values: object, **named: object) -> Said:
    """A sentence about a number of things: `said_of(n, "{n} delegate", "{n} delegates")`."""
    english = (one if count == 1 else many).format(*values, n=count, **named)
    return Said(english, many, values, tuple(named.items()), (count, one))


def in_a_row(separator: str, parts: Iterable[object]) -> Said:
    """`separator.join(parts)` that keeps what each part, and the separator, is made of."""
    row: list[object] = []
    for part in parts:
        if row and separator:
            row.append(separator)
        row.append(part)
    return Said("".join(str(part) for part in row), "", tuple(row))


def listed(parts: Sequence[object]) -> Said:
    """As in "Ann, Bob and Cem"; empty where there is nobody."""
    if not parts:
        return Said("")
    *before, last = parts
    if not before:
        return in_a_row("", (last,))
    row: object = before[0]
    for part in before[1:]:
        row = said("{0}, {1}", row, part)
    return said("{0} and {1}", row, last)


def _filled(template: str, values: tuple[object, ...], named: dict[str, object]) -> Said:
    english = template.format(*values, **named)
    return Said(english, template, values, tuple(named.items()))
