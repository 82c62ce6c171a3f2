"""Editing the plan by keys in the page, on the real event."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from chair import Chair
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from eventdesk.core.running_order.order import Item, ItemKind, ItemStatus

Key = Qt.Key
Alt, Shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
Sit = Callable[[int, int], Chair]


@pytest.fixture
def chair(open_sample: OpenSample, qtbot: object) -> Sit:
    return lambda hour, minute: Chair(open_sample(time(hour, minute)))


def item(day: Chair, title: str) -> Item:
    return next(one for one in day.opened.live.order.items if one.title == title)


def minute(day: Chair, title: str) -> str:
    return day.opened.live.minute(item(day, title).planned_start)


def titles(day: Chair) -> list[str]:
    return [row.title for row in day.page.table.model.rows]


def choose(day: Chair, title: str) -> Chair:
    day.page.table.choose(item(day, title).id)
    day.page.table.setFocus()
    return day


def tell(day: Chair, name: str, words: str) -> Chair:
    field = day.page.form.fields[name]
    field.setFocus()
    field.selectAll()
    return day.write(words)


def test_escape_lets_go_of_a_row_and_the_arrows_begin_at_the_item_of_now_again(chair: Sit) -> None:
    day = choose(chair(8, 50).press(Key.Key_Space), "Round-up")
    day.press(Key.Key_Escape)
    assert day.page.table.chosen_row is None
    row = day.press(Key.Key_Down).page.table.chosen_row
    assert row is not None
    assert row.title == "Welcome"


def test_an_item_is_put_in_by_keys_alone(chair: Sit) -> None:
    day = choose(chair(8, 50).press(Key.Key_Space), "Welcome").press(Key.Key_I)
    form = day.page.form
    assert form.isVisible()
    assert not day.page.table.isVisible()
    assert form.accessibleName() == "New item, after Welcome"
    day.write("In silence for Inspector Ko").press(Key.Key_Tab).write("Ann Lee; Bo Ek")
    tell(day, "minutes", "5")
    assert form.accessibleDescription().startswith("09:25–09:30. ")
    day.press(Key.Key_Return)
    assert not form.isVisible()
    new = item(day, "In silence for Inspector Ko")
    assert [speaker.name for speaker in new.speakers] == ["Ann Lee", "Bo Ek"]
    assert (new.minutes, new.position, minute(day, new.title)) == (5, 3, "09:25")
    row = day.page.table.chosen_row
    assert row is not None
    assert row.id == new.id
    assert day.page.table.view.hasFocus()


def test_a_new_item_comes_next_where_no_row_is_chosen(chair: Sit) -> None:
    day = chair(8, 50).press(Key.Key_Space, Key.Key_I)
    day.write("Prayer").press(Key.Key_Return)
    assert titles(day)[1] == "Prayer"


def test_a_start_in_ten_minutes_is_understood(chair: Sit) -> None:
    day = chair(9, 20).press(Key.Key_Space, Key.Key_I).write("X")
    tell(day, "start", "in 200").press(Key.Key_Return)
    assert "X" in titles(day)
    assert minute(day, "X") >= "12:40"


def test_each_line_says_what_it_lacks(chair: Sit) -> None:
    day = chair(8, 50).press(Key.Key_I)
    tell(day, "minutes", "soon")
    tell(day, "fixed_end", "late").press(Key.Key_Return)
    form = day.page.form
    said = {name: field.accessibleDescription() for name, field in form.fields.items()}
    assert said["title"] == "It needs a title."
    assert said["minutes"] == "Whole minutes, 1 at least."
    assert said["fixed_end"] == "Like 09:15, or “in 10”."
    assert form.fields["title"].hasFocus()
    day.write("X")
    assert form.fields["title"].accessibleDescription() == ""


def test_enter_on_a_row_changes_it(chair: Sit) -> None:
    day = choose(chair(8, 50), "Welcome").press(Key.Key_Return)
    form = day.page.form
    assert form.fields["title"].text() == "Welcome"
    assert form.fields["start"].text() == "09:15"
    day.press(Key.Key_Return)
    assert form.problem == "Nothing differs from what it was. Esc leaves."
    tell(day, "minutes", "20 min")
    form.kind.setFocus()
    day.press(Key.Key_D)
    form.fixed.setChecked(True)
    form.fields["title"].setFocus()
    day.press(Key.Key_Return)
    changed = item(day, "Welcome")
    assert (changed.minutes, changed.kind, changed.fixed) == (20, ItemKind.DISCUSSION, True)
    assert day.page.table.view.hasFocus()


def test_keys_of_the_page_do_not_fire_while_somebody_types(chair: Sit) -> None:
    day = choose(chair(8, 50).press(Key.Key_Space), "Welcome").press(Key.Key_F2)
    before, order = day.opened.live.entries[-1].sequence, titles(day)
    day.page.form.fields["title"].setFocus()
    for key, held in (
        (Key.Key_Up, Alt), (Key.Key_Down, Alt), (Key.Key_B, Shift), (Key.Key_Delete, None),
        (Key.Key_F2, None), (Key.Key_Space, None), (Key.Key_Plus, None),
        (Key.Key_Plus, Alt),
    ):  # fmt: skip
        day.press(key, held=held or Qt.KeyboardModifier.NoModifier)
    day.page.form.kind.setFocus()
    day.press(Key.Key_H, Key.Key_K, Key.Key_Space)
    assert day.opened.live.entries[-1].sequence == before
    assert titles(day) == order
    assert day.page.form.isVisible()


def test_nothing_that_is_typed_is_lost(chair: Sit) -> None:
    day = chair(9, 0).press(Key.Key_Space, Key.Key_I).write("Fire dr")
    day.at(9, 1).jump_to("Welcome")
    assert day.page.form.fields["title"].text() == "Fire dr"
    day.write("ill").press(Key.Key_Escape)
    assert not day.page.form.isVisible()
    day.press(Key.Key_I)
    assert day.page.form.fields["title"].text() == "Fire drill"
    day.press(Key.Key_Return)
    assert "Fire drill" in titles(day)
    day.press(Key.Key_I)
    assert day.page.form.fields["title"].text() == ""


def test_a_reason_that_is_typed_is_not_lost_and_the_second_enter_means_it(chair: Sit) -> None:
    day = choose(chair(9, 0).press(Key.Key_Space), "Welcome")
    title = titles(day)[3]
    choose(day, title).press(Key.Key_K).write("Train is late")
    day.at(9, 1).jump_to("Welcome")
    assert day.page.field_line.field.text() == "Train is late"
    day.press(Key.Key_Return)
    assert day.page.field_line.note.text() == (
        "Welcome was started at 09:01 at Desk 1. Nothing was changed."
    )
    day.press(Key.Key_Return)
    assert day.status(title) is ItemStatus.PASSED_OVER
    assert day.opened.live.entries[-1].about == {"reason": "Train is late"}


def test_an_item_is_moved_after_a_look_at_it(chair: Sit) -> None:
    day = chair(8, 50).press(Key.Key_Space)
    before = titles(day)
    choose(day, before[2]).press(Key.Key_Down, held=Alt)
    assert day.sentence.startswith(f"Move {before[2]} before {before[4]}? ")
    assert titles(day) == before
    day.press(Key.Key_Up, held=Alt)
    assert not day.asks(), "back where it stands"
    day.press(Key.Key_Up, Key.Key_Up, Key.Key_Up, held=Alt)
    assert day.sentence.startswith(f"Move {before[2]} before {before[1]}? "), "not among the past"
    day.press(Key.Key_Escape)
    assert titles(day) == before
    day.press(Key.Key_Down, held=Alt).press(Key.Key_Return)
    assert titles(day)[:4] == [before[0], before[1], before[3], before[2]]
    row = day.page.table.chosen_row
    assert row is not None
    assert row.title == before[2]


def test_what_has_begun_is_not_moved(chair: Sit) -> None:
    day = choose(chair(8, 50).press(Key.Key_Space), "Registration and coffee")
    day.press(Key.Key_Down, held=Alt)
    assert day.sentence.startswith("Registration and coffee has begun, so it stays in its place.")


def test_what_was_passed_over_or_dropped_is_taken_back(chair: Sit) -> None:
    day = choose(chair(8, 50), "Welcome").press(Key.Key_K, Key.Key_Return)
    assert day.status("Welcome") is ItemStatus.PASSED_OVER
    day.press(Key.Key_U)
    assert day.status("Welcome") is ItemStatus.PLANNED
    day.press(Key.Key_Delete, Key.Key_Return, Key.Key_U)
    assert day.status("Welcome") is ItemStatus.PLANNED


def test_a_hold_with_its_reason_counts_from_the_key(chair: Sit) -> None:
    day = chair(9, 15).press(Key.Key_Space).at(9, 25).press(Key.Key_H, held=Shift)
    day.write("Fire alarm").at(9, 27).press(Key.Key_Return)
    (hold,) = day.opened.live.order.runs[-1].holds
    assert day.opened.live.minute(hold.held_at) == "09:25"
    assert hold.reason == "Fire alarm"


def test_an_end_is_set_right_by_keys(chair: Sit) -> None:
    day = chair(8, 45).press(Key.Key_Space).at(9, 20).press(Key.Key_Space).at(9, 25)
    choose(day, "Registration and coffee").press(Key.Key_B, held=Shift)
    assert day.asked == "When did Registration and coffee really end?"
    assert day.page.field_line.field.text() == "09:20"
    day.write("09:40").press(Key.Key_Return)
    assert day.page.field_line.note.text() == "That minute has not come yet."
    day.page.field_line.field.selectAll()
    day.write("0917").press(Key.Key_Return)
    assert day.asked == ""
    rows = day.page.table.model.rows
    assert rows[0].actual == "08:45 – 09:17"
    choose(day, "Welcome").press(Key.Key_B, held=Shift).write("09:22").press(Key.Key_Return)
    assert day.running == ""
    assert day.page.table.model.rows[1].actual == "09:17 – 09:22"


def test_what_another_desk_has_set_meanwhile_is_said(chair: Sit) -> None:
    day = choose(chair(8, 50), "Welcome").press(Key.Key_F2)
    day.at_another_desk(lambda desk: desk.plan.edit("Welcome", {"minutes": 12}))
    tell(day, "minutes", "20").press(Key.Key_Return)
    assert day.page.form.problem == "Welcome was changed at 08:50 at Desk 2. Nothing was changed."
    assert day.page.form.fields["minutes"].text() == "20"
    day.page.form.fields["minutes"].setFocus()
    day.press(Key.Key_Return)
    assert item(day, "Welcome").minutes == 20


def test_the_form_is_whole_in_a_low_window(chair: Sit) -> None:
    day = chair(8, 50)
    day.window.resize(820, 520)
    day.press(Key.Key_I)
    QApplication.processEvents()
    form = day.page.form
    place = next(one for one in day.page.findChildren(QScrollArea) if one.isAncestorOf(form))
    assert form.width() <= place.viewport().width()
