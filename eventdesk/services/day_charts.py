"""The arrivals of one moment, folded from the log, ready to be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from eventdesk.core.counts import count
from eventdesk.core.day_curves import TELLING, ArrivalsView, arrivals_curve, arrivals_view
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Entry
from eventdesk.core.running_order.forecast import Forecast


def arrivals_of(
    entries: Iterable[Entry],
    undone: frozenset[str],
    everybody: Sequence[Delegate],
    day: Forecast,
) -> ArrivalsView:
    """Who came when, as entries of the log tell it; those that tell nothing of it are passed over.

    They may come in any order.
    """
    told = sorted((one for one in entries if one.action in TELLING), key=lambda one: one.sequence)
    curve = arrivals_curve(told, undone, {one.id for one in everybody})
    return arrivals_view(curve, count(everybody), day)
