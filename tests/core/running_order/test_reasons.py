"""Why items are not in the day any more."""

from __future__ import annotations

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.running_order.reasons import reasons_given
from tests.core.log_entries import entry


def dropped(sequence: int, item: str, reason: str) -> Entry:
    return entry(sequence, Action.ITEM_DROPPED, item, personal={"reason": reason})


def test_the_newest_standing_reason_is_given() -> None:
    log = [
        dropped(3, "TA", "The speaker is ill"),
        entry(1, Action.ITEM_PASSED_OVER, "TA", personal={"reason": "Later"}),
        entry(2, Action.ITEM_PASSED_OVER, "TB", personal={"reason": "No time"}),
        entry(4, Action.ITEM_DROPPED, "PAN"),
    ]
    assert reasons_given(log, frozenset()) == {"TA": "The speaker is ill", "TB": "No time"}
    assert reasons_given(log, frozenset({"act-3"})) == {"TA": "Later", "TB": "No time"}


def test_what_came_back_has_none() -> None:
    log = [
        dropped(1, "TA", "Ill"),
        entry(2, Action.ITEM_RESTORED, "TA"),
        dropped(3, "TB", "Ill"),
        entry(4, Action.ITEM_STARTED, "TB"),
    ]
    assert reasons_given(log, frozenset()) == {}
    assert reasons_given(log, frozenset({"act-2", "act-4"})) == {"TA": "Ill", "TB": "Ill"}


def test_a_reason_that_was_forgotten_is_none() -> None:
    assert reasons_given([entry(1, Action.ITEM_DROPPED, "TA")], frozenset()) == {}


def test_what_is_about_no_item_or_tells_no_why_gives_none() -> None:
    log = [
        entry(1, Action.ITEM_DROPPED, None, personal={"reason": "Ill"}),
        entry(2, Action.NOTE_ADDED, "TA", personal={"reason": "Ill"}),
    ]
    assert reasons_given(log, frozenset()) == {}
