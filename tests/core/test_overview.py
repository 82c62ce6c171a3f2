"""The overview follows one name at a time, and is always the one made from nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.counts import count
from eventdesk.core.delegates import Delegate, Particulars, Presence, Rsvp
from eventdesk.core.overview import Flag, Overview, OverviewTally, flags_of, slot_start
from eventdesk.core.rankings import Group, Groups

LONDON = ZoneInfo("Europe/London")
DOORS = datetime(2026, 11, 16, 8, 45, tzinfo=UTC)
NOBODY = Delegate(id="nobody", particulars=Particulars())


@st.composite
def any_delegate(draw: st.DrawFn) -> Delegate:
    """One of a few names, so that changes meet each other."""
    presence = draw(st.sampled_from(Presence))
    minutes = draw(st.integers(-30, 200))
    return replace(
        NOBODY,
        id=draw(st.sampled_from("abcdef")),
        particulars=Particulars(
            given_name="Anna",
            family_name=draw(st.sampled_from(["Ní Bhriain", "Nowak", "Østby"])),
            organisation=draw(st.sampled_from(["", "Home Office", "Home Office ", "Gwent Police"])),
            category=draw(st.sampled_from(["", "Director", "Official"])),
            alert=draw(st.sampled_from(["", "Ask for Ruth"])),
            tell_host=draw(st.sampled_from(["", "The first speaker is here"])),
            access_needs=draw(st.sampled_from(["", "Step-free seat"])),
        ),
        rsvp=draw(st.sampled_from(Rsvp)),
        party_size=draw(st.integers(1, 3)),
        crew=draw(st.booleans()),
        presence=presence,
        heads=draw(st.integers(1, 9)) if presence is Presence.IN else 0,
        arrived_at=None if presence is Presence.NEVER else DOORS + timedelta(minutes=minutes),
        replaced_by=draw(st.one_of(st.none(), st.just("z"))),
    )


def came(minutes: int, **changes: object) -> Delegate:
    """Somebody who came so many minutes after the doors opened."""
    arrived = replace(
        NOBODY,
        id=f"{minutes}-{sorted(changes)}",
        presence=Presence.IN,
        heads=1,
        arrived_at=DOORS + timedelta(minutes=minutes),
    )
    return replace(arrived, **changes)  # type: ignore[arg-type]


@given(
    before=st.lists(any_delegate(), max_size=6, unique_by=lambda one: one.id),
    changes=st.lists(st.tuples(any_delegate(), st.booleans()), max_size=30),
    most=st.integers(0, 4),
)
def test_followed_or_made_from_nothing_it_is_the_same(
    before: list[Delegate], changes: list[tuple[Delegate, bool]], most: int
) -> None:
    now = {one.id: one for one in before}
    tally = OverviewTally(LONDON, before)
    for changed, goes in changes:
        if (was := now.pop(changed.id, None)) is not None:
            tally.remove(was)
        if not goes:
            now[changed.id] = changed
            tally.add(changed)
    assert tally.overview(most) == OverviewTally(LONDON, now.values()).overview(most)


@given(
    everybody=st.lists(any_delegate(), max_size=6, unique_by=lambda one: one.id),
    most=st.integers(0, 4),
)
def test_its_figures_are_those_of_the_counts(everybody: list[Delegate], most: int) -> None:
    overview, counts = OverviewTally(LONDON, everybody).overview(most), count(everybody)
    assert overview.came == counts.came
    for groups in (overview.organisations, overview.categories):
        assert groups.people == counts.heads
        shown = len(groups.largest)
        rest = groups.rest(shown)
        assert sum(one.people for one in groups.largest) + rest.people == counts.heads
        assert rest.count >= 0
        assert (rest.count == 0) == (rest.people == 0)


def test_the_largest_groups_come_first_and_equal_ones_by_name() -> None:
    people = [
        came(place, particulars=Particulars(organisation=name))
        for place, name in enumerate(["Thurrock", "Home Office", "Home Office", "Avon", "Bute"])
    ]
    groups = OverviewTally(LONDON, people).overview(2).organisations
    assert groups.largest == (
        Group(name="Home Office", people=2),
        Group(name="Avon", people=1),
    )
    assert groups.rest(2) == Groups(count=2, people=2)
    assert groups.rest(2).has_one_each
    assert not groups.rest(0).has_one_each


def test_the_busiest_ten_minutes_are_those_of_the_clocks_on_the_wall() -> None:
    overview = OverviewTally(LONDON, [came(4), came(5), came(14), came(30)]).overview(9)
    assert [(f"{slot.start:%H:%M}", slot.came) for slot in overview.slots] == [
        ("08:40", 1),
        ("08:50", 2),
        ("09:10", 1),
    ]
    assert overview.busiest is not None
    assert f"{overview.busiest.start:%H:%M} {overview.busiest.end:%H:%M}" == "08:50 09:00"


def test_of_two_equally_busy_times_the_first_is_named() -> None:
    overview = OverviewTally(LONDON, [came(5), came(65)]).overview(9)
    assert overview.busiest == overview.slots[0]
    assert Overview().busiest is None


@pytest.mark.parametrize("zone", ["Europe/London", "Asia/Kathmandu", "Australia/Eucla"])
def test_slots_begin_at_full_tens_of_minutes_in_every_zone(zone: str) -> None:
    local = slot_start(datetime(2026, 6, 1, 8, 58, 59, 7, tzinfo=UTC), ZoneInfo(zone)).astimezone(
        ZoneInfo(zone)
    )
    assert (local.minute % 10, local.second, local.microsecond) == (0, 0, 0)


def test_only_somebody_who_may_still_come_is_flagged_the_most_pressing_first() -> None:
    flagged = replace(
        NOBODY,
        particulars=Particulars(alert="a", tell_host="b", access_needs="c"),
        party_size=2,
    )
    assert flags_of(flagged) == tuple(Flag)
    for not_due in (
        replace(flagged, presence=Presence.IN),
        replace(flagged, presence=Presence.LEFT),
        replace(flagged, replaced_by="b"),
        replace(flagged, rsvp=Rsvp.DECLINED),
        replace(flagged, crew=True),
    ):
        assert flags_of(not_due) == ()


def test_the_flagged_stand_by_what_is_pressing_then_by_surname() -> None:
    people = [
        replace(NOBODY, id="1", particulars=Particulars(family_name="Zając", alert="x")),
        replace(NOBODY, id="2", particulars=Particulars(family_name="Ábel", access_needs="x")),
        replace(NOBODY, id="3", particulars=Particulars(family_name="Moran", alert="x")),
    ]
    overview = OverviewTally(LONDON, people).overview(2)
    assert [one.name for one in overview.flagged] == ["Moran", "Zając"]
    assert overview.flagged_count == 3
