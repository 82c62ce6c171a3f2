"""Cells of a worksheet as XML: real numbers and dates, and text that is never anything else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from eventdesk.core.records.record import Value
from eventdesk.formats.records.sink import Block

_ZERO = date(1899, 12, 30)
"""A spreadsheet's day 0, for every day after February 1900."""
_FIRST = date(1900, 3, 1)
_DAY = timedelta(days=1).total_seconds()
_LONGEST = 32_767
"""UTF-16 units of a cell; what is longer ends in an ellipsis."""
_SURELY_FITS = _LONGEST // 2
_ESCAPE = re.compile("_x[0-9A-Fa-f]{4}_")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")


class Rows:
    """Rows in the making: one template for all of a block, and what is put into it.

    Where every row of a column has a cell, the cell's own XML is part of the template; a column
    that is blank all the way costs nothing.
    """

    def __init__(self, openings: Sequence[str], first: int) -> None:
        """`openings` are the rows' own elements, of which the first has the number `first`."""
        self._numbers = list(map(str, range(first, first + len(openings))))
        self._template = ["%s"]
        self._columns: list[Sequence[str]] = [openings]

    def texts(self, letters: str, style: str, block: Block, index: int) -> None:
        """Add a column of texts."""
        column, space = block.plain(index), ""
        if not _is_plain(block, index):
            column = [_escaped(text) if text else "" for text in column]
            space = ' xml:space="preserve"'
        self._add(column, f'<c r="{letters}%s"{style} t="inlineStr"><is><t{space}>%s</t></is></c>')

    def figures(self, letters: str, style: str, column: Sequence[str]) -> None:
        """Add a column of figures, as they are written in XML."""
        self._add(column, f'<c r="{letters}%s"{style}><v>%s</v></c>')

    def xml(self) -> str:
        """All rows."""
        row = "".join(self._template) + "</row>"
        return "".join(map(row.__mod__, zip(*self._columns, strict=True)))

    def _add(self, column: Sequence[str], cell: str) -> None:
        if all(column):
            self._template.append(cell)
            self._columns += (self._numbers, column)
        elif any(column):
            filled = zip(self._numbers, column, strict=True)
            self._template.append("%s")
            self._columns.append([cell % one if one[1] else "" for one in filled])


def serials(local: Sequence[datetime | None]) -> list[str]:
    """Instants on the event's clocks, to the second, as a spreadsheet counts days."""
    known = {at: "" if at is None else _serial(at) for at in set(local)}
    return [known[at] for at in local]


def day_serials(days: Sequence[Value]) -> list[str]:
    """Days as a spreadsheet counts them."""
    return [
        str((one - _ZERO).days) if isinstance(one, date) and one >= _FIRST else "" for one in days
    ]


def _serial(at: datetime) -> str:
    day = at.date()
    if day < _FIRST:
        return ""
    seconds = at.hour * 3600 + at.minute * 60 + at.second
    days = (day - _ZERO).days
    return f"{days}" if not seconds else repr(days + seconds / _DAY)


def _is_plain(block: Block, index: int) -> bool:
    """Whether all these texts may stand in XML as they are: nearly always, and one look tells."""
    whole = block.whole(index)
    return (
        block.is_printable(index)
        and "&" not in whole
        and "<" not in whole
        and ">" not in whole
        and "_x" not in whole
        and " \n" not in whole
        and "\n " not in whole
        and max(map(len, block.plain(index))) <= _SURELY_FITS
    )


def _escaped(text: str) -> str:
    """One text; what XML cannot hold is written as spreadsheets do."""
    if len(text) > _SURELY_FITS:
        text = _shortened(text)
    text = _ESCAPE.sub(lambda found: f"_x005F{found[0]}", text)
    text = _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _shortened(text: str) -> str:
    if len(text.encode("utf-16-le")) // 2 <= _LONGEST:
        return text
    return text[: _SURELY_FITS - 1] + "…"
