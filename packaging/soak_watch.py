"""What is watched while a window works for very long: its stalls, its memory, its presses."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from bench_figures import resident_megabytes
from PySide6.QtCore import QObject, Qt, QTimer

STALL_MILLISECONDS = 100
BEAT_MILLISECONDS = 5
PLACES_TOLD = 4
OLDEST_GENERATION = 2
LOOKED_AT_AFTER = 0.05
"""Seconds without a beat after which it is looked what the window is doing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stall:
    """A time in which the window took no key."""

    at_act: int
    milliseconds: float
    own: float
    """How much of it the window's own thread worked."""
    queued: float
    """How much of it threads of this process waited for a processor that others had."""
    doing: str
    """Where the program was, as far as it was seen."""

    @property
    def is_ours(self) -> bool:
        """Whether it would have been one on a machine that does nothing else."""
        return self.milliseconds - self.queued > STALL_MILLISECONDS


class Heartbeat(QObject):
    """Beats on the GUI thread, and notes whenever it could not.

    What the thread is doing then is seen from another one.
    """

    def __init__(self, acts_so_far: Callable[[], int]) -> None:
        super().__init__()
        self.stalls: list[Stall] = []
        self.longest = 0.0
        self._acts_so_far = acts_so_far
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._queued, self._asked = queued_milliseconds(), self._last
        self._seen: Counter[str] = Counter()
        self._thread_id = threading.get_ident()
        self._ending = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MILLISECONDS)
        self._looker = threading.Thread(target=self._look, name="looks on", daemon=True)
        self._looker.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()
        self._ending.set()
        self._looker.join()

    def _beat(self) -> None:
        now, worked, queued = time.perf_counter(), time.thread_time(), self._queued
        gap = (now - self._last) * 1000
        self.longest = max(self.longest, gap)
        if gap > LOOKED_AT_AFTER * 1000 or now - self._asked > 1:
            self._queued, self._asked = queued_milliseconds(), now
        if gap > STALL_MILLISECONDS:
            seen = self._seen.most_common(1)
            stall = Stall(
                at_act=self._acts_so_far(),
                milliseconds=gap,
                own=(worked - self._worked) * 1000,
                queued=min(gap, self._queued - queued),
                doing=seen[0][0] if seen else "",
            )
            self.stalls.append(stall)
        self._seen = Counter()
        self._last, self._worked = now, worked

    def _look(self) -> None:
        while not self._ending.wait(0.02):
            if time.perf_counter() - self._last > LOOKED_AT_AFTER:
                self._seen[_place(sys._current_frames().get(self._thread_id))] += 1  # noqa: SLF001


def queued_milliseconds() -> float:
    """How long the threads of this process have waited for a processor so far (Linux, else 0)."""
    waited = 0
    for task in Path("/proc/self/task").glob("*/schedstat"):
        with suppress(OSError):
            waited += int(task.read_text(encoding="ascii").split()[1])
    return waited / 1e6


def _place(frame: FrameType | None) -> str:
    """The innermost lines of the program's own that run there."""
    places: list[str] = []
    while frame is not None and len(places) < PLACES_TOLD:
        name = frame.f_code.co_filename.replace("\\", "/")
        if "/eventdesk/" in name or "/packaging/" in name:
            places.append(f"{name.rsplit('/', 1)[-1]}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(places)


@dataclass(slots=True)
class Collections:
    """How long Python's collector held everybody up."""

    times: list[float] = field(default_factory=list)
    _began: float = 0.0

    def watch(self, phase: str, info: dict[str, int]) -> None:
        """To be called by the collector."""
        if info["generation"] < OLDEST_GENERATION:
            return
        if phase == "start":
            self._began = time.perf_counter()
        else:
            self.times.append((time.perf_counter() - self._began) * 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryAt:
    """What was taken after so many acts."""

    entries: int
    megabytes: float
    objects: int


def memory_at(entries: int) -> MemoryAt:
    """What the process takes now."""
    return MemoryAt(
        entries=entries, megabytes=resident_megabytes() or 0.0, objects=len(gc.get_objects())
    )


def kinds_of_objects() -> Counter[str]:
    """How many objects of each kind the collector knows."""
    return Counter(type(one).__name__ for one in gc.get_objects())


def slope(points: list[tuple[float, float]]) -> float:
    """How much the second of each pair grows with the first, by least squares."""
    if not points:
        return 0.0
    across = sum(x for x, _ in points) / len(points)
    up = sum(y for _, y in points) / len(points)
    spread = sum((x - across) ** 2 for x, _ in points)
    return sum((x - across) * (y - up) for x, y in points) / spread if spread else 0.0
