"""The arrivals of one moment, folded from the log, ready to be drawn."""

from __future__ import annotations

from itertools import chain

from eventdesk.core.counts import count
from eventdesk.core.day_curves import TELLING, ArrivalsView, arrivals_curve, arrivals_view
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.storage.transactions import Reading


def arrivals_of(reading: Reading, day: Forecast) -> ArrivalsView:
    """Who came when, as the log of this reading tells it."""
    told = chain.from_iterable(reading.log.of_action(action) for action in TELLING)
    entries = sorted(told, key=lambda entry: entry.sequence)
    everybody = reading.delegates.all()
    known = {one.id for one in everybody}
    curve = arrivals_curve(entries, reading.log.undone(), known)
    return arrivals_view(curve, count(everybody), day)
