"""Two desks act on one running order, in any order: what each knows is what the log says.

A desk keeps the fold and the rows that it has seen and goes on from them. Whatever the other one
does meanwhile, undos, corrections and late acts among it, every act must be decided on the state
of that moment, and the tables must be the fold of the whole log.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import ActResult
from eventdesk.storage import event_file
from tests.core.running_orders import at
from tests.services.worked_day import desk_on, fill
from tests.storage.event_databases import empty_file

Act = Callable[[EventDesk, datetime, int], ActResult]
LATE = timedelta(minutes=7)
TITLES = ("WEL", "TA", "TB", "BRK", "PAN", "MIN", "MQA", "CLOSE")

ACTS: dict[str, Act] = {
    "next": lambda desk, _now, _n: desk.running_order.next(confirmed=True),
    "start": lambda desk, _now, n: desk.running_order.start(TITLES[n % 8], continues=n % 2 == 0),
    "start late": lambda desk, now, n: desk.running_order.start(
        TITLES[n % 8], continues=False, at=now - LATE
    ),
    "end": lambda desk, _now, _n: desk.running_order.end(),
    "hold": lambda desk, _now, _n: desk.running_order.hold("why"),
    "resume": lambda desk, _now, _n: desk.running_order.resume(),
    "adjust": lambda desk, _now, n: desk.running_order.adjust(n - 5),
    "drop": lambda desk, _now, n: desk.running_order.drop(TITLES[n % 8]),
    "ready": lambda desk, _now, n: desk.running_order.ready("MIN", ready=n % 2 == 0),
    "back-date": lambda desk, now, n: desk.running_order.back_date(now - timedelta(minutes=n)),
    "end the day": lambda desk, _now, _n: desk.running_order.end_day(),
    "undo": lambda desk, _now, _n: desk.day_log.undo(),
    "note": lambda desk, _now, n: desk.day_log.note(f"note {n}"),
    "admit": lambda desk, _now, _n: desk.check_in.check_in("A1"),
}
STEPS = st.lists(
    st.tuples(
        st.booleans(), st.sampled_from(sorted(ACTS)), st.integers(0, 11), st.integers(0, 900)
    ),
    min_size=1,
    max_size=18,
)


@cache
def _worked_day() -> bytes:
    folder = Path(tempfile.mkdtemp())
    path = empty_file(folder)
    with desk_on(event_file.open_event(path)) as desk:
        fill(desk, folder)
    content = path.read_bytes()
    shutil.rmtree(folder)
    return content


class TwoChairs:
    """Two desks with connections of their own on a fresh copy of the worked day."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        path = self.folder / "day.eventdesk"
        path.write_bytes(_worked_day())
        self.clock = SetClock(at("09:00"), speed=0)
        database = event_file.open_event(path)
        self.desks = (
            desk_on(database, "Desk 1", self.clock),
            desk_on(database.another(), "Desk 2", self.clock),
        )

    def close(self) -> None:
        for desk in self.desks:
            desk.close()
        shutil.rmtree(self.folder)


@settings(max_examples=20, deadline=None)
@given(STEPS)
def test_what_a_desk_keeps_is_what_the_log_says(
    steps: list[tuple[bool, str, int, int]],
) -> None:
    day = TwoChairs()
    try:
        for second, name, number, seconds in steps:
            day.clock.set_to(day.clock.now() + timedelta(seconds=seconds))
            ACTS[name](day.desks[second], day.clock.now(), number)
            assert day.desks[0].verify().findings == ()
            with day.desks[0].database.another().reading() as reading:
                stored = reading.running_order.read_all()
            assert [desk.running_order.read() for desk in day.desks] == [stored, stored]
    finally:
        day.close()


@settings(max_examples=20, deadline=None)
@given(STEPS, st.sampled_from(sorted(set(ACTS) - {"undo", "note", "admit"})), st.integers(0, 11))
def test_undo_restores_the_forecast_exactly_and_so_does_undoing_the_undo(
    steps: list[tuple[bool, str, int, int]], name: str, number: int
) -> None:
    day = TwoChairs()
    desk = day.desks[0]
    try:
        for _, before, its_number, seconds in steps:
            day.clock.set_to(day.clock.now() + timedelta(seconds=seconds))
            ACTS[before](desk, day.clock.now(), its_number)
        seen = desk.running_order.forecast()
        result = ACTS[name](desk, day.clock.now(), number)
        if not result.done:
            return
        with_it = desk.running_order.forecast()
        undone = desk.day_log.undo(result.act)
        assert undone.done, undone.message
        assert desk.running_order.forecast() == seen
        assert desk.day_log.undo(undone.act).done
        assert desk.running_order.forecast() == with_it
        later = day.clock.now() + timedelta(minutes=47)
        assert day.desks[1].running_order.forecast(later) == desk.running_order.forecast(later)
    finally:
        day.close()


def test_items_that_went_with_an_undone_list_are_gone_at_the_other_desk_too() -> None:
    day = TwoChairs()
    first, second = day.desks
    try:
        assert len(second.running_order.read().items) == len(TITLES)
        rows = first.day_log.rows()
        (imported,) = {row.act for row in rows if row.action == "running_order.imported"}
        assert first.day_log.undo(imported).done
        assert second.running_order.read().items == ()
        assert second.running_order.next().reason is not None
        assert first.day_log.undo().reason is None
    finally:
        day.close()
