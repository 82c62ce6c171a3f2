"""What a list would do to the names that are already known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Origin, Particulars, Rsvp
from eventdesk.core.invite_list import LIST_FIELDS, ListedPerson
from eventdesk.core.list_comparison import ListComparison, compare
from eventdesk.core.references import (
    ALPHABET,
    LENGTH,
    RANDOM_BYTES,
    is_reference,
    new_reference,
    tidy_reference,
)

ALL = frozenset(LIST_FIELDS)
random_bytes = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES)


def person(
    given: str,
    family: str,
    row: int = 2,
    *,
    reference: str = "",
    email: str = "",
    organisation: str = "",
    phone: str = "",
    dietary: str = "",
) -> ListedPerson:
    return ListedPerson(
        row=row,
        particulars=Particulars(
            given_name=given,
            family_name=family,
            reference=reference,
            email=email,
            organisation=organisation,
            phone=phone,
            dietary=dietary,
        ),
        fields=ALL,
        rsvp=Rsvp.INVITED,
    )


def delegate(of: ListedPerson, id_: str = "d1") -> Delegate:
    return Delegate(id=id_, particulars=of.particulars, rsvp=of.rsvp or Rsvp.INVITED)


def only_change(comparison: ListComparison) -> tuple[str, tuple[str, ...]]:
    (change,) = comparison.changed
    return change.delegate_id, change.changed


def test_the_same_list_again_changes_nothing() -> None:
    rows = [person("Ann", "Lee", row=2, reference="A"), person("Bo", "Ray", row=3)]
    known = [delegate(rows[0], "a"), delegate(rows[1], "b")]
    comparison = compare(known, rows, {})
    assert comparison.unchanged == ("a", "b")
    assert (comparison.added, comparison.changed, comparison.vanished) == ((), (), ())


def test_a_reference_finds_somebody_whose_name_was_corrected_in_the_list() -> None:
    known = [delegate(person("Shevaun", "Lee", reference="A"))]
    comparison = compare(known, [person("Siobhán", "Lee", reference="a")], {})
    assert only_change(comparison) == ("d1", ("reference", "given_name"))


def test_email_and_name_find_somebody_who_changed_organisation() -> None:
    known = [delegate(person("Ann", "Lee", email="a@l.uk", organisation="Bath"))]
    comparison = compare(known, [person("Ann", "LEE", email="A@L.uk", organisation="York")], {})
    assert only_change(comparison) == ("d1", ("family_name", "organisation", "email"))


def test_a_shared_mailbox_does_not_make_two_people_one() -> None:
    known = [delegate(person("Ann", "Lee", email="office@l.uk"))]
    comparison = compare(known, [person("Bo", "Lee", email="office@l.uk")], {})
    assert [row.full_name for row in comparison.added] == ["Bo Lee"]
    assert comparison.vanished == ("d1",)


def test_name_and_organisation_find_somebody_without_address() -> None:
    known = [delegate(person("Zoë", "O'Neill", organisation="Bath"))]
    comparison = compare(known, [person("Zoe", "O’Neill", organisation="BATH", phone="1")], {})
    change = only_change(comparison)
    assert change == ("d1", ("given_name", "family_name", "organisation", "phone"))


def test_two_people_of_one_row_are_matched_one_by_one() -> None:
    couple = [person("Ann", "Lee", row=2), replace(person("Bo", "Lee", row=2), nth=1)]
    assert compare([delegate(couple[0])], couple, {}).added == (couple[1],)
    known = [delegate(one, one.particulars.given_name) for one in couple]
    assert compare(known, couple, {}).unchanged == ("Ann", "Bo")


def test_two_possible_matches_are_none() -> None:
    twins = [delegate(person("Ann", "Lee", phone=str(n)), f"d{n}") for n in range(2)]
    comparison = compare(twins, [person("Ann", "Lee")], {})
    assert len(comparison.added) == 1
    assert comparison.vanished == ("d0", "d1")


def test_a_correction_at_the_desk_wins_and_is_shown() -> None:
    known = [delegate(person("Ann", "Leigh", email="a@l.uk", organisation="York"))]
    row = person("Ann", "Lee", email="a@l.uk", organisation="Bath", phone="7")
    corrected = {"d1": frozenset({"family_name", "organisation"})}
    comparison = compare(known, [row], corrected)
    assert only_change(comparison) == ("d1", ("phone",))
    merged = comparison.changed[0].merged.particulars
    assert (merged.family_name, merged.organisation, merged.phone) == ("Leigh", "York", "7")
    assert comparison.kept[0].kept == ("family_name", "organisation")


def test_a_blank_changes_and_a_missing_column_does_not() -> None:
    known = [delegate(person("Ann", "Lee", reference="A", phone="7", dietary="Vegan"))]
    row = replace(person("Ann", "Lee"), fields=ALL - {"dietary"})
    comparison = compare(known, [row], {})
    assert only_change(comparison) == ("d1", ("phone",))
    merged = comparison.changed[0].merged.particulars
    assert (merged.phone, merged.dietary, merged.reference) == ("", "Vegan", "A")


def test_extra_columns_change_one_by_one() -> None:
    listed = person("Ann", "Lee")
    was = replace(listed.particulars, extra={"Table": "1", "Shoe": "38", "Hat": "M"})
    known = [Delegate(id="d1", particulars=was)]
    now = replace(
        listed,
        particulars=replace(listed.particulars, extra={"Table": "2"}),
        fields=ALL | {"extra.Table", "extra.Shoe"},
    )
    comparison = compare(known, [now], {})
    assert only_change(comparison) == ("d1", ("extra.Shoe", "extra.Table"))
    assert dict(comparison.changed[0].merged.particulars.extra) == {"Table": "2", "Hat": "M"}


def test_only_invited_names_can_vanish_from_a_list() -> None:
    base = [person(name, "Lee", organisation=name) for name in ("A", "B", "C", "D")]
    known = [
        delegate(base[0], "invited"),
        replace(delegate(base[1], "walk-in"), origin=Origin.WALK_IN),
        replace(delegate(base[2], "crew"), crew=True),
        replace(delegate(base[3], "taken-off"), rsvp=Rsvp.CANCELLED),
    ]
    comparison = compare(known, [], {"taken-off": frozenset({"rsvp"})})
    assert comparison.vanished == ("invited",)


def test_an_answer_that_was_not_understood_changes_nothing() -> None:
    known = [replace(delegate(person("Ann", "Lee")), rsvp=Rsvp.ACCEPTED)]
    row = replace(person("Ann", "Lee"), rsvp=None, fields=ALL - {"rsvp"})
    assert compare(known, [row], {}).unchanged == ("d1",)


def test_those_not_coming_are_named_whatever_else_they_are() -> None:
    row = replace(person("Ann", "Lee"), rsvp=Rsvp.REMOTE)
    comparison = compare([], [row], {})
    assert comparison.added == comparison.not_coming == (row,)


@given(random_bytes)
def test_a_new_reference_is_one(source: bytes) -> None:
    reference = new_reference(source)
    assert len(reference) == LENGTH
    assert is_reference(reference)
    assert tidy_reference(f" {reference[:4].lower()}-{reference[4:]} ") == reference


@given(random_bytes, st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET + "01ILO "))
def test_one_wrong_character_is_noticed(source: bytes, place: int, sign: str) -> None:
    right = new_reference(source)
    wrong = right[:place] + sign + right[place + 1 :]
    assert is_reference(wrong) == (wrong == right)


@given(random_bytes, st.integers(0, LENGTH - 2))
def test_two_neighbours_that_changed_places_are_noticed(source: bytes, place: int) -> None:
    right = new_reference(source)
    wrong = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
    assert is_reference(wrong) == (wrong == right)
