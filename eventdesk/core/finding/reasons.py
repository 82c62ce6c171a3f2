"""Why somebody was found, said where it is not plain to see."""

from __future__ import annotations

from collections.abc import Iterator

from eventdesk.core.delegates import Particulars
from eventdesk.core.finding.found import Match
from eventdesk.core.finding.query import Query
from eventdesk.core.folding import indexed_words

WHY_ALIKE = {
    Match.SOUND: "sounds like it",
    Match.SLIP: "spelled like it",
    Match.IN_PART: "like part of it",
}
"""Why a name is listed that is only like what was typed."""


def why(known: Particulars, match: Match, asked: Query) -> str:
    """The reason in a few words, or nothing where the name itself shows it."""
    if match is Match.ELSEWHERE:
        return next(_elsewhere(known, asked), "")
    by_known_as = known.known_as and _any_begins(known.known_as, asked)
    if by_known_as and not _any_begins(known.full_name, asked, every=True):
        return f"known as {known.known_as}"
    if match is Match.NICKNAME:
        return "nickname"
    return ""


def _elsewhere(known: Particulars, asked: Query) -> Iterator[str]:
    fields = (
        ("organisation", known.organisation),
        ("role", known.role),
        ("e-mail", known.email),
        ("reference", known.reference),
        *known.extra.items(),
    )
    for said, text in fields:
        if text and _any_begins(text, asked):
            yield said


def _any_begins(text: str, asked: Query, *, every: bool = False) -> bool:
    words = indexed_words(text)
    fits = [any(word.startswith(typed) for word in words) for typed in asked.words]
    return all(fits) if every else any(fits)
