"""The start page greets by the hour and tells what is wished."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.ui.recent_list import RecentView
from eventdesk.ui.start_page import StartPage, greeting
from eventdesk.ui.theme import Theme


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (time(3, 59), "Good evening."), (time(4), "Good morning."), (time(11, 59), "Good morning."),
        (time(12), "Good afternoon."), (time(17, 59), "Good afternoon."),
        (time(18), "Good evening."),
    ],
)  # fmt: skip
def test_the_start_page_greets_by_the_hour(now: time, words: str) -> None:
    assert greeting(now) == words


def test_the_start_page_wishes(qtbot: QtBot, theme: Theme) -> None:
    start = StartPage(theme)
    qtbot.addWidget(start)
    start.show_recent(
        (
            RecentView(path="/a.eventdesk", name="This year", line="Bristol"),
            RecentView(path="/b.eventdesk", name="Last year", line="Leeds", is_missing=True),
        )
    )
    start.resize(1280, 720)
    start.show()
    with qtbot.waitSignal(start.recent_wished, timeout=30_000) as wished:
        QTest.keyClick(start.recent, Qt.Key.Key_Down)
        QTest.keyClick(start.recent, Qt.Key.Key_Return)
    assert wished.args == ["/b.eventdesk"]
    wishes = (start.new_wished, start.open_wished, start.sample_wished, start.join_wished)
    for choice, wish in zip(start.choices, wishes, strict=True):
        with qtbot.waitSignal(wish, timeout=1000):
            choice.click()
