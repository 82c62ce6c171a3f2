"""What a measure found: spreads of times, and rows of the table that is printed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

_WITH_A_TENTH = 100
"""Milliseconds below this are shown with a tenth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How large the events are that are measured on, and how often each thing is done."""

    small: int = 70
    middle: int = 10_000
    large: int = 100_000
    items: int = 500
    acts: int = 200
    starts: int = 9
    changes: int = 60
    desks: tuple[int, ...] = (1, 4, 8)
    """How many desks admit at once."""
    admissions: int = 200
    """How many each of them admits."""


QUICK = Sizes(middle=2_000, large=5_000, acts=60, starts=3, changes=20, admissions=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Many durations of one thing, in milliseconds."""

    p50: float
    p99: float
    n: int

    def __str__(self) -> str:
        """Median and 99th percentile, with how many there were."""
        return f"p50 {_ms(self.p50)}, p99 {_ms(self.p99)} ms (n {self.n})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table: what was measured, and what it is held against."""

    work: str
    found: str
    limit: str = ""
    """A bare limit, measured in the same run."""
    budget: str = ""
    over: str = ""
    """By how much the budget was missed; empty when it was kept, or when there is none."""

    @property
    def verdict(self) -> str:
        """Whether it was kept, in words."""
        if not self.budget:
            return ""
        return f"over by {self.over}" if self.over else "within"


def spread(milliseconds: Sequence[float]) -> Spread:
    """The spread of durations; the 99th percentile is the one that 1 in 100 exceeds."""
    ordered = sorted(milliseconds)
    rank = max(0, -(-len(ordered) * 99 // 100) - 1)
    return Spread(p50=statistics.median(ordered), p99=ordered[rank], n=len(ordered))


def held_to_times(work: str, found: Spread, *, p99: float, limit: str = "") -> Row:
    """A row about a 99th percentile that must not exceed a number of milliseconds."""
    over = f"{_ms(found.p99 - p99)} ms" if found.p99 > p99 else ""
    return Row(work=work, found=str(found), limit=limit, budget=f"p99 {p99:g} ms", over=over)


def held_to_commit(work: str, found: Spread, bare: Spread) -> Row:
    """A row about something that ends in a synced commit, beside the bare commit."""
    missed = []
    if found.p50 > bare.p50 + 5:
        missed.append(f"{_ms(found.p50 - bare.p50 - 5)} ms at p50")
    if found.p99 > bare.p99 + 17:
        missed.append(f"{_ms(found.p99 - bare.p99 - 17)} ms at p99")
    return Row(
        work=work,
        found=str(found),
        limit=f"bare commit {_ms(bare.p50)} / {_ms(bare.p99)} ms",
        budget="bare + 5 ms at p50, + 17 ms at p99",
        over=", ".join(missed),
    )


def held_to_seconds(work: str, seconds: float, budget: float, *, limit: str = "") -> Row:
    """A row about something that is done once and must not take longer than some seconds."""
    over = f"{seconds - budget:.2f} s" if seconds > budget else ""
    return Row(work=work, found=f"{seconds:.2f} s", limit=limit, budget=f"{budget:g} s", over=over)


def timed(work: Callable[[], object]) -> float:
    """How many seconds some work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def timed_often(work: Callable[[], object], times: int) -> Spread:
    """How long some work takes, done a number of times."""
    return spread([timed(work) * 1000 for _ in range(times)])


def resident_megabytes() -> float | None:
    """The memory that this process holds now; None where the system does not tell."""
    return _megabytes("VmRSS:")


def resident_megabytes_at_most() -> float | None:
    """The most memory that this process has held; None where the system does not tell."""
    return _megabytes("VmHWM:")


def _megabytes(named: str) -> float | None:
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return None
    (line,) = [line for line in status.splitlines() if line.startswith(named)]
    return int(line.split()[1]) / 1024


def _ms(value: float) -> str:
    return f"{value:.1f}" if value < _WITH_A_TENTH else f"{value:.0f}"
