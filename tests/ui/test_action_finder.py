"""Any action is found by its name, and run by Enter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.actions.table import ACTIONS
from eventdesk.ui.theme import Theme, ThemeChoice
from eventdesk.ui.widgets.action_finder import ActionFinder, ActionRow, matching

ROWS = (
    ActionRow(id="page.running_order", text="Running order", key="Ctrl+2"),
    ActionRow(id="import.running_order", text="Bring in a running order"),
    ActionRow(id="item.next", text="Next", key="Space", page="Running order"),
    ActionRow(id="day_log.undo", text="Undo", key="Ctrl+Z"),
    ActionRow(id="event.details", text="Event details", also="photo ID, capacity"),
    ActionRow(id="item.more", text="1 min more", key="+", page="Running order"),
)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, choice=ThemeChoice.LIGHT, family="DejaVu Sans", base=14)


@pytest.fixture
def finder(qtbot: QtBot, theme: Theme) -> Iterator[ActionFinder]:
    page = QWidget()
    page.resize(1071, 656)
    qtbot.addWidget(page)
    finder = ActionFinder(theme, page)
    page.show()
    page.activateWindow()
    finder.take_focus()
    yield finder
    page.hide()


def found(written: str) -> list[str]:
    return [row.id for row in matching(ROWS, written)]


def test_nothing_written_lists_all_in_the_order_of_the_table() -> None:
    assert found("") == found("  ") == [row.id for row in ROWS]


def test_a_name_that_begins_so_comes_first_then_words_then_the_page() -> None:
    assert found("run") == [
        "page.running_order", "import.running_order", "item.next", "item.more",
    ]  # fmt: skip


def test_words_are_found_in_any_order_and_by_key() -> None:
    assert found("order bring") == ["import.running_order"]
    assert found("ctrl z") == ["day_log.undo"]


def test_an_action_is_found_by_what_it_is_for() -> None:
    assert found("photo id") == found("capac") == ["event.details"]
    assert found("nothing of the kind") == []


def test_signs_alone_find_only_what_has_them() -> None:
    assert found("+") == ["item.more"]
    assert found("&") == []


def test_every_action_is_offered_but_this_one(finder: ActionFinder) -> None:
    offered = {row.id for row in finder.list.rows.rows}
    assert offered == {spec.id for spec in ACTIONS} - {"window.find_action"}


def test_enter_runs_the_action_that_was_found(finder: ActionFinder, qtbot: QtBot) -> None:
    QTest.keyClicks(finder.field, "undo")
    with qtbot.waitSignal(finder.chosen, timeout=30_000) as chosen:
        QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert chosen.args == ["day_log.undo"]


def test_the_arrows_choose_while_the_field_keeps_the_focus(
    finder: ActionFinder, qtbot: QtBot
) -> None:
    second = finder.list.rows.rows[1].id
    QTest.keyClick(finder.field, Qt.Key.Key_Up)
    QTest.keyClick(finder.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(finder.chosen, timeout=30_000) as chosen:
        QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert chosen.args == [second]
    for _ in finder.list.rows.rows:
        QTest.keyClick(finder.field, Qt.Key.Key_PageDown)
    assert finder.list.currentIndex().row() == len(finder.list.rows.rows) - 1


def test_esc_empties_the_field_and_then_leaves(finder: ActionFinder, qtbot: QtBot) -> None:
    QTest.keyClicks(finder.field, "undo")
    with qtbot.assertNotEmitted(finder.left):
        QTest.keyClick(finder.field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(finder.left, timeout=30_000):
        QTest.keyClick(finder.field, Qt.Key.Key_Escape)


def test_enter_on_no_match_runs_nothing(finder: ActionFinder, qtbot: QtBot) -> None:
    QTest.keyClicks(finder.field, "VRU-0417")
    with qtbot.assertNotEmitted(finder.chosen):
        QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert not finder.list.isVisible()


def test_only_what_is_available_is_offered(finder: ActionFinder) -> None:
    finder.show_actions(available={"day_log.undo", "day_log.note"})
    assert [row.id for row in finder.list.rows.rows] == ["day_log.undo", "day_log.note"]


def test_a_click_runs(finder: ActionFinder, qtbot: QtBot) -> None:
    index = finder.list.rows.index(2)
    wanted = finder.list.rows.rows[2].id
    place = finder.list.visualRect(index).center()
    with qtbot.waitSignal(finder.chosen, timeout=30_000) as chosen:
        QTest.mouseClick(
            finder.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
    assert chosen.args == [wanted]


def test_a_row_is_spoken_with_its_page_and_key(finder: ActionFinder) -> None:
    (at,) = [at for at, row in enumerate(finder.list.rows.rows) if row.id == "item.next"]
    spoken = finder.list.rows.index(at).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Next, Running order, Space"


def test_the_panel_grows_with_the_text(finder: ActionFinder, theme: Theme) -> None:
    before = finder.size()
    theme.set_text(base=28)
    assert finder.width() == 2 * before.width()
    assert finder.height() > 1.8 * before.height()


@pytest.mark.parametrize("sought", ["seal", "unseal", "passphrase"])
def test_where_an_event_is_sealed_is_found(finder: ActionFinder, sought: str) -> None:
    finder.field.setText(sought)
    assert finder.list.rows.row(finder.list.rows.index(0)) is not None
    assert "Event details" in [row.text for row in finder.list.rows.rows]


def test_a_panel_that_has_lost_the_focus_is_gone(qtbot: QtBot, finder: ActionFinder) -> None:
    """It looked as if it were written into, and the letters went elsewhere."""
    page = finder.parentWidget()
    assert page is not None
    other = QLineEdit(page)
    other.show()
    finder.show()
    finder.take_focus()
    qtbot.waitUntil(finder.field.hasFocus, timeout=30_000)
    assert finder.isVisible()
    other.setFocus()
    assert not finder.isVisible()
