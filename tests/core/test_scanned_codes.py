"""A scanner's text and what it could be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.references import ALPHABET, RANDOM_BYTES, new_reference
from eventdesk.core.scanned_codes import bare_code, is_surely_a_code


@pytest.mark.parametrize(
    "scanned", ["VRU-0417", "]C1VRU-0417", "]Q3VRU-0417", " VRU-0417\r", "]d2VRU-0417\x1d"]
)
def test_what_frames_a_code_is_left_out(scanned: str) -> None:
    assert bare_code(scanned) == "VRU-0417"


def test_a_code_that_only_begins_like_a_prefix_is_kept() -> None:
    assert bare_code("C1ABCDEF") == "C1ABCDEF"
    assert bare_code("][0]") == "][0]"


@given(random=st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES), hyphen=st.booleans())
def test_our_references_are_codes_however_they_are_written(random: bytes, hyphen: bool) -> None:
    reference = new_reference(random)
    written = f"{reference[:4]}-{reference[4:]}".lower() if hyphen else reference
    assert is_surely_a_code(written)


@given(word=st.text(alphabet=[sign for sign in ALPHABET if sign.isalpha()], min_size=8, max_size=8))
def test_a_word_of_eight_letters_is_a_code_only_by_its_check_character(word: str) -> None:
    rights = [sign for sign in ALPHABET if is_surely_a_code(word[:7] + sign) and sign.isalpha()]
    assert len(rights) <= 1


@pytest.mark.parametrize("text", ["", "12", "A1", "B12", "hello", "half past 9", "in 10 min", "ok"])
def test_words_and_short_texts_are_no_codes(text: str) -> None:
    assert not is_surely_a_code(text)


def test_a_reference_is_made_of_enough_chance_or_not_at_all() -> None:
    with pytest.raises(ValueError, match="random bytes"):
        new_reference(bytes(RANDOM_BYTES - 1))
