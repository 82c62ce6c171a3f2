"""The demo: the sample event, its day already under way on a clock that goes on from there."""

from __future__ import annotations

import shutil
import tempfile
from datetime import time
from pathlib import Path

from msgspec.structs import replace

from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Doors, Settings
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import evening_before, sample_instant

DEMO_AT = time(10, 29)
"""The sample's day is under way: a few minutes late, the minister an hour ahead."""
DEMO_OPERATOR = "Mo Farouk"


def open_demo(doors: Doors, settings: Settings) -> EventDesk:
    """A fresh sample, played until 10:29 of its day; its files go when it is closed.

    Raises:
        EnvironmentFailure: when the machine does not let it be made.
    """
    folder = Path(tempfile.mkdtemp(prefix="eventdesk-demo-"))
    clock = SetClock(evening_before(), speed=0)
    desk = doors.fresh_sample(folder, replace(settings, clock=clock))
    desk.when_closed(lambda: shutil.rmtree(folder, ignore_errors=True))
    desk.event.take_over(DEMO_OPERATOR)
    play_until(desk, clock, sample_instant(DEMO_AT))
    clock.set_to(sample_instant(DEMO_AT), speed=1)
    return desk
