"""The fields of lists and running orders as people call them, and values before and after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from eventdesk.core.event import Event
from eventdesk.core.invite_list import EXTRA_PREFIX
from eventdesk.core.running_order.listed import ITEM_FIELDS, ListedItem

_FIELDS = {
    "full_name": "Name",
    "guests": "Guests",
    "reference": "Reference",
    "title": "Title",
    "given_name": "Given name",
    "family_name": "Family name",
    "known_as": "Known as",
    "organisation": "Organisation",
    "role": "Role",
    "email": "E-mail",
    "phone": "Phone",
    "category": "Category",
    "rsvp": "RSVP",
    "rsvp_on": "Date of the RSVP",
    "party_size": "Party size",
    "access_needs": "Access needs",
    "dietary": "Dietary needs",
    "alert": "Alert",
    "planned_start": "Start",
    "planned_end": "End",
    "time_range": "Start and end",
    "duration_minutes": "Length",
    "minutes": "Length",
    "kind": "Kind",
    "fixed": "Fixed",
    "fixed_end": "Fixed end",
    "floor_minutes": "Floor",
    "floor_given": "Floor",
    "line_up_lead_minutes": "Line-up lead",
    "gap_before": "Gap before",
    "speakers": "Speakers",
    "location": "Location",
    "listed_id": "Id in the file",
    "tell_host": "Tell the host",
    "arrived": "Arrived",
    "arrived_at": "Arrived at",
    "question": "Question",
    "asker": "Asker",
    "anonymous": "Anonymous",
    "addressee": "Addressee",
    "item": "Item",
    "state": "State",
    "answered": "Answered",
    "dismissed": "Dismissed",
    "sent_at": "Sent at",
    "votes": "Votes",
    "identifier": "Id of the asker",
    "counter": "Number",
    "start": "Start",
    "end": "End",
    "duration": "Length",
    "date": "Date",
    "floor": "Floor",
    "lead": "Line-up lead",
    "extra": "kept as it is",
    "SUMMARY": "Title",
    "DTSTART": "Start",
    "STATUS": "Status",
    "RRULE": "Repeats",
}


def field_word(name: str) -> str:
    """A field as people call it; a column without a field keeps its own header."""
    if name.startswith(EXTRA_PREFIX):
        return name.removeprefix(EXTRA_PREFIX)
    word = _FIELDS.get(name)
    if word is None:
        return name.replace("_", " ").capitalize()
    return QCoreApplication.translate("Fields", word)


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
    return item.kind.value if name == "kind" else within_a_sentence(field_word(name))


def value_word(value: object, event: Event | None) -> str:
    """A value as people read it; instants on the event's own clocks."""
    if isinstance(value, bool):
        word = "yes" if value else "no"
        return QCoreApplication.translate("ImportPage", word)
    if isinstance(value, datetime):
        return f"{(value if event is None else event.local(value)):%H:%M}"
    if isinstance(value, tuple):
        value = ", ".join(str(part) for part in value)
    said = "" if value is None else str(value).replace("_", " ")
    return said or QCoreApplication.translate("ImportPage", "nothing")


def within_a_sentence(word: str) -> str:
    """The word with a small first letter, unless it is an abbreviation such as RSVP."""
    return word if word[1:2].isupper() else f"{word[:1].lower()}{word[1:]}"
