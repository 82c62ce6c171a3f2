"""The fields of lists and running orders as people call them, and values before and after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.core.event import Event
from eventdesk.core.invite_list import EXTRA_PREFIX
from eventdesk.core.log_words.choices import choice_words
from eventdesk.core.running_order.listed import ITEM_FIELDS, ListedItem
from eventdesk.ui.language.capitals import within_a_sentence
from eventdesk.ui.language.marked import as_marked
from eventdesk.ui.language.spoken import spoken

_FIELDS = {
    "full_name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "guests": QT_TRANSLATE_NOOP("Fields", "Guests"),
    "reference": QT_TRANSLATE_NOOP("Fields", "Reference"),
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "given_name": QT_TRANSLATE_NOOP("Fields", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("Fields", "Family name"),
    "known_as": QT_TRANSLATE_NOOP("Fields", "Known as"),
    "organisation": QT_TRANSLATE_NOOP("Fields", "Organisation"),
    "role": QT_TRANSLATE_NOOP("Fields", "Role"),
    "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Fields", "Phone"),
    "category": QT_TRANSLATE_NOOP("Fields", "Category"),
    "rsvp": QT_TRANSLATE_NOOP("Fields", "RSVP"),
    "rsvp_on": QT_TRANSLATE_NOOP("Fields", "Date of the RSVP"),
    "party_size": QT_TRANSLATE_NOOP("Fields", "Party size"),
    "access_needs": QT_TRANSLATE_NOOP("Fields", "Access needs"),
    "dietary": QT_TRANSLATE_NOOP("Fields", "Dietary needs"),
    "alert": QT_TRANSLATE_NOOP("Fields", "Alert"),
    "planned_start": QT_TRANSLATE_NOOP("Fields", "Start"),
    "planned_end": QT_TRANSLATE_NOOP("Fields", "End"),
    "time_range": QT_TRANSLATE_NOOP("Fields", "Start and end"),
    "duration_minutes": QT_TRANSLATE_NOOP("Fields", "Length"),
    "minutes": QT_TRANSLATE_NOOP("Fields", "Length"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "fixed": QT_TRANSLATE_NOOP("Fields", "Fixed"),
    "fixed_end": QT_TRANSLATE_NOOP("Fields", "Fixed end"),
    "floor_minutes": QT_TRANSLATE_NOOP("Fields", "Floor"),
    "floor_given": QT_TRANSLATE_NOOP("Fields", "Floor"),
    "line_up_lead_minutes": QT_TRANSLATE_NOOP("Fields", "Line-up lead"),
    "gap_before": QT_TRANSLATE_NOOP("Fields", "Gap before"),
    "speakers": QT_TRANSLATE_NOOP("Fields", "Speakers"),
    "location": QT_TRANSLATE_NOOP("Fields", "Location"),
    "listed_id": QT_TRANSLATE_NOOP("Fields", "Id in the file"),
    "tell_host": QT_TRANSLATE_NOOP("Fields", "Tell the host"),
    "arrived": QT_TRANSLATE_NOOP("Fields", "Arrived"),
    "arrived_at": QT_TRANSLATE_NOOP("Fields", "Arrived at"),
    "question": QT_TRANSLATE_NOOP("Fields", "Question"),
    "asker": QT_TRANSLATE_NOOP("Fields", "Asker"),
    "anonymous": QT_TRANSLATE_NOOP("Fields", "Anonymous"),
    "addressee": QT_TRANSLATE_NOOP("Fields", "Addressee"),
    "item": QT_TRANSLATE_NOOP("Fields", "Item"),
    "state": QT_TRANSLATE_NOOP("Fields", "State"),
    "answered": QT_TRANSLATE_NOOP("Fields", "Answered"),
    "dismissed": QT_TRANSLATE_NOOP("Fields", "Dismissed"),
    "sent_at": QT_TRANSLATE_NOOP("Fields", "Sent at"),
    "votes": QT_TRANSLATE_NOOP("Fields", "Votes"),
    "identifier": QT_TRANSLATE_NOOP("Fields", "Id of the asker"),
    "counter": QT_TRANSLATE_NOOP("Fields", "Number"),
    "start": QT_TRANSLATE_NOOP("Fields", "Start"),
    "end": QT_TRANSLATE_NOOP("Fields", "End"),
    "duration": QT_TRANSLATE_NOOP("Fields", "Length"),
    "date": QT_TRANSLATE_NOOP("Fields", "Date"),
    "floor": QT_TRANSLATE_NOOP("Fields", "Floor"),
    "lead": QT_TRANSLATE_NOOP("Fields", "Line-up lead"),
    "extra": QT_TRANSLATE_NOOP("Fields", "kept as it is"),
    "SUMMARY": QT_TRANSLATE_NOOP("Fields", "Title"),
    "DTSTART": QT_TRANSLATE_NOOP("Fields", "Start"),
    "STATUS": QT_TRANSLATE_NOOP("Fields", "Status"),
    "RRULE": QT_TRANSLATE_NOOP("Fields", "Repeats"),
}


def field_word(name: str) -> str:
    """A field as people call it; a column without a field keeps its own header."""
    if name.startswith(EXTRA_PREFIX):
        return name.removeprefix(EXTRA_PREFIX)
    word = _FIELDS.get(name)
    if word is None:
        return name.replace("_", " ").capitalize()
    return as_marked("Fields", word)


def column_word(column: str) -> str:
    """A column as the file calls it, or by its field where the file has no such column."""
    return within_a_sentence(field_word(column)) if column in _FIELDS else column


def change_word(changed: Sequence[str]) -> str:
    """What a row changes, short enough for a pill: "New role", "New role, phone"."""
    words: list[str] = []
    for name in changed:
        word = field_word("full_name" if name in {"given_name", "family_name"} else name)
        word = word if name.startswith(EXTRA_PREFIX) else within_a_sentence(word)
        if word not in words:
            words.append(word)
    if len(words) > len(("one", "two")):
        return QCoreApplication.translate("ImportPage", "{0} new values").format(len(words))
    return QCoreApplication.translate("ImportPage", "New {0}").format(", ".join(words))


def change_line(name: str, before: object, after: object, event: Event | None) -> str:
    """One change in words: "Role: Director → Head of Unit"."""
    return f"{field_word(name)}: {value_word(before, event)} → {value_word(after, event)}"


def guess_word(item: ListedItem) -> str:
    """What was guessed from words, short enough for a pill: "break", "questions, fixed"."""
    return ", ".join(_guess(item, name) for name in ITEM_FIELDS if name in item.guessed)


def guess_line(item: ListedItem) -> str:
    """What was guessed, and from which words where they are known: "Guessed: break from “Tea”"."""
    words = dict(item.guessed_from)
    said = []
    for name in (one for one in ITEM_FIELDS if one in item.guessed):
        guess = _guess(item, name)
        with_words = QCoreApplication.translate("ImportPage", "{0} from “{1}”")
        said.append(with_words.format(guess, words[name]) if name in words else guess)
    if not said:
        return ""
    return QCoreApplication.translate("ImportPage", "Guessed: {0}").format("; ".join(said))


def _guess(item: ListedItem, name: str) -> str:
    """A guess by its value where that says more than the name of its field."""
    if name == "kind":
        return spoken(choice_words(item.kind.value))
    return within_a_sentence(field_word(name))


def value_word(value: object, event: Event | None) -> str:
    """A value as people read it; instants on the event's own clocks."""
    if isinstance(value, bool):
        yes = QCoreApplication.translate("ImportPage", "yes")
        return yes if value else QCoreApplication.translate("ImportPage", "no")
    if isinstance(value, datetime):
        return f"{(value if event is None else event.local(value)):%H:%M}"
    if isinstance(value, Enum):
        return spoken(choice_words(str(value.value)))
    if isinstance(value, tuple):
        value = ", ".join(str(part) for part in value)
    said = "" if value is None else str(value).replace("_", " ")
    return said or QCoreApplication.translate("ImportPage", "nothing")
