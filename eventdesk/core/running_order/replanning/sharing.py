"""Sharing whole minutes in proportion to length, with nobody below a floor."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from msgspec import Struct

from eventdesk.core.running_order.order import ItemKind

_FIRST_TO_GIVE = {
    ItemKind.BREAK: 0,
    ItemKind.DISCUSSION: 1,
    ItemKind.TALK: 2,
    ItemKind.QUESTIONS: 2,
}


class Giver(Struct, frozen=True, kw_only=True):
    """An item that can give minutes, and at most how many."""

    item_id: str
    kind: ItemKind
    minutes: int
    """Its length, by which it shares."""
    at_most: int


def in_proportion(minutes: int, givers: Sequence[Giver]) -> dict[str, int] | None:
    """Who gives how much, summing exactly; None if the floors do not allow the whole.

    Whole minutes by largest remainder, ties to the earlier. What a floor refuses is shared again
    among the rest.
    """
    if minutes > sum(giver.at_most for giver in givers):
        return None
    return _shared(minutes, givers)


def breaks_first(minutes: int, givers: Sequence[Giver]) -> dict[str, int] | None:
    """The same, but breaks give all they can before discussion does, and that before the rest."""
    if minutes > sum(giver.at_most for giver in givers):
        return None
    given: dict[str, int] = {}
    missing = minutes
    for _, alike in groupby(sorted(givers, key=_class), key=_class):
        its_givers = list(alike)
        share = min(missing, sum(giver.at_most for giver in its_givers))
        given |= _shared(share, its_givers)
        missing -= share
    return given


def _class(giver: Giver) -> int:
    return _FIRST_TO_GIVE[giver.kind]


def _shared(minutes: int, givers: Sequence[Giver]) -> dict[str, int]:
    """Who gives how much, where the floors allow the whole."""
    given = {giver.item_id: 0 for giver in givers}
    missing = minutes
    while missing:
        able = [giver for giver in givers if given[giver.item_id] < giver.at_most]
        asked = _shares(missing, [giver.minutes for giver in able])
        for giver, share in zip(able, asked, strict=True):
            taken = min(share, giver.at_most - given[giver.item_id])
            given[giver.item_id] += taken
            missing -= taken
    return given


def _shares(minutes: int, lengths: Sequence[int]) -> list[int]:
    """Whole shares of `minutes` in proportion to `lengths`, by largest remainder."""
    whole = sum(lengths)
    shares = [minutes * length // whole for length in lengths]
    remainders = [minutes * length % whole for length in lengths]
    by_remainder = sorted(range(len(lengths)), key=lambda at: (-remainders[at], at))
    for at in by_remainder[: minutes - sum(shares)]:
        shares[at] += 1
    return shares
