"""Lists brought in by the services: twice, again, and after the desk has acted."""

from __future__ import annotations

import uuid
from pathlib import Path

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Particulars, Rsvp
from eventdesk.core.entries import Entry
from eventdesk.core.references import is_reference
from eventdesk.services.event_desk import EventDesk
from tests.services.worked_day import (
    PEOPLE,
    RUNNING_ORDER,
    import_people,
    import_running_order,
    one,
    set_clock,
    tables,
)


def entries_of(desk: EventDesk, act: str) -> list[Entry]:
    with desk.database.reading() as reading:
        return reading.log.of_act(act)


def test_the_same_list_again_writes_its_summary_alone(desk: EventDesk, tmp_path: Path) -> None:
    before = tables(desk)
    (summary,) = entries_of(desk, import_people(desk, tmp_path))
    assert summary.action is Action.LIST_IMPORTED
    assert (summary.facts["added"], summary.facts["changed"]) == (0, 0)
    assert summary.facts["unchanged"] == 7
    (summary,) = entries_of(desk, import_running_order(desk, tmp_path))
    assert summary.action is Action.RUNNING_ORDER_IMPORTED
    assert tables(desk) == before


def test_a_running_order_changed_under_way_is_the_same_the_second_time(
    desk: EventDesk, tmp_path: Path
) -> None:
    set_clock(desk, "09:00")
    desk.running_order.next()
    later = RUNNING_ORDER.replace("12:20,10,CLOSE", "12:30,15,CLOSE")
    assert len(entries_of(desk, import_running_order(desk, tmp_path, later))) == 2
    before = tables(desk)
    assert len(entries_of(desk, import_running_order(desk, tmp_path, later))) == 1
    assert tables(desk) == before


def test_an_item_that_has_run_is_never_touched(desk: EventDesk, tmp_path: Path) -> None:
    set_clock(desk, "09:00")
    desk.running_order.next()
    longer = RUNNING_ORDER.replace("09:00,15,WEL", "09:00,25,WEL")
    import_running_order(desk, tmp_path, longer)
    (welcome,) = [item for item in desk.running_order.read().items if item.title == "WEL"]
    assert welcome.minutes == 15


def test_a_list_never_undoes_an_arrival_nor_takes_anybody_off(
    desk: EventDesk, tmp_path: Path
) -> None:
    desk.check_in.check_in("A1")
    without_bob = "\n".join(line for line in PEOPLE.splitlines() if "Bob" not in line)
    import_people(desk, tmp_path, without_bob.replace("ann@kent.example,accepted", ",declined"))
    assert one(desk, "A1").attendance is Attendance.IN
    assert one(desk, "A1").rsvp is Rsvp.DECLINED
    assert one(desk, "B2").attendance is Attendance.EXPECTED


def test_a_value_corrected_at_the_desk_wins_over_every_later_list(
    desk: EventDesk, tmp_path: Path
) -> None:
    corrected = desk.check_in.change_rsvp("D4", Rsvp.ACCEPTED)
    import_people(desk, tmp_path)
    assert one(desk, "D4").rsvp is Rsvp.ACCEPTED
    preview = desk.invite_list.preview(tmp_path / "people.csv")
    assert [kept.kept for kept in preview.comparison.kept] == [("rsvp", "rsvp_on")]
    desk.day_log.undo(corrected.act)
    import_people(desk, tmp_path)
    assert one(desk, "D4").rsvp is Rsvp.DECLINED


def test_what_happened_between_the_preview_and_the_import_counts(
    desk: EventDesk, tmp_path: Path
) -> None:
    path = tmp_path / "late.csv"
    path.write_text(PEOPLE + "H8,Hal,Fir,Kent,hal@kent.example,accepted,,,\n", encoding="utf-8")
    preview = desk.invite_list.preview(path)
    hal = Particulars(reference="H8", given_name="Hal", family_name="Fir", organisation="Kent")
    desk.check_in.walk_in(hal, vouched_by="Lead")
    desk.invite_list.apply(preview)
    assert len(desk.check_in.find("fir")) == 1
    assert desk.check_in.counts().names == 8


def test_an_import_sent_again_is_one_import(desk: EventDesk, tmp_path: Path) -> None:
    path = tmp_path / "late.csv"
    path.write_text(PEOPLE + "H8,Hal,Fir,Kent,hal@kent.example,accepted,,,\n", encoding="utf-8")
    act = str(uuid.uuid4())
    preview = desk.invite_list.preview(path)
    first = desk.invite_list.apply(preview, act=act)
    assert desk.invite_list.apply(preview, act=act).entries == first.entries
    assert desk.check_in.counts().names == 8


def test_whoever_came_without_a_reference_gets_one_of_their_own(
    desk: EventDesk, tmp_path: Path
) -> None:
    rows = "".join(f",Given{n},Family{n},Kent,,accepted,,,\n" for n in range(40))
    import_people(desk, tmp_path, PEOPLE.splitlines()[0] + "\n" + rows)
    with desk.database.reading() as reading:
        made = [each.reference for each in reading.delegates.all()]
    assert len(set(made)) == len(made) == 47
    assert sum(is_reference(reference) for reference in made) == 40
