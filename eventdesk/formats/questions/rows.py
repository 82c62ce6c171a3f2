"""The rows of a list of questions: what each asks, who asks it, and what is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from eventdesk.core.invite_list import Problem
from eventdesk.core.questions.sent_in import ListedQuestion, without_doubles
from eventdesk.core.said import said
from eventdesk.formats.questions.words import (
    ANSWERED_STATES,
    DISMISSED_STATES,
    names_nobody,
)
from eventdesk.formats.running_orders.words import yes_or_no
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.headers import Column, HeadedTable
from eventdesk.formats.tables.table import Row

Cells = Mapping[str, str]
"""Field → what stands there, on one line."""

NAMING_FIELDS = frozenset(
    {"asker", "given_name", "family_name", "email", "organisation", "identifier"}
)
"""Columns by which an asker could be known."""

_TAKE_IN = said("To take such rows in, read the column as “kept as it is”.")


def read_rows(headed: HeadedTable) -> tuple[tuple[ListedQuestion, ...], list[Problem]]:
    """Every question of a table, and what a person should look at."""
    at = {one.field: one.index for one in reversed(headed.columns) if one.field != "extra"}
    fields = _fields_said(at)
    counted = _counted_ids(headed, at.get("listed_id"))
    rows: list[ListedQuestion] = []
    problems: list[Problem] = []
    for row in headed.rows:
        cells = {name: _cell(row.cells, index) for name, index in at.items()}
        if counted.get(cells.get("listed_id", ""), 0) > 1:
            # What several rows share names who asks, or the session: it tells no question apart.
            cells["listed_id"] = ""
        problem = _left_out(row.number, cells)
        if problem is not None:
            problems.append(problem)
            continue
        question, doubt = _question(row.number, cells, at, fields)
        rows.append(question)
        problems += doubt
    once, doubles = without_doubles(rows)
    return once, [*problems, *doubles]


def _cell(cells: Sequence[str], index: int) -> str:
    """A cell on one line: a question is read out, and stands in lists."""
    return " ".join(cells[index].split()) if index < len(cells) else ""


def _fields_said(at: Mapping[str, int]) -> frozenset[str]:
    fields = {"question"} | ({"addressee", "item"} & at.keys())
    if {"asker", "given_name", "family_name", "email", "anonymous"} & at.keys():
        fields.add("asker")
    return frozenset(fields)


def _counted_ids(headed: HeadedTable, index: int | None) -> Counter[str]:
    """How often each id stands there, where different questions share one."""
    if index is None:
        return Counter()
    text = next((one.index for one in headed.columns if one.field == "question"), index)
    pairs = {(_cell(row.cells, index), _cell(row.cells, text)) for row in headed.rows}
    return Counter(id_ for id_, _ in pairs if id_)


def _left_out(number: int, cells: Cells) -> Problem | None:
    """Why a row is no question that waits; None for one that is."""
    if not cells.get("question"):
        return Problem(
            row=number, column="question", message=said("No question stands here: left out.")
        )
    for field, why in (("state", _of_state), ("answered", _of_mark), ("dismissed", _of_mark)):
        told = why(field, cells.get(field, ""))
        if told:
            message = said("{0} already: left out. {1}", told, _TAKE_IN)
            return Problem(row=number, column=field, message=message, is_notice=True)
    return None


def _of_state(_field: str, written: str) -> str:
    state = fold_header(written)
    if state in ANSWERED_STATES:
        return said("Answered")
    return said("Dismissed") if state in DISMISSED_STATES else ""


def _of_mark(field: str, written: str) -> str:
    """A tick, or anything at all where it is no "no": the answer itself, or when it was given."""
    state = fold_header(written)
    if not written or yes_or_no(written) is False or state in {"open", "unanswered", "pending"}:
        return ""
    return field.capitalize()


def _question(
    number: int, cells: Cells, at: Mapping[str, int], fields: frozenset[str]
) -> tuple[ListedQuestion, list[Problem]]:
    anonymous, problems = _wants_to_stay_anonymous(number, cells)
    name = _name(cells)
    named = {"asker", "given_name", "family_name"} & at.keys()
    if anonymous or names_nobody(name):
        email = cells.get("email", "") if not (anonymous or named) else ""
        name, organisation = "", ""
    else:
        email, organisation = cells.get("email", ""), cells.get("organisation", "")
    question = ListedQuestion(
        row=number,
        text=cells["question"],
        fields=fields,
        name=name,
        email=email,
        organisation=organisation,
        to=cells.get("addressee", ""),
        item=cells.get("item", ""),
        listed_id=cells.get("listed_id", ""),
    )
    return question, problems


def rows_that_name(rows: Sequence[Row], columns: Sequence[Column]) -> tuple[Row, ...]:
    """The rows whose asker may be named: what is shown of the others has nothing of them."""
    at = {one.field: one.index for one in reversed(columns)}
    index = at.get("anonymous")
    if index is None:
        return tuple(rows)
    return tuple(
        row
        for row in rows
        if not _wants_to_stay_anonymous(row.number, {"anonymous": _cell(row.cells, index)})[0]
    )


def _name(cells: Cells) -> str:
    parts = (cells.get("given_name", ""), cells.get("family_name", ""))
    whole = " ".join(part for part in parts if part)
    return whole or cells.get("asker", "")


def _wants_to_stay_anonymous(number: int, cells: Cells) -> tuple[bool, list[Problem]]:
    """Whether the row says so. What is neither yes nor no names nobody, to be safe."""
    written = cells.get("anonymous", "")
    answer = yes_or_no(written)
    if answer is None and names_nobody(written):
        answer = True
    if answer is not None:
        return answer, []
    message = said("“{0}” is neither yes nor no: taken as anonymous.", written)
    return True, [Problem(row=number, column="anonymous", message=message)]
