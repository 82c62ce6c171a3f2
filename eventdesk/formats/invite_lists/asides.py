"""Rows of a list that are nobody: repeated headers, totals, footers, headings of groups."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from eventdesk.core.said import said
from eventdesk.formats.invite_lists.name_words import GROUP_WORDS
from eventdesk.formats.invite_lists.quoting import quoted
from eventdesk.formats.invite_lists.word_sets import word_set
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.table import Row

_TOTALS = re.compile(
    r"(grand |sub ?|running )?(total|totals|sum|summe|gesamt|insgesamt|gesamtsumme|zwischensumme"
    r"|total general|suma|somme|totale|totaal|cyfanswm)"
    r"( (number|no|count|of|delegates|attendees|guests|people|participants|invited|attending|coming"
    r"|accepted|registered|rows|records|persons|personen|teilnehmer|gaste|heads|confirmed|declined"
    r"|participants|personnes|asistentes|personas|general|rsvps|responses|names|in|this|list"
    r"|anzahl|\d+))*"
)
_COUNTED = re.compile(
    r"(\d+ (delegates|attendees|guests|people|participants|rows|records|persons|entries|names"
    r"|registrants|teilnehmer|personen|participantes|personnes|asistentes|results)"
    r"|(count|number of (delegates|attendees|guests|people)|anzahl) \d+)( .{0,20})?"
)
_FOOTERS = re.compile(
    r"(exported|generated|printed|produced|created|prepared|compiled|downloaded"
    r"|last (updated|saved)"
    r"|updated|report (run|generated|created|date)|run (on|at)|as (of|at)|correct (as|at)"
    r"|list correct"
    r"|page \d+|seite \d+|pagina \d+|side \d+|end of|ende der|ende des|fin de|fine (elenco|lista)"
    r"|einde|signed|signature|sign here|approved by|authorised by|unterschrift|firma del"
    r"|confidential|official( sensitive)?|restricted|vertraulich|confidentiel|confidencial"
    r"|note|notes|nb|n b|hinweis|hinweise|anmerkung|remarque|nota|notas|key|legend|legende"
    r"|please|bitte|this list|this report|this document|diese liste|cette liste|esta lista"
    r"|exportiert|erstellt|gedruckt|stand|exporte|genere|imprime|exportado|generado|impreso"
    r"|esportato|generato|geexporteerd|copyright|c \d{4}|powered by|source|www|https?|disclaimer"
    r"|do not (forward|share|distribute)|for official use|filters?|sorted by|applied filters)\b.*"
)
_HEADINGS = re.compile(
    r"(table|tisch|mesa|day|tag|session|section|group|gruppe|list|panel|team|room) (\d+|[a-z])"
    r"( .*)?"
    r"|[a-z] [a-z]|invited|accepted|confirmed|declined|apologies|attending|not attending|online"
    r"|remote|staff|press|media|others?|reserve list|waiting list|morning|afternoon|board|crew"
    r"|guests"
)
"""Headings that stand in a column of names; a person may be called Day, but not Day 2."""
_A_SENTENCE = 7
"""A single cell of this many words is a note, and no name."""
_NUMBER = re.compile(r"[\d\s.,%/€£$()+-]*")
_FEW = 2
_TABLE_WIDTH = 3
_NUMBERING = re.compile(r"\d{1,5}[.)]?")


class Aside(Struct, frozen=True):
    """Why a row is left out. `heading` is the text of one that groups the people below it."""

    why: str
    heading: str = ""
    is_blank: bool = False


_BLANK = Aside(said("This row is blank: left out."), is_blank=True)
_HEADER_AGAIN = Aside(said("The header stands here again: left out."))
_TOTAL = Aside(said("This looks like a row of totals: left out."))
_SURVEY = Aside(said("This row tells how each question was asked: left out."))
_SURVEY_WORDS = frozenset({"response", "open ended response", "other please specify"})
"""What one maker of surveys writes below the questions."""


class AsideFinder:
    """Tells the rows that are nobody. Nearly all rows leave it after counting their cells."""

    def __init__(
        self,
        header: Sequence[str],
        above: Sequence[str],
        *,
        names: frozenset[int],
        known: frozenset[int],
        email: int,
        rows: Sequence[Row],
    ) -> None:
        """`above` is the line over the header, which may be the upper half of it.

        Places: of the columns with names, of those with any field, and of the address or -1.
        """
        self._known = known
        self._lines = {tuple(header)}
        if sum(map(bool, above)) >= _FEW:
            self._lines.add(tuple(above))
        self._folded = frozenset(fold_header(cell) for cell in header if cell)
        self._names = names
        self._email = email
        filled = sorted(len(row.cells) - row.cells.count("") for row in rows if not row.blank)
        self._usual = filled[3 * len(filled) // 4] if filled else 0
        self._first_heads = frozenset(
            cell.strip().lower() for line in (header, above) for cell in line if cell
        )

    def find(self, row: Row) -> Aside | None:
        """Why this row is nobody; None for a person, or what may be one."""
        cells = row.cells
        filled = len(cells) - cells.count("")
        if not filled:
            return _BLANK
        first = next(cell for cell in cells if cell)
        if first.lower() in self._first_heads and self._is_header(cells):
            return _HEADER_AGAIN
        if fold_header(first) in _SURVEY_WORDS:
            return _SURVEY
        if first[:1].isalpha() and not _may_be_total(first) and filled > _FEW:
            return None
        if filled > _FEW:
            return _TOTAL if self._is_total(first, cells) else None
        return self._find_in_few(first, cells, filled)

    def _find_in_few(self, first: str, cells: Sequence[str], filled: int) -> Aside | None:
        if self._is_total(first, cells):
            return _TOTAL
        if filled == 1 and _NUMBERING.fullmatch(first):
            return _BLANK
        folded = fold_header(first)
        if self._email >= 0 and self._email < len(cells) and cells[self._email]:
            return None
        if _FOOTERS.fullmatch(folded) and not self._is_plain_name(cells):
            return Aside(said("{0} stands beside the list: left out.", quoted(first)))
        if filled > 1 and not _same(cells):
            return None
        return self._find_in_one(first, folded, cells)

    def _find_in_one(self, first: str, folded: str, cells: Sequence[str]) -> Aside | None:
        """A row with nothing but one text, or with one text in each cell of a merged row."""
        if len(first.split()) >= _A_SENTENCE:
            return Aside(said("{0} stands beside the list: left out.", quoted(first)))
        where = next(index for index, cell in enumerate(cells) if cell)
        is_told = first.endswith(":") or _same(cells, at_least=_FEW)
        if self._usual < _TABLE_WIDTH and not is_told:
            return None
        if where in self._names:
            is_told = (
                is_told
                or bool(_HEADINGS.fullmatch(folded))
                or not GROUP_WORDS.isdisjoint(folded.split())
            )
        elif where not in self._known:
            is_told = is_told or not any(map(str.isdigit, first)) or bool(_HEADINGS.match(folded))
        if is_told:
            return Aside(
                said("{0} is a heading: left out.", quoted(first)), heading=first.rstrip(": ")
            )
        return None

    def _is_header(self, cells: Sequence[str]) -> bool:
        if tuple(cells) in self._lines:
            return True
        filled = [fold_header(cell) for cell in cells if cell]
        return len(filled) >= _FEW and all(cell in self._folded for cell in filled)

    def _is_total(self, first: str, cells: Sequence[str]) -> bool:
        folded = fold_header(first)
        if _COUNTED.fullmatch(folded) and len(cells) - cells.count("") == 1:
            return True
        if not _TOTALS.fullmatch(folded):
            return False
        rest = [cell for cell in cells if cell and cell != first]
        return all(_NUMBER.fullmatch(cell) or cell[0].isdigit() for cell in rest)

    def _is_plain_name(self, cells: Sequence[str]) -> bool:
        """Whether two columns of names are filled: "Key, Ann" is somebody."""
        return sum(place < len(cells) and bool(cells[place]) for place in self._names) > 1

    def looks_lonely(self, row: Row) -> bool:
        """Whether a single word is all that a row of a wide table says: a name, or a heading?"""
        filled = [cell for cell in row.cells if cell]
        return self._usual >= _TABLE_WIDTH and len(filled) == 1 and len(filled[0].split()) == 1


def _may_be_total(first: str) -> bool:
    return first[:3].lower() in _TOTAL_STARTS


_TOTAL_STARTS = word_set("tot|gra|sub|run|sum|ges|ins|zwi|som|cyf")


def _same(cells: Sequence[str], at_least: int = 0) -> bool:
    filled = [cell for cell in cells if cell]
    return len(filled) >= at_least and len(set(filled)) == 1
