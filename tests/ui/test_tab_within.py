"""Tab stays in a panel that lies over a page, and passes by what would change the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.ui.widgets.over_panel import OverPanel
from tests.end_to_end.window_driver import WindowDriver


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 20))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    yield made
    made.close()


@pytest.mark.parametrize("opens", ["<Ctrl+Comma>", "<Ctrl+Shift+V>"])
@pytest.mark.parametrize("tab", ["<Tab>", "<Backtab>"])
def test_tab_goes_round_in_a_panel_and_esc_gives_the_focus_back(
    driver: WindowDriver, opens: str, tab: str
) -> None:
    driver.press("<Ctrl+3>")
    before = QApplication.focusWidget()
    driver.press(opens)
    panel = next(one for one in driver.window.findChildren(OverPanel) if one.isVisible())
    met = []
    for _ in range(12):
        driver.press(tab)
        at = QApplication.focusWidget()
        assert at is not None
        assert panel.isAncestorOf(at)
        met.append(at)
    assert met.count(met[0]) > 1, "it comes round"

    driver.press("<Escape>")
    assert not panel.isVisible()
    assert QApplication.focusWidget() is before
