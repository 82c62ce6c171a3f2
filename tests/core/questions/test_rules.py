"""What stands against an act on a question, and what the refusal says of it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Refusal
from eventdesk.core.json_values import NOTHING, JsonObject
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.rules import objection

WAITING = Question(id="why", number=4)
ANSWERED = replace(WAITING, outcome=Outcome.ANSWERED)
MERGED = replace(WAITING, outcome=Outcome.MERGED, merged_into="how")
KENTS = replace(
    WAITING,
    outcome=Outcome.TO_FOLLOW_UP,
    follow_up_owner="Kent",
    follow_up_by=date(2026, 6, 30),
)
NUMBER: JsonObject = {"number": 4}
NOT_WAITING = Refusal(reason="not_waiting", facts=NUMBER)


@pytest.mark.parametrize(
    ("question", "action", "facts", "refusal"),
    [
        (MERGED, Action.QUESTION_PUT, NOTHING, Refusal(reason="question_merged", facts=NUMBER)),
        (
            ANSWERED,
            Action.QUESTION_ANSWERED,
            NOTHING,
            Refusal(reason="already_that_outcome", facts={"outcome": "answered", "number": 4}),
        ),
        (ANSWERED, Action.QUESTION_MOVED, {"place": "2"}, NOT_WAITING),
        (WAITING, Action.QUESTION_MOVED, {"place": "2"}, None),
        (replace(WAITING, moved_to=Fraction(2)), Action.QUESTION_MOVED, {"place": "5/2"}, None),
        (
            replace(WAITING, moved_to=Fraction(5, 2)),
            Action.QUESTION_MOVED,
            {"place": "5/2"},
            Refusal(reason="nothing_changed"),
        ),
        (WAITING, Action.QUESTION_MERGED, {"into": "why"}, Refusal(reason="merged_into_itself")),
        (ANSWERED, Action.QUESTION_MERGED, {"into": "how"}, NOT_WAITING),
        (WAITING, Action.QUESTION_MERGED, {"into": "how"}, None),
    ],
)
def test_a_rule_says_no_and_names_the_number(
    question: Question, action: Action, facts: JsonObject, refusal: Refusal | None
) -> None:
    assert objection(question, action, facts) == refusal


@pytest.mark.parametrize(
    ("owner", "by", "may"),
    [("Kent", "2026-06-30", False), ("Essex", "2026-06-30", True), ("Kent", "2026-07-01", True)],
)
def test_a_follow_up_may_get_another_owner_or_another_day(
    owner: str, by: str, *, may: bool
) -> None:
    refusal = objection(KENTS, Action.QUESTION_TO_FOLLOW_UP, {"by": by}, {"owner": owner})
    assert (refusal is None) is may
    assert objection(WAITING, Action.QUESTION_TO_FOLLOW_UP, {"by": by}, {"owner": owner}) is None
