"""The roll in groups: by letter, by organisation, in equal shares; who needs help comes first."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.name_keys import fold
from eventdesk.core.roll.grouping import NEEDS, Grouping, grouped, groups_for
from eventdesk.core.roll.roll import RollLine, sums_of


def line(
    surname: str, number: int = 0, *, organisation: str = "", needs: str = "", heads: int = 1
) -> RollLine:
    name = f"{surname} {number}"
    return RollLine(
        id=name, name=name, full_name=name, organisation=organisation, needs=needs, heads=heads,
        sort=(fold(surname), "", name),
    )  # fmt: skip


rolls = st.lists(
    st.builds(
        line,
        st.sampled_from(["Ash", "Álvarez", "Bell", "Davies", "Dąb", "Okafor", "Zhang", "4hire"]),
        st.integers(0, 10**6),
        organisation=st.sampled_from(["", "Kent", "KENT", "Essex"]),
        needs=st.sampled_from(["", "", "Wheelchair"]),
        heads=st.integers(0, 4),
    ),
    unique_by=lambda one: one.id,
    max_size=40,
)


@given(rolls, st.sampled_from(Grouping), st.integers(1, 9))
def test_everybody_stands_in_one_group_and_the_sums_stay(
    lines: list[RollLine], grouping: Grouping, wardens: int
) -> None:
    groups = grouped(lines, groups_for(lines, grouping, wardens))
    assert Counter(one.id for group in groups for one in group.lines) == Counter(
        one.id for one in lines
    )
    assert sum(group.sums.heads for group in groups) == sums_of(lines).heads
    for group in groups:
        assert (group.key == NEEDS) is all(one.needs for one in group.lines)
        assert group.title
        assert [one.sort for one in group.lines] == sorted(one.sort for one in group.lines)
    assert [group.key for group in groups if group.key == NEEDS] == [
        group.key for group in groups[:1] if any(one.needs for one in lines)
    ]
    if grouping is Grouping.WARDENS:
        assert len([group for group in groups if group.key != NEEDS]) <= wardens


@given(rolls, st.integers(1, 9))
def test_shares_follow_the_alphabet_and_none_has_much_more(
    lines: list[RollLine], wardens: int
) -> None:
    able = [one for one in lines if not one.needs]
    shares = grouped(able, groups_for(able, Grouping.WARDENS, wardens))
    surnames = [one.sort for share in shares for one in share.lines]
    assert surnames == sorted(surnames)
    fair = sum(max(1, one.heads) for one in able) / wardens
    for share in shares:
        largest = max((max(1, one.heads) for one in share.lines), default=0)
        heads = sum(max(1, one.heads) for one in share.lines)
        assert heads <= 1.5 * fair + 2 * largest


def test_a_share_ends_with_a_letter_where_that_is_fair() -> None:
    names = ["Ash", "Bell", "Bell", "Cox", "Dee", "Elm", "Fox", "Gale", "Hill"]
    lines = [line(name, place) for place, name in enumerate(names)]
    titles = [one.title for one in grouped(lines, groups_for(lines, Grouping.WARDENS, 3))]
    assert titles == ["Warden 1: A–B", "Warden 2: C–E", "Warden 3: F–H"]


def test_a_letter_that_is_too_many_is_divided_between_names() -> None:
    lines = [line(name) for name in ("Daly", "Davies", "Dean", "Dixon")]
    titles = [one.title for one in grouped(lines, groups_for(lines, Grouping.WARDENS, 2))]
    assert titles == ["Warden 1: D–Da", "Warden 2: De–D"]


def test_a_letter_with_nearly_everybody_is_divided_all_the_same() -> None:
    lines = [line("Ash"), *(line("Davies", number) for number in range(20)), line("Zed")]
    shares = grouped(lines, groups_for(lines, Grouping.WARDENS, 2))
    assert [one.sums.heads for one in shares] == [11, 11]


def test_one_who_comes_later_finds_the_share_of_their_name() -> None:
    lines = [line(name) for name in ("Ash", "Bell", "Yew", "Zed")]
    groups = groups_for(lines, Grouping.WARDENS, 2)
    assert groups.key(line("Cox")) == groups.key(lines[0])
    assert groups.key(line("Zulu")) == groups.key(lines[3])


@pytest.mark.parametrize(
    ("grouping", "titles"),
    [
        (Grouping.LETTER, ["Help needed to get out", "A", "D", "#"]),
        (Grouping.ORGANISATION, ["Help needed to get out", "Essex", "Kent", "No organisation"]),
    ],
)
def test_titles(grouping: Grouping, titles: list[str]) -> None:
    lines = [
        line("4hire"),
        line("Álvarez", organisation="Kent"),
        line("Davies", organisation="Essex"),
        line("Ash", organisation="KENT"),
        line("Zhang", needs="Wheelchair"),
    ]
    assert [one.title for one in grouped(lines, groups_for(lines, grouping))] == titles
