"""How long the running item may take questions, and how many more that is."""

from __future__ import annotations

from datetime import timedelta

from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.question_time import budget_now, time_left_for_questions
from tests.core.running_orders import at, changed, held, run, worked_day


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


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
    earlier = Question(id="1", number=1, item_id="TA", outcome=Outcome.ANSWERED, spent=minutes(4))
    told = budget_now([earlier, put], seen)
    assert told is not None
    assert (told.more, told.left, told.pace.each) == (2, minutes(10), minutes(4))
    over = budget_now([earlier], forecast(worked_day(run("TA", "09:15")), at("09:50")))
    assert over is not None
    assert over.in_words == "over time"
