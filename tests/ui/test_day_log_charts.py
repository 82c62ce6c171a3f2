"""The charts above the log: live, folded away where there is no room, and never in the way."""

from __future__ import annotations

from datetime import time
from time import monotonic

import pytest
from made_up_entries import made_up
from opened_event import PATIENCE, OpenedEvent, OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from eventdesk.core.actions import Action
from eventdesk.services.sample import sample_instant
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.day_log.charts import LogCharts
from eventdesk.ui.pages.day_log.page import DayLogPage
from eventdesk.ui.window_actions import add_actions


class Shown:
    """The page in a window of its own, and its charts."""

    def __init__(self, opened: OpenedEvent, height: int = 656) -> None:
        self.opened = opened
        self.page = DayLogPage(opened.theme, opened.live, opened.acts)
        add_actions(self.page, {PageId.DAY_LOG: self.page}, self.page.handlers())
        opened.qtbot.addWidget(self.page)
        self.page.resize(1071, height)
        self.page.show()
        self.page.activateWindow()
        opened.qtbot.waitUntil(self.page.isActiveWindow, timeout=PATIENCE)
        self.page.take_focus()

    @property
    def charts(self) -> LogCharts:
        return self.page.charts

    @property
    def arrivals(self) -> str:
        return self.charts.arrivals.accessibleDescription()

    @property
    def planned(self) -> str:
        return self.charts.planned.accessibleDescription()

    def come(self, *names: str) -> None:
        for name in names:
            self.admit(self.opened.delegate_id(name))
        self.opened.settle()

    def admit(self, who: str) -> None:
        self.opened.acts.perform(lambda desk: desk.check_in.check_in(who))

    def until_said(self, words: str) -> None:
        self.opened.qtbot.waitUntil(lambda: words in self.arrivals + self.planned, timeout=PATIENCE)


@pytest.fixture
def shown(open_sample: OpenSample) -> Shown:
    return Shown(open_sample(time(9, 0)))


def test_nothing_is_shown_until_something_has_happened(shown: Shown) -> None:
    assert shown.charts.isHidden()
    shown.come("Hilary Prothero")
    assert shown.charts.isVisible()
    shown.until_said("1 came, 1 is in now. The first came at 09:00")


def test_the_curve_follows_arrivals_leaves_and_undos(shown: Shown) -> None:
    shown.come("Hilary Prothero", "Jamal Pinnock")
    shown.until_said("2 came, 2 are in now")
    who = shown.opened.delegate_id("Jamal Pinnock")
    shown.opened.acts.perform(lambda desk: desk.check_in.leave(who))
    shown.opened.settle()
    shown.until_said("2 came, 1 is in now")
    shown.opened.acts.perform(lambda desk: desk.day_log.undo())
    shown.opened.acts.perform(lambda desk: desk.day_log.undo())
    shown.opened.settle()
    shown.until_said("1 came, 1 is in now")
    assert "1 came, 1 is in now" in shown.charts.arrivals.svg


def test_what_ran_is_said_as_late_as_it_was(shown: Shown) -> None:
    shown.opened.clock.set_to(sample_instant(time(8, 49)))
    shown.opened.acts.perform(lambda desk: desk.running_order.next())
    shown.opened.settle()
    first = shown.opened.live.order.items[0].title
    shown.until_said(f"{first} 4 min late")
    assert "4 min late" in shown.charts.planned.svg


def test_on_a_low_page_the_rows_have_the_room_unless_somebody_wants_the_charts(
    open_sample: OpenSample,
) -> None:
    shown = Shown(open_sample(time(9, 0)), height=500)
    shown.come("Hilary Prothero")
    assert shown.charts.isHidden()
    QTest.keyClick(shown.page.table, Qt.Key.Key_F3)
    assert shown.charts.isVisible()
    shown.until_said("1 came")
    shown.page.resize(1071, 480)
    assert shown.charts.isVisible()
    QTest.keyClick(shown.page.table, Qt.Key.Key_F3)
    assert shown.charts.isHidden()


def test_what_happened_while_the_charts_were_folded_away_is_there_when_they_come_back(
    shown: Shown,
) -> None:
    shown.come("Hilary Prothero")
    shown.until_said("1 came")
    shown.charts.toggle()
    shown.come("Jamal Pinnock")
    shown.charts.toggle()
    shown.until_said("2 came, 2 are in now")


def test_in_a_burst_the_charts_are_drawn_at_most_once_a_second(shown: Shown) -> None:
    shown.come("Hilary Prothero")
    shown.until_said("1 came")
    live, drawn = shown.opened.live, []
    shown.charts.drawn.connect(lambda: drawn.append(monotonic()))
    first = live.entries[-1].sequence + 1
    began = monotonic()
    for number in range(first, first + 30):
        live.take_history((made_up(number, Action.NOTE_ADDED),))
        for _ in range(6):
            QApplication.processEvents()
    shown.opened.qtbot.waitUntil(lambda: bool(drawn), timeout=PATIENCE)
    assert len(drawn) <= monotonic() - began + 1


def test_both_charts_have_a_name_and_say_what_they_show(shown: Shown) -> None:
    shown.come("Hilary Prothero")
    shown.until_said("1 came")
    names = [one.accessibleName() for one in (shown.charts.arrivals, shown.charts.planned)]
    assert names == ["Arrivals", "Planned against actual"]
    assert shown.planned == "Nothing has started yet."
