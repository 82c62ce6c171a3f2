"""What a join code is packed into: nothing is taken out that was not put in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.joining.packed_bits import NotPackedError, Packing, Unpacking


@given(st.lists(st.text(max_size=20), max_size=4), st.binary(min_size=3, max_size=3))
def test_texts_and_bytes_come_out_in_the_order_in_which_they_went_in(
    texts: list[str], secret: bytes
) -> None:
    packing = Packing()
    for text in texts:
        packing.text(text)
    packing.bytes(secret)
    taking = Unpacking(packing.value, packing.bits)
    assert [taking.text() for _ in texts] == texts
    assert taking.bytes(3) == secret
    taking.refuse_more()


@pytest.mark.parametrize("value", [-1, 8])
def test_a_number_that_does_not_fit_is_not_cut(value: int) -> None:
    with pytest.raises(ValueError, match="does not fit into 3 bits"):
        Packing().number(value, 3)


def test_no_more_is_taken_than_there_is() -> None:
    taking = Unpacking(0b101, 3)
    assert taking.number(2) == 0b10
    with pytest.raises(NotPackedError):
        taking.number(2)
    assert taking.number(1) == 1


def test_what_is_left_may_be_nothing_but_nought() -> None:
    taking = Unpacking(0b100, 3)
    with pytest.raises(NotPackedError):
        taking.refuse_more()
    taking.number(1)
    taking.refuse_more()


def test_bytes_that_are_no_text_are_not_read_as_one() -> None:
    packing = Packing()
    packing.number(3, 2)  # a text as it stands in UTF-8
    packing.number(1, 8)
    packing.number(0xFF, 8)
    with pytest.raises(NotPackedError):
        Unpacking(packing.value, packing.bits).text()
