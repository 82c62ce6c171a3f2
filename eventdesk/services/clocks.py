"""The clocks that bootstrap passes in.

An elapsed time must survive a corrected wall clock and a laptop that slept. So the wall clock is
read once, at the start, and from then on a clock is used that counts sleep and never jumps:
CLOCK_BOOTTIME on Linux, CLOCK_MONOTONIC on macOS (there it counts sleep), `time.monotonic` on
Windows (likewise).
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta


def seconds_awake_or_asleep() -> float:
    """Seconds on a clock that counts sleep and that nobody can set."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":  # noqa: RET505 - a type checker reads one platform's branch
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        return time.monotonic()


class SystemClock:
    """The wall clock as it was at the start, and what has passed since."""

    def __init__(self) -> None:
        self._started = datetime.now(UTC)
        self._started_on = seconds_awake_or_asleep()

    def now(self) -> datetime:
        """The present instant."""
        passed = seconds_awake_or_asleep() - self._started_on
        return self._started + timedelta(seconds=passed)

    def recorded(self) -> datetime:
        """The machine's real time."""
        return datetime.now(UTC)


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
