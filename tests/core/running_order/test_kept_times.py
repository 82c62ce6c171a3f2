"""Planned against actual: the original plan, each run, and the lateness in words."""

from __future__ import annotations

from datetime import timedelta

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.kept_times import kept_in_words, kept_times
from tests.core.running_orders import at, changed, run, worked_day


def test_each_item_is_measured_by_the_original_plan() -> None:
    day = worked_day(run("WEL", "09:03", "09:15"), run("TA", "09:15", "09:44"), run("TB", "09:44"))
    day = changed(day, "TA", planned_start=at("09:18"), minutes=26)
    kept = {one.title: one for one in kept_times(forecast(day, at("09:50")))}
    assert (kept["WEL"].words, kept["TA"].words, kept["TB"].words) == (
        "3 min late", "on time", "1 min early",
    )  # fmt: skip
    assert (kept["TA"].planned_start, kept["TA"].planned_end) == (at("09:15"), at("09:45"))
    assert kept["TB"].runs == ((at("09:44"), at("09:50")),)
    assert not kept["BRK"].has_begun


def test_an_item_that_was_moved_is_measured_by_the_plan_that_moved_it() -> None:
    day = worked_day(run("TB", "09:16"))
    day = changed(day, "TB", moved=True, planned_start=at("09:15"))
    (kept,) = [one for one in kept_times(forecast(day, at("09:20"))) if one.title == "TB"]
    assert (kept.words, kept.planned_start) == ("1 min late", at("09:15"))


def test_what_never_ran_says_why_and_what_is_to_come_says_nothing() -> None:
    day = changed(
        worked_day(run("WEL", "09:00", "09:15"), run("TB", "09:15")), "CLOSE", dropped=True
    )
    kept = {one.title: one.words for one in kept_times(forecast(day, at("09:20")))}
    assert (kept["TA"], kept["CLOSE"], kept["PAN"]) == ("passed over", "dropped", "")


def test_several_runs_are_several_bars_and_the_first_says_how_late() -> None:
    day = worked_day(
        run("WEL", "09:05", "09:10"), run("TA", "09:15", "09:20"),
        run("WEL", "09:20", "09:25", continues=True),
    )  # fmt: skip
    (kept,) = [one for one in kept_times(forecast(day, at("10:00"))) if one.title == "WEL"]
    assert len(kept.runs) == 2
    assert kept.words == "5 min late"


def test_a_clock_set_back_never_draws_a_run_that_ends_before_it_began() -> None:
    day = worked_day(run("WEL", "09:05"))
    (kept, *_) = kept_times(forecast(day, at("09:05") - timedelta(hours=1)))
    assert kept.runs == ((at("09:05"), at("09:05")),)


def test_in_words_it_is_what_has_happened() -> None:
    day = worked_day(run("WEL", "09:05", "09:15"), run("TA", "09:15"))
    assert kept_in_words(kept_times(forecast(day, at("09:20")))) == "WEL 5 min late, TA on time"
    assert kept_in_words(kept_times(forecast(worked_day(), at("08:00")))) == (
        "Nothing has started yet"
    )
