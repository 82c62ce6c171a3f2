"""A joined desk acts on the server, goes on alone when it is gone, and sends when it is back."""

from __future__ import annotations

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance
from eventdesk.core.entries import Entry
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.services.event_desk import EventDesk
from tests.services.joined.joined_desks import JoinedDesks, every_row, joined

__all__ = ["joined"]


def codes(desk: EventDesk, many: int) -> list[str]:
    """References of people who are expected and have no alert."""
    with desk.database.reading() as reading:
        found = [
            one.particulars.reference
            for one in reading.delegates.all()
            if one.attendance is Attendance.EXPECTED and not one.particulars.alert
        ]
    return found[:many]


def same_everywhere(joined: JoinedDesks, *desks: EventDesk) -> list[Entry]:
    """Every desk shows what the server has, and every law holds; the log is given back."""
    with joined.on_server() as server:
        assert server.verify().findings == ()
        there = every_row(server)
        with server.database.reading() as reading:
            log = list(reading.log.all())
    for desk in desks:
        desk.catch_up()
        standing = desk.standing()
        assert standing is not None
        assert (standing.is_alone, standing.to_send, standing.reason) == (False, 0, "")
        assert every_row(desk) == there
        assert desk.verify().findings == ()
    return log


def test_what_one_desk_does_the_other_reads(joined: JoinedDesks) -> None:
    foyer, side = joined.join("Foyer"), joined.join("Side door")
    ann, bob = codes(foyer, 2)
    assert foyer.check_in.check_in(ann).done
    side.catch_up()
    assert side.check_in.check_in(ann).reason == "already_in"
    assert side.check_in.check_in(bob).done
    standing = side.standing()
    assert standing is not None
    assert (standing.is_alone, standing.to_send, standing.reason) == (False, 0, "")
    log = same_everywhere(joined, foyer, side)
    assert {one.desk for one in log} >= {"Foyer", "Side door"}


def test_a_desk_that_loses_the_server_goes_on_and_sends_each_act_once(joined: JoinedDesks) -> None:
    foyer, side = joined.join("Foyer"), joined.join("Side door")
    people = codes(foyer, 4)
    joined.cut("Foyer")
    assert foyer.check_in.check_in(people[0]).done
    assert foyer.check_in.check_in(people[1]).done
    assert foyer.check_in.check_in(people[1]).reason == "already_in"
    assert foyer.check_in.leave(people[0]).done
    standing = foyer.standing()
    assert standing is not None
    assert (standing.is_alone, standing.to_send) == (True, 4)
    assert standing.reason
    assert side.check_in.check_in(people[2]).done
    joined.heal("Foyer")
    foyer.catch_up()
    standing = foyer.standing()
    assert standing is not None
    assert (standing.is_alone, standing.to_send, standing.reason) == (False, 0, "")
    assert foyer.check_in.check_in(people[3]).done
    log = same_everywhere(joined, foyer, side)
    sent = [one for one in log if one.facts.get("alone")]
    assert [one.desk for one in sent] == ["Foyer"] * 4
    assert all(one.facts["sent_at"] for one in sent)


def test_somebody_admitted_at_two_doors_is_recorded_and_flagged(joined: JoinedDesks) -> None:
    foyer, side = joined.join("Foyer"), joined.join("Side door")
    (ann,) = codes(foyer, 1)
    joined.cut("Side door")
    assert side.check_in.check_in(ann).done
    assert foyer.check_in.check_in(ann).done
    joined.heal("Side door")
    side.catch_up()
    log = same_everywhere(joined, foyer, side)
    late = next(one for one in log if one.facts.get("alone"))
    assert late.action is Action.DELEGATE_CHECKED_IN
    assert (late.facts["forced"], late.facts["broke"]) == (True, "already_in")
    assert foyer.check_in.counts().heads == 1


def test_a_leaving_undone_alone_is_flagged_where_others_let_them_in_again(
    joined: JoinedDesks,
) -> None:
    foyer, side = joined.join("Foyer"), joined.join("Side door")
    (ann,) = codes(foyer, 1)
    assert side.check_in.check_in(ann).done
    left = side.check_in.leave(ann)
    foyer.catch_up()
    joined.cut("Side door")
    assert side.day_log.undo(left.act).done
    assert foyer.check_in.check_in(ann).done
    joined.heal("Side door")
    side.catch_up()
    log = same_everywhere(joined, foyer, side)
    late = next(one for one in log if one.facts.get("alone"))
    assert late.action is Action.ACT_UNDONE
    assert late.facts["broke"] == "already_in"
    assert foyer.check_in.counts().heads == 1


def test_a_next_that_others_were_quicker_with_is_refused_with_who_did_it(
    joined: JoinedDesks,
) -> None:
    chair, organiser = joined.join("Chair"), joined.join("Organiser")
    joined.cut("Chair")
    assert chair.running_order.start("1").done
    assert organiser.running_order.start("2").done
    joined.heal("Chair")
    chair.catch_up()
    log = same_everywhere(joined, chair, organiser)
    (refused,) = [one for one in log if one.facts.get("alone")]
    assert refused.action is Action.ACT_REFUSED
    assert (refused.facts["reason"], refused.facts["desk"]) == ("overtaken", "Organiser")
    running = chair.running_order.read().running
    assert running is not None
    assert running.item_id == organiser.running_order.read().items[1].id


def test_a_desk_closed_with_acts_to_send_sends_them_when_it_is_opened_again(
    joined: JoinedDesks,
) -> None:
    foyer = joined.join("Foyer")
    (ann,) = codes(foyer, 1)
    joined.cut("Foyer")
    assert foyer.check_in.check_in(ann).done
    path = foyer.database.path
    assert path is not None
    foyer.close()
    again = joined.open(path, joined.folder / "Foyer")
    standing = again.standing()
    assert standing is not None
    assert standing.to_send == 1
    assert again.check_in.check_in(ann).reason == "already_in"
    again.close()
    joined.heal("Foyer")
    back = joined.open(path, joined.folder / "Foyer")
    standing = back.standing()
    assert standing is not None
    assert (standing.is_alone, standing.to_send, standing.reason) == (False, 0, "")
    same_everywhere(joined, back)


def test_what_needs_everybody_waits_for_the_server(joined: JoinedDesks) -> None:
    organiser = joined.join("Organiser")
    joined.cut("Organiser")
    with pytest.raises(EnvironmentFailure, match="needs the server") as refused:
        organiser.event.name_lead("Robin")
    assert refused.value.code == "working_alone"
    standing = organiser.standing()
    assert standing is not None
    assert standing.to_send == 0


def test_one_code_on_two_computers_is_two_desks_to_the_running_order(joined: JoinedDesks) -> None:
    here, there = joined.join("Chair"), joined.join("Chair", "another computer")
    joined.cut("Chair")
    assert here.running_order.start("1").done
    assert there.running_order.start("2").done
    joined.heal("Chair")
    here.catch_up()
    there.catch_up()
    log = same_everywhere(joined, here, there)
    sent = [one.action for one in log if one.facts.get("alone")]
    assert sent == [Action.ITEM_STARTED, Action.ACT_REFUSED]


def test_what_the_server_does_not_let_a_desk_do_keeps_nothing_waiting(joined: JoinedDesks) -> None:
    foyer = joined.join("Foyer")
    ann, bob = codes(foyer, 2)
    joined.cut("Foyer")
    assert foyer.check_in.check_in(ann).done
    assert foyer.check_in.note(bob, "Waits outside").done
    joined.narrow("Foyer", DeskKind.QUESTIONS)
    joined.heal("Foyer")
    foyer.catch_up()
    log = same_everywhere(joined, foyer)
    refused, noted = [one for one in log if one.facts.get("alone")]
    assert (refused.action, refused.facts["reason"]) == (Action.ACT_REFUSED, "not_for_this_desk")
    assert noted.action is Action.NOTE_ADDED


def test_a_desk_that_loses_the_line_right_after_an_act_knows_what_it_has_done(
    joined: JoinedDesks,
) -> None:
    foyer, chair = joined.join("Foyer"), joined.join("Chair")
    (ann,) = codes(foyer, 1)
    # Whoever keeps the copies up has not come to it yet.
    keepers = [foyer.keeper(), chair.keeper()]
    assert foyer.check_in.check_in(ann).done
    assert chair.running_order.start("1").done
    joined.cut("Foyer", "Chair")
    assert foyer.check_in.check_in(ann).reason == "already_in"
    assert foyer.check_in.counts().heads == 1
    assert chair.running_order.hold().done, "nobody else was quicker than itself"
    joined.heal("Foyer", "Chair")
    foyer.catch_up()
    chair.catch_up()
    log = same_everywhere(joined, foyer, chair)
    arrivals = [one for one in log if one.action is Action.DELEGATE_CHECKED_IN]
    assert len(arrivals) == 1
    assert [one.action for one in log if one.desk == "Chair"] == [
        Action.ITEM_STARTED,
        Action.ITEM_HELD,
    ]
    for keeper in keepers:
        assert keeper is not None
        keeper.close()
