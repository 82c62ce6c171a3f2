"""The running order in the words and columns of a terminal."""

from __future__ import annotations

from eventdesk.cli.session import Opened, Session
from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json, instant, text, whole
from eventdesk.core.log_words.log_words import telling
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.services.running_order.acts_on_order import RunningOrderResult

_SAID = {
    Action.ITEM_STARTED: "started",
    Action.ITEM_ENDED: "ended",
    Action.ITEM_HELD: "on hold",
    Action.ITEM_RESUMED: "resumed",
    Action.ITEM_DROPPED: "dropped",
    Action.ITEM_PASSED_OVER: "passed over",
    Action.ITEM_RESTORED: "taken back into the day",
}
_PLANNED = (Action.ITEM_INSERTED, Action.ITEM_EDITED, Action.ITEM_MOVED)


def tell(session: Session, opened: Opened, result: RunningOrderResult) -> None:
    """Print an act's document, with the day that follows from it."""
    subject = subject_of(result)
    item: Json = None
    for expected in result.forecast.items:
        if expected.item.id == subject:
            item = opened.documents.item(expected)
    about = {"item": item, **opened.documents.running_order(result.forecast)}
    session.tell(result, act_sentence(opened, result) if result.done else "", about)


def subject_of(result: RunningOrderResult) -> str | None:
    """The item that an act was about: the one it started, where it also ended another."""
    told = _told(result)
    return result.subject if told is None else told.subject


def act_sentence(opened: Opened, result: RunningOrderResult) -> str:
    """What was done, title first, and where the day now stands."""
    told = _told(result)
    if told is None:
        return ""
    if told.action is Action.DAY_ENDED:
        return f"The day ended at {opened.minute(told.happened_at)}."
    return f"{_what(opened, result, told)}; {result.forecast.lateness}."


def day_lines(opened: Opened, forecast: Forecast) -> list[list[str]]:
    """The day as columns: times as they were or will be, title, state, what to look out for."""
    return [_line(opened, expected) for expected in forecast.items]


def _told(result: RunningOrderResult) -> Entry | None:
    started = [one for one in result.entries if one.action is Action.ITEM_STARTED]
    if started or not result.entries:
        return started[0] if started else None
    return telling(result.entries)


def _what(opened: Opened, result: RunningOrderResult, told: Entry) -> str:
    item = result.order.item(told.subject or "")
    title = "" if item is None else item.title
    if told.action is Action.ITEM_BACK_DATED:
        said = "began" if text(told.facts, "meant") == Action.ITEM_STARTED else "ended"
        return f"{title}: {said} at {opened.minute(instant(told.facts, 'at'))}"
    if told.action in _PLANNED and item is not None:
        times = f"{opened.minute(item.planned_start)}–{opened.minute(item.planned_end)}"
        return f"{item.title}: planned {times}"
    if told.action is Action.ITEM_ADJUSTED:
        minutes = whole(told.facts, "minutes")
        said = f"{minutes} min more" if minutes >= 0 else f"{-minutes} min less"
        running = result.forecast.running
        ends = "" if running is None else f", ends at {opened.minute(running.expected_end)}"
        if running is not None and running.fixed_end is not None:
            ends = f", its fixed end is now {opened.minute(running.fixed_end)}"
        return f"{title}: {said}{ends}"
    said = _SAID.get(told.action, "recorded")
    return f"{title}: {said} at {opened.minute(told.happened_at)}"


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
