"""Why somebody was found, said where it is not plain to see."""

from __future__ import annotations

from collections.abc import Iterator

from eventdesk.core.delegates import Particulars
from eventdesk.core.finding.found import Match
from eventdesk.core.finding.query import Query
from eventdesk.core.folding import indexed_words
from eventdesk.core.said import said

WHY_ALIKE = {
    Match.SOUND: said("sounds like it"),
    Match.SLIP: said("spelled like it"),
    Match.IN_PART: said("like part of it"),
}
"""Why a name is listed that is only like what was typed."""


def why(known: Particulars, match: Match, asked: Query) -> str:
    """The reason in a few words, or nothing where the name itself shows it."""
    if match is Match.ELSEWHERE:
        return next(_elsewhere(known, asked), "")
    by_known_as = known.known_as and _any_begins(known.known_as, asked)
    if by_known_as and not _any_begins(known.full_name, asked, every=True):
        return said("known as {0}", known.known_as)
    if match is Match.NICKNAME:
        return said("nickname")
    return ""


def _elsewhere(known: Particulars, asked: Query) -> Iterator[str]:
    fields = (
        (said("organisation"), known.organisation),
        (said("role"), known.role),
        (said("e-mail"), known.email),
        (said("reference"), known.reference),
        *known.extra.items(),
    )
    for told, text in fields:
        if text and _any_begins(text, asked):
            yield told


def _any_begins(text: str, asked: Query, *, every: bool = False) -> bool:
    words = indexed_words(text)
    fits = [any(word.startswith(typed) for word in words) for typed in asked.words]
    return all(fits) if every else any(fits)
