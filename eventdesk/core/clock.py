"""Time as it is passed in: the rules never ask for it themselves."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Where acts get their instants from."""

    def now(self) -> datetime:
        """The instant of the event, aware UTC; may be a set one (a demo, `--now`)."""

    def recorded(self) -> datetime:
        """The machine's real time, aware UTC: what `recorded_at` says."""
