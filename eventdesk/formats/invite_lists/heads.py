"""How many people a row stands for, whichever way the list counts them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from eventdesk.core.said import said, said_of
from eventdesk.formats.invite_lists.cells import NO, looks_like_a_name, says_yes
from eventdesk.formats.invite_lists.columns import UnderstoodColumns
from eventdesk.formats.invite_lists.header_words import GUESTS
from eventdesk.formats.invite_lists.name_cells import read_name_cell
from eventdesk.formats.invite_lists.quoting import quoted
from eventdesk.formats.invite_lists.word_sets import word_set
from eventdesk.formats.tables.aliases import fold_header

LARGEST_PARTY = 1000
_COUNT = re.compile(
    r"\+?\s*(\d{1,6})(?:[.,]0+)?\s*(?:guests?|people|persons?|pax|tickets?|personen|invités?|x)?",
    re.IGNORECASE,
)
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "plus one": 1, "a guest": 1, "one guest": 1}
_OF_THE_ORDER = word_set(
    said(
        "quantity|ticket quantity|qty|tickets|number of "
        "tickets|quantite|cantidad|anzahl|aantal|anzahl tickets"
    )
)

_TOLD = _OF_THE_ORDER | {"total guests"}
"""Counts that are said: who wrote "Party size" or "Heads" meant just that."""


class Heads(Struct, frozen=True):
    """The size of a party, the delegate included; a problem and its column where it is unclear."""

    heads: int = 1
    problem: str = ""
    column: str = "party_size"
    is_known: bool = True


ALONE = Heads()


class HeadsReader:
    """Reads the columns that count people."""

    def __init__(self, columns: UnderstoodColumns, *, is_own: bool) -> None:
        """Note which columns count, once for the whole list."""
        self._is_own = is_own
        self._places = [
            (one.index, one.field, 1 if one.field == GUESTS else 0)
            for field in ("party_size", GUESTS)
            for one in columns.columns
            if one.field == field
        ]
        self._companions = columns.companions
        self._companions_header = next(
            (one.header for one in columns.columns if one.index == columns.companions), ""
        )
        self._is_of_tickets = any(
            one.field == "party_size" and fold_header(one.header) in _TOLD
            for one in columns.columns
        )
        self.says_anything = bool(self._places)
        self.is_needed = self.says_anything or self._companions >= 0

    def read(self, cells: Sequence[str]) -> Heads:
        """The party of a row: a total that is given counts before a number of guests."""
        for index, field, beside in self._places:
            if index >= len(cells) or not (written := cells[index]):
                continue
            if beside == 0 and written == "1":
                break
            return self._counted(written, field, beside)
        if 0 <= self._companions < len(cells) and cells[self._companions]:
            return self._accompanied(cells[self._companions], self._companions_header)
        return ALONE

    def _counted(self, written: str, field: str, beside: int) -> Heads:
        folded = fold_header(written)
        count = _WORDS.get(folded)
        if found := _COUNT.fullmatch(written):
            count = int(found[1])
        if count is None and beside:
            if folded in NO or not folded:
                count = 0
            elif says_yes(written):
                count = 1
            elif all(map(looks_like_a_name, read_name_cell(written).names or ("",))):
                return self._accompanied(written, GUESTS)
        if count is None or not 1 <= count + beside <= LARGEST_PARTY:
            message = said("{0} is not a number of people, so it changes nothing.", quoted(written))
            return Heads(1, message, field, is_known=False)
        size = count + beside
        if size == 1 or self._is_own or (field == "party_size" and not self._is_of_tickets):
            return Heads(size)
        return along(size - 1, field)

    @staticmethod
    def _accompanied(written: str, column: str) -> Heads:
        if fold_header(written) in NO or not fold_header(written):
            return ALONE
        size = 1 + max(1, len(read_name_cell(written).names))
        message = said(
            "{0} comes along, so a party of {1}; give them a row of their own.",
            quoted(written),
            size,
        )
        return Heads(size, message, column)


def along(more: int, column: str) -> Heads:
    """A party with people who have no name, and a word about it."""
    told = said_of(
        more,
        "{n} person without a name comes along: a party of {0}.",
        "{n} people without names come along: a party of {0}.",
        more + 1,
    )
    return Heads(more + 1, told, column)


def counts_orders(columns: UnderstoodColumns) -> bool:
    """Whether a number of tickets may be that of a whole order, and not of one row."""
    return columns.orders >= 0 and any(
        one.field == "party_size" and fold_header(one.header) in _OF_THE_ORDER
        for one in columns.columns
    )
