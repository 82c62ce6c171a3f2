"""A running order as it was understood: what reading one gives, whatever it was written in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from eventdesk.core.invite_list import Problem
from eventdesk.core.running_order.listed import ListedItem
from eventdesk.core.unshown import Unshown
from eventdesk.formats.source import Source


class RunningOrderFile(Unshown, Struct, frozen=True, kw_only=True):
    """A running order as understood, before anything is made of it. Items are in plan order."""

    source: Source
    sheet: str
    """The sheet it was read from; "" for a file without sheets."""
    sheets: tuple[str, ...] = ()
    """Every sheet of the file that holds anything: another one may be chosen."""
    header_row: int
    """0 for a file that is no table."""
    columns: Mapping[str, str]
    """Header → field, in the order of the file; `extra` for a column without one.

    Empty for a file that is no table: its parts have names of their own, and nobody need decide.
    """
    items: tuple[ListedItem, ...]
    problems: tuple[Problem, ...]
    written_as: str = ""
    """How it is written, in words ("semicolons, UTF-8", "iCalendar")."""
    days: tuple[date, ...] = ()
    """Every day that the file has items on: one of them is shown, another may be chosen."""
    day: date | None = None
    """The day whose items these are; None where the file names none."""
    rooms: tuple[str, ...] = ()
    """Rooms in which things happen at the same time on that day; none where nothing does."""
    room: str = ""
    """The room whose items these are; "" for all of them."""

    @property
    def source_name(self) -> str:
        """What to call the file in a sentence."""
        return self.source.name
