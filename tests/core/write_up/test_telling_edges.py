"""What a write-up says of days that went in some way of their own."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Origin, Particulars
from eventdesk.core.questions.question import Outcome
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.running_order.order import Hold, ItemKind, Run
from eventdesk.core.write_up import telling_people
from eventdesk.core.write_up.facts import Known
from eventdesk.core.write_up.masking import MASK, Masker, Person
from eventdesk.core.write_up.naming import People, initials
from eventdesk.core.write_up.write_up import write_up
from tests.core.running_orders import at, changed, order_of, run, talk
from tests.core.write_up.days import delegate, ended, known, question, section, told

PAUSE = replace(talk("Tea", "10:00", 20), kind=ItemKind.BREAK)
FIRST, LAST = talk("A", "09:30", 30), talk("B", "10:20", 30)
ANN = (delegate("Ann", "Ray", "Gwent Police"),)


def day(*runs: Run, now: str = "17:00", over: bool = False) -> Known:
    order = order_of(FIRST, PAUSE, LAST, runs=runs)
    return replace(known(now=now, order=ended(order, now) if over else order), everybody=ANN)


def lead_of(what: Known) -> str:
    return told(what).replace("\n", " ")


def test_a_day_of_which_nothing_is_open_is_over_though_nobody_ended_it() -> None:
    what = day(run("A", "09:30", "10:00"), run("Tea", "10:00", "10:20"), run("B", "10:20", "10:50"))
    assert "The programme ran from 09:30 to 10:50 and ended on time." in lead_of(what)
    assert not [one for one in section(what, "The day") if "Still to come" in one]


def test_a_break_that_is_going_on_and_one_that_nothing_followed() -> None:
    talked = run("A", "09:30", "10:00")
    going_on = section(day(talked, run("Tea", "10:00"), now="10:05"), "The day so far")
    assert going_on[0].endswith("Tea began at 10:00 and is going on.")
    assert going_on[1] == "Still to come is “B” at 10:20."
    closed = section(day(talked, run("Tea", "10:00", "10:20"), over=True), "The day")
    assert closed[0].endswith("Tea was from 10:00 to 10:20.")
    opened = section(day(run("Tea", "09:00", "09:20"), talked, over=True), "The day")
    assert opened[0].startswith("The day began at 09:00 with tea. “A” ran from 09:30 to 10:00")


def test_a_break_that_was_taken_up_again_has_no_end_yet() -> None:
    runs = (
        run("A", "09:30", "10:00"),
        run("Tea", "10:00", "10:10"),
        run("B", "10:10", "10:30"),
        replace(run("Tea", "10:30"), id="again"),
    )
    said = section(day(*runs, now="10:35"), "The day so far")
    assert "After tea, “B” began at 10:10" in said[1]


def test_what_is_on_hold_says_so_and_nothing_is_still_to_come_after_the_last() -> None:
    held = replace(run("B", "10:20"), holds=(Hold(held_at=at("10:30")),))
    what = day(run("A", "09:30", "10:00"), run("Tea", "10:00", "10:20"), held, now="10:35")
    said = section(what, "The day so far")
    assert said[-1].endswith("“B” began at 10:20 and is on hold.")


def test_a_day_on_time_says_so() -> None:
    assert "The day is on time." in lead_of(day(run("A", "09:30"), now="09:40"))


def test_an_item_in_parts_tells_each() -> None:
    again = replace(run("A", "10:20", "10:35"), id="again")
    what = day(run("A", "09:30", "09:50"), run("Tea", "09:50", "10:20"), again, over=True)
    assert "was given in two parts, 09:30 to 09:50 and 10:20 to 10:35" in lead_of(what)


def test_a_fixed_end_that_was_kept_is_told_as_kept() -> None:
    item = replace(talk("MIN", "11:30", 30), fixed=True, fixed_end=at("12:00"))
    order = order_of(item, runs=[run("MIN", "11:30", "12:00")])
    assert "It ended on time, at 12:00." in lead_of(known(order=ended(order, "12:00")))


def test_an_end_that_the_log_does_not_have_is_not_made_up() -> None:
    what = day(run("A", "09:30"), over=True)
    assert "The programme began at 09:30; the log does not say when it ended." in lead_of(what)


def test_a_day_of_which_all_was_added_has_no_plan_to_be_held_against() -> None:
    order = changed(order_of(FIRST, runs=[run("A", "09:30", "10:00")]), "A", original_start=None)
    said = lead_of(known(order=ended(order, "10:00")))
    assert "The programme ran from 09:30 to 10:00." in said


def test_an_event_of_many_days_says_from_when_to_when() -> None:
    order = order_of(talk("A", "09:00", 30), talk("B", "57:00", 30))
    said = lead_of(known(now="08:00", order=order))
    assert "is to host the Harbour Forum at The Old Custom House from Wednesday 17" in said


@pytest.mark.parametrize(
    ("many", "said"),
    [
        (2, "There were two questions, and both were answered."),
        (3, "There were three questions, and all were answered."),
    ],
)
def test_questions_that_all_went_alike_are_told_together(many: int, said: str) -> None:
    asked = tuple(question(number, "Why?") for number in range(1, many + 1))
    assert said in lead_of(replace(day(over=True), questions=asked))


def test_questions_that_stand_for_each_other_are_told_and_hold_nothing_up() -> None:
    one = replace(question(1, "Why?", Outcome.MERGED), merged_into="q2")
    other = replace(question(2, "How?", Outcome.MERGED), merged_into="q1")
    assert write_up(replace(day(over=True), questions=(one, other)), People.NAMES).blocks


def test_newcomers_and_those_without_a_name_are_counted() -> None:
    walked = replace(delegate("Bo", "Li", "Home Office"), origin=Origin.WALK_IN)
    instead = replace(delegate("Cy", "Fox", "Home Office"), origin=Origin.SUBSTITUTE)
    forgotten = Delegate(
        id="gone", particulars=Particulars(organisation="Home Office"), presence=walked.presence
    )
    what = replace(day(over=True), everybody=(*ANN, walked, instead, forgotten))
    said = told(what)
    assert "one as a walk-in and one as a substitute were added." in said
    assert "Home Office: Cy Fox, Bo Li and one person without a name" in said
    assert "of them invited" in said


@pytest.mark.parametrize(
    ("safe", "heads", "said"),
    [
        (0, 2, "Nobody was marked as found safe."),
        (1, 2, "One person was found safe."),
        (2, 2, "Both were found safe."),
        (1, 1, "One person was found safe."),
    ],
)
def test_a_roll_call_says_how_many_were_found_safe(safe: int, heads: int, said: str) -> None:
    call = RollCall(id="r", drill=True, called_at=at("10:12"), called_desk="D", heads=heads)
    found = tuple(replace(one, safe_roll="r", safe_heads=safe) for one in ANN if safe)
    what = replace(day(over=True), everybody=found or ANN, roll_calls=(call,))
    (told_of,) = section(what, "Roll calls")
    assert told_of.endswith(said)


def test_a_name_that_is_a_word_alone_goes_where_it_is_written_like_a_name() -> None:
    masker = Masker([Person(family="May"), Person(given="X")])
    assert masker.published("May we ask? you may, says X") == f"{MASK} we ask? you may, says X"
    assert masker.free("Ask May, not x") == f"Ask {MASK}, not x"


def test_of_two_who_are_called_alike_neither_is_shown() -> None:
    alone = Person(family="Hartnoll", shown="H.")
    of_two = Person(given="Zed", family="Hartnoll", shown="Z. H.")
    assert Masker([alone]).free("Ask Hartnoll") == "Ask H."
    assert Masker([alone, of_two]).free("Ask Hartnoll") == f"Ask {MASK}"


def test_an_initial_is_the_first_letter_whatever_stands_before_it() -> None:
    assert initials("’t Hooft", "2nd Lee", "…") == "T. N."


def test_of_very_many_organisations_the_rest_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling_people, "MOST_ORGANISATIONS", 3)
    everybody = tuple(delegate("Di", f"Orr{number}", f"Office {number}") for number in range(5))
    assert section(replace(day(over=True), everybody=everybody), "Organisations") == [
        "Office 0: Di Orr0",
        "Office 1: Di Orr1",
        "Office 2: Di Orr2",
        "And two more organisations.",
    ]
