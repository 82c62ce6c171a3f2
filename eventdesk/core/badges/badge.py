"""What a badge says of somebody: what a stranger may read, and nothing else of them."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.name_keys import fold

AWAITED = frozenset({Attendance.EXPECTED, Attendance.IN})
"""Those who are still to be met, or are here; who has left has a badge on them."""
CREW = "Crew"


class Badge(Struct, frozen=True, kw_only=True):
    """One badge in words; what is empty is left out."""

    delegate_id: str
    called: str
    """What the person is called, in the largest letters."""
    full_name: str = ""
    """Their name as it is written, unless that is what they are called."""
    role: str = ""
    organisation: str = ""
    band: str = ""
    """The category, as a word."""
    reference: str = ""


def badge_of(delegate: Delegate) -> Badge:
    """The badge of a delegate."""
    known = delegate.particulars
    title_and_name = _tidy(f"{known.title} {known.full_name}")
    called = _tidy(known.known_as) or _tidy(known.given_name) or _tidy(known.family_name)
    return Badge(
        delegate_id=delegate.id,
        called=called or _tidy(known.reference),
        full_name="" if fold(title_and_name) == fold(called) else title_and_name,
        role=_tidy(known.role),
        organisation=_tidy(known.organisation),
        band=_tidy(known.category) or (CREW if delegate.crew else ""),
        reference=known.reference.strip(),
    )


def has_badge(delegate: Delegate) -> bool:
    """Whether a badge was printed that still says what it should."""
    return delegate.badge_at is not None and not delegate.badge_outdated


def awaits_badge(delegate: Delegate) -> bool:
    """Whether a badge is for them when all are printed."""
    return delegate.attendance in AWAITED


def _tidy(text: str) -> str:
    return " ".join(text.split())
