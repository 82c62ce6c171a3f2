"""Questions: what became of them, whatever was pressed and in which order."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json, JsonObject
from eventdesk.core.questions.fold import fold_question
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.rules import OUTCOME_ACTIONS, objection
from tests.core.log_entries import entry
from tests.core.running_orders import at

RECORDED = entry(1, Action.QUESTION_RECORDED, "why", number=4, item="TA", channel="read_out")
WORDED = entry(2, Action.QUESTION_WORDED, "why", personal={"text": "Why?", "to": "Minister"})
QUESTION = Question(id="why", number=4)


def folded(*entries: Entry) -> Question:
    question = fold_question("why", entries).question
    assert question is not None
    return question


QUESTION_ACTIONS = [one for one in Action if one.startswith("question.")]
oddities = st.fixed_dictionaries(
    {},
    optional={
        "place": st.sampled_from(["1/2", "3", "1/0", "x", "", 7, None]),
        "by": st.sampled_from(["2026-06-30", "soon", "", None]),
        "into": st.sampled_from(["why", "other", None]),
        "from": st.sampled_from(["why", "other", None]),
        "item": st.sampled_from(["TA", None]),
        "number": st.sampled_from([4, "4"]),
    },
)
said = st.none() | st.fixed_dictionaries(
    {},
    optional={
        "text": st.sampled_from(["Why?", "How?"]),
        "name": st.just("A"),
        "owner": st.just("B"),
    },
)


@given(st.lists(st.tuples(st.sampled_from(QUESTION_ACTIONS), oddities, said)))
def test_any_log_at_all_folds(log: list[tuple[Action, dict[str, Json], JsonObject | None]]) -> None:
    """The fold is total; what has no effect changes nothing and is flagged, and nothing else is."""
    entries = [
        entry(n, action, "why", given=facts, personal=personal)
        for n, (action, facts, personal) in enumerate(log, start=1)
    ]
    fold = fold_question("why", entries)
    assert (fold.question is not None) is any(
        one.action is Action.QUESTION_RECORDED for one in entries
    )
    kept = [one for one in entries if one.sequence not in fold.flagged]
    again = fold_question("why", kept)
    assert (again.question, again.flagged) == (fold.question, frozenset())
    outcomes = [one for one in kept if one.action in OUTCOME_ACTIONS.values()]
    if fold.question is not None:
        last = Action.QUESTION_WAITING if not outcomes else outcomes[-1].action
        assert OUTCOME_ACTIONS[fold.question.outcome] is last
        assert (fold.question.merged_into is not None) is (last is Action.QUESTION_MERGED)
        assert "why" not in fold.question.also_asked


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.MERGED])
def test_what_happens_after_a_merge_lets_it_stand_for_itself(outcome: Outcome) -> None:
    """Only a late act comes to this: the rule refuses it of a question that is merged."""
    merged = entry(3, Action.QUESTION_MERGED, "why", into="other")
    assert folded(RECORDED, merged).merged_into == "other"
    later = folded(RECORDED, merged, entry(4, OUTCOME_ACTIONS[outcome], "why"))
    assert (later.outcome, later.merged_into) == (outcome, None)


def test_only_being_put_takes_time() -> None:
    put = entry(3, Action.QUESTION_PUT, "why", when=at("09:00"))
    follow = entry(
        4, Action.QUESTION_TO_FOLLOW_UP, "why", when=at("09:02:30"), personal={"owner": "A"}
    )
    other = entry(5, Action.QUESTION_TO_FOLLOW_UP, "why", when=at("10:00"), by="2026-06-30")
    done = entry(6, Action.QUESTION_ANSWERED, "why", when=at("16:00"))
    spent = timedelta(minutes=2, seconds=30)
    changed = folded(RECORDED, put, follow, other)
    assert (changed.spent, changed.follow_up_owner) == (spent, "")
    closed = folded(RECORDED, put, follow, other, done)
    assert (closed.spent, closed.outcome) == (spent, Outcome.ANSWERED)
    assert (closed.closed_at, closed.follow_up_by) == (at("16:00"), date(2026, 6, 30))
    again = entry(7, Action.QUESTION_PUT, "why", when=at("16:10"))
    ended = entry(8, Action.QUESTION_ANSWERED, "why", when=at("16:11"))
    assert folded(RECORDED, put, follow, done, again, ended).spent == spent + timedelta(minutes=1)


def test_a_merged_question_can_be_set_right_and_join_no_other() -> None:
    merged = replace(QUESTION, outcome=Outcome.MERGED, merged_into="other")
    refused = {
        one for one in QUESTION_ACTIONS if objection(merged, one, {"place": "2"}) is not None
    }
    may = {
        Action.QUESTION_RECORDED,
        Action.QUESTION_WORDED,
        Action.QUESTION_REWORDED,
        Action.QUESTION_ASKER_NAMED,
        Action.QUESTION_ITEM_NAMED,
    }
    assert set(QUESTION_ACTIONS) - refused == may


def test_wording_and_asker_are_entries_of_their_own() -> None:
    asker = entry(3, Action.QUESTION_ASKER_NAMED, "why", personal={"delegate": "ann", "name": "A"})
    question = folded(RECORDED, WORDED, asker)
    assert (question.number, question.item_id, question.channel) == (4, "TA", "read_out")
    assert (question.text, question.addressee) == ("Why?", "Minister")
    assert (question.asker_id, question.asker_name) == ("ann", "A")
    forgotten = folded(RECORDED, WORDED, replace(asker, personal=None))
    assert (forgotten.text, forgotten.asker_id, forgotten.asker_name) == ("Why?", None, "")


def test_to_follow_up_has_an_owner_and_a_day() -> None:
    followed = entry(
        3, Action.QUESTION_TO_FOLLOW_UP, "why", personal={"owner": "Kent"}, by="2026-06-30"
    )
    question = folded(RECORDED, followed)
    assert question.outcome is Outcome.TO_FOLLOW_UP
    assert (question.follow_up_owner, question.follow_up_by) == ("Kent", date(2026, 6, 30))
    assert question.closed_at == followed.happened_at


def test_put_again_after_an_answer_it_is_open_again() -> None:
    put = entry(3, Action.QUESTION_PUT, "why")
    answered = entry(4, Action.QUESTION_ANSWERED, "why")
    again = entry(5, Action.QUESTION_PUT, "why")
    question = folded(RECORDED, put, answered, again)
    assert (question.outcome, question.put_at) == (Outcome.BEING_PUT, again.happened_at)
    assert question.closed_at is None
    waiting = folded(RECORDED, put, entry(6, Action.QUESTION_WAITING, "why"))
    assert (waiting.outcome, waiting.put_at) == (Outcome.WAITING, None)


@pytest.mark.parametrize("outcome", Outcome)
def test_the_outcome_it_has_is_refused_and_every_other_is_not(outcome: Outcome) -> None:
    question = replace(QUESTION, outcome=outcome)
    refused = {one for one, action in OUTCOME_ACTIONS.items() if objection(question, action)}
    if outcome is Outcome.MERGED:
        assert refused == set(Outcome)
    elif outcome is Outcome.WAITING:
        assert refused == {Outcome.WAITING}
    elif outcome is Outcome.TO_FOLLOW_UP:
        assert refused == {Outcome.TO_FOLLOW_UP, Outcome.MERGED}, "the same owner and day"
    else:
        assert refused == {outcome, Outcome.MERGED}, "only a waiting one is merged"


def test_nobody_asked_a_question_that_is_not_there() -> None:
    refusal = objection(None, Action.QUESTION_PUT)
    assert refusal is not None
    assert refusal.reason == "no_such_question"
    assert objection(None, Action.QUESTION_RECORDED) is None
