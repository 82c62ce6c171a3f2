"""What undoing takes along in folds of every kind, and edits of the plan that stand on others."""

from __future__ import annotations

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json, instant_text
from tests.core.log_entries import entry, undo
from tests.core.running_orders import at
from tests.core.test_undoing import taken_with


def made(sequence: int, title: str, start: str) -> Entry:
    facts: dict[str, Json] = {"start": instant_text(at(start)), "minutes": 30, "title": title}
    return entry(sequence, Action.ITEM_ADDED, title, given={**facts, "position": sequence})


PLAN = [made(1, "TA", "09:00"), made(2, "TB", "09:30")]


def edited(sequence: int, title: str = "TA", act: str | None = None) -> Entry:
    return entry(sequence, Action.ITEM_EDITED, title, act=act, given={"title": "Another"})


def test_an_edit_takes_every_later_edit_along_and_nothing_that_is_none() -> None:
    log = [
        *PLAN,
        edited(3),
        edited(4),
        entry(5, Action.ITEM_READY, "TA", ready=True),
        entry(6, Action.ITEM_REPLANNED, "TB", minutes=20),
        entry(7, Action.ITEM_MOVED, "TB", after=""),
        entry(8, Action.ITEM_INSERTED, "N", after="TB"),
        entry(9, Action.ITEM_STARTED, "TA"),
    ]
    assert taken_with("act-3", *log) == ("act-4", "act-6", "act-7", "act-8")
    assert taken_with("act-6", *log) == ("act-7", "act-8")
    assert taken_with("act-8", *log) == ()
    assert taken_with("act-5", *log) == ()


def test_edits_of_one_act_go_with_it_and_are_not_told_beside_it() -> None:
    log = [*PLAN, edited(3, act="both"), edited(4, "TB", act="both"), edited(5)]
    assert taken_with("both", *log) == ("act-5",)


def test_an_edit_that_was_undone_already_does_not_go_again() -> None:
    log = [*PLAN, edited(3), edited(4), undo(5, of=4)]
    assert taken_with("act-3", *log) == ()


def test_an_undo_taken_back_brings_an_edit_back_and_takes_the_later_ones() -> None:
    log = [*PLAN, edited(3), undo(4, of=3), edited(5), undo(6, of=4)]
    assert taken_with("act-4", *log[:-1]) == ("act-5",)
    # And the undo of that undo again: what it names concerns the plan all the same.
    assert taken_with("act-6", *log, edited(7)) == ("act-7",)


def test_what_an_edit_that_goes_along_had_put_in_goes_too() -> None:
    put = entry(4, Action.ITEM_INSERTED, "N", after="TB", title="N")
    started = entry(5, Action.ITEM_STARTED, "N")
    assert taken_with("act-3", *PLAN, edited(3), put, started) == ("act-4", "act-5")


def test_an_undo_of_something_else_takes_no_edit_along() -> None:
    started = entry(3, Action.ITEM_STARTED, "TA")
    assert taken_with("act-4", *PLAN, started, undo(4, of=3), edited(5)) == ()


def test_what_is_about_an_item_that_was_never_there_goes_whatever_forced_it() -> None:
    put = entry(3, Action.ITEM_INSERTED, "N", after="", title="N")
    forced = entry(4, Action.ITEM_STARTED, "N", forced=True)
    assert taken_with("act-3", *PLAN, put, forced) == ("act-4",)
    held = entry(4, Action.ITEM_HELD, "TA", forced=True)
    assert taken_with("act-3", *PLAN, entry(3, Action.ITEM_STARTED, "TA"), held) == ()


def test_an_end_by_hand_depends_on_its_start_and_one_beside_a_start_does_not() -> None:
    by_hand = [entry(3, Action.ITEM_STARTED, "TA"), entry(4, Action.ITEM_ENDED, "TA")]
    assert taken_with("act-3", *PLAN, *by_hand) == ("act-4",)
    beside = [
        entry(3, Action.ITEM_STARTED, "TA"),
        entry(4, Action.ITEM_ENDED, "TA", act="next"),
        entry(5, Action.ITEM_STARTED, "TB", act="next"),
    ]
    assert taken_with("act-3", *PLAN, *beside) == ()


def test_no_force_keeps_what_was_done_to_a_question_or_an_operator_who_was_never_there() -> None:
    recorded = entry(1, Action.QUESTION_RECORDED, "why", number=1)
    put = entry(2, Action.QUESTION_PUT, "why", forced=True)
    assert taken_with("act-1", recorded, put) == ("act-2",)
    named = entry(1, Action.OPERATOR_NAMED, "op", personal={"name": "Ida"})
    leads = entry(2, Action.OPERATOR_MADE_LEAD, "op", forced=True)
    assert taken_with("act-1", named, leads) == ("act-2",)


def test_an_operator_who_was_never_named_leads_nobody() -> None:
    named = entry(1, Action.OPERATOR_NAMED, "op", personal={"name": "Ida"})
    leads = entry(2, Action.OPERATOR_MADE_LEAD, "op")
    withdrawn = entry(3, Action.OPERATOR_LEAD_WITHDRAWN, "op")
    assert taken_with("act-1", named, leads) == ("act-2",)
    assert taken_with("act-2", named, leads, withdrawn) == ("act-3",)


def test_a_roll_call_takes_its_end_along_and_leaves_the_next_call() -> None:
    called = entry(1, Action.ROLL_CALLED, None, drill=True)
    ended = entry(2, Action.ROLL_ENDED, None, roll="act-1")
    again = entry(3, Action.ROLL_CALLED, None, drill=True)
    assert taken_with("act-1", called, ended, again) == ("act-2",)
    # Without its end the first call goes on, and a second drill would be refused.
    assert taken_with("act-2", called, ended, again) == ("act-3",)


def test_a_message_to_the_stage_takes_its_acknowledgement_along() -> None:
    sent = entry(1, Action.STAGE_MESSAGE_SENT, None, personal={"text": "Two minutes"})
    seen = entry(2, Action.STAGE_MESSAGE_ACKNOWLEDGED, None, message="act-1")
    assert taken_with("act-1", sent, seen) == ("act-2",)


def test_moving_a_question_makes_room_beside_it_without_depending_on_it() -> None:
    first, second = (entry(n, Action.QUESTION_RECORDED, f"q{n}", number=n) for n in (1, 2))
    moved = entry(3, Action.QUESTION_MOVED, "q2", act="move", place="1/2")
    beside = replace(entry(4, Action.QUESTION_MOVED, "q1", act="move", place="2"), part=1)
    assert taken_with("act-1", first, second, moved, beside) == ()
    assert taken_with("act-2", first, second, moved, beside) == ("move",)


def test_what_became_of_a_question_depends_on_it() -> None:
    recorded = [entry(n, Action.QUESTION_RECORDED, f"q{n}", number=n) for n in (1, 2)]
    answered = entry(3, Action.QUESTION_ANSWERED, "q1")
    alone = entry(4, Action.QUESTION_ANSWERED, "q1", act="late")
    assert taken_with("act-1", *recorded, answered) == ("act-3",)
    assert taken_with("act-3", *recorded, answered, alone) == ()


def test_an_event_has_no_rules_and_takes_nothing_along() -> None:
    created = entry(1, Action.EVENT_CREATED, None, name="Day")
    changed = entry(2, Action.EVENT_CHANGED, None, name="Other")
    assert taken_with("act-1", created, changed) == ()


def test_what_goes_is_told_in_the_order_in_which_it_was_recorded() -> None:
    log = [
        entry(1, Action.DELEGATE_ADDED, "bob", act="swap"),
        entry(2, Action.DELEGATE_ADDED, "cy", act="swap"),
        entry(3, Action.DELEGATE_CHECKED_IN, "cy"),
        entry(4, Action.DELEGATE_CHECKED_IN, "bob"),
        entry(10, Action.DELEGATE_LEFT, "cy"),
    ]
    assert taken_with("swap", *log) == ("act-3", "act-4", "act-10")
