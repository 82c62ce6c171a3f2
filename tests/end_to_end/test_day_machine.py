"""A day of any acts in any order, at two desks on one event: the three laws hold throughout.

The event is a real file, or lies on a real server. The machine keeps its own book of which acts
stand, by what each undo said it took, and compares.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    precondition,
    rule,
)

from eventdesk.core.actions import Action
from eventdesk.services.day_log import UndoPreview
from eventdesk.services.performer import ActResult
from eventdesk.storage import event_file
from tests.core.running_orders import at
from tests.end_to_end.chair_rules import Wall
from tests.end_to_end.desk_rules import NAMES, PIN, codes, desks, moments
from tests.end_to_end.event_places import FilePlace, ServerPlace
from tests.end_to_end.plan_rules import items
from tests.end_to_end.roll_rules import RollRules
from tests.services.worked_day import (
    PEOPLE,
    RUNNING_ORDER,
    desk_on,
    fill,
    import_people,
    import_running_order,
    tables,
)


class Day(RollRules):
    """Two desks, one event, one wall clock, and time that goes on to any hour of the day."""

    place_of_event: type[FilePlace | ServerPlace] = FilePlace

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="eventdesk-lists-"))
        self.wall = Wall(at("08:30"))
        self.place = self.place_of_event()
        self.took: dict[str, list[str]] = {}
        self.open_both()
        fill(self.desks[0], self.folder)

    def open_both(self) -> None:
        database = event_file.open_event(self.place.address)
        self.desks = [
            desk_on(database, "Desk 1", self.wall.clock()),
            desk_on(database.another(), "Desk 2", self.wall.clock()),
        ]
        for desk in self.desks:
            desk.clock_changes.take_up()

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            for desk in self.desks:
                desk.close()
            self.place.close()
            shutil.rmtree(self.folder)

    # -------------------------------------------------------------------------------- the chair

    @rule(desk=desks, item=items, continues=st.none() | st.booleans(), when=moments)
    def start(self, desk: int, item: str, continues: bool | None, when: object) -> None:
        self.do(desk, lambda one: one.running_order.start(item, continues=continues, at=when))  # type: ignore[arg-type]

    @rule(desk=desks, confirmed=st.booleans())
    def next(self, desk: int, confirmed: bool) -> None:
        self.do(desk, lambda one: one.running_order.next(confirmed=confirmed))

    @rule(desk=desks, minutes=st.integers(-90, 90))
    def adjust(self, desk: int, minutes: int) -> None:
        self.do(desk, lambda one: one.running_order.adjust(minutes))

    @rule(desk=desks, which=st.sampled_from(["end", "hold", "resume", "end_day"]))
    def change_the_run(self, desk: int, which: str) -> None:
        self.do(desk, lambda one: getattr(one.running_order, which)())

    @rule(desk=desks, item=items, ready=st.booleans())
    def tick(self, desk: int, item: str, ready: bool) -> None:
        self.do(desk, lambda one: one.running_order.ready(item, ready=ready))

    @rule(desk=desks, item=items)
    def drop(self, desk: int, item: str) -> None:
        self.do(desk, lambda one: one.running_order.drop(item, "no time"))

    @rule(desk=desks, minutes=st.integers(-2, 90))
    def back_date(self, desk: int, minutes: int) -> None:
        start = self.now(desk) - timedelta(minutes=minutes)
        result = self.do(desk, lambda one: one.running_order.back_date(start))
        if result.done:
            running = self.desks[desk].running_order.read().running
            assert running is not None
            assert running.started_at == start

    # ------------------------------------------------------------------------------------ notes

    @rule(desk=desks, words=NAMES)
    def note(self, desk: int, words: str) -> None:
        self.do(desk, lambda one: one.day_log.note(words))

    @rule(desk=desks, name=NAMES)
    def take_over(self, desk: int, name: str) -> None:
        self.do(desk, lambda one: one.event.take_over(name))

    # ------------------------------------------------------------------------------------ lists

    @rule(
        desk=desks, organisation=st.sampled_from(["Kent", "Essex", "Sussex"]), extra=st.booleans()
    )
    def import_list(self, desk: int, organisation: str, extra: bool) -> None:
        text = PEOPLE.replace("Essex", organisation)
        text += "H8,Hal,Fir,Kent,hal@kent.example,accepted,,,\n" if extra else ""
        inside = {one.id for one in self.desks[desk].check_in.inside()}
        self.standing[import_people(self.desks[desk], self.folder, text)] = True
        assert {one.id for one in self.desks[desk].check_in.inside()} == inside
        self.the_same_again_says_nothing_new(
            desk, lambda: import_people(self.desks[desk], self.folder, text)
        )

    @rule(desk=desks, minutes=st.sampled_from([15, 20, 25]))
    def import_order(self, desk: int, minutes: int) -> None:
        text = RUNNING_ORDER.replace("12:00,20", f"12:00,{minutes}")
        runs = self.desks[desk].running_order.read().runs
        self.standing[import_running_order(self.desks[desk], self.folder, text)] = True
        assert self.desks[desk].running_order.read().runs == runs
        self.the_same_again_says_nothing_new(
            desk, lambda: import_running_order(self.desks[desk], self.folder, text)
        )

    def the_same_again_says_nothing_new(self, desk: int, again: Callable[[], str]) -> None:
        before = tables(self.desks[desk])
        act = again()
        self.standing[act] = True
        assert tables(self.desks[desk]) == before
        with self.desks[desk].database.reading() as reading:
            (summary,) = reading.log.of_act(act)
        assert summary.facts["changed"] == summary.facts["added"] == 0

    # ------------------------------------------------------------------------------------- undo

    @precondition(lambda self: bool(self.standing))
    @rule(desk=desks, back=st.integers(0, 12))
    def undo(self, desk: int, back: int) -> None:
        acts = list(self.standing)
        self.undo_act(desk, acts[-1 - back % len(acts)])

    @rule(desk=desks)
    def undo_by_key(self, desk: int) -> None:
        preview = self.desks[desk].day_log.preview_undo()
        if isinstance(preview, UndoPreview):
            assert self.standing.get(preview.act, True)
            self.undo_act(desk, None)

    @rule(desk=desks, code=codes)
    def do_and_undo_and_undo_that(self, desk: int, code: str) -> None:
        """The third law where nothing depends: each undo gives back exactly what was."""
        before = tables(self.desks[desk])
        done = self.do(desk, lambda one: one.check_in.check_in(code, force=True))
        after = tables(self.desks[desk])
        if done.done:
            undone = self.undo_act(desk, done.act)
            assert undone.done, "an act of this desk's own"
            assert tables(self.desks[desk]) == before
            again = self.undo_act(desk, undone.act)
            assert again.done
            assert tables(self.desks[desk]) == after

    def undo_act(self, desk: int, act: str | None) -> ActResult:
        preview = self.desks[desk].day_log.preview_undo(act)
        result = self.do(desk, lambda one: one.day_log.undo(act))
        if isinstance(preview, UndoPreview) and preview.refusal is None:
            assert result.done is not preview.needs_lead
        if result.reason == "needs_lead":
            result = self.do(desk, lambda one: one.day_log.undo(act, pin=PIN))
        if result.done:
            taken = [entry.undoes for entry in result.entries if entry.undoes is not None]
            assert taken
            assert act is None or act in taken
            self.took[result.act] = taken
            self.turn_the_book()
        return result

    def turn_the_book(self) -> None:
        """In the machine's own book: what the newest standing undo names is gone, and so back.

        An act may be named by two undos at once, when the undo of an undo is itself undone.
        """
        gone: set[str] = set()
        for act, taken in reversed(self.took.items()):
            if act not in gone:
                gone.update(taken)
        for taken in self.took.values():
            self.standing.update({one: one not in gone for one in taken})

    # ------------------------------------------------------------------------- clock and machine

    @rule(minutes=st.integers(0, 90))
    def time_goes_on(self, minutes: int) -> None:
        self.wall.goes_on(minutes)

    @rule(crash=st.booleans())
    def close_or_crash_and_open(self, crash: bool) -> None:
        before, now = tables(self.desks[0]), [self.now(desk) for desk in (0, 1)]
        forecast = self.desks[0].running_order.forecast()
        if crash:
            self.place.crash()
        for desk in self.desks:
            desk.close()
        self.open_both()
        assert tables(self.desks[0]) == before
        assert [self.now(desk) for desk in (0, 1)] == now
        assert self.desks[0].running_order.forecast() == forecast

    @invariant()
    def all_laws_hold(self) -> None:
        if not hasattr(self, "folder"):
            return
        desk = self.desks[0]
        assert desk.verify().findings == ()
        counts = desk.check_in.counts()
        assert counts.adds_up
        assert counts.heads == sum(one.heads for one in desk.check_in.inside())
        assert desk.running_order.forecast() is not None
        with desk.database.reading() as reading:
            undone = reading.log.undone()
        assert undone == {act for act, stands in self.standing.items() if not stands}
        self.every_entry_reads_as_a_sentence(len(undone))

    def every_entry_reads_as_a_sentence(self, undone: int) -> None:
        rows = self.desks[1].day_log.rows()
        assert [row.undone for row in rows].count(True) >= undone
        for row in rows:
            assert row.sentence == row.sentence.strip(), row
            assert row.sentence or row.action == Action.NOTE_ADDED
            self.a_roll_call_says_whether_it_was_a_drill(row)


class DayOnServer(Day):
    """The same day, the event on a server."""

    place_of_event = ServerPlace


_SETTINGS = settings(
    max_examples=10,
    stateful_step_count=40,
    deadline=None,
    # A day is long to shrink; the steps of the one that failed are printed and tell enough.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestDay = pytest.mark.timeout(400)(Day.TestCase)
TestDay.settings = _SETTINGS
TestDayOnServer = pytest.mark.timeout(400)(DayOnServer.TestCase)
TestDayOnServer.settings = settings(_SETTINGS, max_examples=3)
