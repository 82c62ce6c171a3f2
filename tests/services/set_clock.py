"""A machine whose wall clock a test can set, and whose seconds pass as the test lets them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from eventdesk.services.clocks import SystemClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Identity
from eventdesk.storage.database import Database
from tests.core.running_orders import at


@dataclass(slots=True)
class Machine:
    """Two clocks: the one on the wall, and one that counts sleep and that nobody can set."""

    wall: datetime = field(default_factory=lambda: at("08:30"))
    seconds: float = 5_000.0

    def pass_(self, minutes: float) -> None:
        """Let time pass, awake or asleep."""
        self.wall += timedelta(minutes=minutes)
        self.seconds += minutes * 60

    def set_wall(self, by: timedelta) -> None:
        """Somebody sets the wall clock, or the network does."""
        self.wall += by

    def clock(self) -> SystemClock:
        """The clock of a process that starts now."""
        return SystemClock(wall=lambda: self.wall, seconds=lambda: self.seconds)

    def desk(self, database: Database, name: str = "Desk 1") -> EventDesk:
        """A process of a desk that opens the event now, as bootstrap opens it."""
        desk = EventDesk(database, self.clock(), Identity(desk=name))
        desk.clock_changes.take_up()
        return desk
