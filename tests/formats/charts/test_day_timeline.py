"""The timeline of a day: what it shows at an instant, and that it is whole and safe SVG."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.formats.charts.day_layout import Box, DayLayout, Stretch
from eventdesk.formats.charts.day_timeline import TimelineLook, day_timeline, laid_out
from eventdesk.formats.charts.palette import PRINT
from eventdesk.formats.charts.text_width import widest
from tests.core.running_orders import DAY, at, changed, order_of, run, talk, worked_day

LOOK = TimelineLook(palette=PRINT)
SVG = "{http://www.w3.org/2000/svg}"
TITLES = st.text(st.characters(exclude_categories=()), max_size=40)


def layout(order: RunningOrder, now: str, look: TimelineLook = LOOK) -> DayLayout:
    return laid_out(forecast(order, at(now)), UTC, look)


def boxes_of(order: RunningOrder, item_id: str, now: str = "12:00") -> list[Stretch]:
    return [box for box in layout(order, now).still.boxes if box.item_id == item_id]


def drawn(order: RunningOrder, now: str) -> ET.Element:
    svg = day_timeline(forecast(order, at(now)), UTC, LOOK, title="The day", said="From nine on")
    return ET.fromstring(svg)  # noqa: S314 - made here


def texts(root: ET.Element) -> list[str]:
    return [element.text or "" for element in root.iter(f"{SVG}text")]


LATE = worked_day(
    run("WEL", "09:06", "09:21"), run("TA", "09:21", "09:51"), run("TB", "09:51", "10:29"),
    run("BRK", "10:29"),
)  # fmt: skip


def test_each_item_is_what_it_is_at_that_minute() -> None:
    seen = {box.item_id: box.box for box in layout(LATE, "10:40").still.boxes}
    assert seen == {
        "WEL": Box.OVER, "TA": Box.OVER, "TB": Box.OVER, "BRK": Box.RUNNING,
        "PAN": Box.TO_COME, "MIN": Box.CONFLICT, "MQA": Box.TO_COME, "CLOSE": Box.TO_COME,
    }  # fmt: skip


def test_the_running_box_is_filled_as_far_as_it_has_got() -> None:
    moving = layout(LATE, "10:39").moving
    assert moving.got / moving.run_width == pytest.approx(0.5, abs=0.02)
    assert moving.now == pytest.approx(moving.run_left + moving.got)


def test_every_run_of_an_item_has_its_box_and_a_voided_one_none() -> None:
    twice = worked_day(run("WEL", "09:00", "09:10"), run("TA", "09:15", "09:20"),
                       run("WEL", "09:20", "09:25", continues=True))  # fmt: skip
    assert [box.box for box in boxes_of(twice, "WEL")] == [Box.OVER, Box.OVER]
    undone = worked_day(run("WEL", "09:00", "09:10"), run("TA", "09:15", "09:20"))
    assert len(boxes_of(undone, "WEL")) == 1


def test_dropped_items_are_gone_and_passed_over_ones_keep_their_plan() -> None:
    dropped = changed(worked_day(), "TB", dropped=True)
    assert boxes_of(dropped, "TB") == []
    assert len(layout(dropped, "09:00").still.plans) == 7
    jumped = worked_day(run("WEL", "09:00", "09:15"), run("TB", "09:15"))
    assert boxes_of(jumped, "TA") == []
    assert len(layout(jumped, "09:20").still.plans) == 8


def test_a_fixed_minute_has_a_tick_that_a_conflict_colours() -> None:
    assert [conflict for _, conflict in layout(worked_day(), "09:00").still.minutes] == [False]
    (tick,) = layout(LATE, "10:40").still.minutes
    (box,) = boxes_of(LATE, "MIN", "10:40")
    assert tick[1]
    assert tick[0] < box.left


def test_nothing_moves_within_a_minute_but_what_moves() -> None:
    before, after = layout(LATE, "10:40:00"), layout(LATE, "10:40:30")
    assert before.still == after.still
    assert before.moving != after.moving


def test_a_long_day_moves_on_in_steps_and_not_every_second() -> None:
    """Over time everything to come is put off: all of it at once, as often as it can be seen."""
    items = [talk(f"T{n}", at("08:00") + timedelta(minutes=n), 1) for n in range(500)]
    order = order_of(*items, runs=[run("T0", "08:00")])
    seen = [layout(order, f"09:00:{second:02}").still for second in range(60)]
    assert 2 < len(set(seen)) < 8


def test_without_items_there_is_an_empty_picture() -> None:
    root = drawn(RunningOrder(), "09:00")
    assert texts(root) == []
    assert root.find(f"{SVG}title") is not None


@pytest.mark.parametrize("count", [1, 18, 500])
def test_any_number_of_items_lies_within_the_picture(count: int) -> None:
    items = [talk(f"T{n}", at("08:00") + timedelta(minutes=n), 1) for n in range(count)]
    still = layout(order_of(*items), "08:00:10").still
    assert len(still.boxes) == count
    assert all(box.left >= 0 and box.left + box.width <= LOOK.width for box in still.boxes)


def test_the_night_of_a_change_of_clocks_is_as_long_as_it_is() -> None:
    zone = ZoneInfo("Europe/London")
    night = datetime(2026, 10, 24, 23, 0, tzinfo=UTC)  # midnight there; at 01:00 UTC 2 becomes 1
    order = order_of(*(talk(f"T{hour}", night + timedelta(hours=hour), 60) for hour in range(4)))
    still = laid_out(forecast(order, night), zone, LOOK).still
    assert len({round(width) for _, width in still.plans}) == 1
    assert [label for _, label in still.hours] == ["00:00", "01:00", "01:00", "02:00", "03:00"]


def test_hours_are_labelled_where_the_zone_has_them_and_never_too_close() -> None:
    order = order_of(*(talk(f"T{n}", at("03:00") + timedelta(hours=n), 60) for n in range(30)))
    for zone in (UTC, ZoneInfo("Asia/Kathmandu"), ZoneInfo("Australia/Lord_Howe")):
        hours = laid_out(forecast(order, at("03:00")), zone, replace(LOOK, width=500)).still.hours
        assert all(label.endswith(":00") for _, label in hours)
        middles = [middle for middle, _ in hours]
        assert min(b - a for a, b in itertools.pairwise(middles)) >= 40


def test_titles_stand_only_where_they_fit() -> None:
    shown = texts(drawn(worked_day(), "08:00"))
    assert {"WEL", "TA", "TB", "MIN"} <= set(shown)
    long = "A title that no box of a quarter of an hour could ever hold whole"
    assert long not in texts(drawn(order_of(replace(talk("X", "09:00", 1), title=long),
                                            talk("Y", "09:01", 60)), "08:00"))  # fmt: skip


@given(TITLES, st.integers(1, 600))
def test_any_title_is_text_and_nothing_else(title: str, minutes: int) -> None:
    item = replace(talk("X", "09:00", minutes), title=title)
    order = order_of(item, talk("Y", at("09:00") + timedelta(minutes=minutes), 30))
    svg = day_timeline(forecast(order, at("08:00")), UTC, LOOK)
    root = ET.fromstring(svg)  # noqa: S314 - made here
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "rect", "path", "g", "text",
    }  # fmt: skip
    assert svg == day_timeline(forecast(order, at("08:00")), UTC, LOOK)


def test_markup_in_a_title_is_shown_as_it_was_typed() -> None:
    title = "<script>alert('&')</script>"
    order = order_of(replace(talk("X", "09:00", 600), title=title))
    assert title in texts(drawn(order, "08:00"))


def test_letters_that_join_others_take_no_room_and_wide_ones_take_more() -> None:
    assert widest("e\u0301", 10) == widest("e", 10)
    assert widest("会", 10) > widest("e", 10)
    assert widest("", 10) == 0


@given(st.integers(6 * 60, 20 * 60))
def test_the_line_of_now_is_there_while_the_day_is(minute: int) -> None:
    now = DAY + timedelta(minutes=minute)
    seen = laid_out(forecast(worked_day(), now), UTC, LOOK)
    assert (seen.moving.now is not None) == (now >= at("09:00"))
