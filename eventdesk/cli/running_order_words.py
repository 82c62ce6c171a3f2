"""The running order in the words and columns of a terminal."""

from __future__ import annotations

from eventdesk.cli.session import Opened
from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import instant, whole
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.services.acts_on_order import RunningOrderResult

_SAID = {
    Action.ITEM_STARTED: "started",
    Action.ITEM_ENDED: "ended",
    Action.ITEM_HELD: "on hold",
    Action.ITEM_RESUMED: "resumed",
    Action.ITEM_DROPPED: "dropped",
}


def subject_of(result: RunningOrderResult) -> str | None:
    """The item that an act was about: the one it started, where it also ended another."""
    telling = _telling(result)
    return result.subject if telling is None else telling.subject


def act_sentence(opened: Opened, result: RunningOrderResult) -> str:
    """What was done, title first, and where the day now stands."""
    telling = _telling(result)
    if telling is None:
        return ""
    if telling.action is Action.DAY_ENDED:
        return f"The day ended at {opened.minute(telling.happened_at)}."
    return f"{_what(opened, result, telling)}; {result.forecast.lateness}."


def day_lines(opened: Opened, forecast: Forecast) -> list[list[str]]:
    """The day as columns: times as they were or will be, title, state, what to look out for."""
    return [_line(opened, expected) for expected in forecast.items]


def _telling(result: RunningOrderResult) -> Entry | None:
    started = [one for one in result.entries if one.action is Action.ITEM_STARTED]
    running = None if result.order.running is None else result.order.running.item_id
    corrected = [
        one
        for one in result.entries
        if one.action is Action.ITEM_BACK_DATED and one.subject == running
    ]
    return next(iter((*started, *corrected, *result.entries)), None)


def _what(opened: Opened, result: RunningOrderResult, telling: Entry) -> str:
    item = result.order.item(telling.subject or "")
    title = "" if item is None else item.title
    if telling.action is Action.ITEM_BACK_DATED:
        return f"{title}: began at {opened.minute(instant(telling.facts, 'at'))}"
    if telling.action is Action.ITEM_ADJUSTED:
        minutes = whole(telling.facts, "minutes")
        said = f"{minutes} min more" if minutes >= 0 else f"{-minutes} min less"
        running = result.forecast.running
        ends = "" if running is None else f", ends at {opened.minute(running.expected_end)}"
        return f"{title}: {said}{ends}"
    said = _SAID.get(telling.action, "recorded")
    return f"{title}: {said} at {opened.minute(telling.happened_at)}"


def _line(opened: Opened, expected: ItemForecast) -> list[str]:
    start = expected.actual_start or expected.expected_start
    end = expected.actual_end or expected.expected_end
    times = f"{opened.minute(start)}–{opened.minute(end)}" if start and end else ""
    return [
        str(expected.item.position),
        f"planned {opened.minute(expected.item.planned_start)}",
        times,
        expected.item.title,
        expected.status.value.replace("_", " "),
        _look_out(opened, expected),
    ]


def _look_out(opened: Opened, expected: ItemForecast) -> str:
    if expected.conflict_minutes:
        return f"{expected.conflict_minutes} min late for its minute"
    if expected.tight:
        return f"tight: {expected.line_up_deficit_minutes} min into the line-up"
    if expected.slack_minutes is not None:
        return f"fixed, {expected.slack_minutes} min to spare"
    if expected.punctuality is not None:
        return expected.punctuality
    if expected.start_by is not None:
        return f"start by {opened.minute(expected.start_by)}"
    return ""
