"""What a source is: a running order of one of the shapes that are read here, or none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import AS_IT_IS
from eventdesk.formats.running_orders.order_header import find_order_table, order_score
from eventdesk.formats.running_orders.typed_text import has_timed_lines
from eventdesk.formats.running_orders.words import TIME_FIELDS
from eventdesk.formats.source import Source
from eventdesk.formats.tables.csv_text import decode, first_lines, looks_like_text
from eventdesk.formats.tables.file_kinds import NAMED_TABLES
from eventdesk.formats.tables.markup import is_web_page
from eventdesk.formats.tables.reading import read_tables
from eventdesk.formats.tables.table import Table

_ARCHIVES = (b"PK", bytes.fromhex("d0cf11e0a1b11ae1"))
_MARKUP = re.compile(r"\s*<(?:[!?]|[A-Za-z])")
_JSON = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")
_CALENDAR = re.compile(r"\s*BEGIN:VCALENDAR", re.IGNORECASE)


class Shape(StrEnum):
    """How a running order is written."""

    TABLE = "table"
    TEXT = "text"
    SCHEDULE_XML = "schedule_xml"
    SCHEDULE_JSON = "schedule_json"
    CALENDAR = "calendar"
    WEB_PAGE = "web_page"
    """A page on which a running order may be offered, and none itself."""
    UNKNOWN = "unknown"
    """Nothing says that it is a running order: an invite list, or a file that is neither."""


def shape_of(source: Source, tables: Sequence[Table] | None = None) -> Shape:
    """The shape of a source by its beginning; its name counts only where that leaves a doubt.

    `tables` are the first rows of a workbook, where somebody has read them already. Never raises:
    what cannot be read at all is of an unknown shape.
    """
    try:
        if source.content.startswith(_ARCHIVES):
            tables = _first_rows(source) if tables is None else tables
            return Shape.TABLE if _is_order(tables) else Shape.UNKNOWN
        if not looks_like_text(source.content):
            return Shape.UNKNOWN
        beginning = replace(source, content=first_lines(source.content))
        return _shape_of_text(beginning, decode(beginning.content, source.name).text)
    except InputError:
        return Shape.UNKNOWN


def _shape_of_text(source: Source, text: str) -> Shape:
    suffix = source.suffix
    if _CALENDAR.match(text):
        return Shape.CALENDAR
    if is_web_page(text) or (suffix == ".ics" and _MARKUP.match(text)):
        return Shape.WEB_PAGE
    if suffix == ".ics":
        return Shape.CALENDAR
    if suffix == ".xml" or _MARKUP.match(text):
        return Shape.SCHEDULE_XML
    if suffix == ".json" or _JSON.match(text):
        return Shape.SCHEDULE_JSON
    if _is_order(_first_rows(as_table(source))):
        return Shape.TABLE
    if suffix not in NAMED_TABLES and has_timed_lines(text):
        return Shape.TEXT
    return Shape.UNKNOWN


def _first_rows(source: Source) -> Sequence[Table]:
    try:
        return read_tables(source, order_score, only_first=True)
    except InputError:
        return ()


def _is_order(tables: Sequence[Table]) -> bool:
    """Whether a header names a time and a title; an invite list names no time."""
    if not tables:
        return False
    try:
        headed = find_order_table(tables, AS_IT_IS)
    except InputError:
        return False
    fields = {column.field for column in headed.columns}
    return "title" in fields and bool(TIME_FIELDS & fields)


_RULE = frozenset(" \t|:+-")
"""What the line under the header of a typed table is made of."""
_QUOTED = re.compile(r"^(?:\s*>)+\s?")
_EMPHASIS = re.compile(r"\*\*|__|`|(?<![\w*])[*_](?=[^\s*])|(?<=[^\s*])[*_](?![\w*])")


def as_table(source: Source) -> Source:
    """A typed table as one that the table reader knows: quotation, outer bars and rules taken off.

    Every line stays where it is, so that its number still says where it stands.
    """
    if source.suffix in NAMED_TABLES or not looks_like_text(source.content):
        return source
    text = decode(source.content, source.name).text
    lines = [_QUOTED.sub("", line) for line in re.split(r"\r\n|\r|\n", text)]
    if not any(_is_rule(line) and "|" in line for line in lines):
        if not any(_QUOTED.match(line) for line in text.splitlines()):
            return source
        return Source(name=source.name, content="\n".join(lines).encode("utf-8", "replace"))
    cells = ["" if _is_rule(line) else line.strip().strip("|") for line in lines]
    plain = (_EMPHASIS.sub("", line) for line in cells)
    return Source(name=source.name, content="\n".join(plain).encode("utf-8", "replace"))


def _is_rule(line: str) -> bool:
    return "--" in line and _RULE.issuperset(line)
