"""How many heads of a party: what is asked, what there can be at most, and what was typed."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.delegates import Delegate, Presence
from eventdesk.ui.pages.registration.asking import HeadsOf


class HeadCount(Struct, frozen=True, kw_only=True):
    """`most` is what Enter takes while nothing is typed."""

    what: HeadsOf = HeadsOf.COMING
    most: int = 1

    @classmethod
    def of(cls, delegate: Delegate, what: HeadsOf) -> HeadCount:
        """What can be asked of this party now."""
        inside = delegate.heads if delegate.presence is Presence.IN else 0
        most = {
            HeadsOf.COMING: delegate.party_size,
            HeadsOf.MORE: delegate.party_size - inside,
            HeadsOf.LEAVING: inside,
        }[what]
        return cls(what=what, most=max(1, most))

    def can_be(self, digits: str) -> bool:
        """Whether digits are a number of heads; a longer row of them is a code."""
        return not digits.startswith("0") and len(digits) <= len(str(self.most))

    def typed(self, digits: str) -> int:
        """The number that Enter takes."""
        return int(digits) if digits else self.most
