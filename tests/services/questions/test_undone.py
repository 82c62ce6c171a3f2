"""What an undo gives back: the question before, the queue as it was, both halves of a merge."""

from __future__ import annotations

from datetime import date, timedelta

from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.queue import being_put, waiting_in_order
from eventdesk.services.event_desk import EventDesk
from tests.core.running_orders import at
from tests.services.worked_day import set_clock, tables


def asked(desk: EventDesk, how_many: int) -> None:
    for number in range(1, how_many + 1):
        desk.questions.record(f"Question {number}?")


def question(desk: EventDesk, number: int) -> Question:
    return desk.questions.all()[number - 1]


def put_at(desk: EventDesk, number: str, clock: str) -> str:
    set_clock(desk, clock)
    return desk.questions.put(number).act


def test_undoing_a_put_puts_the_one_before_back_as_being_put(desk: EventDesk) -> None:
    asked(desk, 2)
    put_at(desk, "1", "09:00")
    before = tables(desk)
    second = put_at(desk, "2", "09:05")
    assert (question(desk, 1).outcome, question(desk, 1).spent) == (
        Outcome.ANSWERED,
        timedelta(minutes=5),
    )
    assert desk.day_log.undo(second).done
    assert tables(desk) == before
    assert question(desk, 1).put_at == at("09:00")


def test_an_outcome_given_to_the_wrong_question_is_undone(desk: EventDesk) -> None:
    asked(desk, 2)
    put_at(desk, "1", "09:00")
    before = tables(desk)
    wrong = desk.questions.set_outcome("2", Outcome.DECLINED)
    assert desk.day_log.undo(wrong.act).done
    assert tables(desk) == before


def test_one_that_an_undo_left_being_put_ended_when_the_next_one_was_put(desk: EventDesk) -> None:
    """As if its answer had never been: then the next put would have ended it."""
    asked(desk, 4)
    put_at(desk, "1", "09:00")
    set_clock(desk, "09:02")
    answered = desk.questions.answered("1")
    put_at(desk, "2", "09:10")
    assert desk.day_log.undo(answered.act).done
    both = desk.questions.all()
    assert [one.outcome for one in both[:2]] == [Outcome.BEING_PUT] * 2
    shown = being_put(both)
    assert shown is not None
    assert shown.number == 2, "the latest is the one that is being put"
    set_clock(desk, "09:30")
    desk.questions.follow_up("2", owner="Kent")
    first, second = desk.questions.all()[:2]
    assert (first.outcome, first.closed_at, first.spent) == (
        Outcome.ANSWERED,
        at("09:10"),
        timedelta(minutes=10),
    )
    assert (second.outcome, second.spent) == (Outcome.TO_FOLLOW_UP, timedelta(minutes=20))
    assert being_put(desk.questions.all()) is None


def test_a_put_ends_all_of_them_each_at_its_minute(desk: EventDesk) -> None:
    asked(desk, 3)
    put_at(desk, "1", "09:00")
    answered = desk.questions.answered("1")
    put_at(desk, "2", "09:10")
    desk.day_log.undo(answered.act)
    put_at(desk, "3", "09:30")
    first, second, third = desk.questions.all()
    assert (first.closed_at, second.closed_at) == (at("09:10"), at("09:30"))
    assert third.outcome is Outcome.BEING_PUT


def test_a_late_put_ends_none_that_was_put_after_it(desk: EventDesk) -> None:
    asked(desk, 2)
    put_at(desk, "1", "09:30")
    late = desk.questions.put("2", at=at("09:10"))
    assert [entry.action.value for entry in late.entries] == ["question.put"]
    shown = being_put(desk.questions.all())
    assert shown is not None
    assert shown.number == 1
    set_clock(desk, "09:40")
    desk.questions.answered("1")
    first, second = desk.questions.all()
    assert (first.closed_at, second.closed_at) == (at("09:40"), at("09:30"))
    assert second.spent == timedelta(minutes=20)


def test_a_put_stands_without_the_question_before_it(desk: EventDesk) -> None:
    first = desk.questions.record("First?")
    desk.questions.record("Second?")
    desk.questions.put("1")
    desk.questions.put("2")
    undone = desk.day_log.undo(first.act, confirmed=True)
    assert undone.done
    (left,) = desk.questions.all()
    assert (left.number, left.outcome) == (2, Outcome.BEING_PUT)


def test_moves_rewordings_and_follow_ups_are_taken_back(desk: EventDesk) -> None:
    asked(desk, 3)
    before = tables(desk)
    acts = [
        desk.question_queue.move("3", before="1").act,
        desk.question_queue.move("1").act,
        desk.question_edits.reword("2", "Second, then?", to="Minister").act,
        desk.questions.follow_up("2", owner="Kent", by=date(2026, 6, 30)).act,
        desk.questions.follow_up("2", owner="Essex").act,
    ]
    two = question(desk, 2)
    assert (two.follow_up_owner, two.follow_up_by) == ("Essex", None)
    desk.day_log.undo(acts[-1])
    two = question(desk, 2)
    assert (two.follow_up_owner, two.follow_up_by) == ("Kent", date(2026, 6, 30))
    for act in acts[:-1]:
        desk.day_log.undo(act, confirmed=True)
    assert tables(desk) == before


def test_a_merge_goes_with_the_question_that_it_was_merged_into(desk: EventDesk) -> None:
    into = desk.questions.record("Who pays?")
    desk.questions.record("Who will pay?")
    desk.question_queue.merge("2", "1")
    assert desk.day_log.undo(into.act, confirmed=True).done
    (left,) = desk.questions.all()
    assert (left.number, left.outcome, left.merged_into) == (2, Outcome.WAITING, None)


def test_no_two_questions_are_ever_merged_into_each_other(desk: EventDesk) -> None:
    """The first merge comes back, so the second goes: else neither would be waiting any more."""
    asked(desk, 2)
    first = desk.question_queue.merge("1", "2")
    undone = desk.day_log.undo(first.act)
    desk.question_queue.merge("2", "1")
    assert desk.day_log.undo(undone.act, confirmed=True).done
    one, two = desk.questions.all()
    assert (one.outcome, one.merged_into) == (Outcome.MERGED, two.id)
    assert (two.outcome, two.merged_into, two.also_asked) == (Outcome.WAITING, None, (one.id,))
    assert [each.number for each in waiting_in_order(desk.questions.all())] == [2]


def test_a_follow_up_that_is_done_adds_no_time(desk: EventDesk) -> None:
    asked(desk, 1)
    put_at(desk, "1", "09:00")
    set_clock(desk, "09:03")
    desk.questions.follow_up("1", owner="Kent")
    set_clock(desk, "16:00")
    done = desk.questions.answered("1").question
    assert done is not None
    assert (done.spent, done.closed_at) == (timedelta(minutes=3), at("16:00"))
