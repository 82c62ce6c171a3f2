"""Rows that are kept from one forecast to the next read as if they had been made anew."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.ui.models.rows_on_demand import RowsOfTheDay, rows_as_made
from eventdesk.ui.models.running_order_rows import rows_of
from tests.core.running_order.test_forecast_properties import days
from tests.core.running_orders import at, changed, run, worked_day


def minute(instant: datetime) -> str:
    return f"{instant:%H:%M}"


@given(
    days(), st.lists(st.tuples(st.integers(0, 400), st.booleans(), st.integers(0, 3)), max_size=6)
)
def test_kept_rows_are_those_of_the_newest_forecast(
    day: tuple[RunningOrder, datetime], ticks: list[tuple[int, bool, int]]
) -> None:
    order, now = day
    kept = RowsOfTheDay(minute)
    for seconds, is_ready, runs_gone in [(0, False, 0), *ticks]:
        now += timedelta(seconds=seconds)
        seen = RunningOrder(items=order.items, runs=order.runs[: len(order.runs) - runs_gone])
        ready = frozenset({order.items[0].id}) if is_ready else frozenset()
        shown = forecast(seen, now)
        rows, whole = kept.of(shown, ready), rows_of(shown, ready, minute)
        made = rows_as_made(whole)
        assert (rows.on_stage, rows.not_past) == (made.on_stage, made.not_past)
        assert rows.is_replanned == made.is_replanned
        crowded = [row for row in whole if row.pill and (row.start_by or row.beside)]
        assert [row for row in rows.wide if row in crowded] == crowded
        assert [rows[place] for place in reversed(range(len(whole)))] == [*reversed(whole)]


def test_a_row_that_reads_the_same_is_the_same_object() -> None:
    kept = RowsOfTheDay(minute)
    order = worked_day(run("WEL", "09:06"))
    before = kept.of(forecast(order, at("09:07")), frozenset())
    after = kept.of(forecast(order, at("09:08")), frozenset())
    assert all(one is two for one, two in zip(before, after, strict=True))
    longer = kept.of(forecast(changed(order, "TA", minutes=31), at("09:08")), frozenset())
    assert [one is two for one, two in zip(after, longer, strict=True)].count(False) >= 4
