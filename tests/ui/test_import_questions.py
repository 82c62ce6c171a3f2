"""Questions that were sent in, through the window: dropped or chosen, told, brought in, undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from dropping import drop
from list_files import write_text
from pytestqt.qtbot import QtBot
from shown_import_page import counters, pills, texts

from eventdesk.ui import event_wishes
from tests.end_to_end.window_driver import WindowDriver

SENT_IN = """Question,Author,Organisation,Anonymous,Session,Status
Who pays for it next year?,Jamal Pinnock,,No,Welcome,Open
Why now?,Rhys Davies,,Yes,,Open
Is it over?,Jamal Pinnock,,No,,Answered
Who knows?,Somebody Else,,No,No such item,Open
"""


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample in a window, with Aisha Rahman at the desk."""
    made = WindowDriver(qtbot, tmp_path / "data", time(8, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    yield made
    made.close()


def settle(driver: WindowDriver) -> None:
    imports = driver.view.imports
    driver.until(lambda: not imports.busy and imports.preview.isVisible())


def said(driver: WindowDriver) -> str:
    message = driver.view.lines.message
    return message.accessibleName() if message.isVisible() else ""


def test_a_dropped_list_of_questions_is_told_brought_in_and_taken_back(
    driver: WindowDriver, tmp_path: Path
) -> None:
    path = write_text(tmp_path, "slido.csv", SENT_IN)
    known = len(driver.live.questions)
    assert drop(driver, path)
    settle(driver)
    page = driver.view.imports
    assert page.parts.title == "Check these questions before anything changes"
    assert counters(page)["to add"] == 3
    rows = {row.name: row for row in page.preview.rows.rows.rows}
    assert rows["Who pays for it next year?"].second == "Jamal Pinnock"
    assert rows["Who pays for it next year?"].detail.startswith("Welcome")
    assert rows["Why now?"].second == "Anonymous"
    assert rows["Who knows?"].pill.word == "Check Session"
    assert any(text.startswith("1 problem, 1 note") for text in texts(page))
    driver.press("<F2>")
    listed = page.preview.columns.columns.columns.rows
    assert "Jamal" in repr(listed)
    assert "Rhys" not in repr((page.preview.rows.rows.rows, listed))
    driver.press("<Ctrl+Return>")
    driver.until(lambda: len(driver.live.questions) == known + 3)
    driver.until(lambda: said(driver).startswith("slido.csv brought in: 3 added"))
    assert drop(driver, path)
    settle(driver)
    assert page.parts.title == "These questions say nothing new"
    driver.press("<Escape><Ctrl+Z><Return>")
    driver.until(lambda: len(driver.live.questions) == known)


def test_what_was_edited_here_is_told_as_left_alone(driver: WindowDriver, tmp_path: Path) -> None:
    drop(driver, write_text(tmp_path, "slido.csv", SENT_IN))
    settle(driver)
    driver.press("<Ctrl+Return>")
    driver.until(lambda: any(q.text == "Why now?" for q in driver.live.questions.values()))
    mine = next(q.id for q in driver.live.questions.values() if q.text == "Why now?")
    driver.view.acts.perform(lambda desk: desk.question_edits.reword(mine, "Why today?"))
    driver.until(lambda: driver.live.questions[mine].text == "Why today?")
    changed = SENT_IN.replace("next year", "this year")
    drop(driver, write_text(tmp_path, "later.csv", changed))
    settle(driver)
    told = pills(driver.view.imports)
    assert told["Why now?"] == "Edited here"
    assert told["Who pays for it this year?"] == "Add"
    assert told["Who pays for it next year?"] == "No longer listed"


def test_a_file_of_questions_is_asked_for_and_its_columns_are_set_by_keys(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_text(tmp_path, "own.csv", "Kysymys;Kuka\nMiksi?;Rhys Davies\n")
    monkeypatch.setattr(event_wishes, "choose_file", lambda *_asked: path)
    before = len(driver.live.questions)
    driver.press("<Ctrl+Shift+I>")
    settle(driver)
    page = driver.view.imports
    assert any("Which column holds the questions?" in text for text in texts(page))
    page.preview.columns.columns.field_chosen.emit("Kysymys", "question")
    driver.until(lambda: not page.busy and page.parts.title.startswith("Check these questions"))
    driver.press("<Ctrl+Return>")
    driver.until(lambda: len(driver.live.questions) == before + 1)
