"""B comes for A: somebody new, or somebody who is on the list already."""

from __future__ import annotations

from pathlib import Path

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Delegate, Origin, Particulars, Rsvp
from eventdesk.core.errors import InputError
from eventdesk.services.event_desk import EventDesk
from tests.services.worked_day import (
    PEOPLE,
    RUNNING_ORDER,
    import_people,
    import_running_order,
    log_length,
    one,
    set_clock,
    tables,
)

NEW = Particulars(given_name="Zoë", family_name="Quist", organisation="Home Office")


def speakers(desk: EventDesk, title: str) -> list[tuple[str, str | None]]:
    items = desk.running_order.read().items
    (item,) = [item for item in items if item.title == title]
    return [(speaker.name, speaker.delegate_id) for speaker in item.speakers]


@pytest.fixture
def seated(desk: EventDesk) -> EventDesk:
    """Ann Lee has a category and a table, speaks first, and again in the second talk."""
    desk.check_in.correct("A1", {"category": "Panel", "extra": {"Table": "7", "Hotel": "Grand"}})
    return desk


def test_somebody_on_the_list_comes_in_and_stays_what_they_are(desk: EventDesk) -> None:
    before = one(desk, "B2")
    result = desk.check_in.substitute("A1", "B2", authority="Ann Lee rang")
    assert result.done
    assert result.delegate is not None
    assert result.delegate.id == before.id
    assert (result.delegate.origin, result.delegate.attendance) == (Origin.INVITED, Attendance.IN)
    assert result.delegate.particulars == before.particulars
    assert one(desk, "A1").replaced_by == before.id
    counts = desk.check_in.counts()
    assert (counts.invited, counts.substitutes, counts.replaced, counts.inside) == (7, 0, 1, 1)
    refused = desk.check_in.check_in("A1")
    assert refused.message == "Bob Ray comes instead today."
    said = [row.sentence for row in desk.day_log.rows()]
    assert "Ann Lee, Kent replaced by Bob Ray, Kent, on the word of Ann Lee rang" in said


def test_whoever_is_in_already_is_only_linked(desk: EventDesk) -> None:
    desk.check_in.check_in("F6")
    before = one(desk, "F6")
    result = desk.check_in.substitute("A1", "F6", authority="Lead")
    assert (result.done, result.flags) == (True, ())
    assert result.delegate == one(desk, "F6") == before
    assert len(result.entries) == 1
    assert desk.check_in.counts().heads == 3


def test_whoever_declined_may_still_come_for_somebody(desk: EventDesk) -> None:
    result = desk.check_in.substitute("A1", "D4", authority="Lead")
    assert (result.done, result.flags) == (True, ())
    assert one(desk, "D4").rsvp is Rsvp.DECLINED
    assert one(desk, "D4").attendance is Attendance.IN


def test_an_alert_of_whoever_comes_must_be_read(desk: EventDesk) -> None:
    before = tables(desk)
    refused = desk.check_in.substitute("A1", "E5", authority="Lead")
    assert (refused.reason, refused.delegate) == ("alert", one(desk, "E5"))
    assert tables(desk) == before
    come = desk.check_in.substitute("A1", "E5", authority="Lead", acknowledged=True)
    assert come.done
    arrival = next(one for one in come.entries if one.action is Action.DELEGATE_CHECKED_IN)
    assert arrival.facts["after"] == refused.act


def test_what_cannot_be_is_refused(desk: EventDesk) -> None:
    def reason(for_who: str, who: str | Particulars) -> str | None:
        return desk.check_in.substitute(for_who, who, authority="Lead").reason

    assert reason("A1", "a-1") == "same_person"
    assert reason("A1", "Z9") == "unknown_code"
    assert reason("Z9", "A1") == "not_on_the_list"
    desk.check_in.check_in("B2")
    assert reason("B2", NEW) == "is_in"
    assert reason("A1", NEW) is None
    assert reason("A1", "C3") == "already_replaced"
    assert reason("C3", "A1") == "replaced", "whoever is replaced comes for nobody"
    with pytest.raises(InputError, match="Only these"):
        desk.check_in.substitute("C3", NEW, authority="Lead", passes_on=["badge"])


def test_a_substitute_may_have_a_substitute(desk: EventDesk) -> None:
    first = desk.check_in.substitute("A1", NEW, authority="Lead")
    assert first.subject is not None
    assert desk.check_in.substitute(first.subject, "C3", authority="Lead").reason == "is_in"
    desk.check_in.leave(first.subject)
    second = desk.check_in.substitute(first.subject, "C3", authority="Zoë Quist")
    assert second.done
    assert one(desk, first.subject).replaced_by == one(desk, "C3").id
    undone = desk.day_log.undo(first.act)
    assert {entry.undoes for entry in undone.entries} >= {first.act, second.act}
    assert one(desk, "A1").replaced_by is None


def test_nothing_passes_on_that_was_not_chosen(seated: EventDesk) -> None:
    result = seated.check_in.substitute("A1", NEW, authority="Lead")
    assert result.delegate is not None
    assert result.delegate.particulars.category == ""
    assert dict(result.delegate.particulars.extra) == {}
    assert speakers(seated, "WEL") == [("Ann Lee", None)]


def passed_on(desk: EventDesk, who: Particulars | str) -> Delegate:
    result = desk.check_in.substitute(
        "A1", who, authority="Lead", passes_on=["category", "seat", "speaking"]
    )
    assert result.delegate is not None
    assert result.delegate.particulars.category == "Panel"
    assert dict(result.delegate.particulars.extra) == {"Table": "7"}
    name = result.delegate.full_name
    assert speakers(desk, "WEL") == [(name, result.delegate.id)]
    return result.delegate


@pytest.mark.parametrize("who", [NEW, "B2"], ids=["somebody new", "somebody listed"])
def test_category_seat_and_slot_pass_on_and_an_undo_restores_all_of_it(
    seated: EventDesk, who: Particulars | str
) -> None:
    before = tables(seated)
    passed_on(seated, who)
    after = tables(seated)
    undo = seated.day_log.undo()
    assert tables(seated) == before
    assert seated.day_log.undo(undo.act).done
    assert tables(seated) == after


def test_a_slot_passes_on_a_second_time(seated: EventDesk) -> None:
    first = passed_on(seated, NEW)
    seated.check_in.leave(first.id)
    seated.check_in.substitute(first.id, "C3", authority="Lead", passes_on=["speaking"])
    assert speakers(seated, "WEL") == [("Cat Fox", one(seated, "C3").id)]


def test_a_slot_that_is_over_keeps_the_name_of_whoever_was_heard(seated: EventDesk) -> None:
    set_clock(seated, "09:00")
    seated.running_order.start("WEL")
    set_clock(seated, "09:15")
    seated.running_order.next()
    seated.check_in.substitute("A1", NEW, authority="Lead", passes_on=["speaking"])
    assert speakers(seated, "WEL") == [("Ann Lee", None)]


def test_no_later_file_takes_the_slot_or_the_seat_back(seated: EventDesk, tmp_path: Path) -> None:
    who = passed_on(seated, "B2")
    before = tables(seated)
    import_running_order(seated, tmp_path)
    with_tables = PEOPLE.replace(",Alert\n", ",Alert,Table\n").replace("\nB2", "\nB2")
    import_people(seated, tmp_path, with_tables)
    assert tables(seated) == before
    assert (
        dict(one(seated, "B2").particulars.extra) == {"Table": "7"} == dict(who.particulars.extra)
    )
    other = import_running_order(seated, tmp_path, RUNNING_ORDER.replace("09:15,30", "09:15,25"))
    assert seated.day_log.undo(other).done


def test_who_is_not_on_the_list_is_not_half_put_on_it(desk: EventDesk) -> None:
    length = log_length(desk)
    desk.check_in.check_in("B2")
    desk.check_in.substitute("B2", NEW, authority="Lead")
    assert log_length(desk) == length + 2
    assert desk.check_in.find("quist") == []
