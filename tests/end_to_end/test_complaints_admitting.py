"""What people complain of when somebody is admitted at one of two desks, and that it cannot happen.

Each docstring says what went wrong elsewhere. The desks are real ones on one file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from eventdesk.core.delegates import Attendance, Particulars, Rsvp
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import ActResult
from tests.cli.shell import Shell
from tests.end_to_end.listed_event import (
    DOOR_LIST,
    Desks,
    clock_of,
    desk_of,
    on_the_day,
    person,
)
from tests.end_to_end.window_driver import read_day_log

# ---- once, and by whom


def test_the_same_press_sent_twice_is_one_arrival(door_event: Path, desks: Desks) -> None:
    """A press that was sent again after a dropped answer let the same person in a second time."""
    north, south = desks
    first = north.check_in.check_in("C303", act="press-1")
    sent_again = [south.check_in.check_in("C303", act="press-1")]
    with desk_of(door_event, "North") as reopened:
        sent_again.append(reopened.check_in.check_in("C303", act="press-1"))
    for again in sent_again:
        assert (again.done, again.entries) == (True, first.entries)
    with north.database.reading() as reading:
        assert len(reading.log.of_act("press-1")) == 1
    assert north.check_in.counts().heads == 4


def test_the_second_desk_is_told_when_where_and_by_whom_somebody_came(
    shell: Shell, door_event: Path, desks: Desks, tmp_path: Path
) -> None:
    """A second scan said no more than "already used", and the export said "no" after a scan."""
    north, south = desks
    assert south.check_in.check_in("A101").done
    clock_of(north).set_to(on_the_day("09:18"))
    refused = north.check_in.check_in("A101")
    assert refused.message == "Checked in at 09:05 at South by Tom, 13 minutes ago."
    told = shell.refused("check-in", door_event, "A101", "--at", "2026-11-16T09:20")
    assert told["message"] == "Checked in at 09:05 at South by Tom, 15 minutes ago."
    assert inside(shell, door_event) == ["Ann Ash"]
    shell.done("export", door_event, tmp_path / "out", "--only", "day-log")
    log = read_day_log(tmp_path / "out" / "day-log.csv")
    (arrival,) = [line for line in log if line.sentence == "Ann Ash checked in"]
    assert (arrival.at, arrival.desk, arrival.operator) == ("09:05", "South", "Tom")


def inside(shell: Shell, door_event: Path) -> list[str]:
    """Who the roll of the command line says is inside."""
    return [
        one["full_name"]
        for letter in shell.done("roll", door_event)["letters"]
        for one in letter["delegates"]
    ]


def test_a_refused_attempt_is_on_record_with_its_reason(desks: Desks) -> None:
    """Nobody could tell later who had been turned away, at which door and why."""
    north, south = desks
    assert north.check_in.check_in("A101").done
    assert north.check_in.substitute("B202", person(north, "A101").id, authority="Kent rang").done
    for code in ("A101", "B202", "D404", "W909", "NOBODY-1"):
        assert not south.check_in.check_in(code).done
    rows = [row for row in north.day_log.rows() if row.refused]
    assert [(row.desk, row.operator) for row in rows] == [("South", "Tom")] * 5
    said = [row.sentence for row in rows]
    assert said == [
        "Ann Ash: Checked in at 09:00 at North by Aisha, 5 minutes ago.",
        "Bo Bay: Ann Ash comes instead today.",
        "Di Dee: Declined, says the invite list.",
        "Wes Wye: There is a note to read before this person is admitted.",
        "Nobody has the code “NOBODY-1”. Type the name instead.",
    ]


def test_what_was_noted_survives_a_refused_check_in(desks: Desks) -> None:
    """An answer typed at the door was lost with the scan that was refused after it."""
    north, south = desks
    assert north.check_in.note("W909", "Says that the ban was lifted").done
    assert not south.check_in.check_in("W909").done
    assert south.check_in.correct("W909", {"phone": "0117 496 0100"}).done
    assert not south.check_in.check_in("W909").done
    assert person(north, "W909").particulars.phone == "0117 496 0100"
    assert "Says that the ban was lifted" in " ".join(row.sentence for row in south.day_log.rows())


def test_whoever_is_inside_is_counted_whatever_a_rule_would_have_said(desks: Desks) -> None:
    """Somebody let in while the line was down was later shown as refused, though inside."""
    north, south = desks
    at = on_the_day("08:50")
    written_down = north.check_in.check_in("D404", force=True, at=at)
    assert written_down.done
    assert written_down.flags == ("not_coming",)
    assert [one.full_name for one in south.check_in.inside()] == ["Di Dee"]
    assert person(south, "D404").arrived_at == at
    assert south.check_in.counts().heads == 1


# ---- parties, leaving, walk-ins


def test_a_party_that_comes_through_two_doors_is_one_name_and_all_its_heads(
    shell: Shell, door_event: Path, desks: Desks
) -> None:
    """Each of a party had to be checked in alone, or the whole party counted as one."""
    north, south = desks
    first = north.check_in.check_in("C303", heads=1)
    assert south.check_in.check_in("C303").reason == "already_in"
    assert south.check_in.more_came("C303", 3).done
    clock_of(north).set_to(on_the_day("09:10"))
    assert north.check_in.some_left("C303", 1).done
    counts = south.check_in.counts()
    assert (counts.inside, counts.heads) == (1, 3)
    assert shell.done("roll", door_event)["heads"] == 3
    assert not north.day_log.undo(first.act, confirmed=False).done, "it asks: others hang on it"
    assert north.day_log.undo(first.act).done
    assert south.check_in.counts().heads == 0


def test_who_went_out_is_not_inside_and_may_come_back(desks: Desks) -> None:
    """There was no way to say that somebody had left, or none to let them in again."""
    north, south = desks
    north.check_in.check_in("A101")
    south.check_in.leave("A101")
    assert north.check_in.inside() == []
    assert south.check_in.leave("A101").reason == "not_in"
    clock_of(north).set_to(on_the_day("10:30"))
    assert north.check_in.check_in("A101").done
    assert [one.full_name for one in south.check_in.inside()] == ["Ann Ash"]
    assert person(south, "A101").arrived_at == on_the_day("10:30")


def test_a_walk_in_and_a_substitute_are_in_without_a_second_step(desks: Desks) -> None:
    """Giving somebody a badge did not check them in, and dozens were missed."""
    north, south = desks
    # Neither an address nor an organisation is asked of anybody who stands at the desk.
    came = north.check_in.walk_in(Particulars(family_name="Ito"), vouched_by="Ann Ash")
    instead = south.check_in.substitute(
        "A101", Particulars(given_name="Eve", family_name="Elm"), authority="Kent rang"
    )
    assert came.delegate is not None
    assert instead.delegate is not None
    assert {one.id for one in north.check_in.inside()} == {came.delegate.id, instead.delegate.id}
    assert south.check_in.check_in(came.delegate.reference).reason == "already_in"


def test_a_full_building_is_said_with_the_true_number_and_keeps_nobody_out(desks: Desks) -> None:
    """The door did not know that the hall was full, or the program would not let anybody in."""
    north, south = desks
    assert north.event.change(replace(north.event.read(), capacity=4)).done
    came = [
        north.check_in.check_in("A101"),
        south.check_in.check_in("C303", heads=3),
        north.check_in.check_in("B202"),
        south.check_in.walk_in(Particulars(family_name="Ito"), vouched_by="Ann Ash"),
    ]
    assert [one.done for one in came] == [True] * 4
    assert [one.heads_inside for one in came] == [1, 4, 5, 6]
    assert ["over_capacity" in one.flags for one in came] == [False, False, True, True]
    south.check_in.leave("C303")
    assert "over_capacity" not in north.check_in.check_in("C303", heads=1).flags


# ---- whoever is watched for


def overruled_for_another_reason(desk: EventDesk) -> ActResult:
    desk.check_in.change_rsvp("W909", Rsvp.DECLINED)
    return desk.check_in.check_in("W909", override="Comes after all")


def come_back_after_leaving(desk: EventDesk) -> ActResult:
    desk.check_in.check_in("W909", acknowledged=True)
    desk.check_in.leave("W909")
    return desk.check_in.check_in("W909")


WAYS: dict[str, Callable[[EventDesk], ActResult]] = {
    "reference": lambda desk: desk.check_in.check_in("W909"),
    "reference as typed": lambda desk: desk.check_in.check_in(" w-909 "),
    "id": lambda desk: desk.check_in.check_in(person(desk, "W909").id),
    "with an ID": lambda desk: desk.check_in.check_in("W909", id_seen="passport"),
    "instead of another": lambda desk: desk.check_in.substitute("A101", "W909", authority="A call"),
    "overruled for another reason": overruled_for_another_reason,
    "come back after leaving": come_back_after_leaving,
}


@pytest.mark.parametrize("way", WAYS)
def test_whoever_is_watched_for_is_admitted_in_no_way_without_a_warning(
    desks: Desks, way: str
) -> None:
    """People on the watch list were checked in without any warning."""
    north, south = desks
    refused = WAYS[way](south)
    assert (refused.done, refused.reason) == (False, "alert")
    assert person(north, "W909").attendance is not Attendance.IN
    assert north.check_in.check_in("W909", acknowledged=True, override="Control said yes").done


def test_whoever_is_watched_for_is_known_as_a_walk_in_too(desks: Desks) -> None:
    """Under "not on the list" the same person got in, since nobody looked there again."""
    north, _ = desks
    for typed in (("Wes", "Wye"), ("Wesley", "Wye"), ("WES", "WYE")):
        alike = north.check_in.similar(Particulars(given_name=typed[0], family_name=typed[1]))
        assert [one.full_name for one in alike[:1]] == ["Wes Wye"]


def test_a_warning_that_was_taken_away_is_on_record_and_can_be_brought_back(
    door_event: Path, desks: Desks
) -> None:
    """Staff edited the flag away, and nobody could see that there had ever been one."""
    north, south = desks
    gone = south.check_in.correct("W909", {"alert": ""})
    assert gone.done
    row = north.day_log.rows()[-1]
    assert (row.desk, row.operator) == ("South", "Tom")
    assert row.sentence == (
        "Wes Wye corrected at the desk: alert blank, was “Not to enter: ring Control on 112”"
    )
    assert north.day_log.undo(gone.act).done
    assert north.check_in.check_in("W909").reason == "alert"
    # And no later list takes it away unseen: a blank there is shown as a change first.
    later = door_event.parent / "later.csv"
    later.write_text(DOOR_LIST.replace("Not to enter: ring Control on 112", ""), encoding="utf-8")
    (change,) = north.invite_list.preview(later).comparison.changed
    assert change.changed == ("alert",)
