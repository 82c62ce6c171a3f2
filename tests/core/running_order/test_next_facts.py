"""What the desk knows of the item that comes."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Particulars, Presence, Rsvp
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.running_order.next_facts import (
    NextFacts,
    next_facts,
    room_in_words,
    speakers_in_words,
    waiting_for,
)
from eventdesk.core.running_order.order import Item, Speaker
from tests.core.running_orders import at, clock_of, talk


def person(name: str, presence: Presence = Presence.NEVER) -> Delegate:
    given_name, _, family = name.rpartition(" ")
    known = Particulars(given_name=given_name, family_name=family)
    return Delegate(id=name, particulars=known, presence=presence)


TOM = person("Tom Fairweather")
ANN = person("Ann Lee", Presence.IN)
RUTH = person("Ruth Amadi")
GONE = replace(person("Bob Ray", Presence.LEFT), left_at=at("10:02"))
FAR = replace(person("Gus Yew"), rsvp=Rsvp.REMOTE)


def item(*speakers: Speaker) -> Item:
    return replace(talk("TA", "09:15", 30), speakers=speakers)


def linked(*people: Delegate) -> Item:
    return item(*(Speaker(name=one.full_name, delegate_id=one.id) for one in people))


def facts(of: Item, people: Iterable[Delegate], heads: int = 61, waiting: int = 0) -> NextFacts:
    return next_facts(of, {one.id: one for one in people}.get, heads=heads, waiting=waiting)


def said(*people: Delegate, others: Iterable[Delegate] = ()) -> str:
    seen = facts(linked(*people), [*people, *others])
    return speakers_in_words(seen, lambda when: clock_of(when) or "")


def come_for(whom: Delegate, who: Delegate) -> Delegate:
    return replace(whom, replaced_by=who.id)


@pytest.mark.parametrize(
    ("people", "words"),
    [
        ([TOM], "Tom Fairweather has not come yet"),
        ([GONE], "Bob Ray left at 10:02"),
        ([ANN], "Ann Lee is in"),
        ([ANN, replace(TOM, presence=Presence.IN)], "All speakers are in"),
        ([ANN, TOM], "Tom Fairweather has not come yet"),
        ([TOM, GONE], "Tom Fairweather has not come yet; Bob Ray left at 10:02"),
        ([FAR], "Gus Yew takes part from elsewhere"),
        ([ANN, FAR], "Ann Lee is in; Gus Yew takes part from elsewhere"),
        ([replace(TOM, rsvp=Rsvp.CANCELLED)], "Tom Fairweather is not coming"),
        ([], ""),
    ],
)
def test_it_is_said_who_is_missing_and_that_nobody_is(people: list[Delegate], words: str) -> None:
    assert said(*people) == words


@pytest.mark.parametrize(
    ("substitute", "words"),
    [
        (replace(RUTH, presence=Presence.IN), "Ruth Amadi comes for Tom Fairweather"),
        (RUTH, "Ruth Amadi comes for Tom Fairweather and has not come yet"),
        (
            replace(RUTH, presence=Presence.LEFT, left_at=at("10:05")),
            "Ruth Amadi comes for Tom Fairweather and left at 10:05",
        ),
    ],
)
def test_somebody_else_comes_and_is_to_be_announced(substitute: Delegate, words: str) -> None:
    assert said(come_for(TOM, substitute), others=[substitute]) == words


def test_a_substitute_of_a_substitute_is_who_comes() -> None:
    second = come_for(RUTH, ANN)
    assert said(come_for(TOM, second), others=[second, ANN]) == "Ann Lee comes for Tom Fairweather"


def test_people_who_come_for_each_other_do_not_hold_up_the_chair() -> None:
    ring = [come_for(TOM, RUTH), come_for(RUTH, TOM)]
    assert said(*ring).endswith("has not come yet")


def test_names_that_nobody_has_linked_are_not_accused() -> None:
    unknown = item(Speaker(name="Minister"), Speaker(name="A. N. Other", is_nobody=True))
    seen = facts(unknown, [])
    assert speakers_in_words(seen, str) == ""
    assert (seen.unlinked, seen.others, seen.missing) == (("Minister",), 2, ())


def test_not_all_are_in_where_somebody_is_not_known() -> None:
    some = item(Speaker(name="Ann Lee", delegate_id=ANN.id), Speaker(name="Minister"))
    assert speakers_in_words(facts(some, [ANN]), str) == "Ann Lee is in"


def test_a_link_to_somebody_no_longer_listed_says_nothing() -> None:
    assert speakers_in_words(facts(linked(TOM), []), str) == ""


@pytest.mark.parametrize(
    ("heads", "waiting", "words"),
    [
        (61, 3, "61 in the room · 3 questions waiting"),
        (1, 1, "1 in the room · 1 question waiting"),
        (61, 0, "61 in the room"),
        (0, 0, "Nobody is in the room yet"),
    ],
)
def test_the_room_and_what_waits(heads: int, waiting: int, words: str) -> None:
    assert room_in_words(facts(item(), [], heads, waiting)) == words


def asked(number: int, item_id: str, to: str = "", outcome: Outcome = Outcome.WAITING) -> Question:
    return Question(id=str(number), number=number, item_id=item_id, addressee=to, outcome=outcome)


def test_questions_wait_for_the_item_or_for_one_of_its_speakers() -> None:
    of = item(Speaker(name="Róisín Delacour"))
    questions = (
        asked(1, "TA"),
        asked(2, "TB", "roisin delacour"),
        asked(3, "TB"),
        asked(4, "TB", "Minister"),
        asked(5, "TA", outcome=Outcome.ANSWERED),
        asked(6, "TA", outcome=Outcome.BEING_PUT),
    )
    assert waiting_for(of, questions) == 2


@given(st.lists(st.integers(0, 4), unique=True))
def test_missing_are_those_linked_who_are_neither_in_nor_elsewhere(chosen: list[int]) -> None:
    people = [(TOM, ANN, GONE, FAR, RUTH)[place] for place in chosen]
    missing = {one.name for one in facts(linked(*people), people).missing}
    assert missing == {one.full_name for one in people if one in (TOM, GONE, RUTH)}


def test_a_substitute_who_is_on_no_list_any_more_comes_for_nobody() -> None:
    assert said(replace(TOM, replaced_by="gone")) == "Tom Fairweather has not come yet"
