"""The page that volunteers are given: what it says of the event, beside what is always true."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.records.record import About

VOLUNTEERS = "volunteers"
"""What the page is called in the log, and the base name of its file."""


class VolunteersSheet(Struct, frozen=True, kw_only=True):
    """One event and desk, and the leads whom its volunteers ask; none while nobody is named."""

    about: About
    desk: str
    leads: tuple[str, ...]
