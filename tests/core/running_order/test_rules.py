"""What stands against an act on the running order, and what the refusal says of it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Refusal
from eventdesk.core.json_values import NOTHING, Json, JsonObject
from eventdesk.core.running_order.order import RunningOrder, Speaker
from eventdesk.core.running_order.rules import objection, waits_for_its_minute
from tests.core.running_orders import at, changed, held, order_of, run, talk

STARTED, ENDED, HELD, RESUMED, ADJUSTED, DROPPED = (
    Action.ITEM_STARTED,
    Action.ITEM_ENDED,
    Action.ITEM_HELD,
    Action.ITEM_RESUMED,
    Action.ITEM_ADJUSTED,
    Action.ITEM_DROPPED,
)
INSERTED, EDITED, MOVED, PASSED_OVER, RESTORED = (
    Action.ITEM_INSERTED,
    Action.ITEM_EDITED,
    Action.ITEM_MOVED,
    Action.ITEM_PASSED_OVER,
    Action.ITEM_RESTORED,
)
PLAN = order_of(*(talk(title, "09:00", 30) for title in ("TA", "TB", "TC", "TD")))
TA_RUNS = replace(PLAN, runs=(run("TA", "09:00"),))
TB_RUNS = replace(PLAN, runs=(run("TA", "09:00", "09:20"), run("TB", "09:20")))
TB_HELD = replace(TB_RUNS, runs=(*TB_RUNS.runs[:1], held(TB_RUNS.runs[1], "09:25")))
TC_RUNS = replace(PLAN, runs=(run("TA", "09:00", "09:20"), run("TC", "09:20")))
TC_DROPPED = changed(PLAN, "TC", dropped=True)
TD_PASSED_OVER = replace(PLAN, items=(*PLAN.items[:3], replace(PLAN.items[3], passed_over=True)))
OVER = replace(PLAN, day_ended_at=at("10:00"))
NAMES_IT = frozenset(
    {
        "item_dropped", "already_running", "continue_or_again", "already_held", "already_dropped",
        "already_begun", "begun_stays", "begun_keeps_its_start", "over_keeps_its_times",
        "begun_is_not_passed_over", "already_passed_over", "left_behind", "not_taken_out",
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("order", "action", "item", "reason"),
    [
        (PLAN, STARTED, "TA", None),
        (PLAN, STARTED, "no such item", "no_such_item"),
        (PLAN, STARTED, None, "no_such_item"),
        (PLAN, Action.ITEM_READY, "no such item", "no_such_item"),
        (PLAN, Action.ITEM_READY, "TA", None),
        (PLAN, Action.ITEM_ADDED, "no such item", None),
        (TC_DROPPED, STARTED, "TC", "item_dropped"),
        (TA_RUNS, STARTED, "TA", "already_running"),
        (TB_RUNS, STARTED, "TA", "continue_or_again"),
        (TB_RUNS, STARTED, "TC", None),
        (PLAN, ENDED, "TA", "not_running"),
        (TB_RUNS, ENDED, "TA", "not_running"),
        (TB_RUNS, ENDED, "TB", None),
        (PLAN, HELD, "TA", "not_running"),
        (TB_RUNS, HELD, "TA", "not_running"),
        (TB_RUNS, HELD, "TB", None),
        (TB_HELD, HELD, "TB", "already_held"),
        (PLAN, RESUMED, "TA", "not_held"),
        (TB_RUNS, RESUMED, "TB", "not_held"),
        (TB_HELD, RESUMED, "TA", "not_held"),
        (TB_HELD, RESUMED, "TB", None),
        (PLAN, ADJUSTED, "TA", "not_running"),
        (TB_RUNS, ADJUSTED, "TB", None),
        (TA_RUNS, DROPPED, "TA", "already_begun"),
        (TC_DROPPED, DROPPED, "TC", "already_dropped"),
        (TB_RUNS, DROPPED, "TC", None),
        (OVER, Action.DAY_ENDED, None, "day_is_over"),
        (TB_RUNS, Action.DAY_ENDED, None, None),
        (TC_DROPPED, PASSED_OVER, "TC", "item_dropped"),
        (TB_RUNS, PASSED_OVER, "TA", "begun_is_not_passed_over"),
        (TC_RUNS, PASSED_OVER, "TB", "already_passed_over"),
        (TD_PASSED_OVER, PASSED_OVER, "TD", "already_passed_over"),
        (TB_RUNS, PASSED_OVER, "TC", None),
        (TC_DROPPED, RESTORED, "TC", None),
        (TD_PASSED_OVER, RESTORED, "TD", None),
        (TC_RUNS, RESTORED, "TB", "left_behind"),
        (PLAN, RESTORED, "TB", "not_taken_out"),
    ],
)
def test_a_rule_says_no_names_the_item_and_asks_only_whether_to_go_on(
    order: RunningOrder, action: Action, item: str | None, reason: str | None
) -> None:
    named: JsonObject = {"item": item} if reason in NAMES_IT else NOTHING
    asks = reason == "continue_or_again"
    expected = None if reason is None else Refusal(reason=reason, facts=named, asks=asks)
    assert objection(order, action, item, {}) == expected


def test_an_item_begun_before_is_started_once_the_question_is_answered() -> None:
    for answer in (True, False):
        facts: dict[str, Json] = {"continues": answer}
        assert objection(TB_RUNS, STARTED, "TA", facts) is None


@pytest.mark.parametrize(
    ("order", "after", "reason"),
    [
        (PLAN, "", None),
        (PLAN, "TD", None),
        (PLAN, "no such item", "no_such_item"),
        (TA_RUNS, "", "among_the_past"),
        (TA_RUNS, "TA", None),
        (TC_RUNS, "TB", "among_the_past"),
        (TC_RUNS, "TC", None),
    ],
)
def test_nothing_is_put_before_or_among_what_has_begun(
    order: RunningOrder, after: str, reason: str | None
) -> None:
    expected = None if reason is None else Refusal(reason=reason)
    assert objection(order, INSERTED, "N", {"after": after}) == expected
    assert objection(order, MOVED, "TD", {"after": after}) == expected
    moved = objection(replace(order, runs=(run("TD", "09:00"),)), MOVED, "TD", {"after": after})
    assert moved == Refusal(reason="begun_stays", facts={"item": "TD"})
    dropped = objection(changed(order, "TD", dropped=True), MOVED, "TD", {"after": after})
    assert dropped == Refusal(reason="item_dropped", facts={"item": "TD"})


FIELDS = {
    **dict.fromkeys(("title", "location", "was", "moved", "pushed"), "over running"),
    **dict.fromkeys(("minutes", "fixed_end", "floor", "lead", "kind"), "running"),
    **dict.fromkeys(("start", "fixed", "gap"), ""),
}
"""Which fields can still be set, and of what has begun in which item."""


@pytest.mark.parametrize("field", FIELDS)
def test_of_what_is_over_the_words_can_be_set_right_and_of_what_runs_the_length_too(
    field: str,
) -> None:
    facts: JsonObject = {field: "", "title": "Another"}
    assert objection(TB_RUNS, EDITED, "TC", facts) is None
    over, running = (objection(TB_RUNS, EDITED, item, facts) for item in ("TA", "TB"))
    keeps_times = Refusal(reason="over_keeps_its_times", facts={"item": "TA"})
    keeps_start = Refusal(reason="begun_keeps_its_start", facts={"item": "TB"})
    assert over == (None if "over" in FIELDS[field] else keeps_times)
    assert running == (None if "running" in FIELDS[field] else keeps_start)


@pytest.mark.parametrize(
    ("fixed", "gap_before", "begun", "clock", "waits"),
    [
        (True, False, True, "09:29", True),
        (False, True, True, "09:29", True),
        (False, False, True, "09:29", False),
        (True, True, True, "09:30", False),
        (True, True, False, "09:29", False),
    ],
)
def test_next_waits_for_a_minute_that_is_ahead_once_the_day_has_begun(
    *, fixed: bool, gap_before: bool, begun: bool, clock: str, waits: bool
) -> None:
    order = order_of(
        talk("TA", "09:00", 20),
        replace(talk("TB", "09:30", 20), fixed=fixed, gap_before=gap_before),
        runs=[run("TA", "09:00", "09:20")] if begun else [],
    )
    assert waits_for_its_minute(order, order.items[1], at(clock)) is waits


def test_whatever_was_passed_over_by_hand_or_by_a_jump_is_not_to_come() -> None:
    assert [item.id for item in TD_PASSED_OVER.to_come()] == ["TA", "TB", "TC"]
    assert [item.id for item in TC_RUNS.to_come()] == ["TD"]
    assert [TD_PASSED_OVER.is_passed_over(item) for item in PLAN.items[:3]] == [False] * 3
    assert [TC_RUNS.is_passed_over(item) for item in PLAN.items] == [False, True, False, False]


def test_a_run_that_has_ended_is_not_held_whatever_its_holds_say() -> None:
    assert held(run("TA", "09:00"), "09:10").held
    assert not held(run("TA", "09:00", "09:20"), "09:10").held


def test_nobody_is_a_speaker_without_a_name() -> None:
    nameless = replace(PLAN.items[0], speakers=(Speaker(name=""),))
    assert nameless.speaker("") is None
