"""An act that comes too late to change anything is recorded, and says so."""

from __future__ import annotations

from datetime import time

import pytest

from eventdesk.bootstrap import Settings, open_event
from eventdesk.core.delegates import Attendance
from eventdesk.services.clocks import SetClock
from eventdesk.services.performer import CHANGED_NOTHING, NO_EFFECT
from eventdesk.services.sample import sample_instant


def test_a_check_in_from_before_the_leaving_says_that_it_changed_nothing() -> None:
    with open_event("sample", Settings(clock=SetClock(sample_instant(time(11)), speed=0))) as desk:
        (who,) = desk.check_in.find("prothero")
        desk.check_in.check_in(who.id, at=sample_instant(time(9)))
        desk.check_in.leave(who.id, at=sample_instant(time(10, 3)))
        late = desk.check_in.check_in(who.id, at=sample_instant(time(10, 1)), act="late")
        assert late.done
        assert late.delegate is not None
        assert late.delegate.attendance is Attendance.LEFT
        assert late.flags == (NO_EFFECT,)
        assert late.message == CHANGED_NOTHING
        again = desk.check_in.check_in(who.id, act="late")
        assert (again.flags, again.message) == (late.flags, late.message)
        assert desk.verify().holds


@pytest.mark.parametrize("press", ["end", "hold", "resume"])
def test_a_press_from_before_the_item_began_says_that_it_changed_nothing(press: str) -> None:
    clock = SetClock(sample_instant(time(8, 45)), speed=0)
    with open_event("sample", Settings(clock=clock)) as desk:
        desk.running_order.next()
        clock.set_to(sample_instant(time(9, 15)))
        desk.running_order.next()
        if press == "resume":
            desk.running_order.hold(at=sample_instant(time(9, 20)))
        clock.set_to(sample_instant(time(8)))
        late = getattr(desk.running_order, press)()
        assert NO_EFFECT in late.flags
        assert late.order.running is not None


def test_what_is_found_tells_who_it_is() -> None:
    with open_event("sample") as desk:
        (found,) = desk.check_in.find("priya raghu", limit=5)
        assert found.full_name == "Priya Raghunathan"
        assert found.reference == found.delegate.reference
        assert found.email.endswith(".example")
        assert found.attendance is Attendance.EXPECTED
        assert found.id == found.delegate.id


def test_an_empty_name_of_an_act_undoes_nothing() -> None:
    with open_event("sample") as desk:
        before = desk.day_log.snapshot()[0].sequence
        refused = desk.day_log.undo("")
        assert refused.reason == "no_such_act"
        assert desk.day_log.snapshot()[0].sequence == before + 1


def test_an_act_sent_again_gets_its_first_result_whatever_came_after_it() -> None:
    with open_event("sample", Settings(clock=SetClock(sample_instant(time(11)), speed=0))) as desk:
        (who,) = desk.check_in.find("prothero")
        first = desk.check_in.check_in(who.id, at=sample_instant(time(9)), act="first")
        desk.check_in.check_in(who.id, at=sample_instant(time(8, 50)), force=True)
        again = desk.check_in.check_in(who.id, act="first")
        assert (again.outcome, again.flags, again.message) == (first.outcome, (), "")
