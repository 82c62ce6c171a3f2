"""Adjustments taken into a running item's length: the length, and that nothing else moves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from eventdesk.core.running_order.order import Adjustment, Item, Run
from eventdesk.core.running_order.run_times import moves, run_end, time_used_before
from eventdesk.core.running_order.settling import settled
from tests.core.running_orders import adjusted, at, held, run, talk

TA = talk("TA", "09:00", 30)
SHORTENED = adjusted(adjusted(run("TA", "09:00", "09:10"), "09:08:30", -30), "09:09", 10)
"""Its end is at 09:18:30 once 21½ min are taken and 10 given, and it is left at 09:10."""
ONWARD = run("TA", "09:12", continues=True)
CASES: dict[str, tuple[int, Sequence[Run]]] = {
    "minutes added and taken": (
        33,
        [adjusted(adjusted(run("TA", "09:00"), "09:05", 5), "09:06", -2)],
    ),
    "a cut to now keeps its seconds": (20, [adjusted(run("TA", "09:00"), "09:20:30", -15)]),
    "held, then cut": (
        20,
        [adjusted(held(run("TA", "09:00"), "09:05", "09:09"), "09:24:10", -30)],
    ),
    "a cut after time was used before": (
        18,
        [run("TA", "09:00", "09:10"), adjusted(ONWARD, "09:20:30", -30)],
    ),
    "added before, and gone on with": (
        33,
        [adjusted(run("TA", "09:00", "09:10"), "09:05", 3), ONWARD],
    ),
    "seconds left over before": (18, [SHORTENED, ONWARD]),
    "added before, and cut to now since": (
        13,
        [adjusted(run("TA", "09:00", "09:10"), "09:05", 3), adjusted(ONWARD, "09:15", -40)],
    ),
    "begun again at full length": (
        35,
        [
            adjusted(run("TA", "08:00", "08:10"), "08:05", 2),
            adjusted(run("TA", "09:00"), "09:05", 5),
        ],
    ),
    "gone on with what was undone since": (35, [adjusted(ONWARD, "09:15", 5)]),
    "nothing adjusted": (30, [run("TA", "09:00", "09:10"), ONWARD]),
}
EACH = pytest.mark.parametrize(("minutes", "runs"), CASES.values(), ids=CASES)


def end_of(item: Item, runs: Sequence[Run], now: datetime) -> datetime:
    return run_end(item, runs[-1], time_used_before(item, runs[:-1]), now)


def moved(item: Item, runs: Sequence[Run]) -> list[tuple[Adjustment, timedelta]]:
    """What each adjustment moved, whether or not a plan has it by now."""
    return [
        (replace(one, applied_seconds=0, in_plan_seconds=None), by)
        for number, each in enumerate(runs)
        for one, by, _ in moves(item, each, time_used_before(item, runs[:number]))
    ]


@EACH
def test_the_length_has_all_that_stands_adjusted_and_no_end_moves(
    minutes: int, runs: Sequence[Run]
) -> None:
    new = settled(TA, runs)
    item = replace(TA, minutes=new.minutes)
    assert new.minutes == minutes
    assert [each.id for each in new.runs] == [each.id for each in runs]
    for now in (at("09:12"), at("09:20"), at("11:00")):
        assert end_of(item, new.runs, now) == end_of(TA, runs, now)
    assert settled(item, new.runs) == new


@EACH
def test_what_an_adjustment_moved_is_said_as_before(minutes: int, runs: Sequence[Run]) -> None:
    new = settled(TA, runs)
    assert moved(replace(TA, minutes=minutes), new.runs) == moved(TA, runs)


@EACH
def test_only_seconds_that_make_no_minute_stay_with_the_run(
    minutes: int, runs: Sequence[Run]
) -> None:
    in_it = [each for each in settled(TA, runs).runs if each.started_at >= at("09:00")]
    stays = [
        None if one.in_plan_seconds is None else one.applied_seconds - one.in_plan_seconds
        for each in in_it
        for one in each.adjustments
    ]
    assert all(seconds is not None and 0 <= seconds < 60 for seconds in stays), minutes


def test_a_run_from_before_the_item_was_begun_again_is_left_as_it_was() -> None:
    _, runs = CASES["begun again at full length"]
    assert settled(TA, runs).runs[0] == runs[0]


def test_a_fixed_end_takes_adjustments_itself() -> None:
    guest = replace(TA, fixed=True, fixed_end=at("09:30"))
    runs = (adjusted(run("TA", "09:00"), "09:05", 5),)
    assert (settled(guest, runs).minutes, settled(guest, runs).runs) == (30, runs)
