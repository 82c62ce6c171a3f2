"""Shapes that many sentences of the log share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from eventdesk.core.entries import FROM_PAPER, Entry
from eventdesk.core.json_values import flag, instant, text, whole
from eventdesk.core.log_words.names import EventNames

Say = Callable[[EventNames, Entry], str]
"""What happened, name first, without the time and the desk."""

_QUOTED_LENGTH = 80


def about_subject(said: str) -> Say:
    """The name, and what happened to it."""

    def sentence(words: EventNames, entry: Entry) -> str:
        name = words.subject_name(entry)
        return f"{name} {said}" if name else said.capitalize()

    return sentence


def because(said: str, key: str = "reason") -> Say:
    """The same, with the reason that somebody gave."""
    plain = about_subject(said)

    def sentence(words: EventNames, entry: Entry) -> str:
        reason = text(entry.about, key)
        return f"{plain(words, entry)}: {reason}" if reason else plain(words, entry)

    return sentence


def marked_from_paper(say: Say) -> Say:
    """The same, and that it was written by hand first."""

    def sentence(words: EventNames, entry: Entry) -> str:
        said = say(words, entry)
        return f"{said} (from paper)" if flag(entry.facts, FROM_PAPER) else said

    return sentence


def shortened(said: str) -> str:
    """A text short enough to be quoted in a line."""
    return said if len(said) <= _QUOTED_LENGTH else f"{said[: _QUOTED_LENGTH - 1]}…"


def day_of(iso: str) -> str:
    """As in "27 November", without what only some systems' `strftime` knows."""
    day = date.fromisoformat(iso)
    return f"{day.day} {day:%B}"


def back_dated(words: EventNames, entry: Entry) -> str:
    """An entry whose time was set right."""
    at = instant(entry.facts, "at")
    minute = "" if at is None else f"{at.astimezone(words.zone):%H:%M}"
    name = words.subject_name(entry)
    return f"{name}: entry {whole(entry.facts, 'corrects')} really happened at {minute}"


def brought_in(what: str) -> Say:
    """A list that came in, and what it did."""

    def sentence(_words: EventNames, entry: Entry) -> str:
        added, changed = whole(entry.facts, "added"), whole(entry.facts, "changed")
        same = whole(entry.facts, "unchanged")
        said = f"{what} brought in: {added} added, {changed} changed, {same} the same"
        arrived = whole(entry.facts, "arrived")
        return f"{said}, {arrived} arrived" if arrived else said

    return sentence
