"""The day log as a table: newest first, never reset, in words only where it is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from datetime import time as time_of_day

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_entries import START, made_up
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from eventdesk.core.actions import Action
from eventdesk.core.event import Event
from eventdesk.services.clocks import SetClock
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.day_log_model import KEPT_IN_WORDS, Column, DayLogModel
from eventdesk.ui.models.day_log_words import Kind, label

ACTIONS = tuple(Action)


@pytest.fixture
def live() -> Iterator[LiveEvent]:
    event = LiveEvent(SetClock(START, speed=0))
    event.details = Event(name="A day", date=date(2026, 11, 16), timezone="Europe/London")
    yield event
    event.stop()


def test_every_action_has_a_word_and_an_icon() -> None:
    for action in Action:
        assert label(action).spoken
        assert label(action).icon


def test_the_newest_entry_is_on_top(live: LiveEvent, qtmodeltester: ModelTester) -> None:
    model = DayLogModel(live)
    live.take_history(tuple(made_up(n, Action.NOTE_ADDED) for n in range(1, 6)))
    assert [model.line(row).number for row in range(5)] == [5, 4, 3, 2, 1]
    assert model.index(0, Column.TIME).data() == "09:00"
    assert model.index(0, Column.HAPPENED).data() == "Note"
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_entries_read_before_the_model_was_made_are_there(live: LiveEvent) -> None:
    live.take_history(tuple(made_up(n, Action.NOTE_ADDED) for n in range(1, 6)))
    model = DayLogModel(live)
    live.take_history((made_up(6, Action.NOTE_ADDED),))
    assert [model.line(row).number for row in range(6)] == [6, 5, 4, 3, 2, 1]


@given(
    portions=st.lists(st.lists(st.sampled_from(ACTIONS), max_size=8), max_size=6),
    kind=st.sampled_from(Kind),
)
def test_a_kind_shows_its_entries_however_they_came(
    portions: list[list[Action]], kind: Kind
) -> None:
    live = LiveEvent(SetClock(START, speed=0))
    model = DayLogModel(live)
    model.show_only(kind)
    for portion in portions:
        first = len(live.entries) + 1
        live.take_history(tuple(made_up(first + n, action) for n, action in enumerate(portion)))
    expected = [
        entry.sequence
        for entry in reversed(live.entries)
        if kind is Kind.EVERYTHING or label(entry.action).kind is kind
    ]
    assert [model.line(row).number for row in range(model.rowCount())] == expected
    assert model.count(kind) == len(expected)


def test_undone_entries_are_struck_and_counted_and_restored(
    live: LiveEvent, qtmodeltester: ModelTester
) -> None:
    model = DayLogModel(live)
    live.take_history(
        (
            made_up(1, Action.DELEGATE_CHECKED_IN, act="in"),
            made_up(2, Action.NOTE_ADDED),
            made_up(3, Action.ACT_UNDONE, act="undo", undoes="in"),
        )
    )
    changed = QSignalSpy(model.dataChanged)
    live.undone = frozenset({"in"})
    live.undone_changed.emit()
    assert [model.line(row).is_undone for row in range(3)] == [False, False, True]
    assert model.count(Kind.UNDONE) == 2
    assert model.count(Kind.CHECK_INS) == 1
    assert changed.at(0)[0].row() == 2
    model.show_only(Kind.UNDONE)
    assert [model.line(row).number for row in range(model.rowCount())] == [3, 1]
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    live.undone = frozenset({"undo"})
    live.undone_changed.emit()
    assert [model.line(row).number for row in range(model.rowCount())] == [3]
    assert model.line(0).is_undone


def test_a_hundred_thousand_entries_come_in_without_a_reset(live: LiveEvent) -> None:
    model = DayLogModel(live)
    resets, inserted = QSignalSpy(model.modelReset), QSignalSpy(model.rowsInserted)
    for start in range(0, 100_000, 2_000):
        live.take_history(
            tuple(made_up(n + 1, ACTIONS[n % len(ACTIONS)]) for n in range(start, start + 2_000))
        )
    assert model.rowCount() == 100_000
    assert resets.count() == 0
    assert [(one[1], one[2]) for one in (inserted.at(n) for n in range(50))] == [(0, 1_999)] * 50
    assert model.lines_in_words == 0
    assert model.line(0).number == 100_000
    assert model.line(99_999).number == 1
    assert model.lines_in_words == 2
    for row in range(3 * KEPT_IN_WORDS):
        model.line(row)
    assert model.lines_in_words <= KEPT_IN_WORDS


def test_an_entry_of_another_day_shows_its_date(live: LiveEvent) -> None:
    model = DayLogModel(live)
    entry = made_up(1, Action.EVENT_CREATED)
    live.take_history((entry, made_up(24 * 3600 * 3, Action.NOTE_ADDED)))
    assert model.line(1).time == "09:00"
    assert model.line(0).time == "19 Nov"


def test_what_an_entry_says_follows_the_names(open_sample: OpenSample) -> None:
    opened = open_sample(time_of_day(9, 0))
    model = DayLogModel(opened.live)
    who = opened.delegate_id("Hilary Prothero")
    opened.acts.perform(lambda desk: desk.check_in.check_in(who))
    opened.settle()
    assert model.line(0).subject.startswith("Hilary Prothero, ")
    assert model.line(0).label.spoken == "Checked in"
    opened.acts.perform(lambda desk: desk.event.take_over("Mo Farouk"))
    opened.acts.perform(lambda desk: desk.day_log.note("Fire alarm, false"))
    opened.settle()
    assert model.line(0).desk.endswith(" · Mo Farouk")
    assert model.line(0).subject == "Fire alarm, false"
    tip = str(model.index(0, 0).data(int(Qt.ItemDataRole.ToolTipRole)))
    assert "recorded" in tip
