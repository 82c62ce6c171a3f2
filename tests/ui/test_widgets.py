"""The shared widgets show what they are given: as plain text, with a name for every reader."""

from __future__ import annotations

from datetime import time
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.core.delegates import Attendance
from eventdesk.ui.focus_ring import FocusRing
from eventdesk.ui.recent_list import RecentView
from eventdesk.ui.start_page import StartPage, greeting
from eventdesk.ui.style_sheet import dress
from eventdesk.ui.theme import DARK, State, Theme, ThemeChoice
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.counts_card import CountsCard, CountsView
from eventdesk.ui.widgets.foot_keys import FootKeys, KeyView
from eventdesk.ui.widgets.key_cap import KeyCap, spell_key
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.last_arrivals import ArrivalView, LastArrivals
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.pill import Pill, attendance_pill
from eventdesk.ui.widgets.rail import PageView, Rail, RailFootView
from eventdesk.ui.widgets.row_model import RowModel
from eventdesk.ui.widgets.search_field import SearchField
from eventdesk.ui.widgets.strip import Strip, StripView
from eventdesk.ui.widgets.text import Text, tool_tip
from eventdesk.ui.widgets.verdict_card import VerdictCard
from eventdesk.ui.widgets.verdict_view import ButtonView, Verdict, VerdictView

HOSTILE = "<img src=x> & <b>Bobby</b>"

PAGES = (
    PageView(id="registration", icon="person", word="Registration", key="Ctrl+1"),
    PageView(id="running-order", icon="running-order", word="Running order", key="Ctrl+2"),
)
REFUSED = VerdictView(
    state=Verdict.REFUSED,
    verdict="Not admitted: already in",
    name=HOSTILE,
    role="Partnership Manager",
    organisation="Leicestershire VRN",
    reason="Checked in at 08:51 at Desk 2 by Aisha Rahman, 13 minutes ago.",
    way_on="If somebody else came in under that name, undo the 08:51 check-in first.",
    buttons=(
        ButtonView(text="Next person", id="next", key="Esc", primary=True),
        ButtonView(text="Undo 08:51", id="undo", key="F7"),
    ),
)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, choice=ThemeChoice.LIGHT, family="DejaVu Sans", base=14)


class PageMaker(Protocol):
    """Makes a shown page that holds these widgets, one below the other."""

    def __call__(self, *widgets: QWidget, width: int = 760, height: int = 640) -> QWidget: ...


@pytest.fixture
def page_with(qtbot: QtBot) -> PageMaker:
    kept: list[QWidget] = []

    def make(*widgets: QWidget, width: int = 760, height: int = 640) -> QWidget:
        page = QWidget()
        kept.append(page)
        page.resize(width, height)
        layout = QVBoxLayout(page)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page)
        return page

    return make


def ink_of(widget: QWidget, role: str, theme: Theme) -> int:
    """How many pixels of the widget have exactly the colour of this token."""
    image = widget.grab().toImage()
    wanted = QColor(theme.tokens.named(role)).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


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
    role = {"admitted": "ok", "alert": "warn", "refused": "stop"}[verdict.value]
    bar = card.grab(QRect(2, 40, 4, card.height() - 80)).toImage()
    assert bar.pixelColor(1, 1).name().upper() == theme.tokens.named(role)
    assert bar.pixelColor(3, bar.height() - 1).name().upper() == theme.tokens.named(role)


def test_a_button_of_the_verdict_tells_its_id(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = VerdictCard(theme)
    page_with(card)
    card.show_view(REFUSED)
    with qtbot.waitSignal(card.button_wished) as wished:
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
    with qtbot.waitSignal(card.button_wished) as wished:
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
    qtbot.waitUntil(card.buttons[1].hasFocus)


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
    qtbot.waitUntil(lambda: card.height() >= theme.px(388))


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


def test_the_rail_is_narrow_below_1100(qtbot: QtBot, theme: Theme, page_with: PageMaker) -> None:
    rail = Rail(theme, PAGES)
    page_with(rail)
    rail.fit(1280)
    assert (rail.is_narrow, rail.width()) == (False, 209)
    rail.fit(1099)
    assert (rail.is_narrow, rail.width()) == (True, 57)
    tips = {button.toolTip() for button in rail.findChildren(QAbstractButton)}
    assert tool_tip("Registration, Ctrl 1") in tips


def test_the_rail_wishes_pages_and_marks_one(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    rail = Rail(theme, PAGES)
    page_with(rail)
    buttons = {button.accessibleName(): button for button in rail.findChildren(QAbstractButton)}
    with qtbot.waitSignal(rail.page_wished) as wished:
        QTest.mouseClick(buttons["Running order"], Qt.MouseButton.LeftButton)
    assert wished.args == ["running-order"]
    rail.show_current("registration")
    assert [name for name, button in buttons.items() if button.isChecked()] == ["Registration"]


@pytest.mark.parametrize(
    ("portable", "spelt"),
    [
        ("Ctrl+Z", "Ctrl Z"), ("Return", "Enter"), ("Escape", "Esc"), ("+", "+"),
        ("Ctrl++", "Ctrl +"), ("Ctrl+Return", "Ctrl Enter"), ("F8", "F8"), ("Enter 2", "Enter 2"),
    ],
)  # fmt: skip
def test_a_key_is_spelt_as_people_read_it(portable: str, spelt: str) -> None:
    assert spell_key(portable) == spelt


def test_a_key_cap_grows_with_its_key(qtbot: QtBot, theme: Theme) -> None:
    short, long = KeyCap(theme, "1"), KeyCap(theme, "Ctrl+Return")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert short.sizeHint().width() == short.sizeHint().height() == 20
    assert long.sizeHint().width() > 60


def test_a_button_that_is_short_of_width_gives_up_its_key_first(qtbot: QtBot, theme: Theme) -> None:
    button = ActionButton(theme, "Walk-in & more", key="Ctrl+N")
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    assert button.accessibleName() == "Walk-in & more"
    assert button.accessibleDescription() == "Key Ctrl N"
    assert button.shortcut().isEmpty()


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
    with qtbot.waitSignal(foot.wished) as wished:
        QTest.mouseClick(foot.findChildren(KeyHint)[0], Qt.MouseButton.LeftButton)
    assert wished.args == ["walk_in"]


def test_escape_empties_the_field_once_and_is_then_left_to_the_page(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    field = SearchField(theme, name="Find a delegate", placeholder="Name")
    page_with(field)
    QTest.keyClicks(field, "fairw")
    with qtbot.waitSignal(field.cleared):
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
    page.activateWindow()
    field.setText("fairw")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    focused = field.cursorRect().topLeft()
    other.setFocus()
    qtbot.waitUntil(lambda: not field.hasFocus())
    assert field.cursorRect().topLeft() == focused
    qapp.setStyleSheet("")


def test_rows_that_stay_are_left_alone(qtbot: QtBot) -> None:
    model: RowModel[str] = RowModel(str)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(("a", "b", "c"))
    kept = model.index(2).data()
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.show_rows(("new", "a", "b", "c"))
    assert inserted == [(0, 0)]
    assert model.index(3).data() == kept == "c"
    for rows in (("x", "b"), (), ("a", "b"), ("a", "x", "y", "b"), ("y",)):
        model.show_rows(rows)
        assert tuple(model.index(row).data() for row in range(model.rowCount())) == rows


def test_the_last_arrivals_are_five_and_spoken(qtbot: QtBot, theme: Theme) -> None:
    arrivals = LastArrivals(theme)
    qtbot.addWidget(arrivals)
    rows = (ArrivalView(time=f"09:0{at}", name=HOSTILE, organisation="VRU") for at in range(7))
    arrivals.show_view(tuple(rows))
    assert arrivals.model.rowCount() == 5
    spoken = arrivals.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"09:00, {HOSTILE}, VRU"
    assert "<img" not in arrivals.model.index(0).data(Qt.ItemDataRole.ToolTipRole)


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


def test_the_ring_stands_outside_the_focused_button(
    qapp: QApplication, qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    one, field = ActionButton(theme, "Admit"), QLineEdit()
    page = page_with(one, field)
    ring = FocusRing(page, theme, qapp)
    page.activateWindow()
    one.setFocus()
    qtbot.waitUntil(ring.isVisible)
    assert ring.geometry() == QRect(one.mapTo(page, QPoint(0, 0)), one.size()).adjusted(
        -4, -4, 4, 4
    )
    page.resize(page.width() + 100, page.height())
    qtbot.waitUntil(lambda: ring.width() == one.width() + 8)
    field.setFocus()
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_the_ring_goes_with_its_button(
    qapp: QApplication, qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    one = ActionButton(theme, "Admit")
    page = page_with(one)
    ring = FocusRing(page, theme, qapp)
    page.activateWindow()
    one.setFocus()
    qtbot.waitUntil(ring.isVisible)
    one.deleteLater()
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_another_theme_repaints_what_is_shown(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    card = Card(theme)
    card.setFixedSize(100, 60)
    page_with(card)
    theme.choose(ThemeChoice.DARK)
    assert card.grab().toImage().pixelColor(50, 30).name().upper() == DARK.surface


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (time(3, 59), "Good evening."), (time(4), "Good morning."), (time(11, 59), "Good morning."),
        (time(12), "Good afternoon."), (time(17, 59), "Good afternoon."),
        (time(18), "Good evening."),
    ],
)  # fmt: skip
def test_the_start_page_greets_by_the_hour(now: time, words: str) -> None:
    assert greeting(now) == words


def test_the_start_page_wishes(qtbot: QtBot, theme: Theme) -> None:
    start = StartPage(theme)
    qtbot.addWidget(start)
    start.show_recent(
        (
            RecentView(path="/a.eventdesk", name="This year", line="Bristol"),
            RecentView(path="/b.eventdesk", name="Last year", line="Leeds", is_missing=True),
        )
    )
    start.resize(1280, 720)
    start.show()
    with qtbot.waitSignal(start.recent_wished) as wished:
        QTest.keyClick(start.recent, Qt.Key.Key_Down)
        QTest.keyClick(start.recent, Qt.Key.Key_Return)
    assert wished.args == ["/b.eventdesk"]
    wishes = (start.new_wished, start.open_wished, start.sample_wished)
    for choice, wish in zip(start.choices, wishes, strict=True):
        with qtbot.waitSignal(wish, timeout=1000):
            choice.click()


def test_a_widget_that_is_gone_hears_no_more_of_the_theme(
    qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    page_with(card := VerdictCard(theme))
    card.show_view(REFUSED)
    with qtbot.waitSignal(card.destroyed):
        card.deleteLater()
    theme.choose(ThemeChoice.DARK)
    assert theme.is_dark
