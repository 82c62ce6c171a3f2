"""What edits make of the plan: gaps take up what is pushed, fixed items never move."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.core.running_order.plan_edits import (
    end_before,
    place_at,
    with_edited,
    with_inserted,
    with_moved,
)
from tests.core.running_orders import at, changed, clock_of, order_of, run, talk, worked_day


def plan(items: tuple[Item, ...]) -> str:
    """Titles with their planned starts, as in "WEL 09:00 TA 09:15"; a gap is a bar before."""
    said = (f"{'| ' if i.gap_before else ''}{i.id} {clock_of(i.planned_start)}" for i in items)
    return " ".join(said)


def by_id(items: tuple[Item, ...], item_id: str) -> Item:
    return next(item for item in items if item.id == item_id)


def new(minutes: int) -> Item:
    return replace(talk("X", "00:00", minutes), original_start=None, original_minutes=None)


DAY = "WEL 09:00 TA 09:15 TB 09:45 BRK 10:15 PAN 10:35 | MIN 11:30 MQA 12:00 CLOSE 12:20"


def test_an_inserted_item_pushes_until_the_gap_takes_it_up() -> None:
    assert plan(with_inserted(worked_day(), new(5), "TA")) == (
        "WEL 09:00 TA 09:15 X 09:45 TB 09:50 BRK 10:20 PAN 10:40 | MIN 11:30 MQA 12:00 CLOSE 12:20"
    )


def test_a_fixed_item_is_never_pushed_nor_what_stands_after_it() -> None:
    after = with_inserted(worked_day(), new(25), "TA")
    assert clock_of(by_id(after, "PAN").planned_end) == "11:45"
    assert plan(after).endswith("| MIN 11:30 MQA 12:00 CLOSE 12:20")


def test_what_fits_into_a_gap_pushes_nothing() -> None:
    after = with_inserted(worked_day(), new(5), "PAN")
    assert plan(after) == DAY.replace("| MIN", "X 11:20 | MIN")
    late = with_inserted(worked_day(), new(5), "PAN", at("11:22"))
    assert plan(late) == DAY.replace("| MIN", "| X 11:22 | MIN")


def test_the_first_of_the_day_ends_where_the_next_begins() -> None:
    assert plan(with_inserted(worked_day(), new(10), "")).startswith("X 08:50 WEL 09:00")
    assert plan(with_inserted(RunningOrder(), new(10), "")) == "X 00:00"


def test_a_dropped_item_makes_no_gap_but_takes_no_room() -> None:
    without = changed(worked_day(), "TB", dropped=True)
    assert plan(with_inserted(without, new(20), "TA")) == DAY.replace(
        "TB 09:45", "X 09:45 TB 09:45"
    )


def test_two_talks_that_are_swapped_make_nobody_late() -> None:
    swapped = "WEL 09:00 TB 09:15 TA 09:45 BRK 10:15 PAN 10:35 | MIN 11:30 MQA 12:00 CLOSE 12:20"
    earlier, later = with_moved(worked_day(), "TB", "WEL"), with_moved(worked_day(), "TA", "TB")
    assert plan(earlier) == plan(later) == swapped
    assert [item.id for item in earlier if item.moved] == ["TB", "TA"]
    assert [item.position for item in earlier] == list(range(1, 9))


def test_what_is_moved_over_a_fixed_item_comes_after_it() -> None:
    assert plan(with_moved(worked_day(), "TB", "MIN")) == (
        "WEL 09:00 TA 09:15 BRK 09:45 PAN 10:05 | MIN 11:30 TB 12:00 MQA 12:30 CLOSE 12:50"
    )


def test_what_is_moved_before_a_fixed_item_leaves_its_minute() -> None:
    after = with_moved(worked_day(), "MQA", "PAN")
    assert plan(after) == (
        "WEL 09:00 TA 09:15 TB 09:45 BRK 10:15 PAN 10:35 MQA 11:20 MIN 11:30 CLOSE 12:20"
    )


def test_a_moved_fixed_item_keeps_its_minute() -> None:
    after = with_moved(worked_day(), "MIN", "MQA")
    assert clock_of(by_id(after, "MIN").planned_start) == "11:30"
    assert [item.id for item in after][5:] == ["MQA", "MIN", "CLOSE"]


def test_what_a_jump_left_behind_comes_in_like_a_new_item() -> None:
    jumped = worked_day(run("WEL", "09:00", "09:40"), run("TB", "09:40"))
    assert plan(with_moved(jumped, "TA", "BRK")) == (
        "WEL 09:00 TB 09:45 BRK 10:15 TA 10:35 PAN 11:05 MIN 11:30 MQA 12:00 CLOSE 12:20"
    ).replace("MIN", "| MIN")


def test_a_longer_item_pushes_and_a_shorter_one_makes_no_gap() -> None:
    day = worked_day()
    item = by_id(day.items, "TA")
    longer = with_edited(day, replace(item, minutes=37))
    assert plan(longer) == (
        "WEL 09:00 TA 09:15 TB 09:52 BRK 10:22 PAN 10:42 | MIN 11:30 MQA 12:00 CLOSE 12:20"
    )
    assert plan(with_edited(day, replace(item, minutes=20))) == DAY
    exactly = with_edited(day, replace(item, minutes=40))
    assert clock_of(by_id(exactly, "PAN").planned_end) == "11:30"


def test_a_later_start_makes_a_gap_and_pushes() -> None:
    day = worked_day()
    later = with_edited(day, replace(by_id(day.items, "TB"), planned_start=at("09:50")))
    assert plan(later) == (
        "WEL 09:00 TA 09:15 | TB 09:50 BRK 10:20 PAN 10:40 | MIN 11:30 MQA 12:00 CLOSE 12:20"
    )


def test_a_gap_that_is_used_up_is_none_any_more() -> None:
    day = order_of(talk("A", "09:00", 30), replace(talk("B", "09:40", 20), gap_before=True))
    assert plan(with_inserted(day, new(10), "A")) == "A 09:00 X 09:30 B 09:40"
    assert plan(with_inserted(day, new(15), "A")) == "A 09:00 X 09:30 B 09:45"


def test_items_that_overlapped_before_are_pushed_no_further_than_the_edit() -> None:
    day = order_of(talk("A", "09:00", 60), talk("B", "09:30", 30))
    longer = with_edited(day, replace(by_id(day.items, "A"), minutes=65))
    assert plan(longer) == "A 09:00 B 09:35"


@pytest.mark.parametrize(
    ("start", "after"),
    [("08:30", ""), ("09:15", "TA"), ("10:20", "BRK"), ("11:29", "PAN"), ("18:00", "CLOSE")],
)
def test_a_start_names_a_place(start: str, after: str) -> None:
    assert place_at(worked_day(), at(start)) == after


def test_a_start_names_no_place_among_the_past() -> None:
    begun = worked_day(run("WEL", "09:00", "09:15"), run("BRK", "09:15"))
    assert place_at(begun, at("09:20")) == "BRK"


def test_what_stands_before_counts_only_what_is_in_the_day() -> None:
    day = changed(worked_day(), "TB", dropped=True)
    assert clock_of(end_before(day, "BRK")) == "09:45"
    assert end_before(day, "WEL") is None


# ------------------------------------------------------------------------------ any day at all

lengths = st.lists(
    st.tuples(st.integers(1, 60), st.sampled_from([0, 0, 0, 5, 20]), st.booleans()),
    min_size=2,
    max_size=8,
)


def a_day(parts: list[tuple[int, int, bool]]) -> RunningOrder:
    start, items = at("09:00"), []
    for place, (minutes, gap, fixed) in enumerate(parts):
        start += timedelta(minutes=gap)
        item = talk(f"I{place}", start, minutes)
        items.append(replace(item, gap_before=gap > 0 and place > 0, fixed=fixed and place > 0))
        start = item.planned_end
    return order_of(*items)


def starts(items: tuple[Item, ...]) -> dict[str, object]:
    return {item.id: item.planned_start for item in items}


@given(lengths, st.data())
def test_no_edit_moves_a_fixed_item_or_brings_others_forward(
    parts: list[tuple[int, int, bool]], data: st.DataObject
) -> None:
    day = a_day(parts)
    which = data.draw(st.sampled_from(day.items))
    inserted = with_inserted(day, new(data.draw(st.integers(1, 60))), which.id)
    longer = with_edited(day, replace(which, minutes=data.draw(st.integers(1, 90))))
    for edited in (inserted, longer):
        after = starts(edited)
        for item in day.items:
            assert after[item.id] >= item.planned_start  # type: ignore[operator]
            assert not item.fixed or after[item.id] == item.planned_start


@given(lengths, st.data())
def test_a_move_touches_only_the_window_unless_a_fixed_item_or_a_gap_is_in_it(
    parts: list[tuple[int, int, bool]], data: st.DataObject
) -> None:
    day = a_day(parts)
    which = data.draw(st.sampled_from(day.items))
    after = data.draw(st.sampled_from(["", *(i.id for i in day.items if i.id != which.id)]))
    moved = with_moved(day, which.id, after)
    assert sorted(item.id for item in moved) == sorted(item.id for item in day.items)
    assert [item.position for item in moved] == list(range(1, len(moved) + 1))
    new_at = [item.id for item in moved].index(which.id)
    first, last = sorted((which.position - 1, new_at))
    old, now = starts(day.items), starts(moved)
    for item in moved[:first]:
        assert now[item.id] == old[item.id]
    window = moved[first : last + 1]
    plain = not any(item.fixed or item.gap_before for item in day.items[first : last + 1])
    for item in moved[last + 1 :]:
        assert now[item.id] >= old[item.id]  # type: ignore[operator]
        if plain:
            assert now[item.id] == old[item.id]
    for item in window:
        assert not item.fixed or now[item.id] == old[item.id]


def test_what_is_in_no_plan_changes_none() -> None:
    order = worked_day()
    assert with_moved(order, "gone", "TA") == order.items
    assert with_edited(order, replace(new(30), id="gone")) == order.items
    assert end_before(order, "gone") is None


def test_an_item_that_is_out_of_the_day_pushes_nobody_and_is_not_laid_anew() -> None:
    order = changed(worked_day(), "TB", dropped=True)
    longer = replace(by_id(order.items, "TB"), minutes=300)
    after = with_edited(order, longer)
    assert plan(after) == DAY
    assert by_id(after, "TB").minutes == 300
    moved = with_moved(order, "TA", "BRK")
    assert clock_of(by_id(moved, "TB").planned_start) == "09:45"
