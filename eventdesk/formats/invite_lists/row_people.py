"""The people whom the cells of names speak of, and what those cells say beside the names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from eventdesk.core.delegates import Particulars
from eventdesk.core.invite_list import EXTRA_PREFIX, PARTICULARS_FIELDS, ListedPerson
from eventdesk.core.said import said
from eventdesk.formats.invite_lists.header_words import FULL_NAME
from eventdesk.formats.invite_lists.names import NameParts
from eventdesk.formats.invite_lists.quoting import quoted
from eventdesk.formats.invite_lists.row_cells import RowCells
from eventdesk.formats.invite_lists.row_names import RowNames
from eventdesk.formats.tables.aliases import fold_header

HONOURS_COLUMN = "Honours"
REMARK_COLUMN = said("Beside the name")

_OWN_ALONE = (
    "reference",
    "title",
    "known_as",
    "email",
    "phone",
    "access_needs",
    "dietary",
    "alert",
)
"""What is of the first person only where a row names several."""
_KEPT_BESIDE = frozenset({"organisation", "role", "email", "known_as"})
_TAKEN_FROM_NAMES = ("title", "organisation", "role", "email", "known_as")


def take_names(at: RowCells, names: RowNames, headers: Mapping[str, str]) -> None:
    """Put in the name, and what its cell says where no column of its own says it.

    `headers` are those of the list, by field.
    """
    parts = names.people[0]
    texts = at.texts
    texts["given_name"], texts["family_name"] = parts.given_name, parts.family_name
    remarks = [parts.remark, names.cell.remark]
    for name in _TAKEN_FROM_NAMES:
        value: str = getattr(parts, name) or (names.cell.title if name == "title" else "")
        if value and not texts[name]:
            texts[name] = value
            at.say(name)
        elif value and name in _KEPT_BESIDE and fold_header(value) != fold_header(texts[name]):
            remarks.append(value)
    remark = "; ".join(text for text in remarks if text)
    further = ((HONOURS_COLUMN, parts.honours), (REMARK_COLUMN, remark))
    for header, text in further:
        if text and not at.extra.get(header):
            at.extra[header] = text
            at.say(EXTRA_PREFIX + header)
    if names.differing:
        header = headers[FULL_NAME]
        at.extra[header] = names.differing
        at.say(EXTRA_PREFIX + header)
    if names.is_address:
        at.problem(
            FULL_NAME, said("{0} is an address: it stands for the name.", quoted(names.written))
        )


def another_person(person: ListedPerson, parts: NameParts) -> ListedPerson:
    """Somebody else of the same row: what is of one person alone stays with the first."""
    known = person.particulars
    texts = {name: getattr(known, name) for name in PARTICULARS_FIELDS}
    texts |= dict.fromkeys(_OWN_ALONE, "")
    texts |= {"given_name": parts.given_name, "family_name": parts.family_name}
    for name in _TAKEN_FROM_NAMES:
        texts[name] = getattr(parts, name) or texts[name]
    extra = {HONOURS_COLUMN: parts.honours} if parts.honours else {}
    return ListedPerson(
        row=person.row,
        particulars=Particulars(**texts, extra=MappingProxyType(extra)),
        fields=frozenset(
            name
            for name in person.fields
            if texts.get(name) or name in {"given_name", "family_name", "rsvp", "rsvp_on"}
        ),
        rsvp=person.rsvp,
        rsvp_on=person.rsvp_on,
    )
