"""The banner about a machine's clock that was set: when it comes, what it offers, when it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from opened_event import PATIENCE
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import Settings, create_event, open_event
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.event_view import EventView
from eventdesk.ui.models.day_log_model import DayLogModel
from eventdesk.ui.pages.running_order.page import RunningOrderPage
from eventdesk.ui.theme import Theme, ThemeChoice
from tests.services.set_clock import Machine
from tests.services.worked_day import EVENT, import_running_order

HOUR = timedelta(hours=1)


class Laptop:
    """A laptop with a window on the worked day, begun at nine; its clock can be set."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.machine = Machine()
        with create_event(folder / "day.eventdesk", EVENT, self.settings()) as desk:
            desk.event.take_over("Aisha Rahman")
            import_running_order(desk, folder)
            self.machine.pass_(30)
            desk.running_order.next()
        self.view = self.open()

    def settings(self) -> Settings:
        return Settings(data_dir=self.folder / "data", desk="Desk 1", clock=self.machine.clock())

    def open(self) -> EventView:
        desk: EventDesk = open_event(self.folder / "day.eventdesk", self.settings())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        view = EventView(Theme(app, choice=ThemeChoice.LIGHT), desk)
        self.qtbot.addWidget(view)
        view.resize(1280, 720)
        with self.qtbot.waitActive(view, timeout=PATIENCE):
            view.show()
            view.activateWindow()
        self.qtbot.waitUntil(lambda: len(view.live.entries) >= 12, timeout=PATIENCE)
        self.view = view
        view.turn_to(PageId.RUNNING_ORDER)
        return view

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def said(self) -> str:
        banner = self.view.clock_banner
        return banner.line.accessibleName() if banner.isVisible() else ""

    def start_of_the_day(self) -> str:
        """The time at which the first item began, as the page and the log say it."""
        page = self.view.pages[PageId.RUNNING_ORDER]
        assert isinstance(page, RunningOrderPage)
        return page.table.model.rows[0].actual

    def close(self) -> None:
        self.view.stop()


@pytest.fixture
def laptop(qtbot: QtBot, tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(qtbot, tmp_path)
    yield made
    made.close()


def test_the_banner_tells_both_times_and_the_day_goes_on_by_its_own(laptop: Laptop) -> None:
    laptop.machine.pass_(5)
    laptop.machine.set_wall(-HOUR)
    laptop.view.clock.look()
    laptop.until(lambda: bool(laptop.said()))
    assert laptop.said() == (
        "This machine’s clock was set to 08:05. This desk keeps its own time, 09:05, "
        "and no length changes."
    )
    laptop.view.live.tick()
    assert laptop.view.live.forecast.time_left == timedelta(minutes=10)


def test_nothing_is_said_while_the_clock_is_left_alone(laptop: Laptop) -> None:
    head = len(laptop.view.live.entries)
    laptop.machine.pass_(40)
    laptop.machine.set_wall(timedelta(seconds=1))
    laptop.view.clock.look()
    laptop.until(lambda: not laptop.view.acts.busy)
    assert laptop.said() == ""
    assert len(laptop.view.live.entries) == head


def test_the_new_time_is_taken_over_with_one_key_and_the_log_is_read_in_it(laptop: Laptop) -> None:
    log = DayLogModel(laptop.view.live)
    laptop.machine.set_wall(-HOUR)
    laptop.view.clock.look()
    laptop.until(lambda: bool(laptop.said()))
    assert laptop.start_of_the_day() == "09:00 –"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_T, both)
    laptop.until(lambda: laptop.said() == "" and laptop.start_of_the_day() == "08:00 –")
    starts = [one for one in laptop.view.live.entries if one.action == "item.started"]
    assert [one.happened_at.hour for one in starts] == [8]
    assert {log.line(row).cell(0) for row in range(log.rowCount())} >= {"08:00"}
    assert "09:00" not in {log.line(row).cell(0) for row in range(log.rowCount())}


def test_kept_it_is_silent_until_the_next_start(laptop: Laptop) -> None:
    laptop.machine.set_wall(-HOUR)
    laptop.view.clock.look()
    laptop.until(lambda: bool(laptop.said()))
    laptop.view.qt_actions["clock.keep"].trigger()
    assert laptop.said() == ""
    laptop.view.clock.look()
    laptop.until(lambda: not laptop.view.acts.busy)
    assert laptop.said() == ""
    laptop.close()
    laptop.open()
    laptop.until(lambda: bool(laptop.said()))
    assert "08:00" in laptop.said()
