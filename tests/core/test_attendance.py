"""One delegate's day: the fold holds for any log, and the rules say no where they must."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import changed_fields, fold_delegate, objection, objections
from eventdesk.core.delegates import Attendance, Delegate, Origin, Particulars, Presence, Rsvp
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json
from eventdesk.core.standing import in_fold_order
from tests.core.log_entries import entry

ANN = Delegate(id="ann", particulars=Particulars(given_name="Ann", family_name="Lee"))
INSIDE = replace(ANN, presence=Presence.IN, heads=3, arrived_desk="Desk 2")


def added(sequence: int = 1, **facts: Json) -> Entry:
    about: dict[str, Json] = {"given_name": "Ann", "family_name": "Lee"}
    return entry(sequence, Action.DELEGATE_ADDED, personal=about, given=facts)


def folded(*entries: Entry) -> Delegate:
    delegate = fold_delegate("ann", entries).delegate
    assert delegate is not None
    return delegate


DELEGATE_ACTIONS = [one for one in Action if one.startswith(("delegate.", "party."))]


@st.composite
def any_entries(draw: st.DrawFn) -> list[Entry]:
    """Entries as no service would write them, in any order, with any facts."""
    values = st.one_of(st.none(), st.booleans(), st.integers(-5, 5), st.text(max_size=3))
    names = st.sampled_from(["heads", "by", "crew", "party_size", "rsvp_on", "organisation"])
    made = []
    for sequence in range(1, draw(st.integers(0, 25)) + 1):
        action = draw(st.sampled_from(DELEGATE_ACTIONS))
        facts = draw(st.dictionaries(names, values, max_size=3))
        personal = draw(st.one_of(st.none(), st.dictionaries(st.just("alert"), values)))
        made.append(entry(sequence, action, personal=personal, given=facts))
    return made


@given(any_entries())
def test_any_log_at_all_folds_and_a_second_time_to_the_same(entries: list[Entry]) -> None:
    once = fold_delegate("ann", entries)
    assert once == fold_delegate("ann", entries)
    known = any(one.action is Action.DELEGATE_ADDED for one in entries)
    assert (once.delegate is not None) is known
    if once.delegate is not None and once.delegate.presence is not Presence.IN:
        assert once.delegate.heads == 0, "nobody is counted inside who is not in"


@given(st.integers(1, 9), st.lists(st.integers(1, 9)), st.lists(st.integers(1, 3)))
def test_heads_are_those_who_came_less_those_who_left(
    first: int, more: list[int], fewer: list[int]
) -> None:
    entries = [added(), entry(2, Action.DELEGATE_CHECKED_IN, heads=first)]
    expected = first
    for heads in more:
        entries.append(entry(len(entries) + 1, Action.PARTY_MORE_CAME, heads=heads))
        expected += heads
    for heads in fewer:
        if objection(folded(*entries), Action.PARTY_SOME_LEFT, {"heads": heads}) is None:
            entries.append(entry(len(entries) + 1, Action.PARTY_SOME_LEFT, heads=heads))
            expected -= heads
    assert folded(*entries).heads == expected >= 1
    gone = folded(*entries, entry(len(entries) + 1, Action.DELEGATE_LEFT))
    assert (gone.heads, gone.attendance) == (0, Attendance.LEFT)


def test_a_second_check_in_adds_no_heads_and_is_flagged() -> None:
    fold = fold_delegate(
        "ann",
        [
            added(),
            entry(2, Action.DELEGATE_CHECKED_IN, heads=2),
            entry(3, Action.DELEGATE_CHECKED_IN, heads=2, forced=True),
        ],
    )
    assert fold.delegate is not None
    assert fold.delegate.heads == 2
    assert fold.delegate.arrived_at == entry(2, Action.NOTE_ADDED).happened_at
    assert fold.flagged == {3}


def test_leaving_and_coming_back_keeps_the_newest_arrival() -> None:
    back = folded(
        added(),
        entry(2, Action.DELEGATE_CHECKED_IN),
        entry(3, Action.DELEGATE_LEFT),
        entry(4, Action.DELEGATE_CHECKED_IN),
    )
    assert back.attendance is Attendance.IN
    assert back.left_at is None
    assert back.arrived_at == entry(4, Action.NOTE_ADDED).happened_at


def test_entries_with_no_effect_at_their_place_are_flagged() -> None:
    fold = fold_delegate(
        "ann",
        [
            added(),
            entry(2, Action.DELEGATE_LEFT),
            entry(3, Action.PARTY_MORE_CAME, heads=1),
            entry(4, Action.DELEGATE_CHECKED_IN),
            entry(5, Action.DELEGATE_REPLACED, by="bob"),
        ],
    )
    assert fold.flagged == {2, 3, 5}
    assert fold.delegate is not None
    assert fold.delegate.replaced_by is None


def test_origin_is_set_once_and_no_change_of_the_list_touches_it() -> None:
    changed = entry(2, Action.DELEGATE_CHANGED, organisation="Kent", origin="invited")
    assert folded(added(origin="walk_in"), changed).origin is Origin.WALK_IN


def test_after_people_were_forgotten_the_fold_holds_without_them() -> None:
    forgotten = [replace(one, personal=None) for one in (added(organisation="Kent"),)]
    delegate = folded(*forgotten)
    assert (delegate.full_name, delegate.organisation) == ("", "Kent")


def test_everything_that_stands_against_an_arrival_is_named_in_its_order() -> None:
    everything = replace(
        INSIDE, replaced_by="bob", particulars=Particulars(alert="Police escort"), id_seen=""
    )
    found = objections(everything, Action.DELEGATE_CHECKED_IN, {"id_asked": True})
    assert [one.reason for one in found] == ["replaced", "already_in", "alert", "id_not_seen"]
    assert all(one.may_override for one in found)
    declined = replace(ANN, rsvp=Rsvp.DECLINED, particulars=Particulars(alert="Police escort"))
    found = objections(declined, Action.DELEGATE_CHECKED_IN, {"id_asked": True})
    assert [one.reason for one in found] == ["not_coming", "alert", "id_not_seen"]


def test_a_corrected_column_is_laid_over_the_others() -> None:
    listed = entry(1, Action.DELEGATE_ADDED, personal={"extra": {"Table": "3", "Hotel": "Grand"}})
    corrected = entry(2, Action.DELEGATE_CORRECTED, personal={"columns": {"Table": "7"}})
    blank = entry(3, Action.DELEGATE_CORRECTED, personal={"columns": {"Hotel": ""}})
    fold = fold_delegate("ann", [listed, corrected, blank])
    assert fold.delegate is not None
    assert dict(fold.delegate.particulars.extra) == {"Table": "7"}
    assert fold.corrected == {"extra.Table", "extra.Hotel"}


def test_a_correction_names_the_fields_it_sets() -> None:
    corrected = entry(2, Action.DELEGATE_CORRECTED, personal={"email": "a@b"}, rsvp="cancelled")
    fold = fold_delegate("ann", [added(), corrected])
    assert fold.corrected == changed_fields(corrected) == {"rsvp", "email"}


@pytest.mark.parametrize(
    ("delegate", "action", "facts", "reason"),
    [
        (None, Action.DELEGATE_CHECKED_IN, {}, "not_on_the_list"),
        (INSIDE, Action.DELEGATE_CHECKED_IN, {}, "already_in"),
        (replace(ANN, replaced_by="bob"), Action.DELEGATE_CHECKED_IN, {}, "replaced"),
        (replace(ANN, rsvp=Rsvp.DECLINED), Action.DELEGATE_CHECKED_IN, {}, "not_coming"),
        (replace(ANN, rsvp=Rsvp.CANCELLED), Action.DELEGATE_CHECKED_IN, {}, "not_coming"),
        (replace(ANN, rsvp=Rsvp.REMOTE), Action.DELEGATE_CHECKED_IN, {}, "not_coming"),
        (
            replace(ANN, particulars=Particulars(alert="Police escort")),
            Action.DELEGATE_CHECKED_IN,
            {},
            "alert",
        ),
        (ANN, Action.DELEGATE_CHECKED_IN, {"id_asked": True}, "id_not_seen"),
        (INSIDE, Action.PARTY_MORE_CAME, {"heads": 1, "id_asked": True}, "id_not_seen"),
        (ANN, Action.DELEGATE_REPLACED, {"by": "ann"}, "same_person"),
        (ANN, Action.DELEGATE_LEFT, {}, "not_in"),
        (ANN, Action.PARTY_MORE_CAME, {"heads": 1}, "not_in"),
        (ANN, Action.PARTY_SOME_LEFT, {"heads": 1}, "not_in"),
        (INSIDE, Action.PARTY_SOME_LEFT, {"heads": 3}, "not_so_many"),
        (INSIDE, Action.DELEGATE_REPLACED, {}, "is_in"),
        (replace(ANN, replaced_by="bob"), Action.DELEGATE_REPLACED, {}, "already_replaced"),
    ],
)
def test_a_rule_says_no(
    delegate: Delegate | None, action: Action, facts: dict[str, Json], reason: str
) -> None:
    refusal = objection(delegate, action, facts)
    assert refusal is not None
    assert refusal.reason == reason


@pytest.mark.parametrize(
    ("delegate", "action", "facts"),
    [
        (None, Action.DELEGATE_ADDED, {}),
        (ANN, Action.DELEGATE_CHECKED_IN, {}),
        (replace(ANN, presence=Presence.LEFT), Action.DELEGATE_CHECKED_IN, {}),
        # Somebody who was in may come back, whatever the list says of them.
        (
            replace(ANN, presence=Presence.LEFT, rsvp=Rsvp.DECLINED),
            Action.DELEGATE_CHECKED_IN,
            {},
        ),
        (
            replace(ANN, particulars=Particulars(alert="Police escort")),
            Action.DELEGATE_CHECKED_IN,
            {"acknowledged": True},
        ),
        (ANN, Action.DELEGATE_CHECKED_IN, {"id_asked": True, "id_seen": "passport"}),
        (replace(ANN, id_seen="other"), Action.DELEGATE_CHECKED_IN, {"id_asked": True}),
        (replace(ANN, rsvp=Rsvp.DECLINED), Action.DELEGATE_CHECKED_IN, {"instead_of": "bob"}),
        (INSIDE, Action.DELEGATE_LEFT, {}),
        (INSIDE, Action.PARTY_SOME_LEFT, {"heads": 2}),
        (replace(ANN, presence=Presence.LEFT), Action.DELEGATE_REPLACED, {}),
        (ANN, Action.DELEGATE_CORRECTED, {}),
    ],
)
def test_a_rule_lets_through(
    delegate: Delegate | None, action: Action, facts: dict[str, Json]
) -> None:
    assert objection(delegate, action, facts) is None


@pytest.mark.parametrize(
    ("delegate", "place"),
    [
        (ANN, Attendance.EXPECTED),
        (replace(ANN, rsvp=Rsvp.TENTATIVE), Attendance.EXPECTED),
        (replace(ANN, rsvp=Rsvp.REMOTE), Attendance.NOT_COMING),
        (replace(INSIDE, rsvp=Rsvp.CANCELLED), Attendance.IN),
        (replace(ANN, presence=Presence.LEFT, rsvp=Rsvp.DECLINED), Attendance.LEFT),
        (replace(ANN, presence=Presence.LEFT, replaced_by="bob"), Attendance.REPLACED),
    ],
)
def test_every_delegate_has_one_place_in_the_counts(delegate: Delegate, place: Attendance) -> None:
    assert delegate.attendance is place


@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(1, 5), st.integers(0, 60)), max_size=12),
    st.integers(1, 5),
)
def test_a_tick_that_is_done_is_never_lost_whatever_its_time(
    wished: list[tuple[int, int, int]], party: int
) -> None:
    """A tick from paper may be earlier than one on record, of this roll call or of another."""
    log = [added(), entry(2, Action.DELEGATE_CHECKED_IN, heads=party)]
    call = 0
    for moves_on, heads, minute in wished:
        call += moves_on
        facts: dict[str, Json] = {"roll": f"call {call}", "heads": heads}
        before = folded(*in_fold_order(log, frozenset()))
        if objection(before, Action.DELEGATE_FOUND_SAFE, facts) is not None:
            continue
        at = log[0].happened_at + timedelta(minutes=minute)
        tick = entry(len(log) + 1, Action.DELEGATE_FOUND_SAFE, given=facts)
        log.append(replace(tick, happened_at=at))
        now = folded(*in_fold_order(log, frozenset()))
        assert now.safe_roll == facts["roll"]
        assert now.safe_heads >= heads


def test_the_most_heads_of_a_roll_call_count_with_their_time() -> None:
    facts: dict[str, Json] = {"roll": "call"}
    some = entry(3, Action.DELEGATE_FOUND_SAFE, given={**facts, "heads": 2})
    all_of_them = replace(
        entry(4, Action.DELEGATE_FOUND_SAFE, given={**facts, "heads": 3}),
        happened_at=some.happened_at - timedelta(seconds=30),
    )
    came = entry(2, Action.DELEGATE_CHECKED_IN, heads=3)
    fold = fold_delegate("ann", (added(), came, all_of_them, some))
    assert fold.delegate is not None
    assert (fold.delegate.safe_heads, fold.delegate.safe_at) == (3, all_of_them.happened_at)
    assert fold.flagged == {some.sequence}
