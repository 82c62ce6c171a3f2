"""Who is on the roll, how many they are, and where each of them was seen last."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.counts import count
from eventdesk.core.delegates import Delegate, Particulars, Presence
from eventdesk.core.entries import Entry
from eventdesk.core.questions.question import Question
from eventdesk.core.roll.calls import RollCall, RollFold, fold_roll
from eventdesk.core.roll.last_seen import Seen, Sign, last_seen, signs_in_the_room
from eventdesk.core.roll.roll import RollLine, roll_line, roll_of, sums_of
from eventdesk.core.roll.words import call_words, safe_words, seen_words
from eventdesk.core.running_order.order import Run, RunningOrder, Speaker
from tests.core.log_entries import entry
from tests.core.running_orders import at, talk

CALL = RollCall(id="fire", drill=False, called_at=at("10:00"), called_desk="Desk 1", heads=3)
MINUTE = "{:%H:%M}".format


def someone(delegate_id: str = "ann", **changes: object) -> Delegate:
    known = Particulars(given_name="Ann", family_name="Lee")
    inside = Delegate(
        id=delegate_id, particulars=known, presence=Presence.IN, heads=1,
        arrived_at=at("08:50"), arrived_desk="Desk 2",
    )  # fmt: skip
    return replace(inside, **changes)  # type: ignore[arg-type]


def line(delegate: Delegate, call: RollCall | None = CALL) -> RollLine:
    found = roll_line(delegate, call, {})
    assert found is not None
    return found


minutes = st.integers(-60, 60).map(lambda one: CALL.called_at + timedelta(minutes=one))
people = st.lists(
    st.builds(
        lambda place, presence, heads, crew, roll, safe, left: someone(
            str(place),
            presence=presence,
            heads=heads if presence is Presence.IN else 0,
            crew=crew,
            safe_roll=roll,
            safe_at=None if roll is None else CALL.called_at,
            safe_heads=0 if roll is None else safe,
            left_at=left if presence is Presence.LEFT else None,
        ),
        st.integers(0, 10**6),
        st.sampled_from(Presence),
        st.integers(0, 5),
        st.booleans(),
        st.sampled_from([None, "fire", "another"]),
        st.integers(1, 5),
        minutes,
    ),
    unique_by=lambda one: one.id,
    max_size=12,
)


@given(people)
def test_while_no_roll_call_is_on_its_heads_are_those_inside(everybody: list[Delegate]) -> None:
    sums = sums_of(roll_of(everybody, None, {}))
    assert sums.heads == count(everybody).heads
    assert sums.safe == 0


@given(people)
def test_heads_are_safe_or_missing_and_nobody_inside_is_left_out(everybody: list[Delegate]) -> None:
    lines = roll_of(everybody, CALL, {})
    assert all(0 <= one.safe <= one.heads for one in lines)
    listed = {one.id for one in lines}
    assert {one.id for one in everybody if one.presence is Presence.IN} <= listed
    assert {one.id for one in everybody if one.safe_roll == CALL.id} <= listed
    safe = sum(one.safe_heads for one in everybody if one.safe_roll == CALL.id)
    assert sums_of(lines).safe == safe
    assert sums_of(lines).missing == sum(one.missing for one in lines)


def test_whoever_left_since_the_call_is_named_and_whoever_left_before_is_not() -> None:
    since = someone(presence=Presence.LEFT, heads=0, left_at=at("10:03"))
    before = replace(since, left_at=at("09:59"))
    assert line(since).heads == 0
    assert safe_words(line(since), MINUTE) == "Left 10:03"
    assert roll_line(before, CALL, {}) is None
    assert roll_line(since, None, {}) is None


def test_part_of_a_party_leaves_the_rest_missing() -> None:
    party = someone(heads=3, safe_roll="fire", safe_at=at("10:04"), safe_heads=2)
    assert (line(party).heads, line(party).safe, line(party).missing) == (3, 2, 1)
    assert not line(party).is_safe
    assert safe_words(line(party), MINUTE) == "2 of 3 safe 10:04"
    assert line(replace(party, safe_heads=3)).is_safe


def test_a_tick_of_another_roll_call_says_nothing_of_this_one() -> None:
    drilled = someone(safe_roll="drill of the morning", safe_at=at("09:00"), safe_heads=1)
    assert line(drilled).safe == 0
    assert line(drilled).safe_at is None


@pytest.mark.parametrize(
    ("known", "name", "letter"),
    [
        (Particulars(given_name="Łucja", family_name="Ørsted"), "Ørsted, Łucja", "O"),
        (Particulars(given_name="Prince"), "Prince", "P"),
        (Particulars(family_name="李"), "李", "L"),
        (Particulars(family_name="'t Hooft"), "'t Hooft", "T"),
        (Particulars(reference="Guest 7"), "Guest 7", "#"),
        (Particulars(family_name="4hire"), "4hire", "#"),
    ],
)
def test_surname_first_and_its_letter_without_accents(
    known: Particulars, name: str, letter: str
) -> None:
    found = line(someone(particulars=known))
    assert (found.name, found.letter) == (name, letter)


# ---- where somebody was seen

ANN_SPEAKS = (Speaker(name="Ann", delegate_id="ann"),)
SPOKEN = replace(talk("TA", "09:15", 30), speakers=ANN_SPEAKS, location="Hall")
ORDER = RunningOrder(items=(SPOKEN,), runs=(Run(id="r", item_id="TA", started_at=at("09:15")),))


def test_the_newest_sign_counts() -> None:
    question = Question(id="q", number=1, asker_id="ann", item_id="TA", recorded_at=at("09:40"))
    ended = replace(ORDER, runs=(replace(ORDER.runs[0], ended_at=at("09:30")),))
    signs = signs_in_the_room(ended, [question])
    assert signs["ann"] == Seen(at=at("09:40"), sign=Sign.ASKED, place="Hall", item="TA")
    assert last_seen(someone(), signs) == signs["ann"]
    came_again = someone(arrived_at=at("09:50"))
    assert seen_words(last_seen(came_again, signs), MINUTE) == "09:50 at Desk 2"


def test_whoever_speaks_is_seen_now() -> None:
    question = Question(id="q", number=1, asker_id="ann", recorded_at=at("09:40"))
    signs = signs_in_the_room(ORDER, [question])
    assert seen_words(signs["ann"], MINUTE) == "speaking since 09:15, Hall"


@pytest.mark.parametrize(
    "question",
    [
        Question(id="q", number=1, asker_id="ann", channel="sent_in", recorded_at=at("09:40")),
        Question(id="q", number=1, asker_id="ann", channel="read_out", recorded_at=at("09:40")),
        Question(id="q", number=1, asker_name="Ann", recorded_at=at("09:40")),
        Question(id="q", number=1, asker_id="ann"),
    ],
)
def test_a_question_from_elsewhere_is_no_sign_of_anybody(question: Question) -> None:
    assert signs_in_the_room(RunningOrder(), [question]) == {}


def test_what_is_no_longer_planned_is_no_sign_of_anybody() -> None:
    assert signs_in_the_room(replace(ORDER, items=()), []) == {}


def test_a_call_while_one_is_on_changes_nothing_unless_it_ends_a_drill() -> None:
    def called(sequence: int, **facts: bool) -> Entry:
        return entry(sequence, Action.ROLL_CALLED, None, given=facts)

    once = fold_roll([called(1)])
    assert fold_roll([called(1), called(2)]) == RollFold(calls=once.calls, flagged=frozenset({2}))
    drilled = fold_roll([called(1, drill=True), called(2)])
    assert [(one.drill, one.is_on) for one in drilled.calls] == [(True, False), (False, True)]
    assert drilled.flagged == frozenset()


def test_the_head_of_a_roll_says_which_call_it_is() -> None:
    assert call_words(None, MINUTE) == "No roll call is going on."
    assert call_words(CALL, MINUTE) == "Emergency. The roll was called at 10:00 at Desk 1."
