"""Which delegates a published name could mean. They are offered; a person says who it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.finding import DelegateIndex, Found, Match
from eventdesk.core.finding.doubles import could_be_one
from eventdesk.core.finding.meant import read
from eventdesk.core.finding.query import TITLES
from eventdesk.core.folding import words_of
from eventdesk.core.name_keys import fold
from eventdesk.core.whole_names import is_called

OFFERED_AT_MOST = 9
"""As many as there are digits to choose with; of more namesakes than that nobody is told apart."""
_LOOKED_AT = 50
_NAME = 2
"""A name of fewer words may be a role ("Minister"): then likeness says nothing, nor does a part."""
_NEVER = {Match.CODE, Match.ELSEWHERE, Match.IN_PART}


def who_could_be(
    name: str, index: DelegateIndex, is_wanted: Callable[[], bool] = lambda: True
) -> tuple[Found, ...]:
    """Everybody who could be the one published under that name, likeliest first.

    Whoever is called exactly so comes alone, with their namesakes: then nobody who is only like it
    is looked for. Otherwise it is the finder's best class of match and whoever could be taken for
    one of it. A word in somebody's role or organisation is no name. What is found once the answer
    `is_wanted` no longer is no answer.
    """
    sure = index.sure(name, limit=_LOOKED_AT)
    if any(is_called(one.delegate, name) for one in sure):
        return those_offered(name, sure)
    return those_offered(name, index.whole(name, sure, limit=_LOOKED_AT, is_wanted=is_wanted))


def those_offered(name: str, found: Sequence[Found]) -> tuple[Found, ...]:
    """The same, of what the finder found for that name, best first."""
    namesakes = [one for one in found if is_called(one.delegate, name)]
    if namesakes:
        return tuple(namesakes[:OFFERED_AT_MOST])
    whole = len(words_of(name)) >= _NAME
    could = [
        one
        for one in found
        if one.match not in _NEVER
        and (whole or _has_as_a_name(one.delegate, name))
        and (one.match.is_sure or _could_be_one(one.delegate, name))
    ]
    return read(could, name).those_meant[:OFFERED_AT_MOST]


def _has_as_a_name(delegate: Delegate, word: str) -> bool:
    known = delegate.particulars
    names = (known.family_name, known.given_name, known.known_as)
    return fold(word) in {fold(name) for name in names if name}


def _could_be_one(delegate: Delegate, name: str) -> bool:
    """Whether somebody found by likeness is alike in both names, wherever the surname begins."""
    words = [word for word in name.split() if fold(word) not in TITLES]
    return any(
        could_be_one(
            delegate.particulars,
            Particulars(given_name=" ".join(words[:at]), family_name=" ".join(words[at:])),
        )
        for at in range(1, len(words))
    )
