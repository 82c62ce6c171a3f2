"""What an act that was done alone meets when it is sent: only what others have steered since."""

from __future__ import annotations

from collections.abc import Sequence

import hypothesis.strategies as st
from hypothesis import given

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.joining.alone import ALONE, COPY
from eventdesk.core.joining.conflicts import in_the_way, steered
from tests.core.running_orders import at

OURS, THEIRS = "Stage", "Foyer"
SUBJECTS = ("one", "other")

actions = st.sampled_from(list(Action))


@st.composite
def logs(draw: st.DrawFn) -> list[Entry]:
    """Entries of two desks, each act of one entry, some of them sent late."""
    return [
        entry(
            number,
            draw(actions),
            draw(st.sampled_from(SUBJECTS)),
            draw(st.sampled_from((OURS, THEIRS))),
            alone=draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 8)))
    ]


def entry(number: int, action: Action, subject: str, desk: str, *, alone: bool = False) -> Entry:
    return Entry(
        sequence=number,
        act=f"act {number}",
        part=0,
        happened_at=at("10:00"),
        recorded_at=at("10:00"),
        desk=desk,
        operator=None,
        action=action,
        subject=subject,
        facts={ALONE: True, COPY: f"{desk}’s"} if alone else {},
        personal=None,
    )


def found(
    since: Sequence[Entry], action: Action, own: Sequence[str] = (), undone: Sequence[str] = ()
) -> Entry | None:
    group = steered(action, SUBJECTS[0])
    return in_the_way([group] if group else [], since, f"{OURS}’s", frozenset(undone), own)


@given(logs(), actions)
def test_whoever_is_in_the_way_stands_and_steered_the_same(
    since: list[Entry], action: Action
) -> None:
    entry = found(since, action)
    if entry is not None:
        assert steered(entry.action, entry.subject) == steered(action, SUBJECTS[0])
        assert entry.action is not Action.ACT_REFUSED
        later = [one for one in since if one.sequence > entry.sequence]
        assert found(later, action) is None, "it is the newest"


@given(logs(), actions)
def test_what_was_undone_is_in_nobodys_way(since: list[Entry], action: Action) -> None:
    assert found(since, action, undone=[one.act for one in since]) is None


@given(logs(), actions)
def test_what_a_desk_did_itself_before_is_not_in_its_way(
    since: list[Entry], action: Action
) -> None:
    """The server may have one of its acts from the moment in which the answer was lost."""
    ours = [one.act for one in since if one.desk == OURS]
    entry = found(since, action, own=ours)
    assert entry is None or entry.desk == THEIRS


@given(logs(), st.sampled_from([one for one in Action if one.startswith(("delegate.", "party."))]))
def test_nobody_can_be_in_the_way_of_what_happened_to_people(
    since: list[Entry], action: Action
) -> None:
    assert found(since, action) is None


@given(logs(), st.sampled_from(("question", "item")))
def test_a_desk_that_had_seen_everything_is_never_overtaken(since: list[Entry], kind: str) -> None:
    action = Action.QUESTION_PUT if kind == "question" else Action.ITEM_STARTED
    assert found([], action) is None
    theirs = [one for one in since if one.desk == THEIRS]
    ours_alone = [entry(one.sequence, one.action, "one", OURS, alone=True) for one in theirs]
    assert found(ours_alone, action) is None


def test_two_who_go_on_meet_and_two_at_different_questions_do_not() -> None:
    other = entry(1, Action.ITEM_STARTED, "other", THEIRS)
    put = entry(2, Action.QUESTION_PUT, "other", THEIRS)

    assert found([other, put], Action.ITEM_ENDED) == other, "the running order is one"
    assert found([other, put], Action.QUESTION_PUT) is None
