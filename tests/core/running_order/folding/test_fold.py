"""The fold of the running order: at most one run open, every entry accounted for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.actions import RUNNING_ORDER_ACTIONS, Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.running_order.folding.fold import fold_running_order
from eventdesk.core.running_order.order import RunningOrder
from tests.core.log_entries import entry
from tests.core.running_orders import adjusted, at, held, run

MADE = [
    entry(n, Action.ITEM_ADDED, title, title=title, start=instant_text(at(start)), minutes=30,
          position=n, original=True)
    for n, (title, start) in enumerate([("TA", "09:15"), ("TB", "09:45")], start=1)
]  # fmt: skip


def step(action: Action, item: str | None, when: str, **facts: Json) -> Entry:
    """An entry after the making of the plan; its number follows from its time."""
    sequence = 10 + int((at(when) - at("09:00")).total_seconds())
    return entry(sequence, action, item, act=f"{item} {when}", when=at(when), given=facts)


def folded(*entries: Entry) -> RunningOrder:
    return fold_running_order([*MADE, *entries]).order


@st.composite
def any_entries(draw: st.DrawFn) -> list[Entry]:
    values = st.one_of(st.none(), st.booleans(), st.integers(-90, 90), st.text(max_size=3))
    names = st.sampled_from(["minutes", "continues", "ready", "position", "title", "floor", "gap"])
    made: list[Entry] = []
    for sequence in range(10, 10 + draw(st.integers(0, 30))):
        action = draw(st.sampled_from(sorted(RUNNING_ORDER_ACTIONS)))
        facts = draw(st.dictionaries(names, values, max_size=3))
        subject = draw(st.sampled_from(["TA", "TB", "no such item", None]))
        made.append(entry(sequence, action, subject, given=facts))
    return made


@given(any_entries())
def test_any_log_at_all_folds_to_at_most_one_open_run(entries: list[Entry]) -> None:
    fold = fold_running_order([*MADE, *entries])
    assert fold == fold_running_order([*MADE, *entries])
    assert all(one.ended_at is not None for one in fold.order.runs[:-1])
    assert fold.order.ready <= {item.id for item in fold.order.items}
    starts = [one.started_at for one in fold.order.runs]
    assert starts == sorted(starts)


@given(any_entries())
def test_flagged_entries_can_be_left_out_and_nothing_changes(entries: list[Entry]) -> None:
    fold = fold_running_order([*MADE, *entries])
    telling = [one for one in entries if one.sequence not in fold.flagged]
    assert fold_running_order([*MADE, *telling]).order == fold.order


def test_starting_ends_what_runs_at_that_instant() -> None:
    order = folded(
        step(Action.ITEM_STARTED, "TA", "09:15"), step(Action.ITEM_STARTED, "TB", "09:50")
    )
    assert order.runs == (run("TA", "09:15", "09:50"), run("TB", "09:50"))


def test_a_hold_is_closed_when_its_run_ends() -> None:
    order = folded(
        step(Action.ITEM_STARTED, "TA", "09:15"),
        step(Action.ITEM_HELD, "TA", "09:25"),
        step(Action.ITEM_ENDED, "TA", "09:40"),
    )
    assert order.runs == (held(run("TA", "09:15", "09:40"), "09:25", "09:40"),)


def test_holds_and_adjustments_belong_to_the_run_they_happened_in() -> None:
    order = folded(
        step(Action.ITEM_STARTED, "TA", "09:15"),
        step(Action.ITEM_HELD, "TA", "09:25"),
        step(Action.ITEM_RESUMED, "TA", "09:29"),
        step(Action.ITEM_ADJUSTED, "TA", "09:40", minutes=5),
    )
    (only,) = order.runs
    expected = adjusted(held(run("TA", "09:15"), "09:25", "09:29"), "09:40", 5)
    applied = tuple(replace(one, applied_seconds=300) for one in expected.adjustments)
    assert only == replace(expected, adjustments=applied)


@pytest.mark.parametrize(
    ("action", "item"),
    [
        (Action.ITEM_ENDED, "TB"),
        (Action.ITEM_HELD, "TB"),
        (Action.ITEM_RESUMED, "TA"),
        (Action.ITEM_ADJUSTED, "TB"),
        (Action.ITEM_STARTED, "TA"),
        (Action.ITEM_DROPPED, "TA"),
        (Action.ITEM_READY, "no such item"),
        (Action.ITEM_CHANGED, "no such item"),
        (Action.ITEM_SPEAKERS_NAMED, "no such item"),
    ],
)
def test_an_entry_with_no_effect_is_flagged_and_changes_nothing(action: Action, item: str) -> None:
    started = step(Action.ITEM_STARTED, "TA", "09:15")
    idle = step(action, item, "09:20", ready=True, minutes=3)
    fold = fold_running_order([*MADE, started, idle])
    assert fold.flagged == {idle.sequence}
    assert fold.order == folded(started)


def test_the_day_ends_what_runs_and_goes_on_when_something_starts() -> None:
    ended = [step(Action.ITEM_STARTED, "TA", "09:15"), step(Action.DAY_ENDED, None, "09:30")]
    assert folded(*ended).day_ended_at == at("09:30")
    assert folded(*ended).runs == (run("TA", "09:15", "09:30"),)
    again = folded(*ended, step(Action.ITEM_STARTED, "TB", "09:40"))
    assert again.day_ended_at is None
    assert again.running == run("TB", "09:40")


def test_what_is_planned_anew_before_the_day_is_the_original_plan() -> None:
    start = instant_text(at("10:00"))
    order = folded(step(Action.ITEM_CHANGED, "TB", "09:00", start=start, original=True))
    item = order.item("TB")
    assert item is not None
    assert (item.original_start, item.original_minutes) == (at("10:00"), 30)


def test_what_is_moved_during_the_day_is_measured_by_the_current_plan() -> None:
    order = folded(step(Action.ITEM_CHANGED, "TB", "09:30", start=instant_text(at("10:00"))))
    item = order.item("TB")
    assert item is not None
    assert (item.planned_start, item.original_start) == (at("10:00"), None)
    assert item.original_end == at("10:30")


def test_a_new_title_leaves_the_original_plan_alone() -> None:
    order = folded(step(Action.ITEM_CHANGED, "TB", "09:30", title="Talk B", original=False))
    item = order.item("TB")
    assert item is not None
    assert (item.title, item.original_start) == ("Talk B", at("09:45"))
