"""Arrival marks of other systems: who has been at a door, and when, as a wall clock."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from eventdesk.formats.invite_lists.answers import has_arrived
from eventdesk.formats.invite_lists.cells import NO, YES
from eventdesk.formats.invite_lists.word_sets import word_set
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.marks import CROSSES, TICKS

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(.*)", re.DOTALL)
_DOTTED = re.compile(
    r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})[ ,]+(?:um )?(\d{1,2}):(\d{2})(?::(\d{2}))?(.*)"
)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(.*)")
_YEAR_SLASHED = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(.*)")
_IN_A_LIST = re.compile(r"\((\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?)\)")
_FRACTION = re.compile(r"\.\d+")
_A_TIME = re.compile(r"\d{1,2}[:.h]\d{2}")
_A_NUMBER = re.compile(r"\d{1,3}")
_MONTHS = 12
_NOON = 12


class ArrivalReader:
    """Reads the arrival columns of one list."""

    def __init__(self, times: Sequence[str]) -> None:
        """Learn from some of the times whether days or months stand first in "05/06/2026"."""
        self._days_first = _days_first(times)

    def marks(self, cell: str) -> bool | None:
        """Whether a cell says that somebody has arrived; None where it is not understood."""
        if not cell or cell[0] in CROSSES:
            return False
        folded = fold_header(cell)
        if cell[0] in TICKS or folded in YES or has_arrived(cell):
            return True
        if folded in NO or not folded or folded in _NOT_ARRIVED:
            return False
        if _A_NUMBER.fullmatch(cell):
            return int(cell) > 0
        if self._says_when(cell):
            return True
        return None

    def when(self, cell: str) -> datetime | None:
        """The wall clock that a cell says; None where it says none, or one of a time zone."""
        if found := _IN_A_LIST.search(cell):
            cell = found[1]
        if found := _ISO.fullmatch(cell) or _YEAR_SLASHED.fullmatch(cell):
            year, month, day = found[1], found[2], found[3]
        elif found := _DOTTED.fullmatch(cell):
            day, month, year = found[1], found[2], found[3]
        elif found := _SLASHED.fullmatch(cell):
            day, month, year = found[1], found[2], found[3]
            is_american = "m" in found[7].lower()
            if self._days_first is None and not is_american and day != month:
                return None
            if self._days_first is False or (self._days_first is None and is_american):
                day, month = month, day
        else:
            return None
        return _wall_clock((year, month, day), (found[4], found[5], found[6] or "0"), found[7])

    @staticmethod
    def _says_when(cell: str) -> bool:
        shapes = (_ISO, _YEAR_SLASHED, _DOTTED, _SLASHED)
        return (
            any(shape.match(cell) for shape in shapes)
            or bool(_IN_A_LIST.search(cell))
            or bool(_A_TIME.match(cell))
        )


_NOT_ARRIVED = word_set(
    "not arrived|not checked in|pending|absent|nicht eingecheckt|not yet|did not attend|dna"
    "|no show|expected|non arrive|no llego"
)


def _days_first(times: Sequence[str]) -> bool | None:
    """None where no time of the list tells."""
    for time in times:
        if found := _SLASHED.match(time):
            if int(found[1]) > _MONTHS:
                return True
            if int(found[2]) > _MONTHS:
                return False
    return None


def _wall_clock(
    day: tuple[str, str, str], clock: tuple[str, str, str], rest: str
) -> datetime | None:
    half = _FRACTION.sub("", rest).strip().lower().replace(".", "")
    if half not in {"", "am", "pm"}:
        return None
    hour = int(clock[0])
    if half:
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    try:
        year, month, date = map(int, day)
        return datetime(year, month, date, hour, int(clock[1]), int(clock[2]))  # noqa: DTZ001 - a wall clock
    except ValueError:
        return None
