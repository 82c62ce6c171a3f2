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
from eventdesk.core.log_words.choices import choice_words
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import (
    Say,
)
from eventdesk.core.log_words.things import thing_to_undo
from eventdesk.core.moving import MOVED_WORDS, move_of
from eventdesk.core.said import said, said_of
from eventdesk.core.sentences import refusal_words


def _noted(words: EventNames, entry: Entry) -> str:
    name, told = words.subject_name(entry), text(entry.about, "text")
    return said("{0}: {1}", name, told) if name and told else told


def _refused(words: EventNames, entry: Entry) -> str:
    refusal = Refusal.of(entry)
    name = words.subject_name(entry) or text(entry.about, "name")
    why = refusal_words(refusal.said, words.words(entry))
    told = why if not name or why.startswith(name) else said("{0}: {1}", name, why)
    return in_its_roll_call(entry, told)


def what_was_undone(words: EventNames, entry: Entry) -> str:
    """What an undo took back, as in "check-in of Rhys Davies, Gwent Police"."""
    what = text(entry.facts, "what")
    name = words.subject_name(entry)
    thing = thing_to_undo(words, entry, what)
    if thing is None:
        plain = what.partition(".")[2].replace("_", " ")
        return said("{0} {1}", name, plain) if name else plain
    return in_its_roll_call(entry, thing)


def _undone(words: EventNames, entry: Entry) -> str:
    return said("Undone: {0}", what_was_undone(words, entry))


def _clock_changed(words: EventNames, entry: Entry) -> str:
    ahead = difference(entry)
    if abs(ahead) <= NOTED_FROM:
        return said("The machine’s clock was set right again")
    told = said("The machine’s clock was set to {0}", _reading(words, entry, "wall"))
    return said("{0}; this desk goes on by its own time, {1}", told, _reading(words, entry, "ours"))


def _clock_taken_over(words: EventNames, entry: Entry) -> str:
    ahead = difference(entry)
    way = said("earlier") if ahead > timedelta(0) else said("later")
    time = _reading(words, entry, "wall")
    return said(
        "This desk took over the machine’s time, {0}; what it wrote before is read {1} {2}",
        time,
        length_in_words(ahead),
        way,
    )


def _reading(words: EventNames, entry: Entry, which: str) -> str:
    """What one of two clocks said, with seconds where the minutes do not tell them apart."""
    at, other = (
        instant(entry.facts, name) for name in (which, "ours" if which == "wall" else "wall")
    )
    if at is None or other is None:
        return said("an unknown time")
    pattern = "%H:%M" if abs(at - other) >= timedelta(minutes=1) else "%H:%M:%S"
    return at.astimezone(words.zone).strftime(pattern)


def _exported(words: EventNames, entry: Entry) -> str:
    minutes, kind = whole(entry.facts, "minutes"), choice_words(text(entry.facts, "kind"))
    if flag(entry.facts, "by_itself"):
        every = said_of(minutes, "every minute", "every {n} minutes")
        return said("Saved by itself from now on, {0}: {1}", every, kind)
    done = said("Printed") if flag(entry.facts, "printed") else said("Exported")
    if kind == "badges" and (count := whole(entry.facts, "count")):
        name = words.subject_name(entry)
        kind = said("badge of {0}", name) if name else said_of(count, "{n} badge", "{n} badges")
    return in_its_roll_call(entry, said("{0}: {1}", done, kind))


def _sealed(_words: EventNames, entry: Entry) -> str:
    which = said("another passphrase") if flag(entry.facts, "anew") else said("a passphrase")
    return said("Sealed with {0}", which)


def _forgotten(_words: EventNames, entry: Entry) -> str:
    until, names = whole(entry.facts, "until"), whole(entry.facts, "names")
    who = said_of(names, "{n} name", "{n} names")
    kept = said("; the wordings of questions stay") if text(entry.facts, "wordings") == KEPT else ""
    return said("People forgotten, {0}, up to entry {1}{2}", who, until, kept)


def _moved(_words: EventNames, entry: Entry) -> str:
    return MOVED_WORDS[move_of(entry.facts)]


ABOUT_THE_LOG: Mapping[Action, Say] = {
    Action.EVENT_CREATED: lambda _, entry: said("Event made: {0}", text(entry.facts, "name")),
    Action.EVENT_CHANGED: lambda _, _entry: said("Event details changed"),
    Action.EVENT_MOVED: _moved,
    Action.FILE_SEALED: _sealed,
    Action.FILE_UNSEALED: lambda _, _entry: said("Unsealed: it opens without a passphrase"),
    Action.CLOCK_CHANGED: _clock_changed,
    Action.CLOCK_TAKEN_OVER: _clock_taken_over,
    Action.NOTE_ADDED: _noted,
    Action.EXPORT_WRITTEN: _exported,
    Action.PEOPLE_FORGOTTEN: _forgotten,
    Action.ACT_REFUSED: _refused,
    Action.ACT_UNDONE: _undone,
}
