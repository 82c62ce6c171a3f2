"""The fold of the running order: plan entries and runs, as one subject."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

from eventdesk.core.entries import Entry
from eventdesk.core.running_order.folding.day_in_folding import Day
from eventdesk.core.running_order.folding.edit_steps import EDIT_STEPS
from eventdesk.core.running_order.folding.plan_steps import PLAN_STEPS
from eventdesk.core.running_order.folding.replan_steps import REPLAN_STEPS
from eventdesk.core.running_order.folding.run_steps import RUN_STEPS
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.standing import NOWHERE, Place, comes_after, place_of

_STEPS = {**PLAN_STEPS, **EDIT_STEPS, **REPLAN_STEPS, **RUN_STEPS}


class RunningOrderFold(Struct, frozen=True, kw_only=True):
    """What the entries of the running order add up to."""

    order: RunningOrder
    flagged: frozenset[int] = frozenset()
    last: Place = NOWHERE
    """The place of the last entry that was folded."""


def fold_running_order(entries: Iterable[Entry]) -> RunningOrderFold:
    """Fold the standing entries of the running order, given in fold order."""
    return _folded(Day(), entries, frozenset(), NOWHERE)


def fold_on(fold: RunningOrderFold, newer: Sequence[Entry]) -> RunningOrderFold | None:
    """The fold of a log that has grown: everything that came since, in the order of the log.

    The same as folding all of it from nothing. None where that cannot be had from here: an act was
    undone, an instant corrected, or something happened before what was folded already.
    """
    if not comes_after(fold.last, newer, _STEPS):
        return None
    own = [entry for entry in newer if entry.action in _STEPS]
    return _folded(Day.resuming(fold.order), own, fold.flagged, fold.last) if own else fold


def _folded(
    day: Day, entries: Iterable[Entry], flagged: frozenset[int], last: Place
) -> RunningOrderFold:
    idle = set(flagged)
    for entry in entries:
        if not _take(day, entry):
            idle.add(entry.sequence)
        last = place_of(entry)
    return RunningOrderFold(order=day.order, flagged=frozenset(idle), last=last)


def orders_before(
    entries: Iterable[Entry], asked: Callable[[Entry], bool]
) -> Iterator[tuple[Entry, RunningOrder]]:
    """Each entry that is asked about, with the running order as it stood just before it."""
    day = Day()
    for entry in entries:
        if asked(entry):
            yield entry, day.order
        _take(day, entry)


def _take(day: Day, entry: Entry) -> bool:
    step = _STEPS.get(entry.action)
    return step is None or step(day, entry)
