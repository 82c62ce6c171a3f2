"""The verdict's card says who and why in full, in the verdict's colour, and tells its buttons."""

from __future__ import annotations

import pytest
from page_of_widgets import HOSTILE, REFUSED, PageMaker
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.verdict_card import VerdictCard
from eventdesk.ui.widgets.verdict_view import ButtonView, Verdict, VerdictView


def test_a_hostile_name_is_shown_as_it_stands(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = VerdictCard(theme)
    page_with(card)
    card.show_view(REFUSED)
    labels = card.findChildren(QLabel)
    assert HOSTILE in {label.text() for label in labels}
    assert {label.textFormat() for label in labels if isinstance(label, Text)} == {
        Qt.TextFormat.PlainText
    }


def test_a_verdict_is_spoken_with_its_reason(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = VerdictCard(theme)
    page_with(card)
    card.show_view(REFUSED)
    assert card.accessibleName().startswith("Not admitted: already in")
    assert "13 minutes ago" in card.accessibleDescription()


@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_bar_has_the_colour_of_the_verdict(
    qtbot: QtBot, theme: Theme, verdict: Verdict, page_with: PageMaker
) -> None:
    card = VerdictCard(theme)
    page_with(card)
    card.show_view(VerdictView(state=verdict, verdict="In", name="Priya Raghunathan"))
    role = {"admitted": "ok", "alert": "warn", "refused": "stop", "asked": "accent"}[verdict.value]
    bar = card.grab(QRect(2, 40, 4, card.height() - 80)).toImage()
    assert bar.pixelColor(1, 1).name().upper() == theme.tokens.named(role)
    assert bar.pixelColor(3, bar.height() - 1).name().upper() == theme.tokens.named(role)


def test_a_button_of_the_verdict_tells_its_id(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = VerdictCard(theme)
    page_with(card)
    card.show_view(REFUSED)
    with qtbot.waitSignal(card.button_wished, timeout=30_000) as wished:
        QTest.mouseClick(card.buttons[1], Qt.MouseButton.LeftButton)
    assert wished.args == ["undo"]


def test_enter_on_a_focused_button_presses_nothing(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = VerdictCard(theme)
    page_with(card)
    card.show_view(REFUSED)
    with qtbot.assertNotEmitted(card.button_wished):
        QTest.keyClick(card.buttons[0], Qt.Key.Key_Return)
    with qtbot.waitSignal(card.button_wished, timeout=30_000) as wished:
        QTest.keyClick(card.buttons[0], Qt.Key.Key_Space)
    assert wished.args == ["next"]


def test_the_card_takes_the_focus_on_a_button_that_works(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = VerdictCard(theme)
    page = page_with(card)
    page.activateWindow()
    disabled = ButtonView(text="Admit", id="admit", key="Enter", enabled=False)
    told = ButtonView(text="I have told her", id="told", key="F8", primary=True)
    view = VerdictView(
        state=Verdict.ALERT, verdict="Read this before you admit", name="Priya Raghunathan",
        buttons=(disabled, told),
    )  # fmt: skip
    card.show_view(view)
    card.take_focus()
    qtbot.waitUntil(card.buttons[1].hasFocus, timeout=30_000)


@pytest.mark.parametrize("height", [420, 520, 640])
def test_a_reason_is_never_cut_off(
    qtbot: QtBot, theme: Theme, height: int, page_with: PageMaker
) -> None:
    card = VerdictCard(theme)
    page = page_with(card, width=600, height=height)
    card.show_view(REFUSED)
    reason = next(text for text in card.findChildren(Text) if text.text() == REFUSED.reason)
    assert reason.height() >= reason.heightForWidth(reason.width())
    page.resize(760, 900)
    qtbot.waitUntil(lambda: card.height() >= theme.px(388), timeout=30_000)


def test_what_somebody_needs_is_never_cut_off(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = VerdictCard(theme)
    page_with(card, width=690, height=460)
    facts = (("Table", "10"), ("Category", "Council"), ("Needs", "Wheelchair space, Vegetarian"))
    card.show_view(VerdictView(state=Verdict.ADMITTED, verdict="In", name="Tom Ray", facts=facts))
    needs = next(text for text in card.findChildren(Text) if text.text() == facts[2][1])
    table = next(text for text in card.findChildren(Text) if text.text() == facts[0][1])
    qtbot.waitUntil(lambda: needs.height() >= needs.heightForWidth(needs.width()), timeout=30_000)
    assert needs.toolTip() == ""
    assert table.y() == needs.y()


def test_a_long_name_takes_three_smaller_lines(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = VerdictCard(theme)
    page_with(card)
    name = "The Hon. Wilhelmina Featherstonehaugh-Blackwood-Okonkwo CBE"
    card.show_view(VerdictView(state=Verdict.ADMITTED, verdict="In", name=name))
    label = next(text for text in card.findChildren(Text) if text.text() == name)
    assert label.font().pixelSize() == 36
    card.show_view(VerdictView(state=Verdict.ADMITTED, verdict="In", name="Tom Ray"))
    assert label.font().pixelSize() == 44
