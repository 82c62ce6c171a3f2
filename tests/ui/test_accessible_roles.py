"""What a painted widget is to a screen reader, through the interfaces that readers ask."""

from __future__ import annotations

import gc

import pytest
from page_of_widgets import PageMaker
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QButtonGroup, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.accessible_roles import tell_roles
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.rail import PageView, Rail
from eventdesk.ui.widgets.rail_button import RailButton
from eventdesk.ui.widgets.state_disc import StateDisc
from eventdesk.ui.widgets.text import tool_tip

Role, Text = QAccessible.Role, QAccessible.Text
PRESS = QAccessibleActionInterface.pressAction()


class Figure(QWidget):
    """A painted text."""

    accessible_role = Role.StaticText


@pytest.fixture(autouse=True)
def _roles(qapp: QApplication) -> None:
    tell_roles(qapp)


def interface(widget: QWidget) -> QAccessibleInterface:
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def rail(theme: Theme) -> Rail:
    pages = [PageView(id=one, icon="search", word=one, key="") for one in ("Desk", "Log")]
    return Rail(theme, tuple(pages))


def test_painted_text_is_read_as_one_sentence(qtbot: QtBot) -> None:
    figure = Figure()
    qtbot.addWidget(figure)
    figure.setAccessibleName("Board")
    figure.setAccessibleDescription("10:24, 6 min behind")
    read = interface(figure)
    assert (read.role(), read.text(Text.Name), read.text(Text.Description)) == (
        Role.StaticText,
        "Board: 10:24, 6 min behind",
        "",
    )


def test_a_page_is_a_tab_that_says_whether_it_is_open(theme: Theme, page_with: PageMaker) -> None:
    shown = rail(theme)
    page_with(shown)
    shown.show_current("Log")
    tabs = {one.accessibleName(): interface(one) for one in shown.findChildren(RailButton)}
    assert interface(shown).role() is Role.PageTabList
    assert [tabs[one].role() for one in ("Desk", "Log")] == [Role.PageTab] * 2
    assert [bool(tabs[one].state().selected) for one in ("Desk", "Log")] == [False, True]
    assert tabs["Find an action"].role() is Role.Button


def test_a_reader_can_press_a_page(qtbot: QtBot, theme: Theme) -> None:
    shown = rail(theme)
    qtbot.addWidget(shown)
    desk = next(one for one in shown.findChildren(RailButton) if one.accessibleName() == "Desk")
    actions = interface(desk).actionInterface()
    assert PRESS in actions.actionNames()
    with qtbot.waitSignal(shown.page_wished) as wished:
        actions.doAction(PRESS)
    assert wished.args == ["Desk"]
    assert interface(desk).state().selected


def test_of_buttons_of_which_one_is_chosen_each_is_a_radio_button(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    group = QButtonGroup(parent)
    chips = [QPushButton(word, parent) for word in ("Everything", "R && D")]
    for chip in chips:
        chip.setCheckable(True)
        group.addButton(chip)
    chips[1].setChecked(True)
    read = [interface(chip) for chip in chips]
    assert [one.role() for one in read] == [Role.RadioButton] * 2
    assert [bool(one.state().checked) for one in read] == [False, True]
    assert read[1].text(Text.Name) == "R & D"


def test_a_button_that_is_on_or_off_is_left_to_qt(qtbot: QtBot) -> None:
    button = QPushButton("Crew")
    button.setCheckable(True)
    qtbot.addWidget(button)
    assert interface(button).role() is Role.CheckBox


def test_decoration_is_not_stopped_at(theme: Theme, page_with: PageMaker) -> None:
    disc, card = StateDisc(theme), Card(theme)
    page_with(disc, card)
    assert interface(disc).state().invisible
    assert interface(card).role() is Role.Grouping
    assert not interface(card).state().invisible


def test_what_is_told_outlives_the_garbage_and_goes_with_its_widget(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for _ in range(50):
        figure = Figure(parent)
        first = interface(figure)
        gc.collect(0)
        assert interface(figure).role() is Role.StaticText
        del first
        figure.setParent(None)
        figure.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    assert interface(parent).childCount() == 0


@pytest.mark.parametrize("hostile", ["<b>x</b>", "a &lt; b", "<!-- x -->", "<img src=x>"])
def test_a_tooltip_is_text_that_a_reader_may_read_out(qtbot: QtBot, hostile: str) -> None:
    label = QLabel(tool_tip(hostile))
    plain = QLabel(tool_tip(hostile))
    plain.setTextFormat(Qt.TextFormat.PlainText)
    for one in (label, plain):
        qtbot.addWidget(one)
    assert label.sizeHint().width() == plain.sizeHint().width()
    assert "span" not in label.text()


def test_a_long_tooltip_is_broken_into_lines() -> None:
    lines = tool_tip("What the councils have learnt " * 10).split("\n")
    assert len(lines) > 3
    assert max(len(line) for line in lines) <= 72
