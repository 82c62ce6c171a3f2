"""One order for every list of people."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.delegates import Delegate, Particulars, Presence
from eventdesk.core.records.attendance import attendance_record
from eventdesk.core.roll.roll import roll_of
from eventdesk.core.sign_in import Who, sign_in_lines
from eventdesk.core.surnames import by_surname, letter_of, surname_key
from tests.core.records.about import ABOUT, told

NAMES = st.text(alphabet="aÁbłŁoØzZ'- 4", max_size=4).map(str.strip)


def person(given_name: str, family_name: str, number: int = 1) -> Delegate:
    known = Particulars(given_name=given_name, family_name=family_name, organisation=f"{number}")
    return Delegate(id=f"{number}", particulars=known, presence=Presence.IN, heads=1)


def test_it_is_the_surname_then_the_given_name_without_accents() -> None:
    people = [
        person(given_name, family_name)
        for given_name, family_name in (
            ("Bo", "Zed"), ("Zoe", "Łask"), ("Éva", "Lask"), ("Fay", "lask"), ("Al", "Ōta"),
            ("Madonna", ""), ("4Tune", ""),
        )
    ]  # fmt: skip
    assert [one.full_name for one in by_surname(people)] == [
        "4Tune", "Éva Lask", "Fay lask", "Zoe Łask", "Madonna", "Al Ōta", "Bo Zed",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("family_name", "letter"),
    [("Łask", "L"), ("lee", "L"), ("O’Brien", "O"), ("4", "#"), ("", "#")],
)
def test_a_name_stands_under_one_letter(family_name: str, letter: str) -> None:
    assert letter_of(surname_key(person("", family_name))) == letter


@given(st.lists(st.tuples(NAMES, NAMES), max_size=12), st.randoms(use_true_random=False))
def test_two_lists_of_a_day_can_be_read_beside_each_other(
    names: list[tuple[str, str]], chance: Random
) -> None:
    people = [person(*one, number) for number, one in enumerate(names, start=1)]
    ordered = [one.id for one in by_surname(people)]
    chance.shuffle(people)
    assert [line.organisation for line in roll_of(people, None, {})] == ordered
    attended = told(attendance_record(ABOUT, people, {}).sheets[0])
    assert [row["organisation"] for row in attended] == ordered
    numbers = {one.id: int(one.id) for one in people}
    signed = sign_in_lines(people, numbers, Who.EVERYBODY)
    assert [line.organisation for line in signed] == ordered
