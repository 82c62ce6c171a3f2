"""The day log page: live, narrowed by kind, and painting only what is in sight."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from made_up_entries import made_up
from msgspec.structs import replace
from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.models.day_log_words import Kind
from eventdesk.ui.pages.day_log.foot_words import GO, TOP
from eventdesk.ui.pages.day_log.page import DayLogPage
from eventdesk.ui.pages.day_log.places import LogPlace


class Desk:
    """The page in a window of its own."""

    def __init__(self, opened: OpenedEvent) -> None:
        self.opened = opened
        self.page = DayLogPage(opened.theme, opened.live, opened.acts)
        opened.qtbot.addWidget(self.page)
        self.page.resize(1071, 656)
        self.page.show()
        self.page.activateWindow()
        opened.qtbot.waitUntil(self.page.isActiveWindow, timeout=30_000)
        self.page.take_focus()

    def top(self) -> tuple[str, str]:
        line = self.page.log.line(0)
        return line.label.spoken, line.subject

    def chip(self, kind: Kind) -> str:
        return self.page.chips.chips[kind].text()


@pytest.fixture
def desk(open_sample: OpenSample) -> Desk:
    return Desk(open_sample(time(9, 0)))


def test_a_check_in_is_shown_as_it_happens(desk: Desk) -> None:
    who = desk.opened.delegate_id("Hilary Prothero")
    count = desk.page.log.rowCount()
    desk.opened.acts.perform(lambda opened: opened.check_in.check_in(who))
    desk.opened.settle()
    organisation = desk.opened.live.delegates[who].organisation
    assert desk.top() == ("Checked in", f"Hilary Prothero, {organisation}")
    assert desk.chip(Kind.CHECK_INS) == "Check-ins 1"
    assert desk.chip(Kind.EVERYTHING) == f"Everything {count + 1}"


def test_what_was_undone_stays_and_is_struck(desk: Desk) -> None:
    who = desk.opened.delegate_id("Hilary Prothero")
    desk.opened.acts.perform(lambda opened: opened.check_in.check_in(who))
    desk.opened.acts.perform(lambda opened: opened.day_log.undo())
    desk.opened.settle()
    log = desk.page.log
    assert log.line(0).label.spoken == "Undone"
    assert log.line(1).label.spoken == "Checked in"
    assert (log.line(0).is_undone, log.line(1).is_undone) == (False, True)
    assert desk.chip(Kind.UNDONE) == "Undone 2"


def test_a_refusal_is_an_entry(desk: Desk) -> None:
    who = desk.opened.delegate_id("Hilary Prothero")
    desk.opened.acts.perform(lambda opened: opened.check_in.check_in(who))
    desk.opened.acts.perform(lambda opened: opened.check_in.check_in(who))
    desk.opened.settle()
    assert desk.top()[0] == "Refused"
    assert desk.chip(Kind.REFUSED) == "Refused 1"


def test_a_chip_narrows_the_log_and_new_entries_of_its_kind_come_in(desk: Desk) -> None:
    QTest.mouseClick(desk.page.chips.chips[Kind.QUESTIONS], Qt.MouseButton.LeftButton)
    assert desk.page.log.rowCount() == 0
    who = desk.opened.delegate_id("Hilary Prothero")
    desk.opened.acts.perform(lambda opened: opened.check_in.check_in(who))
    desk.opened.acts.perform(lambda opened: opened.questions.record("What next?"))
    desk.opened.settle()
    shown = {desk.page.log.line(row).label.kind for row in range(desk.page.log.rowCount())}
    assert shown == {Kind.QUESTIONS}
    QTest.mouseClick(desk.page.chips.chips[Kind.EVERYTHING], Qt.MouseButton.LeftButton)
    assert desk.page.log.rowCount() == len({one.act for one in desk.opened.live.entries})


def test_the_arrows_read_on_from_the_newest_entry(desk: Desk) -> None:
    assert desk.page.table.hasFocus()
    assert desk.page.table.currentIndex().row() == 0
    QTest.keyClick(desk.page.table, Qt.Key.Key_Down)
    assert desk.page.table.currentIndex().row() == 1


def test_export_is_left_to_the_window(desk: Desk) -> None:
    with desk.opened.qtbot.waitSignal(desk.page.export_wished, timeout=30_000):
        QTest.mouseClick(desk.page.export_button, Qt.MouseButton.LeftButton)


def test_scrolling_through_very_many_puts_only_what_is_seen_into_words(desk: Desk) -> None:
    live, table = desk.opened.live, desk.page.table
    first = live.entries[-1].sequence + 1
    for start in range(first, first + 100_000, 2_000):
        live.take_history(tuple(made_up(n, Action.NOTE_ADDED) for n in range(start, start + 2_000)))
    table.viewport().repaint()
    seen = table.viewport().height() // table.rowHeight(0) + 2
    assert 0 < desk.page.log.lines_in_words <= 2 * seen
    for share in (0.25, 0.5, 1.0):
        bar = table.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        table.viewport().repaint()
    assert desk.page.log.lines_in_words <= 6 * seen


def test_whoever_reads_further_down_keeps_their_place(desk: Desk) -> None:
    table, live = desk.page.table, desk.opened.live
    first = live.entries[-1].sequence + 1
    live.take_history(tuple(made_up(n, Action.NOTE_ADDED) for n in range(first, first + 50)))
    table.viewport().repaint()
    table.verticalScrollBar().setValue(10 * table.rowHeight(0))
    before = desk.page.log.line(table.rowAt(1)).number
    desk.opened.acts.perform(lambda opened: opened.day_log.note("Fire alarm, false"))
    desk.opened.settle()
    assert desk.page.log.line(table.rowAt(1)).number == before


def test_what_is_typed_narrows_the_log_with_its_counts_and_esc_shows_all(desk: Desk) -> None:
    opened, log = desk.opened, desk.page.log
    who = opened.delegate_id("Hilary Prothero")
    opened.acts.perform(lambda one: one.check_in.check_in(who))
    opened.acts.perform(lambda one: one.day_log.note("Fire alarm, false"))
    opened.settle()
    opened.qtbot.waitUntil(lambda: not log.not_ready, timeout=30_000)
    everything = log.rowCount()
    QTest.keyClicks(desk.page.text_field, "prothero checked")
    assert log.rowCount() == 1
    assert desk.chip(Kind.CHECK_INS) == "Check-ins 1"
    assert desk.chip(Kind.EVERYTHING) == "Everything 1"
    QTest.keyClicks(desk.page.when_field, "before 8")
    assert log.rowCount() == 0
    QTest.keyClick(desk.page.when_field, Qt.Key.Key_Escape)
    assert log.rowCount() == everything


def test_a_row_unfolds_by_key_and_its_act_is_wished_undone(desk: Desk) -> None:
    table, live = desk.page.table, desk.opened.live
    first = live.entries[-1].sequence + 1
    ended = made_up(first, Action.ITEM_ENDED, act="next")
    live.take_history((ended, made_up(first + 1, Action.ITEM_STARTED, act="next")))
    table.setCurrentIndex(desk.page.log.index(0, 0))
    rows = desk.page.log.rowCount()
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert desk.page.log.rowCount() == rows + 2
    QTest.keyClick(table, Qt.Key.Key_Down)
    with desk.opened.qtbot.waitSignal(desk.page.undo_wished, timeout=30_000) as wished:
        QTest.keyClick(table, Qt.Key.Key_U)
    assert wished.args == ["next"]
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert (desk.page.log.rowCount(), table.currentIndex().row()) == (rows, 0)


def chosen(desk: Desk, row: int) -> None:
    desk.page.table.setCurrentIndex(desk.page.log.index(row, 0))


def keys(desk: Desk) -> list[str]:
    return [view.id for view in desk.page.foot.views]


def test_enter_leads_to_whom_a_row_is_about(desk: Desk) -> None:
    who = desk.opened.delegate_id("Hilary Prothero")
    desk.opened.acts.perform(lambda opened: opened.check_in.check_in(who))
    desk.opened.acts.perform(lambda opened: opened.day_log.note("Fire alarm, false"))
    desk.opened.settle()
    chosen(desk, 1)
    with desk.opened.qtbot.waitSignal(desk.page.jump_wished, timeout=30_000) as jumped:
        QTest.keyClick(desk.page.table, Qt.Key.Key_Return)
    assert jumped.args == [
        LogPlace(page=PageId.REGISTRATION, id=who, name="Hilary Prothero"),
    ]
    chosen(desk, 0)
    assert GO not in keys(desk)
    with desk.opened.qtbot.waitSignal(desk.page.said, timeout=30_000):
        QTest.keyClick(desk.page.table, Qt.Key.Key_Return)


def test_o_narrows_the_log_to_what_a_row_is_about(desk: Desk) -> None:
    who = desk.opened.delegate_id("Hilary Prothero")
    desk.opened.acts.perform(lambda opened: opened.check_in.check_in(who))
    desk.opened.acts.perform(lambda opened: opened.day_log.note("Fire alarm, false"))
    desk.opened.acts.perform(lambda opened: opened.check_in.leave(who))
    desk.opened.settle()
    chosen(desk, 0)
    QTest.keyClick(desk.page.table, Qt.Key.Key_O)
    shown = [desk.page.log.line(row).label.spoken for row in range(desk.page.log.rowCount())]
    assert shown[:2] == ["Left", "Checked in"]
    assert "Note" not in shown
    QTest.keyClick(desk.page.table, Qt.Key.Key_Escape)
    assert desk.page.log.line(1).label.spoken == "Note"


def test_a_row_says_who_undid_it(desk: Desk) -> None:
    who = desk.opened.delegate_id("Hilary Prothero")
    at = desk.opened.live.now() - timedelta(minutes=8)
    desk.opened.acts.perform(lambda opened: opened.check_in.check_in(who, at=at))
    desk.opened.acts.perform(lambda opened: opened.day_log.undo())
    desk.opened.settle()
    line = desk.page.log.line(1)
    assert (line.time, line.aside) == ("08:52", "undone 09:00 by Desk 1")
    assert not line.may_be_undone


def test_what_was_written_down_later_says_both_its_times(desk: Desk) -> None:
    number = desk.opened.live.entries[-1].sequence + 1
    note = made_up(number, Action.NOTE_ADDED)
    late = replace(note, recorded_at=note.happened_at + timedelta(minutes=18))
    played = replace(note, recorded_at=note.happened_at + timedelta(days=12))
    desk.opened.live.take_history((late, replace(played, sequence=number + 1, act="played")))
    minute = desk.opened.live.minute(late.recorded_at)
    assert [desk.page.log.line(row).aside for row in (0, 1)] == ["", f"written {minute}"]


def test_a_row_says_that_it_came_from_paper_and_what_a_rule_would_have_said(desk: Desk) -> None:
    who = next(
        one for one in desk.opened.live.delegates.values()
        if one.attendance is Attendance.NOT_COMING and one.reference
    )  # fmt: skip
    line = f"{who.reference} 0812"
    desk.opened.acts.perform(lambda opened: opened.paper_arrivals.enter(line))
    desk.opened.settle()
    row = desk.page.log.line(0)
    assert row.time == "08:12"
    assert row.aside.startswith("from paper · not expected by the list · written ")


def test_a_time_that_was_set_right_takes_the_place_of_the_first(desk: Desk) -> None:
    acts = desk.opened.acts
    acts.perform(lambda opened: opened.running_order.next())
    desk.opened.settle()
    started = desk.opened.live.now() - timedelta(minutes=4)
    acts.perform(lambda opened: opened.running_order.back_date(started))
    desk.opened.settle()
    assert desk.page.log.line(0).label.spoken == "Time set right"
    begun = desk.page.log.line(1)
    assert (begun.time, begun.aside) == ("08:56", "entered as 09:00")
    acts.perform(lambda opened: opened.day_log.undo())
    desk.opened.settle()
    assert desk.page.log.line(2).time == "09:00"


def test_a_row_is_copied_as_a_sentence(desk: Desk) -> None:
    desk.opened.acts.perform(lambda opened: opened.day_log.note("Fire alarm, false"))
    desk.opened.settle()
    chosen(desk, 0)
    QTest.keyClick(desk.page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    number = desk.page.log.line(0).number
    said = f"09:00 Note: Fire alarm, false · Desk 1 · entry {number}"
    assert QGuiApplication.clipboard().text() == said


def test_home_leads_to_what_came_while_one_read_further_down(desk: Desk) -> None:
    table, live = desk.page.table, desk.opened.live
    first = live.entries[-1].sequence + 1
    live.take_history(tuple(made_up(n, Action.NOTE_ADDED) for n in range(first, first + 60)))
    chosen(desk, 40)
    table.verticalScrollBar().setValue(10 * table.rowHeight(0))
    desk.opened.acts.perform(lambda opened: opened.day_log.note("Fire alarm, false"))
    desk.opened.settle()
    assert desk.page.foot.views[0].word == "1 new above"
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert (table.verticalScrollBar().value(), table.currentIndex().row()) == (0, 0)
    assert TOP not in keys(desk)


def test_a_time_that_is_none_is_said_and_keeps_nothing_out(desk: Desk) -> None:
    count = desk.page.log.rowCount()
    QTest.keyClicks(desk.page.when_field, "noonish")
    assert desk.page.log.rowCount() == count
    assert desk.page.when_note.isVisible()
