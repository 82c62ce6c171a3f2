"""Cells of a worksheet as XML: real numbers and dates, and text that is never anything else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from eventdesk.core.records.record import Value

_ZERO = date(1899, 12, 30)
"""A spreadsheet's day 0, for every day after February 1900."""
_FIRST = date(1900, 3, 1)
_DAY = timedelta(days=1).total_seconds()
_LONGEST = 32_767
"""UTF-16 units of a cell; what is longer ends in an ellipsis."""
_SURELY_FITS = _LONGEST // 2
_ESCAPE = re.compile("_x[0-9A-Fa-f]{4}_")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")


def texts(letters: str, numbers: Sequence[str], style: str, column: Sequence[str]) -> list[str]:
    """A column of texts, one cell a row; "" where there is none."""
    space = ""
    if not _is_plain(column):
        column = [_escaped(text) if text else "" for text in column]
        space = ' xml:space="preserve"'
    start, between = f'<c r="{letters}', f'"{style} t="inlineStr"><is><t{space}>'
    return [
        f"{start}{number}{between}{text}</t></is></c>" if text else ""
        for number, text in zip(numbers, column, strict=True)
    ]


def figures(letters: str, numbers: Sequence[str], style: str, column: Sequence[str]) -> list[str]:
    """A column of figures, as they are written in XML."""
    start, between = f'<c r="{letters}', f'"{style}><v>'
    return [
        f"{start}{number}{between}{figure}</v></c>" if figure else ""
        for number, figure in zip(numbers, column, strict=True)
    ]


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


def _is_plain(column: Sequence[str]) -> bool:
    """Whether all these texts may stand in XML as they are: nearly always, and one look tells."""
    whole = "|".join(column)
    return (
        whole.isprintable()
        and "&" not in whole
        and "<" not in whole
        and ">" not in whole
        and "_x" not in whole
        and " |" not in whole
        and "| " not in whole
        and not whole.startswith(" ")
        and not whole.endswith(" ")
        and max(map(len, column)) <= _SURELY_FITS
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
