"""The day of any acts with the questions alone: so that they meet each other, and undos, often."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RULE_MARKER

from tests.end_to_end.question_rules import QuestionRules
from tests.end_to_end.test_day_machine import Day

_KEPT = {"undo", "undo_by_key", "close_or_crash_and_open", "time_goes_on", "next"}


class Questions(Day):
    """What is left of the day when only questions are asked in it."""


def _other_rules() -> set[str]:
    rules = {name for name in dir(Day) if hasattr(getattr(Day, name), RULE_MARKER)}
    assert rules > _KEPT
    return rules - _KEPT - set(vars(QuestionRules))


for _name in _other_rules():
    setattr(Questions, _name, None)

TestQuestions = pytest.mark.timeout(400)(Questions.TestCase)
TestQuestions.settings = settings(
    max_examples=10,
    stateful_step_count=40,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
