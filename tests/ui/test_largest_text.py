"""At the largest text in a small window everything can be read: a page scrolls where it must."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from functools import partial
from itertools import combinations
from pathlib import Path

import pytest
from chair import Chair
from focus_walk import findings_of_places
from opened_event import OpenSample
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from registration_desk import SitDown

from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.questions.page import QuestionsPage
from eventdesk.ui.theme import ThemeChoice
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.foot_keys import FootKeys
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.verdict_view import Verdict
from tests.end_to_end.window_driver import WindowDriver

LARGEST = 28
"""Pixels: the last step of the keys for larger text, where the system's text is usual."""
ROOM = (1166, 592)
"""What strip and rail leave to a page at that size, of a window of 1280 × 720."""
SHOWCASE = "Prevention Panels showcase: North Somerset Council"


def stands(part: QWidget, page: QWidget) -> QRect:
    """Where a part stands on its page, however far that is scrolled."""
    return QRect(part.mapTo(page, part.rect().topLeft()), part.size())


def is_whole(part: QWidget) -> bool:
    """Whether nothing of a part is out of sight."""
    return part.visibleRegion().boundingRect() == part.rect()


def test_on_the_running_order_nothing_lies_over_anything_else(open_sample: OpenSample) -> None:
    day = Chair(open_sample(time(10, 16)))
    day.jump_to(SHOWCASE)
    day.at(10, 24)
    day.window.resize(*ROOM)
    day.opened.theme.set_text(base=LARGEST)
    page = day.page
    parts = (page.now_card, page.next_card, page.banner, page.table)

    def are_apart() -> bool:
        places = [stands(part, page) for part in parts]
        return not any(one.intersects(other) for one, other in combinations(places, 2))

    day.opened.qtbot.waitUntil(are_apart, timeout=30_000)
    assert day.window.size().toTuple() == ROOM, "it stands in as little room as the window leaves"
    assert all(part.height() >= part.minimumHeight() for part in parts)
    cards = page.banner.ways
    day.opened.qtbot.waitUntil(lambda: cards.height() >= cards.minimumHeight() > 0, timeout=30_000)

    for digit, card in zip((Qt.Key.Key_1, Qt.Key.Key_3), cards.cards[::2], strict=True):
        day.press(digit)
        day.opened.qtbot.waitUntil(partial(is_whole, card), timeout=30_000)
        assert card.height() >= card.height_at(card.width()), "what it does is not cut short"
    day.press(Qt.Key.Key_Down)
    day.opened.qtbot.waitUntil(lambda: is_whole(page.table), timeout=30_000)


def test_at_the_desk_a_note_to_read_is_whole_and_the_foot_lies_over_nothing(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    desk.opened.theme.set_text(base=LARGEST)
    desk.page.resize(*ROOM)
    (area,) = (one for one in desk.page.findChildren(QScrollArea) if one.parent() is desk.page)
    desk.type("harriet longstaff")
    desk.press(Qt.Key.Key_Return)
    assert desk.verdict is Verdict.ALERT
    card = desk.page.verdict.card
    said = next(one for one in card.findChildren(Text) if one.text() == desk.view.reason)

    def is_read() -> bool:
        return is_whole(said) and said.height() >= said.heightForWidth(said.width()) > 0

    desk.opened.qtbot.waitUntil(is_read, timeout=30_000)
    desk.opened.qtbot.waitUntil(lambda: is_whole(focused()), timeout=30_000)
    foot = next(one for one in desk.page.findChildren(FootKeys) if not one.isHidden())
    assert not stands(foot, desk.page).intersects(stands(card, desk.page))
    area.ensureWidgetVisible(foot)
    assert is_whole(foot)


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """A whole window, a small one, at the largest text, late in the morning."""
    made = WindowDriver(qtbot, tmp_path / "data", time(11, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.application.theme.set_text(base=LARGEST)
    made.window.resize(1280, 720)
    yield made
    made.close()


@pytest.mark.parametrize(
    "keys",
    [
        "<Ctrl+1><Ctrl+N>", "<Ctrl+2><I>", "<Ctrl+3>Why so late?<Ctrl+Return><F9>", "<Ctrl+4>",
        "<Ctrl+5>", "<F12>", "<Ctrl+E>", "<Ctrl+Shift+P>", "<F4>",
    ],
)  # fmt: skip
def test_words_on_buttons_are_whole_and_what_has_no_room_can_be_scrolled_to(
    driver: WindowDriver, keys: str
) -> None:
    driver.press(keys)

    def is_laid_out() -> bool:
        buttons = [one for one in driver.window.findChildren(ActionButton) if one.isVisible()]
        narrow = [
            one.accessibleName() for one in buttons if one.width() < one.minimumSizeHint().width()
        ]
        return bool(buttons) and not narrow and not list(findings_of_places(driver.window))

    driver.until(is_laid_out)
    for rows in driver.window.findChildren(QAbstractItemView):
        if rows.isVisible():
            assert rows.height() >= 4 * LARGEST, rows.accessibleName()


def test_the_action_finder_stands_within_the_window(driver: WindowDriver) -> None:
    panel = driver.view.action_finder
    for base in (LARGEST, LARGEST / 2, LARGEST):
        driver.application.theme.set_text(base=base)
        driver.press("<Ctrl+K>")
        driver.until(lambda: driver.window.rect().contains(stands(panel, driver.window)))
        assert panel.list.height() >= 2 * base
        driver.press("<Escape>")


def test_a_column_stands_below_where_the_page_is_narrow_for_its_text(
    driver: WindowDriver,
) -> None:
    driver.press("<Ctrl+3>")
    page = driver.view.pages[PageId.QUESTIONS]
    assert isinstance(page, QuestionsPage)
    driver.until(lambda: stands(page.put_card, page).top() > stands(page.entry, page).bottom())
    assert page.put_card.width() == page.entry.width()

    driver.application.theme.set_text(base=LARGEST / 2)
    driver.until(lambda: stands(page.put_card, page).left() > stands(page.entry, page).right())
    assert stands(page.put_card, page).top() == stands(page.entry, page).top()


def test_a_card_comes_to_rest_when_the_text_grows_under_it(driver: WindowDriver) -> None:
    driver.application.theme.set_text(base=LARGEST / 2)
    driver.registration.finding.type("vru-0359")
    driver.press("<Return>")
    driver.until(lambda: driver.registration.verdict.state is Verdict.REFUSED)
    driver.ask(name_a_lead)
    driver.press("<F9>Rang this morning<Return>4712<Return>")
    page = driver.registration
    driver.until(
        lambda: any("not the PIN" in one.text() for one in page.verdict.findChildren(Text))
    )

    def stays_whole() -> bool:
        heights = set()
        for _ in range(20):
            QApplication.processEvents()
            heights.add(page.verdict.height())
        lines = [one for one in page.verdict.findChildren(Text) if one.isVisible()]
        cut = [one for one in lines if one.height() < one.minimumSizeHint().height()]
        return len(heights) <= 3 and not cut

    theme = driver.application.theme
    for base, choice in ((LARGEST, ThemeChoice.DARK), (LARGEST / 2, ThemeChoice.LIGHT)) * 2:
        theme.set_text(base=base)
        assert stays_whole()
        theme.choose(choice)
        assert stays_whole()
    theme.set_text(base=LARGEST)
    driver.until(lambda: is_whole(focused()))


def name_a_lead(desk: EventDesk) -> None:
    """Somebody whose PIN is asked for."""
    lead = desk.event.name_lead("Hannah Marsh").subject
    assert lead is not None
    desk.event.set_pin(lead, "4711")


def focused() -> QWidget:
    """Whatever takes the keys."""
    found = QApplication.focusWidget()
    assert found is not None
    return found
