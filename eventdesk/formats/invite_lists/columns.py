"""Which column of a list is what: by its header, then by its words, then by what stands in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from eventdesk.core.invite_list import LIST_FIELDS, Problem
from eventdesk.formats.invite_lists import header_words as words
from eventdesk.formats.invite_lists.answer_columns import AnswerColumn, answer_columns
from eventdesk.formats.invite_lists.answers import read_answer
from eventdesk.formats.invite_lists.cells import (
    is_email,
    looks_like_a_person,
    mostly,
    nearly_all,
    sample,
)
from eventdesk.formats.invite_lists.header_tokens import ASKED, is_somebody_elses, readings_of
from eventdesk.formats.invite_lists.name_words import DOTTED_TITLES, TITLES
from eventdesk.formats.tables.headers import EXTRA, Column, fold_header, unique_headers
from eventdesk.formats.tables.table import Row

FIELDS = (words.FULL_NAME, *LIST_FIELDS, words.GUESTS, words.ARRIVED, words.ARRIVED_AT, EXTRA)
"""Everything that a person may say a column is."""
NAME_FIELDS = frozenset({words.FULL_NAME, "given_name", "family_name"})
FORCED_EXTRA = "Extra: "
"""Before a header that our own writer keeps apart from a field of the same name."""

_ANONYMOUS = frozenset({"anonymous", "anonyme", "anonym", "anonimo", "anoniem"})
_TELLING = frozenset("attendee|ticket|participant|delegate|teilnehmer|asistente|guest")
_FOR_SURE = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumns:
    """The columns as understood, and those that say something without being a field.

    Attributes:
        columns: every column with a header or anything below it, in the order of the list.
        answers: columns that stand for one answer each, or answer beside the one of the RSVP.
        alerts: places of further columns that mark whom the desk is to look at.
        orders, hosts, companions, add_ons: places of columns that tell who belongs together;
            -1 where there is none.
        problems: what was decided by looking into the cells.
    """

    columns: tuple[Column, ...]
    answers: tuple[AnswerColumn, ...] = ()
    alerts: frozenset[int] = frozenset()
    orders: int = -1
    hosts: int = -1
    companions: int = -1
    add_ons: int = -1
    problems: tuple[Problem, ...] = ()

    @property
    def has_names(self) -> bool:
        """Whether any column holds names of people."""
        return any(column.field in NAME_FIELDS for column in self.columns)


def understand(
    cells: Sequence[str], rows: Sequence[Row], header_row: int, decided: Mapping[str, str]
) -> ListColumns:
    """The columns below this header. What somebody has decided holds, whatever it looks like."""
    headers = unique_headers(cells)
    width = max([len(cells), *(len(row.cells) for row in rows[:1000])])
    headers += [f"Column {index + 1}" for index in range(len(headers), width)]
    columns = [
        Column(index=index, header=header, field=EXTRA)
        for index, header in enumerate(headers)
        if (index < len(cells) and cells[index]) or sample(rows, index)
    ]
    answers = answer_columns(columns, rows, decided)
    fields = _Fields(columns, rows, {one.index for one in answers}, decided)
    fields.settle()
    return ListColumns(
        columns=fields.columns(header_row),
        answers=(*answers, *fields.further_answers),
        alerts=fields.further_alerts(),
        orders=_place(columns, words.ORDERS),
        hosts=_place(columns, words.HOSTS),
        companions=_place(columns, words.COMPANIONS, but=fields.places()),
        add_ons=_place(columns, words.ADD_ONS),
        problems=tuple(fields.problems),
    )


def _place(
    columns: Sequence[Column], headers: frozenset[str], but: frozenset[int] = frozenset()
) -> int:
    """Where the first column of these headers stands; -1 for none."""
    places = (one.index for one in columns if fold_header(one.header) in headers)
    return next((place for place in places if place not in but), -1)


class _Fields:
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
        self._guessed: dict[str, str] = {}
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
        self._settle_by_values()

    def places(self) -> frozenset[int]:
        """Where the fields stand."""
        return frozenset(self._at.values())

    def columns(self, header_row: int) -> tuple[Column, ...]:
        """The columns with their fields; one of several answers is of the RSVP."""
        field_at = {index: field for field, index in self._at.items()}
        field_at |= dict.fromkeys(self._answering, "rsvp")
        field_at |= dict.fromkeys(self._further_titles(), "title")
        for field, header in self._guessed.items():
            what = "the e-mail address" if field == "email" else "the name"
            message = f"No header names it, but “{header}” is read as {what}."
            self.problems.append(Problem(row=header_row, column=header, message=message))
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
        return fold_header(column.header) in words.COMPANIONS and any(
            field in NAME_FIELDS
            for other in self._columns
            if fold_header(other.header) not in words.COMPANIONS
            for field, _ in readings_of(other.header)
        )

    def _is_hollow(self, column: Column) -> bool:
        """Whether nobody is told in a column, and it does not say that it is the attendee's."""
        cells = sample(self._rows, column.index)
        return all(fold_header(cell) in _ANONYMOUS for cell in cells) and _TELLING.isdisjoint(
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
        if words.ARRIVED not in self._at and words.ARRIVED_AT not in given:
            self._at.pop(words.ARRIVED_AT, None)

    def _settle_by_values(self) -> None:
        """A column of addresses is the e-mail if none other is; likewise one of names."""
        taken = self.places()
        free = [
            one
            for one in self._open
            if one.index not in taken
            and not readings_of(one.header)
            and not is_somebody_elses(one.header)
        ]
        for field, looks in (("email", is_email), (words.FULL_NAME, looks_like_a_person)):
            if field in self._at or (field in NAME_FIELDS and NAME_FIELDS & self._at.keys()):
                continue
            like_it = [one for one in free if nearly_all(sample(self._rows, one.index), looks)]
            if field == words.FULL_NAME and len(like_it) > 1:
                like_it = self._most_different(like_it)
            if like_it and (field == "email" or not self._speaks_of_buyers()):
                self._at[field] = like_it[0].index
                self._guessed[field] = like_it[0].header

    def _most_different(self, columns: list[Column]) -> list[Column]:
        """Names differ from row to row; what repeats is an organisation."""
        return sorted(
            columns, key=lambda one: (-len(set(sample(self._rows, one.index))), one.index)
        )

    def _speaks_of_buyers(self) -> bool:
        return any(is_somebody_elses(one.header) for one in self._columns)


def _is_title(cell: str) -> bool:
    return fold_header(cell) in TITLES or cell.lower() in DOTTED_TITLES


def own_columns(cells: Sequence[str], own_headers: Sequence[str]) -> ListColumns | None:
    """The columns of a list that we have written ourselves, exactly as we wrote it; else None."""
    if tuple(cells[: len(own_headers)]) != tuple(own_headers):
        return None
    headers = unique_headers(cells)
    return ListColumns(
        columns=tuple(
            Column(index=index, header=header, field=LIST_FIELDS[index])
            if index < len(LIST_FIELDS)
            else Column(index=index, header=header.removeprefix(FORCED_EXTRA), field=EXTRA)
            for index, header in enumerate(headers)
        )
    )
