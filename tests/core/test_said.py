"""English sentences that remember how they were made."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import eventdesk
from eventdesk.core.said import Day, Said, in_a_row, listed, said, said_of

HOSTILE = "{0} {name} %n %1 {} <b>"


def _pickled(one: object) -> object:
    return pickle.loads(pickle.dumps(one))  # noqa: S301 - our own


@given(st.text(), st.text())
def test_a_sentence_is_its_english_text_whatever_the_values_say(one: str, other: str) -> None:
    sentence = said("{0} left at {1}.", one, other)
    assert sentence == f"{one} left at {other}."
    assert hash(sentence) == hash(f"{one} left at {other}.")
    assert sentence.values == (one, other)


def test_a_hostile_name_is_no_template() -> None:
    assert said("{0} and {who}", HOSTILE, who=HOSTILE) == f"{HOSTILE} and {HOSTILE}"
    assert said("Nobody. {0}") == "Nobody. {0}"


def test_a_number_chooses_its_form() -> None:
    one, many = "{n} delegate of {0}", "{n} delegates of {0}"
    assert said_of(1, one, many, "Ann") == "1 delegate of Ann"
    assert said_of(0, one, many, "Ann") == "0 delegates of Ann"
    assert said_of(2, one, many, HOSTILE) == f"2 delegates of {HOSTILE}"


@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy, _pickled])
def test_a_copy_remembers_it_all(how: Callable[[object], object]) -> None:
    inner = said_of(2, "{n} delegate", "{n} delegates")
    sentence = said("{0}: {what} on {1}", inner, Day(date(2026, 11, 2)), what="left").capitalize()
    again = how(sentence)
    assert again == sentence == "2 delegates: left on 2 november"
    assert isinstance(again, Said)
    (within,) = again.values
    assert isinstance(within, Said)
    assert (within.template, within.values) == (
        "{0}: {what} on {1}",
        (inner, Day(date(2026, 11, 2))),
    )
    (number, _day) = within.values
    assert isinstance(number, Said)
    assert (number.number, number.one) == (2, "{n} delegate")
    assert again.capital


def test_what_is_put_behind_or_before_keeps_both() -> None:
    sentence = "Ann " + said("left") + ", " + said("at {0}", "10:00")
    assert sentence == "Ann left, at 10:00"
    assert isinstance(sentence, Said)
    assert not sentence.template
    grown = said("Ann left")
    grown += ", again"
    assert isinstance(grown, Said)


def test_lists_and_rows_of_parts() -> None:
    assert listed([]) == ""
    assert listed(["Ann"]) == "Ann"
    assert listed(["Ann", "Bob", said("Cem")]) == "Ann, Bob and Cem"
    assert in_a_row(" · ", ["Ann", said("left")]) == "Ann · left"
    assert in_a_row("; ", []) == ""


def test_a_template_of_a_table_is_filled_later() -> None:
    waiting = said("{item} is running")
    filled = waiting.format(item="Welcome")
    assert filled == "Welcome is running"
    assert filled.template == waiting.template


def test_days_are_english_by_themselves() -> None:
    day = date(2026, 11, 2)
    assert str(Day(day)) == "2 November"
    assert str(Day(day, year=True)) == "2 November 2026"
    assert said("On {0}", Day(day, year=True, weekday=True)) == "On Monday 2 November 2026"


def test_months_and_weekdays_are_english_on_every_computer() -> None:
    """Qt sets the C library to the computer's language, and `strftime` would follow it."""
    asking = re.compile(r"%[AaBbpcxX]\b")
    for package in ("core", "formats", "services", "storage"):
        for path in (Path(eventdesk.__path__[0]) / package).rglob("*.py"):
            assert not asking.search(path.read_text(encoding="utf-8")), path
    months = [str(Day(date(2026, month, 1), short=month > 6)) for month in range(1, 13)]
    assert months[:4] == ["1 January", "1 February", "1 March", "1 April"]
    assert months[6:] == ["1 Jul", "1 Aug", "1 Sep", "1 Oct", "1 Nov", "1 Dec"]


def test_the_record_writes_letters() -> None:
    assert json.dumps({"said": said("Ann {0}", "left")}) == '{"said": "Ann left"}'
