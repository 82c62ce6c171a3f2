"""The queue: every wish for an order comes true, whoever moves, and whatever stood there before."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.queue import (
    all_being_put,
    being_put,
    is_just_put,
    places_before,
    simplest_between,
    waiting_in_order,
)
from tests.core.running_orders import at

places = st.none() | st.fractions(min_value=-3, max_value=4, max_denominator=3)
"""Few, so that many questions stand at one place."""
fractions = st.fractions(min_value=-50, max_value=50, max_denominator=200)


def moved(queue: list[Question], which: str, before: str | None) -> list[Question]:
    """The queue after a move, folded as the log would."""
    found = places_before(queue, which, before)
    after = [replace(one, moved_to=found.get(one.id, one.moved_to)) for one in queue]
    return waiting_in_order(after)


def ids(queue: list[Question]) -> list[str]:
    return [one.id for one in queue]


@st.composite
def queues(draw: st.DrawFn) -> list[Question]:
    """Questions at any places, several at one of them included, as undone moves leave them."""
    numbers = draw(st.lists(st.integers(1, 12), unique=True, min_size=1, max_size=8))
    # None has a place that the next number would not be behind.
    given_ = [draw(places) for _ in numbers]
    top = max(numbers) + 1
    return waiting_in_order(
        Question(id=str(n), number=n, moved_to=None if at_ is None or at_ >= top else at_)
        for n, at_ in zip(numbers, given_, strict=True)
    )


@given(low=fractions, high=fractions)
def test_the_simplest_fraction_lies_strictly_between(low: Fraction, high: Fraction) -> None:
    if low >= high:
        with pytest.raises(ValueError, match="Nothing lies between"):
            simplest_between(low, high)
        return
    found = simplest_between(low, high)
    assert low < found < high
    for denominator in range(1, found.denominator):
        below = low * denominator
        next_up = Fraction(int(below // 1) + 1, denominator)
        assert next_up >= high, "a simpler one lies between"


@given(queue=queues(), wish=st.data())
def test_every_move_gives_the_order_wished_and_no_other_change(
    queue: list[Question], wish: st.DataObject
) -> None:
    which = wish.draw(st.sampled_from(ids(queue)))
    others: list[str | None] = [None, *(one for one in ids(queue) if one != which)]
    before = wish.draw(st.sampled_from(others))
    wished = [one for one in ids(queue) if one != which]
    wished.insert(len(wished) if before is None else wished.index(before), which)
    after = moved(queue, which, before)
    assert ids(after) == wished
    top = max(one.number for one in queue) + 1
    assert all(one.place[0] < top for one in after), "the next question comes last"
    if wished == ids(queue):
        assert places_before(queue, which, before) == {}


@given(
    moves=st.lists(st.tuples(st.integers(0, 5), st.none() | st.integers(0, 5)), max_size=60),
    more=st.integers(0, 3),
)
def test_any_sequence_of_moves_keeps_to_what_was_wished(
    moves: list[tuple[int, int | None]], more: int
) -> None:
    queue = [Question(id=str(n), number=n) for n in range(1, 7)]
    wished = ids(queue)
    for which, before in moves:
        name = str(which + 1)
        target = None if before is None or before == which else str(before + 1)
        queue = moved(queue, name, target)
        wished.remove(name)
        wished.insert(len(wished) if target is None else wished.index(target), name)
        assert ids(queue) == wished
    for n in range(more):
        queue = waiting_in_order([*queue, Question(id=f"new {n}", number=7 + n)])
        wished.append(f"new {n}")
    assert ids(queue) == wished


def test_a_thousand_moves_between_the_same_two_have_a_place_each() -> None:
    low, high = Fraction(1), Fraction(2)
    for n in range(1000):
        middle = simplest_between(low, high)
        low, high = (middle, high) if n % 2 else (low, middle)
    assert low < simplest_between(low, high) < high


def test_moves_that_overlap_agree_whatever_came_first() -> None:
    """Two chairs, each with a wish of their own about another question: both come true."""
    queue = [Question(id=str(n), number=n) for n in range(1, 6)]
    one_then_two = moved(moved(queue, "5", "1"), "2", None)
    two_then_one = moved(moved(queue, "2", None), "5", "1")
    assert ids(one_then_two) == ids(two_then_one) == ["5", "1", "3", "4", "2"]


def test_two_at_one_place_make_room_for_a_third() -> None:
    first = Question(id="a", number=1, moved_to=Fraction(2))
    second, third = Question(id="b", number=2), Question(id="c", number=3)
    found = places_before([first, second, third], "c", "b")
    assert set(found) == {"c", "b"}
    assert next(iter(found)) == "c", "the one that was moved comes first"
    assert ids(moved([first, second, third], "c", "b")) == ["a", "c", "b"]


def test_a_move_before_one_that_does_not_wait_has_no_place() -> None:
    queue = [Question(id="a", number=1), Question(id="b", number=2)]
    assert places_before(queue, "a", "gone") == {}
    assert places_before(queue, "gone", "a") == {}


def test_those_that_wait_and_the_one_that_is_put() -> None:
    early = Question(id="a", number=1, outcome=Outcome.BEING_PUT, put_at=at("09:00"))
    late = Question(id="b", number=2, outcome=Outcome.BEING_PUT, put_at=at("09:05"))
    waiting = Question(id="c", number=3)
    every = [early, late, waiting, Question(id="d", number=4, outcome=Outcome.MERGED)]
    assert waiting_in_order(every) == [waiting]
    assert being_put(every) is late
    assert all_being_put(every) == [late, early]
    assert being_put([waiting]) is None


def test_a_second_press_just_after_a_question_was_put_is_none() -> None:
    put = Question(id="q", number=1, outcome=Outcome.BEING_PUT, put_at=at("10:00"))
    assert is_just_put(put, at("10:00"))
    assert not is_just_put(put, at("10:01"))
    assert not is_just_put(put, at("09:59")), "by another desk's clock it is to come"
    assert not is_just_put(replace(put, put_at=None), at("10:00"))
