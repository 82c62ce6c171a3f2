"""The questions beside what runs: shown as they come, and dealt with by the chair's keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from functools import partial

import pytest
from chair import Chair
from opened_event import OpenSample
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from eventdesk.core.questions.question import Outcome
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.questions.acts_on_questions import QuestionResult

Key = Qt.Key


@pytest.fixture
def chair(open_sample: OpenSample) -> Chair:
    day = Chair(open_sample(time(9, 15)))
    return day.jump_to("Welcome")


def asked(day: Chair, *texts: str, item: bool = True) -> None:
    """Questions for what runs, or for the first item, written down at another desk."""
    first = day.opened.live.order.items[0].id
    for words in texts:
        do(day, partial(written, words, None if item else first))


def written(words: str, item_id: str | None, desk: EventDesk) -> QuestionResult:
    return desk.questions.record(words, item_id=item_id)


def do(day: Chair, wish: Callable[[EventDesk], QuestionResult]) -> None:
    day.opened.acts.perform(wish)
    day.opened.settle()


def shown(day: Chair) -> list[tuple[str, bool]]:
    card = day.page.asked
    return [] if card.isHidden() else [(row.text, row.is_put) for row in card.rows.rows]


def test_nothing_is_shown_before_somebody_asks_of_what_runs(
    chair: Chair, qtmodeltester: ModelTester
) -> None:
    assert shown(chair) == []
    asked(chair, "For another item?", item=False)
    assert shown(chair) == []
    asked(chair, "Who pays?", "Since when?")
    assert shown(chair) == [("Who pays?", False), ("Since when?", False)]
    qtmodeltester.check(chair.page.asked.rows)  # type: ignore[no-untyped-call]


def test_the_chair_puts_and_closes_questions_without_leaving_the_page(chair: Chair) -> None:
    asked(chair, "Who pays?", "Since when?", "Who decides?")
    chair.at(9, 16).press(Key.Key_F9)
    assert shown(chair)[0] == ("Who pays?", True)
    chair.at(9, 18).press(Key.Key_F6)
    assert chair.opened.desk.questions.all()[0].outcome is Outcome.ANSWERED
    chair.press(Key.Key_F9).at(9, 19).press(Key.Key_F7)
    chair.press(Key.Key_F9).at(9, 20).press(Key.Key_F8)
    outcomes = [one.outcome for one in chair.opened.desk.questions.all()]
    assert outcomes == [Outcome.ANSWERED, Outcome.TO_FOLLOW_UP, Outcome.DECLINED]
    assert shown(chair) == []


def test_a_key_that_bounces_puts_one_question(chair: Chair) -> None:
    asked(chair, "Who pays?", "Since when?")
    chair.at(9, 16).press(Key.Key_F9, Key.Key_F9)
    assert shown(chair)[0] == ("Who pays?", True)
    assert chair.sentence == "Question 1 has just been put. F9 puts the next one."
    chair.at(9, 16, 3).press(Key.Key_F9)
    assert shown(chair)[0] == ("Since when?", True)


def test_the_order_is_that_of_the_queue_wherever_it_was_changed(chair: Chair) -> None:
    asked(chair, "Who pays?", "Since when?", "Who decides?")
    do(chair, lambda desk: desk.question_queue.move("3", before="1"))
    assert [text for text, _ in shown(chair)] == ["Who decides?", "Who pays?", "Since when?"]


def test_a_key_with_nothing_to_do_says_so(chair: Chair) -> None:
    chair.press(Key.Key_F9)
    assert chair.sentence == "No question is waiting for what runs."
    chair.press(Key.Key_F6)
    assert chair.sentence == "No question is being put. F9 puts the next one."
