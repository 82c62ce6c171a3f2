"""Names of speakers behind the titles of a typed running order: "Welcome – Ann Bell"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.finding.known_as import related_names
from eventdesk.core.name_keys import fold
from eventdesk.formats.running_orders.people import is_name, split_people
from eventdesk.formats.running_orders.places import is_place
from eventdesk.formats.running_orders.sessions import RawSession

_BEHIND = re.compile(
    r"(?P<title>.*\S)\s*(?:\s[\u2013\u2014-]\s+(?P<dashed>[^()\[\]]+)|[(\[](?P<inside>[^()\[\]]+)[)\]])",
    re.DOTALL,
)
_FEWEST = 2


class _Behind(Struct, frozen=True):
    """A title without what stands behind it, and that as names."""

    at: int
    title: str
    names: tuple[str, ...]
    known: bool
    """Its first name is one that is known to have other forms."""


def with_names_behind(sessions: Sequence[RawSession]) -> list[RawSession]:
    """The sessions with whoever stands behind their titles as speakers.

    Two words with capitals may be a name or a subject ("Session 2 – Digital Twins"), so one title
    proves nothing. Where two of them end in names with a known first name, these are speakers; and
    where nothing but names stands behind any title, all of them are.
    """
    found = [one for at, session in enumerate(sessions) if (one := _behind(at, session))]
    known = [one for one in found if one.known]
    if len(known) < _FEWEST:
        return list(sessions)
    taken = found if all(one.names for one in found) else known
    result = list(sessions)
    for one in taken:
        session = result[one.at]
        said = session.fields | {"speakers"}
        result[one.at] = replace(session, title=one.title, speakers=one.names, fields=said)
    return result


def _behind(at: int, session: RawSession) -> _Behind | None:
    match = None if session.speakers else _BEHIND.fullmatch(session.title)
    if match is None:
        return None
    text = (match["dashed"] or match["inside"]).strip()
    names = split_people(text)
    if is_place(text) or not all(map(is_name, names)):
        return _Behind(at, match["title"], (), known=False)
    known = any(related_names(fold(name.split()[0])) for name in names)
    return _Behind(at, match["title"].rstrip(), names, known=known)
