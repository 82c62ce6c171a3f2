"""The starts that are shown to everybody: none that nobody has agreed to."""

from __future__ import annotations

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.running_order.public_starts import public_starts
from tests.core.running_orders import at, changed, clock_of, run, worked_day


def shown(order: RunningOrder, now: str) -> dict[str, str | None]:
    coming = [one for one in forecast(order, at(now)).items if one.expected_start is not None]
    return {item: clock_of(start) for item, start in public_starts(coming).items()}


def test_a_late_day_is_shown_late_up_to_what_keeps_its_minute() -> None:
    order = worked_day(run("WEL", "09:10"))
    starts = shown(order, "09:12")
    assert (starts["TA"], starts["TB"], starts["MIN"]) == ("09:25", "09:55", "11:30")


def test_lateness_that_a_kept_minute_would_pass_on_is_shown_to_nobody() -> None:
    order = changed(worked_day(run("PAN", "10:55")), "PAN", minutes=60)
    starts = shown(order, "11:00")
    assert starts["MIN"] == "11:30", "it keeps its minute until somebody says otherwise"
    assert starts["MQA"] == "12:00"
