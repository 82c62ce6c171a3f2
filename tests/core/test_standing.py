"""Which acts stand, and in which order their entries are folded."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import instant_text
from eventdesk.core.standing import (
    BEGINNING,
    NOWHERE,
    comes_after,
    in_fold_order,
    place_of,
    undone_acts,
    undos_among,
)
from tests.core.log_entries import entry, undo
from tests.core.running_orders import at


@pytest.mark.parametrize(("undos", "stands"), [(0, True), (1, False), (2, True), (7, False)])
def test_each_undo_of_the_undo_before_turns_an_act_round_again(*, undos: int, stands: bool) -> None:
    entries = [entry(1, Action.NOTE_ADDED), *(undo(n + 1, of=n) for n in range(1, undos + 1))]
    gone = undone_acts(undos_among(entries))
    assert ("act-1" not in gone) is stands
    assert f"act-{undos + 1}" not in gone, "nothing later than the newest undo takes it back"


def test_one_undo_may_name_several_acts_and_undoing_it_brings_all_back() -> None:
    both = [(3, "undo", "one"), (4, "undo", "two")]
    assert undone_acts(both) == {"one", "two"}
    assert undone_acts([*both, (5, "again", "undo")]) == {"undo"}


def test_only_undos_are_among_the_undos() -> None:
    assert undos_among([entry(1, Action.NOTE_ADDED), undo(2, of=1)]) == [(2, "act-2", "act-1")]


@given(st.lists(st.integers(min_value=0, max_value=30), max_size=30))
def test_an_act_stands_unless_an_undo_that_stands_names_it(wishes: list[int]) -> None:
    # Undo number n names some act made before it, as the services would have it.
    undos = [(n, f"u{n}", f"u{wish}") for n, wish in enumerate(wishes, start=1) if wish < n]
    gone = undone_acts(undos)
    for act in {named for _, _, named in undos}:
        named_by_standing = any(n_act not in gone for _, n_act, named in undos if named == act)
        assert (act in gone) is named_by_standing


def test_entries_are_folded_by_when_they_happened_and_then_by_number() -> None:
    late = entry(1, Action.DELEGATE_LEFT, when=at("10:00"))
    twin = entry(2, Action.DELEGATE_CHECKED_IN, when=at("09:00"))
    early = entry(3, Action.DELEGATE_CHECKED_IN, when=at("09:00"))
    folded = in_fold_order([early, late, twin], frozenset())
    assert [one.sequence for one in folded] == [2, 3, 1]


def test_what_a_list_says_comes_before_everything_whenever_it_was_brought_in() -> None:
    corrected = entry(1, Action.DELEGATE_CORRECTED, when=at("08:00"))
    added = entry(2, Action.DELEGATE_ADDED, when=at("18:00"))
    changed = entry(3, Action.DELEGATE_CHANGED, when=at("17:00"))
    folded = in_fold_order([corrected, added, changed], frozenset())
    assert [one.sequence for one in folded] == [2, 3, 1]


def test_the_newest_standing_correction_wins() -> None:
    started = entry(1, Action.ITEM_STARTED, when=at("09:30"))
    first = entry(2, Action.ITEM_BACK_DATED, corrects=1, at=instant_text(at("09:10")))
    second = entry(3, Action.ITEM_BACK_DATED, corrects=1, at=instant_text(at("09:20")))
    entries = [started, second, first]

    def folded_at(*undone: str) -> object:
        (one,) = in_fold_order(entries, frozenset(undone))
        return one.happened_at

    assert folded_at() == at("09:20")
    assert folded_at("act-3") == at("09:10")
    assert folded_at("act-2", "act-3") == at("09:30")


def test_a_correction_can_put_an_entry_before_others() -> None:
    first = entry(1, Action.ITEM_STARTED, when=at("09:00"))
    second = entry(2, Action.ITEM_STARTED, when=at("09:30"))
    moved = entry(3, Action.ITEM_BACK_DATED, corrects=2, at=instant_text(at("08:50")))
    folded = in_fold_order([first, second, moved], frozenset())
    assert [(one.sequence, one.happened_at) for one in folded] == [
        (2, at("08:50")),
        (1, at("09:00")),
    ]


def test_refusals_undos_and_undone_acts_are_not_folded() -> None:
    entries = [
        entry(1, Action.ACT_REFUSED),
        entry(2, Action.DELEGATE_LEFT),
        undo(3, of=2),
        entry(4, Action.DELEGATE_CHECKED_IN),
    ]
    folded = in_fold_order(entries, undone_acts(undos_among(entries)))
    assert [one.sequence for one in folded] == [4]


def test_a_correction_shifts_with_the_clock_of_the_desk_that_gave_it() -> None:
    started = entry(1, Action.ITEM_STARTED, when=at("09:30"))
    said = entry(2, Action.ITEM_BACK_DATED, corrects=1, at=instant_text(at("09:10")))
    shifted = replace(said, shifted=timedelta(minutes=3))
    (one,) = in_fold_order([started, shifted], frozenset())
    assert one.happened_at == at("09:13")


def test_an_instant_corrects_only_where_a_correction_says_so() -> None:
    started = entry(1, Action.ITEM_STARTED, when=at("09:30"))
    other = entry(2, Action.ITEM_READY, corrects=1, at=instant_text(at("09:10")))
    silent = entry(3, Action.ITEM_BACK_DATED, corrects=1)
    folded = in_fold_order([started, other, silent], frozenset())
    assert (folded[-1].sequence, folded[-1].happened_at) == (1, at("09:30"))


def test_who_speaks_in_somebodys_place_is_said_at_the_desk_and_not_by_a_list() -> None:
    named = entry(1, Action.ITEM_SPEAKERS_NAMED, when=at("09:30"), handed_on=True)
    listed = entry(2, Action.ITEM_SPEAKERS_NAMED, when=at("18:00"))
    assert place_of(named) == (at("09:30"), 1)
    assert place_of(listed) == (BEGINNING, 2)
    assert place_of(entry(3, Action.NOTE_ADDED, when=at("09:30"), handed_on=True))[0] == at("09:30")


STEPS = frozenset({Action.DELEGATE_CHECKED_IN, Action.DELEGATE_LEFT})
LAST = (at("09:00"), 5)


def goes_on(*newer: Entry) -> bool:
    return comes_after(LAST, newer, STEPS)


def test_a_fold_goes_on_with_what_happened_after_all_it_has_folded() -> None:
    came = entry(6, Action.DELEGATE_CHECKED_IN, when=at("09:00"))
    left = entry(7, Action.DELEGATE_LEFT, when=at("09:10"))
    assert goes_on()
    assert goes_on(came, left)
    assert comes_after((at("09:00"), 6), [came], STEPS), "at its very place nothing is overtaken"
    early = replace(left, happened_at=at("08:59"))
    assert not goes_on(early)
    assert not goes_on(came, replace(early, happened_at=at("09:05")), replace(came, sequence=8))


def test_a_fold_does_not_go_on_where_something_reaches_back() -> None:
    came = entry(6, Action.DELEGATE_CHECKED_IN, when=at("09:10"))
    assert not goes_on(came, undo(7, of=6))
    for action in (
        Action.DELEGATE_BACK_DATED,
        Action.ITEM_BACK_DATED,
        Action.CLOCK_TAKEN_OVER,
        Action.PEOPLE_FORGOTTEN,
    ):
        assert not goes_on(entry(7, action, when=at("09:20"))), action
    elsewhere = entry(7, Action.NOTE_ADDED, when=at("08:00"))
    assert goes_on(elsewhere, came), "what this fold has no step for may stand anywhere"


def test_nothing_stands_before_the_place_where_a_fold_begins() -> None:
    listed = entry(1, Action.DELEGATE_ADDED)
    assert NOWHERE < place_of(listed) < place_of(entry(2, Action.DELEGATE_LEFT))
    assert NOWHERE == (BEGINNING, 0)
    assert BEGINNING.tzinfo is not None
