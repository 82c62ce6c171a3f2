"""Whole minutes shared by length: exact, within floors, ties to the earlier."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.running_order.order import ItemKind
from eventdesk.core.running_order.replanning.sharing import Giver, breaks_first, in_proportion


def giver(name: str, minutes: int, at_most: int, kind: ItemKind = ItemKind.TALK) -> Giver:
    return Giver(item_id=name, kind=kind, minutes=minutes, at_most=at_most)


@st.composite
def all_givers(draw: st.DrawFn) -> list[Giver]:
    made: list[Giver] = []
    for number in range(draw(st.integers(0, 7))):
        minutes = draw(st.integers(0, 90))
        at_most = draw(st.integers(0, minutes))
        made.append(giver(f"I{number}", minutes, at_most, draw(st.sampled_from(ItemKind))))
    return made


def test_the_two_of_the_worked_day() -> None:
    able = [
        giver("BRK", 20, 10, ItemKind.BREAK),
        giver("PAN", 45, 15, ItemKind.DISCUSSION),
    ]
    assert in_proportion(4, able) == {"BRK": 1, "PAN": 3}
    assert in_proportion(9, able) == {"BRK": 3, "PAN": 6}
    assert breaks_first(4, able) == {"BRK": 4, "PAN": 0}
    assert breaks_first(12, able) == {"BRK": 10, "PAN": 2}


def test_equal_remainders_go_to_the_earlier_item() -> None:
    assert in_proportion(1, [giver("A", 30, 6), giver("B", 30, 6)]) == {"A": 1, "B": 0}


def test_what_a_floor_refuses_is_shared_again_among_the_rest() -> None:
    able = [giver("A", 60, 1), giver("B", 30, 6), giver("C", 30, 6)]
    assert in_proportion(8, able) == {"A": 1, "B": 4, "C": 3}


def test_what_is_shared_again_keeps_the_floors_of_those_who_gave_before() -> None:
    able = [giver("A", 60, 1), giver("B", 30, 3), giver("C", 30, 10)]
    assert in_proportion(9, able) == {"A": 1, "B": 3, "C": 5}


def test_talks_and_questions_are_one_class_and_the_last_to_give() -> None:
    able = [
        giver("TA", 30, 6),
        giver("Q", 30, 6, ItemKind.QUESTIONS),
        giver("D", 20, 8, ItemKind.DISCUSSION),
        giver("B", 20, 10, ItemKind.BREAK),
    ]
    assert breaks_first(22, able) == {"B": 10, "D": 8, "TA": 2, "Q": 2}


def test_more_than_the_floors_allow_is_not_shared_at_all() -> None:
    able = [giver("A", 60, 1)]
    assert in_proportion(2, able) is breaks_first(2, able) is None


@given(all_givers(), st.integers(0, 200))
def test_shares_sum_exactly_and_keep_the_floors(able: list[Giver], minutes: int) -> None:
    for given_ in (in_proportion(minutes, able), breaks_first(minutes, able)):
        assert (given_ is None) == (minutes > sum(one.at_most for one in able))
        if given_ is not None:
            assert sum(given_.values()) == minutes
            assert all(0 <= given_[one.item_id] <= one.at_most for one in able)


@given(all_givers(), st.integers(0, 200))
def test_a_talk_gives_nothing_while_a_break_still_could(able: list[Giver], minutes: int) -> None:
    given_ = breaks_first(minutes, able) or {}
    for one in able:
        for other in able:
            if one.kind is ItemKind.BREAK and other.kind is not ItemKind.BREAK:
                assert not given_.get(other.item_id) or given_[one.item_id] == one.at_most
