"""What every shape of running order is read into, before one layout places it on the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec import Struct, field

from eventdesk.core.invite_list import Problem
from eventdesk.core.running_order.order import ItemKind
from eventdesk.formats.running_orders.written_days import WrittenDay

ALWAYS_SAID = frozenset({"title", "planned_start", "minutes", "gap_before"})
"""Fields that a running order says something about by being one."""


class RawSession(Struct, frozen=True, kw_only=True):
    """What one row, line or event says. Clocks are times since midnight of its own day.

    Clocks are those of the event's time zone; one of 24 hours and more belongs to the night after
    its day. What the source does not say is None, or empty.
    """

    row: int
    """Unique within the source: its row or line there, or its number in order."""
    title: str
    day: WrittenDay | None = None
    start: timedelta | None = None
    end: timedelta | None = None
    says_half: bool = False
    """Its clocks say "am" or "pm"."""
    minutes: int | None = None
    instant: datetime | None = None
    """The start as aware UTC, where the source tells apart the hour that occurs twice."""
    kind: ItemKind | None = None
    fixed: bool = False
    ends_fixed: bool = False
    """Its planned end is a fixed one."""
    fixed_end: timedelta | None = None
    floor: int | None = None
    lead: int = 0
    speakers: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    listed_id: str = ""
    fields: frozenset[str] = ALWAYS_SAID
    """What the source says anything about, by the names of `ITEM_FIELDS`."""
    guessed: frozenset[str] = frozenset()
    guessed_from: tuple[tuple[str, str], ...] = ()
    """(field, words) of those guesses whose words are known."""
    under_day: bool = False
    """Its clock has no date of its own: its day is only that of the list in which it stands."""
    undecided: bool = False
    """It says in words that its time is not known yet."""

    @property
    def location(self) -> str:
        """Where it takes place, in words."""
        return ", ".join(self.rooms)


class RawOrder(Struct, frozen=True, kw_only=True):
    """A whole source as its reader understood it."""

    sessions: list[RawSession]
    problems: list[Problem]
    written_as: str = ""
    in_order: bool = False
    """Whether it goes through the day from top to bottom: a falling clock has passed midnight."""
    night_until: timedelta = timedelta()
    """Until when a night belongs to the day before it, whatever went on in the evening."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Header → field as it is called everywhere; empty for what is no table: nobody decides."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Our name for a column → the file's own header, for what is said about it."""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    header_row: int = 0
