"""The place of each field among the columns: decided, told by a header, or seen in the cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from eventdesk.core.invite_list import Problem
from eventdesk.core.read_as import EXTRA
from eventdesk.core.said import said
from eventdesk.formats.invite_lists import header_words as words
from eventdesk.formats.invite_lists.answer_columns import AnswerColumn
from eventdesk.formats.invite_lists.answers import read_answer
from eventdesk.formats.invite_lists.cells import mostly, sample
from eventdesk.formats.invite_lists.header_tokens import ASKED, is_somebody_elses, readings_of
from eventdesk.formats.invite_lists.likely_fields import fields_by_values
from eventdesk.formats.invite_lists.name_words import ANONYMOUS, DOTTED_TITLES, TITLES
from eventdesk.formats.invite_lists.word_sets import word_set
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.headers import Column
from eventdesk.formats.tables.table import Row

_TELLING = word_set("attendee|ticket|participant|delegate|teilnehmer|asistente|guest")
"""Words of a header that says whose it is, even where nothing stands below it."""
_FOR_SURE = 0.6


class FieldFinder:
    """The fields of one list while they are being found."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        answering: set[int],
        decided: Mapping[str, str],
    ) -> None:
        self._columns = columns
        self._rows = rows
        self._decided = {one.index: decided[one.header] for one in columns if one.header in decided}
        self._open = [
            one for one in columns if one.index not in self._decided and one.index not in answering
        ]
        self._answering = answering
        self._at: dict[str, int] = {}
        self._guessed: dict[str, Column] = {}
        self.further_answers: list[AnswerColumn] = []
        self.problems: list[Problem] = []

    def settle(self) -> None:
        """By decision, by header, then by what stands in the columns."""
        for index, field in self._decided.items():
            if field != EXTRA:
                self._at.setdefault(field, index)
        given = frozenset(self._at)
        for field, candidates in self._candidates().items():
            if field not in given:
                self._at[field] = min(candidates)[-1]
        self._settle_names()
        self._settle_titles(given)
        self._settle_roles(given)
        self._settle_answers(given)
        self._settle_arrivals(given)
        self._guessed = fields_by_values(self._free(), self._rows, self._told())
        self._at |= {field: column.index for field, column in self._guessed.items()}

    def places(self) -> frozenset[int]:
        """Where the fields stand."""
        return frozenset(self._at.values())

    def columns(self, header_row: int) -> tuple[Column, ...]:
        """The columns with their fields; one of several answers is of the RSVP."""
        field_at = {index: field for field, index in self._at.items()}
        field_at |= dict.fromkeys(self._answering, "rsvp")
        field_at |= dict.fromkeys(self._further_titles(), "title")
        for field, column in self._guessed.items():
            what = {"email": said("the e-mail address"), "rsvp": said("the answer")}.get(
                field, said("the name")
            )
            message = said("No header names it, but “{0}” is read as {1}.", column.header, what)
            self.problems.append(Problem(row=header_row, column=column.header, message=message))
        return tuple(replace(one, field=field_at.get(one.index, EXTRA)) for one in self._columns)

    def further_alerts(self) -> frozenset[int]:
        """Columns that could be the alert, where another one is."""
        taken = self.places()
        return frozenset(
            one.index
            for one in self._open
            if one.index not in taken and any(f == "alert" for f, _ in readings_of(one.header))
        )

    def _further_titles(self) -> list[int]:
        """Columns that hold titles, too: "Anrede" and "Titel"."""
        taken = self.places()
        return [
            one.index
            for one in self._open
            if "title" in self._at
            and one.index not in taken
            and any(field == "title" for field, _ in readings_of(one.header))
            and mostly(sample(self._rows, one.index), _is_title)
        ]

    def _candidates(self) -> dict[str, list[tuple[bool, int, int]]]:
        """For each field the columns that it may be, the best one the least."""
        found: dict[str, list[tuple[bool, int, int]]] = {}
        for column in self._open:
            readings = readings_of(column.header)
            if not readings:
                continue
            says_nothing = self._is_hollow(column)
            for field, rank in readings:
                if field == words.FULL_NAME and self._is_companions(column):
                    continue
                if field == "rsvp" and rank >= ASKED and not self._answers(column, _FOR_SURE):
                    continue
                found.setdefault(field, []).append((says_nothing, rank, column.index))
        return found

    def _is_companions(self, column: Column) -> bool:
        """Whether a column names who comes along, since another one names the delegate."""
        others = words.COMPANIONS | words.LAST_RESORTS
        return fold_header(column.header) in others and any(
            field in words.NAME_FIELDS
            for other in self._columns
            if fold_header(other.header) not in others
            for field, _ in readings_of(other.header)
        )

    def _is_hollow(self, column: Column) -> bool:
        """Whether nobody is told in a column, and it does not say that it is the attendee's."""
        cells = sample(self._rows, column.index)
        return all(fold_header(cell) in ANONYMOUS for cell in cells) and _TELLING.isdisjoint(
            fold_header(column.header).split()
        )

    def _header(self, field: str) -> str:
        index = self._at.get(field, -1)
        return next((fold_header(one.header) for one in self._columns if one.index == index), "")

    def _cells(self, field: str) -> list[str]:
        return sample(self._rows, self._at[field])

    def _settle_names(self) -> None:
        """A bare "Name" beside "Vorname" is the other half; so is "Nombre" beside "Apellidos"."""
        bare = self._header(words.FULL_NAME)
        if bare not in words.BARE_NAMES or self._at[words.FULL_NAME] in self._decided:
            return
        place = self._at[words.FULL_NAME]
        for half, other in (("family_name", "given_name"), ("given_name", "family_name")):
            if half not in self._at or other in self._at:
                continue
            is_half = other == "given_name" and bare in words.GIVEN_WHEN_BARE
            if is_half or not self._holds_whole_names(place, half):
                self._at[other] = self._at.pop(words.FULL_NAME)
            return

    def _holds_whole_names(self, place: int, half: str) -> bool:
        """Whether the cells of a column hold the half of the name that has a column of its own."""
        other = self._at[half]
        pairs = [
            (row.cells[place], row.cells[other])
            for row in self._rows[:400]
            if max(place, other) < len(row.cells) and row.cells[place] and row.cells[other]
        ]
        return bool(pairs) and 2 * sum(part in whole for whole, part in pairs) > len(pairs)

    def _settle_titles(self, given: frozenset[str]) -> None:
        """A column "Title" is the post where its cells are no titles of persons."""
        if "title" in given or self._header("title") not in {"title", "titel", "titre", "titolo"}:
            return
        if not mostly(self._cells("title"), _is_title):
            place = self._at.pop("title")
            if self._cells_at(place):
                self._at.setdefault("role", place)

    def _settle_roles(self, given: frozenset[str]) -> None:
        """A "role" that says attendee or speaker is a category; a post may stand elsewhere."""
        if "role" in given or "role" not in self._at:
            return
        if not mostly(self._cells("role"), lambda cell: fold_header(cell) in words.KINDS_OF_PEOPLE):
            return
        kinds = self._at.pop("role")
        self._at.setdefault("category", kinds)
        posts = [
            (rank, one.index)
            for one in self._open
            for field, rank in readings_of(one.header)
            if field == "role" and one.index != kinds
        ]
        if posts:
            self._at["role"] = min(posts)[-1]

    def _cells_at(self, place: int) -> list[str]:
        return sample(self._rows, place)

    def _answers(self, column: Column, part: float) -> bool:
        cells = sample(self._rows, column.index)
        return mostly(cells, lambda cell: read_answer(cell) is not None, part)

    def _settle_answers(self, given: frozenset[str]) -> None:
        """A vague header is of the RSVP only if its cells are; another one may say "cancelled"."""
        candidates = sorted(
            (rank, column.index, column)
            for column in self._open
            for field, rank in readings_of(column.header)
            if field == "rsvp"
        )
        answering = [
            column
            for rank, _, column in candidates
            if (rank < ASKED and fold_header(column.header) not in words.VALUES_DECIDE)
            or self._answers(column, 0.5 if rank < ASKED else _FOR_SURE)
        ]
        if "rsvp" in given:
            chosen = self._at["rsvp"]
        elif answering:
            chosen = self._at["rsvp"] = answering[0].index
        else:
            self._at.pop("rsvp", None)
            return
        self.further_answers = [
            AnswerColumn(index=column.index, header=column.header, answer=None)
            for column in answering
            if column.index != chosen
        ]

    def _settle_arrivals(self, given: frozenset[str]) -> None:
        """Days without a time below "Check-in" are of a hotel; a time alone marks nobody."""
        if words.ARRIVED in self._at and words.ARRIVED not in given:
            cells = self._cells(words.ARRIVED)
            if self._header(words.ARRIVED) in {"check in", "checkin"} and mostly(
                cells, lambda cell: cell[:1].isdigit() and ":" not in cell and len(cell) > 1
            ):
                del self._at[words.ARRIVED]
        alone = self._at.get(words.ARRIVED) in {None, self._at.get(words.ARRIVED_AT)}
        if alone and words.ARRIVED_AT not in given:
            self._at.pop(words.ARRIVED_AT, None)

    def _free(self) -> list[Column]:
        """Columns whose header says nothing of a delegate, nor of anybody else."""
        taken = self.places()
        return [
            one
            for one in self._open
            if one.index not in taken
            and not readings_of(one.header)
            and not is_somebody_elses(one.header)
        ]

    def _told(self) -> frozenset[str]:
        """The fields that need no guess; names need none where anybody else is named."""
        told = set(self._at)
        if self._answering:
            told.add("rsvp")
        if words.NAME_FIELDS & told or any(is_somebody_elses(one.header) for one in self._columns):
            told.add(words.FULL_NAME)
        return frozenset(told)


def _is_title(cell: str) -> bool:
    return fold_header(cell) in TITLES or cell.lower() in DOTTED_TITLES
