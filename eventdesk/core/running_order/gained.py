"""The minutes that each item added to the day, or gave back to it.

An item's length is all the time that its runs took, holds and interruptions counted: that is what
the day lost to it. It is measured by the current plan, so that a cut which everybody agreed to is
no merit of whoever spoke. Late starts are nobody's minutes here.
"""

from __future__ import annotations

from datetime import timedelta

from eventdesk.core.lateness import minutes_late
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.core.said import said

_NOTHING = timedelta(0)
_ON_STAGE = (ItemStatus.RUNNING, ItemStatus.HELD)


def minutes_taken(each: ItemForecast) -> int | None:
    """Minutes beyond its current plan (below 0: given back) of an item that is over.

    None of one that still runs, is to come, or never ran. Less than a minute either way is 0.
    """
    return _beyond(each) if each.status is ItemStatus.OVER else None


def minutes_taking(each: ItemForecast) -> int | None:
    """The same of the item on stage, if nobody presses anything more; None of every other."""
    return _beyond(each) if each.status in _ON_STAGE else None


def taken_in_words(minutes: int) -> str:
    """Say them: "took 3 min more", "gave back 2 min"; nothing where there is nothing to say."""
    if minutes == 0:
        return ""
    return (
        said("took {0} min more", minutes) if minutes > 0 else said("gave back {0} min", -minutes)
    )


def taking_in_words(minutes: int) -> str:
    """The same of the item on stage: "takes 3 min more", "gives back 2 min"."""
    if minutes == 0:
        return ""
    return (
        said("takes {0} min more", minutes) if minutes > 0 else said("gives back {0} min", -minutes)
    )


def _beyond(each: ItemForecast) -> int:
    took = _NOTHING
    for run in each.runs:
        # The open run is that of the item on stage, whose end is always expected.
        took += (run.ended_at or each.expected_end or run.started_at) - run.started_at
    return minutes_late(took - timedelta(minutes=each.item.minutes))
