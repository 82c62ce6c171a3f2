"""What sealing costs: the same acts on a sealed event and on one that is not, each in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from bench_events import desk_delegates, event_of, settings_at
from bench_figures import Row, Sizes, held_to_seconds, spread, timed
from msgspec.structs import replace

from eventdesk.bootstrap import open_event, reseal
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.sealing import Resealing
from eventdesk.storage.sealing import key_of

SPOKEN = "three words to keep"


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """The key, sealing itself, opening, and checking in."""
    key = min(timed(lambda: key_of(SPOKEN, bytes(16))) for _ in range(3))
    yield Row(work="the key of a passphrase", found=f"{key * 1000:.0f} ms")
    yield from _check_in(folder, sizes.small, sizes.acts)
    plain = event_of(folder, sizes.large, arrived=sizes.large // 2)
    sealed = event_of(folder, sizes.large, arrived=sizes.large // 2)
    wish = Resealing(address=str(sealed), wanted=SPOKEN)
    taken = timed(partial(reseal, wish, settings_at(folder)))
    size = f"{sealed.stat().st_size / 1e6:.0f} MB"
    yield Row(work=f"sealing an event of {sizes.large:,}", found=f"{taken:.2f} s ({size})")
    yield from _open(folder, plain, sealed, f"{sizes.large:,}", sizes.starts)
    yield from _check_in_on(folder, plain, sealed, f"{sizes.large:,}", sizes.acts)


def _check_in(folder: Path, people: int, acts: int) -> Iterator[Row]:
    plain, sealed = event_of(folder, people), event_of(folder, people)
    reseal(Resealing(address=str(sealed), wanted=SPOKEN), settings_at(folder))
    yield from _check_in_on(folder, plain, sealed, f"{people:,}", acts)


def _opening(folder: Path, path: Path) -> EventDesk:
    return open_event(path, replace(settings_at(folder), passphrase=SPOKEN))


def _check_in_on(folder: Path, plain: Path, sealed: Path, name: str, acts: int) -> Iterator[Row]:
    """An act on each in turn, so that both meet the same machine."""
    found: dict[Path, list[float]] = {plain: [], sealed: []}
    with _opening(folder, plain) as one, _opening(folder, sealed) as other:
        desks = {plain: one, sealed: other}
        chosen = desk_delegates(one)[-acts - 1 :]
        for number, person in enumerate(chosen):
            for path, desk in desks.items():
                taken = timed(partial(desk.check_in.check_in, person)) * 1000
                if number:
                    found[path].append(taken)
    limit = f"not sealed: {spread(found[plain])}"
    yield Row(work=f"check-in, sealed, {name}", found=str(spread(found[sealed])), limit=limit)


def _open(folder: Path, plain: Path, sealed: Path, name: str, times: int) -> Iterator[Row]:
    """Opening, and reading whatever a window shows."""
    least: dict[Path, float] = {}
    for _ in range(times):
        for path in (plain, sealed):
            taken = timed(_reading(folder, path))
            least[path] = min(taken, least.get(path, taken))
    limit = f"not sealed: {least[plain]:.2f} s"
    yield held_to_seconds(f"opening and reading, sealed, {name}", least[sealed], 2, limit=limit)


def _reading(folder: Path, path: Path) -> Callable[[], None]:
    def work() -> None:
        with _opening(folder, path) as desk:
            desk.get_ready()
            feed = desk.feed()
            feed.everything()
            feed.close()

    return work
