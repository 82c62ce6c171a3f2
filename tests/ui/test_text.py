"""A text is shown as it stands, and whole: wrapped, or in its tooltip."""

from __future__ import annotations

from page_of_widgets import HOSTILE, PageMaker
from pytestqt.qtbot import QtBot

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.text import Text, tool_tip


def test_a_hostile_name_is_as_wide_as_its_letters(qtbot: QtBot, theme: Theme) -> None:
    label = Text(theme, "<b></b><b></b>")
    qtbot.addWidget(label)
    assert label.sizeHint().width() > 14 * 4


def test_a_tooltip_cannot_carry_markup() -> None:
    assert "<img" not in tool_tip(HOSTILE)
    assert tool_tip("") == ""


def test_a_text_that_does_not_fit_is_whole_in_its_tooltip(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    label = Text(theme, "Ottilie Featherstonehaugh-Blackwood of North Somerset", size=18)
    page_with(label, width=200)
    assert "Featherstonehaugh-Blackwood of North Somerset" in label.toolTip()
    label.show_text("Ottilie")
    assert label.toolTip() == ""


def test_a_text_wraps_at_spaces_and_hyphens(qtbot: QtBot, theme: Theme) -> None:
    label = Text(theme, "Featherstonehaugh-Blackwood-Okonkwo", size=36, strong=True, lines=3)
    qtbot.addWidget(label)
    assert label.line_count(10_000) == 1
    assert label.line_count(label.sizeHint().width() - 8) == 2
    assert label.heightForWidth(200) > label.heightForWidth(10_000)


def test_a_text_that_became_empty_takes_no_room(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    label = Text(theme, "Step-free seat")
    page_with(label)
    label.show_text("")
    assert not label.isVisible()
    label.show_text("None")
    assert label.isVisible()
