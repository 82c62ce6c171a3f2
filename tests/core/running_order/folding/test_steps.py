"""What each press does to the day, and which of them do nothing and are flagged."""

from __future__ import annotations

import pytest

from eventdesk.core.actions import RUNNING_ORDER_ACTIONS, Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import JsonObject, instant_text
from eventdesk.core.running_order.folding.fold import fold_on
from eventdesk.core.running_order.order import Hold, Item, ItemKind
from eventdesk.core.standing import BEGINNING
from tests.core.log_entries import entry
from tests.core.running_order.folding.test_plan_of_the_day import (
    MADE,
    flagged,
    fold,
    item,
    places,
    planned,
    step,
)
from tests.core.running_orders import at

STARTED, ENDED, HELD, RESUMED, ADJUSTED, READY = (
    Action.ITEM_STARTED,
    Action.ITEM_ENDED,
    Action.ITEM_HELD,
    Action.ITEM_RESUMED,
    Action.ITEM_ADJUSTED,
    Action.ITEM_READY,
)


def test_an_item_of_which_nothing_is_said_stands_before_the_day() -> None:
    assert item("N", step(1, Action.ITEM_ADDED, "N")) == Item(
        id="N", position=0, title="", kind=ItemKind.TALK, planned_start=BEGINNING, minutes=0,
        original_start=None, original_minutes=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    "action", sorted(RUNNING_ORDER_ACTIONS - {Action.DAY_ENDED, Action.ITEM_BACK_DATED})
)
def test_what_is_about_no_item_does_nothing_and_is_flagged(action: Action) -> None:
    """Whatever else it says, and also while an item runs."""
    about: JsonObject = {"speakers": [{"name": "Ann"}], "name": "Ann"}
    idle = step(2, action, None, about, {"minutes": 5, "ready": True, "delegate": "ann"})
    started = step(1, STARTED, "TA")
    assert flagged(started, idle) == [2]
    assert fold(started, idle).order == fold(started).order


def test_an_item_passed_over_and_started_after_all_is_passed_over_no_more() -> None:
    passed = step(1, Action.ITEM_PASSED_OVER, "TB")
    assert item("TB", passed).passed_over
    assert not item("TB", passed, step(2, STARTED, "TB")).passed_over


def test_an_item_that_ended_can_be_started_again_and_nothing_else_be_done_to_its_run() -> None:
    over = [step(1, STARTED, "TA"), step(5, ENDED, "TA")]
    idle = [step(6, HELD, "TA"), step(7, ADJUSTED, "TA", minutes=5), step(8, ENDED, "TA")]
    again = step(9, STARTED, "TA", continues=True)
    assert flagged(*over, *idle, again) == [6, 7, 8]
    runs = fold(*over, *idle, again).order.runs
    assert [(run.continues, run.ended_at) for run in runs] == [(False, at("09:05")), (True, None)]


def test_a_day_ends_once_and_what_does_not_start_anything_leaves_it_ended() -> None:
    ended = [step(1, STARTED, "TA"), step(2, Action.DAY_ENDED, None)]
    assert flagged(*ended, step(3, Action.DAY_ENDED, None)) == [3]
    ready = step(4, READY, "TB", ready=True)
    on = fold_on(fold(*ended), [ready])
    assert on == fold(*ended, ready)
    assert on is not None
    assert on.order.day_ended_at == at("09:02")


def test_holds_follow_one_another_and_each_keeps_its_reason() -> None:
    pauses = [
        step(1, STARTED, "TA"),
        step(2, HELD, "TA", {"reason": "Microphone"}),
        step(3, HELD, "TA", {"reason": "Still"}),
        step(4, RESUMED, "TB"),
        step(5, RESUMED, "TA"),
        step(6, RESUMED, "TA"),
        step(7, HELD, "TA"),
        step(8, RESUMED, "TA"),
    ]
    assert flagged(*pauses) == [3, 4, 6]
    (run,) = fold(*pauses).order.runs
    assert run.holds == (
        Hold(held_at=at("09:02"), resumed_at=at("09:05"), reason="Microphone"),
        Hold(held_at=at("09:07"), resumed_at=at("09:08")),
    )


def test_a_cut_is_clamped_by_what_all_earlier_runs_that_count_have_used() -> None:
    """10 and 5 of 30 min are used: 15 min from 09:20 on, of which 5 are left at 09:30."""
    day = [
        step(0, STARTED, "TA"),
        step(10, STARTED, "TB"),
        step(13, STARTED, "TA", continues=True),
        step(18, ENDED, "TA"),
        step(20, STARTED, "TA", continues=True),
        step(30, ADJUSTED, "TA", minutes=-10),
    ]
    assert flagged(*day) == []
    (cut,) = fold(*day).order.runs[-1].adjustments
    assert (cut.asked, cut.applied_seconds) == (-10, -5 * 60)


def test_a_tick_stands_until_it_is_taken_back_and_says_nothing_twice() -> None:
    def tick(minute: int, item_id: str, *, ready: bool) -> Entry:
        return step(minute, READY, item_id, ready=ready)

    presses = [
        tick(1, "TA", ready=False),
        tick(2, "TA", ready=True),
        tick(3, "TA", ready=True),
        tick(4, "TB", ready=True),
        tick(5, "TA", ready=False),
    ]
    assert flagged(*presses) == [1, 3]
    assert fold(*presses[:4]).order.ready == {"TA", "TB"}
    assert fold(*presses).order.ready == {"TB"}


def test_an_item_moved_to_where_it_stands_is_moved_all_the_same() -> None:
    moved = step(1, Action.ITEM_MOVED, "TB", after="TA", start=instant_text(at("09:40")))
    assert places(moved) == [("TA", 1), ("TB", 2), ("TC", 3)]
    assert (item("TB", moved).moved, item("TB", moved).planned_start) == (True, at("09:40"))


@pytest.mark.parametrize("original", [True, False])
@pytest.mark.parametrize("facts", [{"minutes": 40}, {"start": "2026-06-17T09:35:00Z"}])
def test_a_list_read_again_says_the_original_plan_anew_or_takes_it_away(
    facts: dict[str, str | int], *, original: bool
) -> None:
    change = step(1, Action.ITEM_CHANGED, "TB", given={**facts, "original": original})
    assert flagged(change) == []
    changed = item("TB", change)
    assert (changed.planned_start, changed.minutes) != (at("09:30"), 30)
    now = (changed.planned_start, changed.minutes)
    first = (changed.original_start, changed.original_minutes)
    assert first == (now if original else (None, None))


def test_naming_the_speakers_of_an_item_has_an_effect() -> None:
    assert flagged(step(1, Action.ITEM_SPEAKERS_NAMED, "TA", {"speakers": []})) == []


def test_a_new_plan_heeds_only_the_runs_of_its_own_item() -> None:
    running = step(1, STARTED, "TA")
    plan = [planned(2, "TB", minutes=20), planned(3, "TA", minutes=40)]
    assert flagged(running, *plan, planned(4, "TC", dropped=True)) == []
    over = [running, step(4, ENDED, "TA"), planned(5, "TA", minutes=10)]
    assert flagged(*over) == [5]


def test_a_fold_goes_on_past_what_is_none_of_its_own() -> None:
    before = fold()
    ready = entry(20, READY, "TA", when=at("09:10"), ready=True)
    came = entry(21, Action.DELEGATE_CHECKED_IN, "ann", when=at("09:20"))
    late = entry(22, READY, "TB", when=at("09:15"), ready=True)
    assert fold_on(before, [came]) is before
    on = fold_on(before, [ready, came])
    assert on == fold(ready)
    assert on is not None
    assert fold_on(on, [late]) == fold(ready, late)
    assert len(before.order.items) == len(MADE)
