"""The day log as a table: newest first, never reset, in words only where it is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from datetime import time as time_of_day
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_entries import START, made_up
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.event import Event
from eventdesk.services.clocks import SetClock
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.day_log_acts import LogActs, LogFilter, plain
from eventdesk.ui.models.day_log_line import Column
from eventdesk.ui.models.day_log_model import KEPT_IN_WORDS, LOOKED_AT, DayLogModel
from eventdesk.ui.models.day_log_words import Kind, label

pytestmark = pytest.mark.usefixtures("qapp")

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


def ready(model: DayLogModel) -> None:
    while model.not_ready:
        model.make_ready()


def rows(model: DayLogModel) -> list[tuple[int, bool, bool, int]]:
    lines = [model.line(row) for row in range(model.rowCount())]
    return [(one.number, one.is_undone, one.is_part, one.more) for one in lines]


def test_an_act_is_one_row_and_its_entries_unfold_below_it(
    live: LiveEvent, qtmodeltester: ModelTester
) -> None:
    model = DayLogModel(live)
    live.take_history(
        (
            made_up(1, Action.NOTE_ADDED),
            made_up(2, Action.ITEM_ENDED, act="next"),
            made_up(3, Action.ITEM_STARTED, act="next"),
            made_up(4, Action.NOTE_ADDED),
        )
    )
    assert rows(model) == [(4, False, False, 0), (3, False, False, 1), (1, False, False, 0)]
    assert model.unfold(1, is_open=True)
    assert [one[0] for one in rows(model)] == [4, 3, 2, 3, 1]
    assert [model.row_above(row) for row in range(5)] == [0, 1, 1, 1, 4]
    live.take_history((made_up(5, Action.NOTE_ADDED),))
    assert [one[0] for one in rows(model)] == [5, 4, 3, 2, 3, 1]
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.unfold(2, is_open=False)
    assert [one[0] for one in rows(model)] == [5, 4, 3, 1]
    assert not model.unfold(0, is_open=True)


def test_an_act_that_comes_in_pieces_is_still_one_row(live: LiveEvent) -> None:
    model = DayLogModel(live)
    live.take_history((made_up(1, Action.LIST_IMPORTED, act="list"),))
    model.unfold(0, is_open=True)
    resets = QSignalSpy(model.modelReset)
    for first in (2, 52):
        live.take_history(
            tuple(made_up(n, Action.DELEGATE_ADDED, act="list") for n in range(first, first + 50))
        )
    assert model.count(Kind.EVERYTHING) == 1
    assert (model.rowCount(), model.line(0).more, resets.count()) == (1, 100, 0)
    model.unfold(0, is_open=True)
    live.take_history((made_up(102, Action.DELEGATE_ADDED, act="list"),))
    assert model.rowCount() == 103


STEPS = st.one_of(
    st.tuples(
        st.just("come"),
        st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(1, 3)), min_size=1, max_size=4),
    ),
    st.tuples(st.just("undone"), st.sets(st.integers(0, 12), max_size=4)),
    st.tuples(st.just("kind"), st.sampled_from(Kind)),
    st.tuples(st.just("text"), st.sampled_from(["", "note", "desk 1", "undone", "nobody"])),
    st.tuples(st.just("ready"), st.integers(1, 5)),
)


@given(steps=st.lists(STEPS, max_size=12))
def test_whatever_came_in_whatever_order_the_rows_are_those_of_a_fresh_model(
    steps: list[tuple[str, object]],
) -> None:
    live = LiveEvent(SetClock(START, speed=0))
    live.details = Event(name="A day", date=date(2026, 11, 16), timezone="Europe/London")
    model = DayLogModel(live)
    for what, how in steps:
        if what == "come":
            _come(live, how)
        elif what == "undone":
            live.undone = frozenset(f"made-{n}" for n in how)  # type: ignore[attr-defined]
            live.undone_changed.emit()
        elif what == "kind":
            model.show_only(Kind(str(how)))
        elif what == "text":
            model.narrow(LogFilter(text=str(how)))
        else:
            model.make_ready(int(str(how)))
    ready(model)
    fresh = DayLogModel(live)
    ready(fresh)
    fresh.narrow(model.wanted)
    fresh.show_only(model.kind)
    assert rows(model) == rows(fresh)
    assert model.counts() == fresh.counts()


def _come(live: LiveEvent, acts: object) -> None:
    """Acts of one to three entries come in at once."""
    entries: list[Entry] = []
    made = len({one.act for one in live.entries})
    for n, (action, size) in enumerate(cast("list[tuple[Action, int]]", acts)):
        for _ in range(size):
            sequence = len(live.entries) + len(entries) + 1
            entries.append(made_up(sequence, action, act=f"made-{made + n}"))
    live.take_history(tuple(entries))


def test_a_search_finds_words_without_their_accents_and_shows_what_is_ready(
    live: LiveEvent,
) -> None:
    model = DayLogModel(live)
    live.take_history(tuple(made_up(n, Action.NOTE_ADDED) for n in range(1, 301)))
    model.narrow(LogFilter(text="désk"))
    assert model.rowCount() < 300
    assert model.not_ready
    inserted = QSignalSpy(model.rowsInserted)
    ready(model)
    assert model.rowCount() == 300
    assert inserted.count() > 1
    assert [model.line(row).number for row in (0, 299)] == [300, 1]


@given(typed=st.text("ab é", max_size=5), told=st.lists(st.text("abe ", max_size=6), max_size=6))
def test_letter_by_letter_the_same_acts_pass_as_all_at_once(typed: str, told: list[str]) -> None:
    acts = LogActs()
    acts.take([made_up(n, Action.NOTE_ADDED) for n in range(len(told))], frozenset())
    acts.texts[:] = told
    before, passing = LogFilter(), acts.passing(LogFilter())
    for end in range(1, len(typed) + 1):
        wanted = LogFilter(text=typed[:end].strip())
        assert wanted.goes_on_from(before)
        before, passing = wanted, acts.passing(wanted, passing)
    assert passing == [
        place
        for place, text in enumerate(told)
        if all(word in text for word in plain(typed).split())
    ]
    assert not LogFilter(text="ab", start=START).goes_on_from(LogFilter(text="a"))
    assert not LogFilter(text="a").goes_on_from(LogFilter(text="ab"))


def test_what_is_ready_stays_ready_while_the_day_goes_on(open_sample: OpenSample) -> None:
    opened = open_sample(time_of_day(9, 0))
    model = DayLogModel(opened.live)
    opened.qtbot.waitUntil(lambda: not model.not_ready, timeout=30_000)
    opened.acts.perform(lambda desk: desk.running_order.next())
    opened.settle()
    opened.live.running_order_changed.emit()
    assert model.not_ready == 0
    opened.acts.perform(lambda desk: desk.plan.edit("Welcome", {"title": "Opening"}))
    opened.settle()
    opened.qtbot.waitUntil(lambda: not model.not_ready, timeout=30_000)
    model.narrow(LogFilter(text="opening"))
    assert model.rowCount() > 0


def test_a_portion_looks_at_so_many_acts_at_most_though_all_are_ready(live: LiveEvent) -> None:
    model = DayLogModel(live)
    live.take_history(tuple(made_up(n + 1, Action.NOTE_ADDED) for n in range(3 * LOOKED_AT)))
    while model.not_ready:
        model.make_ready()
    live.ready.emit()
    assert model.not_ready == 3 * LOOKED_AT
    model.make_ready(portion=10 * LOOKED_AT)
    assert model.not_ready == 2 * LOOKED_AT
