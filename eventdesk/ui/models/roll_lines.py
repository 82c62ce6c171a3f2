"""The lines of the roll in order: each has a key, so that its row is found without a walk.

A key is the group's, then the surname's. The head of a group has the group's alone, and so stands
before its lines.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from eventdesk.core.name_keys import fold
from eventdesk.core.roll.grouping import Grouping, GroupKey, groups_for
from eventdesk.core.roll.roll import RollLine, RollSums
from eventdesk.ui.language.spoken import spoken

Key = tuple[int, str] | tuple[int, str, str, str, str]


class RollLines:
    """All lines there are, whatever is shown of them."""

    def __init__(self) -> None:
        self.grouping = Grouping.LETTER
        self.wardens = 2
        self._groups = groups_for((), Grouping.LETTER)
        self._total = [0, 0, 0]
        self._lines: dict[str, RollLine] = {}
        self._keys: dict[str, Key] = {}
        self._sought: dict[str, str] = {}
        self._order: list[Key] = []
        self._runs: list[list[Key]] = []
        self._group_sums: dict[GroupKey, list[int]] = {}

    def __len__(self) -> int:
        return len(self._lines)

    @property
    def order(self) -> list[Key]:
        """The keys of all lines, in order; to be read only."""
        return self._order

    @property
    def sums(self) -> RollSums:
        """What all lines add up to."""
        return _sums(self._total)

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
        return spoken(self._groups.title(group, self.line(self._order[place]))), _sums(
            self._group_sums[group]
        )

    def add(self, line: RollLine) -> None:
        """Take in the line of a name that is not on the roll yet."""
        self._file(line)
        insort(self._order, self._keys[line.id])

    def add_some(self, lines: Iterable[RollLine]) -> None:
        """Take in some of very many; they stand in no order until `put_in_order`.

        Each lot is merged with one before it that is no longer, so that none of them takes long.
        """
        run = []
        for line in lines:
            self._file(line)
            run.append(self._keys[line.id])
        run.sort()
        while self._runs and len(self._runs[-1]) <= len(run):
            run = self._runs.pop() + run
            run.sort()
        if run:
            self._runs.append(run)

    def put_in_order(self) -> None:
        """Everybody has been taken in."""
        while self._runs:
            self._order += self._runs.pop()
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
        in_order = sorted(self._lines.values(), key=lambda line: line.sort)
        self._groups = groups_for(in_order, grouping, wardens)
        self._group_sums, self._total = {}, [0, 0, 0]
        for line in in_order:
            self._keys[line.id] = key = self._key_for(line)
            self._sum(line, key, 1)
        self._order = sorted(self._keys.values())

    def clear(self) -> None:
        """Forget all lines; how the roll is divided stays."""
        for known in (
            self._lines,
            self._keys,
            self._sought,
            self._order,
            self._group_sums,
            self._runs,
        ):
            known.clear()
        self._total = [0, 0, 0]

    def matches(self, line: RollLine, typed: str, *, only_missing: bool) -> bool:
        """Whether words typed could mean this line, which is on the roll."""
        if only_missing and not line.missing:
            return False
        return all(f" {fold(word)}" in self._sought[line.id] for word in typed.split())

    def matching(
        self, typed: str, *, only_missing: bool, among: list[Key] | None = None
    ) -> list[Key]:
        """The keys of the lines that words typed could mean, in order.

        With `among`, these were found already by what was typed before.
        """
        found = self._order if among is None else among
        if only_missing and among is None:
            lines = self._lines
            found = [key for key in found if lines[key[-1]].missing]
        for word in typed.split():
            wanted, sought = f" {fold(word)}", self._sought
            found = [key for key in found if wanted in sought[key[-1]]]
        return found

    def _key_for(self, line: RollLine) -> Key:
        return (*self._groups.key(line), *line.sort)

    def _file(self, line: RollLine) -> None:
        key = self._key_for(line)
        self._lines[line.id], self._keys[line.id] = line, key
        self._sought[line.id] = _sought(line)
        self._sum(line, key, 1)

    def _sum(self, line: RollLine, key: Key, by: int) -> None:
        group = group_of(key)
        for sums in (self._total, self._group_sums.setdefault(group, [0, 0, 0])):
            sums[0] += by
            sums[1] += by * line.heads
            sums[2] += by * line.safe
        if not self._group_sums[group][0]:
            del self._group_sums[group]


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


def _sums(counted: list[int]) -> RollSums:
    names, heads, safe = counted
    return RollSums(names=names, heads=heads, safe=safe)
