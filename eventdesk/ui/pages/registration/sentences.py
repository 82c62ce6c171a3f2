"""The sentence above the results: who could be meant, and what Enter would do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from eventdesk.core.actions import Action
from eventdesk.core.attendance import objection
from eventdesk.core.delegates import Delegate, Rsvp
from eventdesk.core.finding.meant import NAMESAKES, Reading, looks_like_a_code
from eventdesk.ui.finder import LISTED_AT_MOST
from eventdesk.ui.pages.registration.rows import MOST_DIGITS, shown_name
from eventdesk.ui.pages.registration.verdicts import is_missing_some


def _tr(words: str) -> str:
    return QCoreApplication.translate("registration", words)


def sentence_for(
    reading: Reading,
    query: str,
    *,
    selected: Delegate | None,
    alone: Delegate | None,
    is_asking: bool,
    minute: Callable[[datetime], str],
) -> str:
    """One sentence.

    `selected` is whom somebody moved to, `alone` the only one who can be meant, both as they stand
    now; `is_asking` says that Enter asked.
    """
    if selected is not None:
        name = shown_name(selected)
        bar = _bar(selected, minute)
        bar = bar or _first(selected)
        return f"{name}: {bar}" if bar else _tr("Enter admits {0}.").format(name)
    if not reading.found:
        return _nobody(query)
    if alone is not None:
        return _bar(alone, minute) or " ".join(
            (_tr("One person can be meant."), _first(alone) or _tr("Enter admits."))
        )
    if reading.those_meant[0].match.is_alike or (is_asking and reading.meant == 1):
        return _is_it(reading, query, is_asking=is_asking)
    return _which(reading) if is_asking else _several(reading)


def _is_it(reading: Reading, query: str, *, is_asking: bool) -> str:
    """Whoever is only like what was typed, or was just let go, is no more than offered."""
    if is_asking and reading.meant == 1:
        words = _tr("Is it {0}? Press 1, or type on.")
        return words.format(shown_name(reading.those_meant[0].delegate))
    if is_asking:
        return _which(reading)
    words = _tr("Nobody is called “{0}”. Is it one of these? Enter and the number, or Ctrl N.")
    if reading.meant == 1:
        words = _tr("Nobody is called “{0}”. Is it this person? Enter and 1, or Ctrl N.")
    return words.format(query.strip())


def _bar(delegate: Delegate, minute: Callable[[datetime], str]) -> str:
    """What keeps Enter from admitting somebody, or nothing; a note is read after Enter."""
    refusal = objection(delegate, Action.DELEGATE_CHECKED_IN, {"acknowledged": True})
    if refusal is None:
        return ""
    if refusal.reason == "already_in" and delegate.arrived_at is not None:
        since = minute(delegate.arrived_at)
        if is_missing_some(delegate):
            words = _tr("In since {0} with {1} of the {2}. If more have come, Enter and F6.")
            return words.format(since, delegate.heads, delegate.party_size)
        return _tr("Already in since {0}.").format(since)
    if refusal.reason == "not_coming":
        return {
            Rsvp.DECLINED: _tr("Declined. Enter says why."),
            Rsvp.CANCELLED: _tr("Cancelled. Enter says why."),
            Rsvp.REMOTE: _tr("Takes part from elsewhere. Enter says why."),
        }.get(delegate.rsvp, _tr("Not coming. Enter says why."))
    if refusal.reason == "replaced":
        return _tr("Replaced by somebody else. Enter says why.")
    return _tr("Cannot be admitted. Enter says why.")


def _first(delegate: Delegate) -> str:
    """What Enter does before it admits, or nothing."""
    if objection(delegate, Action.DELEGATE_CHECKED_IN, {}) is not None:
        return _tr("Enter shows a note to read first.")
    if delegate.party_size > 1:
        return _tr("Enter asks how many of the {0} came.").format(delegate.party_size)
    return ""


def _nobody(query: str) -> str:
    if looks_like_a_code(query.strip()):
        return _tr("Nobody has the code “{0}”. Type the name instead.").format(query.strip())
    words = _tr("Nobody called “{0}” is on the list. Try fewer letters, or Ctrl N for a walk-in.")
    return words.format(query.strip())


def _several(reading: Reading) -> str:
    if reading.cards == NAMESAKES == reading.meant:
        what = _what_differs(reading)
        return _tr("Two people could be meant. Ask which {0}, then Enter and 1 or 2.").format(what)
    if reading.meant >= LISTED_AT_MOST:
        return _tr("{0} people or more could be meant. Type more letters.").format(LISTED_AT_MOST)
    words = _tr("{0} people could be meant. Type more, or Enter and the number.")
    return words.format(reading.meant)


def _which(reading: Reading) -> str:
    if reading.cards == NAMESAKES == reading.meant:
        return _tr("Which of the two? Press 1 or 2.")
    last = min(MOST_DIGITS, len(reading.found))
    return _tr("Which of them? Press 1 to {0}, or type more.").format(last)


def _what_differs(reading: Reading) -> str:
    """What to ask two people who could be meant."""
    one, other = (found.delegate.particulars for found in reading.those_meant[:NAMESAKES])
    if one.organisation != other.organisation:
        return _tr("organisation")
    if one.role != other.role:
        return _tr("role")
    return _tr("e-mail address")
