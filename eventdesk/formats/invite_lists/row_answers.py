"""What a row answers: from the column of the RSVP, from columns of marks, from what goes beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from eventdesk.core.delegates import NOT_COMING_RSVPS, Rsvp
from eventdesk.core.said import said
from eventdesk.formats.invite_lists.answer_columns import is_of_coming
from eventdesk.formats.invite_lists.answer_words import VOID_ANSWERS
from eventdesk.formats.invite_lists.answers import has_arrived, read_answer, weightier
from eventdesk.formats.invite_lists.arrivals import ArrivalReader
from eventdesk.formats.invite_lists.cells import is_mark, sample, says_yes
from eventdesk.formats.invite_lists.columns import UnderstoodColumns
from eventdesk.formats.invite_lists.header_words import ARRIVED, ARRIVED_AT, VOID_STATUS
from eventdesk.formats.invite_lists.quoting import quoted
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.table import Row

_AND_MORE = re.compile(
    r"(?:\+|\bplus)\s*(\d{1,2}\b|one\b|(?:a |my )?(?:guest|partner))", re.IGNORECASE
)
_REMEMBERED = 5000
_IN_QUESTION = (Rsvp.CANCELLED, Rsvp.DECLINED)


class RowAnswer(Struct, frozen=True):
    """What a row says of the answer. `problem` completes "column: message" where it is unclear."""

    rsvp: Rsvp | None
    problem: str = ""
    column: str = "rsvp"
    arrived: bool = False
    """Whether the answer itself says "Checked in"."""
    more: int = 0
    """How many people it says come along: "Yes + 1"."""


class RowArrival(Struct, frozen=True):
    """Whether a row says that somebody has arrived, and when by the wall clock."""

    arrived: bool
    at: datetime | None = None
    problem: str = ""


_NOT_ARRIVED = RowArrival(arrived=False)


class AnswerReader:
    """Reads the answers of one list."""

    def __init__(self, columns: UnderstoodColumns) -> None:
        """Note which columns answer, once for the whole list."""
        self._answers = [one for one in columns.answers if one.answer is not None]
        self._further = [one for one in columns.answers if one.answer is None]
        marking = {one.index for one in self._answers}
        self._at, self._is_void = -1, False
        for column in columns.columns:
            if column.field == "rsvp" and column.index not in marking:
                self._at = column.index
                self._is_void = fold_header(column.header) == VOID_STATUS
        self._voids = [one.index for one in self._further if fold_header(one.header) == VOID_STATUS]
        self.says_anything = self._at >= 0 or bool(self._answers)
        self._is_plain = not columns.answers and not self._is_void
        self._seen: dict[str, RowAnswer] = {}

    def written(self, cells: Sequence[str]) -> str:
        """What stands in the column of the RSVP."""
        return cells[self._at] if 0 <= self._at < len(cells) else ""

    def read(self, cells: Sequence[str]) -> RowAnswer:
        """The answer of a row, all its columns taken together."""
        if self._is_plain:
            written = self.written(cells)
            answer = self._seen.get(written)
            if answer is None:
                answer = self._own(cells)
                if len(self._seen) < _REMEMBERED:
                    self._seen[written] = answer
            return answer
        answer = self._own(cells)
        if self._answers:
            answer = self._with_marks(answer, cells)
        for one in self._further:
            cell = cells[one.index] if one.index < len(cells) else ""
            beside = self._void(cell) if one.index in self._voids else read_answer(cell)
            if beside in _IN_QUESTION and weightier(answer.rsvp, beside) is not answer.rsvp:
                message = said(
                    "{0} under {1} is what counts: not coming.", quoted(cell), one.header
                )
                answer = RowAnswer(beside, message, one.header)
        return answer

    def _own(self, cells: Sequence[str]) -> RowAnswer:
        if self._at < 0:
            return RowAnswer(None)
        written = self.written(cells)
        rsvp = self._void(written) if self._is_void else read_answer(written)
        if rsvp is None:
            message = said(
                "{0} is not understood as an answer, so it changes nothing.", quoted(written)
            )
            return RowAnswer(None, message)
        return RowAnswer(
            rsvp,
            arrived=rsvp is Rsvp.ACCEPTED and has_arrived(written),
            more=_more(written) if rsvp is Rsvp.ACCEPTED else 0,
        )

    @staticmethod
    def _void(cell: str) -> Rsvp | None:
        folded = fold_header(cell)
        return VOID_ANSWERS.get(folded) if folded else Rsvp.ACCEPTED

    def _with_marks(self, own: RowAnswer, cells: Sequence[str]) -> RowAnswer:
        marked: set[Rsvp] = set()
        refused = False
        for one in self._answers:
            cell = cells[one.index] if one.index < len(cells) else ""
            if not cell or one.answer is None:
                continue
            if says_yes(cell):
                marked.add(one.answer)
            elif not is_mark(cell):
                return RowAnswer(
                    own.rsvp,
                    said("{0} is no mark, so it changes nothing.", quoted(cell)),
                    one.header,
                )
            else:
                refused = refused or is_of_coming(one)
        away = marked & NOT_COMING_RSVPS
        if self._at >= 0:
            return RowAnswer(weightier(own.rsvp, min(away)), own.problem) if away else own
        if len(marked) == 1:
            return RowAnswer(marked.pop())
        if marked:
            return RowAnswer(None, said("More than one answer is marked, so it changes nothing."))
        can_decline = any(one.answer is Rsvp.DECLINED for one in self._answers)
        return RowAnswer(Rsvp.DECLINED if refused and not can_decline else Rsvp.INVITED)


def _more(written: str) -> int:
    """The people who come along by an answer: "Yes + 2", "Yes, plus guest"."""
    found = _AND_MORE.search(written)
    if found is None:
        return 0
    return int(found[1]) if found[1].isdecimal() else 1


class Arrivals:
    """Reads the arrivals of one list."""

    def __init__(self, columns: UnderstoodColumns, rows: Sequence[Row]) -> None:
        """Note where marks and times stand, and how the times are written."""
        place = {one.field: one.index for one in columns.columns}
        self._mark, self._time = place.get(ARRIVED, -1), place.get(ARRIVED_AT, -1)
        times = [cell for at in (self._mark, self._time) if at >= 0 for cell in sample(rows, at)]
        self._reader = ArrivalReader(times)
        self.has_columns = self._mark >= 0 or self._time >= 0

    def read(self, cells: Sequence[str], answer: RowAnswer | None) -> RowArrival:
        """What one row says; an answer "Checked in" is one, too."""
        if answer is not None and answer.arrived:
            return RowArrival(arrived=True, at=self._when(cells))
        if not self.has_columns:
            return _NOT_ARRIVED
        mark = cells[self._mark] if 0 <= self._mark < len(cells) else ""
        time = cells[self._time] if 0 <= self._time < len(cells) else ""
        arrived = self._reader.marks(mark) if self._mark >= 0 else bool(time)
        if arrived is None:
            return RowArrival(
                arrived=False,
                problem=said(
                    "{0} is not understood as an arrival: not taken as one.", quoted(mark)
                ),
            )
        return RowArrival(arrived=True, at=self._when(cells)) if arrived else _NOT_ARRIVED

    def _when(self, cells: Sequence[str]) -> datetime | None:
        for place in (self._time, self._mark):
            if 0 <= place < len(cells) and (at := self._reader.when(cells[place])):
                return at
        return None
