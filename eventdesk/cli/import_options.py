"""What is said at a shell about how a file is to be read."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import ListKind, ReadAs
from eventdesk.formats.source import Source, not_empty, read_source

_STANDARD_INPUT = Path("-")


def source_given(file: Path) -> Source:
    """The file, or what is piped in for `-`."""
    if file == _STANDARD_INPUT:
        return not_empty(Source(name="standard input", content=sys.stdin.buffer.read()))
    return read_source(file)


def columns_given(said: Sequence[str] | None, kind: ListKind) -> Mapping[str, str]:
    """Header → field from every "Header=field". A header may itself have an equals sign."""
    if not said:
        return {}
    # Every header that is known comes with the fields: only who names a column loads them.
    from eventdesk.formats.first_look import fields_of

    fields = fields_of(kind)
    columns: dict[str, str] = {}
    for one in said:
        header, equals, field = one.rpartition("=")
        if not equals or not header.strip():
            message = f"“{one}” says no column. Write it like “Town=organisation”."
            raise InputError("bad_column", message)
        if field not in fields:
            known = ", ".join(fields)
            message = f"“{field}” is no field. Known: {known}."
            raise InputError("bad_column", message)
        columns[header.strip()] = field
    return columns


def with_known_headers(read_as: ReadAs, columns: Mapping[str, str]) -> None:
    """Refuse a column that was named and is not in the file: it would be passed over in silence."""
    for header in read_as.columns:
        if header not in columns:
            known = ", ".join(columns)
            message = f"No column is called “{header}”. The file has: {known}."
            raise InputError("bad_column", message)
