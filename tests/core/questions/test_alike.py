"""Questions that ask nearly the same are found, with the reason; others are not offered."""

from __future__ import annotations

import pytest

from eventdesk.core.questions.alike import near
from eventdesk.core.questions.question import Outcome, Question
from tests.core.questions.asked import OTHERS, PAIRS

EVERY = [text for pair in PAIRS for text in pair] + list(OTHERS)


def numbered(texts: list[str]) -> list[Question]:
    return [Question(id=str(n), number=n, text=text) for n, text in enumerate(texts, start=1)]


ASKED = numbered(EVERY)


def found(text: str, *asked: str) -> list[int]:
    return [one.question.number for one in near(text, numbered(list(asked)))]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_a_rewording_is_the_first_that_is_offered(first: str, second: str) -> None:
    for one, other in ((first, second), (second, first)):
        offered = near(one, ASKED, own_id=str(EVERY.index(one) + 1))
        assert [each.question.text for each in offered[:1]] == [other]


def test_hardly_anything_else_is_offered() -> None:
    pairs = {frozenset(pair) for pair in PAIRS}
    wrong = [
        (one.text, offered.question.text)
        for one in ASKED
        for offered in near(one.text, ASKED, own_id=one.id)
        if frozenset((one.text, offered.question.text)) not in pairs
    ]
    assert wrong == []


def test_the_reason_is_in_the_words_of_the_other_question() -> None:
    (one,) = near(
        "Is the Pathfinder money safe after March?",
        numbered(["What happens to the PATHFINDER money in March?"]),
    )
    assert one.shared == ("PATHFINDER", "money", "March")
    assert one.reason == "both say: PATHFINDER, money, March"


def test_words_of_any_question_are_nothing_in_common() -> None:
    assert found("What will happen to the bridges?", "What will happen to the museums?") == []
    assert found("What will happen?", "What is going to be done about it?") == []


def test_one_word_in_common_is_a_subject_and_not_a_question() -> None:
    assert found("Who pays?", "Who pays for the bridges and the roads?") == []
    assert found("Who pays?", "Who pays the translators?") == []
    assert found("Bridges?", "What about the bridges?") == [1]


def test_without_a_telling_word_the_letters_decide() -> None:
    assert found("Why now?", "Why now", "Why not?", "When?") == [1]
    assert found("", "Why now?") == []


def test_what_is_dealt_with_is_not_offered() -> None:
    asked = Question(id="1", number=1, text="Who pays for the second year?")
    for outcome in Outcome:
        one = Question(id="1", number=1, text=asked.text, outcome=outcome)
        open_ = outcome in (Outcome.WAITING, Outcome.BEING_PUT)
        assert bool(near("Who pays for a second year?", [one])) is open_
    assert near(asked.text, [asked], own_id="1") == []
