"""What frames every page: the rail beside it, the strip above and the keys at its foot."""

from __future__ import annotations

from page_of_widgets import PAGES, PageMaker, ink_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.foot_keys import FootKeys
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.key_row import KeyView
from eventdesk.ui.widgets.rail import Rail
from eventdesk.ui.widgets.strip import Strip, StripView
from eventdesk.ui.widgets.text import tool_tip


def test_the_rail_is_narrow_below_1100(qtbot: QtBot, theme: Theme, page_with: PageMaker) -> None:
    rail = Rail(theme, PAGES)
    page_with(rail)
    rail.fit(1280)
    assert (rail.is_narrow, rail.width()) == (False, 209)
    rail.fit(1099)
    assert (rail.is_narrow, rail.width()) == (True, 57)
    tips = {button.toolTip() for button in rail.findChildren(QAbstractButton)}
    assert tool_tip("Registration, Ctrl 1") in tips


def test_the_rail_gives_way_to_larger_text(theme: Theme, page_with: PageMaker) -> None:
    rail = Rail(theme, PAGES)
    page_with(rail)
    rail.fit(1280)
    usual = theme.scale.base
    theme.set_text(base=2 * usual)
    assert rail.is_narrow, "its words would take a third of the window"
    theme.set_text(base=usual)
    assert (rail.is_narrow, rail.width()) == (False, 209)


def test_the_rail_wishes_pages_and_marks_one(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    rail = Rail(theme, PAGES)
    page_with(rail)
    buttons = {button.accessibleName(): button for button in rail.findChildren(QAbstractButton)}
    with qtbot.waitSignal(rail.page_wished, timeout=30_000) as wished:
        QTest.mouseClick(buttons["Running order"], Qt.MouseButton.LeftButton)
    assert wished.args == ["running-order"]
    rail.show_current("registration")
    assert [name for name, button in buttons.items() if button.isChecked()] == ["Registration"]


def test_the_foot_hides_the_last_keys_first(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    foot = FootKeys(theme)
    words = ("Walk-in", "Substitute", "Leave", "Undo last")
    foot.show_view(tuple(KeyView(id=word, key="Ctrl+N", word=word) for word in words))
    page_with(foot, width=300)
    shown = [hint.accessibleName() for hint in foot.findChildren(KeyHint) if hint.isVisible()]
    assert shown == list(words[: len(shown)])
    assert 0 < len(shown) < 4


def test_the_foot_tells_which_key_was_clicked(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    foot = FootKeys(theme)
    foot.show_view((KeyView(id="walk_in", key="Ctrl+N", word="Walk-in"),))
    page_with(foot)
    with qtbot.waitSignal(foot.wished, timeout=30_000) as wished:
        QTest.mouseClick(foot.findChildren(KeyHint)[0], Qt.MouseButton.LeftButton)
    assert wished.args == ["walk_in"]


def test_the_strip_speaks_what_it_shows(qtbot: QtBot, theme: Theme, page_with: PageMaker) -> None:
    strip = Strip(theme)
    page_with(strip, width=1280)
    strip.show_view(
        StripView(
            event="Conference", place_and_date="Bristol", now_line="Now · until 10:36",
            item="Coffee", left="11", left_unit="min left", lateness="6 min behind",
            lateness_state=State.WARN, inside="61", of="of 70 in", clock="10:24",
        )
    )  # fmt: skip
    spoken = "10:24, Now · until 10:36: Coffee, 11 min left, 6 min behind, 61 of 70 in"
    assert strip.accessibleDescription() == spoken
    assert ink_of(strip, "board_warn", theme) > 0
    assert ink_of(strip, "board_ok", theme) == 0
