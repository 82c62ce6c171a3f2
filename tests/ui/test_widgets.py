"""What holds for all widgets: a name for every reader, and one theme."""

from __future__ import annotations

from page_of_widgets import PAGES, REFUSED, PageMaker
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from eventdesk.ui.start_page import StartPage
from eventdesk.ui.theme import DARK, Theme, ThemeChoice
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.foot_keys import FootKeys
from eventdesk.ui.widgets.key_row import KeyView
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.rail import Rail, RailFootView
from eventdesk.ui.widgets.search_field import SearchField
from eventdesk.ui.widgets.verdict_card import VerdictCard
from eventdesk.ui.widgets.verdict_view import ButtonView


def test_every_control_has_an_accessible_name(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    rail, card, line = Rail(theme, PAGES), VerdictCard(theme), MessageLine(theme)
    rail.show_foot(RailFootView(displays="Stage on", desk="Desk 1 · Mo", saved="Saved 09:04"))
    foot, start = FootKeys(theme), StartPage(theme)
    foot.show_view((KeyView(id="walk_in", key="Ctrl+N", word="Walk-in"),))
    field = SearchField(theme, name="Find a delegate", placeholder="Name")
    page = page_with(rail, card, line, foot, start, field)
    card.show_view(REFUSED)
    button = ButtonView(text="Take it over", id="take")
    line.show_view(MessageView(sentence="The clock has moved.", buttons=(button,)))
    controls = [
        *page.findChildren(QAbstractButton),
        *page.findChildren(QLineEdit),
        *(rail, card, line, foot, start, start.recent),
    ]
    assert len(controls) > 15
    assert [control for control in controls if not control.accessibleName()] == []


def test_another_theme_repaints_what_is_shown(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = Card(theme)
    card.setFixedSize(100, 60)
    page_with(card)
    theme.choose(ThemeChoice.DARK)
    assert card.grab().toImage().pixelColor(50, 30).name().upper() == DARK.surface


def test_a_widget_that_is_gone_hears_no_more_of_the_theme(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    page_with(card := VerdictCard(theme))
    card.show_view(REFUSED)
    with qtbot.waitSignal(card.destroyed, timeout=30_000):
        card.deleteLater()
    theme.choose(ThemeChoice.DARK)
    assert theme.is_dark
