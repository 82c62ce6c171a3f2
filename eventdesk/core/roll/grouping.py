"""The roll in groups: by letter, by organisation, or in shares for a number of wardens.

Those who need something to get out come first in every grouping, as a group of their own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import accumulate, groupby, pairwise

from msgspec import Struct

from eventdesk.core.name_keys import fold
from eventdesk.core.roll.roll import RollLine, RollSums, sums_of
from eventdesk.core.said import said
from eventdesk.core.surnames import NO_LETTER, SurnameKey
from eventdesk.core.unshown import Unshown

MOST_WARDENS = 26
GroupKey = tuple[int, str]
"""What groups are sorted by, and known by."""
NEEDS: GroupKey = (0, "")
_LAST = 2


class Grouping(StrEnum):
    """How the roll is divided."""

    LETTER = "letter"
    ORGANISATION = "organisation"
    WARDENS = "wardens"


class Groups(Struct, frozen=True, kw_only=True):
    """Which group a line belongs to, and what the groups are called."""

    grouping: Grouping
    titles: Mapping[GroupKey, str]
    bounds: tuple[SurnameKey, ...] = ()
    """Where the second share begins, the third …; of wardens only."""

    def key(self, line: RollLine) -> GroupKey:
        """The group of a line; also of one who came after the groups were made."""
        if line.needs:
            return NEEDS
        if self.grouping is Grouping.LETTER:
            return (_LAST, "") if line.letter == NO_LETTER else (1, line.letter)
        if self.grouping is Grouping.ORGANISATION:
            name = fold(line.organisation)
            return (1, name) if name else (_LAST, "")
        return (1, f"{bisect_right(self.bounds, line.sort) + 1:02}")

    def title(self, key: GroupKey, line: RollLine) -> str:
        """What a group is called; `line` is one of it, for a group that is new."""
        if key == NEEDS:
            return said("Help needed to get out")
        if key in self.titles:
            return self.titles[key]
        if self.grouping is Grouping.LETTER:
            return line.letter
        return " ".join(line.organisation.split()) or said("No organisation")


class RollGroup(Unshown, Struct, frozen=True, kw_only=True):
    """One group with its lines, by surname."""

    key: GroupKey
    title: str
    lines: tuple[RollLine, ...]
    sums: RollSums


def groups_for(lines: Iterable[RollLine], grouping: Grouping, wardens: int = 2) -> Groups:
    """How these lines are divided."""
    if grouping is not Grouping.WARDENS:
        return Groups(grouping=grouping, titles={})
    able = sorted((one for one in lines if not one.needs), key=lambda line: line.sort)
    cuts = _cuts(able, min(max(1, wardens), MOST_WARDENS))
    edges = [0, *cuts, len(able)]
    titles = {
        (1, f"{number:02}"): said("Warden {0}: {1}", number, _span(able, start, end))
        for number, (start, end) in enumerate(pairwise(edges), start=1)
        if start < end
    }
    return Groups(grouping=grouping, titles=titles, bounds=tuple(able[cut].sort for cut in cuts))


def grouped(lines: Iterable[RollLine], groups: Groups) -> list[RollGroup]:
    """The lines in their groups, those who need help first."""
    keyed = sorted(((groups.key(line), line) for line in lines), key=lambda one: one[1].sort)
    keyed.sort(key=lambda one: one[0])
    found: list[RollGroup] = []
    for key, those in groupby(keyed, key=lambda one: one[0]):
        here = tuple(line for _, line in those)
        title = groups.title(key, here[0])
        found.append(RollGroup(key=key, title=title, lines=here, sums=sums_of(here)))
    return found


def _cuts(lines: Sequence[RollLine], shares: int) -> list[int]:
    """The places at which a new share begins, as even as can be.

    A share ends with a letter, unless that would move a quarter of it to somebody else.
    """
    heads = list(accumulate((max(1, line.heads) for line in lines), initial=0))
    letters = [
        place
        for place, (one, other) in enumerate(pairwise(lines), start=1)
        if one.letter != other.letter
    ]
    fair = heads[-1] / shares
    cuts: list[int] = []
    for number in range(1, shares):
        wanted = fair * number
        cut = min(letters, key=lambda place: abs(heads[place] - wanted), default=0)
        if not letters or abs(heads[cut] - wanted) > fair / 4:
            cut = bisect_left(heads, wanted)
        if (cuts[-1] if cuts else 0) < cut < len(lines):
            cuts.append(cut)
    return cuts


def _span(lines: Sequence[RollLine], start: int, end: int) -> str:
    """As in "A–D", or "Dav–F" where a letter is divided."""
    first, last = lines[start], lines[end - 1]
    begins = _told_apart(first, lines[start - 1] if start else None)
    ends = _told_apart(last, lines[end] if end < len(lines) else None)
    return begins if begins == ends else f"{begins}–{ends}"


def _told_apart(line: RollLine, other: RollLine | None) -> str:
    """The letter of a name, or as much of it as tells it from the one in the next share."""
    if other is None or other.letter != line.letter:
        return line.letter
    mine, theirs = line.sort[0], other.sort[0]
    if mine == theirs:
        return line.name
    same = next((n for n, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), None)
    return mine[: min(len(mine), len(theirs)) + 1 if same is None else same + 1].capitalize()
