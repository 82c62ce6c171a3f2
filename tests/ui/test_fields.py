"""Fields keep still, empty themselves once, and carry their label and its note."""

from __future__ import annotations

from page_of_widgets import PageMaker
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.style_sheet import dress, wear_sheet
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.search_field import SearchField


def test_escape_empties_the_field_once_and_is_then_left_to_the_page(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    field = SearchField(theme, name="Find a delegate", placeholder="Name")
    page_with(field)
    QTest.keyClicks(field, "fairw")
    with qtbot.waitSignal(field.cleared, timeout=30_000):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.assertNotEmitted(field.cleared):
        QTest.keyClick(field, Qt.Key.Key_Escape)


def test_the_text_of_the_field_does_not_move_with_the_focus(
    qapp: QApplication, qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    dress(qapp, theme)
    field, other = SearchField(theme, name="Find", placeholder="Name"), QLineEdit()
    page = page_with(other, field)
    wear_sheet(page, theme)
    page.activateWindow()
    field.setText("fairw")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=30_000)
    focused = field.cursorRect().topLeft()
    other.setFocus()
    qtbot.waitUntil(lambda: not field.hasFocus(), timeout=30_000)
    assert field.cursorRect().topLeft() == focused


def test_a_labelled_row_names_its_field(qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit()
    row = labelled_row(theme, "Who vouches", field, hint="A name from the list.")
    page = QWidget()
    page.setLayout(row.layout)
    qtbot.addWidget(page)
    assert row.label.buddy() is field
    assert (field.accessibleName(), field.accessibleDescription()) == (
        "Who vouches",
        "A name from the list.",
    )
    row.show_note("Somebody must vouch.", problem=True)
    assert field.accessibleDescription() == "Somebody must vouch."
