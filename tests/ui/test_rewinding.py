"""The end of the log is written anew: the window shows it so, and nothing moves that stayed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_entries import START, made_up
from msgspec.structs import replace
from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.core.chain import Head
from eventdesk.core.delegates import Attendance
from eventdesk.core.entries import Entry
from eventdesk.core.event import Event
from eventdesk.core.json_values import instant_text
from eventdesk.services.clocks import SetClock
from eventdesk.storage.change_feed import Changes
from eventdesk.ui.live_event import TAKEN_AT_ONCE, LiveEvent
from eventdesk.ui.models.day_log_model import DayLogModel
from eventdesk.ui.models.day_log_words import Kind
from eventdesk.ui.pages.day_log.table import LogTable
from eventdesk.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("qapp")

SIZES = st.lists(st.integers(1, 4), max_size=6)


def _live() -> LiveEvent:
    live = LiveEvent(SetClock(START, speed=0))
    live.details = Event(name="A day", date=date(2026, 11, 16), timezone="Europe/London")
    return live


def _log(sizes: Sequence[int], name: str, first: int = 1) -> tuple[Entry, ...]:
    """Acts of so many entries each; every third of them undoes the one before it."""
    entries: list[Entry] = []
    for place, size in enumerate(sizes):
        undoes = f"{name} {place - 1}" if place % 3 == 2 else None
        action = Action.ACT_UNDONE if undoes else Action.NOTE_ADDED
        for _ in range(size):
            number = first + len(entries)
            entries.append(made_up(number, action, act=f"{name} {place}", undoes=undoes))
    return tuple(entries)


def _undone(entries: Sequence[Entry]) -> frozenset[str]:
    return frozenset(one.undoes for one in entries if one.undoes is not None)


def _rewound(live: LiveEvent, last: int, entries: tuple[Entry, ...]) -> None:
    number = entries[-1].sequence if entries else last
    undone = _undone([*live.entries[:last], *entries])
    head = Head(sequence=number)
    live.apply(Changes(head=head, entries=entries, undone=undone, rewound_to=last))


@given(
    before=SIZES, tail=SIZES, after=SIZES, cut=st.integers(0, 3), unfolded=st.integers(0, 8),
    kind=st.sampled_from((Kind.EVERYTHING, Kind.UNDONE)),
)  # fmt: skip
def test_the_log_reads_as_if_it_had_never_been_otherwise(
    before: list[int], tail: list[int], after: list[int], cut: int, unfolded: int, kind: Kind
) -> None:
    live = _live()
    model = DayLogModel(live)
    model.show_only(kind)
    confirmed = _log(before, "server")
    local = _log(tail, "alone", len(confirmed) + 1)
    live.take_history((*confirmed, *local))
    if unfolded < model.rowCount():
        model.unfold(unfolded, is_open=True)
    # The server may have been lost in the middle of a long act that was being taken in.
    last = max(0, len(confirmed) - cut)
    rest = confirmed[last:]
    _rewound(live, last, (*rest, *_log(after, "now", len(confirmed) + 1)))
    fresh = DayLogModel(live)
    fresh.show_only(kind)
    for act in model.opened:
        fresh.unfold(fresh.row_of(act), is_open=True)
    shown = [model.line(row) for row in range(model.rowCount())]
    assert shown == [fresh.line(row) for row in range(fresh.rowCount())]
    assert model.counts() == fresh.counts()
    assert [one.sequence for one in live.entries] == list(range(1, len(live.entries) + 1))
    live.stop()


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    live = _live()
    model = DayLogModel(live)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    live.take_history(_log((1, 3, 1, 2), "server"))
    model.unfold(0, is_open=True)
    _rewound(live, 4, _log((1, 1, 4), "now", 5))
    _rewound(live, 7, ())
    assert [model.entry(row).sequence for row in range(model.rowCount())] == [7, 6, 5, 2, 1]
    live.stop()


def test_a_time_that_was_set_right_in_what_is_gone_is_as_it_was() -> None:
    live = _live()
    model = DayLogModel(live)
    entry = made_up(1, Action.ITEM_STARTED)
    right = replace(
        made_up(2, Action.ITEM_BACK_DATED),
        facts={"corrects": 1, "at": instant_text(START + timedelta(minutes=30))},
    )
    live.take_history((entry, right))
    assert model.line(1).time == "09:30"
    _rewound(live, 1, ())
    assert model.line(0).time == "09:00"
    live.stop()


def test_whoever_reads_keeps_row_and_place(theme: Theme, qtbot: QtBot) -> None:
    live = _live()
    model = DayLogModel(live)
    table = LogTable(theme, model)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    qtbot.waitExposed(table)
    server, alone = _log((1,) * 60, "server"), _log((1,) * 10, "alone", 61)
    live.take_history((*server, *alone))
    table.setCurrentIndex(model.index(model.row_of("alone 4"), 0))
    table.verticalScrollBar().setValue(3 * table.rowHeight(0) + 5)
    at = table.visualRect(table.currentIndex()).top()
    others = _log((1,) * 7, "others", 61)
    again = tuple(replace(one, sequence=one.sequence + 7) for one in alone)
    _rewound(live, 60, (*others, *again))
    assert model.entry(table.currentIndex().row()).act == "alone 4"
    assert table.visualRect(table.currentIndex()).top() == at


def _whole(opened: OpenedEvent, last: int) -> Changes:
    """The event as it stands in its file, with the entries after one, as the feed tells it."""
    feed = opened.desk.feed()
    whole = feed.everything()
    entries = feed.history(last, whole.head.sequence)
    feed.close()
    return replace(whole, entries=entries, rewound_to=last)


def test_only_what_differs_is_told(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    live, last = opened.live, len(opened.live.entries)
    who = opened.delegate_id("Hilary Prothero")
    other = next(one for one in live.delegates if one != who)
    opened.acts.perform(lambda desk: desk.check_in.check_in(who))
    opened.settle()
    told: list[str] = []
    live.delegates_changed.connect(lambda changed, _gone: told.extend(one.id for one in changed))
    live.questions_changed.connect(lambda *_: told.append("questions"))
    live.running_order_changed.connect(lambda: told.append("order"))
    live.operators_changed.connect(lambda: told.append("operators"))
    live.event_changed.connect(lambda: told.append("event"))
    live.apply(_whole(opened, last))
    assert told == []
    whole = _whole(opened, last)
    with_other = tuple(
        replace(one, party_size=3) if one.id == other else one for one in whole.delegates
    )
    live.apply(replace(whole, delegates=with_other))
    assert told == [other]
    assert live.delegates[who].attendance is Attendance.IN
    assert len(live.entries) == whole.head.sequence


def test_who_is_gone_goes_and_whoever_is_there_again_comes(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    live, last = opened.live, len(opened.live.entries)
    whole = _whole(opened, last)
    gone = whole.delegates[0].id
    live.apply(replace(whole, delegates=whole.delegates[1:]))
    assert gone not in live.delegates
    live.apply(whole)
    assert live.counts.names == len(whole.delegates)


def test_a_very_long_list_is_compared_in_pieces(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    live, whole = opened.live, _whole(opened, len(opened.live.entries))
    one = whole.delegates[0]
    more = tuple(replace(one, id=f"more {place}") for place in range(3 * TAKEN_AT_ONCE))
    live.apply(replace(whole, delegates=(*whole.delegates, *more)))
    live.apply(whole)
    opened.qtbot.waitUntil(lambda: len(live.delegates) == len(whole.delegates), timeout=30_000)
    assert live.counts.names == len(whole.delegates)


def test_a_half_typed_name_stays(open_sample: OpenSample) -> None:
    from eventdesk.ui.pages.registration.page import RegistrationPage

    opened = open_sample(time(9, 0))
    page = RegistrationPage(opened.theme, opened.live, opened.acts, opened.finder)
    opened.qtbot.addWidget(page)
    page.show()
    QTest.keyClicks(page.search, "prothe")
    opened.live.apply(_whole(opened, len(opened.live.entries)))
    assert page.search.text() == "prothe"
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    opened.qtbot.waitUntil(lambda: opened.live.counts.inside == 1, timeout=30_000)
