"""Questions of one outcome as rows, each keeping its place while others come and go."""

from __future__ import annotations

from datetime import time, timedelta

from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from eventdesk.core.questions.question import Outcome
from eventdesk.ui.models.follow_up_model import FollowUpModel
from eventdesk.ui.models.queue_model import QueueModel


def record_one(opened: OpenedEvent, text: str) -> None:
    opened.acts.perform(lambda desk: desk.questions.record(text))


def record(opened: OpenedEvent, *texts: str) -> None:
    for text in texts:
        record_one(opened, text)
    opened.settle()


def test_those_waiting_are_listed_by_number(
    open_sample: OpenSample, qtmodeltester: ModelTester
) -> None:
    opened = open_sample(time(9, 20))
    model = QueueModel(opened.live)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    record(opened, "First?", "Second?", "Third?")
    assert [(row.number, row.text) for row in model.rows] == [
        (1, "First?"),
        (2, "Second?"),
        (3, "Third?"),
    ]
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_question_keeps_its_index_when_the_one_above_goes(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 20))
    model = QueueModel(opened.live)
    record(opened, "First?", "Second?", "Third?")
    second = QPersistentModelIndex(model.index(1))
    resets = QSignalSpy(model.modelReset)
    opened.acts.perform(lambda desk: desk.questions.put("1"))
    record(opened, "Fourth?")
    assert [row.text for row in model.rows] == ["Second?", "Third?", "Fourth?"]
    assert model.row(second) == model.rows[0]
    assert resets.count() == 0


def test_a_question_comes_back_to_its_place_when_its_outcome_is_undone(
    open_sample: OpenSample,
) -> None:
    opened = open_sample(time(9, 20))
    model = QueueModel(opened.live)
    record(opened, "First?", "Second?")
    opened.acts.perform(lambda desk: desk.questions.set_outcome("1", Outcome.DECLINED))
    opened.settle()
    assert [row.number for row in model.rows] == [2]
    opened.acts.perform(lambda desk: desk.day_log.undo())
    opened.settle()
    assert [row.number for row in model.rows] == [1, 2]


def test_the_minutes_that_a_question_waits_are_counted_from_when_it_was_asked(
    open_sample: OpenSample,
) -> None:
    opened = open_sample(time(9, 20))
    model = QueueModel(opened.live)
    asked_at = opened.clock.now() - timedelta(minutes=4, seconds=59)
    opened.acts.perform(lambda desk: desk.questions.record("Long ago?", at=asked_at))
    opened.settle()
    assert model.rows[0].minutes == 4


def test_a_row_names_the_asker_and_a_follow_up_its_owner(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 20))
    who = opened.delegate_id("Hilary Prothero")
    waiting = QueueModel(opened.live)
    to_follow_up = FollowUpModel(opened.live)
    opened.acts.perform(lambda desk: desk.questions.record("Who?", asker_id=who))
    opened.settle()
    assert waiting.rows[0].asker == "Hilary Prothero"
    assert waiting.rows[0].organisation == opened.live.delegates[who].organisation
    assert "Hilary Prothero" in str(waiting.index(0).data(int(Qt.ItemDataRole.AccessibleTextRole)))
    opened.acts.perform(lambda desk: desk.questions.follow_up("1", owner="Home Office"))
    opened.settle()
    assert not waiting.rows
    assert [row.owner for row in to_follow_up.rows] == ["Home Office"]
