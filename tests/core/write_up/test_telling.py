"""What a write-up says of days of every kind, in its own words."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from eventdesk.core.delegates import Attendance, Presence
from eventdesk.core.event import Event
from eventdesk.core.questions.question import Channel, Outcome
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.running_order.order import Hold, ItemKind, RunningOrder
from eventdesk.core.write_up.facts import Known, Noted
from eventdesk.core.write_up.naming import People
from tests.core.running_orders import at, changed, order_of, run, talk, worked_day
from tests.core.write_up.days import delegate, ended, known, question, section, titled, told

THREE = (
    delegate("Ann", "Ray", "Gwent Police"),
    delegate("Bo", "Li", "Home Office", Attendance.NOT_COMING),
    delegate("Cy", "Fox", "Gwent Police", Attendance.EXPECTED),
)
WHOLE_DAY = worked_day(
    run("WEL", "09:06", "09:21"),
    run("TA", "09:21", "09:51"),
    run("TB", "09:51", "10:29"),
    run("BRK", "10:29", "10:49"),
    run("PAN", "10:49", "11:34"),
    run("MIN", "11:34", "12:00"),
    run("MQA", "12:00", "12:20"),
    run("CLOSE", "12:20", "12:27"),
)


def over(order: RunningOrder = WHOLE_DAY) -> Known:
    """That day, ended, with the three on its list."""
    return replace(known(order=ended(order, "12:27")), everybody=THREE)


def lead(what: Known, people: People = People.NAMES) -> list[str]:
    """The paragraphs above the first heading."""
    headings = ("The day", "The days", "Who", "Questions", "What ran", "The programme")
    lines = told(what, people).splitlines()[1:]
    first = next((n for n, line in enumerate(lines) if line.startswith(headings[0])), len(lines))
    return lines[:first]


def test_a_day_that_is_over_is_told_in_the_past() -> None:
    assert lead(over()) == [
        (
            "Lantern Trust hosted the Harbour Forum at The Old Custom House on Wednesday 17 June"
            " 2026. In all, one delegate from one organisation came."
        ),
        (
            "The programme ran from 09:06 to 12:27 and ended three minutes earlier than planned."
            " All seven items took place. One took longer than planned: “TB”, by eight minutes."
        ),
    ]


def test_the_day_goes_from_break_to_break_and_says_when_the_guest_missed_the_minute() -> None:
    assert section(over(), "The day") == [
        (
            "“WEL” opened the programme at 09:06, six minutes later than planned. “TA” followed at"
            " 09:21. Next, at 09:51, came “TB”. It ran eight minutes over."
        ),
        (
            "After “BRK” (10:29 to 10:49), “PAN” began at 10:49, 14 minutes later than planned."
            " “MIN” began at 11:34, four minutes after its fixed time of 11:30. It took 26 of its"
            " 30 minutes. “MQA” began at 12:00, on time. “CLOSE” began at 12:20 and closed the"
            " programme at 12:27. It took seven of its 10 minutes."
        ),
    ]


def test_the_guest_who_kept_the_minute_did_so_on_the_minute() -> None:
    order = order_of(
        replace(talk("MIN", "11:30", 30), fixed=True, fixed_end=at("12:00")),
        runs=[run("MIN", "11:30", "12:02")],
    )
    (said,) = section(over(order), "The day")
    assert said == (
        "“MIN” began on the minute, at 11:30. It ended two minutes after its fixed end of 12:00."
    )


def test_a_minute_that_was_moved_is_measured_by_the_plan_of_the_invitation() -> None:
    order = changed(WHOLE_DAY, "MIN", planned_start=at("11:34"))
    assert (
        "“MIN” began at 11:34, four minutes after its fixed time of 11:30 (moved on the day to"
        " 11:34)." in "".join(section(over(order), "The day"))
    )


def test_before_the_day_everything_is_to_come() -> None:
    nobody_yet = tuple(replace(one, presence=Presence.NEVER, heads=0) for one in THREE)
    what = replace(known(now="08:00", order=worked_day()), everybody=nobody_yet)
    assert told(what).splitlines()[1] == (
        "Lantern Trust is to host the Harbour Forum at The Old Custom House on Wednesday 17 June"
        " 2026. There are three names on the list."
    )
    assert section(what, "The programme")[:4] == ["Item", "Planned", "WEL", "09:00–09:15"]


def test_a_day_under_way_says_as_of_when() -> None:
    order = worked_day(
        run("WEL", "09:06", "09:21"), run("TA", "09:21", "09:51"), run("TB", "09:51")
    )
    what = replace(
        known(now="10:29", order=order),
        everybody=THREE,
        questions=(replace(question(1, "Why?", Outcome.WAITING), item_id="TB"),),
    )
    assert lead(what) == [
        (
            "Lantern Trust is hosting the Harbour Forum at The Old Custom House on Wednesday 17"
            " June 2026. By 10:29, one of two delegates had come, from one organisation."
        ),
        (
            "The programme began at 09:06. So far, two of its seven items are over. The day is 14"
            " minutes behind the plan."
        ),
        "There was one question, which is waiting.",
    ]
    assert section(what, "The day so far") == [
        (
            "“WEL” opened the programme at 09:06, six minutes later than planned. “TA” followed at"
            " 09:21. “TB” has been running since 09:51."
        ),
        "Still to come are “BRK” at 10:29, “PAN” at 10:49, “MIN” at 11:34 and two more items.",
    ]
    assert (
        section(what, "Who has come")[0]
        == "At 10:29, one person was in the building, crew included."
    )


def test_an_event_of_which_nothing_is_known_says_nothing_more() -> None:
    event = Event(name="Open House 2026", date=date(2026, 6, 17), timezone="UTC")
    assert told(known(event=event)).splitlines() == [
        "Open House 2026",
        "Open House 2026 is to take place on Wednesday 17 June 2026.",
    ]


def test_a_day_that_went_by_without_anybody_says_so() -> None:
    what = replace(known(order=worked_day(), now="40:00"), everybody=THREE[1:])
    assert lead(what)[0].endswith("Nobody was checked in.")
    assert section(what, "The day") == [
        "The log does not say what ran when, since no item was started in it."
    ]


def test_what_ran_past_midnight_belongs_to_the_evening() -> None:
    order = order_of(
        talk("Supper", "23:30", 45),
        talk("Stars", "24:15", 30),
        talk("Night", "24:45", 15),
        runs=[
            run("Supper", "23:30", "24:22"),
            run("Stars", "24:22", "24:52"),
            run("Night", "24:52", "25:07"),
        ],
    )
    what = known(order=ended(order, "25:07"), now="33:00")
    assert lead(what)[1].startswith(
        "The programme ran from 23:30 to 01:07 the next morning and ended seven minutes later"
    )
    assert section(what, "The day") == [
        (
            "“Supper” opened the programme at 23:30. It ran seven minutes over. “Stars” began at"
            " 00:22, seven minutes later than planned. “Night” began at 00:52 and closed the"
            " programme at 01:07."
        )
    ]


def test_an_event_of_two_days_has_each_of_them() -> None:
    order = order_of(
        talk("First", "09:00", 45),
        replace(talk("Lunch", "12:00", 60), kind=ItemKind.BREAK),
        talk("Last", "16:00", 30),
        talk("Second day", "33:00", 30),
        talk("End", "34:00", 30),
        runs=[
            run("First", "09:00", "09:50"),
            run("Lunch", "12:00", "13:00"),
            run("Last", "16:00", "16:30"),
            run("Second day", "33:10", "33:40"),
            run("End", "34:00", "34:40"),
        ],
    )
    what = known(order=ended(order, "34:40"), now="35:00")
    first = lead(what)
    assert "on Wednesday 17 and Thursday 18 June 2026" in first[0]
    assert "from 09:00 on Wednesday to 10:40 on Thursday" in first[1]
    assert section(what, "The days") == [
        "Wednesday 17 June 2026",
        "“First” opened the programme at 09:00. It ran five minutes over.",
        "After lunch (12:00 to 13:00), “Last” began at 16:00 and closed the programme at 16:30.",
        "Thursday 18 June 2026",
        (
            "“Second day” opened the programme at 09:10, 10 minutes later than planned. “End” began"
            " at 10:00, on time, and closed the programme at 10:40. It ran 10 minutes over."
        ),
    ]


def test_what_was_dropped_moved_added_held_or_left_out_is_told() -> None:
    order = changed(WHOLE_DAY, "PAN", dropped=True)
    order = changed(order, "TA", original_start=None)
    order = changed(order, "TB", moved=True, original_start=at("14:00"))
    kept = [one for one in order.runs if one.item_id not in {"PAN", "MQA", "CLOSE"}]
    hold = Hold(held_at=at("09:10"), resumed_at=at("09:14"), reason="Fire alarm, false")
    order = replace(order, runs=(replace(kept[0], holds=(hold,)), *kept[1:]))
    what = replace(over(order), reasons={"PAN": "no time left"})
    day = " ".join(section(what, "The day"))
    assert "It was held for four minutes (“Fire alarm, false”)." in day
    assert "“TA” followed at 09:21. It was added to the plan afterwards." in day
    assert "It ran eight minutes over and had first been planned for 14:00." in day
    assert "“PAN” was dropped: no time left." in day
    assert "“MQA” and “CLOSE” were not started." in day
    assert "Of its seven items, four took place." in lead(what)[1]


def test_speakers_stand_in_brackets_unless_the_title_has_them() -> None:
    items = (
        titled(talk("A", "09:00", 30), "Harbours", "Ann Ray", "Bo Li"),
        titled(talk("B", "09:30", 30), "Questions to the minister", "Minister"),
    )
    order = order_of(*items, runs=[run("A", "09:00", "09:30"), run("B", "09:30", "10:00")])
    (said,) = section(over(order), "The day")
    assert said.startswith("“Harbours” (Ann Ray and Bo Li) opened the programme at 09:00.")
    assert "“Questions to the minister” began at 09:30" in said


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Outcome.ANSWERED, "There was one question, which was answered."),
        (Outcome.TO_FOLLOW_UP, "There was one question, which is to be followed up."),
        (Outcome.WAITING, "There was one question, which was not reached."),
        (Outcome.BEING_PUT, "There was one question, which was put without an outcome."),
    ],
)
def test_one_question_reads_like_one(outcome: Outcome, said: str) -> None:
    what = replace(over(), questions=(question(1, "Why?", outcome),))
    assert lead(what)[-1] == said


def test_questions_say_who_asked_how_and_what_became_of_them() -> None:
    asked = (
        replace(question(1, "Who pays"), asker_id="Ann Ray", addressee="Bo Li", item_id="TA"),
        replace(question(2, "And when?"), asker_name="Mo", channel=Channel.SENT_IN.value),
        replace(question(3, "Why?", Outcome.DECLINED), channel=Channel.READ_OUT.value),
        replace(
            question(4, "Where?", Outcome.TO_FOLLOW_UP),
            addressee="Bo Li",
            follow_up_owner="Bo Li",
            follow_up_by=date(2026, 6, 30),
        ),
        replace(question(5, "Who is paying?", Outcome.MERGED), merged_into="q1", asker_name="Di"),
        question(6, "", Outcome.WITHDRAWN),
    )
    what = replace(over(), questions=asked)
    assert section(what, "Questions") == [
        "TA",
        (
            "Who pays. Asked by Ann Ray (Gwent Police) of Bo Li. Answered. Also asked by Di: “Who"
            " is paying?”"
        ),
        "Of no item",
        "And when? Sent in before the day by Mo. Answered.",
        "Why? Read out anonymously. Declined.",
        "Where? Asked anonymously of Bo Li, who is to follow it up by 30 June 2026.",
        "A question whose wording has been forgotten. Asked anonymously. Withdrawn.",
    ]
    assert section(what, "To be followed up") == ["Bo Li, by 30 June 2026: Where? (question 4)"]


def test_roll_calls_and_notes_are_facts_of_the_day() -> None:
    call = RollCall(
        id="r", drill=True, called_at=at("10:12"), called_desk="D", heads=2, ended_at=at("10:20")
    )
    alarm = replace(call, id="s", drill=False, called_at=at("11:00"), ended_at=None)
    everybody = tuple(replace(one, safe_roll="s", safe_heads=1) for one in THREE[:2])
    notes = (Noted(at=at("11:20"), text="Back inside"), Noted(at=at("10:58"), text="Smoke!"))
    what = replace(over(), everybody=everybody, roll_calls=(call, alarm), notes=notes)
    assert section(what, "Roll calls") == [
        "A drill: the roll was called at 10:12, when two people were inside. It was over at 10:20.",
        (
            "The roll was called at 11:00, and it was no drill, when two people were inside. Both"
            " were found safe."
        ),
    ]
    assert section(what, "Notes from the day") == ["10:58: Smoke!", "11:20: Back inside."]


def test_times_are_those_of_the_event() -> None:
    event = replace(over().about.event, timezone="Europe/London")
    what = over()
    what = replace(what, about=replace(what.about, event=event))
    assert "from 10:06 to 13:27" in lead(what)[1]
