"""The ways out for a fixed item in danger, from one running order and one instant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from eventdesk.core.lateness import minutes_up
from eventdesk.core.running_order.forecast import Forecast, forecast
from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.core.running_order.replanning.danger import (
    Danger,
    endangered,
    givers,
    items_to_give,
    laid_end_to_end,
    missing,
    missing_minutes,
)
from eventdesk.core.running_order.replanning.new_plan import Decided
from eventdesk.core.running_order.replanning.proposals import Proposal, Replan
from eventdesk.core.running_order.replanning.sharing import breaks_first, in_proportion
from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.core.running_order.settling import with_settled_running


def replan(order: RunningOrder, now: datetime, seen: Forecast | None = None) -> Replan | None:
    """What could be done for the first fixed item in conflict, else the first that is tight.

    None where every fixed item to come keeps its minute and its line-up. `now` is aware; `seen` is
    the forecast of that order at that instant, where there is one already.
    """
    settled = with_settled_running(order)
    if seen is None or settled is not order:
        seen = forecast(settled, now)
    target = endangered(seen)
    if target is None:
        return None
    danger = Danger(order=settled, seen=seen, target=target)
    laid = laid_end_to_end(danger)
    in_conflict, lead = bool(target.conflict_minutes), target.item.line_up_lead_minutes
    return Replan(
        target=target,
        proposals=tuple(_ways(danger, laid, line_up=False)) if in_conflict else (),
        keeping_line_up=tuple(_ways(danger, laid, line_up=True)) if lead else (),
    )


def _ways(danger: Danger, laid: Danger, *, line_up: bool) -> Iterator[Proposal]:
    minutes = missing_minutes(laid, line_up=line_up)
    found = tuple(_that_fit(laid, minutes, line_up=line_up))
    for way, decided in found:
        yield Proposal(
            way=way,
            line_up=line_up,
            minutes=minutes,
            fits=True,
            decided=decided,
            danger=danger,
            laid=laid,
        )
    yield _accepting(danger, laid, line_up=line_up, fits=bool(found))


def _that_fit(laid: Danger, minutes: int, *, line_up: bool) -> Iterator[tuple[Way, Decided]]:
    """The ways that keep the minute."""
    if minutes == 0:
        yield Way.START, Decided()
        return
    able = givers(laid, line_up=line_up)
    for way, share in ((Way.BREAKS_FIRST, breaks_first), (Way.IN_PROPORTION, in_proportion)):
        given = share(minutes, able)
        if given is not None:
            yield way, Decided(given=given)
    shortest = _shortest(items_to_give(laid, line_up=line_up), minutes)
    if shortest is not None:
        yield Way.DROP, Decided(dropped=shortest.id)


def _shortest(items: tuple[Item, ...], minutes: int) -> Item | None:
    """The shortest item that suffices, the earlier of two alike."""
    enough = [item for item in items if item.minutes >= minutes]
    return min(enough, key=lambda item: item.minutes, default=None)


def _accepting(danger: Danger, laid: Danger, *, line_up: bool, fits: bool) -> Proposal:
    """The fixed minute at its expected start, or the earliest with all at their floors."""
    on, given = danger, dict[str, int]()
    if not fits:
        on, given = laid, {each.item_id: each.at_most for each in givers(laid, line_up=line_up)}
    lost = missing(on, line_up=line_up) - timedelta(minutes=sum(given.values()))
    by = minutes_up(lost)
    minute = danger.target.item.planned_start + timedelta(minutes=by)
    return Proposal(
        way=Way.ACCEPT,
        line_up=line_up,
        minutes=by,
        fits=fits,
        decided=Decided(given=given, minute=minute),
        danger=danger,
        laid=on,
    )
