"""Short codes: one for every number, and no slip of a hand makes another one's."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.references import ALPHABET
from eventdesk.core.short_codes import in_halves, number_of, short_code

BASE = len(ALPHABET)
LONGEST = BASE**6 - 1
NUMBERS = st.one_of(st.integers(1, BASE**3 + 500), st.integers(1, LONGEST))
TAKEN_FOR = {"2": "Z", "5": "S", "6": "G", "8": "B"}


@given(NUMBERS)
def test_a_code_leads_back_to_its_number_however_it_is_typed(number: int) -> None:
    code = short_code(number)
    assert number_of(code) == number
    assert number_of(f" {in_halves(code).lower()} ") == number
    assert number_of("".join(TAKEN_FOR.get(sign, sign) for sign in code)) == number


@pytest.mark.parametrize(
    ("number", "signs"),
    [(1, 4), (BASE**3 - 1, 4), (BASE**3, 5), (BASE**4 - 1, 5), (BASE**4, 6), (LONGEST, 7)],
)
def test_a_code_is_as_short_as_can_be(number: int, signs: int) -> None:
    assert len(short_code(number)) == signs
    assert number_of(short_code(number)) == number


def test_all_short_ones_differ_and_neighbours_do_not_look_alike() -> None:
    codes = [short_code(number) for number in range(1, BASE**3)]
    assert len(set(codes)) == len(codes)
    for one, other in pairwise(codes):
        assert sum(a != b for a, b in zip(one, other, strict=True)) >= 3


@given(NUMBERS, st.data())
def test_a_wrong_sign_is_nobody(number: int, data: st.DataObject) -> None:
    code = short_code(number)
    place = data.draw(st.integers(0, len(code) - 1))
    wrong = data.draw(st.sampled_from([sign for sign in ALPHABET if sign != code[place]]))
    assert number_of(code[:place] + wrong + code[place + 1 :]) is None


@given(NUMBERS, st.data())
def test_two_signs_that_changed_places_are_nobody(number: int, data: st.DataObject) -> None:
    code = short_code(number)
    one, other = data.draw(
        st.lists(st.integers(0, len(code) - 1), min_size=2, max_size=2, unique=True)
    )
    signs = list(code)
    signs[one], signs[other] = signs[other], signs[one]
    assert number_of("".join(signs)) == (number if signs == list(code) else None)


@pytest.mark.parametrize("text", ["", "K", "0912", "Ruth", "ıııı", "²²²²", "K7P\0", "22222222"])
def test_what_is_no_code_has_no_number(text: str) -> None:
    assert number_of(text) is None


@pytest.mark.parametrize("number", [0, -1, LONGEST + 1])
def test_no_log_reaches_such_a_number(number: int) -> None:
    with pytest.raises(ValueError, match="no code"):
        short_code(number)
