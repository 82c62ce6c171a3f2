"""Delegates: what the invite list says of a person, and what happened on the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct


class Rsvp(StrEnum):
    """What somebody answered to the invitation."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    REMOTE = "remote"


NOT_COMING_RSVPS = frozenset({Rsvp.DECLINED, Rsvp.CANCELLED, Rsvp.REMOTE})


class Attendance(StrEnum):
    """What happened on the day."""

    EXPECTED = "expected"
    IN = "in"
    LEFT = "left"
    REPLACED = "replaced"
    NOT_COMING = "not_coming"


class Origin(StrEnum):
    """How a name came to be on the list; set once and never changed."""

    INVITED = "invited"
    WALK_IN = "walk_in"
    SUBSTITUTE = "substitute"


class IdKind(StrEnum):
    """Which document somebody showed. The kind is all that is kept, never a number."""

    PASSPORT = "passport"
    DRIVING_LICENCE = "driving_licence"
    STAFF_PASS = "staff_pass"  # noqa: S105 - a kind of document
    OTHER = "other"


class Presence(StrEnum):
    """Where the person is, whatever the list says."""

    NEVER = "never"
    IN = "in"
    LEFT = "left"


class Particulars(Struct, frozen=True, kw_only=True):
    """What is known of a person: everything here is personal data."""

    reference: str = ""
    title: str = ""
    given_name: str = ""
    family_name: str = ""
    known_as: str = ""
    organisation: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    category: str = ""
    access_needs: str = ""
    dietary: str = ""
    alert: str = ""
    tell_host: str = ""
    """What the host wants to be told when this guest arrives."""
    extra: Mapping[str, str] = MappingProxyType({})
    """Columns of the list that eventdesk has no field for, kept and searchable."""

    @property
    def full_name(self) -> str:
        """Given and family name, without the title."""
        return f"{self.given_name} {self.family_name}".strip()


class Delegate(Struct, frozen=True, kw_only=True):
    """One name on the list and its day."""

    id: str
    particulars: Particulars
    origin: Origin = Origin.INVITED
    rsvp: Rsvp = Rsvp.INVITED
    rsvp_on: str = ""
    party_size: int = 1
    crew: bool = False
    presence: Presence = Presence.NEVER
    heads: int = 0
    """How many people of this party are inside now."""
    replaced_by: str | None = None
    arrived_at: datetime | None = None
    """The check-in that brought them in, the newest one if they went and came again."""
    arrived_desk: str = ""
    arrived_operator: str | None = None
    left_at: datetime | None = None
    id_seen: str = ""
    """The kind of document that was looked at, an `IdKind`; empty where none was."""
    safe_roll: str | None = None
    """The roll call (an id) in which they were last found safe."""
    safe_at: datetime | None = None
    safe_heads: int = 0
    """How many of this party were found safe in it."""
    badge_at: datetime | None = None
    """When their badge was printed last."""
    badge_outdated: bool = False
    """Whether what a badge says has changed since."""

    @property
    def full_name(self) -> str:
        """Given and family name, without the title."""
        return self.particulars.full_name

    @property
    def reference(self) -> str:
        """The reference of the invite list."""
        return self.particulars.reference

    @property
    def email(self) -> str:
        """The e-mail address, as the list has it."""
        return self.particulars.email

    @property
    def organisation(self) -> str:
        """The organisation, as the list has it."""
        return self.particulars.organisation

    @property
    def attendance(self) -> Attendance:
        """The one state this name is counted under (design: names add up over these five)."""
        if self.replaced_by is not None:
            return Attendance.REPLACED
        if self.presence is Presence.IN:
            return Attendance.IN
        if self.presence is Presence.LEFT:
            return Attendance.LEFT
        if self.rsvp in NOT_COMING_RSVPS:
            return Attendance.NOT_COMING
        return Attendance.EXPECTED
