"""A record as one JSON document: the event, the head of the log, the sums, and every row."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from json.encoder import encode_basestring as _quoted
from typing import TextIO

from eventdesk.core.records.record import Cell, Column, Record, Sheet
from eventdesk.formats.records.sink import Block, columns_of


class JsonSink:
    """{"event", "head", "made_at", "sums", and each sheet under its key}, one row a line.

    Instants are ISO with the offset that the event's clocks had then, or null; so is a number that
    is not there. The stream is text in UTF-8. `resources/schemas/KIND.schema.json` says the rest.
    """

    def __init__(self, record: Record, stream: TextIO) -> None:
        self._stream = stream
        self._sheet: Sheet | None = None
        self._first = True
        about, event = record.about, record.about.event
        heading = {
            "name": event.name,
            "date": event.date.isoformat(),
            "timezone": event.timezone,
            "host": event.host,
            "venue": event.venue,
            "marking": event.marking,
        }
        made_at = event.local(about.made_at).isoformat(timespec="seconds")
        head = {"sequence": about.head.sequence, "hash": about.head.hash}
        sums = {one.key: one.value for one in record.sums}
        stream.write('{\n"event": ' + _text(heading) + ",\n")
        stream.write('"head": ' + _text(head) + ",\n")
        stream.write('"made_at": ' + _text(made_at) + ",\n")
        stream.write('"sums": ' + _text(sums))

    def begin(self, sheet: Sheet) -> None:
        """Begin a list of rows."""
        self._end_sheet()
        self._sheet = sheet
        self._first = True
        self._stream.write(f",\n{_text(sheet.key)}: [")

    def take(self, block: Block) -> None:
        """Write these rows."""
        if self._sheet is None:
            return
        rows = ",\n".join(_rows(self._sheet, block))
        self._stream.write(("\n" if self._first else ",\n") + rows)
        self._first = False

    def close(self) -> None:
        """End the document."""
        self._end_sheet()
        self._stream.write("\n}\n")

    def abandon(self) -> None:
        """Nothing is held."""

    def _end_sheet(self) -> None:
        if self._sheet is not None:
            self._stream.write("\n]")
        self._sheet = None


def _rows(sheet: Sheet, block: Block) -> Iterable[str]:
    """Every row as one object, whose keys stand in the order of the columns."""
    parts: list[str] = []
    columns: list[Iterable[str]] = []
    within: dict[str, list[tuple[int, Column]]] = {key: [] for key in sheet.objects}
    for index, column in columns_of(sheet):
        if column.within:
            within[column.within].append((index, column))
            continue
        as_it_is = column.cell is Cell.TEXT and _needs_no_escape(block, index)
        values = block.plain(index) if as_it_is else _WRITTEN[column.cell](block, index)
        parts.append(_key(column.key) + ('"%s"' if as_it_is else "%s"))
        columns.append(values)
    for key, inner in within.items():
        parts.append(_key(key) + "%s")
        columns.append(_objects(block, inner))
    row = "{" + ", ".join(parts) + "}"
    return map(row.__mod__, zip(*columns, strict=True))


def _key(key: str) -> str:
    return _text(key).replace("%", "%%") + ": "


def _needs_no_escape(block: Block, index: int) -> bool:
    """Whether all texts of a column may stand between quotation marks as they are."""
    whole = block.whole(index)
    return '"' not in whole and "\\" not in whole and block.is_printable(index)


def _objects(block: Block, columns: Sequence[tuple[int, Column]]) -> list[str]:
    """An object a row, with what is not blank."""
    if not columns:
        return ["{}"] * len(block)
    names = [column.key for _, column in columns]
    rows = zip(*(block.plain(index) for index, _ in columns), strict=True)
    return [
        _text({name: text for name, text in zip(names, row, strict=True) if text}) for row in rows
    ]


def _strings(block: Block, index: int) -> list[str]:
    return list(map(_quoted, block.plain(index)))


def _codes(block: Block, index: int) -> list[str]:
    values = block.values(index)
    words = {one: _quoted("" if one is None else str(one)) for one in set(values)}
    return [words[one] for one in values]


def _or_null(block: Block, index: int) -> list[str]:
    return [f'"{one}"' if one else "null" for one in block.plain(index)]


def _instants(block: Block, index: int) -> list[str]:
    local = block.local(index)
    said = {at: "null" if at is None else f'"{at.isoformat()}"' for at in set(local)}
    return [said[at] for at in local]


def _numbers(block: Block, index: int) -> list[str]:
    return [one or "null" for one in block.plain(index)]


def _truths(block: Block, index: int) -> list[str]:
    return ["null" if one is None else "true" if one else "false" for one in block.values(index)]


def _lists(block: Block, index: int) -> list[str]:
    return [_text(list(one) if isinstance(one, tuple) else []) for one in block.values(index)]


_WRITTEN: Mapping[Cell, Callable[[Block, int], list[str]]] = {
    Cell.TEXT: _strings,
    Cell.CHOICE: _codes,
    Cell.NUMBER: _numbers,
    Cell.INSTANT: _instants,
    Cell.MINUTE: _instants,
    Cell.DAY: _or_null,
    Cell.YES_NO: _truths,
    Cell.LIST: _lists,
}


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
