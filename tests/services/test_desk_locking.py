"""A locked desk: who may open it, and what the log says of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.desk_locks import locks
from eventdesk.core.pins import PAUSE_AT_A_LOCKED_DESK
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.change_feed import ChangeFeed
from eventdesk.storage.database import Database
from tests.core.running_orders import at
from tests.services.test_leads import MachineClock
from tests.services.worked_day import desk_on, fill, log_length, tables

LEADS, OWN = "2468", "1357"


@pytest.fixture
def desk(event_database: Database, tmp_path: Path) -> Iterator[EventDesk]:
    """The worked day: Aisha Rahman leads and has a PIN, Tom Beck sits here and has another."""
    with desk_on(event_database, clock=MachineClock(at("08:30"), speed=0)) as opened:
        fill(opened, tmp_path)
        opened.event.name_lead("Aisha Rahman")
        opened.event.set_pin("Aisha Rahman", LEADS)
        opened.event.take_over("Tom Beck")
        opened.event.set_pin("Tom Beck", OWN)
        yield opened
        assert opened.verify().findings == ()


def is_locked(desk: EventDesk) -> bool:
    with desk.database.reading() as reading:
        return desk.identity.desk in reading.log.locks()


@pytest.mark.parametrize("pin", [LEADS, OWN])
def test_a_locked_desk_opens_with_the_pin_of_whoever_sits_there_and_of_a_lead(
    desk: EventDesk, pin: str
) -> None:
    before = tables(desk)
    assert desk.locking.lock().done
    assert is_locked(desk)
    assert desk.locking.lock().reason == "already_locked"
    assert desk.locking.unlock("9999").reason == "wrong_pin"
    assert is_locked(desk)
    assert desk.locking.unlock(pin).done
    assert not is_locked(desk)
    assert desk.locking.unlock(pin).reason == "not_locked"
    assert tables(desk) == before


def test_another_operator_s_pin_opens_nothing(desk: EventDesk) -> None:
    desk.event.take_over("Ola Nord")
    assert desk.event.set_pin("Ola Nord", "8642").done
    desk.event.take_over("Tom Beck")
    desk.locking.lock()
    assert desk.locking.unlock("8642").reason == "wrong_pin"
    assert "yours, or a lead" in desk.locking.unlock("8642").message


def test_after_five_wrong_pins_none_is_looked_at(desk: EventDesk) -> None:
    desk.locking.lock()
    for _ in range(5):
        desk.locking.unlock("0000")
    assert desk.locking.unlock(OWN).reason == "pin_locked"
    assert is_locked(desk)
    assert desk.check_in.check_in("D4", override="I know Dan", pin=LEADS).done, "another matter"
    assert isinstance(desk.clock, SetClock)
    desk.clock.set_to(desk.clock.now() + PAUSE_AT_A_LOCKED_DESK)
    assert desk.locking.unlock(OWN).done, "nobody keeps a desk from its queue for long"


def test_a_desk_that_no_pin_could_open_is_not_locked(
    event_database: Database, tmp_path: Path
) -> None:
    with desk_on(event_database) as desk:
        fill(desk, tmp_path)
        assert desk.locking.lock().reason == "no_pin"
        desk.event.take_over("Tom Beck")
        assert desk.event.set_pin("Tom Beck", OWN).done
        assert desk.locking.lock().done


def test_one_desk_is_locked_and_not_the_other(desk: EventDesk) -> None:
    with desk_on(desk.database.another(), "Desk 2", desk.clock) as other:
        desk.locking.lock(by_itself=True)
        assert not is_locked(other)
        changes = ChangeFeed(other.database.another()).everything()
        assert changes.locks is not None
        assert set(changes.locks) == {desk.identity.desk}
        assert changes.locks[desk.identity.desk].by_itself


def test_the_lock_is_told_by_the_feed_and_outlives_the_program(desk: EventDesk) -> None:
    feed = ChangeFeed(desk.database.another())
    feed.everything()
    desk.locking.lock()
    told = feed.read()
    assert told is not None
    assert told.locks is not None
    assert list(told.locks) == [desk.identity.desk]
    desk.day_log.note("The caterers are late")
    assert (told := feed.read()) is not None
    assert told.locks is None
    desk.locking.unlock(OWN)
    assert (told := feed.read()) is not None
    assert told.locks == {}
    feed.close()


def test_a_lock_is_never_undone(desk: EventDesk) -> None:
    desk.day_log.note("Before")
    locked = desk.locking.lock().act
    assert desk.day_log.undo(locked).reason == "cannot_be_undone"
    newest = desk.day_log.preview_undo(None)
    assert getattr(newest, "act", None) not in (None, locked)


def test_nobody_but_oneself_sets_a_first_pin_without_a_lead(desk: EventDesk) -> None:
    desk.event.take_over("Ola Nord")
    desk.event.take_over("Tom Beck")
    count = log_length(desk)
    assert desk.event.set_pin("Ola Nord", "8642").reason == "needs_lead"
    assert log_length(desk) == count + 1
    assert desk.event.set_pin("Tom Beck", "8642").reason == "needs_lead"


def test_the_newest_word_about_a_desk_counts(desk: EventDesk) -> None:
    desk.locking.lock()
    desk.locking.unlock(OWN)
    desk.locking.lock()
    with desk.database.reading() as reading:
        entries = [*reading.log.of_action(Action.DESK_LOCKED)]
        entries += reading.log.of_action(Action.DESK_UNLOCKED)
        assert locks(reversed(entries)).keys() == {desk.identity.desk}
