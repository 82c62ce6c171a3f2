"""Times of a sheet as they are typed at a shell: times of day, or whole instants."""

from __future__ import annotations

from msgspec.structs import replace

from eventdesk.cli.arguments import instant_given
from eventdesk.cli.session import Opened
from eventdesk.core.errors import InputError
from eventdesk.services.running_order.acts_on_order import item_named
from eventdesk.services.running_order.sheet_rows import Meant, meant


def paper_times_given(opened: Opened, item: str, began: str, ended: str) -> Meant:
    """What was typed for an item. Raises InputError: `bad_instant`."""
    zone = opened.event.zone
    forecast = opened.desk.running_order.forecast()
    chosen = item_named(opened.desk.running_order.read(), item)
    each = next((one for one in forecast.items if chosen and one.item.id == chosen.id), None)
    times = Meant(unclear=frozenset({"began", "ended"}))
    if each is not None:
        times = meant(each, began, ended, zone)
    for name, words in (("began", began), ("ended", ended)):
        if name in times.unclear and words.strip():
            if "T" not in words.upper():
                message = f"“{words}” is no time of day. Write it like 09:15."
                raise InputError("bad_instant", message)
            at = instant_given(words, zone)
            times = replace(times, began=at) if name == "began" else replace(times, ended=at)
    return times
