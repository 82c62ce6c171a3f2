"""A file that is refused, left or has problems says so, harms nothing and leads on."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from later_lists import HOSTILE
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shown_import_page import ShowPage, show_list, texts

from eventdesk.core.read_as import ListKind
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.text import Text


def test_a_file_that_is_no_list_is_refused_in_one_sentence_with_the_way_on(
    open_sample: OpenSample, shown_page: ShowPage, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    path = tmp_path / "minutes.csv"
    path.write_text("Dear all,\nplease find the list below.\n", encoding="utf-8")
    show_list(opened, page, path)
    assert "Say what its columns are" in texts(page)
    assert any(text.startswith("These headings are not known.") for text in texts(page))
    with qtbot.waitSignal(page.another_wished, timeout=30_000) as wished:
        QTest.keyClick(page, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert wished.args == [ListKind.INVITE_LIST]
    with qtbot.waitSignal(page.finished, timeout=30_000):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_a_good_file_after_a_refused_one_is_shown(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, tmp_path / "not-there.csv")
    show_list(opened, page, later_list)
    assert page.preview.isVisible()
    assert not any("not-there.csv" in text for text in texts(page))


def test_an_answer_that_comes_after_esc_is_not_shown(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    page.show_source(later_list, ListKind.INVITE_LIST)
    page.leave()
    opened.settle()
    assert not page.preview.isVisible()
    page.bring_in()
    opened.settle()
    assert len(opened.live.delegates) == 70


def test_a_problem_leads_to_its_row(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    problems = page.preview.problems
    problems.setFocus()
    QTest.keyClick(problems, Qt.Key.Key_Down)
    chosen = problems.problems.row(problems.currentIndex())
    row = page.preview.rows.currentIndex().data(ROW_ROLE)
    assert chosen is not None
    assert row.line == chosen.line


def test_hostile_names_are_shown_as_they_stand(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    rows = page.preview.rows.rows
    (at,) = [at for at, row in enumerate(rows.rows) if row.name == f"{HOSTILE} Tables"]
    tip = rows.index(at).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "<h1>" not in tip
    formats = {label.textFormat() for label in page.findChildren(Text)}
    assert formats == {Qt.TextFormat.PlainText}
