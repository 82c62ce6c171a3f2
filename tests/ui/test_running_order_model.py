"""The model of the running order changes what has changed and nothing else."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import Hold, ItemStatus, RunningOrder
from eventdesk.ui.models.rows_on_demand import RowsOfTheDay
from eventdesk.ui.models.running_order_details import details_of
from eventdesk.ui.models.running_order_model import Column, RunningOrderModel
from eventdesk.ui.models.running_order_rows import ItemRow, rows_of
from eventdesk.ui.theme import State
from tests.core.running_orders import at, changed, run, worked_day

HOSTILE = "<img src=x> & <b>Bobby</b>"


def minute(instant: datetime) -> str:
    return f"{instant:%H:%M}"


def rows_at(clock: str, order: RunningOrder) -> tuple[ItemRow, ...]:
    return rows_of(forecast(order, at(clock)), order.ready, minute)


def row_of(clock: str, order: RunningOrder, item_id: str) -> ItemRow:
    (found,) = [row for row in rows_at(clock, order) if row.id == item_id]
    return found


@pytest.fixture
def model() -> RunningOrderModel:
    made = RunningOrderModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def test_only_the_rows_that_changed_are_told(model: RunningOrderModel) -> None:
    order = worked_day(run("WEL", "09:00"))
    model.show_rows(rows_at("09:05", order))
    assert len(model.rows) == len(order.items)  # all of them have been read
    changes, resets = QSignalSpy(model.dataChanged), QSignalSpy(model.modelReset)
    model.show_rows(rows_at("09:06", order))
    assert changes.count() == 0
    model.show_rows(rows_at("09:06", replace(order, ready=frozenset({"MIN"}))))
    assert changes.count() == 1
    first, last = changes.at(0)[0], changes.at(0)[1]
    assert (first.row(), last.row()) == (5, 5)
    assert (first.column(), last.column()) == (0, len(Column) - 1)
    assert resets.count() == 0


def test_a_row_that_nobody_has_read_is_not_made_and_its_change_not_told() -> None:
    read: list[datetime] = []

    def counted(instant: datetime) -> str:
        read.append(instant)
        return minute(instant)

    kept, model = RowsOfTheDay(counted), RunningOrderModel()
    order = worked_day(run("WEL", "09:00"))
    model.show_rows(kept.of(forecast(order, at("09:05")), order.ready))
    changes = QSignalSpy(model.dataChanged)
    assert model.index(1, Column.FORECAST).data() == "09:15"
    read.clear()
    model.show_rows(kept.of(forecast(order, at("09:17")), order.ready))
    assert at("09:17") in read  # the row that was read
    assert at("09:47") not in read  # the one after it
    assert [changes.at(one)[0].row() for one in range(changes.count())] == [1]
    assert model.index(2, Column.FORECAST).data() == "09:47"
    model.show_rows(kept.of(forecast(order, at("09:18")), order.ready))
    assert [changes.at(one)[0].row() for one in range(changes.count())] == [1, 2]
    assert [row.forecast for row in model.rows[1:3]] == ["09:18", "09:48"]


@given(
    before=st.lists(st.sampled_from("abcdefgh"), unique=True),
    after=st.lists(st.sampled_from("abcdefgh"), unique=True),
)
def test_any_order_follows_any_other_without_a_reset(before: list[str], after: list[str]) -> None:
    pattern = row_of("08:00", worked_day(), "TA")
    model = RunningOrderModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    resets = QSignalSpy(model.modelReset)
    model.show_rows([replace(pattern, id=one) for one in before])
    model.show_rows([replace(pattern, id=one, title=one * 2) for one in after])
    assert [row.id for row in model.rows] == after
    assert [row.title for row in model.rows] == [one * 2 for one in after]
    assert resets.count() == 0


def test_a_kept_index_stays_with_its_item(model: RunningOrderModel) -> None:
    rows = rows_at("08:00", worked_day())
    model.show_rows(rows)
    kept = QPersistentModelIndex(model.index(4, Column.ITEM))
    model.show_rows(rows[2:])
    assert kept.row() == 2
    assert kept.data() == "PAN"


def test_a_conflict_is_said_in_the_row_and_in_every_row_that_must_start_by() -> None:
    order = worked_day(run("BRK", "10:29"))
    minister = row_of("10:29", order, "MIN")
    assert (minister.forecast, minister.in_conflict) == ("11:34", True)
    assert minister.pill is not None
    assert (minister.pill.state, minister.pill.word) == (State.STOP, "4 min too late")
    panel = row_of("10:29", order, "PAN")
    assert (panel.forecast, panel.start_by, panel.start_by_missed) == ("10:49", "10:40", True)


def test_the_minute_of_a_conflict_adds_up_with_its_minutes() -> None:
    """Started 20 s into the minute: 11:33:20 is 4 min too late, and so is shown as 11:34."""
    minister = row_of("10:50", worked_day(run("PAN", "10:48:20")), "MIN")
    assert minister.pill is not None
    assert (minister.forecast, minister.pill.word) == ("11:34", "4 min too late")


def test_a_tight_item_says_how_far_into_its_line_up() -> None:
    pill = row_of("09:06", worked_day(run("WEL", "09:06")), "MIN").pill
    assert pill is not None
    assert (pill.state, pill.word) == (State.WARN, "1 min into the line-up")


def test_lateness_is_said_only_where_it_changes() -> None:
    order = worked_day(run("WEL", "09:06", "09:21"), run("TA", "09:21"))
    said = {row.id: row.pill.word if row.pill else row.state for row in rows_at("09:25", order)}
    assert said == {
        "WEL": "6 min behind",
        "TA": "6 min behind",
        "TB": "",
        "BRK": "",
        "PAN": "",
        "MIN": "1 min into the line-up",
        "MQA": "",
        "CLOSE": "",
    }


def test_what_went_is_told_apart() -> None:
    order = worked_day(run("WEL", "09:00", "09:15"), run("MIN", "11:34", "12:00"))
    order = changed(order, "TA", dropped=True)
    rows = {row.id: row for row in rows_at("12:00", order)}
    assert rows["WEL"].actual == "09:00 – 09:15"
    assert rows["TA"].status is ItemStatus.DROPPED
    assert rows["TB"].status is ItemStatus.PASSED_OVER
    assert rows["MIN"].state == "started 4 min late, ended on time"
    assert all(rows[one].is_past for one in ("WEL", "TA", "TB", "MIN"))


def test_a_held_item_says_so() -> None:
    held = run("TA", "09:15")
    held = replace(held, holds=(Hold(held_at=at("09:25")),))
    row = row_of("09:27", worked_day(held), "TA")
    assert row.pill is not None
    assert (row.pill.word, row.actual, row.is_on_stage) == ("On hold", "09:15 –", True)


def test_a_row_is_read_out_whole_and_without_markup(model: RunningOrderModel) -> None:
    order = changed(worked_day(run("BRK", "10:29")), "PAN", floor_given=30)
    rows = tuple(
        replace(row, title=HOSTILE) if row.id == "PAN" else row for row in rows_at("10:29", order)
    )
    model.show_rows(rows)
    title = model.index(4, Column.ITEM)
    assert title.data(Qt.ItemDataRole.AccessibleTextRole) == (
        f"{HOSTILE}, To come, planned 10:35, expected 10:49, 45 min, start by 10:40, cannot be met"
    )
    assert title.data() == HOSTILE
    assert "<img" not in title.data(Qt.ItemDataRole.ToolTipRole)
    start_by = model.index(4, Column.START_BY)
    assert start_by.data(Qt.ItemDataRole.AccessibleTextRole) == "10:40, cannot be met"
    assert model.data(QModelIndex()) is None


def test_what_an_item_took_is_said_in_its_row() -> None:
    order = worked_day(
        run("WEL", "09:00", "09:18"), run("TA", "09:18", "09:46"), run("TB", "09:46")
    )
    said = {row.id: row.state for row in rows_at("10:00", order)}
    assert said["WEL"] == "took 3 min more, 3 min behind"
    assert said["TA"] == "gave back 2 min, 1 min behind"
    assert row_of("10:00", order, "TB").beside == ""
    late = row_of("10:20", order, "TB")
    assert (late.beside, late.pill and late.pill.word) == ("takes 4 min more", "5 min behind")
    assert late.spoken().endswith("5 min behind, takes 4 min more")


def test_every_fixed_item_to_come_says_how_much_slack_it_has() -> None:
    order = changed(worked_day(run("WEL", "09:00")), "CLOSE", fixed=True)
    pills = {row.id: row.pill.word for row in rows_at("09:05", order) if row.pill and row.fixed}
    assert pills == {"MIN": "10 min of slack", "CLOSE": "No slack"}


def test_the_first_plan_stands_beside_the_plan_of_the_day_where_they_differ(
    model: RunningOrderModel,
) -> None:
    order = worked_day(run("WEL", "09:00"))
    model.show_rows(rows_at("09:05", order))
    before = model.is_replanned
    moved = changed(order, "TB", planned_start=at("09:50"))
    model.show_rows(rows_at("09:05", moved))
    assert (before, model.is_replanned) == (False, True)
    row = row_of("09:05", moved, "TB")
    assert (row.original, row.plan) == ("09:45", "09:50")
    assert "originally 09:45, planned 09:50" in row.spoken()
    added = changed(order, "TB", original_start=None)
    assert row_of("09:05", added, "TB").original == ""


def test_the_reason_of_a_drop_is_in_tool_tip_and_spoken_words(model: RunningOrderModel) -> None:
    order = changed(worked_day(run("WEL", "09:00")), "TA", dropped=True)
    forecasted = forecast(order, at("09:05"))
    model.show_rows(rows_of(forecasted, order.ready, minute, {"TA": "<b>Ill</b>"}))
    for column in (Column.ITEM, Column.START_BY, Column.STATE):
        tip = model.index(1, column).data(Qt.ItemDataRole.ToolTipRole)
        assert "Ill" in tip
        assert "<b>" not in tip, "Qt would take it for markup"
    assert "<b>Ill</b>" in model.index(1, Column.ITEM).data(Qt.ItemDataRole.AccessibleTextRole)


def details(clock: str, order: RunningOrder, item_id: str, reason: str = "") -> str:
    each = forecast(order, at(clock)).of(item_id)
    assert each is not None
    return details_of(each, minute, reason)


def test_one_line_holds_what_an_item_has_no_column_for() -> None:
    order = worked_day(run("WEL", "09:00", "09:18"), run("TA", "09:18"))
    assert details("09:30", order, "WEL") == (
        "planned 09:00, 15 min · ran 09:00 – 09:18 · took 3 min more"
    )
    assert details("09:30", order, "TA") == "planned 09:15, 30 min · runs since 09:18"
    assert details("09:30", order, "BRK") == (
        "planned 10:15, 20 min · expected 10:18 – 10:38 · start by 10:20 · may shrink to 10 min"
    )
    cut = changed(order, "PAN", minutes=40, planned_start=at("10:38"))
    assert details("09:30", cut, "PAN").startswith("originally 10:35, 45 min; now 10:38, 40 min")
    in_two = worked_day(run("TA", "09:15", "09:20"), run("TB", "09:20", "09:25"),
                        run("TA", "09:25", "09:50", continues=True))  # fmt: skip
    assert "ran 09:15 – 09:50 in 2 parts" in details("10:00", in_two, "TA")
    minister = worked_day(run("MIN", "11:34", "12:00"))
    assert "gave back 4 min · started 4 min late, ended on time" in details(
        "12:10", minister, "MIN"
    )


def test_the_reason_comes_first() -> None:
    order = changed(worked_day(run("WEL", "09:00")), "TA", dropped=True)
    assert details("09:05", order, "TA", "Ill").startswith("Dropped: Ill · planned 09:15")
    held = run("WEL", "09:00")
    held = replace(held, holds=(Hold(held_at=at("09:05"), reason="Fire alarm"),))
    assert details("09:07", worked_day(held), "WEL").startswith("On hold: Fire alarm · ")
    passed = worked_day(run("TB", "09:45"))
    assert details("09:50", passed, "TA", "No time").startswith("Passed over: No time")
