"""Forgetting the people: what goes, what stays, and that no byte of it is left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.core.counts import count
from eventdesk.core.delegates import Particulars
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.database import Database
from tests.services.worked_day import desk_on, fill, set_clock, tables

NAMES = (
    "Quist", "Zoë", "ann@kent.example", "Police escort", "Ring Control", "Aisha Rahman",
    "A1x", "Fire alarm", "Bob Ray", "Ann Lee", "Minister", "people.csv", "Asker",
)  # fmt: skip


@pytest.fixture
def worked(event_database: Database, tmp_path: Path) -> Iterator[EventDesk]:
    with desk_on(event_database) as desk:
        work_a_day(desk, tmp_path)
        yield desk


def work_a_day(desk: EventDesk, folder: Path) -> None:
    """A day with something of everything that may tell of people."""
    fill(desk, folder)
    desk.event.take_over("Aisha Rahman")
    desk.check_in.check_in("A1")
    desk.check_in.check_in("F6", heads=2)
    desk.check_in.substitute(
        "C3", Particulars(given_name="Zoë", family_name="Quist"), authority="Cat Fox rang"
    )
    desk.check_in.correct("E5", {"dietary": "No nuts", "organisation": "Dorset"})
    set_clock(desk, "09:20")
    desk.check_in.leave("A1")
    desk.day_log.note("Fire alarm, said Bob Ray")
    desk.questions.record("Who pays for Quist?", asker_name="Asker Unheard")
    desk.running_order.start(desk.running_order.read().items[0].id)
    set_clock(desk, "18:00")
    assert desk.verify().holds


def test_what_remains_keeps_the_laws_the_chain_and_the_counts(worked: EventDesk) -> None:
    before = worked.verify()
    with worked.database.reading() as reading:
        people, counts = reading.delegates.all(), count(reading.delegates.all())
    done = worked.forgetting.forget(keep_wordings=False, confirmed=True)
    assert done.done
    assert worked.verify(before.head).findings == ()
    with worked.database.reading() as reading:
        after = reading.delegates.all()
        assert all(one.personal is None for one in reading.log.after(0, before.head.sequence))
        assert not any(question.text for question in reading.questions.all())
    assert count(after) == counts
    assert {
        (one.id, one.organisation, one.attendance, one.heads, one.arrived_at) for one in after
    } == {(one.id, one.organisation, one.attendance, one.heads, one.arrived_at) for one in people}
    assert not any(one.full_name or one.email or one.reference for one in after)


def test_wordings_stay_where_that_is_said(worked: EventDesk) -> None:
    assert worked.forgetting.forget(keep_wordings=True, confirmed=True).done
    (question,) = worked.questions.all()
    assert (question.text, question.is_anonymous) == ("Who pays for Quist?", True)
    assert worked.verify().holds
