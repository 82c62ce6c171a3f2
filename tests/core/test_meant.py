"""Who could be meant by what was typed: Enter admits one alone, and never one of two."""

from __future__ import annotations

import pytest

from eventdesk.core.delegates import Delegate
from eventdesk.core.finding import DelegateIndex, Found, Match
from eventdesk.core.finding.meant import Reading, read
from eventdesk.ui.finder import LISTED_AT_MOST, whole_answer
from tests.core.test_finding import person


def reading(query: str, *people: Delegate) -> Reading:
    """What the desk makes of a text, as the finder answers it."""
    index = DelegateIndex(people)
    sure = index.sure(query, limit=LISTED_AT_MOST)
    return read(whole_answer(index, query, sure), query)


def meant(query: str, *people: Delegate) -> list[str]:
    return [one.delegate.id for one in reading(query, *people).those_meant]


@pytest.mark.parametrize("reference", ["CLARK", "Cl", "CLARKE"])
def test_a_reference_that_is_how_somebody_else_is_called_admits_nobody_alone(
    reference: str,
) -> None:
    jones, clark = person("Tom Jones", reference=reference), person("Ann Clarke")
    found = reading(reference.lower(), jones, clark)
    assert [one.match for one in found.found][:1] == [Match.CODE]
    assert {one.delegate.id for one in found.those_meant} == {"Tom Jones", "Ann Clarke"}
    assert found.alone is None


def test_a_reference_of_ones_own_name_means_one() -> None:
    found = reading("clark", person("Ann Clark", reference="CLARK"))
    assert found.alone is not None
    assert len(found.found) == 1


@pytest.mark.parametrize("typed", ["-", ".", "--", " - "])
def test_a_dash_in_the_place_of_a_reference_is_nobodys_code(typed: str) -> None:
    assert meant(typed, person("Tom Jones", reference="-")) == []


@pytest.mark.parametrize(
    ("typed", "one", "other"),
    [
        ("john", "John Smith", "Jon Brown"),
        ("jon", "Jon Brown", "John Smith"),
        ("sean", "Sean Smith", "Shaun Jones"),
        ("stephen", "Stephen Ash", "Steven Oak"),
        ("catherine", "Catherine Smith", "Kathryn Brown"),
        ("suharto", "Suharto|", "Soeharto|"),
        ("lowe", "Richard Lowe", "Robert Rowe"),
        ("thomas gray", "Gray Thomas", "Thomas Grey"),
    ],
)
def test_whoever_has_a_name_that_sounds_like_the_typed_one_is_meant_too(
    typed: str, one: str, other: str
) -> None:
    found = reading(typed, person(one), person(other))
    assert found.found[0].delegate.id == person(one).id
    assert found.meant == len((one, other))


def test_a_name_that_sounds_alike_is_not_lost_among_very_many_that_begin_so() -> None:
    crowd = [person(f"A{place:03} {name}") for place in range(90) for name in ("Leeson", "Parker")]
    alike = [person("Zed Leigh"), person("Zed Parks"), person("Ann Lee"), person("Ann Park")]
    assert set(meant("lee", *crowd, *alike)) == {"Ann Lee", "Zed Leigh"}
    assert set(meant("park", *crowd, *alike)) == {"Ann Park", "Zed Parks"}


CLARKS = ("Ann Clark", "Bea Clay", "Cy Clegg")
MISHEARD = "Dee Klark"


def begun_with(typed: str, *begun: str) -> Reading:
    """What is read where these begin so, and somebody is found who only sounds like one of them."""
    found = [Found(delegate=person(name), match=Match.PREFIX) for name in begun]
    return read([*found, Found(delegate=person(MISHEARD), match=Match.SOUND)], typed)


def test_of_two_letters_that_several_names_begin_with_nothing_was_misheard_yet() -> None:
    found = begun_with("cl", *CLARKS)
    assert [one.delegate.id for one in found.those_meant] == [*CLARKS]
    assert found.alone is None


@pytest.mark.parametrize(
    ("typed", "begun"), [("cl", CLARKS[:1]), ("cl", CLARKS[:2]), ("cla", CLARKS)]
)
def test_whoever_sounds_like_one_of_few_or_like_a_longer_beginning_may_be_meant(
    typed: str, begun: tuple[str, ...]
) -> None:
    found = begun_with(typed, *begun)
    assert [one.delegate.id for one in found.those_meant] == [*begun, MISHEARD]
    assert found.alone is None


@pytest.mark.parametrize(
    ("typed", "first", "others"),
    [
        ("major major", "Major Major", ["Ann Major", "Major Adams"]),
        ("dean king", "Dean King", ["King Dean", "Ann King"]),
        ("king, dean", "King Dean", ["Dean King"]),
        ("major adam", "Adam Major", ["Xavier Adam", "Bea Adam"]),
        ("john of", "John Of", ["John Able", "Ann John"]),
    ],
)
def test_nobody_stands_above_whoever_is_called_just_what_was_typed(
    typed: str, first: str, others: list[str]
) -> None:
    index = DelegateIndex([person(first), *map(person, others)])
    assert index.find(typed)[0].delegate.id == first
