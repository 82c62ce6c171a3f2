"""The lines of the roll in order: each has a key, so that its row is found without a walk.

A key is the group's, then the surname's. The head of a group has the group's alone, and so stands
before its lines.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from eventdesk.core.name_keys import fold
from eventdesk.core.roll.grouping import Grouping, GroupKey, Groups, groups_for
from eventdesk.core.roll.roll import RollLine, RollSums

Key = tuple[int, str] | tuple[int, str, str, str, str]


class RollLines:
    """All lines there are, whatever is shown of them.

    Attributes:
        sums: what they add up to.
    """

    def __init__(self) -> None:
        self.grouping = Grouping.LETTER
        self.wardens = 2
        self.sums = RollSums()
        self._groups = groups_for((), Grouping.LETTER)
        self._lines: dict[str, RollLine] = {}
        self._keys: dict[str, Key] = {}
        self._sought: dict[str, str] = {}
        self._order: list[Key] = []
        self._group_sums: dict[GroupKey, RollSums] = {}

    def __len__(self) -> int:
        return len(self._lines)

    @property
    def order(self) -> list[Key]:
        """The keys of all lines, in order; to be read only."""
        return self._order

    def get(self, delegate_id: str) -> RollLine | None:
        """The line of a name, if it is on the roll."""
        return self._lines.get(delegate_id)

    def line(self, key: Key) -> RollLine:
        """The line of a key."""
        return self._lines[key[-1]]

    def key(self, delegate_id: str) -> Key:
        """Where a name that is on the roll stands."""
        return self._keys[delegate_id]

    def group(self, key: Key) -> tuple[str, RollSums]:
        """The title and the sums of the group that a key stands in."""
        group = group_of(key)
        place = bisect_left(self._order, group)
        return self._groups.title(group, self.line(self._order[place])), self._group_sums[group]

    def has_group(self, key: Key) -> bool:
        """Whether the group of a key has any line."""
        return group_of(key) in self._group_sums

    def add(self, lines: Iterable[RollLine]) -> None:
        """Take in lines of names that are not on the roll yet."""
        many = list(lines)
        for line in many:
            self._count(line)
        if len(many) == 1:
            insort(self._order, self._keys[many[0].id])
        else:
            self._order.extend(self._keys[line.id] for line in many)
            self._order.sort()

    def remove(self, delegate_id: str) -> None:
        """A name is on the roll no more."""
        key = self._keys.pop(delegate_id)
        del self._order[bisect_left(self._order, key)]
        line = self._lines.pop(delegate_id)
        del self._sought[delegate_id]
        self._sum(line, key, -1)

    def replace(self, line: RollLine) -> bool:
        """Another line for a name that is on the roll; False where it would stand elsewhere."""
        if self._key_for(line) != self._keys[line.id]:
            return False
        key = self._keys[line.id]
        self._sum(self._lines[line.id], key, -1)
        self._lines[line.id] = line
        self._sought[line.id] = _sought(line)
        self._sum(line, key, 1)
        return True

    def divide(self, grouping: Grouping, wardens: int) -> None:
        """Divide the roll in another way."""
        self.grouping, self.wardens = grouping, wardens
        lines = list(self._lines.values())
        self._groups = groups_for(lines, grouping, wardens)
        self._group_sums, self.sums = {}, RollSums()
        for line in lines:
            self._count(line)
        self._order = sorted(self._keys.values())

    def clear(self) -> None:
        """Forget all lines; how the roll is divided stays."""
        for known in (self._lines, self._keys, self._sought, self._order, self._group_sums):
            known.clear()
        self.sums = RollSums()

    def matches(self, line: RollLine, typed: str, *, only_missing: bool) -> bool:
        """Whether words typed could mean this line, which is on the roll."""
        if only_missing and not line.missing:
            return False
        return all(f" {fold(word)}" in self._sought[line.id] for word in typed.split())

    def matching(self, typed: str, *, only_missing: bool) -> list[Key]:
        """The keys of the lines that words typed could mean, in order."""
        found = self._order
        if only_missing:
            found = [key for key in found if self.line(key).missing]
        for word in typed.split():
            wanted = f" {fold(word)}"
            sought = self._sought
            found = [key for key in found if wanted in sought[key[-1]]]
        return found

    @property
    def groups(self) -> Groups:
        """How the roll is divided."""
        return self._groups

    def _key_for(self, line: RollLine) -> Key:
        return (*self._groups.key(line), *line.sort)

    def _count(self, line: RollLine) -> None:
        key = self._key_for(line)
        self._lines[line.id], self._keys[line.id] = line, key
        self._sought[line.id] = _sought(line)
        self._sum(line, key, 1)

    def _sum(self, line: RollLine, key: Key, by: int) -> None:
        group = group_of(key)
        sums = self._group_sums.get(group, RollSums()).with_line(line, by)
        if sums.names:
            self._group_sums[group] = sums
        else:
            del self._group_sums[group]
        self.sums = self.sums.with_line(line, by)


def group_of(key: Key) -> GroupKey:
    """The group that a key stands in."""
    return key[:2]


def is_head(key: Key) -> bool:
    """Whether a key is that of a group's head."""
    return len(key) == 2  # noqa: PLR2004 - see the module's words


def with_heads(keys: Iterable[Key]) -> list[Key]:
    """The keys of lines, and before the first of each group that of its head."""
    shown: list[Key] = []
    last: GroupKey | None = None
    for key in keys:
        group = key[:2]
        if group != last:
            shown.append(group)
            last = group
        shown.append(key)
    return shown


def _sought(line: RollLine) -> str:
    """What a name is narrowed by: the beginnings of its words, and its reference."""
    words = [fold(word) for word in f"{line.name} {line.full_name}".replace(",", " ").split()]
    return f" {' '.join(dict.fromkeys(words))} {fold(line.reference)}"
