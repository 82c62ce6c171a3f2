"""Two desks with wishes about one question: whoever comes second is told who was first."""

from __future__ import annotations

from eventdesk.core.questions.queue import waiting_in_order
from eventdesk.services.event_desk import EventDesk
from tests.services.worked_day import set_clock

BY_TOM = "at Desk 1 by Tom Beck"


def three(desk: EventDesk) -> None:
    desk.event.take_over("Tom Beck")
    for words in ("First?", "Second?", "Third?"):
        desk.questions.record(words)


def order(desk: EventDesk) -> list[int]:
    return [one.number for one in waiting_in_order(desk.questions.all())]


def test_an_outcome_that_it_has_already_is_told_with_who_gave_it(
    desk: EventDesk, second_desk: EventDesk
) -> None:
    three(desk)
    set_clock(desk, "09:10")
    desk.questions.answered("1")
    set_clock(desk, "09:12")
    refused = second_desk.questions.answered("1")
    assert (refused.reason, refused.message) == (
        "already_that_outcome",
        f"Question 1 was answered at 09:10 {BY_TOM}.",
    )
    waiting = second_desk.questions.set_outcome("2", desk.questions.all()[1].outcome)
    assert waiting.message == "Question 2 is waiting already.", "nobody did that"


def test_one_that_waits_no_longer_is_not_moved_and_why_is_said(
    desk: EventDesk, second_desk: EventDesk
) -> None:
    three(desk)
    set_clock(desk, "09:10")
    desk.questions.put("1")
    said = f"Question 1 was put at 09:10 {BY_TOM}."
    assert second_desk.question_queue.move("1").message == said
    assert second_desk.question_queue.move("3", before="1").message == said
    assert second_desk.question_queue.merge("1", "2").message == said
    desk.questions.put("2")
    said = f"Question 1 was answered at 09:10 {BY_TOM}."
    assert second_desk.question_queue.move("1").message == said, "with the next that was put"


def test_one_that_was_merged_says_into_which(desk: EventDesk, second_desk: EventDesk) -> None:
    three(desk)
    set_clock(desk, "09:10")
    desk.question_queue.merge("2", "1")
    said = f"Question 2 was merged into question 1 at 09:10 {BY_TOM}. Undo that first."
    assert second_desk.questions.put("2").message == said
    assert second_desk.question_queue.merge("3", "2").message == said
    assert second_desk.question_edits.reword("2", "Second, then?").done
    assert second_desk.question_edits.name_asker("2", asker_name="A guest").done


def test_both_wishes_for_the_order_come_true(desk: EventDesk, second_desk: EventDesk) -> None:
    three(desk)
    assert desk.question_queue.move("3", before="1").done
    assert second_desk.question_queue.move("2", before="1").done
    assert order(desk) == order(second_desk) == [3, 2, 1]


def test_two_at_one_place_make_room_in_one_act(desk: EventDesk) -> None:
    """A place that was free while its move was undone is taken, and then that move comes back."""
    three(desk)
    desk.questions.record("Fourth?")
    away = desk.question_queue.move("3", before="2")
    undone = desk.day_log.undo(away.act)
    assert desk.question_queue.move("4", before="2").done
    assert desk.day_log.undo(undone.act).done
    third, fourth = desk.questions.all()[2:]
    assert third.moved_to == fourth.moved_to is not None
    assert order(desk) == [1, 3, 4, 2]
    moved = desk.question_queue.move("1", before="4")
    assert order(desk) == [3, 1, 4, 2]
    assert [entry.subject for entry in moved.entries] == [moved.subject, fourth.id]


def test_a_move_stands_without_the_one_that_made_room_for_it(desk: EventDesk) -> None:
    three(desk)
    recorded = desk.questions.record("Fourth?")
    away = desk.question_queue.move("3", before="2")
    undone = desk.day_log.undo(away.act)
    desk.question_queue.move("4", before="2")
    desk.day_log.undo(undone.act)
    desk.question_queue.move("1", before="4")
    assert desk.day_log.undo(recorded.act, confirmed=True).done
    assert order(desk) == [3, 1, 2]
