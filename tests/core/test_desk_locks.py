"""Which desks are locked, by the newest word of the log about each."""

from __future__ import annotations

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.desk_locks import DeskLock, locks
from eventdesk.core.entries import Entry
from tests.core.log_entries import entry


def said(sequence: int, action: Action, desk: str, *, by_itself: bool = False) -> Entry:
    one = entry(sequence, action, None, given={"by_itself": by_itself})
    return replace(one, desk=desk, operator="op-1")


def test_a_desk_is_locked_until_its_newest_word_opens_it() -> None:
    locked = said(1, Action.DESK_LOCKED, "Desk 1", by_itself=True)
    other = said(2, Action.DESK_LOCKED, "Desk 2")
    opened = said(3, Action.DESK_UNLOCKED, "Desk 1")
    assert locks([locked, other])["Desk 1"] == DeskLock(
        desk="Desk 1", at=locked.happened_at, operator="op-1", by_itself=True
    )
    assert list(locks([locked, other, opened])) == ["Desk 2"]
    assert not locks([locked, other])["Desk 2"].by_itself


def test_the_order_is_that_of_the_log_and_opening_an_open_desk_changes_nothing() -> None:
    locked, opened = said(2, Action.DESK_LOCKED, "Desk 1"), said(1, Action.DESK_UNLOCKED, "Desk 1")
    assert list(locks([locked, opened])) == ["Desk 1"]


def test_with_the_people_their_pins_go_and_so_do_the_locks() -> None:
    locked = said(1, Action.DESK_LOCKED, "Desk 1")
    forgotten = said(2, Action.PEOPLE_FORGOTTEN, "Desk 2")
    assert not locks([locked, forgotten])
    assert list(locks([locked, replace(forgotten, sequence=0)])) == ["Desk 1"]
    assert list(locks([locked, said(3, Action.NOTE_ADDED, "Desk 1")])) == ["Desk 1"]
