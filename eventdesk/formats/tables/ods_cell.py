"""One cell of an OpenDocument spreadsheet: its value where it has one, its paragraphs otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from eventdesk.formats.tables.limits import MAX_CELL_CHARACTERS
from eventdesk.formats.tables.values import instant_text, length_text, number_text, text_of

_LENGTH = re.compile(r"(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?")
_A_DAY = timedelta(days=1)
_ANY_MIDNIGHT = datetime.combine(date(2000, 1, 1), time())
_LONGEST_NUMBER = 9
_NUMBERS = frozenset({"float", "percentage", "currency"})


class OdsCell:
    """Collects what stands in the paragraphs of a cell, and in no drawing or note beside them."""

    def __init__(self, name: str, attributes: Mapping[str, str]) -> None:
        """`name` is that of the element; a covered cell lies below a merged one, and is blank."""
        self._attributes = attributes
        self._covered = name == "table:covered-table-cell"
        self._depth = 1
        self._in_paragraph = False
        self._beside = 0
        self._paragraphs = 0
        self._texts: list[str] = []
        self._characters = 0
        self.times = times(attributes, "table:number-columns-repeated")
        self.rows_spanned = times(attributes, "table:number-rows-spanned")

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element within the cell."""
        self._depth += 1
        if self._beside:
            return
        if name == "text:p" and self._depth == 2:  # noqa: PLR2004 - the cell, and what is in it
            self._in_paragraph = True
            self.text("\n" if self._paragraphs else "")
            self._paragraphs += 1
        elif not self._in_paragraph or name == "office:annotation":
            self._beside = self._depth
        elif name == "text:s":
            self.text(" " * min(times(attributes, "text:c"), MAX_CELL_CHARACTERS + 1))
        elif name in {"text:tab", "text:line-break"}:
            self.text("\t" if name == "text:tab" else "\n")

    def end(self, name: str) -> bool:
        """The end of an element; False for that of the cell itself."""
        if self._beside == self._depth:
            self._beside = 0
        self._depth -= 1
        if name == "text:p" and self._depth == 1:
            self._in_paragraph = False
        return self._depth > 0

    def text(self, text: str) -> None:
        """More text. Of a cell that is far too long only so much is kept that it is noticed."""
        if self._in_paragraph and not self._beside and self._characters <= MAX_CELL_CHARACTERS:
            self._texts.append(text)
            self._characters += len(text)

    def value(self) -> str:
        """The cell as text; a value that is not as it should be is what the cell shows."""
        shown = "".join(self._texts)
        if self._covered or self._attributes.get("calcext:value-type") == "error":
            return ""
        kind = self._attributes.get("office:value-type", "")
        try:
            if kind in _NUMBERS:
                return number_text(float(self._attributes["office:value"]))
            if kind == "date":
                return _date(self._attributes["office:date-value"])
            if kind == "time":
                return _time(self._attributes["office:time-value"])
            if kind == "boolean":
                return self._attributes["office:boolean-value"].upper()
        except (KeyError, ValueError, OverflowError):
            return shown
        return self._attributes.get("office:string-value") or shown


def times(attributes: Mapping[str, str], name: str) -> int:
    """How often something is to be taken; once where nothing sensible is said."""
    written = attributes.get(name)
    if written is None or not written.isdecimal():
        return 1
    return max(1, int(written[:_LONGEST_NUMBER]))


def _date(written: str) -> str:
    return instant_text(datetime.fromisoformat(written).replace(tzinfo=None))


def _time(written: str) -> str:
    """A time of day, or a length where it is a whole day or more, or less than nothing."""
    match = _LENGTH.fullmatch(written)
    if match is None:
        raise ValueError
    sign, days, hours, minutes, seconds = match.groups()
    length = timedelta(
        days=int(days or 0),
        hours=int(hours or 0),
        minutes=int(minutes or 0),
        seconds=round(float((seconds or "0").replace(",", "."))),
    )
    if sign or length >= _A_DAY:
        return length_text(-length if sign else length)
    return text_of((_ANY_MIDNIGHT + length).time())
