"""The event's details and its operators, as their entries add up."""

from __future__ import annotations

from datetime import UTC, date, datetime

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.event import (
    EVENT_FACTS,
    Event,
    Operator,
    fold_event,
    fold_operator,
    objection,
)
from eventdesk.core.json_values import Json
from tests.core.log_entries import entry

MADE = entry(
    1, Action.EVENT_CREATED, None, name="Conference", date="2026-06-17", timezone="Europe/London"
)


def test_only_what_a_change_names_is_changed() -> None:
    changed = entry(2, Action.EVENT_CHANGED, None, venue="M Shed", date="2026-06-18")
    expected = Event(name="Conference", date=date(2026, 6, 17), timezone="Europe/London")
    assert fold_event([MADE]) == expected
    assert fold_event([MADE, changed]) == replace(expected, venue="M Shed", date=date(2026, 6, 18))


def test_every_detail_can_be_said_and_taken_back() -> None:
    said: dict[str, Json] = {
        "name": "Other", "date": "2026-06-18", "timezone": "Europe/Paris", "host": "Kent",
        "venue": "Hall", "marking": "OFFICIAL", "id_check": True, "capacity": 90,
        "forget_on": "2026-07-18",
    }  # fmt: skip
    expected = Event(
        name="Other", date=date(2026, 6, 18), timezone="Europe/Paris", host="Kent", venue="Hall",
        marking="OFFICIAL", id_check=True, capacity=90, forget_on=date(2026, 7, 18),
    )  # fmt: skip
    assert fold_event([MADE, entry(2, Action.EVENT_CHANGED, None, given=said)]) == expected
    assert fold_event([entry(1, Action.EVENT_CREATED, None, given=said)]) == expected
    assert set(EVENT_FACTS) == set(said)
    never = entry(3, Action.EVENT_CHANGED, None, forget_on="")
    event = fold_event([MADE, entry(2, Action.EVENT_CHANGED, None, given=said), never])
    assert event == replace(expected, forget_on=None)


def test_only_a_change_changes_the_details() -> None:
    moved = entry(2, Action.EVENT_MOVED, None, name="Elsewhere")
    assert fold_event([MADE, moved]) == fold_event([MADE])


def test_a_change_before_there_is_an_event_changes_nothing() -> None:
    assert fold_event([entry(1, Action.EVENT_CHANGED, None, name="Other")]) is None
    assert fold_event([]) is None


def test_instants_are_shown_on_the_clocks_of_the_event() -> None:
    event = fold_event([MADE])
    assert event is not None
    assert event.local(datetime(2026, 6, 17, 8, 45, tzinfo=UTC)).strftime("%H:%M") == "09:45"


def test_an_operator_has_the_newest_name_and_none_once_forgotten() -> None:
    named = entry(1, Action.OPERATOR_NAMED, "o1", personal={"name": "Aisha"})
    renamed = entry(2, Action.OPERATOR_NAMED, "o1", personal={"name": "Aisha Rahman"})
    assert fold_operator("o1", [named, renamed]) == Operator(id="o1", name="Aisha Rahman")
    assert fold_operator("o1", [replace(named, personal=None)]) == Operator(id="o1", name="")
    assert fold_operator("o1", []) is None
    forgotten = [replace(named, personal=None), entry(2, Action.OPERATOR_MADE_LEAD, "o1")]
    assert fold_operator("o1", forgotten) == Operator(id="o1", name="")


def test_a_lead_is_one_until_withdrawn_whatever_their_name() -> None:
    named = entry(1, Action.OPERATOR_NAMED, "o1", personal={"name": "Aisha"})
    made = entry(2, Action.OPERATOR_MADE_LEAD, "o1")
    renamed = entry(3, Action.OPERATOR_NAMED, "o1", personal={"name": "Aisha Rahman"})
    gone = entry(4, Action.OPERATOR_LEAD_WITHDRAWN, "o1")
    pin = entry(5, Action.OPERATOR_PIN_SET, "o1")
    assert fold_operator("o1", [named, made, renamed, pin]) == Operator(
        id="o1", name="Aisha Rahman", lead=True
    )
    assert fold_operator("o1", [named, made, gone]) == Operator(id="o1", name="Aisha")
    assert fold_operator("o1", [made]) is None, "nobody who was never named"


def test_what_stands_against_making_a_lead() -> None:
    lead = Operator(id="o1", name="Aisha", lead=True)
    assert objection(None, Action.OPERATOR_NAMED) is None
    for action, operator, reason in (
        (Action.OPERATOR_MADE_LEAD, None, "no_such_operator"),
        (Action.OPERATOR_MADE_LEAD, lead, "nothing_changed"),
        (Action.OPERATOR_LEAD_WITHDRAWN, replace(lead, lead=False), "nothing_changed"),
        (Action.OPERATOR_PIN_SET, None, "no_such_operator"),
    ):
        refusal = objection(operator, action)
        assert refusal is not None
        assert refusal.reason == reason
    assert objection(lead, Action.OPERATOR_LEAD_WITHDRAWN) is None
    assert objection(lead, Action.OPERATOR_PIN_SET) is None


def test_what_was_not_said_of_an_event_is_not_so() -> None:
    event = fold_event([MADE])
    assert event is not None
    assert (event.id_check, event.capacity) == (False, 0)
    asked = entry(2, Action.EVENT_CHANGED, None, id_check=True, capacity=80)
    after = fold_event([MADE, asked])
    assert after is not None
    assert (after.id_check, after.capacity, after.name) == (True, 80, "Conference")
