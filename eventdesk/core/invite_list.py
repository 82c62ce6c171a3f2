"""An invite list as it was read: who stands in it, and what could not be understood."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.delegates import NOT_COMING_RSVPS, Delegate, Particulars, Rsvp
from eventdesk.core.name_keys import fold

EXTRA_PREFIX = "extra."
"""Before the header of a column that has no field of its own, wherever fields are named."""

PARTICULARS_FIELDS = tuple(name for name in Particulars.__struct_fields__ if name != "extra")
LIST_FIELDS = (*PARTICULARS_FIELDS, "rsvp", "rsvp_on", "party_size")
"""Every field that a list can say something about, in the order in which changes are shown."""

LIST_HEADERS = {
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
"""The header of each of them in the lists that we write."""


Place = tuple[int, int]
"""Where somebody stands in a list: the row, and which of the people of that row (0 the first)."""


class Problem(Struct, frozen=True, kw_only=True):
    """One thing in a file that a person should look at. `row` is 1-based, as a spreadsheet says."""

    row: int
    column: str
    message: str
    is_notice: bool = False
    """Nothing is lost by it and nobody has to decide: a blank row, the day that is shown."""

    def with_header(self, headers: Mapping[str, str]) -> Problem:
        """The same for people to read: the file's own header, and no more than a few lines."""
        message = self.message
        if len(message) > LONGEST_MESSAGE:
            half = LONGEST_MESSAGE // 2
            message = f"{message[:half]} … {message[-half:]}"
        column = headers.get(self.column, self.column)
        return replace(self, column=column, message=message)


LONGEST_MESSAGE = 400
"""Characters: a sentence quotes what the file says, and a file may say anything."""


class ListedPerson(Struct, frozen=True, kw_only=True):
    """One row of a list, or the values that a delegate would have after the list was taken in.

    `fields` names what this row says anything about, blanks included (`extra.Shoe size` for a
    column without a field). What it does not name is unknown here and never changes anything.
    """

    row: int
    particulars: Particulars
    fields: frozenset[str]
    rsvp: Rsvp | None = None
    """None when the list does not say, or says it in words that were not understood."""
    rsvp_on: str = ""
    party_size: int = 1
    arrived: bool = False
    """Whether the list says that this person has arrived: offered, and never taken unasked."""
    arrived_at: datetime | None = None
    """When, as the list says it: a wall clock without zone; None where it does not say."""
    nth: int = 0
    """Which of the people of its row this is: "Ann & Bo Lee" are two in one."""

    @property
    def place(self) -> Place:
        """Where in the list: a row may hold several people."""
        return self.row, self.nth

    @property
    def full_name(self) -> str:
        """Given and family name, without the title."""
        return self.particulars.full_name

    @property
    def not_coming(self) -> bool:
        """Whether the list says that this person will not be at the door."""
        return self.rsvp in NOT_COMING_RSVPS


def field_value(of: ListedPerson | Delegate, name: str) -> str | int | Rsvp | None:
    """The value of one field of LIST_FIELDS, or of an `extra.…` column ("" where it has none)."""
    if name.startswith(EXTRA_PREFIX):
        return of.particulars.extra.get(name.removeprefix(EXTRA_PREFIX), "")
    if name == "rsvp":
        return of.rsvp
    if name == "rsvp_on":
        return of.rsvp_on
    if name == "party_size":
        return of.party_size
    value: str = getattr(of.particulars, name)
    return value


def name_key(particulars: Particulars) -> str:
    """The full name without case, accents, spaces and punctuation: for telling people apart."""
    return fold(particulars.full_name)
