"""The ways out at the running order page: shown, switched, adopted, left, copied; all by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest
from chair import Chair
from opened_event import OpenSample
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from eventdesk.core.actions import Action
from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.ui.models.running_order_rows import ItemRow
from eventdesk.ui.pages.running_order.fixed_items.proposal_cards import ProposalCard
from eventdesk.ui.pages.running_order.fixed_items.replan_words import NO_BREAK
from eventdesk.ui.theme import State

Key = Qt.Key
MINISTER = "Minister for Policing, Crime and Fire, by video"
SHOWCASE = "Prevention Panels showcase: North Somerset Council"
Sit = Callable[..., Chair]


@pytest.fixture
def late(open_sample: OpenSample, qtbot: object) -> Sit:
    """The showcase before the break has begun so late that the minister is in danger."""

    def sit_down(minute: int = 16) -> Chair:
        day = Chair(open_sample(time(10, minute)))
        day.jump_to(SHOWCASE)
        return day.at(10, 24)

    return sit_down


def cards(day: Chair) -> dict[Way, ProposalCard]:
    """The cards that stand in the banner."""
    ways = day.page.banner.ways
    return {} if ways.isHidden() else {one.view.way: one for one in ways.cards if one.view}


def shown(day: Chair) -> list[Way]:
    return [way for way, card in cards(day).items() if card.view and card.view.shown]


def row(day: Chair, title: str) -> ItemRow:
    return day.page.table.model.rows[day.row(title)]


def keys(day: Chair) -> list[str]:
    return [view.key for view in day.page.banner.keys.views]


def entries(day: Chair, action: Action) -> int:
    return sum(one.action is action for one in day.opened.live.entries)


def test_a_conflict_offers_its_ways_out_and_nothing_is_chosen(late: Sit) -> None:
    day = late()
    assert day.fares() is State.STOP
    assert list(cards(day)) == [Way.BREAKS_FIRST, Way.IN_PROPORTION, Way.DROP, Way.ACCEPT]
    assert shown(day) == []
    first = cards(day)[Way.BREAKS_FIRST].view
    assert first is not None
    assert (first.title, first.text.replace(NO_BREAK, " ")) == (
        "Breaks give first",
        "Coffee 15 → 11 min.",
    )
    assert (first.verdict, first.state) == ("Keeps 11:30", State.OK)
    drop = cards(day)[Way.DROP].view
    assert drop is not None
    assert drop.text.replace(NO_BREAK, " ") == "Coffee, 15 min. Leaves 11 min spare."
    accept = cards(day)[Way.ACCEPT].view
    assert accept is not None
    assert (accept.title, accept.verdict, accept.state) == (
        "Accept 11:34",
        "4 min late",
        State.WARN,
    )


def test_a_digit_shows_the_plan_in_the_table_and_esc_leaves_it(late: Sit) -> None:
    day = late()
    before = day.page.table.model.rows
    day.press(Key.Key_1)
    assert shown(day) == [Way.BREAKS_FIRST]
    coffee = row(day, "Coffee")
    assert (coffee.length, coffee.old_length, coffee.plan) == ("11 min", "15", "10:30")
    assert row(day, MINISTER).forecast == "11:30"
    assert not row(day, MINISTER).in_conflict
    assert [key for key in keys(day) if key in {"Return", "Escape"}] == ["Return", "Escape"]
    day.press(Key.Key_Escape)
    assert shown(day) == []
    assert day.page.table.model.rows == before
    assert entries(day, Action.RUNNING_ORDER_REPLANNED) == 0


def has_coffee(day: Chair) -> bool:
    """The timeline follows the table a moment later."""
    return "Coffee" in [box.title for box in day.page.timeline.boxes]


def test_the_timeline_shows_what_the_table_shows(late: Sit) -> None:
    day = late().press(Key.Key_3)
    day.opened.qtbot.waitUntil(lambda: not has_coffee(day))
    day.press(Key.Key_4)
    day.opened.qtbot.waitUntil(lambda: has_coffee(day))


def test_enter_adopts_what_is_shown_and_the_next_fixed_item_is_safe(late: Sit) -> None:
    day = late().press(Key.Key_L, Key.Key_1, Key.Key_Return)
    assert entries(day, Action.RUNNING_ORDER_REPLANNED) == 1
    assert cards(day) == {}
    assert day.fares() is None
    assert row(day, "Coffee").length == "10 min"
    assert row(day, "Coffee").old_length == ""
    assert day.page.banner.accessibleName() == (
        f"{MINISTER} keeps 11:30. Coffee is 5 min shorter. "
        "Tabletop discussion is 1 min shorter. 2 min of slack."
    )


def test_a_second_press_of_the_same_digit_adopts(late: Sit) -> None:
    day = late().press(Key.Key_2, Key.Key_1)
    assert entries(day, Action.RUNNING_ORDER_REPLANNED) == 0
    day.press(Key.Key_1)
    assert entries(day, Action.RUNNING_ORDER_REPLANNED) == 1
    assert row(day, "Coffee").length == "11 min"


def test_enter_adopts_nothing_while_nothing_is_shown(late: Sit) -> None:
    day = late().press(Key.Key_Return, Key.Key_Escape)
    assert entries(day, Action.RUNNING_ORDER_REPLANNED) == 0
    assert len(cards(day)) == 4


def test_a_held_enter_adopts_nothing(late: Sit) -> None:
    day = late().press(Key.Key_1)
    focus = QApplication.focusWidget()
    assert focus is not None
    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(focus, held)
    day.opened.settle()
    assert entries(day, Action.RUNNING_ORDER_REPLANNED) == 0


def test_a_click_shows_and_no_more(late: Sit) -> None:
    day = late()
    QTest.mouseClick(cards(day)[Way.IN_PROPORTION], Qt.MouseButton.LeftButton)
    day.opened.settle()
    assert shown(day) == [Way.IN_PROPORTION]
    QTest.mouseClick(cards(day)[Way.IN_PROPORTION], Qt.MouseButton.LeftButton)
    day.opened.settle()
    assert entries(day, Action.RUNNING_ORDER_REPLANNED) == 0


def test_the_line_up_is_kept_by_one_key_and_given_up_by_the_same(late: Sit) -> None:
    day = late().press(Key.Key_L)
    first = cards(day)[Way.BREAKS_FIRST].view
    assert first is not None
    assert (first.text.replace(NO_BREAK, " "), first.verdict) == (
        "Coffee 15 → 10, Tabletop discussion 25 → 24 min.",
        "Line-up kept, 11:30",
    )
    day.press(Key.Key_L)
    again = cards(day)[Way.BREAKS_FIRST].view
    assert again is not None
    assert again.text.replace(NO_BREAK, " ") == "Coffee 15 → 11 min."


def test_a_reason_is_typed_and_kept_and_its_letters_are_no_keys(late: Sit) -> None:
    day = late().press(Key.Key_1, Key.Key_W)
    assert day.page.field_line.isVisible()
    day.write("1 letter less")
    assert day.page.field_line.field.text() == "1 letter less"
    day.press(Key.Key_Return)
    assert day.page.field_line.isHidden()
    (told,) = [
        one for one in day.opened.live.entries if one.action is Action.RUNNING_ORDER_REPLANNED
    ]
    assert told.about["reason"] == "1 letter less"
    assert day.page.table.view.hasFocus()


def test_a_reason_needs_something_to_be_chosen_and_can_be_left(late: Sit) -> None:
    day = late().press(Key.Key_W)
    assert day.page.field_line.isHidden()
    assert day.sentence == "Choose a way out first, with 1 to 4."
    day.press(Key.Key_1, Key.Key_W, Key.Key_Escape)
    assert day.page.field_line.isHidden()
    assert shown(day) == [Way.BREAKS_FIRST]


def test_the_sentence_for_the_office_is_copied_by_one_key(late: Sit) -> None:
    day = late().press(Key.Key_C)
    sentence = QGuiApplication.clipboard().text()
    assert f"{MINISTER} can begin at 11:34, 4 min later than 11:30." in sentence
    assert day.sentence == f"Copied: {sentence}"


def test_where_nothing_fits_the_earliest_is_offered_alone(late: Sit) -> None:
    day = late(24).at(11, 5)
    assert list(cards(day)) == [Way.ACCEPT]
    only = cards(day)[Way.ACCEPT].view
    assert only is not None
    assert "Nothing else fits: this is the earliest that all floors allow." in only.text
    day.press(Key.Key_1)
    assert day.sentence == "The floors leave no such way out."
    day.press(Key.Key_4, Key.Key_4)
    assert entries(day, Action.RUNNING_ORDER_REPLANNED) == 1
    assert day.fares() is None


def test_a_tight_item_has_one_line_until_somebody_asks(late: Sit) -> None:
    day = late(11)
    assert day.page.banner.accessibleName().startswith(f"{MINISTER} starts at 11:30, 1 min into")
    assert cards(day) == {}
    day.press(Key.Key_L)
    assert Way.BREAKS_FIRST in cards(day)
    day.press(Key.Key_Escape)
    assert cards(day) == {}
    day.press(Key.Key_1)
    assert shown(day) == [Way.BREAKS_FIRST]
    day.press(Key.Key_1)
    assert day.page.banner.accessibleName() == (
        f"{MINISTER} keeps 11:30. Coffee is 1 min shorter. 2 min of slack."
    )


def test_numbers_that_change_while_they_are_shown_are_shown_anew_and_said(late: Sit) -> None:
    day = late().press(Key.Key_1)
    assert "have changed" not in day.page.banner.accessibleName()
    day.opened.acts.perform(lambda desk: desk.running_order.adjust(1))
    day.opened.settle()
    assert shown(day) == [Way.BREAKS_FIRST]
    first = cards(day)[Way.BREAKS_FIRST].view
    assert first is not None
    assert first.text.replace(NO_BREAK, " ") == "Coffee 15 → 10 min."
    assert "The numbers have changed." in day.page.banner.accessibleName()
    day.press(Key.Key_Return)
    assert row(day, "Coffee").length == "10 min"


def test_other_numbers_at_the_moment_of_the_press_are_asked_about(late: Sit) -> None:
    """Another desk was faster than the screen: nothing is adopted unread."""
    day = late().press(Key.Key_1)
    day.opened.acts.perform(lambda desk: desk.running_order.adjust(1))
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_Return)
    day.opened.settle()
    assert entries(day, Action.RUNNING_ORDER_REPLANNED) == 0
    assert day.asks() or "have changed" in day.page.banner.accessibleName()
    day.press(Key.Key_Return)
    assert entries(day, Action.RUNNING_ORDER_REPLANNED) == 1


def test_what_is_shown_goes_when_another_desk_has_settled_it(late: Sit) -> None:
    day = late().press(Key.Key_1)
    day.opened.acts.perform(lambda desk: desk.replanning.adopt(Way.DROP))
    day.opened.settle()
    assert shown(day) == []
    assert row(day, "Coffee").old_length == ""


def test_cards_never_become_lower_while_the_same_ways_are_offered(late: Sit) -> None:
    day = late()
    heights = []
    for second in range(0, 60, 7):
        day.at(10, 24, second)
        heights.append(day.page.banner.height())
    assert len(set(heights)) == 1


def test_without_danger_the_keys_say_so(open_sample: OpenSample, qtbot: object) -> None:
    day = Chair(open_sample(time(8, 40))).press(Key.Key_1)
    assert day.sentence == "Every fixed item keeps its minute and its line-up."
    day.press(Key.Key_C)
    assert day.sentence == "There is nothing to tell the speaker’s office."
    day.press(Key.Key_L)
    assert day.sentence == "No line-up is in danger."


def test_that_numbers_have_changed_is_seen_where_there_is_little_room(late: Sit) -> None:
    day = late().press(Key.Key_1)
    day.opened.acts.perform(lambda desk: desk.running_order.adjust(1))
    day.opened.settle()
    more = day.page.banner.more
    assert more.isVisible()
    assert more.text() == "The numbers have changed."
    day.opened.qtbot.waitUntil(lambda: more.width() >= more.sizeHint().width())


def test_a_day_of_very_many_items_is_kept_up_to_date_too(
    open_sample: OpenSample, qtbot: object, tmp_path: Path
) -> None:
    """There the ways out are not worked out anew at every second."""
    rows = [f"{8 + at // 12:02}:{at % 12 * 5:02},5,Item {at},break,," for at in range(120)]
    rows[20] = "09:40,5,Item 20,talk,yes,"
    path = tmp_path / "many.csv"
    path.write_text("\n".join(["Start,Minutes,Title,Kind,Fixed,Floor", *rows]), encoding="utf-8")
    opened = open_sample(time(9, 0))

    def bring_in(desk: EventDesk) -> RunningOrderResult:
        order = desk.running_order_import
        order.apply(order.preview(path))
        return desk.running_order.start("Item 12")

    opened.acts.perform(bring_in)
    opened.settle()
    day = Chair(opened).at(9, 0, 10)

    def verdict() -> str:
        view = cards(day)[Way.ACCEPT].view
        return "" if view is None else view.verdict

    before = verdict()
    opened.acts.perform(lambda desk: desk.running_order.adjust(12))
    opened.settle()
    given = verdict()
    assert given != before
    day.at(9, 0, 50)
    assert verdict() == given
    day.at(9, 30)
    assert verdict() != given
