"""Roll calls: one at a time, but an emergency waits for no drill."""

from __future__ import annotations

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json
from eventdesk.core.roll.calls import RollCall, current, fold_roll, objection
from tests.core.log_entries import entry

CALLED, ENDED = Action.ROLL_CALLED, Action.ROLL_ENDED


def called(sequence: int, *, drill: bool = False, heads: int = 0) -> Entry:
    return entry(sequence, CALLED, None, drill=drill, heads=heads)


def ended(sequence: int, of: int) -> Entry:
    return entry(sequence, ENDED, None, roll=f"act-{of}")


def refused(*log: Entry, action: Action, **facts: Json) -> tuple[str, object] | None:
    refusal = objection(fold_roll(log).calls, action, facts)
    return None if refusal is None else (refusal.reason, dict(refusal.facts))


def test_a_call_says_where_and_when_it_began_and_how_many_were_inside() -> None:
    begun = called(1, drill=True, heads=61)
    at = begun.happened_at
    call = RollCall(id="act-1", drill=True, called_at=at, called_desk="Desk 1", heads=61)
    assert fold_roll([begun]).calls == (call,)
    assert current(fold_roll([begun]).calls) == call
    assert fold_roll([begun]).flagged == set()


def test_each_end_ends_its_own_call_and_leaves_those_before() -> None:
    log = [called(1), ended(2, of=1), called(3), ended(4, of=3), called(5), ended(6, of=5)]
    calls = fold_roll(log).calls
    assert [(call.id, call.ended_at) for call in calls] == [
        (f"act-{n}", log[n].happened_at) for n in (1, 3, 5)
    ]
    assert current(calls) is None
    assert fold_roll(log).flagged == set()


def test_an_emergency_ends_the_drill_that_is_on() -> None:
    earlier = [called(1), ended(2, of=1), called(3), ended(4, of=3)]
    log = [*earlier, called(5, drill=True), called(6)]
    *before, drill, emergency = fold_roll(log).calls
    assert tuple(before) == fold_roll(earlier).calls
    assert (drill.ended_at, emergency.is_on) == (log[5].happened_at, True)
    assert fold_roll(log).flagged == set()
    assert refused(*log[:5], action=CALLED, drill=False) is None


def test_nothing_else_ends_a_call_and_what_does_nothing_is_flagged() -> None:
    drill, emergency = called(1, drill=True), called(1)
    for log in ([drill, called(2, drill=True)], [emergency, called(2)],
                [emergency, called(2, drill=True)], [drill, ended(2, of=7)]):  # fmt: skip
        assert fold_roll(log).flagged == {2}
        assert fold_roll(log).calls == fold_roll(log[:1]).calls
    assert fold_roll([ended(1, of=1)]).flagged == {1}
    assert fold_roll([ended(1, of=1)]).calls == ()


def test_what_stands_against_calling_the_roll_or_ending_that() -> None:
    drill, emergency = called(1, drill=True), called(1)
    on = "roll_is_called"
    assert refused(drill, action=CALLED, drill=True) == (on, {"drill": True})
    assert refused(emergency, action=CALLED, drill=False) == (on, {"drill": False})
    assert refused(emergency, action=CALLED, drill=True) == (on, {"drill": False})
    assert refused(action=ENDED, roll="act-1") == ("no_roll_call", {})
    assert refused(emergency, action=ENDED, roll="act-7") == ("no_roll_call", {})
    assert refused(emergency, action=ENDED, roll="act-1") is None
    assert refused(action=CALLED) is None
