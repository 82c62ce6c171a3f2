"""Who has been heard, and how often each organisation has."""

from __future__ import annotations

from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.turns import asked_by, turns
from tests.core.running_orders import at

ANN = Delegate(id="ann", particulars=Particulars(family_name="Lee", organisation="Kent"))
BOB = Delegate(id="bob", particulars=Particulars(family_name="Ray", organisation="Kent"))
EVE = Delegate(id="eve", particulars=Particulars(family_name="Ash"))
PEOPLE = {one.id: one for one in (ANN, BOB, EVE)}


def asked(number: int, asker: str | None, outcome: Outcome, into: int | None = None) -> Question:
    return Question(
        id=str(number),
        number=number,
        asker_id=asker,
        outcome=outcome,
        merged_into=None if into is None else str(into),
    )


def test_whoever_was_put_has_been_heard() -> None:
    told = turns(
        [
            asked(1, "ann", Outcome.ANSWERED),
            asked(2, "ann", Outcome.BEING_PUT),
            asked(3, "bob", Outcome.TO_FOLLOW_UP),
            asked(4, "eve", Outcome.WAITING),
            asked(5, None, Outcome.ANSWERED),
        ],
        PEOPLE,
    )
    assert (told.people, told.organisations) == ({"ann": 2, "bob": 1}, {"Kent": 3})
    assert (told.is_first("eve"), told.is_first("ann"), told.is_first(None)) == (True, False, False)


def test_declined_or_withdrawn_counts_if_it_had_been_put() -> None:
    for outcome in (Outcome.DECLINED, Outcome.WITHDRAWN):
        unheard = asked(1, "ann", outcome)
        assert turns([unheard], PEOPLE).people == {}
        assert turns([replace(unheard, put_at=at("09:00"))], PEOPLE).people == {"ann": 1}


def test_a_question_merged_into_one_that_was_put_was_heard_with_it() -> None:
    merged = asked(1, "ann", Outcome.MERGED, into=2)
    again = asked(2, "bob", Outcome.MERGED, into=3)
    for outcome, heard in ((Outcome.WAITING, {}), (Outcome.ANSWERED, {"ann": 1, "bob": 1})):
        told = turns([merged, again, asked(3, None, outcome)], PEOPLE)
        assert told.people == heard
        assert told.organisations == ({"Kent": 1} if heard else {}), "one question, one turn"


def test_asking_the_same_twice_is_one_turn() -> None:
    told = turns([asked(1, "ann", Outcome.MERGED, 2), asked(2, "ann", Outcome.ANSWERED)], PEOPLE)
    assert told.people == {"ann": 1}


def test_what_stands_for_a_question_is_found_even_in_a_ring() -> None:
    ring = [asked(1, "ann", Outcome.MERGED, 2), asked(2, "bob", Outcome.MERGED, 1)]
    by_id = {one.id: one for one in ring}
    assert asked_by(ring[0], by_id) is ring[1]
    assert turns(ring, PEOPLE).people == {}
    lost = asked(3, "eve", Outcome.MERGED, 9)
    assert asked_by(lost, {"3": lost}) is lost


def test_whoever_is_not_on_the_list_any_more_was_heard_for_nobody() -> None:
    told = turns([asked(1, "gone", Outcome.ANSWERED), asked(2, "eve", Outcome.ANSWERED)], PEOPLE)
    assert (told.people, told.organisations) == ({"gone": 1, "eve": 1}, {})
