"""Every sample of a running order, taken into a real event: once, again, and after a re-plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.core.event import Event
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.bringing_in import RunningOrderPreview
from eventdesk.storage import event_file
from tests.formats.running_orders.sample_orders import SAMPLES, Sample, expected, sample
from tests.services.worked_day import desk_on, tables
from tests.storage.event_databases import empty_file

READ = [path for path in SAMPLES if "items" in expected(path)]


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[EventDesk]:
    with desk_on(event_file.open_event(empty_file(tmp_path))) as desk:
        yield desk


def preview(desk: EventDesk, one: Sample) -> RunningOrderPreview:
    return desk.running_order_import.preview(one.path, one.read_as)


@pytest.mark.parametrize("path", READ, ids=lambda path: path.name)
def test_a_sample_taken_in_twice_changes_nothing_the_second_time(
    empty_desk: EventDesk, path: Path
) -> None:
    one = sample(path)
    empty_desk.event.create(Event(name="Day", date=one.day, timezone=one.zone.key))
    first = preview(empty_desk, one)
    empty_desk.running_order_import.apply(first)
    before = tables(empty_desk)
    items = empty_desk.running_order.read().items
    assert [(item.title, item.planned_start, item.listed_id) for item in items] == [
        (item.title, item.planned_start, item.listed_id) for item in first.file.items
    ]
    again = preview(empty_desk, one)
    comparison = again.comparison
    assert (comparison.added, comparison.changed, comparison.vanished) == ((), (), ())
    empty_desk.running_order_import.apply(again)
    assert tables(empty_desk) == before
    assert empty_desk.verify().findings == ()
