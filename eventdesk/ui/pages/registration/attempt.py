"""What the desk knows so far of one arrival: each card adds to it, and the service decides."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.services.check_in import CheckInResult
from eventdesk.services.event_desk import EventDesk


class Attempt(Struct, frozen=True, kw_only=True):
    """One try to admit somebody (an id or a code).

    `after` is the refused act that this try answers. `accepts` says that somebody who had declined
    comes after all. `person` is who comes, where no delegate of that id is
    on the list yet.
    """

    who: str
    heads: int | None = None
    acknowledged: bool = False
    id_seen: str = ""
    override: str | None = None
    pin: str | None = None
    after: str | None = None
    accepts: bool = False
    person: Delegate | None = None

    def made_on(self, desk: EventDesk) -> CheckInResult:
        """What becomes of it, on disk."""
        return desk.check_in.check_in(
            self.who,
            heads=self.heads,
            acknowledged=self.acknowledged,
            id_seen=self.id_seen,
            override=self.override,
            pin=self.pin,
            after=self.after,
            comes_after_all=self.accepts,
        )


class MoreCame(Attempt, frozen=True, kw_only=True):
    """More heads of a party that is in already."""

    more: int

    def made_on(self, desk: EventDesk) -> CheckInResult:
        """What becomes of it, on disk."""
        return desk.check_in.more_came(
            self.who, self.more, id_seen=self.id_seen, override=self.override, pin=self.pin
        )


class WalkIn(Attempt, frozen=True, kw_only=True):
    """Somebody who is on no list, on somebody's word."""

    particulars: Particulars
    vouched_by: str
    crew: bool = False

    def made_on(self, desk: EventDesk) -> CheckInResult:
        """What becomes of it, on disk."""
        return desk.check_in.walk_in(
            self.particulars,
            vouched_by=self.vouched_by,
            crew=self.crew,
            id_seen=self.id_seen,
            override=self.override,
            pin=self.pin,
        )


class Substitute(Attempt, frozen=True, kw_only=True):
    """Somebody (new, or an id of the list) in place of `who`, on somebody's authority."""

    newcomer: Particulars | str
    authority: str
    passes_on: tuple[str, ...] = ()

    def made_on(self, desk: EventDesk) -> CheckInResult:
        """What becomes of it, on disk."""
        return desk.check_in.substitute(
            self.who,
            self.newcomer,
            authority=self.authority,
            passes_on=self.passes_on,
            acknowledged=self.acknowledged,
            id_seen=self.id_seen,
            override=self.override,
            pin=self.pin,
        )
