"""The window is killed while a question is being written: it stands in the card again."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import Settings, open_event
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.questions.keeping import KEPT_WITHIN
from eventdesk.ui.pages.questions.page import QuestionsPage
from tests.end_to_end.window_driver import WindowDriver

ROOT = Path(__file__).parents[2]
PROGRAM = "tests.end_to_end.writing_until_killed"
WRITTEN = "What happens to the panels in March, and who deci"
A_SECOND = 1000


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    driver = WindowDriver(qtbot, tmp_path / "data", time(11, 55))
    yield driver
    driver.close()


def kept(path: Path, folder: Path) -> list[str]:
    """The texts that are kept in the file."""
    with (
        open_event(path, Settings(data_dir=folder, desk="Looking on")) as desk,
        desk.database.reading() as reading,
    ):
        return [draft.text for _, draft in reading.drafts.of_desk("Desk 1")]


@pytest.mark.timeout(180)
def test_what_was_typed_up_to_a_second_before_is_there_again(
    driver: WindowDriver, qtbot: QtBot, tmp_path: Path
) -> None:
    assert KEPT_WITHIN < A_SECOND
    path = driver.sample_file()
    told = [sys.executable, "-m", PROGRAM, str(path), str(driver.folder), WRITTEN]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(told, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "typed"
        looking = tmp_path / "looking"
        qtbot.waitUntil(lambda: kept(path, looking) == [WRITTEN], timeout=60_000)
        program.kill()
    driver.window.show_desk(open_event(path, driver.settings))
    driver.show()
    driver.wait_for_history()
    page = driver.view.pages[PageId.QUESTIONS]
    assert isinstance(page, QuestionsPage)
    driver.until(lambda: page.entry.text.toPlainText() == WRITTEN)
    driver.press("<Escape><Ctrl+3>des?<Return><Return>")
    driver.until(lambda: len(driver.live.questions) == 1)
    assert driver.ask(lambda desk: desk.questions.all())[0].text == f"{WRITTEN}des?"
    assert kept(path, tmp_path / "looking") == []
