"""What a column whose header says nothing must be, by nearly all that stands in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eventdesk.formats.invite_lists.answer_words import COMING, DECLINING
from eventdesk.formats.invite_lists.answers import is_answer
from eventdesk.formats.invite_lists.cells import (
    is_email,
    is_mark,
    looks_like_a_person,
    nearly_all,
    sample,
)
from eventdesk.formats.invite_lists.header_tokens import is_of_the_day
from eventdesk.formats.invite_lists.header_words import FULL_NAME
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.headers import Column
from eventdesk.formats.tables.table import Row


def fields_by_values(
    columns: Sequence[Column], rows: Sequence[Row], told: frozenset[str]
) -> dict[str, Column]:
    """E-mail, answer and whole name among columns that nobody has named; not those in `told`."""
    found: dict[str, Column] = {}
    for field, looks in _LOOKS.items():
        if field in told:
            continue
        like_it = [
            one
            for one in columns
            if one not in found.values()
            and nearly_all(sample(rows, one.index), looks)
            and (field != "rsvp" or is_of_the_day(one.header))
        ]
        if like_it:
            found[field] = _most_different(like_it, rows) if field == FULL_NAME else like_it[0]
    return found


def _most_different(columns: Sequence[Column], rows: Sequence[Row]) -> Column:
    """Names differ from row to row; what repeats is an organisation."""
    return max(columns, key=lambda one: (len(set(sample(rows, one.index))), -one.index))


def _is_plain_answer(cell: str) -> bool:
    """Whether a cell is nothing but an answer: "Accepted", "Abgesagt"; a mere "yes" may be any."""
    folded = f"{fold_header(cell)} "
    return not is_mark(cell) and folded.startswith((*COMING, *DECLINING)) and is_answer(cell)


_LOOKS: dict[str, Callable[[str], bool]] = {
    "email": is_email,
    "rsvp": _is_plain_answer,
    FULL_NAME: looks_like_a_person,
}
