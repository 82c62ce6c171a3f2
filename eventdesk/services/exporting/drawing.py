"""What draws pages, and which files are left out where nothing can."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from eventdesk.core.progress import Progress, silently
from eventdesk.core.records.record import Record
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.sign_in import SignInSheet
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.services.exporting.kinds import (
    ATTENDANCE,
    DAY_LOG,
    FOLLOW_UPS,
    KINDS,
    QUESTIONS,
    ROLL,
    RUNNING_ORDER,
)

DRAWN: Mapping[str, tuple[str, ...]] = {
    kind: (f"{kind}.pdf",)
    for kind in (DAY_LOG, ATTENDANCE, RUNNING_ORDER, QUESTIONS, FOLLOW_UPS, ROLL)
}
"""The files of a kind that somebody must draw."""


class Drawing(Protocol):
    """What can draw pages; it stands on Qt, which is not there everywhere."""

    def running_order(self, record: RunningOrderRecord) -> bytes:
        """The running order for the lectern, with room for times by hand, as PDF."""
        ...

    def record(self, record: Record) -> bytes:
        """Any record on paper, as PDF. It takes the rows of the record's pages."""
        ...

    def roll(self, record: RollRecord) -> bytes:
        """The evacuation roll on paper, as PDF."""
        ...

    def sign_in(self, sheet: SignInSheet, progress: Progress = silently) -> bytes:
        """The sign-in sheet on paper, as PDF. Whatever `progress` raises ends it."""
        ...


def to_be_drawn(kinds: Sequence[str] = ()) -> list[str]:
    """The files of these kinds, or of all, that are left out where nothing can be drawn."""
    return [file for kind in kinds or KINDS for file in DRAWN.get(kind, ())]
