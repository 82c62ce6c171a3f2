"""The forecast at its edges: instants that meet, items that are out of the day, nothing running."""

from __future__ import annotations

from msgspec.structs import replace

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import ItemKind, ItemStatus
from tests.core.running_orders import at, changed, clock_of, expected, of, order_of, run, talk


def test_an_item_is_found_by_its_id_or_is_not_there() -> None:
    seen = forecast(order_of(talk("TA", "09:00", 30), talk("TB", "09:30", 30)), at("08:00"))
    found = seen.of("TB")
    assert found is not None
    assert found.item.id == "TB"
    assert seen.of("nobody's") is None


def test_what_was_passed_over_or_dropped_holds_nothing_back() -> None:
    """TA ended early; the break after it is out of the day, and TB need not wait for its minute."""
    order = order_of(
        talk("TA", "09:00", 30),
        replace(talk("BRK", "09:30", 15), kind=ItemKind.BREAK),
        talk("TB", "09:45", 30),
        runs=[run("TA", "09:00", "09:20")],
    )
    assert expected(forecast(order, at("09:21")), "TB") == ("09:45", "10:15")
    dropped = forecast(changed(order, "BRK", dropped=True), at("09:21"))
    assert expected(dropped, "TB") == ("09:21", "09:51")
    items = tuple(replace(one, passed_over=one.id == "BRK") for one in order.items)
    passed = forecast(replace(order, items=items), at("09:21"))
    assert of(passed, "BRK").status is ItemStatus.PASSED_OVER
    assert expected(passed, "TB") == ("09:21", "09:51")


def test_with_nothing_running_and_nothing_to_come_the_last_end_says_how_late_it_was() -> None:
    order = order_of(talk("TA", "09:00", 30), runs=[run("TA", "09:00", "09:37")])
    seen = forecast(order, at("10:00"))
    assert (seen.behind_minutes, seen.running, seen.next, seen.time_left) == (7, None, None, None)
    assert clock_of(seen.ends_at) == "09:37"
    nothing = forecast(order_of(), at("10:00"))
    assert (nothing.behind_minutes, nothing.ends_at) == (0, None)


def test_a_run_of_an_item_that_is_no_more_makes_nobody_late() -> None:
    order = order_of(talk("TA", "09:00", 30), runs=[run("GONE", "09:00", "09:50")])
    seen = forecast(replace(order, items=()), at("10:00"))
    assert (seen.behind_minutes, clock_of(seen.ends_at)) == (0, "09:50")
    open_run = forecast(replace(order, items=(), runs=(run("GONE", "09:00"),)), at("10:00"))
    assert (open_run.time_left, open_run.ends_at) == (None, None)


def test_the_stage_is_not_free_before_the_last_run_has_ended() -> None:
    """A back-dated clock: the end of the last run lies ahead of now."""
    order = order_of(
        talk("TA", "09:00", 30), talk("TB", "09:30", 30), runs=[run("TA", "09:00", "09:33")]
    )
    assert expected(forecast(order, at("09:31")), "TB") == ("09:33", "10:03")


def test_an_item_to_come_says_its_fixed_end() -> None:
    order = changed(order_of(talk("TA", "09:00", 30)), "TA", fixed_end=at("09:40"))
    assert of(forecast(order, at("08:00")), "TA").fixed_end == at("09:40")


def test_a_fixed_item_says_how_punctual_it_was_only_once_it_has_begun() -> None:
    order = changed(order_of(talk("MIN", "09:00", 30)), "MIN", fixed=True)
    assert of(forecast(order, at("09:10")), "MIN").punctuality is None
    begun = replace(order, runs=(run("MIN", "09:02"),))
    assert of(forecast(begun, at("09:10")), "MIN").punctuality == "started 2 min late"
    loose = changed(begun, "MIN", fixed=False)
    assert of(forecast(loose, at("09:10")), "MIN").punctuality is None
