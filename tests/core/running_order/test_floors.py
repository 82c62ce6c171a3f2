"""The shortest length an item may be cut to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.order import ItemKind
from tests.core.running_orders import talk


@pytest.mark.parametrize(
    ("kind", "minutes", "floor"),
    [
        (ItemKind.BREAK, 20, 10),
        (ItemKind.BREAK, 25, 15),
        (ItemKind.DISCUSSION, 45, 30),
        (ItemKind.TALK, 30, 25),
        (ItemKind.TALK, 25, 20),
        (ItemKind.QUESTIONS, 20, 20),
        (ItemKind.TALK, 3, 3),
        (ItemKind.BREAK, 0, 0),
    ],
)
def test_a_floor_nobody_gave_is_a_share_rounded_up_to_five(
    kind: ItemKind, minutes: int, floor: int
) -> None:
    """Half a break, three fifths of a discussion, four fifths of anything spoken."""
    assert floor_minutes(replace(talk("X", "09:00", minutes), kind=kind)) == floor


def test_a_given_floor_holds_up_to_the_length() -> None:
    """An item that was shortened below its floor keeps what it has."""
    item = replace(talk("X", "09:00", 20), floor_given=12)
    assert floor_minutes(item) == 12
    assert floor_minutes(replace(item, minutes=8)) == 8


@given(st.sampled_from(ItemKind), st.integers(0, 600), st.none() | st.integers(0, 600))
def test_a_floor_is_never_above_the_length(kind: ItemKind, minutes: int, given: int | None) -> None:
    """Whatever was given."""
    item = replace(talk("X", "09:00", minutes), kind=kind, floor_given=given)
    assert 0 <= floor_minutes(item) <= minutes


@pytest.mark.parametrize(
    ("kind", "minutes", "floor"),
    [(ItemKind.DISCUSSION, 50, 30), (ItemKind.BREAK, 101, 55), (ItemKind.BREAK, 100, 50)],
)
def test_a_floor_is_rounded_up_to_five_minutes_and_no_further(
    kind: ItemKind, minutes: int, floor: int
) -> None:
    assert floor_minutes(replace(talk("TA", "09:00", minutes), kind=kind)) == floor
