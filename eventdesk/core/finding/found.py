"""What a search answers: who could be meant, how surely, and why."""

from __future__ import annotations

from enum import IntEnum

from msgspec import Struct

from eventdesk.core.delegates import Attendance, Delegate


class Match(IntEnum):
    """The class of a match; lower is better. Equal classes are one reading with several people.

    Those up to NICKNAME are sure: a name, or a beginning of it, is what was typed. SOUND and SLIP
    are like it; ELSEWHERE is somebody of whom the words stand in another field; IN_PART is somebody
    like some of the words only.
    """

    CODE = 0
    EXACT = 1
    PREFIX = 2
    NICKNAME = 3
    SOUND = 4
    SLIP = 5
    ELSEWHERE = 6
    IN_PART = 7

    @property
    def is_sure(self) -> bool:
        """Whether it was found by what was typed, in a name or a code."""
        return self <= Match.NICKNAME

    @property
    def is_alike(self) -> bool:
        """Whether it was found by likeness only."""
        return self in {Match.SOUND, Match.SLIP, Match.IN_PART}


class Found(Struct, frozen=True, kw_only=True):
    """A delegate that a query could mean, and why."""

    delegate: Delegate
    match: Match
    why: str = ""
    """Said when it is not plain to see: "organisation", "e-mail", "sounds like it" …"""

    @property
    def id(self) -> str:
        """The delegate's id."""
        return self.delegate.id

    @property
    def full_name(self) -> str:
        """The delegate's given and family name."""
        return self.delegate.full_name

    @property
    def email(self) -> str:
        """The delegate's e-mail address."""
        return self.delegate.email

    @property
    def reference(self) -> str:
        """The delegate's reference."""
        return self.delegate.reference

    @property
    def attendance(self) -> Attendance:
        """Where the delegate is counted now."""
        return self.delegate.attendance
