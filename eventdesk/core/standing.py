"""Which acts stand, and in which order their entries are folded.

Which acts stand is decided by sequence alone (undos, and undos of undos). Then the standing entries
are folded by (happened_at, sequence), where a correction has put the entry it names at its new
instant and entries of a list come first. So a late act never overrules one that happened after it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from datetime import UTC, datetime
from typing import TypeAlias

from msgspec.structs import replace

from eventdesk.core.actions import BACK_DATINGS, LISTED, Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import flag, instant, whole

HANDED_ON = "handed_on"
"""The fact of a naming of speakers that passes a slot on to a substitute."""
BEGINNING = datetime.min.replace(tzinfo=UTC)

_REACHES_BACK = BACK_DATINGS | {Action.CLOCK_TAKEN_OVER, Action.PEOPLE_FORGOTTEN}
"""Entries that give others before them another instant, or take from them what they said."""

_NO_STEP = BACK_DATINGS | {Action.ACT_REFUSED, Action.ACT_UNDONE}
"""Entries that say something about other entries and change no state by themselves."""


Place: TypeAlias = tuple[datetime, int]
"""Where an entry is folded: its instant, and its number among those of the same instant."""

NOWHERE: Place = (BEGINNING, 0)
"""Before everything."""

Undo: TypeAlias = tuple[int, str, str]
"""The number of an undo entry, the act it belongs to, and the act that it undoes."""


def undone_acts(undos: Iterable[Undo]) -> frozenset[str]:
    """The acts that do not stand.

    Read backwards: nothing later than the newest undo can take it back, so it stands and what it
    names does not; an older undo counts only if it was not undone itself.
    """
    gone: set[str] = set()
    for _, act, undoes in sorted(undos, reverse=True):
        if act not in gone:
            gone.add(undoes)
    return frozenset(gone)


def undos_among(entries: Iterable[Entry]) -> list[Undo]:
    """The undo entries, in the shape that `undone_acts` takes."""
    return [(e.sequence, e.act, e.undoes) for e in entries if e.undoes is not None]


def in_fold_order(entries: Iterable[Entry], undone: frozenset[str]) -> list[Entry]:
    """The standing entries that change state, at their corrected instants, in fold order."""
    standing = [entry for entry in entries if entry.act not in undone]
    corrections = newest_corrections(standing)
    placed = [
        replace(entry, happened_at=corrections[entry.sequence])
        if entry.sequence in corrections
        else entry
        for entry in standing
        if entry.action not in _NO_STEP
    ]
    return sorted(placed, key=place_of)


def comes_after(last: Place, newer: Sequence[Entry], folded: Container[Action]) -> bool:
    """Whether what came to the end of the log only goes on from a fold that ended at `last`.

    `newer` is all that came since, in the order of the log; `folded` are the actions of that fold.
    """
    for entry in newer:
        if entry.undoes is not None or entry.action in _REACHES_BACK:
            return False
        if entry.action in folded:
            place = place_of(entry)
            if place < last:
                return False
            last = place
    return True


def newest_corrections(standing: Sequence[Entry]) -> dict[int, datetime]:
    """The instant each corrected entry really has; the newest standing correction wins."""
    instants: dict[int, datetime] = {}
    for entry in sorted(standing, key=lambda one: one.sequence):
        at = instant(entry.facts, "at")
        if entry.action in BACK_DATINGS and at is not None:
            # It was given in the time of the desk that gave it, and shifts with that.
            instants[whole(entry.facts, "corrects")] = at + entry.shifted
    return instants


def place_of(entry: Entry) -> Place:
    """Where an entry stands in fold order, at the instant that it has been given."""
    return (BEGINNING if _is_of_a_list(entry) else entry.happened_at, entry.sequence)


def _is_of_a_list(entry: Entry) -> bool:
    """Who speaks in somebody's place is said at the desk, though a list names speakers alike."""
    return entry.action in LISTED and not flag(entry.facts, HANDED_ON)
