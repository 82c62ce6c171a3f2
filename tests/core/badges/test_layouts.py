"""Where labels lie: on their paper, beside each other, and counted from the first one left."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.badges.layouts import A4, LAYOUTS, BadgeLayout, Box, Stock, layout_called

EVERY_LAYOUT = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.id)
HAIR = 1e-9


def overlap(one: Box, other: Box) -> bool:
    beside = one.right <= other.left + HAIR or other.right <= one.left + HAIR
    above = one.bottom <= other.top + HAIR or other.bottom <= one.top + HAIR
    return not (beside or above)


@EVERY_LAYOUT
def test_every_label_lies_on_its_paper_and_on_no_other(layout: BadgeLayout) -> None:
    width, height = layout.paper
    places = list(layout.places())
    assert len(places) == layout.per_page
    for place in places:
        assert place.left >= -HAIR
        assert place.top >= -HAIR
        assert place.right <= width + HAIR
        assert place.bottom <= height + HAIR
    assert not any(overlap(one, other) for one, other in combinations(places, 2))


@EVERY_LAYOUT
def test_there_is_room_within_the_margin(layout: BadgeLayout) -> None:
    inner = layout.place(0).inset(layout.margin)
    assert min(inner.width, inner.height) >= 20


def test_ids_and_words_tell_them_apart() -> None:
    assert len({one.id for one in LAYOUTS}) == len(LAYOUTS)
    assert len({(one.name, one.size_words) for one in LAYOUTS}) == len(LAYOUTS)
    assert all(layout_called(one.id) is one for one in LAYOUTS)
    assert layout_called("avery") is None


@pytest.mark.parametrize(
    ("id_", "left", "top", "right_of_last", "below_last"),
    [
        ("avery-l4785", 17.5, 13.5, 192.5, 283.5),
        ("avery-c32011", 15, 13.5, 195, 283.5),
        ("avery-c32015", 17, 31.5, 193, 265.5),
        ("avery-l7414", 15, 18.5, 195, 278.5),
        ("a4-a7", 0, 0.5, 210, 296.5),
    ],
)
def test_the_makers_measures(
    id_: str, left: float, top: float, right_of_last: float, below_last: float
) -> None:
    layout = layout_called(id_)
    assert layout is not None
    first, last = layout.place(0), layout.place(layout.per_page - 1)
    assert (first.left, first.top) == pytest.approx((left, top))
    assert (last.right, last.bottom) == pytest.approx((right_of_last, below_last))
    assert layout.paper == A4


def test_a_roll_is_one_label_a_page() -> None:
    for layout in LAYOUTS:
        if layout.stock is Stock.ROLL:
            assert layout.per_page == 1
            assert layout.paper == (layout.width, layout.height)


@given(
    layout=st.sampled_from(LAYOUTS),
    badges=st.integers(min_value=0, max_value=60),
    first=st.integers(min_value=1, max_value=10),
)
def test_every_badge_has_one_place_and_no_used_label_is_printed_on(
    layout: BadgeLayout, badges: int, first: int
) -> None:
    pages = layout.pages(badges, first)
    put = [each for page in range(pages) for each in layout.on_page(page, badges, first)]
    assert [number for number, _ in put] == list(range(badges))
    used = layout.skipped(first)
    assert pages == (-(-(badges + used) // layout.per_page) if badges else 0)
    if badges:
        assert put[0][1] == layout.place(used)
    assert not list(layout.on_page(pages, badges, first))
