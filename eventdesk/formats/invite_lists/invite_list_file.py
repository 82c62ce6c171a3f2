"""An invite list as it was understood: what reading one gives, whatever it was written in."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from eventdesk.core.invite_list import ListedPerson, Problem
from eventdesk.core.unshown import Unshown
from eventdesk.formats.source import Source


class InviteListFile(Unshown, Struct, frozen=True, kw_only=True):
    """A list as understood, before anything is made of it."""

    source: Source
    sheet: str
    """The sheet it was read from; "" for a file without sheets."""
    sheets: tuple[str, ...] = ()
    """Every sheet of the file that holds anything: another one may be chosen."""
    header_row: int
    """The row that names the columns; 0 where none does."""
    columns: Mapping[str, str]
    """Header → field, in the order of the file; `extra` for a column without one."""
    rows: tuple[ListedPerson, ...]
    not_coming: int
    """How many of the rows say "declined", "cancelled" or "remote"."""
    problems: tuple[Problem, ...]
    written_as: str = ""
    """How the table is written, in words ("semicolons, Windows-1252"); "" for a workbook."""

    @property
    def source_name(self) -> str:
        """What to call the file in a sentence."""
        return self.source.name

    @property
    def arrived(self) -> int:
        """How many of the rows say that somebody has arrived already."""
        return sum(person.arrived for person in self.rows)
