"""Choices and fields as entries hold them, and the words they are in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.json_values import Json
from eventdesk.core.said import in_a_row, said

_WORDS: Mapping[str, str] = {
    # kinds of items
    "talk": said("talk"),
    "questions": said("questions"),
    "discussion": said("discussion"),
    "break": said("break"),
    # what is written out
    "day-log": said("day-log"),
    "attendance": said("attendance"),
    "running-order": said("running-order"),
    "follow-ups": said("follow-ups"),
    "roll": said("roll"),
    "write-up": said("write-up"),
    "badges": said("badges"),
    "everything": said("everything"),
    # documents that were shown
    "passport": said("passport"),
    "driving_licence": said("driving licence"),
    "staff_pass": said("staff pass"),
    "other": said("other"),
    # what was answered to an invitation
    "invited": said("invited"),
    "accepted": said("accepted"),
    "tentative": said("tentative"),
    "declined": said("declined"),
    "cancelled": said("cancelled"),
    "remote": said("remote"),
}
_FIELDS: Mapping[str, str] = {
    "reference": said("reference"),
    "title": said("title"),
    "given_name": said("given name"),
    "family_name": said("family name"),
    "known_as": said("known as"),
    "organisation": said("organisation"),
    "role": said("role"),
    "email": said("e-mail"),
    "phone": said("phone"),
    "category": said("category"),
    "access_needs": said("access needs"),
    "dietary": said("dietary"),
    "alert": said("alert"),
    "tell_host": said("to tell the host"),
    "rsvp": said("answer"),
    "rsvp_on": said("rsvp on"),
    "party_size": said("party size"),
}


def choice_words(choice: str) -> str:
    """One choice, or several with commas between them; what is none of them as it stands."""
    return in_a_row(", ", (_WORDS.get(one, one.replace("_", " ")) for one in choice.split(", ")))


def field_words(name: str) -> str:
    """A field of a delegate, or the header of a column of the list's own."""
    return _FIELDS.get(name, name.replace("_", " "))


def value_words(field: str, value: Json) -> str:
    """What a field was set to, in quotation marks."""
    if isinstance(value, bool):
        return said("yes") if value else said("no")
    if value in ("", None):
        return said("blank")
    return said("“{0}”", _WORDS.get(str(value), value) if field == "rsvp" else value)
