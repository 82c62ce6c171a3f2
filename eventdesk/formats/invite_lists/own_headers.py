"""The header of the lists that eventdesk writes, by which it knows them again."""

from __future__ import annotations

from eventdesk.core.invite_list import LIST_FIELDS

HEADERS = {
    "reference": "Reference",
    "title": "Title",
    "given_name": "Given name",
    "family_name": "Family name",
    "known_as": "Known as",
    "organisation": "Organisation",
    "role": "Role",
    "email": "Email",
    "phone": "Phone",
    "category": "Category",
    "access_needs": "Access needs",
    "dietary": "Dietary",
    "alert": "Alert",
    "tell_host": "Tell host",
    "rsvp": "RSVP",
    "rsvp_on": "RSVP on",
    "party_size": "Party size",
}

OWN_HEADERS = tuple(HEADERS[field] for field in LIST_FIELDS)
