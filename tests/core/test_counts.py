"""The second law: the counts add up, whatever happened."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.counts import Counts, Tally, count
from eventdesk.core.delegates import Attendance, Delegate, Origin, Particulars, Presence, Rsvp

NOBODY = Delegate(id="nobody", particulars=Particulars())


@st.composite
def any_delegate(draw: st.DrawFn) -> Delegate:
    presence = draw(st.sampled_from(Presence))
    return replace(
        NOBODY,
        id=str(draw(st.uuids())),
        origin=draw(st.sampled_from(Origin)),
        rsvp=draw(st.sampled_from(Rsvp)),
        crew=draw(st.booleans()),
        presence=presence,
        heads=draw(st.integers(1, 9)) if presence is Presence.IN else 0,
        replaced_by=draw(st.one_of(st.none(), st.just("b"))),
    )


@given(st.lists(any_delegate(), max_size=40))
def test_names_by_origin_are_names_by_place(everybody: list[Delegate]) -> None:
    counts = count(everybody)
    assert counts.adds_up
    assert counts.names == sum(not one.crew for one in everybody)
    assert counts.awaited == counts.expected + counts.inside + counts.left
    assert counts.heads == sum(one.heads for one in everybody)


@given(st.lists(any_delegate(), max_size=40), any_delegate())
def test_one_more_name_adds_one_at_its_place_alone(
    everybody: list[Delegate], one: Delegate
) -> None:
    one = replace(one, crew=False)
    before, after = count(everybody), count([*everybody, one])
    place = "inside" if one.attendance is Attendance.IN else one.attendance.value
    expected = replace(
        before,
        **{place: getattr(before, place) + 1},
        came=before.came + (one.presence is not Presence.NEVER),
        heads=before.heads + one.heads,
    )
    origin = {Origin.WALK_IN: "walk_ins", Origin.SUBSTITUTE: "substitutes"}
    name = origin.get(one.origin, "invited")
    assert after == replace(expected, **{name: getattr(before, name) + 1})


def test_crew_are_outside_the_names_and_inside_the_heads() -> None:
    crew = replace(NOBODY, crew=True, presence=Presence.IN, heads=2)
    assert count([crew]) == Counts(heads=2)


def test_counts_that_do_not_add_up_say_so() -> None:
    assert not Counts(invited=2, expected=1).adds_up


@given(st.lists(st.sampled_from(["", "Director", "Official ", "Minister"]), max_size=12))
def test_the_categories_are_those_that_somebody_has(categories: list[str]) -> None:
    people = [replace(NOBODY, particulars=Particulars(category=one)) for one in categories]
    tally = Tally()
    for place, one in enumerate(people, start=1):
        tally.add(one)
        held = {kept.strip() for kept in categories[:place]} - {""}
        assert tally.categories == tuple(sorted(held))
    for place, one in enumerate(people, start=1):
        tally.remove(one)
        held = {kept.strip() for kept in categories[place:]} - {""}
        assert tally.categories == tuple(sorted(held))
