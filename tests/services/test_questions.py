"""Questions and notes as the note-taker writes them."""

from __future__ import annotations

from datetime import date

import pytest

from eventdesk.core.questions.question import Outcome
from eventdesk.core.questions.queue import waiting_in_order
from eventdesk.services.event_desk import EventDesk
from tests.core.running_orders import at
from tests.services.worked_day import log_length, one, set_clock, tables


def test_a_question_knows_its_item_and_who_asked_it(desk: EventDesk) -> None:
    set_clock(desk, "09:00")
    item = desk.running_order.next().order.running
    assert item is not None
    asker = one(desk, "A1")
    result = desk.questions.record("  Why now? ", asker_id=asker.id, to="Minister")
    question = result.question
    assert question is not None
    assert (question.number, question.text, question.addressee) == (1, "Why now?", "Minister")
    assert (question.asker_id, question.asker_name) == (asker.id, "Ann Lee")
    assert (question.item_id, question.recorded_at) == (item.item_id, at("09:00"))
    assert [entry.action for entry in result.entries] == [
        "question.recorded",
        "question.worded",
        "question.asker_named",
    ]


def test_an_anonymous_question_names_nobody_anywhere(desk: EventDesk) -> None:
    result = desk.questions.record("Why?")
    assert result.question is not None
    assert (result.question.asker_id, result.question.asker_name) == (None, "")
    assert len(result.entries) == 2
    named = desk.questions.record("Why?", asker_name="A guest")
    assert named.question is not None
    assert (named.question.asker_id, named.question.asker_name) == (None, "A guest")


def test_one_question_is_put_at_a_time(desk: EventDesk) -> None:
    desk.questions.record("First?")
    desk.questions.record("Second?")
    desk.questions.put("1")
    result = desk.questions.put("2")
    assert result.question is not None
    assert (result.question.number, result.question.outcome) == (2, Outcome.BEING_PUT)
    assert [q.outcome for q in desk.questions.all()] == [Outcome.ANSWERED, Outcome.BEING_PUT]


def test_a_follow_up_has_an_owner_and_a_day(desk: EventDesk) -> None:
    desk.questions.record("How many?")
    result = desk.questions.follow_up("1", owner="Kent", by=date(2026, 6, 30))
    assert result.question is not None
    assert result.question.outcome is Outcome.TO_FOLLOW_UP
    assert (result.question.follow_up_owner, result.question.follow_up_by) == (
        "Kent",
        date(2026, 6, 30),
    )


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.MERGED])
def test_every_outcome_can_be_reached_and_only_once(desk: EventDesk, outcome: Outcome) -> None:
    desk.questions.record("Why?")
    if outcome is Outcome.WAITING:
        desk.questions.put("1")
    done = desk.questions.set_outcome("1", outcome)
    assert done.question is not None
    assert done.question.outcome is outcome
    assert desk.questions.set_outcome("1", outcome).reason == "already_that_outcome"


def test_a_question_merged_into_another_one_is_dealt_with_no_more(desk: EventDesk) -> None:
    for words in ("Who pays?", "Who will pay?", "Who pays next year?"):
        desk.questions.record(words)
    assert desk.questions.set_outcome("2", Outcome.MERGED).reason == "merged_into_which"
    assert desk.question_queue.merge("2", "2").reason == "merged_into_itself"
    merged = desk.question_queue.merge("2", "1")
    assert merged.question is not None
    first, second, _ = desk.questions.all()
    assert (merged.question.outcome, second.merged_into) == (Outcome.MERGED, first.id)
    assert first.also_asked == (second.id,)
    assert desk.questions.put("2").reason == "question_merged"
    assert desk.question_queue.merge("3", "2").reason == "question_merged"
    assert desk.day_log.undo(merged.act).done
    assert [one.outcome for one in desk.questions.all()] == [Outcome.WAITING] * 3
    assert desk.questions.all()[0].also_asked == ()


def test_the_queue_is_put_in_another_order(desk: EventDesk) -> None:
    for words in ("First?", "Second?", "Third?"):
        desk.questions.record(words)
    assert desk.question_queue.move("3", before="1").done
    assert desk.question_queue.move("1").done
    assert [one.number for one in waiting_in_order(desk.questions.all())] == [3, 2, 1]
    assert desk.question_queue.move("1").reason == "nothing_changed"
    desk.questions.record("Fourth?")
    assert [one.number for one in waiting_in_order(desk.questions.all())] == [3, 2, 1, 4]


def test_a_question_is_set_right_and_its_first_wording_kept(desk: EventDesk) -> None:
    desk.questions.record("Why now", asker_name="A guest")
    reworded = desk.question_edits.reword("1", "Why not now?", to="Minister").question
    assert reworded is not None
    assert (reworded.text, reworded.first_text) == ("Why not now?", "Why now")
    nobody = desk.question_edits.name_asker("1").question
    assert nobody is not None
    assert nobody.is_anonymous
    assert desk.question_edits.name_item("1", None).reason == "nothing_changed"


def test_what_cannot_be_written_down_is_refused(desk: EventDesk) -> None:
    before, length = tables(desk), log_length(desk)
    assert desk.questions.record("  ").reason == "no_words"
    assert desk.day_log.note(" \n").reason == "no_words"
    assert desk.event.take_over("  ").reason == "no_words"
    assert desk.questions.answered("7").reason == "no_such_question"
    assert desk.questions.record("Why?", asker_id="Z9").reason == "not_on_the_list"
    assert tables(desk) == before
    assert log_length(desk) == length + 5


def test_a_note_is_in_the_log_as_it_was_typed(desk: EventDesk) -> None:
    result = desk.day_log.note(" 10:12 fire alarm, false\n", at=at("10:12"))
    row = desk.day_log.rows()[-1]
    assert (row.sentence, row.act, row.happened_at) == (
        "10:12 fire alarm, false",
        result.act,
        at("10:12"),
    )
