"""Writing an invite list as CSV, so that our own reader takes back exactly what was written."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import TextIO

from eventdesk.core.delegates import Delegate
from eventdesk.core.invite_list import LIST_FIELDS, LIST_HEADERS, PARTICULARS_FIELDS
from eventdesk.core.records.attendance import FORCED_EXTRA
from eventdesk.formats.invite_lists.header_tokens import readings_of
from eventdesk.formats.tables.formula_guard import with_guard


def write_invite_list_csv(delegates: Iterable[Delegate], stream: TextIO) -> None:
    """Write delegates under one header row. The stream is text with newline="" and UTF-8.

    Extra columns whose header could be taken for a field are written as "Extra: …".
    """
    rows = tuple(delegates)
    extras = sorted({header for one in rows for header in one.particulars.extra})
    writer = csv.writer(stream)
    stream.write("\ufeff")
    headers = [*(LIST_HEADERS[one] for one in LIST_FIELDS), *map(_extra_header, extras)]
    writer.writerow(map(with_guard, headers))
    for one in rows:
        texts = [getattr(one.particulars, name) for name in PARTICULARS_FIELDS]
        more = [one.particulars.extra.get(header, "") for header in extras]
        answer = [one.rsvp.value, one.rsvp_on, str(one.party_size)]
        writer.writerow(map(with_guard, [*texts, *answer, *more]))


def _extra_header(header: str) -> str:
    return (
        FORCED_EXTRA + header if readings_of(header) or header.startswith(FORCED_EXTRA) else header
    )
