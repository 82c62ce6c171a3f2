"""Whoever was admitted twice, at whatever doors and sent in whatever order: one of them says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import hypothesis.strategies as st
from hypothesis import given
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import fold_delegate
from eventdesk.core.entries import Entry
from eventdesk.core.joining.as_it_was import broken_without, rules_broken
from eventdesk.core.standing import HANDED_ON, in_fold_order
from tests.core.running_orders import at

WHO = "ann"
DOORS = at("09:00")

minutes = st.integers(0, 5)
deeds = st.sampled_from((Action.DELEGATE_CHECKED_IN, Action.DELEGATE_LEFT))


def entry(sequence: int, action: Action, minute: int) -> Entry:
    return Entry(
        sequence=sequence,
        act=f"act {sequence}",
        part=0,
        happened_at=DOORS + timedelta(minutes=minute),
        recorded_at=DOORS,
        desk="Foyer",
        operator=None,
        action=action,
        subject=WHO,
        facts={"heads": 1},
        personal={"given_name": "Ann"} if action is Action.DELEGATE_ADDED else None,
    )


LISTED = entry(1, Action.DELEGATE_ADDED, -60)


def recorded(log: Sequence[Entry], comes: Entry) -> Entry:
    """What is sent late as it is recorded behind a log: with the rules that it breaks."""
    history = in_fold_order(log, frozenset())
    now = fold_delegate(WHO, history).delegate
    assert now is not None
    broke = rules_broken(now, history, comes, {})
    if not broke:
        return comes
    return replace(comes, facts={**comes.facts, "forced": True, "broke": broke[0]})


def unflagged_doubles(log: Sequence[Entry]) -> list[tuple[int, int]]:
    """Admissions of somebody who was in, of which neither says so."""
    found, plain = [], None
    for one in in_fold_order(log, frozenset()):
        if one.action is Action.DELEGATE_LEFT:
            plain = None
        elif one.action is Action.DELEGATE_CHECKED_IN and not one.forced:
            if plain is not None:
                found.append((plain.sequence, one.sequence))
            plain = one
    return found


@given(st.lists(st.tuples(deeds, minutes), max_size=7))
def test_no_admission_is_a_second_one_without_a_word(sent: list[tuple[Action, int]]) -> None:
    log = [LISTED]
    for number, (action, minute) in enumerate(sent, start=2):
        log.append(recorded(log, entry(number, action, minute)))
    assert unflagged_doubles(log) == []


@given(st.integers(0, 5))
def test_a_day_that_was_sent_as_it_happened_breaks_nothing(pairs: int) -> None:
    log = [LISTED]
    for number in range(2 * pairs):
        action = Action.DELEGATE_LEFT if number % 2 else Action.DELEGATE_CHECKED_IN
        log.append(recorded(log, entry(number + 2, action, number)))
    assert not any(one.forced for one in log)


def test_the_earlier_one_says_so_where_the_later_one_was_there_before_it() -> None:
    log = [
        LISTED,
        entry(2, Action.DELEGATE_CHECKED_IN, 2),
        entry(3, Action.DELEGATE_LEFT, 3),
    ]
    late = recorded(log, entry(4, Action.DELEGATE_CHECKED_IN, 1))
    assert late.facts["broke"] == "already_in"
    assert recorded(log, entry(4, Action.DELEGATE_CHECKED_IN, 4)).facts == {"heads": 1}


def test_an_undo_says_so_where_somebody_was_let_in_again_meanwhile() -> None:
    log = [LISTED, entry(2, Action.DELEGATE_CHECKED_IN, 1), entry(3, Action.DELEGATE_LEFT, 2)]
    again = [*log, entry(4, Action.DELEGATE_CHECKED_IN, 3)]

    assert broken_without(WHO, log, "act 3") == ()
    assert broken_without(WHO, again, "act 3") == ("already_in",)
    assert broken_without(WHO, again, "act 4") == ()
    flagged = replace(again[-1], facts={"forced": True, "broke": "already_in"})
    assert broken_without(WHO, [*log, flagged], "act 3") == (), "it is said already"


def test_what_was_answered_in_the_same_act_counts_and_nobody_is_there_before_the_list() -> None:
    came = entry(2, Action.DELEGATE_CHECKED_IN, 1)
    now = fold_delegate(WHO, [LISTED]).delegate
    assert now is not None
    assert rules_broken(now, [LISTED], came, {}) == ()
    assert rules_broken(now, [LISTED], came, {WHO: "declined"}) == ("not_coming",)
    # A list stands before the day, but for an entry that says otherwise of itself.
    late = replace(LISTED, facts={**LISTED.facts, HANDED_ON: True})
    before = entry(2, Action.DELEGATE_CHECKED_IN, -90)
    assert rules_broken(now, [late], before, {}) == ()
