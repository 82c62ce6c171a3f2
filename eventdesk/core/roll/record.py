"""The roll of one moment: what every page, file and print of it is made from."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from eventdesk.core.records.record import About
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.grouping import Grouping, RollGroup, grouped, groups_for
from eventdesk.core.roll.roll import RollLine, RollSums, sums_of
from eventdesk.core.unshown import Unshown


class RollRecord(Unshown, Struct, frozen=True, kw_only=True):
    """Who was on the roll at `about.made_at`."""

    about: About
    call: RollCall | None
    lines: tuple[RollLine, ...]
    """By surname."""
    grouping: Grouping = Grouping.LETTER
    wardens: int = 2

    @property
    def groups(self) -> list[RollGroup]:
        """The lines in their groups, those who need help first."""
        return grouped(self.lines, groups_for(self.lines, self.grouping, self.wardens))

    @property
    def sums(self) -> RollSums:
        """How many there are."""
        return sums_of(self.lines)

    def minute(self, at: datetime) -> str:
        """An instant as a time of day at the event: "09:04"."""
        return f"{self.about.event.local(at):%H:%M}"
