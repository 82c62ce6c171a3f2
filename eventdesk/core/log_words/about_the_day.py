"""Entries about the running order and the screens."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import flag, instant, text, whole
from eventdesk.core.log_words.about_the_plan import ABOUT_THE_PLAN
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import (
    Say,
    about_subject,
    back_dated,
    because,
    brought_in,
    marked_from_paper,
)
from eventdesk.core.running_order.replanning.proposals import Way


def _adjusted(words: EventNames, entry: Entry) -> str:
    minutes = whole(entry.facts, "minutes")
    more = f"{minutes} min more" if minutes >= 0 else f"{-minutes} min less"
    return f"{words.subject_name(entry)}: {more}"


def _replanned(words: EventNames, entry: Entry) -> str:
    name = words.subject_name(entry)
    if flag(entry.facts, "dropped"):
        return f"{name} dropped by the new plan"
    start, length = instant(entry.facts, "start"), f"{whole(entry.facts, 'minutes')} min"
    if start is None or start < entry.happened_at:  # it runs already: only its end is new
        return f"{name}: now {length}"
    return f"{name}: now at {_minute(words, start)} for {length}"


def _new_plan(words: EventNames, entry: Entry) -> str:
    """What the plan was made for, how, and why."""
    name, minutes = words.subject_name(entry) or "A fixed item", whole(entry.facts, "minutes")
    minute = instant(entry.facts, "minute")
    at = "its minute" if minute is None else _minute(words, minute)
    way = text(entry.facts, "way")
    if way == Way.ACCEPT:
        said = f"{name} moved to {at}, {minutes} min later"
    else:
        kept = f"{at} and its line-up" if flag(entry.facts, "line_up") else at
        how = _WAYS.get(way, "by a new plan").format(minutes)
        said = f"{name} keeps {kept}, {how}"
    reason = text(entry.about, "reason")
    return f"{said}: {reason}" if reason else said


def _minute(words: EventNames, at: datetime) -> str:
    return f"{at.astimezone(words.zone):%H:%M}"


_WAYS: dict[str, str] = {
    Way.START: "with the gaps closed",
    Way.BREAKS_FIRST: "breaks first give {} min",
    Way.IN_PROPORTION: "all give {} min in proportion",
    Way.DROP: "with an item dropped",
}


def _speaker_linked(words: EventNames, entry: Entry) -> str:
    name = text(entry.about, "name") or "A speaker"
    delegate = text(entry.facts, "delegate")
    who = f"is {words.person(delegate)}" if delegate else "is nobody on the list"
    return f"{words.subject_name(entry)}: {name} {who}"


def _really(words: EventNames, entry: Entry) -> str:
    """A start or an end set right, in the words of what it was."""
    at, what = instant(entry.facts, "at"), text(entry.facts, "what")
    said = {"item.started": "began", "item.ended": "ended"}.get(what)
    if at is None or said is None:
        return back_dated(words, entry)
    return f"{words.subject_name(entry)} really {said} at {at.astimezone(words.zone):%H:%M}"


def _to_the_speaker(_words: EventNames, entry: Entry) -> str:
    said = text(entry.about, "text")
    return f"To the speaker: {said}" if said else "A message to the speaker"


def _question_shown(words: EventNames, entry: Entry) -> str:
    question = words.questions.get(text(entry.facts, "question"))
    name = "A question" if question is None else f"Question {question.number}"
    return f"{name} {'back on' if flag(entry.facts, 'shown') else 'taken off'} the stage screen"


def _blanked(_words: EventNames, entry: Entry) -> str:
    screen = text(entry.facts, "screen", "stage").capitalize()
    return f"{screen} screen {'dark' if flag(entry.facts, 'blank') else 'on again'}"


ABOUT_THE_DAY: Mapping[Action, Say] = {
    Action.RUNNING_ORDER_IMPORTED: brought_in("Running order"),
    Action.RUNNING_ORDER_REPLANNED: _new_plan,
    Action.ITEM_ADDED: about_subject("put into the running order"),
    Action.ITEM_CHANGED: about_subject("changed by the running order file"),
    Action.ITEM_SPEAKERS_NAMED: about_subject("given its speakers"),
    Action.ITEM_SPEAKER_LINKED: _speaker_linked,
    **ABOUT_THE_PLAN,
    Action.ITEM_REPLANNED: _replanned,
    Action.ITEM_PASSED_OVER: because("passed over"),
    Action.ITEM_DROPPED: because("dropped"),
    Action.ITEM_RESTORED: because("taken back into the day"),
    Action.ITEM_STARTED: marked_from_paper(about_subject("started")),
    Action.ITEM_ENDED: marked_from_paper(about_subject("ended")),
    Action.ITEM_HELD: because("on hold"),
    Action.ITEM_RESUMED: about_subject("resumed"),
    Action.ITEM_ADJUSTED: _adjusted,
    Action.ITEM_READY: lambda words, entry: (
        f"{words.subject_name(entry)} {'ready' if flag(entry.facts, 'ready') else 'not ready'}"
    ),
    Action.ITEM_BACK_DATED: _really,
    Action.DAY_ENDED: lambda _, _entry: "The day ended",
    Action.STAGE_MESSAGE_SENT: _to_the_speaker,
    Action.STAGE_MESSAGE_ACKNOWLEDGED: lambda _, _entry: "The message to the speaker was seen",
    Action.STAGE_MESSAGE_CLEARED: lambda _, _entry: "The message to the speaker was cleared",
    Action.STAGE_BLANKED: _blanked,
    Action.STAGE_QUESTION_SHOWN: _question_shown,
}
