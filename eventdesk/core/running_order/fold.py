"""The fold of the running order: plan entries and runs, as one subject."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from eventdesk.core.entries import Entry
from eventdesk.core.running_order.day_in_folding import Day
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.running_order.plan_steps import PLAN_STEPS
from eventdesk.core.running_order.replan_steps import REPLAN_STEPS
from eventdesk.core.running_order.run_steps import RUN_STEPS

_STEPS = {**PLAN_STEPS, **REPLAN_STEPS, **RUN_STEPS}


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningOrderFold:
    """What the entries of the running order add up to."""

    order: RunningOrder
    flagged: frozenset[int] = frozenset()


def fold_running_order(entries: Iterable[Entry]) -> RunningOrderFold:
    """Fold the standing entries of the running order, given in fold order."""
    day = Day()
    flagged = frozenset(entry.sequence for entry in entries if not _take(day, entry))
    return RunningOrderFold(order=day.order, flagged=flagged)


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
