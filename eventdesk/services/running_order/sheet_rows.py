"""The rows of the sheet that times are typed back from, and what the words in them mean."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.formats.running_orders.sheet_times import instant_near


class Meant(Struct, frozen=True, kw_only=True):
    """What two fields mean: an instant each, or None for a blank one; `unclear` names others."""

    began: datetime | None = None
    ended: datetime | None = None
    unclear: frozenset[str] = frozenset()
    """Of "began" and "ended", those whose words are no time of day."""


def meant(each: ItemForecast, began: str, ended: str, zone: ZoneInfo) -> Meant:
    """What was typed beside an item: each time is the one nearest to when it should have been."""
    plan = each.item
    first = instant_near(began, plan.planned_start, zone) if began.strip() else None
    start = first or each.actual_start or plan.planned_start
    due = start + timedelta(minutes=plan.minutes)
    last = instant_near(ended, due, zone) if ended.strip() else None
    unclear = {
        name
        for name, words, at in (("began", began, first), ("ended", ended, last))
        if words.strip() and at is None
    }
    return Meant(began=first, ended=last, unclear=frozenset(unclear))
