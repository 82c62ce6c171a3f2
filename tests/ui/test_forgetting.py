"""Forgetting the people in the window: what is asked, and that nothing shows them any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.forgetting_desk import SHOW
from eventdesk.ui.pages.day_log.page import DayLogPage
from tests.end_to_end.window_driver import WindowDriver


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample in a window at nine, with Aisha Rahman at the desk."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    yield made
    made.close()


def shown(driver: WindowDriver) -> None:
    """Go to the page, and wait until it says what would go."""
    driver.view.qt_actions[SHOW].trigger()
    driver.until(lambda: "names" in driver.view.forgetting.page.going.text())


def test_nothing_goes_without_the_word_and_everything_with_it(driver: WindowDriver) -> None:
    page = driver.view.forgetting.page
    names = [one.full_name for one in driver.live.delegates.values()]
    counts = driver.live.counts
    shown(driver)
    assert f"{len(names)} names" in page.going.text()
    driver.press("<Ctrl+Return>")
    assert not driver.view.acts.busy
    driver.press("forget<Ctrl+Return>")
    driver.until(page.certificate.isVisible)
    assert "CERTIFICATE" in page.certificate.text()
    driver.until(lambda: not any(one.full_name for one in driver.live.delegates.values()))
    assert driver.live.counts == counts
    assert not any(one.personal for one in driver.live.entries)
    assert not any(driver.live.operators.values())
    log = driver.view.pages[PageId.DAY_LOG]
    assert isinstance(log, DayLogPage)
    driver.until(lambda: not log.log.not_ready)
    known = " ".join(log.log.acts.texts).casefold()
    assert [one for one in names if one.casefold() in known] == []
    driver.press("<Escape>")
    assert driver.view.page is PageId.REGISTRATION
    driver.press(names[0].split()[-1])
    driver.until(lambda: not driver.view.acts.busy)
    assert driver.view.live.delegates


def test_a_pin_is_asked_for_where_a_lead_has_one(driver: WindowDriver) -> None:
    page = driver.view.forgetting.page

    def name_somebody_else(desk: EventDesk) -> None:
        desk.event.name_lead("Tom Beck")
        desk.event.set_pin("Tom Beck", "4711")

    driver.ask(name_somebody_else)
    shown(driver)
    driver.press("forget<Ctrl+Return>")
    driver.until(page.pin.isVisible)
    assert any(one.full_name for one in driver.live.delegates.values())
    driver.press("4711<Ctrl+Return>")
    driver.until(page.certificate.isVisible)
    assert "On the word of a lead" in page.certificate.text()


def test_it_is_offered_when_its_day_has_come_and_never_done(driver: WindowDriver) -> None:
    def set_the_day(desk: EventDesk) -> None:
        event = desk.event.read()
        desk.event.change(replace(event, forget_on=event.date + timedelta(days=30)))

    driver.ask(set_the_day)
    driver.until(
        lambda: driver.live.details is not None and driver.live.details.forget_on is not None
    )
    driver.live.ready.emit()
    driver.until(lambda: not driver.view.acts.busy)
    assert not driver.view.lines.message.buttons
    driver.clock.set_to(driver.clock.now() + timedelta(days=31))
    driver.live.ready.emit()
    driver.until(lambda: bool(driver.view.lines.message.buttons))
    (button,) = driver.view.lines.message.buttons
    button.click()
    driver.until(driver.view.forgetting.page.isVisible)
    assert any(one.full_name for one in driver.live.delegates.values())
