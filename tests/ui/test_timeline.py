"""The timeline of the page: it follows the day, and draws again only what has changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from page_of_widgets import PageMaker
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from eventdesk.core.running_order.forecast import forecast
from eventdesk.formats.charts.text_width import widest
from eventdesk.ui.pages.running_order.day.timeline import Timeline
from eventdesk.ui.theme import LIGHT, Theme
from tests.core.running_orders import at, order_of, run, talk, worked_day


def local(instant: datetime) -> datetime:
    return instant.astimezone(UTC)


@pytest.fixture
def timeline(theme: Theme, page_with: PageMaker, qtbot: QtBot) -> Timeline:
    shown = Timeline(theme, local)
    page_with(shown, width=1032)
    order = worked_day(run("WEL", "09:00", "09:15"), run("TA", "09:15"))
    shown.show_forecast(forecast(order, at("09:30")))
    qtbot.waitUntil(lambda: bool(shown.boxes))
    return shown


def colour_at(timeline: Timeline, x: float, y: float) -> QColor:
    picture = timeline.grab().toImage()
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(round(x * ratio), round(y * ratio))


def test_what_runs_is_filled_up_to_now(timeline: Timeline) -> None:
    (box,) = [one for one in timeline.boxes if one.item_id == "TA"]
    assert colour_at(timeline, box.left + box.width / 4, 35) == QColor(LIGHT.accent)
    assert colour_at(timeline, box.left + box.width * 3 / 4, 35) == QColor(LIGHT.tint)
    (over,) = [one for one in timeline.boxes if one.item_id == "WEL"]
    assert colour_at(timeline, over.left + 4, 35) == QColor(LIGHT.bar)


def test_it_follows_a_turn_of_the_event_loop_later(timeline: Timeline, qtbot: QtBot) -> None:
    before = timeline.boxes
    order = worked_day(
        run("WEL", "09:00", "09:15"), run("TA", "09:15", "09:40"), run("TB", "09:40")
    )
    timeline.show_forecast(forecast(order, at("09:41")))
    assert timeline.boxes == before
    qtbot.waitUntil(lambda: timeline.boxes != before)


def test_it_is_hidden_from_the_clock_while_nothing_moves(
    timeline: Timeline, qtbot: QtBot, qapp: QApplication
) -> None:
    """The picture of what stands still is kept from one second to the next."""
    timeline.grab()
    kept = timeline.boxes
    order = worked_day(run("WEL", "09:00", "09:15"), run("TA", "09:15"))
    timeline.show_forecast(forecast(order, at("09:30:20")))
    qapp.processEvents()
    timeline.grab()
    assert timeline.boxes is kept


def test_a_box_says_whole_what_it_stands_for(timeline: Timeline, qapp: QApplication) -> None:
    (box,) = [one for one in timeline.boxes if one.item_id == "PAN"]
    place = QPoint(round(box.left + box.width / 2), 35)
    asked = QHelpEvent(QEvent.Type.ToolTip, place, timeline.mapToGlobal(place))
    qapp.sendEvent(timeline, asked)
    assert "PAN, planned 10:35, expected 10:35 – 11:20" in QToolTip.text()
    assert "09:00" in timeline.accessibleDescription()


def test_a_title_that_fits_by_the_estimate_fits(theme: Theme) -> None:
    font: QFont = theme.font(13)
    metrics = QFontMetricsF(font)
    size = font.pixelSize()
    for text in (
        "Lunch", "Coffee", "Round-up and next steps", "Minister for Policing, Crime and Fire",
        "WWW MMM @@@ %%%", "jjj iii lll", "Prévention: “Ça va?” — O’Brien", "Œuvres & Æsir",
        "ŠČŘŽ łódź", "0123456789", "Straße", "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "abcdefghijklmnopqrstuvwxyz",
    ):  # fmt: skip
        assert metrics.horizontalAdvance(text) <= widest(text, size), text


def test_500_items_are_shown(theme: Theme, page_with: PageMaker, qtbot: QtBot) -> None:
    shown = Timeline(theme, local)
    page_with(shown, width=1032)
    items = [talk(f"T{n}", at("08:00") + timedelta(minutes=n), 1) for n in range(500)]
    shown.show_forecast(forecast(order_of(*items), at("08:00")))
    qtbot.waitUntil(lambda: len(shown.boxes) == 500)
    assert not shown.grab().isNull()
