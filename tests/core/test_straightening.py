"""An index put in order beside the one that answers: in the end it is as if it were new."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.finding import DelegateIndex
from eventdesk.core.finding.straightening import Straightening

names = st.sampled_from(["Ann Clark", "Bo Clarke", "Cy Wu", "Łukasz Dąb", "Ann Wu", "Zoë Quist"])
people = st.lists(names, max_size=12).map(
    lambda chosen: [person(place, name) for place, name in enumerate(chosen)]
)
changes = st.lists(st.tuples(st.integers(0, 11), st.none() | names), max_size=6)


def person(place: int, name: str) -> Delegate:
    given_name, family_name = name.split()
    known = Particulars(given_name=given_name, family_name=family_name)
    return Delegate(id=f"d{place}", particulars=known)


@given(people, people, changes, st.integers(0, 6), st.sampled_from(["a", "clark", "wu", "lukas"]))
def test_it_finds_what_a_new_index_would(
    before: list[Delegate],
    late: list[Delegate],
    since: list[tuple[int, str | None]],
    at_step: int,
    query: str,
) -> None:
    index = DelegateIndex(before)
    index.update([replace(one, id=f"late {one.id}") for one in late])
    straightening, made, step = Straightening(index), None, 0
    while made is None:
        if step == at_step:
            changed = [person(place, name) for place, name in since if name is not None]
            gone = {f"d{place}" for place, name in since if name is None}
            changed = [one for one in changed if one.id not in gone]
            index.update(changed, gone)
            straightening.take_in(changed, gone)
        made, step = straightening.go_on(2), step + 1
    if step <= at_step:
        index = made
    assert made.out_of_order <= len(since)
    assert {one.id: one for one in made.everybody()} == {one.id: one for one in index.everybody()}
    assert made.find(query) == DelegateIndex(index.everybody()).find(query)
