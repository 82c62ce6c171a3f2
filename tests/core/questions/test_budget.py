"""How many more questions there is time for."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.questions.budget import (
    MANY,
    SLIP,
    USUAL,
    budget,
    budget_now,
    pace,
    time_left_for_questions,
)
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.running_order.forecast import forecast
from tests.core.running_orders import at, changed, held, run, worked_day


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def answered(number: int, spent: timedelta, item: str = "TA") -> Question:
    return Question(
        id=str(number), number=number, item_id=item, outcome=Outcome.ANSWERED, spent=spent
    )


spans = st.integers(0, 1200).map(lambda seconds: timedelta(seconds=seconds))


@given(
    spent=st.lists(spans, max_size=6),
    left=st.integers(-600, 7200).map(lambda seconds: timedelta(seconds=seconds)),
    put_for=st.none() | spans,
)
def test_never_more_than_fits_and_never_one_less(
    spent: list[timedelta], left: timedelta, put_for: timedelta | None
) -> None:
    told = budget([answered(n, each) for n, each in enumerate(spent)], "TA", left, put_for)
    each = told.pace.each
    still = timedelta(0) if put_for is None else max(each - put_for, timedelta(0))
    assert told.more >= 0
    assert told.more * each <= max(left - still, timedelta(0))
    assert (told.more + 1) * each > left - still
    assert each >= SLIP


def test_the_pace_is_that_of_the_item_and_before_its_first_answer_that_of_the_day() -> None:
    assert (pace([], "TA").each, pace([], "TA").answers) == (USUAL, 0)
    day = [answered(1, minutes(2), "TB"), answered(2, minutes(4), "TB")]
    assert (pace(day, "TA").each, pace(day, "TA").answers) == (minutes(3), 2)
    assert pace([*day, answered(3, minutes(1))], "TA").each == minutes(1)


def test_a_slip_of_the_key_is_no_answer_and_a_question_withdrawn_neither() -> None:
    slip = answered(1, timedelta(seconds=2))
    withdrawn = Question(id="2", number=2, outcome=Outcome.WITHDRAWN, spent=minutes(9))
    assert pace([slip, withdrawn], "TA").answers == 0


@pytest.mark.parametrize(
    ("left", "put_for", "words"),
    [
        (minutes(10), None, "time for about 3 more"),
        (minutes(10), minutes(1), "time for about 2 more"),
        (minutes(10), minutes(30), "time for about 3 more"),
        (minutes(3), None, "time for about 1 more"),
        (minutes(2), None, "no time for another"),
        (minutes(0), None, "no time for another"),
        (minutes(-1), None, "over time"),
        (minutes(3 * MANY + 3), None, "time for more than 20 more"),
    ],
)
def test_in_words(left: timedelta, put_for: timedelta | None, words: str) -> None:
    assert budget([], "TA", left, put_for).in_words == words


def test_time_is_left_until_the_expected_end_or_the_fixed_one() -> None:
    late = worked_day(run("TA", "09:20"))
    assert time_left_for_questions(forecast(late, at("09:30"))) == minutes(20)
    fixed = changed(late, "TA", fixed_end=at("09:40"))
    assert time_left_for_questions(forecast(fixed, at("09:30"))) == minutes(10)
    paused = worked_day(held(run("TA", "09:15"), "09:20"))
    assert time_left_for_questions(forecast(paused, at("09:30"))) == minutes(25), "time stands"


def test_a_fixed_guest_does_not_wait_for_an_answer() -> None:
    late = worked_day(run("BRK", "10:30", "10:55"), run("PAN", "10:55"))
    seen = forecast(late, at("11:20"))
    assert time_left_for_questions(seen) == minutes(10), "PAN would go on to 11:40"


def test_with_nothing_running_there_is_no_budget() -> None:
    before = forecast(worked_day(), at("08:50"))
    assert time_left_for_questions(before) is None
    assert budget_now([], before) is None


def test_the_budget_of_now_leaves_time_for_the_one_that_is_being_put() -> None:
    seen = forecast(worked_day(run("TA", "09:15")), at("09:35"))
    put = Question(id="2", number=2, item_id="TA", outcome=Outcome.BEING_PUT, put_at=at("09:33"))
    earlier = answered(1, minutes(4))
    told = budget_now([earlier, put], seen)
    assert told is not None
    assert (told.more, told.left, told.pace.each) == (2, minutes(10), minutes(4))
    over = budget_now([earlier], forecast(worked_day(run("TA", "09:15")), at("09:50")))
    assert over is not None
    assert over.in_words == "over time"
