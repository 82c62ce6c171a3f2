"""What a person has decided about how a file is to be read, where reading alone cannot know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAs:
    """Each of these is None, or empty, where the reader decides.

    Attributes:
        sheet: the sheet of a workbook, by its name.
        columns: header → field, for the columns somebody has decided on; `extra` keeps a column
            without a field. Headers that the file does not have are passed over.
        day: the day of a running order that has several.
        room: the room of a running order that has several at once; "" for all of them.
        guesses: whether kinds and fixed minutes are guessed from words.
    """

    sheet: str | None = None
    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    day: date | None = None
    room: str | None = None
    guesses: bool = True


AS_IT_IS = ReadAs()
"""Nobody has decided anything."""
