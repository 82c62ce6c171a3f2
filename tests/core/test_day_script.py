"""A scripted day is plausible for any event: everybody comes, everything runs, in its order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.day_script import day_script
from eventdesk.core.day_stage import plan_stage, stage_steps
from eventdesk.core.day_steps import (
    Adjust,
    Answered,
    CheckIn,
    EndDay,
    FollowUp,
    Hold,
    Leave,
    Merge,
    MoveUp,
    Next,
    Note,
    Put,
    Ready,
    Record,
    Resume,
    Reword,
    Step,
    Undo,
)
from eventdesk.core.delegates import (
    NOT_COMING_RSVPS,
    Attendance,
    Delegate,
    Particulars,
    Presence,
    Rsvp,
)
from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.order import Item, ItemKind, Run, RunningOrder

OPENS = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)

seeds = st.integers(0, 1000)


@st.composite
def people(draw: st.DrawFn) -> list[Delegate]:
    return [
        Delegate(
            id=f"d{number}",
            particulars=Particulars(
                given_name=draw(st.sampled_from(["Rhys", "Mei", "Siobhán"])),
                family_name=f"Name{number // 2}",
                alert=draw(st.sampled_from(["", "", "Ask for the pass."])),
            ),
            rsvp=draw(st.sampled_from(list(Rsvp))),
        )
        for number in range(draw(st.integers(0, 30)))
    ]


@st.composite
def orders(draw: st.DrawFn) -> RunningOrder:
    """Items from the morning or the late evening on, some fixed, some after a gap."""
    free = OPENS + draw(st.sampled_from([timedelta(0), timedelta(hours=13, minutes=30)]))
    items: list[Item] = []
    for number in range(draw(st.integers(0, 9))):
        gap = draw(st.sampled_from([0, 0, 0, 10, 45]))
        minutes = draw(st.integers(5, 90))
        start = free + gap * MINUTE
        items.append(
            Item(
                id=f"i{number}",
                position=number + 1,
                title=f"Item {number}",
                kind=draw(st.sampled_from(list(ItemKind))),
                planned_start=start,
                minutes=minutes,
                original_start=start,
                original_minutes=minutes,
                fixed=draw(st.integers(0, 4)) == 0,
                gap_before=gap > 0,
            )
        )
        free = start + minutes * MINUTE
    return RunningOrder(items=tuple(items))


def standing(script: Sequence[Step]) -> list[Step]:
    """The steps that nobody takes back, and that no rule refuses."""
    taken_back = {step.of for step in script if isinstance(step, Undo)}
    return [step for step in script if step.key not in taken_back and not step.refused]


def starts(script: Sequence[Step]) -> list[tuple[str, datetime]]:
    return [
        (step.starts, step.at)
        for step in standing(script)
        if isinstance(step, Next) and step.starts
    ]


def test_the_same_seed_gives_the_same_day_and_another_seed_another() -> None:
    delegates = [
        Delegate(id=f"d{number}", particulars=Particulars(family_name=f"Name{number}"))
        for number in range(20)
    ]
    first = day_script(delegates, RunningOrder(), seed=1, opens=OPENS)
    assert day_script(delegates, RunningOrder(), seed=1, opens=OPENS) == first
    assert day_script(delegates, RunningOrder(), seed=2, opens=OPENS) != first


@given(people(), orders(), seeds)
def test_steps_come_in_the_order_of_time_and_name_only_earlier_ones(
    delegates: list[Delegate], order: RunningOrder, seed: int
) -> None:
    script = day_script(delegates, order, seed=seed, opens=OPENS)
    assert [step.at for step in script] == sorted(step.at for step in script)
    assert all(step.at.utcoffset() == timedelta(0) for step in script)
    known: set[str] = set()
    for step in script:
        assert step.key not in known
        if isinstance(step, Undo | Put | Answered | FollowUp | Reword | MoveUp | Merge):
            assert step.of in known
        if isinstance(step, MoveUp):
            assert step.before in known
        if isinstance(step, Merge):
            assert step.into in known
        known.add(step.key)


@given(people(), orders(), seeds)
def test_everybody_who_is_expected_arrives_once(
    delegates: list[Delegate], order: RunningOrder, seed: int
) -> None:
    script = day_script(delegates, order, seed=seed, opens=OPENS)
    came = [step for step in standing(script) if isinstance(step, CheckIn) and not step.again]
    expected = [one.id for one in delegates if one.attendance is Attendance.EXPECTED]
    assert sorted(step.delegate_id for step in came) == sorted(expected)


@given(people(), orders(), seeds)
def test_an_alert_is_refused_first_and_then_acknowledged(
    delegates: list[Delegate], order: RunningOrder, seed: int
) -> None:
    script = day_script(delegates, order, seed=seed, opens=OPENS)
    alerted = {
        one.id
        for one in delegates
        if one.particulars.alert and one.attendance is Attendance.EXPECTED
    }
    unread = Counter(
        step.delegate_id
        for step in script
        if isinstance(step, CheckIn) and step.refused and not step.acknowledged
    )
    assert unread == Counter(alerted)
    for step in standing(script):
        if isinstance(step, CheckIn) and step.delegate_id in alerted:
            assert step.acknowledged


@given(people(), orders(), seeds)
def test_only_those_who_are_in_leave_and_only_they_come_back(
    delegates: list[Delegate], order: RunningOrder, seed: int
) -> None:
    script = day_script(delegates, order, seed=seed, opens=OPENS)
    inside: set[str] = set()
    for step in standing(script):
        if isinstance(step, CheckIn):
            assert step.delegate_id not in inside
            inside.add(step.delegate_id)
        elif isinstance(step, Leave):
            inside.remove(step.delegate_id)


@given(people(), orders(), seeds)
def test_every_item_starts_once_in_order_and_fixed_ones_not_before_their_minute(
    delegates: list[Delegate], order: RunningOrder, seed: int
) -> None:
    script = day_script(delegates, order, seed=seed, opens=OPENS)
    assert [item_id for item_id, _ in starts(script)] == [item.id for item in order.items]
    for item_id, at in starts(script):
        item = order.item(item_id)
        assert item is not None
        if item.fixed or item.gap_before:
            assert at >= item.planned_start
    assert isinstance(standing(script)[-1], EndDay)


@given(orders(), seeds)
def test_a_fixed_item_is_met_to_the_minute_where_the_plan_leaves_room(
    order: RunningOrder, seed: int
) -> None:
    fixed = [item for item in order.items if item.fixed]
    assume(fixed)
    # No plan here overlaps itself, so there is always a way.
    script = dict(starts(day_script([], order, seed=seed, opens=OPENS)))
    assert all(script[item.id] == item.planned_start for item in fixed)


@given(orders(), seeds)
def test_no_item_is_cut_below_its_floor(order: RunningOrder, seed: int) -> None:
    for step in day_script([], order, seed=seed, opens=OPENS):
        if isinstance(step, Adjust) and step.key.startswith("cut "):
            item = order.item(step.key.removeprefix("cut "))
            assert item is not None
            assert item.minutes + step.minutes >= floor_minutes(item)


@given(people(), orders(), seeds)
def test_between_six_and_twelve_questions_are_asked_put_and_closed(
    delegates: list[Delegate], order: RunningOrder, seed: int
) -> None:
    script = day_script(delegates, order, seed=seed, opens=OPENS)
    asked = [step for step in script if isinstance(step, Record)]
    if all(item.kind is ItemKind.BREAK for item in order.items):
        assert not asked
        return
    assert 6 <= len(asked) <= 12
    assert len({step.text for step in asked}) == len(asked)
    keys = [step.key for step in asked]
    merged = [step.of for step in script if isinstance(step, Merge)]
    assert sorted([*merged, *(one.of for one in script if isinstance(one, Put))]) == sorted(keys)
    closed = [step.of for step in script if isinstance(step, Answered | FollowUp)]
    assert sorted([*merged, *closed]) == sorted(keys)


@given(people(), orders(), seeds)
def test_an_asker_is_somebody_who_is_in(
    delegates: list[Delegate], order: RunningOrder, seed: int
) -> None:
    inside: set[str] = set()
    for step in standing(day_script(delegates, order, seed=seed, opens=OPENS)):
        if isinstance(step, CheckIn):
            inside.add(step.delegate_id)
        elif isinstance(step, Leave):
            inside.discard(step.delegate_id)
        elif isinstance(step, Record) and step.asker_id is not None:
            assert step.asker_id in inside


@given(people(), orders(), seeds)
def test_who_is_not_coming_is_refused_and_never_admitted(
    delegates: list[Delegate], order: RunningOrder, seed: int
) -> None:
    absent = {one.id for one in delegates if one.rsvp in NOT_COMING_RSVPS}
    script = day_script(delegates, order, seed=seed, opens=OPENS)
    tried = [s for s in script if isinstance(s, CheckIn) and s.delegate_id in absent]
    assert len(tried) == min(2, len(absent))
    assert all(step.refused for step in tried)


@pytest.mark.parametrize("seed", range(20))
def test_a_day_of_talks_has_a_hold_an_adjustment_and_a_wrong_press(seed: int) -> None:
    items = [
        Item(
            id=f"i{number}",
            position=number + 1,
            title=f"Item {number}",
            kind=ItemKind.TALK,
            planned_start=OPENS + 30 * number * MINUTE,
            minutes=30,
            original_start=None,
            original_minutes=None,
        )
        for number in range(6)
    ]
    script = day_script([], RunningOrder(items=tuple(items)), seed=seed, opens=OPENS)
    kinds = Counter(type(step) for step in script)
    assert (kinds[Hold], kinds[Resume], kinds[Undo]) == (1, 1, 1)
    assert [step.minutes for step in script if isinstance(step, Adjust)] == [2, -1]
    assert kinds[Note] >= 2


def test_the_rest_of_a_day_lies_after_what_has_happened() -> None:
    items = [
        Item(
            id=f"i{number}",
            position=number + 1,
            title=f"Item {number}",
            kind=ItemKind.TALK,
            planned_start=OPENS + 30 * number * MINUTE,
            minutes=30,
            original_start=None,
            original_minutes=None,
        )
        for number in range(4)
    ]
    began = OPENS + 34 * MINUTE
    runs = (
        Run(id="a", item_id="i0", started_at=OPENS, ended_at=began),
        Run(id="b", item_id="i1", started_at=began),
    )
    arrived = Delegate(
        id="in", particulars=Particulars(family_name="A"), presence=Presence.IN, arrived_at=OPENS
    )
    late = replace(arrived, id="late", presence=Presence.NEVER, arrived_at=None)
    order = RunningOrder(items=tuple(items), runs=runs)
    script = day_script([arrived, late], order, seed=1, opens=OPENS)
    assert all(step.at >= began for step in script if not isinstance(step, CheckIn))
    assert [step.at > began for step in script if isinstance(step, CheckIn)] == [True, True]
    assert [item_id for item_id, _ in starts(script)] == ["i2", "i3"]
    assert dict(starts(script))["i2"] >= began + 30 * MINUTE


def test_a_day_that_is_over_is_not_begun_again() -> None:
    order = RunningOrder(day_ended_at=OPENS)
    script = day_script([], order, seed=1, opens=OPENS)
    assert {type(step) for step in script} == {Note}


def item(number: int, minute: int, minutes: int, **more: object) -> Item:
    start = OPENS + minute * MINUTE
    planned = Item(
        id=f"i{number}", position=number, title=f"Item {number}", kind=ItemKind.TALK,
        planned_start=start, minutes=minutes, original_start=start, original_minutes=minutes,
    )  # fmt: skip
    return replace(planned, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(4))
def test_what_must_end_by_the_clock_ends_then_and_takes_no_incident(seed: int) -> None:
    must_end = OPENS + 40 * MINUTE
    order = RunningOrder(items=(item(1, 0, 30, fixed_end=must_end), item(2, 45, 30, fixed=True)))
    script = day_script([], order, seed=seed, opens=OPENS)
    ends = [step.at for step in standing(script) if isinstance(step, Next) and step.starts == "i2"]
    assert ends
    assert min(ends) >= must_end
    assert not [step for step in script if step.refused and step.at < must_end]
    (slot, _) = plan_stage(order, begun=None, chance=Random(seed))
    assert (slot.ends, slot.incidents) == (must_end, frozenset())


def test_nobody_gets_ready_for_what_runs_already_or_follows_at_once() -> None:
    first, second = item(1, 0, 2, fixed=True), item(2, 2, 30, fixed=True)
    run = Run(id="r", item_id="i1", started_at=OPENS)
    for order in (
        RunningOrder(items=(first, second)),
        RunningOrder(items=(first, second), runs=(run,)),
    ):
        begun = OPENS if order.runs else None
        slots = plan_stage(order, begun=begun, chance=Random(1))
        ready = [
            step.item_id for step in stage_steps(slots, frozenset()) if isinstance(step, Ready)
        ]
        assert ready == ([] if order.runs else ["i1"])
