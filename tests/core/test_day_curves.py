"""The curve of arrivals says, for every minute, what the acts that stand say of it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import fold_delegate
from eventdesk.core.counts import Counts, count
from eventdesk.core.day_curves import (
    ArrivalsCurve,
    ArrivalsTally,
    arrivals_curve,
    arrivals_in_words,
    arrivals_view,
)
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import ItemKind, RunningOrder
from eventdesk.core.standing import in_fold_order, undone_acts, undos_among
from tests.core.log_entries import OPENS, entry, undo
from tests.core.running_orders import at, changed, order_of, run, talk, worked_day

PEOPLE = ("ann", "bob", "crew")
IN, LEFT = Action.DELEGATE_CHECKED_IN, Action.DELEGATE_LEFT
MORE, SOME = Action.PARTY_MORE_CAME, Action.PARTY_SOME_LEFT
ACTS = (IN, IN, LEFT, MORE, SOME, Action.DELEGATE_BACK_DATED, None)
"""None: an undo of something before."""
NO_RUNS = RunningOrder()


def listed(*people: str) -> list[Entry]:
    """The list they are on, told before anything happens."""
    return [
        entry(
            place, Action.DELEGATE_ADDED, one, when=OPENS - timedelta(hours=1), crew=one == "crew"
        )
        for place, one in enumerate(people, start=1)
    ]


@st.composite
def any_log(draw: st.DrawFn) -> list[Entry]:
    """A day of any acts about three names: late, back-dated, undone and undone again."""
    log = listed(*PEOPLE)
    seconds = st.integers(0, 3600)
    for number in range(len(log) + 1, len(log) + 1 + draw(st.integers(0, 25))):
        action = draw(st.sampled_from(ACTS))
        when = OPENS + timedelta(seconds=draw(seconds))
        if action is None:
            log.append(undo(number, draw(st.integers(len(PEOPLE) + 1, max(number - 1, 4)))))
            continue
        facts: dict[str, Json] = {"heads": draw(st.integers(1, 4))}
        subject = draw(st.sampled_from(PEOPLE))
        if action is Action.DELEGATE_BACK_DATED:
            of = draw(st.integers(len(PEOPLE) + 1, max(number - 1, 4)))
            earlier = OPENS + timedelta(seconds=draw(seconds))
            facts = {"corrects": of, "at": instant_text(earlier)}
            told = {one.sequence: one.subject for one in log}
            subject = told.get(of) or subject
        log.append(entry(number, action, subject, when=when, given=facts))
    return log


def people_at(log: list[Entry], before: datetime | None = None) -> list[Delegate]:
    """Everybody as the acts that stand say, of all of them or of those before an instant."""
    standing = in_fold_order(log, undone_acts(undos_among(log)))
    found = []
    for one in PEOPLE:
        its = [each for each in standing if each.subject == one]
        its = [each for each in its if before is None or each.happened_at < before]
        folded = fold_delegate(one, its).delegate
        assert folded is not None
        found.append(folded)
    return found


def curve_of(log: list[Entry]) -> ArrivalsCurve:
    return arrivals_curve(log, undone_acts(undos_among(log)), PEOPLE)


@given(any_log())
def test_every_minute_of_the_curve_is_what_the_standing_acts_give(log: list[Entry]) -> None:
    curve = curve_of(log)
    for minute in range(62):
        begins = OPENS + timedelta(minutes=minute)
        inside = sum(one.heads for one in people_at(log, begins + timedelta(minutes=1)))
        assert curve.until(begins).inside == inside


@given(any_log())
def test_its_end_is_the_count_on_screen_and_nobody_is_inside_who_did_not_come(
    log: list[Entry],
) -> None:
    curve = curve_of(log)
    assert curve.inside == count(people_at(log)).heads
    came = [step.came for step in curve.steps]
    assert came == sorted(came)
    assert all(0 <= step.inside <= step.came for step in curve.steps)
    assert [step.at for step in curve.steps] == sorted({step.at for step in curve.steps})


@given(log=any_log(), portion=st.integers(1, 7), most=st.integers(1, 3))
def test_followed_piece_by_piece_it_is_the_one_made_from_nothing(
    log: list[Entry], portion: int, most: int
) -> None:
    tally = ArrivalsTally()
    for start in range(0, len(log), portion):
        tally.take(log[start : start + portion])
        tally.set_undone(undone_acts(undos_among(log[: start + portion])))
        tally.fold(PEOPLE, most)
        tally.curve()
    while not tally.is_folded:
        tally.fold(PEOPLE, most)
    assert tally.curve() == curve_of(log)


def test_what_was_undone_goes_and_comes_back_when_the_undo_is_undone() -> None:
    tally = ArrivalsTally()
    tally.take([entry(4, IN, "ann"), entry(5, IN, "bob")])
    inside = []
    for undone in (frozenset(), frozenset({"act-4"}), frozenset()):
        tally.set_undone(undone)
        tally.fold(PEOPLE)
        inside.append(tally.curve().inside)
    assert inside == [2, 1, 2]


def test_whoever_comes_back_has_come_once_and_a_party_by_its_heads() -> None:
    log = [
        *listed(*PEOPLE),
        entry(4, IN, "ann", heads=2), entry(5, LEFT, "ann"), entry(6, IN, "ann", heads=1),
        entry(7, MORE, "ann", heads=3), entry(8, IN, "crew"),
    ]  # fmt: skip
    assert [(step.came, step.inside) for step in curve_of(log).steps] == [
        (2, 2), (2, 0), (2, 1), (4, 4), (5, 5),
    ]  # fmt: skip


def test_a_name_that_has_left_the_list_counts_no_more_and_may_come_back() -> None:
    tally = ArrivalsTally()
    tally.take([entry(4, IN, "ann"), entry(5, IN, "bob")])
    tally.fold(PEOPLE)
    assert tally.curve().inside == 2
    tally.forget(["ann", "nobody"])
    tally.fold(("bob",))
    assert tally.curve().inside == 1
    tally.forget(["ann"])
    tally.fold(PEOPLE)
    assert tally.curve().inside == 2


@pytest.mark.parametrize(
    ("steps", "counts", "said"),
    [
        ([], Counts(), "Nobody has come yet"),
        (["ann"], Counts(came=1, inside=1), "1 came, 1 is in now"),
        (["ann", "bob"], Counts(came=2, inside=2), "2 came, 2 are in now"),
        (["ann", "crew"], Counts(came=1, inside=1), "2 people came, 2 are in now"),
    ],
)
def test_the_finding_counts_names_as_the_strip_does_or_says_people(
    steps: list[str], counts: Counts, said: str
) -> None:
    log = [entry(place, IN, one) for place, one in enumerate(steps, start=4)]
    assert arrivals_in_words(curve_of(log), counts) == said


def test_the_curve_goes_on_until_now_but_not_beyond_the_day() -> None:
    log = [*listed(*PEOPLE), entry(4, IN, "ann")]
    day = worked_day(run("WEL", "09:06"))
    view = arrivals_view(curve_of(log), count(people_at(log)), forecast(day, at("10:00")))
    assert (view.until, view.due_title, view.due_at) == (at("10:00"), "WEL", at("09:00"))
    over = replace(day, day_ended_at=at("12:31"), runs=(run("WEL", "09:06", "12:30"),))
    later = at("12:00") + timedelta(days=9)
    view = arrivals_view(curve_of(log), count(people_at(log)), forecast(over, later))
    assert view.until == at("12:30")


def test_what_people_come_for_is_not_a_break_and_not_what_was_dropped() -> None:
    day = order_of(talk("REG", "08:30", 30), talk("OFF", "09:00", 15), talk("WEL", "09:15", 10))
    day = changed(changed(day, "REG", kind=ItemKind.BREAK), "OFF", dropped=True)
    view = arrivals_view(ArrivalsCurve(), Counts(), forecast(day, at("08:00")))
    assert view.due_title == "WEL"
    assert arrivals_view(ArrivalsCurve(), Counts(), forecast(NO_RUNS, at("08:00"))).due_title == ""


def test_the_axis_has_a_whole_figure_at_its_half() -> None:
    day = forecast(NO_RUNS, at("08:00"))
    for awaited in range(7):
        top = arrivals_view(ArrivalsCurve(), Counts(expected=awaited, invited=awaited), day).top
        assert top % 2 == 0
        assert top >= max(awaited, 2)


def test_the_same_undos_told_twice_let_nobody_be_folded_again() -> None:
    tally, undone = ArrivalsTally(), frozenset({"act-2"})
    tally.take([*listed("ann"), entry(2, IN)])
    tally.set_undone(undone)
    tally.fold(PEOPLE)
    assert tally.is_folded
    tally.set_undone(undone)
    assert tally.is_folded
    tally.set_undone(frozenset())
    assert not tally.is_folded
