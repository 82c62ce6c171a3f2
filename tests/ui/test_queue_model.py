"""The queue as rows: its order, its moves, and what stands on a row."""

from __future__ import annotations

from datetime import time

from hypothesis import given
from hypothesis import strategies as st
from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from eventdesk.core.questions.question import Outcome
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.models.moved_rows import places_to_move
from eventdesk.ui.models.queue_model import QueueModel
from eventdesk.ui.models.queue_row import Section
from eventdesk.ui.models.queue_words import ordinal


def record(opened: OpenedEvent, *texts: str, item: str | None = None, asker: str = "") -> None:
    who = opened.delegate_id(asker) if asker else None

    def record_all(desk: EventDesk) -> None:
        for text in texts:
            desk.questions.record(text, item_id=item, asker_id=who)

    opened.acts.perform(record_all)
    opened.settle()


def numbers(model: QueueModel) -> list[int]:
    return [row.number for row in model.rows]


@given(st.permutations("abcdefgh"), st.permutations("abcdefghXY"))
def test_moves_bring_one_order_into_another(shown: list[str], wanted: list[str]) -> None:
    now = list(shown)
    for start, end in places_to_move(shown, wanted):
        now.insert(end, now.pop(start))
    assert now == [one for one in wanted if one in shown]


@given(st.permutations("abcdefgh"), st.integers(0, 7), st.integers(0, 7))
def test_one_that_moved_is_one_move(shown: list[str], start: int, end: int) -> None:
    wanted = list(shown)
    wanted.insert(end, wanted.pop(start))
    assert len(places_to_move(shown, wanted)) == (wanted != shown)


def test_a_move_is_a_move_of_rows_and_no_reset(
    open_sample: OpenSample, qtmodeltester: ModelTester
) -> None:
    opened = open_sample(time(9, 20))
    model = QueueModel(opened.live)
    record(opened, "A?", "B?", "C?", "D?")
    third = QPersistentModelIndex(model.index(2))
    resets, moves = QSignalSpy(model.modelReset), QSignalSpy(model.rowsMoved)
    gone = QSignalSpy(model.rowsRemoved)
    opened.acts.perform(lambda desk: desk.question_queue.move("4", before="1"))
    opened.settle()
    assert numbers(model) == [4, 1, 2, 3]
    row = model.row(third)
    assert row is not None
    assert row.number == 3
    assert (resets.count(), moves.count(), gone.count()) == (0, 1, 0)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_questions_for_the_running_item_come_first_and_those_for_others_last(
    open_sample: OpenSample,
) -> None:
    opened = open_sample(time(9, 20))
    model = QueueModel(opened.live)
    first, second = (item.id for item in opened.live.order.items[:2])
    record(opened, "Later?", item=second)
    record(opened, "For nobody?")
    record(opened, "Now?", item=first)
    assert numbers(model) == [1, 2, 3], "nothing runs: one queue"
    assert {row.begins for row in model.rows} == {None}
    opened.acts.perform(lambda desk: desk.running_order.start(first))
    opened.settle()
    assert numbers(model) == [3, 2, 1]
    assert [row.begins for row in model.rows] == list(Section)
    assert model.rows[2].item == opened.live.items[second].title
    # Moved behind the last of its part it stays there, whoever comes after it in the queue.
    record(opened, "Now too?", item=first)
    assert numbers(model) == [3, 4, 2, 1]
    opened.acts.perform(
        lambda desk: desk.question_queue.move("3", before=model.before(model.rows[0].id, 1))
    )
    opened.settle()
    assert numbers(model) == [4, 3, 2, 1]


def test_who_has_not_spoken_stands_out_and_who_has_spoken_more_often_too(
    open_sample: OpenSample,
) -> None:
    opened = open_sample(time(9, 20))
    model = QueueModel(opened.live)
    record(opened, "First?", asker="Hilary Prothero")
    record(opened, "Again?", asker="Hilary Prothero")
    record(opened, "Other?", asker="Joanne Clark")
    assert [(row.is_first, row.turn) for row in model.rows] == [(True, 0), (True, 0), (True, 0)]
    opened.acts.perform(lambda desk: desk.questions.put("1"))
    opened.settle()
    assert [(row.is_first, row.turn) for row in model.rows] == [(False, 2), (True, 0)]
    said = str(model.index(0).data(int(Qt.ItemDataRole.AccessibleTextRole)))
    assert f"2nd from {model.rows[0].organisation}." in said


def test_a_row_says_how_many_asked_the_same(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 20))
    model = QueueModel(opened.live)
    record(opened, "Who pays?", "Who is paying?", "Who pays for it?")
    opened.acts.perform(lambda desk: desk.question_queue.merge("2", "1"))
    opened.acts.perform(lambda desk: desk.question_queue.merge("3", "1"))
    opened.settle()
    assert [(row.number, row.also) for row in model.rows] == [(1, 2)]
    opened.acts.perform(lambda desk: desk.day_log.undo())
    opened.settle()
    assert [(row.number, row.also) for row in model.rows] == [(1, 1), (3, 0)]


def test_a_question_that_is_put_leaves_and_comes_back_to_its_place(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 20))
    model = QueueModel(opened.live)
    record(opened, "A?", "B?", "C?")
    opened.acts.perform(lambda desk: desk.questions.put("2"))
    opened.settle()
    assert numbers(model) == [1, 3]
    opened.acts.perform(lambda desk: desk.questions.set_outcome("2", Outcome.WAITING))
    opened.settle()
    assert numbers(model) == [1, 2, 3]


def test_ordinals_are_those_that_people_say() -> None:
    said = [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 111)]
    assert said == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th"]
