"""How many people had come, and how many were inside, at every minute of the day.

Counted in heads, parties and crew included, and folded from the acts that stand: each minute says
what the day log would have said then. A head has come when it is inside for the first time, so
whoever goes to lunch and comes back has come once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from msgspec import Struct

from eventdesk.core.actions import Action
from eventdesk.core.attendance import COMINGS, heads_over_time
from eventdesk.core.counts import Counts
from eventdesk.core.entries import Entry
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import ItemKind, ItemStatus
from eventdesk.core.said import Number, said, said_of
from eventdesk.core.standing import in_fold_order

TELLING = COMINGS | {Action.DELEGATE_BACK_DATED}
"""The actions that the curve is folded from."""


class Step(NamedTuple):
    """From this minute on (its start, aware UTC) so many had come and so many were inside."""

    at: datetime
    came: int
    inside: int


class ArrivalsCurve(Struct, frozen=True):
    """The steps of the day, in order; no two of one minute, and none where nobody ever came."""

    steps: tuple[Step, ...] = ()

    @property
    def came(self) -> int:
        """Heads that have come by now."""
        return self.steps[-1].came if self.steps else 0

    @property
    def inside(self) -> int:
        """Heads that are inside now."""
        return self.steps[-1].inside if self.steps else 0

    def until(self, at: datetime) -> Step:
        """What held at an instant, everything of its minute included."""
        held = Step(at, 0, 0)
        for step in self.steps:
            if step.at > at:
                break
            held = step
        return held


class ArrivalsTally:
    """The curve, kept up piece by piece: what an entry costs does not hang on how many there are.

    Entries are given in the order of the log; folding their names again is put off until `fold`.
    """

    def __init__(self) -> None:
        self._of: dict[str, list[Entry]] = {}
        self._about: defaultdict[str, list[str]] = defaultdict(list)
        """Whom an act is about."""
        self._undone: frozenset[str] = frozenset()
        self._moves: dict[str, tuple[Step, ...]] = {}
        self._came: Counter[datetime] = Counter()
        self._inside: Counter[datetime] = Counter()
        self._waiting: dict[str, None] = {}
        self._curve: ArrivalsCurve | None = None

    @property
    def is_folded(self) -> bool:
        """Whether every name has been folded since it changed."""
        return not self._waiting

    def take(self, entries: Iterable[Entry]) -> None:
        """Take in what came to the end of the log."""
        for entry in entries:
            if entry.action in TELLING and entry.subject is not None:
                self._of.setdefault(entry.subject, []).append(entry)
                self._about[entry.act].append(entry.subject)
                self._waiting[entry.subject] = None

    def set_undone(self, undone: frozenset[str]) -> None:
        """Say which acts do not stand."""
        if undone is not self._undone:
            for act in undone ^ self._undone:
                self._waiting.update(dict.fromkeys(self._about.get(act, ())))
            self._undone = undone

    def forget(self, delegate_ids: Iterable[str]) -> None:
        """These names have left the list, or come back onto it: fold them again."""
        self._waiting.update(dict.fromkeys(one for one in delegate_ids if one in self._of))

    def fold(self, known: Container[str], most: int | None = None) -> None:
        """Fold those of the names that changed, at most so many; only names on the list count."""
        for delegate_id in list(self._waiting)[:most]:
            del self._waiting[delegate_id]
            self._count(self._moves.pop(delegate_id, ()), -1)
            if delegate_id in known:
                standing = in_fold_order(self._of[delegate_id], self._undone)
                moves = _moves(delegate_id, standing)
                self._count(moves, 1)
                if moves:
                    self._moves[delegate_id] = moves
            self._curve = None

    def curve(self) -> ArrivalsCurve:
        """The curve of all that has been folded."""
        if self._curve is None:
            steps: list[Step] = []
            came = inside = 0
            for at in sorted(self._inside.keys() | self._came.keys()):
                now = Step(at, came + self._came[at], inside + self._inside[at])
                if now[1:] != (came, inside):
                    steps.append(now)
                _, came, inside = now
            self._curve = ArrivalsCurve(tuple(steps))
        return self._curve

    def _count(self, moves: Sequence[Step], by: int) -> None:
        for at, came, inside in moves:
            self._came[at] += by * came
            self._inside[at] += by * inside


def arrivals_curve(
    entries: Iterable[Entry], undone: frozenset[str], known: Container[str]
) -> ArrivalsCurve:
    """The curve of a whole log, given in its order; `known` are the names on the list."""
    tally = ArrivalsTally()
    tally.take(entries)
    tally.set_undone(undone)
    tally.fold(known)
    return tally.curve()


class ArrivalsView(Struct, frozen=True, kw_only=True):
    """The arrivals of the day as they are shown, at one moment.

    `until` is where the curve ends: now, or the end of the day. `awaited` is how many names can be
    in at all; `due_title` is "" where the running order has nothing that people come for.
    """

    curve: ArrivalsCurve
    until: datetime
    awaited: int
    finding: str
    due_title: str = ""
    due_at: datetime | None = None

    @property
    def top(self) -> int:
        """The highest figure of the axis: even, so that its half is a whole figure."""
        most = max(self.awaited, self.curve.came, 2)
        return most + most % 2


def arrivals_view(curve: ArrivalsCurve, counts: Counts, day: Forecast) -> ArrivalsView:
    """The arrivals beside what they are measured by, as the day stands."""
    last = curve.steps[-1].at if curve.steps else day.now
    ends = last if day.ends_at is None else max(last, day.ends_at)
    due = next((each.item for each in day.items if _people_come_for(each)), None)
    return ArrivalsView(
        curve=curve,
        until=max(last, min(day.now, ends)),
        awaited=counts.awaited,
        finding=arrivals_in_words(curve, counts),
        due_title="" if due is None else due.title,
        due_at=None if due is None else due.measured_start,
    )


def arrivals_in_words(curve: ArrivalsCurve, counts: Counts) -> str:
    """The finding: names as the strip counts them, or people where parties and crew make more."""
    if not curve.came:
        return said("Nobody has come yet")
    people = (curve.came, curve.inside) != (counts.came, counts.inside)
    came = said_of(curve.came, "{0} person came", "{0} people came", Number(curve.came))
    if not people:
        came = said("{0} came", Number(curve.came))
    inside = said_of(curve.inside, "{0} is in now", "{0} are in now", Number(curve.inside))
    return said("{0}, {1}", came, inside)


def _people_come_for(each: ItemForecast) -> bool:
    return each.item.kind is not ItemKind.BREAK and each.status is not ItemStatus.DROPPED


def _moves(delegate_id: str, standing: Sequence[Entry]) -> tuple[Step, ...]:
    """By how much one name moves the curve, and at which minutes."""
    moves = []
    before = most = 0
    for at, heads in heads_over_time(delegate_id, standing):
        minute = at - timedelta(seconds=at.second, microseconds=at.microsecond)
        moves.append(Step(minute, max(0, heads - most), heads - before))
        before, most = heads, max(most, heads)
    return tuple(moves)
