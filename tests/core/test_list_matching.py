"""Who in a later list is who of those already known; and a list that was here changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Origin, Particulars, Rsvp
from eventdesk.core.invite_list import LIST_FIELDS, ListedPerson
from eventdesk.core.list_comparison import ListComparison, compare
from eventdesk.core.listed_twice import keep_each_once
from eventdesk.core.references import new_reference

ALL = frozenset(LIST_FIELDS)
OURS = new_reference(bytes(range(16)))
"""A reference that was made here, for somebody who came without one."""


def row(name: str, organisation: str = "", email: str = "", reference: str = "") -> ListedPerson:
    given_name, _, family_name = name.rpartition(" ")
    particulars = Particulars(
        given_name=given_name,
        family_name=family_name,
        organisation=organisation,
        email=email,
        reference=reference,
    )
    return ListedPerson(row=0, particulars=particulars, fields=ALL, rsvp=Rsvp.INVITED)


def known(*listed: ListedPerson) -> list[Delegate]:
    """People of an earlier list; their ids are their given names."""
    return [Delegate(id=one.particulars.given_name, particulars=one.particulars) for one in listed]


def compared(
    delegates: Iterable[Delegate],
    *listed: ListedPerson,
    corrected: Mapping[str, frozenset[str]] | None = None,
) -> ListComparison:
    numbered = [replace(one, row=number) for number, one in enumerate(listed, start=2)]
    return compare(delegates, numbered, corrected or {})


def changes(comparison: ListComparison) -> dict[str, tuple[str, ...]]:
    return {one.delegate_id: one.changed for one in comparison.changed}


def told_apart(comparison: ListComparison) -> tuple[list[str], list[str]]:
    """Who is new, and who has vanished."""
    return [one.full_name for one in comparison.added], list(comparison.vanished)


NOBODY: tuple[list[str], list[str]] = ([], [])


@pytest.mark.parametrize("email", ["{}@kent.uk", ""])
def test_two_who_swapped_references_stay_who_they_are(email: str) -> None:
    before = known(
        row("Ann Lee", "Kent", email.format("ann"), "R1"),
        row("Bob Ray", "Kent", email.format("bob"), "R2"),
    )
    comparison = compared(
        before,
        row("Ann Lee", "Kent", email.format("ann"), "R2"),
        row("Bob Ray", "Kent", email.format("bob"), "R1"),
    )
    assert changes(comparison) == {"Ann": ("reference",), "Bob": ("reference",)}
    assert told_apart(comparison) == NOBODY


def test_a_reference_may_be_put_right_in_the_list() -> None:
    before = known(row("Ann Lee", "Kent", "ann@kent.uk", "R1"), row("Bob Ray", "Kent", "", "R2"))
    comparison = compared(
        before, row("Ann Lee", "Kent", "ann@kent.uk", "R-1"), row("Bob Ray", "Kent", "", "R-2")
    )
    assert changes(comparison) == {"Ann": ("reference",), "Bob": ("reference",)}


def test_whoever_married_is_found_by_reference_or_by_an_address_of_their_own() -> None:
    before = known(row("Ann Lee", "Kent", "", "R1"), row("Bea Ray", "Essex", "bea@essex.uk"))
    comparison = compared(
        before, row("Ann Fox", "Kent", "fox@kent.uk", "R1"), row("Bea Oak", "Essex", "bea@essex.uk")
    )
    assert changes(comparison) == {"Ann": ("family_name", "email"), "Bea": ("family_name",)}
    assert told_apart(comparison) == NOBODY


def test_an_address_that_others_have_too_makes_nobody_the_same() -> None:
    before = known(row("Ann Lee", "", "lee@home.uk"), row("Bob Lee", "", "lee@home.uk"))
    comparison = compared(
        before, row("Ann Lee", "", "lee@home.uk"), row("Bob-Ray Lee", "", "lee@home.uk")
    )
    assert told_apart(comparison) == (["Bob-Ray Lee"], ["Bob"])


def test_the_reference_holds_where_somebody_has_another_persons_address_now() -> None:
    before = known(row("Ann Lee", "Kent", "ann@kent.uk", "R1"), row("Bob Ray", "", "bob@kent.uk"))
    comparison = compared(before, row("Ann Lee", "Kent", "bob@kent.uk", "R1"))
    assert changes(comparison) == {"Ann": ("email",)}
    assert comparison.vanished == ("Bob",)


def test_whoever_takes_over_a_reference_is_somebody_else() -> None:
    before = known(row("Ann Lee", "Kent", "ann@kent.uk", "R1"))
    comparison = compared(before, row("Cy Dee", "Kent", "cy@kent.uk", "R1"))
    assert told_apart(comparison) == (["Cy Dee"], ["Ann"])


def test_a_placeholder_becomes_somebody_by_its_reference() -> None:
    before = known(row("Name to follow", "Kent", "", "R1"))
    comparison = compared(before, row("Cy Dee", "Kent", "cy@kent.uk", "R1"))
    assert told_apart(comparison) == NOBODY


@pytest.mark.parametrize("renamed_too", ["kent.police.uk", "kent-police.uk"])
def test_an_organisation_that_was_renamed_keeps_its_people(renamed_too: str) -> None:
    names = ["Ann Lee", "Bob Ray", "Cy Dee"]
    before = known(*(row(name, "Kent", f"{name[:2]}@kent.police.uk") for name in names))
    after = [row(name, "Kent Police", f"{name[:2]}@{renamed_too}") for name in names]
    comparison = compared(before, *after)
    assert told_apart(comparison) == NOBODY
    assert set(changes(comparison)) == {"Ann", "Bob", "Cy"}


def test_a_name_that_others_have_too_makes_nobody_the_same() -> None:
    before = known(row("Ann Lee", "Kent"), row("Bob Ray", "Kent"))
    comparison = compared(before, row("Ann Lee", "Essex"), row("Ann Lee", "Devon"))
    assert told_apart(comparison) == (["Ann Lee", "Ann Lee"], ["Ann", "Bob"])


def test_another_address_of_ones_own_makes_a_bare_name_somebody_else() -> None:
    before = known(row("Ann Lee", "Kent", "ann@kent.uk"))
    comparison = compared(before, row("Ann Lee", "Essex", "a.lee@essex.uk"))
    assert told_apart(comparison) == (["Ann Lee"], ["Ann"])


@pytest.mark.parametrize("organisation", ["", "Kent", "Kent Police"])
def test_a_walk_in_whom_a_late_list_names_is_not_put_on_it_twice(organisation: str) -> None:
    (came,) = known(row("Hal Fir", organisation, reference=OURS))
    walk_in = replace(came, origin=Origin.WALK_IN, rsvp=Rsvp.ACCEPTED)
    comparison = compared([walk_in], row("Hal Fir", "Kent", "hal@kent.uk", "H8"))
    assert told_apart(comparison) == NOBODY
    assert "email" in changes(comparison)["Hal"]


def test_crew_and_those_taken_off_here_are_known_like_all_others() -> None:
    crew, off = known(row("Cy Dee", "House", "", "C1"), row("Ann Lee", "Kent", "", "R1"))
    comparison = compared(
        [replace(crew, crew=True), replace(off, rsvp=Rsvp.CANCELLED)],
        row("Cy Dee", "House", "", "C1"),
        row("Ann Lee", "Kent", "", "R1"),
        corrected={"Ann": frozenset({"rsvp"})},
    )
    assert (told_apart(comparison), changes(comparison)) == (NOBODY, {})
    assert [one.kept for one in comparison.kept] == [("rsvp",)]


def test_of_namesakes_the_one_who_is_just_as_listed_is_meant() -> None:
    first, second = row("Ann Lee", "Kent", "", "R1"), row("Ann Lee", "Kent", "", "R2")
    twins = [
        Delegate(id="one", particulars=replace(first.particulars, role="Chair")),
        Delegate(id="two", particulars=replace(second.particulars, role="Usher")),
    ]
    listed = row("Ann Lee", "Kent")
    comparison = compared(
        twins, replace(listed, particulars=replace(listed.particulars, role="Usher"))
    )
    assert (comparison.unchanged, told_apart(comparison)) == (("two",), ([], ["one"]))


# ---- any list, then anything done to it

words = st.sampled_from(["Ann", "Bob", "Lee", "Ray", "Bo-Lee"])
rows = st.builds(
    lambda given_name, family_name, organisation, email, reference: row(
        f"{given_name} {family_name}", organisation, email, reference
    ),
    words,
    words,
    st.sampled_from(["", "Kent", "Kent Police"]),
    st.sampled_from(["", "a@kent.uk", "A@KENT.uk", "b@kent.uk", "a@other.uk"]),
    st.sampled_from(["", "R1", "R2", "r1", "R3"]),
)
lists = st.lists(rows, max_size=8)


def sifted(listed: Sequence[ListedPerson]) -> Sequence[ListedPerson]:
    """A list as it is read: nobody twice, no reference shared."""
    return keep_each_once([replace(one, row=place) for place, one in enumerate(listed)]).people


def brought_in(
    delegates: Sequence[Delegate],
    listed: Sequence[ListedPerson],
    corrected: Mapping[str, frozenset[str]],
) -> list[Delegate]:
    """What an import makes of those who are known."""
    comparison = compare(delegates, listed, corrected)
    changed = {one.delegate_id: one.merged for one in comparison.changed}
    after = [
        replace(
            one,
            particulars=changed[one.id].particulars,
            rsvp=changed[one.id].rsvp or one.rsvp,
        )
        if one.id in changed
        else one
        for one in delegates
    ]
    for place, person in enumerate(comparison.added):
        number = len(delegates) + place
        reference = person.particulars.reference or new_reference(number.to_bytes(16, "big"))
        particulars = replace(person.particulars, reference=reference)
        after.append(Delegate(id=f"d{number}", particulars=particulars, rsvp=Rsvp.INVITED))
    return after


@given(st.lists(lists, max_size=3), lists, st.dictionaries(
    st.sampled_from(["d0", "d1", "d2"]),
    st.frozensets(st.sampled_from(["organisation", "email", "rsvp"])),
))  # fmt: skip
def test_whatever_was_brought_in_before_a_list_brought_in_twice_changes_nothing(
    earlier: list[list[ListedPerson]],
    listed: list[ListedPerson],
    corrected: dict[str, frozenset[str]],
) -> None:
    delegates: list[Delegate] = []
    for one in (*earlier, listed):
        delegates = brought_in(delegates, sifted(one), corrected)
    again = compare(delegates, sifted(listed), corrected)
    assert (again.added, again.changed) == ((), ())


@given(st.lists(lists, max_size=3), lists)
def test_every_row_and_every_delegate_is_told_exactly_once(
    earlier: list[list[ListedPerson]], listed: list[ListedPerson]
) -> None:
    delegates: list[Delegate] = []
    for one in earlier:
        delegates = brought_in(delegates, sifted(one), {})
    people = sifted(listed)
    comparison = compare(delegates, people, {})
    told = [*(one.row for one in comparison.added), *(one.row for one in comparison.rows.values())]
    assert sorted(told) == sorted(one.row for one in people)
    ids = [*(one.delegate_id for one in comparison.changed), *comparison.unchanged]
    assert sorted([*ids, *comparison.vanished]) == sorted(one.id for one in delegates)


def test_whoever_was_given_another_name_at_the_desk_is_known_by_their_address() -> None:
    delegates = known(row("Zoe Quist", email="ann@kent.uk"))
    listed = row("Ann Lee", email="ann@kent.uk")
    assert told_apart(compared(delegates, listed)) == (["Ann Lee"], ["Zoe"])
    names = {"Zoe": frozenset({"given_name", "family_name"})}
    assert told_apart(compared(delegates, listed, corrected=names)) == NOBODY
