"""Planned against actual: items, runs, and how each went in words."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace

from eventdesk.core.records.record import Record
from eventdesk.core.records.running_order import running_order_tables
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import Hold, RunningOrder
from tests.core.records.about import ABOUT, sums, told
from tests.core.running_orders import at, changed, run, worked_day

LATE = worked_day(
    run("WEL", "09:06", "09:20"), run("TA", "09:20", "09:50"), run("TB", "09:50", "10:29:30"),
    run("BRK", "10:29:30"),
)  # fmt: skip


def record(order: RunningOrder, clock: str, **reasons: str) -> Record:
    return running_order_tables(ABOUT, forecast(order, at(clock)), reasons)


def test_the_sums_are_those_of_the_items_and_their_runs() -> None:
    made = record(changed(LATE, "CLOSE", dropped=True), "10:40")
    items, runs = (told(sheet) for sheet in made.sheets)
    statuses = Counter(row["status"] for row in items)
    assert sums(made) == {
        "items": 8, "over": 3, "running": 1, "to_come": 3, "passed_over": 0, "dropped": 1,
        "runs": 4, "over_ran": 1,
    }  # fmt: skip
    assert (len(items), len(runs), statuses["over"]) == (8, 4, 3)


def test_a_run_has_its_length_and_what_was_held_of_it() -> None:
    held = replace(
        run("WEL", "09:00", "09:20"),
        holds=(
            Hold(held_at=at("09:05"), resumed_at=at("09:07"), reason="No sound"),
            Hold(held_at=at("09:10"), resumed_at=at("09:10:30")),
        ),
    )
    again = run("WEL", "09:30", continues=True)
    first, second = told(record(worked_day(held, again), "09:40").sheets[1])
    assert (first["run"], first["seconds"], first["held_seconds"]) == (1, 1200, 150)
    assert first["hold_reasons"] == ("No sound",)
    assert (second["run"], second["seconds"], second["continued"]) == (2, None, True)


def test_how_an_item_went_is_said_in_words() -> None:
    order = changed(LATE, "CLOSE", dropped=True)
    lines = told(record(order, "10:40", CLOSE="the guest had to leave").pages[0])
    said = {line["title"]: line["went"] for line in lines}
    assert said["WEL"] == "6 min late, gave back 1 min"
    assert said["TB"] == "5 min late, took 9 min more"
    assert said["BRK"] == "14 min late, still running"
    assert said["PAN"] == ""
    assert said["CLOSE"] == "dropped: the guest had to leave"
