"""The live event follows every act by the change feed alone."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from msgspec.structs import replace
from opened_event import PATIENCE, OpenSample
from PySide6.QtWidgets import QApplication

from eventdesk.core.chain import Head
from eventdesk.core.counts import count
from eventdesk.core.delegates import Attendance
from eventdesk.storage.change_feed import Changes
from eventdesk.ui.live_event import TAKEN_AT_ONCE


def test_an_act_of_this_window_comes_back_by_the_feed(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    who = opened.delegate_id("Hilary Prothero")
    opened.acts.perform(lambda desk: desk.check_in.check_in(who))
    opened.settle()
    assert opened.live.delegates[who].attendance is Attendance.IN
    assert opened.live.counts.inside == 1


def test_an_act_of_another_process_comes_in_too(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    who = opened.delegate_id("Hilary Prothero")
    from eventdesk.bootstrap import Settings, open_event

    path = opened.desk.database.path
    assert path is not None
    with open_event(path, Settings(desk="Desk 2", clock=opened.clock)) as other:
        other.check_in.check_in(who)
        opened.qtbot.waitUntil(lambda: opened.live.counts.inside == 1, timeout=30_000)
    assert opened.live.entries[-1].desk == "Desk 2"


def test_leads_and_the_new_details_come_by_the_feed(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    assert opened.live.leads == frozenset()
    opened.acts.perform(lambda desk: desk.event.name_lead("Aisha Rahman"))
    opened.settle()
    assert [opened.live.operators[lead] for lead in opened.live.leads] == ["Aisha Rahman"]
    opened.acts.perform(
        lambda desk: desk.event.change(replace(desk.event.read(), id_check=True, capacity=80))
    )
    who = opened.delegate_id("Hilary Prothero")
    opened.acts.perform(lambda desk: desk.check_in.check_in(who, id_seen="passport"))
    opened.settle()
    assert opened.live.details is not None
    assert (opened.live.details.id_check, opened.live.details.capacity) == (True, 80)
    assert opened.live.delegates[who].id_seen == "passport"


def test_a_long_list_comes_in_piece_by_piece_and_everything_after_it(
    open_sample: OpenSample, tmp_path: Path
) -> None:
    opened, number = open_sample(time(9, 0)), 3 * TAKEN_AT_ONCE
    known, logged = len(opened.live.delegates), len(opened.live.entries)
    sizes: list[int] = []
    opened.live.delegates_changed.connect(
        lambda changed, gone: sizes.append(len(changed) + len(gone))
    )
    people = tmp_path / "long.csv"
    rows = "".join(f"L{place},Given{place},Longlist{place}\n" for place in range(number))
    people.write_text(f"Reference,First name,Last name\n{rows}", encoding="utf-8")
    opened.acts.perform(lambda desk: desk.invite_list.apply(desk.invite_list.preview(people)))
    opened.acts.perform(lambda desk: desk.check_in.check_in("L3"))
    opened.settle()
    live = opened.live
    assert len(live.delegates) == known + number
    assert live.counts == count(live.delegates.values())
    assert [one.sequence for one in live.entries] == list(range(1, logged + number + 3))
    assert live.counts.inside == 1
    assert max(sizes) <= TAKEN_AT_ONCE
    opened.acts.perform(lambda desk: desk.day_log.undo())
    opened.acts.perform(lambda desk: desk.day_log.undo())
    opened.settle()
    opened.qtbot.waitUntil(lambda: len(live.delegates) == known, timeout=PATIENCE)
    assert live.counts == count(live.delegates.values())
    assert max(sizes) <= TAKEN_AT_ONCE


def test_whatever_waits_is_not_heeded_any_more_once_the_event_is_left(
    open_sample: OpenSample,
) -> None:
    live = open_sample(time(9, 0)).live
    known = dict(live.delegates)
    (some, *_) = known.values()
    many = tuple(replace(some, id=f"new {place}") for place in range(2 * TAKEN_AT_ONCE))
    live.apply(Changes(head=Head(), delegates=many))
    assert live.delegates == known, "not before the window has looked round"
    live.stop()
    QApplication.processEvents()
    assert live.delegates == known
