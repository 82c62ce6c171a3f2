"""A fold that goes on from what was folded before is the fold of the whole log, or none."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.running_order.folding.fold import fold_on, fold_running_order
from eventdesk.core.standing import in_fold_order, undone_acts, undos_among
from tests.core.log_entries import entry, undo
from tests.core.running_orders import at

ITEMS = ("TA", "TB", "TC")
PRESSES = (
    Action.ITEM_STARTED,
    Action.ITEM_ENDED,
    Action.ITEM_HELD,
    Action.ITEM_RESUMED,
    Action.ITEM_ADJUSTED,
    Action.ITEM_READY,
    Action.ITEM_DROPPED,
    Action.DAY_ENDED,
    Action.ITEM_CHANGED,
    Action.DELEGATE_CHECKED_IN,
    Action.ACT_REFUSED,
    Action.ITEM_BACK_DATED,
    Action.CLOCK_TAKEN_OVER,
    Action.ACT_UNDONE,
)
OFTEN = PRESSES[:8]
"""What goes on from what there was; the others now and then, since they reach back."""


@st.composite
def logs(draw: st.DrawFn) -> list[Entry]:
    """A log as desks write it: mostly in the order of time, some acts late, some undone."""
    made = [
        entry(n, Action.ITEM_ADDED, title, title=title, start=instant_text(at("09:00")), minutes=30,
              position=n, original=True)
        for n, title in enumerate(ITEMS, start=1)
    ]  # fmt: skip
    clock = at("09:00")
    for sequence in range(4, 4 + draw(st.integers(0, 25))):
        clock += timedelta(seconds=draw(st.integers(0, 300)))
        action = draw(st.sampled_from((*OFTEN, *OFTEN, *PRESSES)))
        late = draw(st.sampled_from([0, 0, 0, 0, 400]))
        if action is Action.ACT_UNDONE:
            made.append(undo(sequence, of=draw(st.integers(1, sequence - 1))))
            continue
        facts: dict[str, Json] = {"minutes": draw(st.integers(-9, 9)), "ready": draw(st.booleans())}
        if action is Action.ITEM_BACK_DATED:
            facts = {"corrects": draw(st.integers(1, sequence)), "at": instant_text(at("09:01"))}
        made.append(
            entry(
                sequence,
                action,
                draw(st.sampled_from(ITEMS)),
                when=clock - timedelta(seconds=late),
                given=facts,
            )
        )
    return made


def whole(log: list[Entry]) -> list[Entry]:
    own = [one for one in log if one.action.startswith(("item.", "day."))]
    return in_fold_order(own, undone_acts(undos_among(log)))


@given(logs(), st.data())
def test_going_on_gives_what_folding_from_nothing_gives(
    log: list[Entry], data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(3, len(log)), max_size=4)))
    fold = fold_running_order(whole(log[:3]))
    done = 3
    for cut in [*cuts, len(log)]:
        on = fold_on(fold, log[done:cut])
        from_nothing = fold_running_order(whole(log[:cut]))
        assert on is None or on == from_nothing
        fold, done = from_nothing, cut


def test_acts_in_the_order_of_time_are_gone_on_with() -> None:
    log = [
        entry(1, Action.ITEM_ADDED, "TA", title="TA", minutes=30),
        entry(2, Action.ITEM_STARTED, "TA", when=at("09:00")),
        entry(3, Action.DELEGATE_CHECKED_IN, "ann", when=at("08:00")),
        entry(4, Action.ITEM_HELD, "TA", when=at("09:10")),
    ]
    assert fold_on(fold_running_order(whole(log[:2])), log[2:]) == fold_running_order(whole(log))


def test_whatever_reaches_back_is_not_gone_on_with() -> None:
    log = [
        entry(1, Action.ITEM_ADDED, "TA", title="TA", minutes=30),
        entry(2, Action.ITEM_STARTED, "TA", when=at("09:00")),
    ]
    fold = fold_running_order(whole(log))
    for back in (
        undo(3, of=2),
        entry(3, Action.ITEM_STARTED, "TB", when=at("08:59")),
        entry(3, Action.ITEM_BACK_DATED, "TA", corrects=2, at=instant_text(at("08:50"))),
        entry(3, Action.ITEM_CHANGED, "TA", minutes=20, when=at("09:30")),
        entry(3, Action.CLOCK_TAKEN_OVER, None),
    ):
        assert fold_on(fold, [back]) is None
