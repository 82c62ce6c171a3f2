"""Before somebody becomes a second person: who on the list could it be?"""

from __future__ import annotations

import pytest

from eventdesk.core.delegates import Particulars
from eventdesk.core.finding.doubles import could_be_one


def known(given_name: str, family_name: str, **more: str) -> Particulars:
    return Particulars(given_name=given_name, family_name=family_name, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("listed", "comes", "could_be"),
    [
        (("Mei", "Li"), ("Li", "Mei"), True),
        (("Robert", "Tarn"), ("Bob", "Tarn"), True),
        (("Siobhán", "Kelly"), ("Shevaun", "Kelley"), True),
        (("Christine", "Clarke"), ("Kristin", "Clark"), True),
        (("Ann", "Lee"), ("A", "Lee"), True),
        (("Ann", "Lee"), ("", "Lee"), False),
        (("Ann", "Lee"), ("Tom", "Lee"), False),
        (("Anthony", "D’Souza"), ("Dilys", "Vaughan"), False),
        (("Grace", "Ng"), ("Gwenllian", "Price"), False),
        (("Liam", "Tarleton"), ("Siobhán", "Ní Cheallaigh"), False),
        (("", ""), ("", ""), False),
    ],
)
def test_who_could_be_one(
    listed: tuple[str, str], comes: tuple[str, str], *, could_be: bool
) -> None:
    assert could_be_one(known(*listed), known(*comes)) is could_be
    assert could_be_one(known(*comes), known(*listed)) is could_be


def test_one_surname_and_one_organisation_are_worth_a_question() -> None:
    ann = known("Ann", "Lee", organisation="Fife Council")
    assert could_be_one(ann, known("Tom", "Lee", organisation="fife council"))
    assert not could_be_one(ann, known("Tom", "Lee", organisation="Kent"))


def test_one_address_is_one_person_whatever_the_name() -> None:
    listed = known("Bob", "Ray", email="bob@kent.example")
    assert could_be_one(listed, known("Joe", "", email="BOB@kent.example"))
    assert not could_be_one(known("Bob", "Ray"), known("Joe", "Tarn"))
