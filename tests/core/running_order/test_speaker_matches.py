"""Which delegates a published name could mean."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.finding import DelegateIndex
from eventdesk.core.running_order.speaker_matches import OFFERED_AT_MOST, who_could_be

NOTHING_ELSE = Particulars()


def delegate(name: str, organisation: str = "", known: Particulars = NOTHING_ELSE) -> Delegate:
    given, _, family = name.rpartition(" ")
    named = replace(known, given_name=given, family_name=family, organisation=organisation)
    return Delegate(id=f"{name}/{organisation}", particulars=named)


PEOPLE = (
    delegate("Rhys Davies", "Gwent Police"),
    delegate("Rhys Davies", "South Wales VPU"),
    delegate("Rhian Davies", "Dyfed"),
    delegate("Thomas Fairweather", "Leicestershire", Particulars(title="Dr", known_as="Tom")),
    delegate("Siobhán O'Rourke", "Home Office"),
    delegate("Catherine Amadi", "Cheshire", Particulars(role="Minister for Rivers")),
    delegate("Ann Minister-Hall", "Humber"),
    delegate("Jon Clark", "Kent"),
    delegate("John Clarke", "Essex"),
)
INDEX = DelegateIndex(PEOPLE)


def could_be(name: str) -> list[str]:
    return [one.id for one in who_could_be(name, INDEX)]


@pytest.mark.parametrize(
    "name",
    ["Tom Fairweather", "Thomas Fairweather", "Dr Thomas Fairweather", "THOMAS FAIRWEATHER"],
)
def test_whoever_is_called_exactly_so_comes_alone(name: str) -> None:
    assert could_be(name) == ["Thomas Fairweather/Leicestershire"]


def test_all_namesakes_are_offered_and_none_is_chosen() -> None:
    assert could_be("Rhys Davies") == ["Rhys Davies/Gwent Police", "Rhys Davies/South Wales VPU"]


@pytest.mark.parametrize(
    ("published", "meant"),
    [
        ("Siobhan ORourke", "Siobhán O'Rourke/Home Office"),
        ("Shevaun O'Rourke", "Siobhán O'Rourke/Home Office"),
        ("Kathryn Amadi", "Catherine Amadi/Cheshire"),
        ("Fairweather, Tom", "Thomas Fairweather/Leicestershire"),
    ],
)
def test_a_name_spelled_otherwise_is_offered_too(published: str, meant: str) -> None:
    assert could_be(published) == [meant]


def test_whoever_could_be_taken_for_one_of_them_is_offered_as_well() -> None:
    assert set(could_be("Jon Clarke")) == {"Jon Clark/Kent", "John Clarke/Essex"}


def test_whoever_is_like_it_in_one_name_only_is_not_offered() -> None:
    """A list of very many has somebody like every surname."""
    assert could_be("Tobias Fairwether") == []
    assert could_be("Dr Thomas Fairwether") == ["Thomas Fairweather/Leicestershire"]


@pytest.mark.parametrize("name", ["Minister", "The Minister for Rivers", "Home Office", "", "TBC"])
def test_a_role_or_an_organisation_is_nobodys_name(name: str) -> None:
    assert could_be(name) == []


def test_a_code_is_no_name() -> None:
    index = DelegateIndex([delegate("Ann Lee", known=Particulars(reference="VRU-0007"))])
    assert who_could_be("VRU-0007", index) == ()


def test_no_more_are_offered_than_there_are_digits() -> None:
    index = DelegateIndex([delegate("Ann Lee", f"Place {n}") for n in range(30)])
    assert len(who_could_be("Ann Lee", index)) == OFFERED_AT_MOST
