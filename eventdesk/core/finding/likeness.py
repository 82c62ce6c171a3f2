"""How alike two words are, in sound and under the fingers: 1 for the same, 0 for nothing alike."""

from __future__ import annotations

import string
from collections.abc import Mapping
from itertools import combinations

from msgspec import Struct

Pair = tuple[str, str]


_SIGNS = string.ascii_letters + string.digits


class Costs(Struct, frozen=True, kw_only=True):
    """What it costs to make one word out of another, sign by sign.

    `swapped` is the price of two neighbours in the wrong order, `doubled` of a sign written twice.
    """

    weight: Mapping[str, float]
    """What every sign counts for, and what leaving it out costs."""
    taken_for: Mapping[str, Mapping[str, float]]
    """What taking one sign for another costs."""
    swapped: float
    doubled: float

    def weigh(self, word: str) -> float:
        """What a word counts for."""
        return sum(map(self.weight.__getitem__, word))


class _Weights(dict[str, float]):
    """Weights in which a sign of another script counts like a letter."""

    def __missing__(self, sign: str) -> float:
        return 1.0


class _Prices(dict[str, "_Weights"]):
    """Prices in which a sign of another script is like itself alone."""

    def __missing__(self, sign: str) -> _Weights:
        return _Weights({sign: 0.0})


def costs_of(
    weight: Mapping[str, float], near: Mapping[Pair, float], *, swapped: float, doubled: float
) -> Costs:
    """Costs from what differs: 1 for a sign not named, the heavier of two for a pair not named."""
    weights = _Weights({sign: weight.get(sign, 1.0) for sign in _SIGNS})
    prices = _Prices()
    for one in _SIGNS:
        prices[one] = _Weights(
            {
                other: 0.0
                if one == other
                else near.get((one, other), max(weights[one], weights[other]))
                for other in _SIGNS
            }
        )
    return Costs(weight=weights, taken_for=prices, swapped=swapped, doubled=doubled)


def _near(*groups: tuple[float, str]) -> dict[Pair, float]:
    """Every two signs of a group cost what is said with it; the first that names a pair holds."""
    costs: dict[Pair, float] = {}
    for cost, signs in groups:
        for one, other in combinations(signs, 2):
            costs.setdefault((one, other), cost)
            costs.setdefault((other, one), cost)
    return costs


SOUNDED = costs_of(
    weight={
        **dict.fromkeys("aeiou", 0.35),
        "h": 0.25,
        "R": 0.15,
        "y": 0.4,
        "w": 0.7,
    },
    near=_near(
        (0.1, "xk"), (0.15, "xh"), (0.1, "rR"), (0.1, "iy"), (0.15, "uw"),
        (0.15, "sz"), (0.2, "SC"), (0.2, "SJ"), (0.2, "CJ"), (0.2, "td"), (0.2, "t0"), (0.25, "d0"),
        (0.2, "f0"), (0.2, "fv"), (0.2, "vw"), (0.25, "pb"), (0.25, "kg"), (0.3, "mn"), (0.3, "sS"),
        (0.35, "zJ"), (0.4, "zS"), (0.35, "sC"), (0.3, "vb"), (0.4, "s0"), (0.5, "gJ"),
        (0.45, "tC"), (0.4, "dJ"), (0.4, "Jy"), (0.4, "gx"), (0.4, "kC"), (0.5, "fp"), (0.4, "v0"),
        (0.5, "lr"), (0.5, "wr"), (0.6, "nl"), (0.4, "hy"), (0.6, "hf"), (0.5, "lw"),
        (0.1, "ei"), (0.12, "ou"), (0.12, "ae"), (0.15, "ao"), (0.15, "au"), (0.2, "aeiou"),
    ),
    swapped=0.7,
    doubled=0.0,
)  # fmt: skip

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _neighbouring_keys() -> dict[Pair, float]:
    """Keys beside each other on a QWERTY keyboard, above and below included."""
    places = {
        key: (row, at + row * 0.4) for row, keys in enumerate(_ROWS) for at, key in enumerate(keys)
    }
    found: dict[Pair, float] = {}
    for (one, (row, at)), (other, (below, there)) in combinations(places.items(), 2):
        if abs(row - below) <= 1 and abs(at - there) <= 1:
            found[one, other] = found[other, one] = 0.65
    return found


TYPED = costs_of(
    weight={},
    near=_neighbouring_keys() | _near((0.5, "aeiouy"), (0.5, "ck"), (0.6, "sz"), (0.6, "vw")),
    swapped=0.6,
    doubled=0.4,
)


def distances(one: str, other: str, costs: Costs) -> tuple[float, float]:
    """The least it costs to make `one` out of `other`, and out of a beginning of it.

    Optimal string alignment (the restricted Damerau–Levenshtein distance), weighted: what was
    swapped counts once, and a sign written twice hardly counts.
    """
    doubled, swapped = costs.doubled, costs.swapped
    weight, taken_for = costs.weight, costs.taken_for
    gaps = []
    last = ""
    for against in other:
        gaps.append(min(doubled, weight[against]) if against == last else weight[against])
        last = against
    row = [0.0]
    for gap in gaps:
        row.append(row[-1] + gap)
    before = row
    last = ""
    for sign in one:
        prices = taken_for[sign]
        gap = min(doubled, weight[sign]) if sign == last else weight[sign]
        left = row[0] + gap
        after = [left]
        beside = ""
        for j, against in enumerate(other):
            best = row[j] + prices[against]
            best = min(best, row[j + 1] + gap)
            best = min(best, left + gaps[j])
            if sign == beside and last == against and before[j - 1] + swapped < best:
                best = before[j - 1] + swapped
            after.append(best)
            left, beside = best, against
        before, row, last = row, after, sign
    return row[-1], min(row[len(one) // 2 :], default=row[-1])


def likeness(one: str, other: str, costs: Costs) -> tuple[float, float]:
    """How alike a typed word is to another one, and to a beginning of it; from 0 to 1 each."""
    mine = costs.weigh(one)
    larger = max(mine, costs.weigh(other))
    if not mine:
        return 0.0, 0.0
    whole, begun = distances(one, other, costs)
    return max(0.0, 1 - whole / larger), max(0.0, 1 - begun / mine)
