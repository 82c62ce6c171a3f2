"""What each entry about a question sets, and what it leaves as it was."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json
from eventdesk.core.questions.fold import fold_question
from eventdesk.core.questions.question import Outcome, Question
from tests.core.log_entries import entry
from tests.core.running_orders import at

RECORDED = entry(1, Action.QUESTION_RECORDED, "why", number=4, item="TA", channel="read_out")
WORDED = entry(
    2, Action.QUESTION_WORDED, "why", personal={"text": "Why?", "to": "Mo", "listed_id": "7"}
)


def folded(*entries: Entry) -> Question:
    question = fold_question("why", entries).question
    assert question is not None
    return question


def step(number: int, action: Action, when: str = "10:00", **facts: Json) -> Entry:
    return entry(number, action, "why", when=at(when), given=facts)


def flagged(*entries: Entry) -> set[int]:
    return set(fold_question("why", entries).flagged)


def test_a_question_says_where_and_when_it_was_recorded() -> None:
    question = folded(RECORDED)
    assert (question.number, question.item_id, question.channel) == (4, "TA", "read_out")
    assert question.recorded_at == RECORDED.happened_at
    assert folded(entry(1, Action.QUESTION_RECORDED, "why")).channel == "room"


def test_the_first_wording_is_kept_when_the_words_change() -> None:
    again = entry(3, Action.QUESTION_REWORDED, "why", personal={"text": "How?", "to": "Jo"})
    question = folded(RECORDED, WORDED, again)
    assert (question.text, question.first_text, question.addressee) == ("How?", "Why?", "Jo")
    assert question.listed_id == "7"
    silent = entry(3, Action.QUESTION_REWORDED, "why", personal={})
    assert folded(RECORDED, WORDED, silent) == folded(RECORDED, WORDED)
    unworded = entry(3, Action.QUESTION_WORDED, "why", personal={})
    kept = folded(RECORDED, WORDED, unworded)
    assert (kept.text, kept.addressee, kept.listed_id) == ("Why?", "Mo", "7")


def test_an_asker_is_somebody_on_the_list_or_a_name() -> None:
    named = entry(3, Action.QUESTION_ASKER_NAMED, "why", personal={"delegate": "ann", "name": "A"})
    nobody = entry(4, Action.QUESTION_ASKER_NAMED, "why", personal={})
    assert (folded(RECORDED, named).asker_id, folded(RECORDED, named).asker_name) == ("ann", "A")
    assert folded(RECORDED, named, nobody) == folded(RECORDED)


def test_a_question_is_given_to_another_item_or_to_none() -> None:
    other = step(3, Action.QUESTION_ITEM_NAMED, item="TB")
    assert folded(RECORDED, other).item_id == "TB"
    assert folded(RECORDED, other, step(4, Action.QUESTION_ITEM_NAMED)).item_id is None


@pytest.mark.parametrize("place", ["x", "", "1/0", 7, None])
def test_a_place_that_is_no_fraction_moves_nothing(place: Json) -> None:
    moved = step(3, Action.QUESTION_MOVED, place="5/2")
    assert folded(RECORDED, moved).place[0] == Fraction(5, 2)
    idle = step(4, Action.QUESTION_MOVED, place=place)
    assert flagged(RECORDED, moved, idle) == {4}
    assert folded(RECORDED, moved, idle) == folded(RECORDED, moved)


def test_a_question_moved_to_where_it_stands_is_not_moved() -> None:
    moved = step(3, Action.QUESTION_MOVED, place="5/2")
    again = step(4, Action.QUESTION_MOVED, place="10/4")
    assert flagged(RECORDED, moved, again) == {4}


@pytest.mark.parametrize("action", [Action.QUESTION_PUT, Action.QUESTION_WAITING])
def test_a_question_that_is_taken_up_again_stands_for_itself(action: Action) -> None:
    merged = step(3, Action.QUESTION_MERGED, into="how")
    taken_up = folded(RECORDED, merged, step(4, action, "10:05"))
    assert (taken_up.merged_into, taken_up.closed_at) == (None, None)


def test_being_put_takes_whole_seconds_and_never_less_than_none() -> None:
    put = step(3, Action.QUESTION_PUT, "10:00")
    early = step(4, Action.QUESTION_WAITING, "09:59")
    assert folded(RECORDED, put, early).spent == timedelta(0)
    waited = folded(RECORDED, put, step(4, Action.QUESTION_WAITING, "10:01"))
    assert (waited.spent, waited.put_at, waited.closed_at) == (timedelta(minutes=1), None, None)
    again = step(5, Action.QUESTION_PUT, "10:05")
    put_again = folded(RECORDED, put, step(4, Action.QUESTION_WAITING, "10:01"), again)
    assert (put_again.spent, put_again.put_at) == (timedelta(minutes=1), at("10:05"))
    half = entry(4, Action.QUESTION_ANSWERED, "why", when=at("10:00:01") - timedelta(seconds=0.5))
    assert folded(RECORDED, put, half).spent == timedelta(0)


@pytest.mark.parametrize(
    ("action", "outcome"),
    [
        (Action.QUESTION_ANSWERED, Outcome.ANSWERED),
        (Action.QUESTION_DECLINED, Outcome.DECLINED),
        (Action.QUESTION_WITHDRAWN, Outcome.WITHDRAWN),
    ],
)
def test_a_way_out_closes_it_at_its_minute(action: Action, outcome: Outcome) -> None:
    closed = folded(RECORDED, step(3, action, "10:30"))
    assert (closed.outcome, closed.closed_at, closed.spent) == (
        outcome,
        at("10:30"),
        timedelta(0),
    )


def test_a_day_that_is_none_leaves_a_follow_up_without_one() -> None:
    vague = entry(
        3, Action.QUESTION_TO_FOLLOW_UP, "why", personal={"owner": "Kent"}, given={"by": "soon"}
    )
    followed = folded(RECORDED, vague)
    assert (followed.outcome, followed.follow_up_owner, followed.follow_up_by) == (
        Outcome.TO_FOLLOW_UP,
        "Kent",
        None,
    )


def test_a_merge_into_itself_or_into_nothing_has_no_effect() -> None:
    put = step(3, Action.QUESTION_PUT, "10:00")
    itself = step(4, Action.QUESTION_MERGED, into="why")
    nothing = step(5, Action.QUESTION_MERGED)
    assert flagged(RECORDED, put, itself, nothing) == {4, 5}
    merged = folded(RECORDED, put, step(4, Action.QUESTION_MERGED, "10:02", into="how"))
    assert (merged.outcome, merged.merged_into) == (Outcome.MERGED, "how")
    assert (merged.spent, merged.closed_at) == (timedelta(minutes=2), at("10:02"))


def test_each_of_those_who_asked_the_same_is_named_once() -> None:
    joined = [step(3, Action.QUESTION_JOINED, **{"from": other}) for other in ("how", "what")]
    assert folded(RECORDED, *joined).also_asked == ("how", "what")
    idle = [
        step(5, Action.QUESTION_JOINED, **{"from": "how"}),
        step(6, Action.QUESTION_JOINED, **{"from": "why"}),
        step(7, Action.QUESTION_JOINED),
    ]
    assert flagged(RECORDED, *joined, *idle) == {5, 6, 7}
    assert folded(RECORDED, *joined, *idle) == folded(RECORDED, *joined)


def test_an_entry_that_is_no_step_of_a_question_is_not_flagged() -> None:
    assert flagged(RECORDED, entry(2, Action.NOTE_ADDED, "why")) == set()
    assert fold_question("why", [WORDED]).question is None
