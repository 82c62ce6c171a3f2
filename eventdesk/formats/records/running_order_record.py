"""The running order as it leaves the program: what every file and print of it is made from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from eventdesk.core.log_rows import LogEvent, LogHead
from eventdesk.core.running_order.forecast import Forecast


class RunningOrderRecord(Struct, frozen=True, kw_only=True):
    """The day at one moment. `forecast.now` is the instant it was made at, aware UTC."""

    event: LogEvent
    head: LogHead
    """The newest entry of the log of which all of this is the sum."""
    forecast: Forecast
    reasons: Mapping[str, str] = field(default_factory=dict)
    """Why an item was dropped or passed over, by its id, where somebody said so."""

    @property
    def zone(self) -> ZoneInfo:
        """The event's time zone, in which its times are written."""
        return ZoneInfo(self.event.timezone)

    @property
    def head_words(self) -> str:
        """The head as `verify --head` takes it."""
        return f"{self.head.sequence}:{self.head.hash}"

    def local(self, at: datetime) -> datetime:
        """An instant on the event's own clocks."""
        return at.astimezone(self.zone)

    def minute(self, at: datetime | None) -> str:
        """An instant as a time of day at the event: "09:04"; "" for none."""
        return "" if at is None else f"{self.local(at):%H:%M}"
