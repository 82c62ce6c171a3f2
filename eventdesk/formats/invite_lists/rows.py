"""One row of an invite list: cells in, a listed person and problems out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from eventdesk.core.delegates import Particulars, Rsvp
from eventdesk.core.invite_list import EXTRA_PREFIX, PARTICULARS_FIELDS, ListedPerson, Problem
from eventdesk.formats.invite_lists.names import NameParts, split_name
from eventdesk.formats.invite_lists.words import (
    FLAG_NO,
    FLAG_YES,
    FULL_NAME,
    GUESTS,
    RSVP_WORDS,
    VOID_STATUS,
    VOID_WORDS,
)
from eventdesk.formats.tables.headers import EXTRA, Column, fold_header
from eventdesk.formats.tables.table import Row

HONOURS_COLUMN = "Honours"

_WHOLE_EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;.]+")
_ADDRESS_IN_WORDS = re.compile(r"<([^<>\s]+)>")
_LARGEST_PARTY = 1000
_BLANK = dict.fromkeys(PARTICULARS_FIELDS, "")
_ONE_LINE = frozenset(
    {"reference", "title", "given_name", "family_name", "known_as", "organisation", "role"}
)


class RowReader:
    """Reads rows under one header. It keeps no state from row to row."""

    def __init__(self, columns: Sequence[Column]) -> None:
        """Note which column is which field, once for the whole list."""
        self._index = {one.field: one.index for one in columns if one.field != EXTRA}
        self._extras = [(one.header, one.index) for one in columns if one.field == EXTRA]
        self._greeting = next((one.header for one in columns if one.field == "tell_host"), "")
        self._own_fields = tuple(name for name in PARTICULARS_FIELDS if name in self._index)
        self._rsvp_words: Mapping[str, Rsvp] = RSVP_WORDS
        if any(one.field == "rsvp" and fold_header(one.header) == VOID_STATUS for one in columns):
            self._rsvp_words = VOID_WORDS
        self._fields = self._said_by_every_row()

    def _said_by_every_row(self) -> frozenset[str]:
        said = {name for name in self._index if name not in {FULL_NAME, GUESTS}}
        said |= {EXTRA_PREFIX + header for header, _ in self._extras}
        if FULL_NAME in self._index:
            said |= {"given_name", "family_name"}
        if GUESTS in self._index:
            said.add("party_size")
        return frozenset(said)

    def read(self, row: Row) -> tuple[ListedPerson | None, list[Problem]]:
        """The person of a row, or None and a problem when it has no name."""
        texts = _BLANK | {name: self._cell(row, name) for name in self._own_fields}
        said = set(self._fields)
        extra = {
            header: row.cells[index]
            for header, index in self._extras
            if index < len(row.cells) and row.cells[index]
        }
        if not texts["given_name"] and not texts["family_name"]:
            self._take_name_apart(self._cell(row, FULL_NAME), texts, extra, said)
        if not texts["given_name"] and not texts["family_name"]:
            message = "This row has no name, so nobody was taken from it."
            return None, [Problem(row=row.number, column="", message=message)]
        problems: list[Problem] = []
        texts["email"] = self._email(row, texts["email"], problems)
        texts["tell_host"] = self._tell_host(texts["tell_host"])
        rsvp = self._rsvp(row, said, problems)
        party_size = self._party_size(row, said, problems)
        person = ListedPerson(
            row=row.number,
            particulars=Particulars(**texts, extra=MappingProxyType(extra)),
            fields=self._fields if said == self._fields else frozenset(said),
            rsvp=rsvp,
            rsvp_on=self._cell(row, "rsvp_on"),
            party_size=party_size,
        )
        return person, problems

    def _cell(self, row: Row, name: str) -> str:
        index = self._index.get(name)
        if index is None or index >= len(row.cells):
            return ""
        cell = row.cells[index]
        if name in _ONE_LINE and not cell.isalnum():
            return " ".join(cell.split())
        return cell

    def _take_name_apart(
        self, cell: str, texts: dict[str, str], extra: dict[str, str], said: set[str]
    ) -> None:
        """Fill in what the one cell says, where no column of its own says it."""
        parts: NameParts = split_name(cell)
        texts["given_name"], texts["family_name"] = parts.given_name, parts.family_name
        for name in ("title", "organisation", "email"):
            value: str = getattr(parts, name)
            if value and not texts[name]:
                texts[name] = value
                said.add(name)
        if parts.honours:
            extra[HONOURS_COLUMN] = parts.honours
            said.add(EXTRA_PREFIX + HONOURS_COLUMN)

    def _tell_host(self, written: str) -> str:
        """What the host is to be told; a column that only says yes or no says its own header."""
        word = fold_header(written)
        if word in FLAG_NO or not word:
            return ""
        return self._greeting if word in FLAG_YES else written

    def _email(self, row: Row, written: str, problems: list[Problem]) -> str:
        """The address, kept as written when it is not whole: the desk may still recognise it."""
        inner = _ADDRESS_IN_WORDS.search(written)
        email = (inner[1] if inner else written).removeprefix("mailto:")
        if email and not _WHOLE_EMAIL.fullmatch(email):
            message = f"“{email}” is not a whole e-mail address."
            problems.append(Problem(row=row.number, column="email", message=message))
        return email

    def _rsvp(self, row: Row, said: set[str], problems: list[Problem]) -> Rsvp | None:
        """The answer; a blank cell is "invited", and unknown words leave what is known."""
        if "rsvp" not in self._index:
            return None
        written = self._cell(row, "rsvp")
        if not written or not fold_header(written):
            return Rsvp.INVITED
        rsvp = self._rsvp_words.get(fold_header(written))
        if rsvp is None:
            said.discard("rsvp")
            message = f"“{written}” is not understood as an answer, so it changes nothing."
            problems.append(Problem(row=row.number, column="rsvp", message=message))
        return rsvp

    def _party_size(self, row: Row, said: set[str], problems: list[Problem]) -> int:
        """Heads, the delegate included, whichever way the list counts them."""
        for name, beside in (("party_size", 0), (GUESTS, 1)):
            written = self._cell(row, name)
            if not written:
                continue
            if written.isdecimal() and 1 <= int(written[:6]) + beside <= _LARGEST_PARTY:
                return int(written) + beside
            said.discard("party_size")
            message = f"“{written}” is not a number of people, so it changes nothing."
            problems.append(Problem(row=row.number, column=name, message=message))
        return 1
