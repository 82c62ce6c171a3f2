"""Which people a typed text could mean: the rule by which Enter admits or asks."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from eventdesk.core.delegates import Delegate
from eventdesk.core.finding import Found, Match
from eventdesk.core.finding.sounds import sound_broadly_the_same, sound_the_same
from eventdesk.core.folding import words_of
from eventdesk.core.name_keys import fold

LONGEST_PARTICLE = 2
NAMESAKES = 2
"""How many stand side by side when they are all who could be meant by what was typed."""


class Reading(Struct, frozen=True, kw_only=True):
    """What a search found, best first, and who of them could be meant; the rest are less likely."""

    found: tuple[Found, ...] = ()
    those_meant: tuple[Found, ...] = ()
    """Enter admits only if it is one of them alone."""
    cards: int = 0
    """How many of the first stand side by side, because nothing but themselves tells them apart."""

    @property
    def meant(self) -> int:
        """How many could be meant."""
        return len(self.those_meant)

    @property
    def alone(self) -> Delegate | None:
        """The only one who can be meant, where the text itself says so.

        A name that is only like what was typed is never admitted without asking: it was not typed.
        """
        if self.meant != 1 or self.those_meant[0].match.is_alike:
            return None
        return self.those_meant[0].delegate


def read(found: Sequence[Found], query: str) -> Reading:
    """Tell those who could be meant from those who are less likely.

    Meant is the best class of match, and whoever has the same name as one of it, or a name that
    differs by one letter or sounds the same: "clark" is Clark exactly, but it may be Clarke,
    misheard. A particle ("da", "al") is no name by itself: it may as well be the beginning of one.
    A code means whoever carries it, unless it is somebody else's name as well. Of one or two
    letters that several names begin with, nothing was misheard yet: Enter asks without that.

    Those found by what was typed come first, the meant ones before the others. Whoever is only like
    it comes below and moves none of them, since they may be painted already.
    """
    if not found:
        return Reading()
    classes = {found[0].match}
    if found[0].match is Match.EXACT and _is_particle(query, found):
        classes.add(Match.PREFIX)
    if found[0].match.is_alike:
        classes |= {one for one in Match if one.is_alike}
    best = [one for one in found if one.match in classes]
    rest = [one for one in found if one.match not in classes]
    if found[0].match is Match.CODE:
        alike = rest
    elif _is_hardly_begun(query, best):
        alike = []
    else:
        is_whole = found[0].match is Match.EXACT
        alike = [
            one
            for one in rest
            if (is_whole and _sounds_like(one, query))
            or any(_may_be_meant(one, other.delegate) for other in best)
        ]
    sure = [one for one in found if one.match.is_sure]
    meant = [*best, *alike]
    ids = {one.id for one in meant}
    first = [one for one in sure if one.id in ids]
    others = [one for one in sure if one.id not in ids]
    below = [one for one in found if not one.match.is_sure]
    return Reading(
        found=(*first, *others, *below),
        those_meant=tuple(meant),
        cards=NAMESAKES if len(first) == NAMESAKES else 0,
    )


def _is_hardly_begun(query: str, best: Sequence[Found]) -> bool:
    """Whether one or two letters begin more names than stand side by side.

    To listen how all of these sound would hold up the very first letter, and change nothing.
    """
    is_begun = all(one.match is Match.PREFIX for one in best)
    return is_begun and len(best) > NAMESAKES and len(fold(query)) <= LONGEST_PARTICLE


def looks_like_a_code(text: str) -> bool:
    """Whether a text that found nobody was a code rather than a name."""
    return len(text.split()) == 1 and any(sign.isdigit() for sign in text)


def differ_by_a_letter_at_most(one: str, other: str) -> bool:
    """Whether two folded names are equal, or one letter was added, left out or replaced."""
    if abs(len(one) - len(other)) > 1:
        return False
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    left, right = one[same:], other[same:]
    return left[1:] == right[1:] or left == right[1:] or left[1:] == right


def _is_particle(query: str, found: Sequence[Found]) -> bool:
    """Whether the text is one or two letters, and nobody's whole name among the exact matches."""
    typed = fold(query)
    return len(typed) <= LONGEST_PARTICLE and not any(
        typed in {fold(known.given_name), fold(known.family_name), fold(known.known_as)}
        for known in (one.delegate.particulars for one in found if one.match is Match.EXACT)
    )


def _sounds_like(one: Found, query: str) -> bool:
    """Whether somebody found by the sound has a word that may be the typed one over a bad line.

    Lowe and Rowe, John and Jon; but Priya is not Price, though the index finds them alike.
    """
    known = one.delegate.particulars
    names = [*known.family_name.split(), *_first_names(one.delegate)]
    return one.match.is_alike and any(
        differ_by_a_letter_at_most(typed, fold(name)) or sound_broadly_the_same(typed, name)
        for typed in words_of(query)
        if len(typed) > LONGEST_PARTICLE
        for name in names
    )


def _may_be_meant(one: Found, other: Delegate) -> bool:
    """Whether what was typed, `other`'s name, may be `one`'s, misheard.

    "john" finds a Jon as a short name: the two sound the same, whatever their surnames are.
    """
    if _alike(one.delegate, other):
        return True
    return one.match is Match.NICKNAME and any(
        differ_by_a_letter_at_most(fold(ours), fold(theirs)) or sound_broadly_the_same(ours, theirs)
        for ours in _first_names(one.delegate)
        for theirs in _first_names(other)
    )


def _first_names(delegate: Delegate) -> list[str]:
    known = delegate.particulars
    return [name for name in (known.given_name, known.known_as) if name]


def _alike(one: Delegate, other: Delegate) -> bool:
    """Whether one of them could be taken for the other by somebody who only heard the name."""
    if differ_by_a_letter_at_most(fold(one.full_name), fold(other.full_name)):
        return True
    families = (one.particulars.family_name, other.particulars.family_name)
    return all(families) and (
        differ_by_a_letter_at_most(fold(families[0]), fold(families[1]))
        or sound_the_same(*families)
    )
