"""The model of the running order changes what has changed and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import Hold, ItemStatus, RunningOrder
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
    changes, resets = QSignalSpy(model.dataChanged), QSignalSpy(model.modelReset)
    model.show_rows(rows_at("09:06", order))
    assert changes.count() == 0
    model.show_rows(rows_at("09:06", replace(order, ready=frozenset({"MIN"}))))
    assert changes.count() == 1
    first, last = changes.at(0)[0], changes.at(0)[1]
    assert (first.row(), last.row()) == (5, 5)
    assert (first.column(), last.column()) == (0, len(Column) - 1)
    assert resets.count() == 0


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
