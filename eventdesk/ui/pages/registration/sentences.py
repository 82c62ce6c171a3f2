"""The sentence above the results: who could be meant, and what Enter would do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.ui.finder import LISTED_AT_MOST
from eventdesk.ui.pages.registration.reading import Reading, looks_like_a_code
from eventdesk.ui.pages.registration.rows import MOST_DIGITS

NAMESAKES = 2


def _tr(words: str) -> str:
    return QCoreApplication.translate("registration", words)


def sentence_for(reading: Reading, query: str, *, selected: str, is_asking: bool) -> str:
    """One sentence; `selected` is the name somebody moved to, `is_asking` that Enter asked."""
    if selected:
        return _tr("Enter admits {0}.").format(selected)
    if not reading.found:
        return _nobody(query)
    if reading.meant == 1:
        return _tr("One person can be meant. Enter admits.")
    return _which(reading) if is_asking else _several(reading)


def _nobody(query: str) -> str:
    if looks_like_a_code(query.strip()):
        return _tr("Nobody has the code “{0}”. Type the name instead.").format(query.strip())
    words = _tr("Nobody called “{0}” is on the list. Try fewer letters, or the organisation.")
    return words.format(query.strip())


def _several(reading: Reading) -> str:
    if reading.meant == NAMESAKES:
        what = _what_differs(reading)
        return _tr("Two people could be meant. Ask which {0}, then Enter and 1 or 2.").format(what)
    if reading.meant >= LISTED_AT_MOST:
        return _tr("{0} people or more could be meant. Type more letters.").format(LISTED_AT_MOST)
    words = _tr("{0} people could be meant. Type more, or Enter and the number.")
    return words.format(reading.meant)


def _which(reading: Reading) -> str:
    if reading.meant == NAMESAKES:
        return _tr("Which of the two? Press 1 or 2.")
    last = min(MOST_DIGITS, len(reading.found))
    return _tr("Which of them? Press 1 to {0}, or type more.").format(last)


def _what_differs(reading: Reading) -> str:
    """What to ask two people who could be meant."""
    one, other = (found.delegate.particulars for found in reading.found[:NAMESAKES])
    if one.organisation != other.organisation:
        return _tr("organisation")
    if one.role != other.role:
        return _tr("role")
    return _tr("e-mail address")
