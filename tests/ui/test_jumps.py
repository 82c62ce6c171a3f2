"""From a row of the day log to whom or what it is about, and back, by keys in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.day_log.page import DayLogPage
from eventdesk.ui.pages.questions.page import QuestionsPage
from tests.end_to_end.day_by_keys import chairs_page
from tests.end_to_end.window_driver import WindowDriver


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    driver = WindowDriver(qtbot, tmp_path / "data", time(9, 20))
    driver.open_sample()
    driver.press("Aisha Rahman<Return>")
    driver.ask(a_morning)
    driver.wait_for_history()
    driver.press("<Ctrl+4>")
    yield driver
    driver.close()


def a_morning(desk: EventDesk) -> None:
    prothero = desk.check_in.find("prothero", limit=1)[0]
    desk.running_order.start("Welcome")
    desk.check_in.check_in(prothero.id)
    desk.questions.record("Who pays?")
    desk.questions.record("Since when?")


def log_page(driver: WindowDriver) -> DayLogPage:
    page = driver.view.pages[PageId.DAY_LOG]
    assert isinstance(page, DayLogPage)
    return page


def turned_to(driver: WindowDriver) -> PageId:
    return driver.view.page


def test_rows_lead_to_question_delegate_and_item_and_alt_left_comes_back(
    driver: WindowDriver,
) -> None:
    # The newest row is about the second question, which is not the one that is chosen by itself.
    driver.press("<Return>")
    questions = driver.view.pages[PageId.QUESTIONS]
    assert isinstance(questions, QuestionsPage)
    assert turned_to(driver) is PageId.QUESTIONS
    chosen = questions.queue.chosen
    assert chosen is not None
    assert chosen.text == "Since when?"

    driver.press("<Alt+Left>")
    assert turned_to(driver) is PageId.DAY_LOG
    assert log_page(driver).table.currentIndex().row() == 0

    driver.press("<Down><Down><Return>")
    assert turned_to(driver) is PageId.REGISTRATION
    driver.until(driver.registration.results.isVisible)
    names = [one.delegate.full_name for one in driver.registration.results.reading.found]
    assert names == ["Hilary Prothero"]

    driver.press("<Alt+Left><Down><Return>")
    assert turned_to(driver) is PageId.RUNNING_ORDER
    row = chairs_page(driver).table.chosen_row
    assert row is not None
    assert row.title == "Welcome"
