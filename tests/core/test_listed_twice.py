"""Who stands in a list twice, and who only shares an address."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from eventdesk.core.delegates import Rsvp
from eventdesk.core.listed_twice import keep_each_once
from tests.core.test_invite_list import person


def test_a_later_row_that_comes_beats_an_earlier_one_that_does_not() -> None:
    first = replace(person("Ann", "Lee", row=2), rsvp=Rsvp.CANCELLED)
    second = person("Ann", "Lee", row=3)
    sifted = keep_each_once([first, second])
    assert sifted.people == (second,)
    assert len(sifted.problems) == 1


def test_two_addresses_of_one_name_are_kept_and_asked_about() -> None:
    sifted = keep_each_once(
        [person("Ann", "Lee", row=2, email="a@l.uk"), person("Ann", "Lee", row=3, email="b@l.uk")]
    )
    assert len(sifted.people) == 2
    assert "may be the same" in sifted.problems[0].message


def test_a_blank_organisation_does_not_make_somebody_another_person() -> None:
    sifted = keep_each_once(
        [person("Ann", "Lee", row=2, organisation="Bath"), person("Ann", "Lee", row=3)]
    )
    assert len(sifted.people) == 2
    assert "may be the same" in sifted.problems[0].message


def test_whoever_is_one_keeps_the_larger_party_and_the_arrival() -> None:
    first = person("Ann", "Lee", row=2, email="a@l.uk")
    second = replace(person("Ann", "Lee", row=3, email="a@l.uk"), party_size=3, arrived=True)
    (one,) = keep_each_once([first, second]).people
    assert (one.row, one.party_size, one.arrived) == (2, 3, True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Jon", "Smith"), ("John", "Smith")),
        (("Bob", "Lee"), ("Robert", "Lee")),
        (("Lee", "Ann"), ("Ann", "Lee")),
        (("Ann", "Lee"), ("Ann", "Ray")),
    ],
)
def test_two_spellings_at_one_address_are_asked_about(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    sifted = keep_each_once(
        [person(*one, row=2, email="a@l.uk"), person(*other, row=3, email="A@l.uk")]
    )
    assert len(sifted.people) == 2
    (problem,) = sifted.problems
    assert (problem.row, problem.column) == (3, "email")
    assert "may be one person" in problem.message


def test_a_shared_mailbox_is_said_once_and_merges_nobody() -> None:
    people = [
        person(given, "Lee", row=row, email="office@l.uk")
        for row, given in enumerate(("Ann", "Bo", "Cy"), start=2)
    ]
    sifted = keep_each_once(people)
    assert sifted.people == tuple(people)
    (problem,) = sifted.problems
    assert problem.message == (
        "office@l.uk is the address of 3 people (rows 2, 3, 4): all are kept."
    )
