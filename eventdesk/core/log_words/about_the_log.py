"""Entries about the event, its notes, and other entries."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.json_values import flag, text
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import (
    Say,
)
from eventdesk.core.log_words.things import thing_to_undo
from eventdesk.core.sentences import refusal_words


def _noted(words: EventNames, entry: Entry) -> str:
    name, said = words.subject_name(entry), text(entry.about, "text")
    return f"{name}: {said}" if name and said else said


def _refused(words: EventNames, entry: Entry) -> str:
    refusal = Refusal.of(entry)
    name = words.subject_name(entry) or text(entry.about, "name")
    why = refusal_words(refusal.said, words.words(entry))
    return f"{name}: {why}" if name else why


def _undone(words: EventNames, entry: Entry) -> str:
    what = text(entry.facts, "what")
    name = words.subject_name(entry)
    thing = thing_to_undo(words, entry, what)
    if thing is None:
        plain = what.partition(".")[2].replace("_", " ")
        return f"Undone: {name} {plain}" if name else f"Undone: {plain}"
    return f"Undone: {thing}"


def _exported(_words: EventNames, entry: Entry) -> str:
    done = "Printed" if flag(entry.facts, "printed") else "Exported"
    return f"{done}: {text(entry.facts, 'kind')}"


ABOUT_THE_LOG: Mapping[Action, Say] = {
    Action.EVENT_CREATED: lambda _, entry: f"Event made: {text(entry.facts, 'name')}",
    Action.EVENT_CHANGED: lambda _, _entry: "Event details changed",
    Action.NOTE_ADDED: _noted,
    Action.EXPORT_WRITTEN: _exported,
    Action.ACT_REFUSED: _refused,
    Action.ACT_UNDONE: _undone,
}
