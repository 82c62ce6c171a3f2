"""Who on the list the published speakers are."""

from __future__ import annotations

from pathlib import Path

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Particulars
from eventdesk.services.event_desk import EventDesk
from tests.services.worked_day import (
    RUNNING_ORDER,
    import_people,
    import_running_order,
    one,
    set_clock,
    tables,
)

TWO_TALK = RUNNING_ORDER.replace("WEL,talk,,,,Ann Lee", "WEL,talk,,,,Ann Lee; Bob Ray")
RUTH = Particulars(given_name="Ruth", family_name="Amadi", organisation="Kent")


def speakers(desk: EventDesk, title: str) -> list[tuple[str, str | None]]:
    items = desk.running_order.read().items
    (item,) = [item for item in items if item.title == title]
    return [(speaker.name, speaker.delegate_id) for speaker in item.speakers]


def offered(desk: EventDesk, item: str) -> list[tuple[str, list[str]]]:
    return [
        (one.speaker.name, [found.reference for found in one.offers])
        for one in desk.speakers.offers(item)
    ]


def test_they_are_offered_by_name_and_never_guessed(desk: EventDesk) -> None:
    before = tables(desk)
    assert offered(desk, "WEL") == [("Ann Lee", ["A1"])]
    assert offered(desk, "MIN") == [("Minister", [])]
    assert offered(desk, "no such item") == []
    assert [each.item.title for each in desk.speakers.offers()] == ["WEL", "MIN", "MQA"]
    assert tables(desk) == before
    assert speakers(desk, "WEL") == [("Ann Lee", None)]


def test_a_person_says_who_it_is_and_it_stands_in_the_log(desk: EventDesk) -> None:
    result = desk.speakers.link("WEL", "ann LEE", "A1")
    assert result.done, result.message
    ann = one(desk, "A1")
    assert speakers(desk, "WEL") == [("Ann Lee", ann.id)]
    (entry,) = result.entries
    assert (entry.action, entry.facts) == (Action.ITEM_SPEAKER_LINKED, {"delegate": ann.id})
    assert entry.personal == {"name": "Ann Lee"}
    assert desk.day_log.rows()[-1].sentence == "WEL: Ann Lee is Ann Lee, Kent"
    (offer,) = desk.speakers.offers("WEL")
    assert (offer.delegate, offer.offers) == (ann, ())
    assert desk.speakers.link("WEL", "Ann Lee", ann.id).reason == "nothing_changed"


def test_that_it_is_nobody_ends_the_offers(desk: EventDesk) -> None:
    assert desk.speakers.link("WEL", "Ann Lee", None).done
    assert offered(desk, "WEL") == [("Ann Lee", [])]
    assert desk.day_log.rows()[-1].sentence == "WEL: Ann Lee is nobody on the list"
    assert desk.speakers.link("WEL", "Ann Lee", None).reason == "nothing_changed"
    assert desk.speakers.link("WEL", "Ann Lee", "B2").done
    assert speakers(desk, "WEL") == [("Ann Lee", one(desk, "B2").id)]


def test_what_cannot_be_is_refused(desk: EventDesk) -> None:
    assert desk.speakers.link("nothing", "Ann Lee", "A1").reason == "no_such_item"
    assert desk.speakers.link("TA", "Ann Lee", "A1").message == "TA has no speaker of that name."
    assert desk.speakers.link("WEL", "", "A1").reason == "no_such_speaker"
    assert desk.speakers.link("WEL", "Ann Lee", "Z9").reason == "not_on_the_list"


def test_it_can_be_undone_and_that_too(desk: EventDesk) -> None:
    before = tables(desk)
    linked = desk.speakers.link("WEL", "Ann Lee", "A1")
    after = tables(desk)
    undone = desk.day_log.undo()
    assert undone.entries[0].undoes == linked.act
    assert tables(desk) == before
    assert desk.day_log.undo(undone.act).done
    assert tables(desk) == after


def test_a_list_that_names_the_speaker_again_keeps_the_link(
    desk: EventDesk, tmp_path: Path
) -> None:
    desk.speakers.link("WEL", "Ann Lee", "A1")
    import_running_order(desk, tmp_path, TWO_TALK)
    ann = one(desk, "A1").id
    assert speakers(desk, "WEL") == [("Ann Lee", ann), ("Bob Ray", None)]
    import_running_order(desk, tmp_path, TWO_TALK.replace("Ann Lee", "Anne Lee"))
    assert speakers(desk, "WEL") == [("Anne Lee", None), ("Bob Ray", None)]


def test_a_list_that_names_nobody_for_a_while_loses_no_link(
    desk: EventDesk, tmp_path: Path
) -> None:
    desk.speakers.link("WEL", "Ann Lee", "A1")
    import_running_order(desk, tmp_path, RUNNING_ORDER.replace("Ann Lee", "TBC"))
    import_running_order(desk, tmp_path)
    assert speakers(desk, "WEL") == [("Ann Lee", one(desk, "A1").id)]


def test_a_substitute_takes_the_slot_of_whoever_is_linked(desk: EventDesk, tmp_path: Path) -> None:
    import_running_order(desk, tmp_path, TWO_TALK.replace("Ann Lee", "The Chair"))
    desk.speakers.link("WEL", "The Chair", "A1")
    bob = desk.speakers.link("WEL", "Bob Ray", "B2")
    comes = desk.check_in.substitute("A1", RUTH, authority="Lead", passes_on=["speaking"])
    assert comes.done
    assert speakers(desk, "WEL") == [("Ruth Amadi", comes.subject), ("Bob Ray", one(desk, "B2").id)]
    desk.day_log.undo(bob.act)
    assert speakers(desk, "WEL") == [("Ruth Amadi", comes.subject), ("Bob Ray", None)]
    desk.day_log.undo(comes.act)
    assert speakers(desk, "WEL") == [("The Chair", one(desk, "A1").id), ("Bob Ray", None)]


def test_two_substitutes_of_one_item_both_stay(desk: EventDesk, tmp_path: Path) -> None:
    import_running_order(desk, tmp_path, TWO_TALK)
    ruth = desk.check_in.substitute("A1", RUTH, authority="Lead", passes_on=["speaking"])
    cat = desk.check_in.substitute("B2", "C3", authority="Lead", passes_on=["speaking"])
    assert (ruth.done, cat.done) == (True, True)
    assert speakers(desk, "WEL") == [("Ruth Amadi", ruth.subject), ("Cat Fox", one(desk, "C3").id)]


def test_somebody_said_to_be_nobody_hands_nothing_on(desk: EventDesk) -> None:
    desk.speakers.link("WEL", "Ann Lee", None)
    desk.check_in.substitute("A1", "B2", authority="Lead", passes_on=["speaking"])
    assert speakers(desk, "WEL") == [("Ann Lee", None)]


def test_the_list_that_brought_an_item_stays_once_its_speaker_is_linked(
    desk: EventDesk, tmp_path: Path
) -> None:
    brought = import_running_order(desk, tmp_path, f"{RUNNING_ORDER}12:30,10,EXTRA,talk,,,,Fay Elm")
    desk.speakers.link("EXTRA", "Fay Elm", "F6")
    assert desk.day_log.undo(brought).reason == "import_acted_on"
    desk.day_log.undo()
    assert desk.day_log.undo(brought).done


def test_the_invite_list_may_come_after_the_links(desk: EventDesk, tmp_path: Path) -> None:
    desk.speakers.link("WEL", "Ann Lee", "A1")
    import_people(desk, tmp_path)
    assert speakers(desk, "WEL") == [("Ann Lee", one(desk, "A1").id)]


def test_a_link_outlives_an_edit_and_falls_only_by_its_own_undo(desk: EventDesk) -> None:
    linked = desk.speakers.link("WEL", "Ann Lee", "A1")
    edited = desk.plan.edit("WEL", {"speakers": ("Ann Lee", "Cat Fox")})
    assert edited.done, edited.message
    assert speakers(desk, "WEL") == [("Ann Lee", one(desk, "A1").id), ("Cat Fox", None)]
    desk.day_log.undo(linked.act)
    assert speakers(desk, "WEL") == [("Ann Lee", None), ("Cat Fox", None)]


def test_a_substitute_comes_after_whatever_was_edited_before(desk: EventDesk) -> None:
    set_clock(desk, "08:40")
    desk.plan.edit("WEL", {"speakers": ("Ann Lee", "Cat Fox")})
    set_clock(desk, "08:50")
    ruth = desk.check_in.substitute("A1", RUTH, authority="Lead", passes_on=["speaking"])
    assert speakers(desk, "WEL") == [("Ruth Amadi", ruth.subject), ("Cat Fox", None)]
