"""Badges in their order on their paper: all that whoever draws them has to know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from eventdesk.core.badges.badge import Badge
from eventdesk.core.badges.layouts import BadgeLayout, Box


class BadgeSheets(Struct, frozen=True, kw_only=True):
    """Some badges, the paper they stand on, and what stands beside them where there is room."""

    event: str
    layout: BadgeLayout
    badges: Sequence[Badge]
    first: int = 1
    """The place of the first badge on its page, from 1: what is before it is used up."""
    made_at: datetime
    """On the event's own clocks."""
    head_words: str
    """The head of the day log as `verify --head` takes it."""
    marking: str = ""

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self.layout.pages(len(self.badges), self.first)

    def on_page(self, page: int) -> Iterator[tuple[Badge, Box]]:
        """The badges of a page (from 0), with their places."""
        for number, place in self.layout.on_page(page, len(self.badges), self.first):
            yield self.badges[number], place
