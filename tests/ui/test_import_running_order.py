"""A later running order is told before it is brought in, and what has begun is left alone."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shown_import_page import ShowPage, counters, pills, show_order

from eventdesk.formats.resources import resource_path
from eventdesk.ui.widgets.message_line import MessageView


@pytest.fixture
def later_order(tmp_path: Path) -> Path:
    text = resource_path("sample", "running-order.csv").read_text(encoding="utf-8")
    text = text.replace("09:15,10,Welcome", "09:15,8,Welcome")
    text = text.replace("12:15,50,Lunch", "12:15,50,Long lunch")
    path = tmp_path / "order-later.csv"
    path.write_text(text.replace("15:40,20,Round-up", "tea,20,Round-up"), encoding="utf-8")
    return path


def test_a_later_running_order_is_told_and_brought_in(
    open_sample: OpenSample, shown_page: ShowPage, later_order: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_order(opened, page, later_order)
    told = pills(page)
    assert told["Welcome"] == "New length"
    assert told["Unique Voice: creative approaches with young people"] == "New gap before"
    assert told["Long lunch"] == "Add"
    assert told["Lunch"] == "No longer listed"
    rows = {row.name: row for row in page.preview.rows.rows.rows}
    assert rows["Welcome"].second == "09:15–09:23"
    assert rows["Welcome"].detail == "Length: 10 → 8"
    with qtbot.waitSignal(page.finished, timeout=30_000) as finished:
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    (view,) = finished.args or [None]
    assert isinstance(view, MessageView)
    assert view.sentence.startswith("order-later.csv brought in: 1 added, 2 changed")
    assert "Long lunch" in {item.title for item in opened.live.order.items}


def test_an_item_that_has_begun_is_left_alone_and_told_so(
    open_sample: OpenSample, shown_page: ShowPage, later_order: Path
) -> None:
    opened = open_sample(time(9, 15))
    page = shown_page(opened)
    (welcome,) = [item.id for item in opened.live.order.items if item.title == "Welcome"]
    opened.acts.perform(lambda desk: desk.running_order.start(welcome))
    opened.settle()
    show_order(opened, page, later_order)
    assert pills(page)["Welcome"] == "Begun, kept as run"
    assert counters(page)["begun already"] == 1
