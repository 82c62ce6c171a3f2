"""What people complain of in undo and in wrong clocks, and that it cannot happen here.

Each docstring says what went wrong elsewhere. The desks are real ones on one file.
"""

from __future__ import annotations

from pathlib import Path

from eventdesk.core.delegates import Attendance
from eventdesk.services.day_log import UndoPreview
from eventdesk.services.performer import NO_EFFECT
from tests.cli.shell import Shell
from tests.end_to_end.listed_event import (
    Desks,
    clock_of,
    desk_of,
    on_the_day,
    person,
)
from tests.services.worked_day import tables

PIN = "2468"


# ---- undo


def test_an_undo_gives_back_the_very_state_and_keeps_both_lines(
    door_event: Path, desks: Desks
) -> None:
    """Undo wiped the time of arrival, or deleted the line, so that nothing had ever happened."""
    north, south = desks
    before = tables(south)
    came = north.check_in.check_in("C303", heads=3)
    length = len(south.day_log.rows())
    assert north.day_log.undo(came.act).done
    assert tables(south) == before
    with desk_of(door_event, "Late") as reopened:
        assert tables(reopened) == before
    rows = south.day_log.rows()
    assert len(rows) == length + 1
    assert [row.undone for row in rows if row.act == came.act] == [True]


def test_an_undo_that_says_undone_has_undone_it_for_everybody(
    shell: Shell, door_event: Path, desks: Desks
) -> None:
    """The screen said "undone", and the person was still in."""
    north, south = desks
    came = north.check_in.check_in("C303")
    assert north.day_log.undo().done
    assert person(south, "C303").attendance is Attendance.EXPECTED
    assert south.check_in.counts().heads == 0
    assert shell.done("roll", door_event)["heads"] == 0
    again = north.day_log.undo(came.act)
    assert (again.done, again.message) == (False, "That was undone already.")
    assert not north.day_log.undo().done


def test_an_undo_says_so_when_somebody_is_still_in_by_another_arrival(
    shell: Shell, door_event: Path, desks: Desks
) -> None:
    """The screen said "undone", and the person was in all the same by a second check-in."""
    north, south = desks
    first = north.check_in.check_in("A101")
    assert south.check_in.check_in("A101", override="Badge lost").done
    undone = north.day_log.undo(first.act, act="undo-1")
    assert undone.done
    assert person(north, "A101").attendance is Attendance.IN
    assert undone.flags == ("still_in",)
    assert undone.message == "Undone, but Ann Ash is still in: checked in at 09:05 at South by Tom."
    assert north.day_log.undo(undone.act).done
    again = shell.done("undo", door_event, first.act)
    assert again["flags"] == ["still_in"]
    repeated = north.day_log.undo(first.act, act="undo-1")
    assert (repeated.message, repeated.flags) == (undone.message, undone.flags)


def test_a_wrong_check_in_of_another_desk_takes_a_lead(desks: Desks) -> None:
    """Anybody at any door could take back what a colleague had done, or nobody could."""
    north, south = desks
    lead = north.event.name_lead("Maeve")
    assert north.event.set_pin(lead.subject or "", PIN).done
    came = north.check_in.check_in("A101")
    preview = south.day_log.preview_undo(came.act)
    assert isinstance(preview, UndoPreview)
    assert preview.needs_lead
    for pin, reason in ((None, "needs_lead"), ("1357", "wrong_pin")):
        refused = south.day_log.undo(came.act, pin=pin)
        assert (refused.done, refused.reason) == (False, reason)
        assert person(north, "A101").attendance is Attendance.IN
    assert south.day_log.undo(came.act, pin=PIN).done
    assert person(north, "A101").attendance is Attendance.EXPECTED
    own = north.check_in.check_in("B202")
    assert north.day_log.undo(own.act).done, "the own slip needs nobody"


def test_undoing_is_not_leaving(desks: Desks) -> None:
    """A slip that was taken back was recorded as somebody who had been here and gone."""
    north, south = desks
    slip = north.check_in.check_in("A101")
    north.day_log.undo(slip.act)
    north.check_in.check_in("B202")
    south.check_in.leave("B202")
    counts = south.check_in.counts()
    assert (counts.came, counts.left, counts.inside) == (1, 1, 0)
    assert person(north, "A101").attendance is Attendance.EXPECTED
    assert person(north, "B202").attendance is Attendance.LEFT


# ---- clocks


def test_a_clock_that_is_an_hour_slow_loses_no_arrival_and_says_what_it_cannot_do(
    desks: Desks,
) -> None:
    """A laptop with a wrong clock overwrote what had happened, or was locked out."""
    north, south = desks
    north.check_in.check_in("A101")
    clock_of(south).set_to(on_the_day("08:01"))
    came = south.check_in.check_in("B202")
    assert (came.done, came.flags) == (True, ())
    assert south.check_in.check_in("A101").reason == "already_in"
    left = south.check_in.leave("A101")
    assert left.done
    assert left.flags == (NO_EFFECT,)
    assert left.message.startswith("It is in the log, but it changed nothing")
    assert person(north, "A101").attendance is Attendance.IN
    assert south.day_log.undo(left.act).done
    clock_of(south).set_to(on_the_day("09:30"))
    assert south.check_in.leave("A101").flags == ()
    counts = north.check_in.counts()
    assert (counts.inside, counts.left, counts.came) == (1, 1, 2)


def test_an_arrival_before_a_leaving_that_is_known_says_that_nobody_is_in_by_it(
    desks: Desks,
) -> None:
    """A desk whose clock was slow was told "checked in" of somebody who stayed gone."""
    north, south = desks
    south.check_in.check_in("A101")
    south.check_in.leave("A101")
    late = north.check_in.check_in("A101", act="late")
    assert late.done
    assert late.flags == (NO_EFFECT,)
    assert late.message.startswith("It is in the log, but nobody is in by it")
    assert person(south, "A101").attendance is Attendance.LEFT
    clock_of(north).set_to(on_the_day("09:20"))
    back = north.check_in.check_in("A101", act="back")
    assert (back.flags, person(south, "A101").attendance) == ((), Attendance.IN)
    south.check_in.leave("A101", at=on_the_day("09:30"))
    for act, result in (("late", late), ("back", back)):
        again = north.check_in.check_in("A101", act=act)
        assert (again.flags, again.message) == (result.flags, result.message)
