"""The headers of the lists that eventdesk writes, by which it knows them again."""

from __future__ import annotations

from eventdesk.core.invite_list import LIST_FIELDS, LIST_HEADERS
from eventdesk.core.records.attendance import DAY_COLUMNS

OWN_HEADERS = tuple(LIST_HEADERS[field] for field in LIST_FIELDS)
"""What a list says of somebody: every list of ours begins with it."""
DAY_HEADERS = tuple(column.header for column in DAY_COLUMNS)
"""What follows in an attendance: it is the log's to say, and no list's."""
