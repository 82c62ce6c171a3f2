"""Times from paper among what was pressed at a desk: nothing that stands loses its effect."""

from __future__ import annotations

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Draft, Entry
from eventdesk.core.paper.arrivals import AtTheDoor, Judged, judge_at_the_door
from tests.core.log_entries import entry
from tests.core.running_orders import at

IN, LEFT = Action.DELEGATE_CHECKED_IN, Action.DELEGATE_LEFT
LISTED = entry(1, Action.DELEGATE_ADDED, personal={"given_name": "Ann"}, party_size=3)
CAME = entry(2, IN, when=at("09:00"), heads=3)
SOME_LEFT = entry(3, Action.PARTY_SOME_LEFT, when=at("09:30"), heads=1)
ALL_LEFT = entry(4, LEFT, when=at("10:00"))


def judged(standing: list[Entry], *, confirmed: bool = True, **times: str) -> Judged:
    def arrive(_then: Delegate) -> Draft:
        return Draft(action=IN, subject="ann", facts={"forced": True})

    door = AtTheDoor(**{name: at(time) for name, time in times.items()})
    return judge_at_the_door("ann", standing, door, at("17:00"), arrive=arrive, confirmed=confirmed)


def test_a_leaving_is_not_set_before_what_happened_until_then() -> None:
    found = judged([LISTED, CAME, SOME_LEFT, ALL_LEFT], left="09:20")
    assert found.refusal is not None
    assert found.refusal.reason == "not_then"
    assert found.refusal.facts["what"] == Action.PARTY_SOME_LEFT.value
    (draft,) = judged([LISTED, CAME, SOME_LEFT, ALL_LEFT], left="09:40").drafts
    assert (draft.action, draft.facts["corrects"]) == (Action.DELEGATE_BACK_DATED, 4)


def test_somebody_who_was_on_no_list_has_no_line_on_paper() -> None:
    with pytest.raises(ValueError, match="only a name that is on the list"):
        judged([], came="09:00")
