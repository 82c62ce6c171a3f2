"""What the strip says: the item, the time left, how late the day is, and who is in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.chain import Head
from eventdesk.core.delegates import Delegate, Particulars, Presence, Rsvp
from eventdesk.core.event import Event
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.services.clocks import SetClock
from eventdesk.storage.change_feed import Changes
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.strip_words import strip_view, time_left_words
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.strip import StripView
from tests.core.running_orders import adjusted, at, held, order_of, run, worked_day

EVENT = Event(
    name="Directors’ Conference", date=date(2026, 6, 17), timezone="Europe/London", venue="M Shed"
)
"""The worked day is written in UTC, and in London it is summer then: an hour later."""
ShowStrip = Callable[..., StripView]


@pytest.fixture
def strip(qapp: object) -> ShowStrip:
    """The strip of an event of the worked day at one of its minutes."""

    def showing(clock: str, order: RunningOrder, *delegates: Delegate) -> StripView:
        live = LiveEvent(SetClock(at(clock), speed=0))
        live.apply(
            Changes(
                head=Head(sequence=1, hash=b""),
                event=EVENT,
                running_order=order,
                delegates=delegates,
            )
        )
        return strip_view(live)

    return showing


def delegate(number: int, presence: Presence, rsvp: Rsvp = Rsvp.ACCEPTED) -> Delegate:
    return Delegate(
        id=str(number), particulars=Particulars(given_name="Ann"), presence=presence, rsvp=rsvp
    )


def test_the_event_its_place_and_its_day_are_named(strip: ShowStrip) -> None:
    view = strip("08:00", worked_day())
    assert view.event == "Directors’ Conference"
    assert view.place_and_date == "M Shed · Wed 17 Jun"
    assert view.clock == "09:00"


def test_before_the_first_item_the_minutes_to_it_are_counted(strip: ShowStrip) -> None:
    view = strip("08:44:30", worked_day())
    assert (view.now_line, view.item) == ("Next · 10:00", "WEL")
    assert (view.left, view.left_unit) == ("16", "min to go")
    assert (view.lateness, view.lateness_state) == ("Not started", State.NEUTRAL)


def test_the_day_before_the_minutes_to_the_first_item_are_not_counted(strip: ShowStrip) -> None:
    order = order_of(*(replace(one, planned_start=one.planned_start + timedelta(days=1))
                       for one in worked_day().items))  # fmt: skip
    view = strip("08:00", order)
    assert (view.left, view.left_unit) == ("", "")


def test_the_running_item_has_its_end_and_its_time_left(strip: ShowStrip) -> None:
    view = strip("09:10", worked_day(run("WEL", "09:06")))
    assert (view.now_line, view.item) == ("Now · until 10:21", "WEL")
    assert (view.left, view.left_unit) == ("11", "min left")
    assert (view.lateness, view.lateness_state) == ("6 min behind", State.WARN)


def test_over_its_time_it_says_by_how_much(strip: ShowStrip) -> None:
    view = strip("09:24", worked_day(run("WEL", "09:06")))
    assert (view.left, view.left_unit) == ("3", "min over")
    assert view.lateness == "9 min behind"


def test_an_item_on_hold_says_so(strip: ShowStrip) -> None:
    view = strip("09:10", worked_day(held(run("WEL", "09:00"), "09:05")))
    assert (view.now_line, view.item) == ("On hold", "WEL")
    assert (view.left, view.left_unit) == ("10", "min left")


def test_a_day_ahead_is_no_warning(strip: ShowStrip) -> None:
    view = strip("09:10", worked_day(adjusted(run("WEL", "09:00"), "09:01", -2)))
    assert (view.lateness, view.lateness_state) == ("2 min ahead", State.OK)


def test_between_two_items_the_next_one_stands_there(strip: ShowStrip) -> None:
    runs = [
        run("WEL", "09:00", "09:15"),
        run("TA", "09:15", "09:45"),
        run("TB", "09:45", "10:15"),
        run("BRK", "10:15", "10:35"),
        run("PAN", "10:35", "11:20"),
    ]
    view = strip("11:22", worked_day(*runs))
    assert (view.now_line, view.item) == ("Next · 12:30", "MIN")
    assert (view.left, view.left_unit) == ("8", "min to go")
    assert view.lateness == "On time"


def test_after_the_last_item_the_day_is_over(strip: ShowStrip) -> None:
    order = replace(worked_day(run("WEL", "09:00", "09:15")), day_ended_at=at("09:15"))
    view = strip("09:20", order)
    assert (view.now_line, view.item, view.left) == ("The day is over", "", "")


def test_without_a_running_order_it_says_that_there_is_none(strip: ShowStrip) -> None:
    view = strip("09:00", RunningOrder())
    assert (view.now_line, view.item, view.lateness) == ("No running order yet", "", "Not started")


def test_those_not_coming_are_not_waited_for(strip: ShowStrip) -> None:
    people = [
        delegate(1, Presence.IN),
        delegate(2, Presence.IN),
        delegate(3, Presence.LEFT),
        delegate(4, Presence.NEVER),
        delegate(5, Presence.NEVER, Rsvp.DECLINED),
    ]
    view = strip("09:00", worked_day(), *people)
    assert f"{view.inside} {view.of}" == "2 of 4 in"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (660, ("11", "min left")),
        (659, ("10", "min left")),
        (60, ("1", "min left")),
        (59, ("59", "s left")),
        (0, ("0", "s left")),
        (-1, ("0", "min left")),
        (-59, ("0", "min left")),
        (-60, ("1", "min over")),
        (-119, ("1", "min over")),
        (-120, ("2", "min over")),
    ],
)
def test_a_time_left_is_a_figure_with_its_unit(seconds: int, words: tuple[str, str]) -> None:
    assert time_left_words(timedelta(seconds=seconds)) == words


@given(st.timedeltas(min_value=timedelta(days=-1), max_value=timedelta(days=1)))
def test_no_time_left_is_ever_shown_as_less_than_nothing(left: timedelta) -> None:
    figure, unit = time_left_words(left)
    assert int(figure) >= 0
    assert unit in {"min left", "s left", "min over"}
