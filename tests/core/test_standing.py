"""Which acts stand, and in which order their entries are folded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.actions import Action
from eventdesk.core.json_values import instant_text
from eventdesk.core.standing import in_fold_order, undone_acts, undos_among
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
