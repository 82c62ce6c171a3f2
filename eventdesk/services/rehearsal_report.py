"""What a rehearsal did, as a short table: each kind of act, how often, and how long it took."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

from msgspec import Struct

_MEDIAN, _NEARLY_ALL = 0.50, 0.99
_NO_TIME = "–"


class Timed(Struct, frozen=True, kw_only=True):
    """One act of a rehearsal. Times are in seconds from the wish."""

    kind: str
    done: bool
    answered: float
    """Until its result came back, synced to disk."""
    shown: float | None = None
    """Until the window had taken it in from the change feed; None without a window."""


class KindRow(Struct, frozen=True, kw_only=True):
    """All acts of one kind. Times are in milliseconds; those of showing None without a window."""

    kind: str
    done: int
    refused: int
    p50: float
    p99: float
    shown_p50: float | None = None
    shown_p99: float | None = None


class RehearsalReport(Struct, frozen=True, kw_only=True):
    """What a rehearsal came to."""

    rows: tuple[KindRow, ...]
    findings: tuple[str, ...] = ()
    """What verifying found, one sentence each; empty when everything holds."""
    surprises: tuple[str, ...] = ()
    """Acts that went otherwise than the script had it, one sentence each."""
    kept: tuple[str, ...] = ()
    """What was left behind, one line each: exports, pictures, the copy of the event."""

    @property
    def holds(self) -> bool:
        """Whether the day went as scripted and the event verifies."""
        return not self.findings and not self.surprises

    def text(self) -> str:
        """The report as people read it."""
        verified = self.findings or ("Verified: the chain, the three laws and the database hold.",)
        went = self.surprises or ("Every act went as scripted.",)
        return "\n".join([table(self.rows), "", *verified, *went, *self.kept, ""])


def rows_of(acts: Iterable[Timed]) -> tuple[KindRow, ...]:
    """One row a kind, in the order in which the kinds first came."""
    kinds: dict[str, list[Timed]] = {}
    for act in acts:
        kinds.setdefault(act.kind, []).append(act)
    return tuple(_row(kind, of_kind) for kind, of_kind in kinds.items())


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of the values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, ceil(share * len(ordered)) - 1)]


def table(rows: Sequence[KindRow]) -> str:
    """The rows as lines of text, in columns."""
    shown = any(row.shown_p50 is not None for row in rows)
    head = ["act", "done", "refused", "p50 ms", "p99 ms"]
    head += ["shown p50", "shown p99"] if shown else []
    cells = [head, *(_cells(row, shown=shown) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(head))]
    return "\n".join(_line(line, widths) for line in cells)


def _row(kind: str, acts: Sequence[Timed]) -> KindRow:
    answered = [1000 * act.answered for act in acts]
    shown = [1000 * act.shown for act in acts if act.shown is not None]
    done = sum(act.done for act in acts)
    return KindRow(
        kind=kind,
        done=done,
        refused=len(acts) - done,
        p50=percentile(answered, _MEDIAN),
        p99=percentile(answered, _NEARLY_ALL),
        shown_p50=percentile(shown, _MEDIAN) if shown else None,
        shown_p99=percentile(shown, _NEARLY_ALL) if shown else None,
    )


def _cells(row: KindRow, *, shown: bool) -> list[str]:
    cells = [row.kind, str(row.done), str(row.refused), f"{row.p50:.1f}", f"{row.p99:.1f}"]
    times = (row.shown_p50, row.shown_p99) if shown else ()
    return cells + [_NO_TIME if time is None else f"{time:.1f}" for time in times]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = (
        cell.rjust(width) if place else cell.ljust(width)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join([first, *rest]).rstrip()
