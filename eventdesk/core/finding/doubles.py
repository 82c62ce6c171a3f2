"""Whether two lines could be one person: asked before somebody becomes a second one."""

from __future__ import annotations

from eventdesk.core.delegates import Particulars
from eventdesk.core.finding.alike import how_alike
from eventdesk.core.finding.known_as import related_names
from eventdesk.core.name_keys import fold

ALIKE = 0.72
"""From here on one name may be the other, misheard or mistyped."""


def could_be_one(listed: Particulars, comes: Particulars) -> bool:
    """Whether whoever comes could be the one on the list.

    Both names are alike, in either order; or the surname is, and the organisation is the same; or
    the e-mail address is. A question about everybody would soon be answered unread.
    """
    if listed.email and fold(listed.email) == fold(comes.email):
        return True
    family = _alike(listed.family_name, comes.family_name)
    given = any(_alike(name, comes.given_name) for name in (listed.given_name, listed.known_as))
    if family and (given or _same_place(listed, comes)):
        return True
    swapped = (comes.family_name, comes.given_name)
    return all(map(_alike, (listed.given_name, listed.family_name), swapped))


def _same_place(listed: Particulars, comes: Particulars) -> bool:
    return bool(comes.organisation) and fold(listed.organisation) == fold(comes.organisation)


def _alike(one: str, other: str) -> bool:
    """Whether one name may be the other: alike, a short form of it, or its first letter."""
    ours, theirs = fold(one), fold(other)
    if not one or not other:
        return False
    if min(len(ours), len(theirs)) == 1:
        return ours[0] == theirs[0]
    return (
        ours == theirs
        or theirs in related_names(ours)
        or max(how_alike(one, other), how_alike(other, one)) >= ALIKE
    )
