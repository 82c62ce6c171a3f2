"""What people type at a desk, class by class, with whom they mean by it."""

from __future__ import annotations

import random
import string
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from corpus_people import Typed

from eventdesk.core.delegates import Delegate
from eventdesk.core.finding.known_as import related_names
from eventdesk.core.name_keys import fold

_SHORTEST_TO_SLIP = 5
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


@dataclass(frozen=True, slots=True)
class Query:
    """A text, and the name that is meant: everybody of that very name is as right."""

    kind: str
    text: str
    given: str
    family: str

    @property
    def has_initial_only(self) -> bool:
        """Whether of the given name only its first letter was typed."""
        return any(len(word.strip(".,")) == 1 for word in self.text.split())


def queries(people: Sequence[Delegate], each: int) -> Iterator[Query]:
    """So many queries of every class that follows from the names."""
    chance = random.Random(11)  # noqa: S311 - the same queries every time
    for kind, (suits, write) in _CLASSES.items():
        fitting = [one for one in people if suits(one)]
        for one in chance.sample(fitting, min(each, len(fitting))):
            known = one.particulars
            yield Query(kind, write(one, chance), known.given_name, known.family_name)
    yield from _namesakes(people, chance, each)


def by_hand(typed: Sequence[Typed], *, held_out: bool) -> Iterator[Query]:
    """What was typed by hand for names of the corpus."""
    for case in typed:
        kind = _HAND_WRITTEN[case.kind] + (HELD_OUT if held_out else "")
        yield Query(kind, case.text, case.given, case.family)


_HAND_WRITTEN = {
    "heard": "as heard: surname",
    "heard_given": "as heard: given name",
    "slip": "slipped key: surname",
    "variant": "another spelling",
}
HELD_OUT = ", held out"
MISTAKEN = ("as heard: surname", "slipped key: surname")
"""The classes of a surname that was misheard or mistyped, with at least an initial."""


def _namesakes(people: Sequence[Delegate], chance: random.Random, each: int) -> Iterator[Query]:
    counted = Counter(one.full_name for one in people)
    twice = [one for one in people if counted[one.full_name] == 2]  # noqa: PLR2004 - two of them
    for one in chance.sample(twice, min(each, len(twice))):
        known = one.particulars
        yield Query("namesakes", one.full_name.lower(), known.given_name, known.family_name)


def _plain(text: str) -> str:
    """Without its accents, as on a keyboard that has none."""
    parts = unicodedata.normalize("NFKD", text.replace("ł", "l").replace("ø", "o"))
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).lower()


def _exact(one: Delegate, _chance: random.Random) -> str:
    return one.full_name.lower()


def _order(one: Delegate, chance: random.Random) -> str:
    known = one.particulars
    between = chance.choice((" ", ", "))
    return f"{known.family_name}{between}{known.given_name}".lower()


def _prefix(one: Delegate, chance: random.Random) -> str:
    known = one.particulars
    given, family = _plain(known.given_name)[:3], _plain(known.family_name)[:5]
    return chance.choice((f"{given} {family}", f"{family} {given}"))


def _initial(one: Delegate, chance: random.Random) -> str:
    known = one.particulars
    letter, family = known.given_name[0].lower(), known.family_name.lower()
    return chance.choice((f"{letter} {family}", f"{family} {letter}", f"{letter}. {family}"))


def _accents(one: Delegate, chance: random.Random) -> str:
    decomposed = unicodedata.normalize("NFD", one.full_name)
    return chance.choice((_plain(one.full_name), decomposed, one.full_name.upper()))


def _punctuation(one: Delegate, chance: random.Random) -> str:
    name = one.full_name.lower()
    for sign in "'’-":
        name = name.replace(sign, chance.choice(("", " ", "’", "-")))
    words = name.split()
    return chance.choice((name, " ".join((words[0], "".join(words[1:])))))


def _titled(one: Delegate, chance: random.Random) -> str:
    title = one.particulars.title or chance.choice(("Mr", "Ms", "Mrs"))
    return chance.choice((f"{title} {one.full_name}", f"{one.full_name} {title} OBE")).lower()


def _nickname(one: Delegate, chance: random.Random) -> str:
    names = sorted(related_names(fold(one.particulars.given_name)))
    return f"{chance.choice(names)} {one.particulars.family_name}".lower()


def _slip(one: Delegate, chance: random.Random) -> str:
    family = _plain(one.particulars.family_name).replace("-", " ")
    at = chance.randrange(1, len(family) - 1)
    slips: tuple[Callable[[], str], ...] = (
        lambda: family[:at] + family[at + 1] + family[at] + family[at + 2 :],
        lambda: family[:at] + family[at + 1 :],
        lambda: family[:at] + family[at] + family[at:],
        lambda: family[:at] + _beside(family[at], chance) + family[at + 1 :],
        lambda: family[:at] + chance.choice(string.ascii_lowercase) + family[at:],
    )
    letter = _plain(one.particulars.given_name)[0]
    return f"{letter} {chance.choice(slips)()}"


def _beside(letter: str, chance: random.Random) -> str:
    for row in _KEYS:
        if letter in row:
            at = row.index(letter)
            return chance.choice(row[max(0, at - 1) : at] + row[at + 1 : at + 2])
    return letter


def _organisation(one: Delegate, _chance: random.Random) -> str:
    known = one.particulars
    return f"{known.organisation.split()[0]} {_plain(known.family_name)}".lower()


def _email(one: Delegate, chance: random.Random) -> str:
    mail = one.particulars.email
    return chance.choice((mail, mail.partition("@")[0]))


def _reference(one: Delegate, chance: random.Random) -> str:
    code = one.particulars.reference
    return chance.choice((code, code.lower(), code.replace("-", " "), code.replace("-", "")))


def _always(_one: Delegate) -> bool:
    return True


def _has_accents(one: Delegate) -> bool:
    return not one.full_name.replace("’", "'").isascii()


def _has_joints(one: Delegate) -> bool:
    return any(sign in one.particulars.family_name for sign in " '’-")


def _has_nickname(one: Delegate) -> bool:
    return bool(related_names(fold(one.particulars.given_name)))


def _may_slip(one: Delegate) -> bool:
    return len(one.particulars.family_name) >= _SHORTEST_TO_SLIP


Suits = Callable[[Delegate], bool]
Write = Callable[[Delegate, random.Random], str]

_CLASSES: dict[str, tuple[Suits, Write]] = {
    "exact": (_always, _exact),
    "any order": (_always, _order),
    "beginnings": (_always, _prefix),
    "initial": (_always, _initial),
    "accents": (_has_accents, _accents),
    "joints and spaces": (_has_joints, _punctuation),
    "titles and honours": (_always, _titled),
    "nickname": (_has_nickname, _nickname),
    "slipped key": (_may_slip, _slip),
    "organisation and name": (_always, _organisation),
    "e-mail": (_always, _email),
    "reference": (_always, _reference),
}
