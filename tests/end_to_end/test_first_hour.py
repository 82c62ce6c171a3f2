"""From nothing to the first check-in of one's own list, by what the screen says alone.

The keys are counted: each that is added here is one more that somebody needs on the first evening.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.core.delegates import Attendance
from eventdesk.ui import event_wishes
from eventdesk.ui.pages.event_details.page import EventPage
from eventdesk.ui.start_page import StartPage
from tests.end_to_end.window_driver import WindowDriver

LIST = "Name,Organisation\nOlwen Pryce,Gwent Police\nTom Archer,Kent\nRuth Amadi,Bedfordshire\n"
NAME, DAY, OPERATOR = "Panels day", "4 Jun 2027", "Ida"
WORDS = len(NAME) + len(DAY) + len(OPERATOR) + len("olwen")
"""Letters that nobody can save them: names, a date, and whom they look for."""


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """A window on a machine that has never seen an event."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.show()
    yield made
    QGuiApplication.clipboard().clear()
    made.close()


def opened(driver: WindowDriver) -> None:
    driver.until(lambda: driver.window.view is not None and driver.live.details is not None)


def previewed(driver: WindowDriver) -> None:
    imports = driver.view.imports
    driver.until(lambda: imports.isVisible() and not imports.busy and imports.preview.isVisible())


def is_in(driver: WindowDriver, name: str) -> bool:
    found = [one for one in driver.live.delegates.values() if one.full_name == name]
    return [one.attendance for one in found] == [Attendance.IN]


def check_in(driver: WindowDriver) -> None:
    driver.until(lambda: bool(driver.live.delegates) and driver.registration.isVisible())
    driver.until(lambda: QApplication.focusWidget() is driver.registration.search)
    driver.press("olwen<Return>")
    driver.until(lambda: is_in(driver, "Olwen Pryce"))


def test_the_first_check_in_by_the_keys_that_the_screen_names(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "guests.csv"
    path.write_text(LIST, encoding="utf-8")
    monkeypatch.setattr(event_wishes, "choose_file", lambda *_: path)
    (start,) = driver.window.findChildren(StartPage)
    assert "Ctrl N" in " ".join(step.text() for step in start.steps.sentences)
    driver.press(f"<Ctrl+N>{NAME}<Return>{DAY}<Ctrl+Return>")
    opened(driver)
    driver.until(driver.view.lines.operator.isVisible)
    driver.press(f"{OPERATOR}<Return>")
    driver.until(lambda: driver.view.wishes.operator_name == OPERATOR)
    assert driver.registration.hint.empty.isVisible()
    driver.press("<Ctrl+O>")
    previewed(driver)
    driver.press("<Ctrl+Return>")
    check_in(driver)
    assert driver.keys_pressed - WORDS == 7


def test_a_pasted_list_waits_for_its_event_and_is_shown_then(driver: WindowDriver) -> None:
    QGuiApplication.clipboard().setText(LIST.replace(",", "\t"))
    driver.press("<Ctrl+V>")
    (form,) = [one for one in driver.window.findChildren(EventPage) if one.isVisible()]
    assert form.message.accessibleName().startswith("What you pasted is shown as soon as")
    driver.press(f"{NAME}<Return>{DAY}<Ctrl+Return>")
    opened(driver)
    previewed(driver)
    driver.press("<Ctrl+Return>")
    driver.until(driver.view.lines.operator.isVisible)
    driver.until(lambda: len(driver.live.delegates) == 3)
    driver.press(f"{OPERATOR}<Return>")
    check_in(driver)
    assert driver.keys_pressed - WORDS == 6


def test_a_list_that_waited_is_forgotten_with_its_form(driver: WindowDriver) -> None:
    QGuiApplication.clipboard().setText(LIST)
    driver.press("<Ctrl+V><Escape>")
    driver.press(f"<Ctrl+N>{NAME}<Return>{DAY}<Ctrl+Return>")
    opened(driver)
    driver.until(driver.view.lines.operator.isVisible)
    assert not driver.view.imports.isVisible()
