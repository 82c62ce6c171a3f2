"""A closed event goes for good: a day of opening and closing costs a laptop no memory."""

from __future__ import annotations

import gc
from pathlib import Path
from weakref import ref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from eventdesk.ui.actions.spec import PageId
from tests.end_to_end.window_driver import WindowDriver

BESIDE_THE_PAGES = (
    "day_log.export", "event.details", "page.badges", "page.ready", "page.roll",
    "people.forget", "screens.choose", "screens.stage", "window.find_action", "help.open",
    "help.keys", "computer.settings",
)  # fmt: skip


def seen_whole(driver: WindowDriver) -> None:
    """Turn to every page, and to what stands in the place of one."""
    for page in PageId:
        driver.window.turn_to(page)
    for one in BESIDE_THE_PAGES:
        driver.view.qt_actions[one].trigger()
    driver.view.imports.show()
    driver.until(lambda: not driver.view.acts.busy)


def test_nothing_of_an_event_is_left_when_its_window_is_closed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    driver = WindowDriver(qtbot, tmp_path)
    driver.open_sample()
    seen_whole(driver)
    view = driver.view
    parts: dict[str, QObject] = {
        "view": view, "event": view.live, "acts": view.acts, "roll": view.roll,
        "badges": view.badges, "checklist": view.ready,
    }  # fmt: skip
    held = {name: ref(part) for name, part in parts.items()}
    parts.clear()
    del view
    driver.application.comforts.forget_help()
    driver.close()
    driver.application.windows.clear()
    gc.collect()
    assert [name for name, one in held.items() if one() is not None] == []
