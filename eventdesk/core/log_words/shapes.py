"""Shapes that many sentences of the log share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from eventdesk.core.entries import FROM_PAPER, Entry
from eventdesk.core.json_values import flag, instant, text, whole
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.said import Day, in_a_row, said

Say = Callable[[EventNames, Entry], str]
"""What happened, name first, without the time and the desk."""

_QUOTED_LENGTH = 80


def about_subject(told: str) -> Say:
    """The name, and what happened to it."""

    def sentence(words: EventNames, entry: Entry) -> str:
        name = words.subject_name(entry)
        return said("{0} {1}", name, told) if name else told.capitalize()

    return sentence


def because(told: str, key: str = "reason") -> Say:
    """The same, with the reason that somebody gave."""
    plain = about_subject(told)

    def sentence(words: EventNames, entry: Entry) -> str:
        reason = text(entry.about, key)
        return said("{0}: {1}", plain(words, entry), reason) if reason else plain(words, entry)

    return sentence


def marked_from_paper(say: Say) -> Say:
    """The same, and that it was written by hand first."""

    def sentence(words: EventNames, entry: Entry) -> str:
        told = say(words, entry)
        return said("{0} (from paper)", told) if flag(entry.facts, FROM_PAPER) else told

    return sentence


def shortened(told: str) -> str:
    """A text short enough to be quoted in a line."""
    return told if len(told) <= _QUOTED_LENGTH else f"{told[: _QUOTED_LENGTH - 1]}…"


def day_of(iso: str) -> str:
    """As in "27 November", without what only some systems' `strftime` knows."""
    day = date.fromisoformat(iso)
    return in_a_row("", (Day(day),))


def back_dated(words: EventNames, entry: Entry) -> str:
    """An entry whose time was set right."""
    at = instant(entry.facts, "at")
    minute = "" if at is None else f"{at.astimezone(words.zone):%H:%M}"
    name = words.subject_name(entry)
    return said(
        "{0}: entry {1} really happened at {2}", name, whole(entry.facts, "corrects"), minute
    )


def brought_in(what: str) -> Say:
    """A list that came in, and what it did."""

    def sentence(_words: EventNames, entry: Entry) -> str:
        added, changed = whole(entry.facts, "added"), whole(entry.facts, "changed")
        same = whole(entry.facts, "unchanged")
        told = said(
            "{0} brought in: {1} added, {2} changed, {3} the same", what, added, changed, same
        )
        arrived = whole(entry.facts, "arrived")
        return said("{0}, {1} arrived", told, arrived) if arrived else told

    return sentence
