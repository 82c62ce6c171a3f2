"""Entries about the running order and the screens."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import flag, text, whole
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import (
    Say,
    about_subject,
    back_dated,
    because,
    brought_in,
)


def _adjusted(words: EventNames, entry: Entry) -> str:
    minutes = whole(entry.facts, "minutes")
    more = f"{minutes} min more" if minutes >= 0 else f"{-minutes} min less"
    return f"{words.subject_name(entry)}: {more}"


def _replanned(words: EventNames, entry: Entry) -> str:
    minutes = whole(entry.facts, "minutes")
    return f"{words.subject_name(entry)}: now {minutes} min"


def _speaker_linked(words: EventNames, entry: Entry) -> str:
    name = text(entry.about, "name") or "A speaker"
    delegate = text(entry.facts, "delegate")
    who = f"is {words.person(delegate)}" if delegate else "is nobody on the list"
    return f"{words.subject_name(entry)}: {name} {who}"


def _to_the_speaker(_words: EventNames, entry: Entry) -> str:
    said = text(entry.about, "text")
    return f"To the speaker: {said}" if said else "A message to the speaker"


def _blanked(_words: EventNames, entry: Entry) -> str:
    screen = text(entry.facts, "screen", "stage").capitalize()
    return f"{screen} screen {'dark' if flag(entry.facts, 'blank') else 'on again'}"


ABOUT_THE_DAY: Mapping[Action, Say] = {
    Action.RUNNING_ORDER_IMPORTED: brought_in("Running order"),
    Action.RUNNING_ORDER_REPLANNED: because("saved by a new plan"),
    Action.ITEM_ADDED: about_subject("put into the running order"),
    Action.ITEM_CHANGED: about_subject("changed by the running order file"),
    Action.ITEM_SPEAKERS_NAMED: about_subject("given its speakers"),
    Action.ITEM_SPEAKER_LINKED: _speaker_linked,
    Action.ITEM_INSERTED: because("put into the running order"),
    Action.ITEM_EDITED: because("changed in the running order"),
    Action.ITEM_MOVED: because("moved in the running order"),
    Action.ITEM_REPLANNED: _replanned,
    Action.ITEM_PASSED_OVER: because("passed over"),
    Action.ITEM_DROPPED: because("dropped"),
    Action.ITEM_RESTORED: because("taken back into the day"),
    Action.ITEM_STARTED: about_subject("started"),
    Action.ITEM_ENDED: about_subject("ended"),
    Action.ITEM_HELD: because("on hold"),
    Action.ITEM_RESUMED: about_subject("resumed"),
    Action.ITEM_ADJUSTED: _adjusted,
    Action.ITEM_READY: lambda words, entry: (
        f"{words.subject_name(entry)} {'ready' if flag(entry.facts, 'ready') else 'not ready'}"
    ),
    Action.ITEM_BACK_DATED: back_dated,
    Action.DAY_ENDED: lambda _, _entry: "The day ended",
    Action.STAGE_MESSAGE_SENT: _to_the_speaker,
    Action.STAGE_MESSAGE_ACKNOWLEDGED: lambda _, _entry: "The message to the speaker was seen",
    Action.STAGE_MESSAGE_CLEARED: lambda _, _entry: "The message to the speaker was cleared",
    Action.STAGE_BLANKED: _blanked,
}
