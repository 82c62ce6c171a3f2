"""The demo: the sample's morning has happened, and goes on."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

from eventdesk.bootstrap import create_event, fresh_sample, open_event, reseal
from eventdesk.services.demo import open_demo
from eventdesk.services.opening import Doors, Settings
from eventdesk.services.sample import sample_instant

DOORS = Doors(
    open_event=open_event, create_event=create_event, fresh_sample=fresh_sample, reseal=reseal
)


def test_the_morning_of_the_demo_has_happened(data_dir: Path) -> None:
    with open_demo(DOORS, Settings(data_dir=data_dir)) as desk:
        running = desk.running_order.forecast().running
        assert running is not None
        assert running.item.title == "Prevention Panels showcase: North Somerset Council"
        assert desk.check_in.counts().inside > 50
        rows = desk.day_log.rows()
        assert max(row.happened_at for row in rows) <= sample_instant(time(10, 29))
        assert desk.verify().holds


def test_its_clock_goes_on_from_half_past_ten(data_dir: Path) -> None:
    with open_demo(DOORS, Settings(data_dir=data_dir)) as desk:
        first = desk.clock.now()
        assert timedelta() <= first - sample_instant(time(10, 29)) < timedelta(minutes=1)
        assert desk.clock.now() > first


def test_its_files_go_when_it_is_closed(data_dir: Path) -> None:
    with open_demo(DOORS, Settings(data_dir=data_dir)) as desk:
        path = desk.database.path
        assert path is not None
        assert path.exists()
    assert not path.parent.exists()
