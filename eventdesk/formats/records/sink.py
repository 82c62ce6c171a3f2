"""Where the rows of a record go: every format takes them as they come, a block at a time.

One pass over the rows feeds several formats, and nothing is kept of a row that has gone by: so a
record of any size takes the same memory. A block is taken apart by columns, because a column can
be written with one loop; what several formats need of a column is made once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Protocol
from zoneinfo import ZoneInfo

from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.records.record import Cell, Column, Row, Sheet, Value

AT_ONCE = 4000
"""Rows of a block."""
SEPARATOR = "; "
"""Between the texts of a list."""


class Block:
    """Some rows of a sheet, one after another."""

    def __init__(self, sheet: Sheet, first: int, rows: Sequence[Row], zone: ZoneInfo) -> None:
        self.first = first
        """The number of its first row within the sheet, from 0."""
        self.rows = rows
        self._zone = zone
        self._columns = sheet.columns
        self._values: list[tuple[Value, ...]] = list(zip(*rows, strict=True))
        self._local: dict[int, list[datetime | None]] = {}
        self._plain: dict[int, Sequence[str]] = {}
        self._whole: dict[int, str] = {}
        self._printable: dict[int, bool] = {}

    def __len__(self) -> int:
        return len(self.rows)

    def values(self, index: int) -> tuple[Value, ...]:
        """A column as it is."""
        return self._values[index]

    def local(self, index: int) -> list[datetime | None]:
        """A column of instants, on the event's clocks."""
        known = self._local.get(index)
        if known is None:
            values = self._values[index]
            # Whatever was one act has one instant: of a long list, all of a block.
            here: dict[Value, datetime | None] = {
                at: at.astimezone(self._zone) if isinstance(at, datetime) else None
                for at in set(values)
            }
            known = self._local[index] = [here[at] for at in values]
        return known

    def plain(self, index: int) -> Sequence[str]:
        """A column as text, as people and other programs read it in a table."""
        known = self._plain.get(index)
        if known is None:
            known = self._plain[index] = _PLAIN[self._columns[index].cell](self, index)
        return known

    def whole(self, index: int) -> str:
        """A column as one text, a line each: one look at it says what stands in none of them."""
        known = self._whole.get(index)
        if known is None:
            known = self._whole[index] = "\n" + "\n".join(self.plain(index)) + "\n"
        return known

    def is_printable(self, index: int) -> bool:
        """Whether no text of a column has a line end or a sign that nobody sees in it."""
        known = self._printable.get(index)
        if known is None:
            known = self._printable[index] = "".join(self.plain(index)).isprintable()
        return known


def _text(block: Block, index: int) -> Sequence[str]:
    values = block.values(index)
    if None in values:
        return ["" if one is None else str(one) for one in values]
    return values  # type: ignore[return-value]  # a column of texts holds nothing else


def _number(block: Block, index: int) -> Sequence[str]:
    return ["" if one is None else str(one) for one in block.values(index)]


def _instant(block: Block, index: int) -> Sequence[str]:
    said = {at: "" if at is None else at.isoformat() for at in set(block.local(index))}
    return [said[at] for at in block.local(index)]


def _minute(block: Block, index: int) -> Sequence[str]:
    return ["" if at is None else f"{at:%H:%M}" for at in block.local(index)]


def _day(block: Block, index: int) -> Sequence[str]:
    return [one.isoformat() if isinstance(one, date) else "" for one in block.values(index)]


def _yes_no(block: Block, index: int) -> Sequence[str]:
    return ["" if one is None else "yes" if one else "no" for one in block.values(index)]


def _choice(block: Block, index: int) -> Sequence[str]:
    values = block.values(index)
    words = {one: "" if one is None else str(one).replace("_", " ") for one in set(values)}
    return [words[one] for one in values]


def _list(block: Block, index: int) -> Sequence[str]:
    return [SEPARATOR.join(one) if isinstance(one, tuple) else "" for one in block.values(index)]


_PLAIN: dict[Cell, Callable[[Block, int], Sequence[str]]] = {
    Cell.TEXT: _text,
    Cell.NUMBER: _number,
    Cell.INSTANT: _instant,
    Cell.MINUTE: _minute,
    Cell.DAY: _day,
    Cell.YES_NO: _yes_no,
    Cell.CHOICE: _choice,
    Cell.LIST: _list,
}


class Sink(Protocol):
    """One file of one format, being written."""

    def begin(self, sheet: Sheet) -> None:
        """Here begins a table. Its rows must not be taken."""
        ...

    def take(self, block: Block) -> None:
        """These are its next rows."""
        ...

    def close(self) -> None:
        """All has been said; what is still to be written is written now."""
        ...

    def abandon(self) -> None:
        """The file will be thrown away. Raises nothing."""
        ...


def pour(
    sheets: Iterable[Sheet],
    sinks: Sequence[Sink],
    zone: ZoneInfo,
    progress: Progress = silently,
) -> int:
    """Take all rows of these sheets, once, into all of these files; returns how many there were.

    Progress is told now and then how many rows have gone by, of a number that nobody knows. What
    it or a sink raises passes through here; the files are then half written, and no use.
    """
    try:
        done = _pour(sheets, sinks, zone, progress)
        for sink in sinks:
            sink.close()
    except BaseException:
        for sink in sinks:
            sink.abandon()
        raise
    return done


def _pour(
    sheets: Iterable[Sheet], sinks: Sequence[Sink], zone: ZoneInfo, progress: Progress
) -> int:
    done = 0
    for sheet in sheets:
        for sink in sinks:
            sink.begin(sheet)
        coming, first = iter(sheet.rows), 0
        while rows := list(islice(coming, AT_ONCE)):
            block = Block(sheet, first, rows, zone)
            for sink in sinks:
                sink.take(block)
            first += len(rows)
            done += len(rows)
            progress(Step.WRITING, done, 0)
    return done


def columns_of(sheet: Sheet) -> Sequence[tuple[int, Column]]:
    """The columns with their places."""
    return tuple(enumerate(sheet.columns))
