"""The live event follows every act by the change feed alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from opened_event import OpenSample

from eventdesk.core.delegates import Attendance


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
