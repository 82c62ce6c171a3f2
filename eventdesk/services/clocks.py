"""The clocks that bootstrap passes in.

An elapsed time must survive a corrected wall clock and a laptop that slept. So the wall clock is
read once, at the start, and from then on a clock is used that counts sleep and never jumps:
CLOCK_BOOTTIME on Linux, CLOCK_MONOTONIC on macOS (there it counts sleep), `time.monotonic` on
Windows (likewise).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from eventdesk.core.clock_changes import NOTED_FROM


def seconds_awake_or_asleep() -> float:
    """Seconds on a clock that counts sleep and that nobody can set."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":  # noqa: RET505 - a type checker reads one platform's branch
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        return time.monotonic()


def wall_clock() -> datetime:
    """What the machine says the time is; anybody may set it."""
    return datetime.now(UTC)


class _Standing(Struct, frozen=True, kw_only=True):
    """Where a clock was last set going: all of it at once, because other threads read it."""

    wall: datetime
    seconds: float
    correction: timedelta


class SystemClock:
    """The wall clock as it was at the start, what has passed since, and a correction.

    The correction is what the desk adds to its wall clock since somebody set that
    (`core/clock_changes.py`). It may be read on any thread.
    """

    def __init__(
        self,
        wall: Callable[[], datetime] = wall_clock,
        seconds: Callable[[], float] | None = None,
    ) -> None:
        self._wall = wall
        self._seconds = seconds or seconds_awake_or_asleep
        self.stand_at(timedelta(0))

    def now(self) -> datetime:
        """The present instant."""
        since = self._standing
        passed = timedelta(seconds=self._seconds() - since.seconds)
        return since.wall + since.correction + passed

    def recorded(self) -> datetime:
        """The machine's real time."""
        return self._wall()

    def readings(self) -> tuple[datetime, datetime]:
        """The present instant, and what the wall clock says beside it."""
        return self.now(), self._wall()

    @property
    def correction(self) -> timedelta:
        """What is added to the wall clock as it was last read."""
        return self._standing.correction

    @property
    def was_set(self) -> bool:
        """Whether the wall clock has been set since; less than is noted does not count."""
        ours, wall = self.readings()
        return abs((ours - wall) - self.correction) > NOTED_FROM

    def stand_at(self, correction: timedelta) -> None:
        """Go on from what the wall clock says now, and this much more."""
        self._standing = _Standing(
            wall=self._wall(), seconds=self._seconds(), correction=correction
        )


class ServerClock(SystemClock):
    """This computer's clock, and how far it lies behind that of the server whose event it works on.

    Every desk of an event goes by the server's time, so that the order of what they do is one. What
    `recorded` says stays this computer's own time.
    """

    def __init__(
        self,
        offset: timedelta = timedelta(0),
        wall: Callable[[], datetime] = wall_clock,
        seconds: Callable[[], float] | None = None,
    ) -> None:
        self.offset = offset
        """What is added; set whenever it was measured. It may be set and read on any thread."""
        super().__init__(wall, seconds)

    def now(self) -> datetime:
        """The present instant, by the server."""
        return super().now() + self.offset

    def readings(self) -> tuple[datetime, datetime]:
        """The present instant by this computer alone, and what its wall clock says beside it."""
        return super().now(), self._wall()


class SetClock:
    """A clock set to another moment, which may run faster (demo, rehearsal) or stand still (0)."""

    def __init__(self, at: datetime, *, speed: float = 1.0) -> None:
        self._set_to = at.astimezone(UTC)
        self._speed = speed
        self._set_on = seconds_awake_or_asleep()

    def now(self) -> datetime:
        """The moment it was set to, and what has passed since at its speed."""
        passed = (seconds_awake_or_asleep() - self._set_on) * self._speed
        return self._set_to + timedelta(seconds=passed)

    def set_to(self, at: datetime, *, speed: float | None = None) -> None:
        """Set it again; it goes on from there at its speed, or at a new one."""
        self._speed = self._speed if speed is None else speed
        self._set_to = at.astimezone(UTC)
        self._set_on = seconds_awake_or_asleep()

    def recorded(self) -> datetime:
        """The machine's real time."""
        return datetime.now(UTC)
