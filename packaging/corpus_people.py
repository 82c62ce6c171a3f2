"""Invented delegates of many origins, always the same for the same number."""

from __future__ import annotations

import csv
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.name_keys import fold

CORPUS = Path(__file__).parent / "corpus"

_COMMON = {"english": 46.0, "scottish": 7.0, "irish": 7.0, "welsh": 5.0, "polish": 4.0}
_OTHERS = 1.2
"""How often an origin is met at a conference in Britain, roughly in hundredths."""
_MARRIED = 0.12
"""How many carry a family name of another origin than their given name."""
_ORGANISATIONS = (
    "Home Office", "Kent County Council", "Gwent Police", "Bristol City Council", "NHS England",
    "Youth Justice Board", "Merseyside VRP", "Cabinet Office", "Local Government Association",
    "Barnardo’s", "Avon and Somerset Police", "Lancashire Violence Reduction Network",
    "Leicestershire VRN", "London VRU", "Bedfordshire VERU", "University of Solway",
)  # fmt: skip
_ROLES = ("Director", "Analyst", "Head of partnerships", "Programme lead", "Policy adviser")
_TITLES = ("", "", "", "", "", "Dr", "Prof", "Cllr", "Sir", "Dame")


@dataclass(frozen=True, slots=True)
class Typed:
    """A person of whom something was typed, and of which class the query is."""

    given: str
    family: str
    kind: str
    text: str


def typed_names(most: int) -> list[Typed]:
    """What was typed by hand for this corpus, so much of it at the most, of every origin."""
    return _some("typed.tsv", most)


def held_out_names(most: int) -> list[Typed]:
    """The same by another hand, which nobody looked at while finding was built."""
    return _some("held_out.tsv", most)


def _some(name: str, most: int) -> list[Typed]:
    typed = [Typed(*row) for row in _rows(name)]
    random.Random(3).shuffle(typed)  # noqa: S311 - the files are in the order of origins
    return typed[:most]


def people(number: int, also: Sequence[tuple[str, str]] = ()) -> list[Delegate]:
    """So many delegates; `also` are given and family names that must be among them."""
    chance = random.Random(2026)  # noqa: S311 - the same people every time, nothing secret
    names = [*also, *_drawn(chance, max(0, number - len(also)))]
    chance.shuffle(names)
    return [_delegate(chance, place, *name) for place, name in enumerate(names)]


def _drawn(chance: random.Random, number: int) -> Iterator[tuple[str, str]]:
    pools = _pools()
    origins = sorted(pools)
    weights = [_COMMON.get(one, _OTHERS) for one in origins]
    for _ in range(number):
        origin, other = chance.choices(origins, weights, k=2)
        family = other if chance.random() < _MARRIED else origin
        yield _one_of(chance, pools[origin]["given"]), _one_of(chance, pools[family]["family"])


def _one_of(chance: random.Random, pool: Sequence[tuple[str, int]]) -> str:
    return chance.choices([name for name, _ in pool], [weight for _, weight in pool])[0]


def _delegate(chance: random.Random, place: int, given: str, family: str) -> Delegate:
    mail = f"{fold(given)}.{fold(family)}{place if chance.random() < 0.3 else ''}"  # noqa: PLR2004 - some
    known = Particulars(
        reference=f"VRU-{place:05}",
        title=chance.choice(_TITLES),
        given_name=given,
        family_name=family,
        organisation=chance.choice(_ORGANISATIONS),
        role=chance.choice(_ROLES),
        email=f"{mail}@{chance.choice(('example.org', 'kent.example', 'police.example'))}",
    )
    return Delegate(id=f"p{place:06}", particulars=known)


def _pools() -> dict[str, dict[str, list[tuple[str, int]]]]:
    pools: dict[str, dict[str, list[tuple[str, int]]]] = defaultdict(lambda: defaultdict(list))
    for origin, kind, name, weight in _rows("names.tsv"):
        pools[origin][kind].append((name, int(weight)))
    return pools


def _rows(name: str) -> list[list[str]]:
    with (CORPUS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t"))
