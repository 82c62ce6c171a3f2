"""Columns that stand for one answer each: "Attending in person", "Apologies", with marks below."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from eventdesk.core.delegates import Rsvp
from eventdesk.formats.invite_lists.answers import read_answer
from eventdesk.formats.invite_lists.cells import is_mark, nearly_all, sample
from eventdesk.formats.invite_lists.header_tokens import (
    is_arrival,
    is_of_the_day,
    is_somebody_elses,
    readings_of,
)
from eventdesk.formats.invite_lists.header_words import INVITE_LIST_ALIASES
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.headers import Column
from eventdesk.formats.tables.table import Row

_SAY_SO = (
    "attend", "accept", "confirm", "coming", "in person", "yes", "zugesagt", "zusage", "teilnahme",
    "prasenz", "vor ort", "presentiel", "present", "participe", "presencial", "asist", "acept",
    "on site", "onsite",
)  # fmt: skip
"""How the header of a column for those who come begins, or goes on after "will be"."""
_COMING = (
    "attend", "accept", "acept", "zusage", "coming", "in person", "teilnahme", "prasenz",
    "vor ort", "presen", "particip", "asist", "on site", "onsite",
)  # fmt: skip
_YES_OR_NO = re.compile(
    r"\(?\b(?:y(?:es)?|j(?:a)?|oui|o|s[ií]?)\s*/\s*(?:no?|nein|non)\b\)?", re.IGNORECASE
)
"""What is asked for in a header, and no answer: "Accepted (Y/N)"."""
_SHORTEST = 3
_ANSWERED_ALONE = frozenset({Rsvp.DECLINED, Rsvp.CANCELLED, Rsvp.REMOTE, Rsvp.TENTATIVE})


class AnswerColumn(Struct, frozen=True, kw_only=True):
    """A column of marks for one answer; without `answer`, one that answers beside the RSVP."""

    index: int
    header: str
    answer: Rsvp | None


def answer_columns(
    columns: Sequence[Column], rows: Sequence[Row], decided: Mapping[str, str]
) -> tuple[AnswerColumn, ...]:
    """The columns of a list that are one answer each."""
    if "rsvp" in decided.values():
        return ()
    found = [
        AnswerColumn(index=one.index, header=one.header, answer=answer)
        for one in columns
        if one.header not in decided
        and (answer := _answer_of(one.header)) is not None
        and nearly_all(sample(rows, one.index), is_mark)
    ]
    if len(found) == 1 and is_of_coming(found[0]) and readings_of(found[0].header):
        # "Attending" alone is a question, and its "no" is an answer of its own.
        return ()
    return tuple(found)


def is_of_coming(column: AnswerColumn) -> bool:
    """Whether a "no" in it is an answer, too: in "Attending", and not in "Confirmed"."""
    folded = fold_header(column.header)
    return column.answer is Rsvp.ACCEPTED and any(f" {word}" in f" {folded}" for word in _COMING)


def _answer_of(header: str) -> Rsvp | None:
    header = _YES_OR_NO.sub("", header)
    folded = fold_header(header)
    if len(folded) < _SHORTEST or is_arrival(header) or is_somebody_elses(header):
        return None
    if not is_of_the_day(header):
        return None
    answer = read_answer(header)
    if folded in INVITE_LIST_ALIASES.ranks and answer is not Rsvp.ACCEPTED:
        return None
    if answer is Rsvp.ACCEPTED:
        return answer if any(f" {word}" in f" {folded}" for word in _SAY_SO) else None
    return answer if answer in _ANSWERED_ALONE else None
