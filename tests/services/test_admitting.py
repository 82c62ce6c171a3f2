"""The rules of admitting: their order, ID, overrides, capacity, parties, and whom to tell."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.delegates import IdKind, Origin, Particulars, Rsvp
from eventdesk.core.errors import InputError
from eventdesk.services.event_desk import EventDesk
from tests.services.worked_day import EVENT, log_length, one, tables

NEW = Particulars(given_name="Zoë", family_name="Quist", organisation="Home Office")


@pytest.fixture
def asking(desk: EventDesk) -> EventDesk:
    """The worked day with photo ID asked for."""
    desk.event.change(replace(EVENT, id_check=True))
    return desk


def test_the_rules_are_asked_in_one_order(asking: EventDesk) -> None:
    come = asking.check_in.check_in
    asking.check_in.change_rsvp("E5", Rsvp.DECLINED)
    assert come("no such code").reason == "unknown_code"
    assert come("E5").reason == "not_coming"
    asking.check_in.change_rsvp("E5", Rsvp.ACCEPTED)
    assert come("E5").reason == "alert"
    assert come("E5", acknowledged=True).reason == "id_not_seen"
    assert come("E5", acknowledged=True, id_seen="passport").done
    assert come("E5", acknowledged=True, id_seen="passport").reason == "already_in"
    asking.check_in.substitute("D4", NEW, authority="Lead", id_seen="other")
    assert come("D4", id_seen="passport").reason == "replaced"


def test_the_kind_of_id_is_kept_and_no_other_can_be(asking: EventDesk) -> None:
    result = asking.check_in.check_in("A1", id_seen=IdKind.STAFF_PASS)
    assert result.done
    assert one(asking, "A1").id_seen == "staff_pass"
    before = log_length(asking)
    with pytest.raises(InputError, match="no kind of ID"):
        asking.check_in.check_in("B2", id_seen="533380006GBR")
    assert log_length(asking) == before


def test_id_once_seen_holds_for_the_day_and_goes_with_an_undo(asking: EventDesk) -> None:
    first = asking.check_in.check_in("A1", id_seen="passport")
    asking.check_in.leave("A1")
    back = asking.check_in.check_in("A1")
    assert back.done
    assert one(asking, "A1").id_seen == "passport"
    preview = asking.day_log.undo(first.act)
    assert preview.done
    undone = [entry.undoes for entry in preview.entries]
    assert back.act in undone, "coming back stood on the ID that was seen"
    assert one(asking, "A1").id_seen == ""


def test_where_no_id_is_asked_for_none_is_needed(desk: EventDesk) -> None:
    assert desk.check_in.check_in("A1").done


def test_crew_and_walk_ins_show_id_too_and_the_log_says_who_did_not(asking: EventDesk) -> None:
    before = tables(asking)
    refused = asking.check_in.walk_in(NEW, vouched_by="Bob Ray", crew=True)
    assert (refused.reason, refused.delegate) == ("id_not_seen", None)
    assert tables(asking) == before
    assert "Zoë Quist" not in str(refused.entries[0].facts)
    assert asking.day_log.rows()[-1].sentence.startswith("Zoë Quist: No ID has been seen")
    admitted = asking.check_in.walk_in(NEW, vouched_by="Bob Ray", crew=True, id_seen="passport")
    assert admitted.delegate is not None
    assert (admitted.delegate.crew, admitted.delegate.id_seen) == (True, "passport")


def test_a_walk_in_may_bring_a_party_and_crew_are_heads_but_no_names(desk: EventDesk) -> None:
    desk.check_in.walk_in(NEW, vouched_by="Bob Ray", heads=3)
    desk.check_in.walk_in(replace(NEW, given_name="Kit"), vouched_by="Bob Ray", crew=True)
    counts = desk.check_in.counts()
    assert (counts.walk_ins, counts.heads) == (1, 4)


def test_an_override_is_flagged_with_every_rule_it_broke(asking: EventDesk) -> None:
    result = asking.check_in.check_in("D4", override="The minister knows Dan")
    assert result.flags == ("not_coming", "id_not_seen")
    assert result.entries[0].about["reason"] == "The minister knows Dan"


def test_an_override_does_not_pass_an_alert_that_nobody_has_read(desk: EventDesk) -> None:
    desk.check_in.change_rsvp("E5", Rsvp.DECLINED)
    first = desk.check_in.check_in("E5")
    assert first.reason == "not_coming"
    second = desk.check_in.check_in("E5", override="Came after all", after=first.act)
    assert (second.reason, second.entries[0].facts["after"]) == ("alert", first.act)
    third = desk.check_in.check_in(
        "E5", override="Came after all", acknowledged=True, after=second.act
    )
    assert third.flags == ("not_coming",)
    assert third.entries[0].facts["after"] == second.act


def test_what_answers_a_refusal_at_the_same_desk_names_it(
    desk: EventDesk, second_desk: EventDesk
) -> None:
    refused = desk.check_in.check_in("E5")
    elsewhere = second_desk.check_in.check_in("E5", acknowledged=True)
    assert "after" not in elsewhere.entries[0].facts
    second_desk.day_log.undo(elsewhere.act)
    refused = desk.check_in.check_in("E5")
    come = desk.check_in.check_in("E5", acknowledged=True)
    assert come.entries[0].facts["after"] == refused.act
    assert "after" not in desk.check_in.check_in("A1", acknowledged=True).entries[0].facts


def test_the_alert_itself_may_be_overridden(desk: EventDesk) -> None:
    assert desk.check_in.check_in("E5", override="Read it at the other desk").flags == ("alert",)


def test_capacity_warns_and_never_blocks(desk: EventDesk) -> None:
    assert desk.check_in.check_in("A1").heads_inside is None, "nobody has said how many it holds"
    desk.event.change(replace(EVENT, capacity=4))
    full = desk.check_in.check_in("F6")
    assert (full.heads_inside, full.capacity, full.flags) == (4, 4, ())
    over = desk.check_in.check_in("B2")
    assert (over.done, over.message, over.flags) == (True, "", ("over_capacity",))
    assert (over.heads_inside, over.capacity) == (5, 4)
    assert (over.entries[0].facts["inside"], over.entries[0].facts["capacity"]) == (5, 4)
    again = desk.check_in.check_in("B2", override="A second badge")
    assert again.flags == ("already_in",), "nobody more is inside"
    more = desk.check_in.more_came("F6", 2)
    assert (more.flags, more.heads_inside) == (("over_capacity",), 7)
    desk.check_in.leave("F6")
    assert desk.check_in.check_in("C3").flags == ()


def test_the_host_is_told_of_the_first_arrival_only(desk: EventDesk) -> None:
    desk.check_in.correct("A1", {"tell_host": "Ring the chair’s office"})
    come = desk.check_in.check_in("A1")
    assert come.flags == ("tell_host",)
    assert come.delegate is not None
    assert come.delegate.particulars.tell_host == "Ring the chair’s office"
    desk.check_in.leave("A1")
    assert desk.check_in.check_in("A1").flags == ()


def test_more_of_a_party_come_and_some_leave(desk: EventDesk) -> None:
    assert desk.check_in.more_came("F6", 1).reason == "not_in"
    desk.check_in.check_in("F6", heads=1)
    assert desk.check_in.more_came("F6", 2).done
    assert one(desk, "F6").heads == 3
    assert desk.check_in.some_left("F6", 1).done
    assert desk.check_in.counts().heads == 2
    assert desk.check_in.some_left("F6", 2).reason == "not_so_many"
    said = [row.sentence for row in desk.day_log.rows()][-3:-1]
    assert said == [
        "Fay Elm, Devon: 2 more of the party came",
        "Fay Elm, Devon: 1 of the party left",
    ]


def test_whoever_comes_later_shows_their_own_id(asking: EventDesk) -> None:
    asking.check_in.check_in("F6", heads=1, id_seen="passport")
    assert asking.check_in.more_came("F6", 1).reason == "id_not_seen"
    assert asking.check_in.more_came("F6", 1, id_seen="driving_licence").done
    assert asking.check_in.more_came("F6", 1, override="Their child").flags == ("id_not_seen",)
    assert one(asking, "F6").heads == 3


@pytest.mark.parametrize("heads", [0, -1, 10_000])
def test_no_party_is_of_nobody_or_of_a_town(desk: EventDesk, heads: int) -> None:
    desk.check_in.check_in("F6")
    before = log_length(desk)
    for wish in (desk.check_in.more_came, desk.check_in.some_left):
        with pytest.raises(InputError):
            wish("F6", heads)
    with pytest.raises(InputError):
        desk.check_in.walk_in(NEW, vouched_by="Bob Ray", heads=heads)
    assert log_length(desk) == before


def test_what_hangs_on_a_check_in_goes_with_it(desk: EventDesk) -> None:
    come = desk.check_in.check_in("F6", heads=1)
    before = one(desk, "F6")
    desk.check_in.more_came("F6", 2)
    desk.check_in.some_left("F6", 1)
    undo = desk.day_log.undo(come.act)
    assert len(undo.entries) == 3
    assert one(desk, "F6").heads == 0
    assert desk.day_log.undo(undo.act).done
    assert one(desk, "F6").heads == before.heads + 1


def test_a_note_about_somebody_is_in_the_log_with_their_name(desk: EventDesk) -> None:
    result = desk.check_in.note("A1", " Left a coat at the desk ")
    assert result.delegate == one(desk, "A1")
    assert desk.day_log.rows()[-1].sentence == "Ann Lee, Kent: Left a coat at the desk"
    assert desk.check_in.note("A1", "  ").reason == "no_words"
    preview = desk.day_log.preview_undo()
    assert getattr(preview, "phrase", "") == "note “Ann Lee, Kent: Left a coat at the desk”"


def test_a_walk_in_is_held_against_the_list_first(desk: EventDesk) -> None:
    def names(known: Particulars) -> list[str]:
        return [found.full_name for found in desk.check_in.similar(known)]

    assert names(Particulars(given_name="Ann", family_name="Lee")) == ["Ann Lee"]
    assert names(Particulars(given_name="A", family_name="Lee")) == ["Ann Lee"]
    assert names(Particulars(given_name="Annie", family_name="Lee", organisation="X")) == [
        "Ann Lee"
    ]
    assert names(Particulars(given_name="Joe", email="bob@kent.example")) == ["Bob Ray"]
    assert names(Particulars(given_name="Tom", family_name="Lee", organisation="Fife")) == []
    assert names(Particulars()) == []


def test_nobody_is_shown_who_came_of_a_walk_in(desk: EventDesk) -> None:
    came = desk.check_in.walk_in(NEW, vouched_by="Bob Ray").delegate
    assert came is not None
    assert came.origin is Origin.WALK_IN
    assert [found.id for found in desk.check_in.similar(NEW)] == [came.id]


def test_whoever_comes_after_all_is_one_act_and_one_undo(desk: EventDesk) -> None:
    declined = one(desk, "D4")
    assert desk.check_in.check_in("D4").reason == "not_coming"
    came = desk.check_in.check_in("D4", comes_after_all=True)
    assert (came.done, came.flags) == (True, ())
    assert one(desk, "D4").rsvp is Rsvp.ACCEPTED
    assert [entry.action for entry in came.entries] == [
        Action.DELEGATE_CORRECTED,
        Action.DELEGATE_CHECKED_IN,
    ]
    assert desk.day_log.undo(came.act).done
    assert one(desk, "D4") == declined


def test_an_answer_is_corrected_only_with_the_arrival(desk: EventDesk) -> None:
    desk.check_in.correct("D4", {"alert": "Ask for the letter"})
    before = one(desk, "D4")
    refused = desk.check_in.check_in("D4", comes_after_all=True)
    assert refused.reason == "alert"
    assert one(desk, "D4") == before
    assert desk.check_in.check_in("D4", comes_after_all=True, acknowledged=True).done


@pytest.mark.parametrize(
    ("particulars", "word", "code"),
    [
        (Particulars(organisation="Kent"), "Bob Ray", "no_name"),
        (Particulars(given_name=" ", family_name=""), "Bob Ray", "no_name"),
        (Particulars(given_name="Zoe"), "  ", "no_authority"),
    ],
)
def test_nobody_comes_in_without_a_name_or_on_nobodys_word(
    desk: EventDesk, particulars: Particulars, word: str, code: str
) -> None:
    before = tables(desk)
    with pytest.raises(InputError) as walked_in:
        desk.check_in.walk_in(particulars, vouched_by=word)
    with pytest.raises(InputError) as replaced:
        desk.check_in.substitute("A1", particulars, authority=word)
    assert walked_in.value.code == replaced.value.code == code
    assert tables(desk) == before
