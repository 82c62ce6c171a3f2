"""When the room and the foyer are told that items start: what is agreed, and not what is feared.

A fixed item shows its own minute until a new plan moves it, whatever the forecast says; what comes
after it goes by that minute.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from eventdesk.core.running_order.item_forecast import ItemForecast

_NOTHING = timedelta(0)


def public_starts(coming: Sequence[ItemForecast]) -> dict[str, datetime]:
    """The start of each item to come, given in plan order, by its id (aware UTC).

    Lateness that a fixed item in conflict would pass on is nothing that anybody has agreed to.
    """
    starts: dict[str, datetime] = {}
    feared = _NOTHING
    for each in coming:
        planned, expected = each.item.planned_start, each.expected_start
        if each.item.fixed or expected is None:
            feared = each.conflict or _NOTHING
            starts[each.item.id] = planned
        else:
            starts[each.item.id] = max(min(planned, expected), expected - feared)
    return starts
