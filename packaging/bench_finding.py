"""How surely and how fast a person is found, class by class, beside what people use today."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bench_figures import Row, Sizes, Spread, held_to_seconds, resident_megabytes, spread, timed
from bench_rivals import FIVE, rivals
from corpus_people import held_out_names, people, typed_names
from corpus_queries import HELD_OUT, MISTAKEN, Query, by_hand, queries

from eventdesk.core.delegates import Delegate
from eventdesk.core.finding import DelegateIndex

EACH = 125
"""Queries of each class at the most."""
FIRST, AMONG_FIVE = 0.90, 0.98
INDEX_SECONDS = 2

Search = Callable[[str], Sequence[Delegate]]


def measure(_folder: Path, sizes: Sizes) -> Iterator[Row]:
    """Hits at one and at five, and milliseconds, for every class of query."""
    typed, held_out = typed_names(sizes.acts * 5), held_out_names(sizes.acts * 2)
    also = [(one.given, one.family) for one in (*typed, *held_out)]
    listed = people(sizes.middle, also)
    asked = [*queries(listed, min(EACH, sizes.acts)), *by_hand(typed, held_out=False)]
    asked += by_hand(held_out, held_out=True)
    index = DelegateIndex(listed)
    index.warm()
    index.prepare()
    found = _tried(asked, lambda text: [one.delegate for one in index.find(text, limit=FIVE)])
    yield from _classes(found)
    for held in ("", HELD_OUT):
        yield _mistaken(found, held, len(listed))
    for name, search in rivals(listed).items():
        whose = _tried(asked, lambda text, search=search: [listed[at] for at in search(text)])  # type: ignore[misc]
        yield _together(f"in comparison: {name}", whose)
    yield from _sizes(sizes)


class Tried:
    """What became of the queries of one class."""

    def __init__(self) -> None:
        self.ranks: list[int] = []
        self.fair_ranks: list[int] = []
        """Where people whom the typed letters cannot tell apart share a place."""
        self.milliseconds: list[float] = []

    def add(self, other: Tried) -> None:
        """Count those of another class in."""
        self.ranks += other.ranks
        self.fair_ranks += other.fair_ranks
        self.milliseconds += other.milliseconds

    def share(self, within: int) -> float:
        """How many were found among the first so many."""
        return sum(rank < within for rank in self.ranks) / len(self.ranks)

    @property
    def spread(self) -> Spread:
        """How long it took."""
        return spread(self.milliseconds)


def _tried(asked: Sequence[Query], search: Search) -> dict[str, Tried]:
    found: dict[str, Tried] = defaultdict(Tried)
    for query in asked:
        started = time.perf_counter()
        people_found = search(query.text)
        taken = (time.perf_counter() - started) * 1000
        tried = found[query.kind]
        tried.milliseconds.append(taken)
        tried.ranks.append(_rank(query, people_found))
        tried.fair_ranks.append(_rank(query, people_found, as_typed=query.has_initial_only))
    return found


def _rank(query: Query, found: Sequence[Delegate], *, as_typed: bool = False) -> int:
    """At which place the name stands that was meant; people of one name share a place.

    `as_typed`, so do people of one surname and one initial, where no more than that was typed.
    """
    shown = 1 if as_typed else None
    names: list[tuple[str, str]] = []
    for one in found:
        name = (one.particulars.given_name[:shown], one.particulars.family_name)
        if name not in names:
            names.append(name)
    wanted = (query.given[:shown], query.family)
    return names.index(wanted) if wanted in names else FIVE


def _classes(found: dict[str, Tried]) -> Iterator[Row]:
    for kind, tried in found.items():
        yield Row(work=f"find by {kind}", found=f"{_shares(tried)}, {tried.spread}")


def _mistaken(found: dict[str, Tried], held: str, number: int) -> Row:
    together = Tried()
    for kind in MISTAKEN:
        together.add(found[f"{kind}{held}"])
    missed = []
    if together.share(1) < FIRST:
        missed.append(f"{FIRST - together.share(1):.1%} at one")
    if together.share(FIVE) < AMONG_FIVE:
        missed.append(f"{AMONG_FIVE - together.share(FIVE):.1%} at five")
    fair = sum(rank == 0 for rank in together.fair_ranks) / len(together.fair_ranks)
    return Row(
        work=f"a surname misheard or mistyped{held}, among {number:,}",
        found=f"{_shares(together)}, {together.spread}",
        limit=f"first {fair:.1%} where those whom the typed letters cannot tell apart share it",
        budget=f"first {FIRST:.0%}, among five {AMONG_FIVE:.0%}",
        over=", ".join(missed),
    )


def _together(work: str, found: dict[str, Tried]) -> Row:
    together, mistaken = Tried(), Tried()
    for kind, tried in found.items():
        together.add(tried)
        if kind.removesuffix(HELD_OUT) in MISTAKEN:
            mistaken.add(tried)
    return Row(
        work=work,
        found=f"all classes {_shares(together)}, {together.spread}",
        limit=f"surname misheard or mistyped: {_shares(mistaken)}",
    )


def _shares(tried: Tried) -> str:
    return f"first {tried.share(1):.1%}, among five {tried.share(FIVE):.1%}"


def _sizes(sizes: Sizes) -> Iterator[Row]:
    for number in (sizes.small, sizes.middle, sizes.large):
        listed = people(number)
        before = resident_megabytes()
        made: list[DelegateIndex] = []
        seconds = timed(lambda listed=listed, made=made: made.append(DelegateIndex(listed)))  # type: ignore[misc]
        warmed = timed(made[0].warm)
        prepared = timed(made[0].prepare)
        after = resident_megabytes()
        grown = "" if before is None or after is None else f", {after - before:.0f} MB"
        parts = f"first letters {warmed:.2f} s, sounds {prepared:.2f} s{grown}"
        yield held_to_seconds(f"index of {number:,} names", seconds, INDEX_SECONDS, limit=parts)
