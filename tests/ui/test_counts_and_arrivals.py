"""The figures and the last arrivals beside the desk, and the word for where somebody stands."""

from __future__ import annotations

import pytest
from page_of_widgets import HOSTILE, PageMaker, ink_of
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from eventdesk.core.delegates import Attendance
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.counts_card import CountsCard, CountsView
from eventdesk.ui.widgets.last_arrivals import ArrivalView, LastArrivals
from eventdesk.ui.widgets.pill import Pill, attendance_pill


def test_the_last_arrivals_are_five_and_spoken(qtbot: QtBot, theme: Theme) -> None:
    arrivals = LastArrivals(theme)
    qtbot.addWidget(arrivals)
    rows = (ArrivalView(time=f"09:0{at}", name=HOSTILE, organisation="VRU") for at in range(7))
    arrivals.show_view(tuple(rows))
    assert arrivals.model.rowCount() == 5
    spoken = arrivals.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"09:00, {HOSTILE}, VRU"
    assert "<img" not in arrivals.model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_bar_of_the_counts_divides_as_the_names_do(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = CountsCard(theme)
    page_with(card, width=320)
    counts = {"left": 0, "replaced": 0, "not_coming": 0}
    card.show_view(CountsView(inside=30, of="of 40", attended=30, expected=10, **counts))
    inside, expected = ink_of(card, "ok", theme), ink_of(card, "bar", theme)
    assert inside == pytest.approx(3 * expected, rel=0.02)
    assert card.accessibleDescription().startswith("30 of 40. 10 expected")


@pytest.mark.parametrize("attendance", list(Attendance))
def test_every_attendance_has_a_word_and_an_icon(
    qtbot: QtBot, theme: Theme, attendance: Attendance, page_with: PageMaker
) -> None:
    view = attendance_pill(attendance)
    pill = Pill(theme, view)
    page_with(pill)
    assert pill.accessibleName() == view.word
    assert theme.icons.pixmap(view.icon, theme.tokens.ink, 14).width() == 14
