"""What an answer to the invitation means, whole or as a phrase; None where nobody can be sure."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from eventdesk.core.delegates import NOT_COMING_RSVPS, Rsvp
from eventdesk.formats.invite_lists.answer_words import (
    ANSWERS,
    AWAITED,
    CANCELLING,
    COMING,
    CONFIRMING,
    DECLINING,
    HAVE_ARRIVED,
    IN_PERSON,
    MAYBE,
    NEGATED_TAILS,
    NEGATIONS,
    PARTS_OF_THE_DAY,
    REMOTELY,
    YET,
)
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.marks import CROSSES, EMPTY_BOX, TICKS

_DASHES = frozenset("-–—.?/_…") | {EMPTY_BOX}
_SAY_NOTHING = frozenset({"yes no", "y n", "no show", "noshow"})
_CLAUSES = re.compile(
    r"[.,;:()/\[\]–—]|\s-\s|\b(?:but|aber|sondern|mais|pero|ma|maar|mas)\b", re.IGNORECASE
)
_NEAR = 3
"""How far behind its negation the word may stand that it turns round."""
_LONGEST_ANSWER = 200


@lru_cache(maxsize=4096)
def read_answer(written: str) -> Rsvp | None:
    """The RSVP that a cell says; None where it is not understood. A blank cell says "invited"."""
    text = written.strip()
    if text and text[0] in TICKS:
        return Rsvp.ACCEPTED if len(text) == 1 else read_answer(text[1:])
    folded = fold_header(text)
    if text and text[0] in CROSSES:
        return Rsvp.DECLINED
    if not folded or folded in _SAY_NOTHING:
        return Rsvp.INVITED if not text or text[0] in _DASHES else None
    known = ANSWERS.get(folded)
    if known is not None or len(text) > _LONGEST_ANSWER:
        return known
    return _read_phrase(text, folded.split())


def is_answer(written: str) -> bool:
    """Whether a cell is one of the whole answers that are known, and not a phrase."""
    return fold_header(written) in ANSWERS


def has_arrived(written: str) -> bool:
    """Whether an answer says that somebody has been at a door ("Checked in")."""
    return fold_header(written) in HAVE_ARRIVED


def is_negated(words: list[str]) -> bool:
    """Whether any of the folded words turns the sentence round."""
    return bool(NEGATIONS.intersection(words)) or any(
        word == "t" and before in NEGATED_TAILS for before, word in itertools.pairwise(words)
    )


def _read_phrase(text: str, words: list[str]) -> Rsvp | None:
    if _any(words, PARTS_OF_THE_DAY):
        return None
    if is_negated(words):
        return _read_negated(text, words)
    leaving = max(_last(words, CANCELLING), _last(words, DECLINING))
    if leaving >= 0:
        if _last(words, COMING) > leaving:
            return None
        return Rsvp.CANCELLED if _any(words, CANCELLING) else Rsvp.DECLINED
    if _any(words, REMOTELY):
        return None if _any(words, IN_PERSON) else Rsvp.REMOTE
    for stems, rsvp in ((MAYBE, Rsvp.TENTATIVE), (AWAITED, Rsvp.INVITED)):
        if _any(words, stems):
            return rsvp
    return Rsvp.ACCEPTED if _any(words, COMING) or _any(words, IN_PERSON) else None


def _read_negated(text: str, words: list[str]) -> Rsvp | None:
    """A phrase with "not", "nicht", "ne … pas": whatever it says, it does not say yes."""
    if _says_remote_apart(text):
        return Rsvp.REMOTE
    if words[:2] == ["no", "problem"]:
        return None
    if (at := _last(words, CANCELLING)) >= 0:
        return None if words[at - 1] in {"not", "nicht", "pas"} else Rsvp.CANCELLED
    if "sure" in words and not _any(words, DECLINING):
        return Rsvp.TENTATIVE
    if _is_still_awaited(words):
        return Rsvp.INVITED
    if _any(words, MAYBE) and not _any(words, DECLINING):
        return Rsvp.TENTATIVE
    if _any(words, DECLINING) or _any(words, COMING) or words[0] in NEGATIONS:
        return Rsvp.DECLINED
    return None


def _says_remote_apart(text: str) -> bool:
    """Whether one clause, without a "not" in it, says "online": "No, but joining online"."""
    clauses = [fold_header(clause).split() for clause in _CLAUSES.split(text) if clause]
    return any(
        words and not is_negated(words) and _any(words, REMOTELY) and not _any(words, IN_PERSON)
        for words in clauses
    )


def _is_still_awaited(words: list[str]) -> bool:
    """Whether what is negated is the answer itself: "not yet confirmed", "n'a pas répondu"."""
    if YET.intersection(words):
        return True
    places = [at for at, word in enumerate(words) if word in NEGATIONS or word == "t"]
    return any(
        _any([word], CONFIRMING)
        and any(0 < at - place <= _NEAR for place in places)
        and not _any(words[_place_before(at, places) + 1 : at], COMING)
        for at, word in enumerate(words)
    )


def _place_before(at: int, places: list[int]) -> int:
    """The last of the places that stands before `at`; -1 for none."""
    return max((place for place in places if place < at), default=-1)


def _any(words: list[str], stems: tuple[str, ...]) -> bool:
    return _last(words, stems) >= 0


def _last(words: list[str], stems: tuple[str, ...]) -> int:
    """The place of the last word that is one of the stems; -1 for none."""
    return max((at for at, word in enumerate(words) if f"{word} ".startswith(stems)), default=-1)


def weightier(one: Rsvp | None, other: Rsvp | None) -> Rsvp | None:
    """What holds when two columns answer: nobody who is cancelled in one of them is coming."""
    if other in NOT_COMING_RSVPS and one not in NOT_COMING_RSVPS:
        return other
    return one
