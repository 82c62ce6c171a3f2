"""When somebody sets a desk's clock: what time its acts have, then and afterwards.

A desk goes on counting by its own time when its wall clock is set: nothing that is running may get
longer or shorter by it. The program notes both readings (`clock.changed`); their difference is what
a second process of that desk, or the next start, adds to the wall clock. When the new time is taken
over (`clock.taken_over`), the desk reads the wall clock again, and whatever it wrote before is read
at the instant that the new time gives it. Nothing in the log is written again; see `in_new_time`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import FROM_PAPER, Entry
from eventdesk.core.json_values import flag, instant
from eventdesk.core.standing import Undo, undone_acts

NOTED_FROM = timedelta(seconds=2)
"""A change of the wall clock smaller than this is not worth a word."""

CLOCK_ACTIONS = (Action.CLOCK_CHANGED, Action.CLOCK_TAKEN_OVER)
_NOTHING = timedelta(0)


class Shift(Struct, frozen=True, kw_only=True):
    """From an entry on, a desk's time is another one; what it wrote before is read later by this.

    Taking over a clock that was set back an hour shifts by an hour less; its undo, by one more.
    """

    sequence: int
    desk: str
    by: timedelta


def difference(entry: Entry) -> timedelta:
    """By how much the desk's own time was ahead of its wall clock, as the entry notes."""
    ours, wall = instant(entry.facts, "ours"), instant(entry.facts, "wall")
    return _NOTHING if ours is None or wall is None else ours - wall


def standing_correction(noted: Iterable[Entry], undone: frozenset[str]) -> timedelta:
    """What one desk adds to its wall clock, by its own clock entries in the order of the log."""
    correction = _NOTHING
    for entry in noted:
        if entry.act not in undone:
            taken_over = entry.action is Action.CLOCK_TAKEN_OVER
            correction = _NOTHING if taken_over else difference(entry)
    return correction


def shifts(taken_over: Sequence[Entry], undos: Sequence[Undo]) -> tuple[Shift, ...]:
    """Every point of the log at which a desk's time became another one.

    That is where a new time was taken over, where that was undone, and where it was taken over
    again by undoing the undo: what lies between keeps the time that it was written in.
    """
    found: list[Shift] = []
    for entry in taken_over:
        by = -difference(entry)
        found.append(Shift(sequence=entry.sequence, desk=entry.desk, by=by))
        later = sorted(undo for undo in undos if undo[0] > entry.sequence)
        stood = True
        for count, (sequence, _, _) in enumerate(later, start=1):
            stands = entry.act not in undone_acts(later[:count])
            if stands != stood:
                stood = stands
                found.append(Shift(sequence=sequence, desk=entry.desk, by=by if stands else -by))
    return tuple(sorted(found, key=lambda one: one.sequence))


def in_new_time(entry: Entry, all_shifts: Sequence[Shift]) -> Entry:
    """An entry at the instant that its desk's present time gives it.

    May be asked again of an entry that was shifted before: it starts from what was written. What
    somebody read off a sheet of paper is no time of the desk, and stays.
    """
    if flag(entry.facts, FROM_PAPER):
        return entry
    total = sum(
        (one.by for one in all_shifts if one.desk == entry.desk and one.sequence > entry.sequence),
        start=_NOTHING,
    )
    if total == entry.shifted:
        return entry
    return replace(entry, happened_at=entry.happened_at - entry.shifted + total, shifted=total)
