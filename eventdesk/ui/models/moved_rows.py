"""From one order of rows to another, with as few moves as can be."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def places_to_move(shown: Sequence[str], wanted: Sequence[str]) -> list[tuple[int, int]]:
    """The moves from one order to another, each from a place to the place it has afterwards.

    Ids that `wanted` has and `shown` has not are left out of account; the other way round there
    must be none.
    """
    there = set(shown)
    order = [one for one in wanted if one in there]
    rank = {one: n for n, one in enumerate(order)}
    stays = {order[n] for n in _longest_rising([rank[one] for one in shown])}
    now, moves = list(shown), []
    for n, one in enumerate(order):
        if one in stays:
            continue
        start = now.index(one)
        now.pop(start)
        end = now.index(order[n - 1]) + 1 if n else 0
        now.insert(end, one)
        if start != end:
            moves.append((start, end))
    return moves


def _longest_rising(values: Sequence[int]) -> list[int]:
    """The longest part of distinct numbers that rises as it stands."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int | None] = []
    for n, value in enumerate(values):
        place = bisect_left(ends, value)
        before.append(at[place - 1] if place else None)
        ends[place : place + 1] = [value]
        at[place : place + 1] = [n]
    found: list[int] = []
    last = at[-1] if at else None
    while last is not None:
        found.append(values[last])
        last = before[last]
    return found[::-1]
