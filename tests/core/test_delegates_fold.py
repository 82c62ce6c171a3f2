"""What every step of a delegate's fold sets, field by field, and what it says to whoever asks."""

from __future__ import annotations

from datetime import datetime

import pytest
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import (
    CLEAR_PARTICULARS,
    ON_A_BADGE,
    PERSONAL_PARTICULARS,
    changed_fields,
    fold_delegate,
    heads_over_time,
    objections,
)
from eventdesk.core.delegates import Delegate, Origin, Particulars, Presence, Rsvp
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.json_values import Json, instant_text
from tests.core.log_entries import OPENS, entry

ANN = Delegate(id="ann", particulars=Particulars(given_name="Ann"))
ADDED = entry(1, Action.DELEGATE_ADDED, personal={"given_name": "Ann"})
IN = entry(2, Action.DELEGATE_CHECKED_IN, heads=3)
PRINTED = entry(3, Action.DELEGATE_BADGE_PRINTED)


def folded(*entries: Entry) -> Delegate:
    delegate = fold_delegate("ann", entries).delegate
    assert delegate is not None
    return delegate


def flagged(*entries: Entry) -> set[int]:
    return set(fold_delegate("ann", entries).flagged)


def minute(number: int) -> datetime:
    return entry(number, Action.NOTE_ADDED).happened_at


def refusals(delegate: Delegate | None, action: Action, **facts: Json) -> tuple[Refusal, ...]:
    return objections(delegate, action, facts)


def test_what_names_nobody_is_clear_and_all_else_of_a_person_is_personal() -> None:
    everything = set(Particulars.__struct_fields__) - {"extra"}
    assert set(CLEAR_PARTICULARS) == {"organisation", "category"}
    assert set(PERSONAL_PARTICULARS) == everything - set(CLEAR_PARTICULARS)
    assert changed_fields(ADDED) == {"given_name"}


@pytest.mark.parametrize("action", [Action.DELEGATE_CHANGED, Action.DELEGATE_CORRECTED])
def test_a_list_and_a_desk_set_what_they_name_and_leave_the_rest(action: Action) -> None:
    facts: dict[str, Json] = {
        "rsvp": "accepted", "rsvp_on": "2026-06-01", "party_size": 4, "crew": True,
        "organisation": "Kent", "category": "press",
    }  # fmt: skip
    personal: dict[str, Json] = {"title": "Dr", "alert": "Escort", "extra": {"Table": "7"}}
    change = entry(2, action, given=facts, personal=personal)
    changed = folded(ADDED, change)
    assert changed == Delegate(
        id="ann",
        particulars=Particulars(
            given_name="Ann", title="Dr", alert="Escort", organisation="Kent", category="press",
            extra={"Table": "7"},
        ),
        rsvp=Rsvp.ACCEPTED, rsvp_on="2026-06-01", party_size=4, crew=True,
    )  # fmt: skip
    assert changed_fields(change) == {*facts, *personal}
    assert folded(ADDED, change, entry(3, action, personal={"title": "Prof"})) == replace(
        changed, particulars=replace(changed.particulars, title="Prof")
    )


def test_a_name_comes_with_where_it_comes_from_and_without_a_size_is_one() -> None:
    added = entry(1, Action.DELEGATE_ADDED, given={"origin": "walk_in", "party_size": "many"})
    assert (folded(added).origin, folded(added).party_size) == (Origin.WALK_IN, 1)
    assert folded(ADDED).origin is Origin.INVITED
    steward = folded(entry(1, Action.DELEGATE_ADDED, rsvp="accepted", crew=True))
    assert (steward.rsvp, steward.crew) == (Rsvp.ACCEPTED, True)


def test_an_arrival_says_when_where_and_by_whom() -> None:
    came = replace(IN, desk="Desk 2", operator="op-1", facts={"heads": 3, "id_seen": "passport"})
    inside = folded(ADDED, came)
    assert (inside.presence, inside.heads, inside.id_seen) == (Presence.IN, 3, "passport")
    assert (inside.arrived_at, inside.arrived_desk, inside.arrived_operator) == (
        minute(2),
        "Desk 2",
        "op-1",
    )
    assert folded(ADDED, entry(2, Action.DELEGATE_CHECKED_IN)).heads == 1


def test_who_left_says_when_and_a_document_seen_once_is_seen() -> None:
    came = entry(2, Action.DELEGATE_CHECKED_IN, id_seen="passport")
    left = entry(3, Action.DELEGATE_LEFT)
    gone = folded(ADDED, came, left)
    assert (gone.presence, gone.heads, gone.left_at) == (Presence.LEFT, 0, minute(3))
    assert flagged(ADDED, came, left, entry(4, Action.DELEGATE_LEFT)) == {4}
    assert folded(ADDED, came, left, entry(4, Action.DELEGATE_CHECKED_IN)).id_seen == "passport"


def test_more_of_a_party_come_and_some_of_it_leave() -> None:
    more = entry(3, Action.PARTY_MORE_CAME, heads=2, id_seen="licence")
    assert (folded(ADDED, IN, more).heads, folded(ADDED, IN, more).id_seen) == (5, "licence")
    assert folded(ADDED, IN, more, entry(4, Action.PARTY_MORE_CAME, heads=1)).id_seen == "licence"
    some = entry(4, Action.PARTY_SOME_LEFT, heads=4)
    assert folded(ADDED, IN, more, some).heads == 1
    too_many = entry(5, Action.PARTY_SOME_LEFT, heads=4)
    assert folded(ADDED, IN, more, some, too_many).heads == 0
    assert flagged(ADDED, entry(2, Action.PARTY_SOME_LEFT, heads=1)) == {2}


def test_somebody_is_replaced_once_and_not_while_they_are_in() -> None:
    first = entry(2, Action.DELEGATE_REPLACED, by="bob")
    again = entry(3, Action.DELEGATE_REPLACED, by="cy")
    assert folded(ADDED, first, again).replaced_by == "bob"
    assert flagged(ADDED, first, again) == {3}
    assert flagged(ADDED, IN, again) == {3}


@pytest.mark.parametrize("name", sorted(ON_A_BADGE))
def test_a_badge_is_outdated_by_whatever_it_says(name: str) -> None:
    clear = name in CLEAR_PARTICULARS
    change = entry(
        4,
        Action.DELEGATE_CORRECTED,
        given={name: "Other"} if clear else {},
        personal=None if clear else {name: "Other"},
    )
    assert folded(ADDED, PRINTED, change).badge_outdated
    again = entry(5, Action.DELEGATE_BADGE_PRINTED)
    fresh = folded(ADDED, PRINTED, change, again)
    assert (fresh.badge_at, fresh.badge_outdated) == (minute(5), False)


def test_a_badge_says_who_is_of_the_house_and_nothing_of_what_somebody_eats() -> None:
    assert folded(ADDED, PRINTED, entry(4, Action.DELEGATE_CHANGED, crew=True)).badge_outdated
    silent = entry(4, Action.DELEGATE_CHANGED, personal={"dietary": "vegan"}, rsvp="accepted")
    assert not folded(ADDED, PRINTED, silent).badge_outdated
    same = entry(4, Action.DELEGATE_CHANGED, personal={"given_name": "Ann"}, crew=False)
    assert not folded(ADDED, PRINTED, same).badge_outdated
    before_any = entry(4, Action.DELEGATE_CHANGED, personal={"title": "Dr"})
    assert not folded(ADDED, before_any).badge_outdated


def test_a_list_that_came_in_after_the_badge_outdates_it_though_it_is_folded_first() -> None:
    listed = entry(4, Action.DELEGATE_CHANGED, personal={"family_name": "Lee"})
    assert folded(ADDED, listed, PRINTED).badge_outdated
    before = replace(listed, sequence=2)
    assert not folded(ADDED, before, PRINTED).badge_outdated
    came = entry(3, Action.DELEGATE_CHECKED_IN)
    assert not folded(ADDED, listed, came).badge_outdated, "nobody printed one"
    earlier_too = replace(before, personal={"title": "Dr"})
    assert folded(ADDED, listed, earlier_too, PRINTED).badge_outdated


def test_a_name_outdates_no_badge_printed_after_it_was_added() -> None:
    assert not folded(replace(ADDED, sequence=2), PRINTED).badge_outdated


def test_an_entry_that_is_no_step_of_a_delegate_is_not_flagged() -> None:
    assert flagged(ADDED, entry(2, Action.NOTE_ADDED)) == set()


def test_who_was_found_safe_says_in_which_roll_call_when_and_how_many() -> None:
    tick = entry(4, Action.DELEGATE_FOUND_SAFE, roll="call", heads=2)
    safe = folded(ADDED, IN, tick)
    assert (safe.safe_roll, safe.safe_at, safe.safe_heads) == ("call", minute(4), 2)
    one = folded(ADDED, IN, entry(4, Action.DELEGATE_FOUND_SAFE, roll="call"))
    assert one.safe_heads == 1
    fewer = entry(5, Action.DELEGATE_FOUND_SAFE, roll="call", heads=1)
    as_many = entry(6, Action.DELEGATE_FOUND_SAFE, roll="call", heads=2)
    assert flagged(ADDED, IN, tick, fewer, as_many) == {5, 6}
    untold = entry(7, Action.DELEGATE_FOUND_SAFE, roll="call")
    assert flagged(ADDED, IN, fewer, untold) == {7}
    all_three = entry(5, Action.DELEGATE_FOUND_SAFE, roll="call", heads=3)
    found = folded(ADDED, IN, tick, all_three)
    assert (found.safe_heads, found.safe_at) == (3, minute(5))
    two = entry(5, Action.DELEGATE_FOUND_SAFE, roll="call", heads=2)
    assert folded(ADDED, IN, replace(tick, facts={"roll": "call"}), two).safe_heads == 2
    next_call = entry(5, Action.DELEGATE_FOUND_SAFE, roll="drill")
    moved_on = folded(ADDED, IN, tick, next_call)
    assert (moved_on.safe_roll, moved_on.safe_heads) == ("drill", 1)


def test_a_tick_from_paper_of_an_earlier_roll_call_says_nothing_of_the_newest() -> None:
    newest = entry(9, Action.DELEGATE_FOUND_SAFE, roll="second", when=OPENS)
    of_the_first = entry(5, Action.DELEGATE_FOUND_SAFE, roll="first", heads=3)
    assert flagged(ADDED, IN, newest, of_the_first) == {5}
    assert folded(ADDED, IN, newest, of_the_first) == folded(ADDED, IN, newest)
    # Recorded last of all, it says which roll call is the newest, and the most heads of that count.
    again = entry(12, Action.DELEGATE_FOUND_SAFE, roll="first", heads=1)
    back = folded(ADDED, IN, of_the_first, newest, again)
    assert (back.safe_roll, back.safe_heads, back.safe_at) == ("first", 3, minute(5))


def test_a_tick_that_comes_before_its_name_changes_nothing_but_itself() -> None:
    first = entry(1, Action.DELEGATE_FOUND_SAFE, roll="call")
    assert folded(first, replace(ADDED, sequence=2)).safe_roll == "call"


def test_nobody_is_found_safe_who_never_came_or_was_found_already() -> None:
    safe = replace(
        ANN, presence=Presence.IN, heads=2, safe_roll="call", safe_at=OPENS, safe_heads=2
    )
    tick = Action.DELEGATE_FOUND_SAFE
    assert [one.reason for one in refusals(ANN, tick, roll="call")] == ["not_on_the_roll"]
    (refused,) = refusals(safe, tick, roll="call", heads=2)
    assert refused == Refusal(reason="safe_already", facts={"since": instant_text(OPENS)})
    alone = replace(safe, safe_heads=1)
    assert refusals(alone, tick, roll="call")
    assert not refusals(safe, tick, roll="call", heads=3)
    assert not refusals(safe, tick, roll="other")
    assert not refusals(replace(safe, presence=Presence.LEFT), tick, roll="other")


def test_a_refusal_says_what_a_desk_must_know_to_explain_it() -> None:
    inside = replace(
        ANN, presence=Presence.IN, heads=2, arrived_at=OPENS, arrived_desk="Desk 2",
        arrived_operator="op-1",
    )  # fmt: skip
    since: dict[str, Json] = {
        "since": instant_text(OPENS),
        "desk": "Desk 2",
        "operator": "op-1",
    }
    assert refusals(inside, Action.DELEGATE_CHECKED_IN) == (
        Refusal(reason="already_in", facts=since, may_override=True),
    )
    assert refusals(inside, Action.DELEGATE_REPLACED, by="bob") == (
        Refusal(reason="is_in", facts=since),
    )
    replaced = replace(ANN, replaced_by="bob")
    assert refusals(replaced, Action.DELEGATE_CHECKED_IN) == (
        Refusal(reason="replaced", facts={"by": "bob"}, may_override=True),
    )
    assert refusals(replaced, Action.DELEGATE_REPLACED, by="cy") == (
        Refusal(reason="already_replaced", facts={"by": "bob"}),
    )
    declined = replace(ANN, rsvp=Rsvp.DECLINED, rsvp_on="2026-06-01")
    assert refusals(declined, Action.DELEGATE_CHECKED_IN) == (
        Refusal(
            reason="not_coming",
            facts={"rsvp": "declined", "on": "2026-06-01"},
            may_override=True,
        ),
    )
    assert refusals(inside, Action.PARTY_SOME_LEFT, heads=2) == (
        Refusal(reason="not_so_many", facts={"heads": 2}),
    )
    assert refusals(inside, Action.PARTY_MORE_CAME, heads=1, id_asked=True) == (
        Refusal(reason="id_not_seen", may_override=True),
    )
    assert not refusals(inside, Action.PARTY_MORE_CAME, id_asked=True, id_seen="passport")
    assert not refusals(inside, Action.PARTY_MORE_CAME, heads=1)


def test_a_badge_needs_nobody_and_a_correction_somebody() -> None:
    assert not refusals(None, Action.DELEGATE_BADGE_PRINTED)
    assert refusals(None, Action.DELEGATE_CORRECTED) == (Refusal(reason="not_on_the_list"),)


def test_heads_over_time_are_told_where_they_change() -> None:
    def heads(*entries: Entry) -> list[tuple[datetime, int]]:
        return list(heads_over_time("ann", entries))

    assert heads(ADDED, IN) == [(minute(2), 3)]
    assert heads(ADDED, entry(2, Action.DELEGATE_CHECKED_IN)) == [(minute(2), 1)]
    assert heads(ADDED, entry(2, Action.DELEGATE_CHECKED_IN, heads=0)) == []
    assert heads(ADDED, entry(2, Action.DELEGATE_LEFT)) == []
    safe = entry(3, Action.DELEGATE_FOUND_SAFE, roll="call")
    assert heads(ADDED, IN, safe, entry(4, Action.DELEGATE_LEFT)) == [
        (minute(2), 3),
        (minute(4), 0),
    ]
    twice = entry(3, Action.DELEGATE_CHECKED_IN, heads=3)
    some = entry(4, Action.PARTY_SOME_LEFT, heads=1)
    more = entry(5, Action.PARTY_MORE_CAME, heads=2)
    left = entry(6, Action.DELEGATE_LEFT)
    assert heads(ADDED, IN, twice, some, more, left) == [
        (minute(2), 3),
        (minute(4), 2),
        (minute(5), 4),
        (minute(6), 0),
    ]
