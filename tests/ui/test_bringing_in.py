"""Lists are dropped on the window or pasted, recognised, and read as the other kind by one key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from dropping import drag_away, drag_over, drop, drop_text
from list_files import ORDER, SECOND_ROUND, write_text
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from eventdesk.core.read_as import ListKind
from eventdesk.ui import event_wishes
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.drop_edge import DropEdge
from tests.end_to_end.window_driver import WindowDriver


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample in a window, with Aisha Rahman at the desk."""
    made = WindowDriver(qtbot, tmp_path / "data", time(8, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    yield made
    QGuiApplication.clipboard().clear()
    made.close()


def said(driver: WindowDriver) -> str:
    message = driver.view.lines.message
    return message.accessibleName() if message.isVisible() else ""


def kind_shown(driver: WindowDriver) -> ListKind:
    """The kind of list that the page shows, once it has read it."""
    imports = driver.view.imports
    driver.until(lambda: not imports.busy and imports.preview.isVisible())
    running = "running order" in imports.parts.title
    return ListKind.RUNNING_ORDER if running else ListKind.INVITE_LIST


@pytest.mark.parametrize("page", [PageId.REGISTRATION, PageId.RUNNING_ORDER, PageId.DAY_LOG])
def test_a_dropped_list_is_recognised_whatever_the_page(
    driver: WindowDriver, tmp_path: Path, page: PageId
) -> None:
    driver.window.turn_to(page)
    assert drop(driver, write_text(tmp_path, "order.csv", ORDER))
    assert kind_shown(driver) is ListKind.RUNNING_ORDER
    assert drop(driver, write_text(tmp_path, "second.csv", SECOND_ROUND))
    assert kind_shown(driver) is ListKind.INVITE_LIST


def test_one_key_reads_it_as_the_other_kind(driver: WindowDriver, tmp_path: Path) -> None:
    assert drop(driver, write_text(tmp_path, "both.csv", "Name,Role\nMay Lark,Guest\n"))
    assert kind_shown(driver) is ListKind.INVITE_LIST
    driver.press("<F3>")
    driver.until(lambda: not driver.view.imports.busy)
    other = driver.view.imports.parts.other_kind
    assert other.accessibleName() == "Read as questions instead"
    driver.press("<F3>")
    driver.until(lambda: not driver.view.imports.busy)
    driver.press("<F3>")
    assert kind_shown(driver) is ListKind.INVITE_LIST


def test_a_table_is_pasted_over_an_empty_field_and_brought_in_with_two_keys(
    driver: WindowDriver,
) -> None:
    QGuiApplication.clipboard().setText("Name\tOrganisation\nMay Lark\tKent Police\n")
    before = driver.keys_pressed
    driver.press("<Ctrl+V>")
    assert kind_shown(driver) is ListKind.INVITE_LIST
    driver.press("<Ctrl+Return>")
    driver.until(lambda: len(driver.live.delegates) == 71)
    assert driver.keys_pressed - before == 2
    driver.until(lambda: said(driver).startswith("Pasted text brought in: 1 added"))
    driver.press("<Ctrl+Z><Return>")
    driver.until(lambda: len(driver.live.delegates) == 70)


def test_the_usual_path_takes_two_keys_and_the_choice_of_a_file(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_over: object, _title: str, _folder: str, kinds: str) -> Path:
        asked.append(kinds)
        return write_text(tmp_path, "one.csv", "Name\nMay Lark\n")

    monkeypatch.setattr(event_wishes, "choose_file", choose)
    before = driver.keys_pressed
    driver.press("<Ctrl+O><Ctrl+Return>")
    driver.until(lambda: len(driver.live.delegates) == 71)
    assert driver.keys_pressed - before == 2
    assert asked == ["Lists (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt)"]


def test_another_file_is_asked_for_as_the_kind_that_was_refused(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    files = iter([write_text(tmp_path, "empty.csv", " "), None])

    def choose(_over: object, _title: str, _folder: str, kinds: str) -> Path | None:
        asked.append(kinds)
        return next(files)

    monkeypatch.setattr(event_wishes, "choose_file", choose)
    driver.press("<Ctrl+Shift+O>")
    driver.until(driver.view.imports.parts.message.isVisible)
    driver.press("<Ctrl+O>")
    assert len(asked) == 2
    assert asked[0] == asked[1]
    assert "*.ics" in asked[0]


def test_what_is_looked_at_comes_in_wherever_the_focus_has_gone(
    driver: WindowDriver, tmp_path: Path
) -> None:
    assert drop(driver, write_text(tmp_path, "one.csv", "Name\nMay Lark\n"))
    assert kind_shown(driver) is ListKind.INVITE_LIST
    for _ in range(20):
        driver.press("<Tab>")
        focused = driver.window.focusWidget()
        if driver.view.rail.isAncestorOf(focused):
            break
    else:
        pytest.fail("Tab never came to the rail")
    driver.press("<Ctrl+Return>")
    driver.until(lambda: len(driver.live.delegates) == 71)
    assert said(driver) == "one.csv brought in: 1 added. Ctrl Z takes it back."


def test_enter_on_a_refusal_chooses_another_file(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(event_wishes, "choose_file", lambda *said: asked.append(said[3]))
    empty = tmp_path / "minutes.xlsx"
    empty.write_bytes(b"%PDF-1.7 ...")
    assert drop(driver, empty)
    driver.until(driver.view.imports.parts.message.isVisible)
    driver.press("<Return>")
    assert len(asked) == 1
    assert driver.view.imports.parts.message.isVisible()


def test_a_list_waits_while_somebody_turns_to_the_desk(
    driver: WindowDriver, tmp_path: Path
) -> None:
    assert drop(driver, write_text(tmp_path, "second.csv", SECOND_ROUND))
    assert kind_shown(driver) is ListKind.INVITE_LIST
    before = len(driver.live.entries)
    driver.press("<Ctrl+1>")
    assert said(driver) == "second.csv waits. Nothing has changed yet."
    driver.press("proth<Return>")
    driver.until_logged(before + 1)
    driver.press("<Ctrl+B>")
    assert driver.view.imports.preview.isVisible()
    driver.press("<Ctrl+Return>")
    driver.until(lambda: said(driver).startswith("second.csv brought in"))
    driver.press("<Ctrl+B>")
    assert said(driver) == "No list waits to be brought in."


def test_a_line_is_pasted_into_the_field_as_ever(driver: WindowDriver) -> None:
    QGuiApplication.clipboard().setText("May Lark\n")
    driver.press("<Ctrl+V>")
    assert driver.registration.search.text().startswith("May Lark")
    assert not driver.view.imports.isVisible()


def test_a_running_order_is_pasted_from_a_page_without_fields(driver: WindowDriver) -> None:
    QGuiApplication.clipboard().setText(ORDER.replace(",", "\t"))
    driver.press("<Ctrl+2><Ctrl+V>")
    assert kind_shown(driver) is ListKind.RUNNING_ORDER


def test_a_copied_file_is_pasted_like_a_dropped_one(driver: WindowDriver, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write_text(tmp_path, "second.csv", SECOND_ROUND)))])
    QGuiApplication.clipboard().setMimeData(mime)
    driver.press("<Ctrl+2><Ctrl+V>")
    assert kind_shown(driver) is ListKind.INVITE_LIST


def test_an_empty_clipboard_is_answered_in_one_sentence(driver: WindowDriver) -> None:
    QGuiApplication.clipboard().clear()
    driver.press("<Ctrl+2><Ctrl+V>")
    assert said(driver) == "There is no text and no file to bring in."


@pytest.mark.parametrize("text", ["https://example.org/list.csv", " http://example.org/x "])
def test_a_link_is_refused_and_never_fetched(driver: WindowDriver, text: str) -> None:
    assert drop_text(driver, text)
    assert said(driver).startswith("That is a link. Nothing is fetched from the web")
    assert not driver.view.imports.isVisible()


def test_dropped_text_works_like_pasted(driver: WindowDriver) -> None:
    assert drop_text(driver, SECOND_ROUND)
    assert kind_shown(driver) is ListKind.INVITE_LIST


def test_an_event_a_folder_and_several_files_are_answered_in_one_sentence(
    driver: WindowDriver, tmp_path: Path
) -> None:
    assert drop(driver, tmp_path / "other.eventdesk")
    assert said(driver) == "other.eventdesk is an event, not a list. Open it from the start page."
    folder = tmp_path / "lists"
    folder.mkdir()
    assert drop(driver, folder)
    assert said(driver) == "lists is a folder: open it, and drop the list in it."
    assert drop(driver, tmp_path / "a.csv", tmp_path / "b.csv")
    assert said(driver) == "One file at a time: each is shown first."


def test_the_edge_of_the_window_says_that_it_would_be_taken(
    driver: WindowDriver, tmp_path: Path
) -> None:
    (edge,) = driver.window.findChildren(DropEdge)
    assert drag_over(driver, tmp_path / "a.csv")
    assert edge.isVisible()
    drag_away(driver)
    assert not edge.isVisible()


def test_what_is_no_list_is_refused_without_a_word_of_files_where_it_was_pasted(
    driver: WindowDriver,
) -> None:
    QGuiApplication.clipboard().setText("<html><body>a page</body></html>\n<p>and more</p>")
    driver.press("<Ctrl+2><Ctrl+V>")
    driver.until(driver.view.imports.parts.message.isVisible)
    assert driver.view.imports.parts.title == "This text cannot be brought in"
    buttons = [one.text() for one in driver.view.imports.parts.message.buttons]
    assert buttons == ["Cancel"]
    driver.press("<Escape>")
    assert driver.view.page is PageId.RUNNING_ORDER
    assert not driver.view.imports.isVisible()
