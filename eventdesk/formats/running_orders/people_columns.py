"""Which columns of a table name people: several speakers, moderators, names in two parts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from eventdesk.core.read_as import EXTRA
from eventdesk.formats.running_orders.words import RUNNING_ORDER_ALIASES
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.headers import Column, HeadedTable

SPEAKERS = "speakers"

_NUMBER = re.compile(r"\s*\d{1,2}$")


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split("|"))


_ALSO_PEOPLE = _words(
    "moderator|moderators|moderation|moderated by|moderateur|moderatrice|moderador|moderadora"
    "|chair|chairs|chaired by|session chair|panelist|panellist|co presenter|co speaker|guest"
    "|guests|second speaker|other speakers|additional speakers|gast|gaste|leitung|host"
    "|facilitator|discussant|respondent"
)
_GIVEN = _words("first name|firstname|given name|forename|vorname|prenom|nombre")
_FAMILY = _words(
    "surname|last name|lastname|family name|nachname|familienname|nom|nom de famille|apellido"
    "|apellidos"
)
_A_NUMBER = re.compile(r"\d{1,2}(\.0)?")


class PeopleColumns(Struct, frozen=True):
    """Indexes of columns, each entry one person or one cell with several: whole, or in parts."""

    parts: tuple[tuple[int, ...], ...]

    def names_in(self, cells: Sequence[str]) -> list[str]:
        """What each of them holds in a row, blanks left out."""
        joined = (
            " ".join(cells[index] for index in indexes if index < len(cells)).strip()
            for indexes in self.parts
        )
        return [name for name in joined if name]


def people_columns(headed: HeadedTable, decided: Mapping[str, str]) -> PeopleColumns:
    """The column of speakers, and every other one whose header says that it names people.

    A column that somebody has decided on is as they say.
    """
    above = _headers_above(headed)
    parts: list[tuple[int, ...]] = []
    given: dict[str, int] = {}
    for column in headed.columns:
        word = fold_header(column.header)
        if column.field == SPEAKERS or decided.get(column.header) == SPEAKERS:
            parts.append((column.index,))
        elif column.field != EXTRA or column.header in decided:
            continue
        elif (role := _part_of_name(word, _GIVEN)) is not None:
            given[role] = column.index
        elif (role := _part_of_name(word, _FAMILY)) is not None:
            parts.append((given.pop(role), column.index) if role in given else (column.index,))
        elif _names_people(word) or _names_people(above.get(column.index, "")):
            parts.append((column.index,))
    parts += [(index,) for index in given.values()]
    return PeopleColumns(tuple(parts))


def _names_people(word: str) -> bool:
    bare = _NUMBER.sub("", word)
    return bare in _ALSO_PEOPLE or bare in RUNNING_ORDER_ALIASES.fields[SPEAKERS]


def _part_of_name(word: str, parts: frozenset[str]) -> str | None:
    """What stands around "first name" in a header ("speaker", "speaker 2"), None if it does not."""
    numberless = _NUMBER.sub("", word)
    number = word[len(numberless) :].strip()
    for part in parts:
        if numberless == part or numberless.endswith(f" {part}"):
            return f"{numberless.removesuffix(part).strip()} {number}"
    return None


def _headers_above(headed: HeadedTable) -> dict[int, str]:
    """For columns headed by a mere number, the header that spans them in the row above."""
    rows = headed.table.rows
    if headed.header_row < 2:  # noqa: PLR2004 - there is no row above the first
        return {}
    upper: Sequence[str] = rows[headed.header_row - 2].cells
    spans: dict[int, str] = {}
    current = ""
    for column in sorted(headed.columns, key=_by_index):
        current = fold_header(upper[column.index] if column.index < len(upper) else "") or current
        if _A_NUMBER.fullmatch(column.header):
            spans[column.index] = current
    return spans


def _by_index(column: Column) -> int:
    return column.index
