"""What the screens say: lengths with their units, minutes that are agreed, and no one's name."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.event import Event
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import Hold, Item, ItemKind, Run, RunningOrder
from eventdesk.core.stage import Screen, Stage, StageMessage
from eventdesk.ui.screens.chair_words import chair_view
from eventdesk.ui.screens.foyer_words import FoyerView, foyer_view
from eventdesk.ui.screens.lengths import left_figure, over_figure, wait_figure
from eventdesk.ui.screens.stage_words import Mood, StageView, stage_view
from eventdesk.ui.theme import State
from tests.core.running_orders import at

pytestmark = pytest.mark.usefixtures("qapp")

SECOND = timedelta(seconds=1)
EVENT = Event(name="A day", date=date(2026, 6, 17), timezone="UTC", venue="Hall")
DAY = (
    ("WEL", "09:00", 15, ItemKind.TALK, False),
    ("TA", "09:15", 30, ItemKind.TALK, False),
    ("BRK", "09:45", 20, ItemKind.BREAK, False),
    ("PAN", "10:05", 45, ItemKind.DISCUSSION, False),
    ("MIN", "11:00", 30, ItemKind.TALK, True),
    ("LUNCH", "11:30", 60, ItemKind.BREAK, False),
)


def minute(instant: datetime) -> str:
    return f"{instant:%H:%M}"


def items() -> tuple[Item, ...]:
    return tuple(
        Item(
            id=title,
            position=place,
            title=title,
            kind=kind,
            planned_start=at(start),
            minutes=minutes,
            original_start=at(start),
            original_minutes=minutes,
            fixed=fixed,
            gap_before=title == "MIN",
        )
        for place, (title, start, minutes, kind, fixed) in enumerate(DAY, start=1)
    )


def day(*runs: Run) -> RunningOrder:
    return RunningOrder(items=items(), runs=runs)


def run(title: str, start: str, end: str | None = None, **more: object) -> Run:
    made = Run(
        id=f"run-{title}",
        item_id=title,
        started_at=at(start),
        ended_at=None if end is None else at(end),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def on_stage(
    order: RunningOrder, now: datetime, stage: Stage | None = None, put: str = ""
) -> StageView:
    return stage_view(order, forecast(order, now), stage or Stage(), put, minute, event="A day")


def in_foyer(order: RunningOrder, now: datetime, stage: Stage | None = None) -> FoyerView:
    return foyer_view(order, forecast(order, now), stage or Stage(), EVENT, minute)


def figure(view: StageView) -> str:
    return " ".join(f"{one.number} {one.unit}".strip() for one in view.figure)


def later(instant: str, **length: float) -> datetime:
    return at(instant) + timedelta(**length)


# ---- lengths


def test_minutes_alone_until_three_are_left_and_then_seconds_too() -> None:
    shown = {
        seconds: " ".join(
            f"{one.number} {one.unit}" for one in left_figure(timedelta(seconds=seconds))
        )
        for seconds in (36_001, 1200, 1199, 181, 180, 61, 60, 59, 0)
    }
    assert list(shown.values()) == [
        "10 h", "20 min", "19 min", "3 min", "3 min 0 s", "1 min 1 s", "1 min 0 s", "59 s", "0 s",
    ]  # fmt: skip


def test_over_time_is_told_in_seconds_and_then_in_minutes() -> None:
    assert [over_figure(timedelta(seconds=one))[0].number for one in (1, 59, 60, 179)] == [
        "1", "59", "1", "2",
    ]  # fmt: skip


def test_a_wait_counts_begun_minutes() -> None:
    assert wait_figure(timedelta(minutes=12, seconds=1))[0].number == "13"


@given(st.integers(0, 999_999), st.integers(0, 4000))
def test_every_second_is_shown_once_whatever_fraction_an_item_began_at(
    began: int, late: int
) -> None:
    """An item that began within a second, and a clock that is looked at a little late."""
    order = day(run("TA", "09:15", started_at=later("09:15", microseconds=began)))
    shown = [
        figure(on_stage(order, later("09:43", seconds=one, microseconds=late * (one % 2))))
        for one in range(1, 60)
    ]
    assert len(set(shown)) == len(shown)


# ---- the stage


def test_calm_has_minutes_the_end_and_what_is_next() -> None:
    view = on_stage(day(run("TA", "09:15")), at("09:20"))
    assert (view.mood, view.title, view.clock) == (Mood.CALM, "TA", "09:20")
    assert (figure(view), view.sentence) == ("25 min", "left, until 09:45")
    assert (view.next_label, view.next_title, view.fixed) == ("Next", "BRK", ("MIN", "11:00"))
    assert view.share == pytest.approx(5 / 30, abs=0.003)


def test_the_last_minutes_and_over_time_have_words_as_well_as_a_colour() -> None:
    order = day(run("TA", "09:15"))
    nearly = on_stage(order, later("09:43", seconds=15))
    assert (nearly.mood, figure(nearly)) == (Mood.NEARLY_DONE, "1 min 45 s")
    assert nearly.band is not None
    assert (nearly.band.word, nearly.band.note) == ("Nearly done", "ends 09:45")
    over = on_stage(order, later("09:47", seconds=5))
    assert (over.mood, figure(over)) == (Mood.OVER_TIME, "2 min over")
    assert over.band is not None
    assert (over.band.word, over.band.note) == ("Over time", "was due to end 09:45")


def test_a_break_is_no_speaker_and_never_red() -> None:
    order = day(run("TA", "09:15", "09:45"), run("BRK", "09:45"))
    view = on_stage(order, at("10:08"))
    assert view.mood is Mood.NEARLY_DONE
    assert view.band is not None
    assert view.band.word == "Break is over"


def test_on_hold_the_time_stands_still() -> None:
    held = run("TA", "09:15", holds=(Hold(held_at=at("09:25")),))
    first, then = on_stage(day(held), at("09:26")), on_stage(day(held), at("09:40"))
    assert first.mood is then.mood is Mood.HELD
    assert figure(first) == figure(then) == "20 min"
    assert first.band is not None
    assert (first.band.word, first.band.note) == ("On hold", "since 09:25")


@pytest.mark.parametrize(
    ("order", "now", "shown", "sentence"),
    [
        (day(), "08:35", "25 min", "to go, until 09:00"),
        (day(), "05:00", "05:00", "Begins at 09:00"),
        (day(), "09:02", "09:02", "Starting shortly"),
        (day(run("PAN", "10:05", "10:40")), "10:45", "15 min", "to go, until 11:00"),
        (RunningOrder(), "09:00", "09:00", "No running order yet"),
        (
            replace(day(run("LUNCH", "11:30", "12:30")), day_ended_at=at("12:30")),
            "12:40", "12:40", "The day is over.",
        ),
    ],
)  # fmt: skip
def test_with_nothing_running_the_stage_says_what_is_awaited(
    order: RunningOrder, now: str, shown: str, sentence: str
) -> None:
    view = on_stage(order, at(now))
    assert (figure(view), view.sentence) == (shown, sentence)


def test_a_message_and_the_question_being_put_stand_there_without_any_name() -> None:
    message = StageMessage(id="1", text="Two minutes", sent_at=at("09:20"))
    view = on_stage(day(run("TA", "09:15")), at("09:21"), Stage(message=message), "Why?")
    assert [(one.label, one.text) for one in view.said] == [
        ("From the chair", "Two minutes"),
        ("Question", "Why?"),
    ]


def test_a_dark_stage_shows_nothing_at_all() -> None:
    message = StageMessage(id="1", text="Two minutes", sent_at=at("09:20"))
    dark = Stage(message=message, blank=frozenset({Screen.STAGE}))
    assert on_stage(day(run("TA", "09:15")), at("09:21"), dark) == StageView(is_dark=True)
    assert not in_foyer(day(run("TA", "09:15")), at("09:21"), dark).is_dark


# ---- the foyer


def test_the_foyer_says_now_next_and_how_late_in_words() -> None:
    view = in_foyer(day(run("TA", "09:21")), at("09:30"))
    assert [(one.head, one.title) for one in view.places] == [
        ("Now, until 09:51", "TA"),
        ("Next, at 09:51", "BRK"),
    ]
    assert [(row.minute, row.title, row.note, row.is_late) for row in view.rows] == [
        ("09:51", "BRK", "was 09:45", True),
        ("10:11", "PAN", "was 10:05", True),
        ("11:00", "MIN", "", False),
        ("11:30", "LUNCH", "", False),
    ]
    assert view.foot == "Running 6 min behind. MIN and LUNCH keep their times."
    assert view.place_and_date == "Hall · Wednesday 17 June"


def test_a_fixed_item_in_conflict_keeps_its_minute_outside_until_it_is_planned_anew() -> None:
    order = day(run("TA", "09:40"))
    expected = forecast(order, at("09:45"))
    (minister,) = [one for one in expected.items if one.item.id == "MIN"]
    assert minister.conflict_minutes == 15
    view = in_foyer(order, at("09:45"))
    (row,) = [one for one in view.rows if one.title == "MIN"]
    assert (row.minute, row.note, row.is_late) == ("11:00", "", False)
    (lunch,) = [one for one in view.rows if one.title == "LUNCH"]
    assert (lunch.minute, lunch.note) == ("11:30", ""), "nobody has agreed that it is later"
    assert view.foot == "Running 25 min behind."


def test_what_a_new_plan_moved_says_what_it_was() -> None:
    moved = tuple(
        replace(one, planned_start=at("11:15")) if one.id == "MIN" else one for one in items()
    )
    order = RunningOrder(items=moved, runs=(run("TA", "09:15"),))
    (row,) = [one for one in in_foyer(order, at("09:20")).rows if one.title == "MIN"]
    assert (row.minute, row.note) == ("11:15", "was 11:00")


def test_what_is_over_is_gone_and_what_was_dropped_is_said() -> None:
    dropped = tuple(replace(one, dropped=one.id == "PAN") for one in items())
    order = RunningOrder(items=dropped, runs=(run("WEL", "09:00", "09:15"), run("TA", "09:15")))
    rows = in_foyer(order, at("09:20")).rows
    assert [(row.title, row.note) for row in rows if row.note] == [("PAN", "will not take place")]
    assert not {"WEL", "TA"} & {row.title for row in rows}
    assert "PAN" not in {row.title for row in in_foyer(order, at("10:06")).rows}


@pytest.mark.parametrize(
    ("order", "now", "foot"),
    [
        (day(), "08:30", "The day begins at 09:00."),
        (day(run("TA", "09:15")), "09:20", "Running to time."),
        (day(run("TA", "09:10")), "09:20", "Running 5 min ahead."),
        (
            day(run("TA", "09:15", holds=(Hold(held_at=at("09:20")),))),
            "09:21",
            "On hold for the moment.",
        ),
        (RunningOrder(), "09:20", ""),
    ],
)  # fmt: skip
def test_the_foot_says_in_words_how_the_day_stands(
    order: RunningOrder, now: str, foot: str
) -> None:
    assert in_foyer(order, at(now)).foot == foot


def test_over_time_the_foyer_names_no_minute_that_nobody_agreed() -> None:
    assert in_foyer(day(run("TA", "09:15")), at("09:48")).places[0].head == "Now, about to end"


# ---- the chair's strip


def test_the_strip_has_the_figure_of_the_stage_and_what_became_of_the_message() -> None:
    order, now = day(run("TA", "09:21")), later("09:49", seconds=15)
    message = StageMessage(id="1", text="Wrap up", sent_at=at("09:48"))
    view = chair_view(order, forecast(order, now), Stage(message=message), minute)
    assert view.figure == on_stage(order, now).figure
    assert (view.word, view.state) == ("Nearly done", State.WARN)
    assert (view.lateness, view.is_behind) == ("6 min behind", True)
    assert (view.message, view.is_unseen) == ("Sent 09:48, not seen yet", True)
    seen = replace(message, acknowledged_at=at("09:49"))
    after = chair_view(order, forecast(order, now), Stage(message=seen), minute)
    assert (after.message, after.is_unseen) == ("Seen 09:49", False)
