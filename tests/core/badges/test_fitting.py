"""How large type gets in a box: all of it inside, nothing cut, words whole as long as they can."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from eventdesk.core.badges.fitting import NOTHING, Fitted, Measured, Piece, fit, lines_at

LINE = 1.2
NARROW, WIDE = "il.", "mwM"
WORDS = st.lists(st.text("abcilmwM.", min_size=1, max_size=12), min_size=1, max_size=9)
SIZES = st.floats(min_value=1, max_value=400)


def width(text: str) -> float:
    return sum(0.3 if sign in NARROW else 0.9 if sign in WIDE else 0.5 for sign in text)


def measured(words: list[str]) -> Measured:
    parts = [f"{word} " for word in words[:-1]] + words[-1:]
    pieces = tuple(Piece(part, width(part), width(part.rstrip())) for part in parts)
    signs = tuple(Piece(s, width(s), width(s.rstrip())) for part in parts for s in part)
    return Measured(words=pieces, signs=lambda: signs, line_height=LINE)


def is_inside(fitted: Fitted, across: float, high: float) -> bool:
    widest = max((width(line) * fitted.size for line in fitted.lines), default=0.0)
    return widest <= across * 1.000001 and fitted.height <= high * 1.000001


def said(fitted: Fitted) -> str:
    return "".join("".join(fitted.lines).split())


@given(words=WORDS, across=SIZES, high=SIZES, most=SIZES, lines=st.integers(1, 4))
def test_all_of_it_stands_inside_and_nothing_is_cut(
    words: list[str], across: float, high: float, most: float, lines: int
) -> None:
    for least in (0.0, most / 2):
        fitted = fit(measured(words), across, high, most=most, lines=lines, least=least)
        assert is_inside(fitted, across, high)
        assert said(fitted) == "".join(words)
        assert 0 < fitted.size <= most * 1.000001


@given(words=WORDS, across=SIZES, high=SIZES, most=SIZES, lines=st.integers(1, 4))
def test_words_stay_whole_where_no_least_size_is_asked_for(
    words: list[str], across: float, high: float, most: float, lines: int
) -> None:
    fitted = fit(measured(words), across, high, most=most, lines=lines)
    assert [word for line in fitted.lines for word in line.split()] == words
    assert len(fitted.lines) <= lines


@given(words=WORDS, across=SIZES, high=SIZES, most=SIZES, lines=st.integers(1, 4))
def test_no_larger_type_would_fit(
    words: list[str], across: float, high: float, most: float, lines: int
) -> None:
    text = measured(words)
    fitted = fit(text, across, high, most=most, lines=lines)
    larger = fitted.size * 1.01
    assume(larger <= most)
    whole = all(piece.width * larger <= across for piece in text.words)
    tried = lines_at(text, across, larger)
    assert not whole or tried.height > high or len(tried.lines) > lines


@given(words=WORDS, across=SIZES, high=SIZES, least=st.floats(min_value=1, max_value=60))
def test_it_goes_below_the_least_size_only_where_nothing_else_fits(
    words: list[str], across: float, high: float, least: float
) -> None:
    text = measured(words)
    fitted = fit(text, across, high, most=4 * least, lines=2, least=least)
    widest = max(piece.width for piece in text.signs()) * least
    if lines_at(text, across, least).height <= high and widest <= across:
        assert fitted.size >= least * 0.999999


def test_a_name_breaks_where_its_type_is_largest() -> None:
    text = measured(["aaaa", "aaaa"])
    assert fit(text, 100, 20, most=99, lines=3).lines == ("aaaa aaaa",)
    assert fit(text, 100, 200, most=99, lines=3).lines == ("aaaa", "aaaa")


def test_a_further_line_is_taken_only_if_it_is_worth_it() -> None:
    text = measured(["aaaa", "aa"])
    assert len(fit(text, 100, 200, most=40, lines=2).lines) == 2
    assert len(fit(text, 100, 200, most=40, lines=2, worth=1.5).lines) == 1


@pytest.mark.parametrize(("across", "high"), [(0, 10), (10, 0), (-1, 5)])
def test_no_room_is_no_text(across: float, high: float) -> None:
    assert fit(measured(["a"]), across, high, most=10, lines=2) == NOTHING
    blank = Measured(words=(), signs=tuple, line_height=LINE)
    assert fit(blank, 10, 10, most=10, lines=2) == NOTHING


@pytest.mark.parametrize(
    ("words", "across", "size"), [([], 9.0, 1.0), (["M"], 0.0, 1.0), (["M"], 9.0, 0.0)]
)
def test_without_words_or_room_there_is_nothing(
    words: list[str], across: float, size: float
) -> None:
    assert lines_at(measured(words), across, size) == NOTHING
