"""Entries about the event, its notes, and other entries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from eventdesk.core.actions import Action
from eventdesk.core.clock_changes import NOTED_FROM, difference
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.forgetting import KEPT
from eventdesk.core.json_values import flag, instant, text, whole
from eventdesk.core.lateness import length_in_words
from eventdesk.core.log_words.about_the_roll import in_its_roll_call
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import (
    Say,
)
from eventdesk.core.log_words.things import thing_to_undo
from eventdesk.core.moving import MOVED_WORDS, move_of
from eventdesk.core.sentences import refusal_words


def _noted(words: EventNames, entry: Entry) -> str:
    name, said = words.subject_name(entry), text(entry.about, "text")
    return f"{name}: {said}" if name and said else said


def _refused(words: EventNames, entry: Entry) -> str:
    refusal = Refusal.of(entry)
    name = words.subject_name(entry) or text(entry.about, "name")
    why = refusal_words(refusal.said, words.words(entry))
    said = why if not name or why.startswith(name) else f"{name}: {why}"
    return in_its_roll_call(entry, said)


def _undone(words: EventNames, entry: Entry) -> str:
    what = text(entry.facts, "what")
    name = words.subject_name(entry)
    thing = thing_to_undo(words, entry, what)
    if thing is None:
        plain = what.partition(".")[2].replace("_", " ")
        return f"Undone: {name} {plain}" if name else f"Undone: {plain}"
    return f"Undone: {in_its_roll_call(entry, thing)}"


def _clock_changed(words: EventNames, entry: Entry) -> str:
    ahead = difference(entry)
    if abs(ahead) <= NOTED_FROM:
        return "The machine’s clock was set right again"
    said = f"The machine’s clock was set to {_reading(words, entry, 'wall')}"
    return f"{said}; this desk goes on by its own time, {_reading(words, entry, 'ours')}"


def _clock_taken_over(words: EventNames, entry: Entry) -> str:
    ahead = difference(entry)
    way = "earlier" if ahead > timedelta(0) else "later"
    time = _reading(words, entry, "wall")
    return (
        f"This desk took over the machine’s time, {time}; "
        f"what it wrote before is read {length_in_words(ahead)} {way}"
    )


def _reading(words: EventNames, entry: Entry, which: str) -> str:
    """What one of two clocks said, with seconds where the minutes do not tell them apart."""
    at, other = (
        instant(entry.facts, name) for name in (which, "ours" if which == "wall" else "wall")
    )
    if at is None or other is None:
        return "an unknown time"
    pattern = "%H:%M" if abs(at - other) >= timedelta(minutes=1) else "%H:%M:%S"
    return at.astimezone(words.zone).strftime(pattern)


def _exported(words: EventNames, entry: Entry) -> str:
    minutes, kind = whole(entry.facts, "minutes"), text(entry.facts, "kind")
    if flag(entry.facts, "by_itself"):
        every = f"every {minutes} minutes" if minutes != 1 else "every minute"
        return f"Saved by itself from now on, {every}: {kind}"
    done = "Printed" if flag(entry.facts, "printed") else "Exported"
    if kind == "badges" and (count := whole(entry.facts, "count")):
        name = words.subject_name(entry)
        kind = f"badge of {name}" if name else f"{count} badges"
    return in_its_roll_call(entry, f"{done}: {kind}")


def _sealed(_words: EventNames, entry: Entry) -> str:
    which = "another passphrase" if flag(entry.facts, "anew") else "a passphrase"
    return f"Sealed with {which}"


def _forgotten(_words: EventNames, entry: Entry) -> str:
    until, names = whole(entry.facts, "until"), whole(entry.facts, "names")
    who = "1 name" if names == 1 else f"{names} names"
    kept = "; the wordings of questions stay" if text(entry.facts, "wordings") == KEPT else ""
    return f"People forgotten, {who}, up to entry {until}{kept}"


def _moved(_words: EventNames, entry: Entry) -> str:
    return MOVED_WORDS[move_of(entry.facts)]


ABOUT_THE_LOG: Mapping[Action, Say] = {
    Action.EVENT_CREATED: lambda _, entry: f"Event made: {text(entry.facts, 'name')}",
    Action.EVENT_CHANGED: lambda _, _entry: "Event details changed",
    Action.EVENT_MOVED: _moved,
    Action.FILE_SEALED: _sealed,
    Action.FILE_UNSEALED: lambda _, _entry: "Unsealed: it opens without a passphrase",
    Action.CLOCK_CHANGED: _clock_changed,
    Action.CLOCK_TAKEN_OVER: _clock_taken_over,
    Action.NOTE_ADDED: _noted,
    Action.EXPORT_WRITTEN: _exported,
    Action.PEOPLE_FORGOTTEN: _forgotten,
    Action.ACT_REFUSED: _refused,
    Action.ACT_UNDONE: _undone,
}
