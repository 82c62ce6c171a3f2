"""What is said at a shell about how a file is to be read."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import ListKind, ReadAs
from eventdesk.formats.invite_lists.invite_list_file import InviteListFile
from eventdesk.formats.questions.question_file import QuestionFile
from eventdesk.formats.running_orders.running_order_file import RunningOrderFile
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


def refuse_unknown(read_as: ReadAs, file: InviteListFile | RunningOrderFile | QuestionFile) -> None:
    """Refuse a sheet, column or room that is not there, instead of passing it over in silence."""
    if read_as.sheet is not None and read_as.sheet != file.sheet:
        known = f"The file has: {', '.join(file.sheets)}." if file.sheet else "The file has none."
        raise InputError("bad_sheet", f"No sheet is called “{read_as.sheet}”. {known}")
    for header in read_as.columns:
        if header not in file.columns:
            known = ", ".join(file.columns)
            message = f"No column is called “{header}”. The file has: {known}."
            raise InputError("bad_column", message)
    rooms = file.rooms if isinstance(file, RunningOrderFile) else ()
    if read_as.room and rooms and read_as.room not in rooms:
        message = f"No room is called “{read_as.room}”. The file has: {', '.join(rooms)}."
        raise InputError("bad_room", message)
