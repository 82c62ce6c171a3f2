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
from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.core.said import said


def _adjusted(words: EventNames, entry: Entry) -> str:
    minutes = whole(entry.facts, "minutes")
    more = said("{0} min more", minutes) if minutes >= 0 else said("{0} min less", -minutes)
    return said("{0}: {1}", words.subject_name(entry), more)


def _replanned(words: EventNames, entry: Entry) -> str:
    name = words.subject_name(entry)
    if flag(entry.facts, "dropped"):
        return said("{0} dropped by the new plan", name)
    start, length = instant(entry.facts, "start"), said("{0} min", whole(entry.facts, "minutes"))
    if start is None or start < entry.happened_at:  # it runs already: only its end is new
        return said("{0}: now {1}", name, length)
    return said("{0}: now at {1} for {2}", name, _minute(words, start), length)


def _new_plan(words: EventNames, entry: Entry) -> str:
    """What the plan was made for, how, and why."""
    name, minutes = words.subject_name(entry) or said("A fixed item"), whole(entry.facts, "minutes")
    minute = instant(entry.facts, "minute")
    at = said("its minute") if minute is None else _minute(words, minute)
    way = text(entry.facts, "way")
    if way == Way.ACCEPT:
        told = said("{0} moved to {1}, {2} min later", name, at, minutes)
    else:
        kept = said("{0} and its line-up", at) if flag(entry.facts, "line_up") else at
        how = _WAYS.get(way, said("by a new plan")).format(minutes)
        told = said("{0} keeps {1}, {2}", name, kept, how)
    reason = text(entry.about, "reason")
    return said("{0}: {1}", told, reason) if reason else told


def _minute(words: EventNames, at: datetime) -> str:
    return f"{at.astimezone(words.zone):%H:%M}"


_WAYS: dict[str, str] = {
    Way.START: said("with the gaps closed"),
    Way.BREAKS_FIRST: said("breaks first give {0} min"),
    Way.IN_PROPORTION: said("all give {0} min in proportion"),
    Way.DROP: said("with an item dropped"),
}


def _speaker_linked(words: EventNames, entry: Entry) -> str:
    name = text(entry.about, "name") or said("A speaker")
    delegate = text(entry.facts, "delegate")
    who = said("is {0}", words.person(delegate)) if delegate else said("is nobody on the list")
    return said("{0}: {1} {2}", words.subject_name(entry), name, who)


def _really(words: EventNames, entry: Entry) -> str:
    """A start or an end set right, in the words of what it was."""
    at, what = instant(entry.facts, "at"), text(entry.facts, "what")
    told = {"item.started": said("began"), "item.ended": said("ended")}.get(what)
    if at is None or told is None:
        return back_dated(words, entry)
    return said(
        "{0} really {1} at {2}",
        words.subject_name(entry),
        told,
        f"{at.astimezone(words.zone):%H:%M}",
    )


def _to_the_speaker(_words: EventNames, entry: Entry) -> str:
    told = text(entry.about, "text")
    return said("To the speaker: {0}", told) if told else said("A message to the speaker")


def _question_shown(words: EventNames, entry: Entry) -> str:
    question = words.questions.get(text(entry.facts, "question"))
    name = said("A question") if question is None else said("Question {0}", question.number)
    return said(
        "{0} {1} the stage screen",
        name,
        said("back on") if flag(entry.facts, "shown") else said("taken off"),
    )


def _blanked(_words: EventNames, entry: Entry) -> str:
    of_foyer = text(entry.facts, "screen", "stage") == "foyer"
    screen = said("Foyer screen") if of_foyer else said("Stage screen")
    return said("{0} {1}", screen, said("dark") if flag(entry.facts, "blank") else said("on again"))


ABOUT_THE_DAY: Mapping[Action, Say] = {
    Action.RUNNING_ORDER_IMPORTED: brought_in(said("Running order")),
    Action.RUNNING_ORDER_REPLANNED: _new_plan,
    Action.ITEM_ADDED: about_subject(said("put into the running order")),
    Action.ITEM_CHANGED: about_subject(said("changed by the running order file")),
    Action.ITEM_SPEAKERS_NAMED: about_subject(said("given its speakers")),
    Action.ITEM_SPEAKER_LINKED: _speaker_linked,
    **ABOUT_THE_PLAN,
    Action.ITEM_REPLANNED: _replanned,
    Action.ITEM_PASSED_OVER: because(said("passed over")),
    Action.ITEM_DROPPED: because(said("dropped")),
    Action.ITEM_RESTORED: because(said("taken back into the day")),
    Action.ITEM_STARTED: marked_from_paper(about_subject(said("started"))),
    Action.ITEM_ENDED: marked_from_paper(about_subject(said("ended"))),
    Action.ITEM_HELD: because(said("on hold")),
    Action.ITEM_RESUMED: about_subject(said("resumed")),
    Action.ITEM_ADJUSTED: _adjusted,
    Action.ITEM_READY: lambda words, entry: said(
        "{0} {1}",
        words.subject_name(entry),
        said("ready") if flag(entry.facts, "ready") else said("not ready"),
    ),
    Action.ITEM_BACK_DATED: _really,
    Action.DAY_ENDED: lambda _, _entry: said("The day ended"),
    Action.STAGE_MESSAGE_SENT: _to_the_speaker,
    Action.STAGE_MESSAGE_ACKNOWLEDGED: lambda _, _entry: said(
        "The message to the speaker was seen"
    ),
    Action.STAGE_MESSAGE_CLEARED: lambda _, _entry: said("The message to the speaker was cleared"),
    Action.STAGE_BLANKED: _blanked,
    Action.STAGE_QUESTION_SHOWN: _question_shown,
}
