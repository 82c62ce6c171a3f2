"""Setting back the start of the running item, and what stands against it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.json_values import instant_text
from eventdesk.core.running_order.back_dating import (
    objection_to_moving_end,
    objection_to_outcome,
    objection_to_start,
    start_to_back_date,
)
from eventdesk.core.running_order.folding.fold import RunningOrderFold, fold_running_order
from eventdesk.core.running_order.order import RunningOrder
from tests.core.log_entries import entry
from tests.core.running_orders import adjusted, at, held, run, worked_day

NOW = at("09:50")
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("order", "start", "reason"),
    [
        (worked_day(), "09:00", "nothing_to_back_date"),
        (worked_day(run("TA", "09:15", "09:40")), "09:10", "nothing_to_back_date"),
        (worked_day(run("TA", "09:30")), "09:51", "in_the_future"),
        (
            worked_day(run("WEL", "09:06", "09:30"), run("TA", "09:30")),
            "09:06",
            "before_the_run_before",
        ),
        (
            worked_day(held(run("WEL", "09:00", "09:30"), "09:10", "09:12"), run("TA", "09:30")),
            "09:12",
            "past_another_act",
        ),
        (worked_day(held(run("TA", "09:15"), "09:20", "09:25")), "09:20", "past_another_act"),
        (worked_day(adjusted(run("TA", "09:15"), "09:40", 5)), "09:45", "past_another_act"),
    ],
)
def test_it_is_refused(order: RunningOrder, start: str, reason: str) -> None:
    refusal = objection_to_start(order, at(start), NOW)
    assert refusal is not None
    assert refusal.reason == reason


@pytest.mark.parametrize(
    ("order", "start"),
    [
        (worked_day(run("TA", "09:30")), "09:15"),
        (worked_day(run("TA", "09:30")), "09:50"),
        (worked_day(run("WEL", "09:06", "09:30"), run("TA", "09:30")), "09:15"),
        (worked_day(held(run("TA", "09:15"), "09:20")), "09:19"),
        # What the run before was held for at its end goes with its end.
        (
            worked_day(held(run("WEL", "09:00", "09:30"), "09:10", "09:30"), run("TA", "09:30")),
            "09:15",
        ),
    ],
)
def test_it_is_let_through(order: RunningOrder, start: str) -> None:
    assert objection_to_start(order, at(start), NOW) is None


def test_one_second_decides() -> None:
    order = worked_day(run("WEL", "09:06", "09:30"), run("TA", "09:30"))
    assert objection_to_start(order, at("09:06") + SECOND, NOW) is None
    assert objection_to_start(order, NOW + SECOND, NOW) is not None


def test_a_back_date_must_keep_the_run_and_the_effect_of_every_other_act() -> None:
    before = RunningOrderFold(order=worked_day(run("TA", "09:30")), flagged=frozenset({3}))
    (only,) = before.order.runs
    moved = replace(before, order=worked_day(replace(only, started_at=at("09:15"))))
    assert objection_to_outcome(before, moved, at("09:15")) is None
    lost = worked_day(replace(only, started_at=at("09:15"), ended_at=at("09:20")))
    for after in (
        before,
        replace(before, order=worked_day()),
        replace(before, order=lost),
        replace(moved, flagged=frozenset({3, 4})),
    ):
        refusal = objection_to_outcome(before, after, at("09:15"))
        assert refusal is not None
        assert refusal.reason == "past_another_act"


def test_the_start_is_moved_with_what_it_ended() -> None:
    ended = entry(1, Action.ITEM_ENDED, "WEL")
    started = entry(2, Action.ITEM_STARTED, "TA")
    assert start_to_back_date([ended, started, entry(3, Action.NOTE_ADDED)]) == [ended, started]


def test_an_end_is_not_moved_to_where_it_would_end_nothing() -> None:
    log = [
        entry(1, Action.ITEM_ADDED, "TA", title="TA", start=instant_text(at("09:15")), minutes=30,
              position=1, original=True, when=at("08:00")),
        entry(2, Action.ITEM_STARTED, "TA", when=at("09:15")),
        entry(3, Action.ITEM_ENDED, "TA", when=at("09:45")),
    ]  # fmt: skip
    (run_of_it,) = fold_running_order(log).order.runs
    assert objection_to_moving_end(log, log[2:], run_of_it, at("09:40")) is None
    refusal = objection_to_moving_end(log, log[2:], run_of_it, at("09:10"))
    assert refusal is not None
    assert refusal.reason == "past_another_act"
