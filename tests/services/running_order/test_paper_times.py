"""Times from paper: whatever order they are typed in, the day is as if pressed in time."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.core.running_order.forecast import Forecast
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Outcome
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.storage import event_file
from tests.core.running_orders import DAY, at, clock_of, expected
from tests.services.worked_day import desk_on, fill, log_length, set_clock, tables
from tests.storage.event_databases import empty_file

DURING = ("TA", "TB", "BRK", "PAN")


def press(desk: EventDesk, *titles: str) -> None:
    for started in titles:
        title, _, clock = started.partition(" ")
        set_clock(desk, clock)
        assert desk.running_order.start(title).done


def enter(
    desk: EventDesk, item: str, began: str = "", ended: str = "", *, confirmed: bool = False
) -> RunningOrderResult:
    return desk.paper_times.enter(
        item, at(began) if began else None, at(ended) if ended else None, confirmed=confirmed
    )


def runs(desk: EventDesk) -> list[tuple[str, str | None, str | None]]:
    order = desk.running_order.read()
    titles = {item.id: item.title for item in order.items}
    return [
        (titles[run.item_id], clock_of(run.started_at), clock_of(run.ended_at))
        for run in order.runs
    ]


def told(seen: Forecast) -> list[object]:
    """A forecast without the ids of the acts that made it."""
    return [
        (each.item.title, each.status, each.expected_start, each.expected_end, each.slack,
         each.start_by, [(run.started_at, run.ended_at, run.continues) for run in each.runs])
        for each in seen.items
    ] + [seen.behind, seen.time_left, seen.ends_at]  # fmt: skip


def outage(desk: EventDesk) -> None:
    """TA had begun when the program went away; it is back at 10:40."""
    press(desk, "WEL 09:00", "TA 09:15")
    set_clock(desk, "10:40")


def test_what_was_written_by_hand_takes_its_place(desk: EventDesk) -> None:
    outage(desk)
    for item, began, ended in (("TA", "", "09:47"), ("TB", "09:50", "10:20"), ("BRK", "10:20", "")):
        assert enter(desk, item, began, ended).done
    assert runs(desk) == [
        ("WEL", "09:00", "09:15"), ("TA", "09:15", "09:47"), ("TB", "09:50", "10:20"),
        ("BRK", "10:20", None),
    ]  # fmt: skip
    pan = next(item.id for item in desk.running_order.read().items if item.title == "PAN")
    assert expected(desk.running_order.forecast(), pan) == ("10:40", "11:25")


def test_the_log_says_that_it_came_from_paper(desk: EventDesk) -> None:
    outage(desk)
    enter(desk, "TB", "09:50", "10:20")
    rows = desk.day_log.rows()[-2:]
    assert [row.sentence for row in rows] == ["TB started (from paper)", "TB ended (from paper)"]
    assert [clock_of(row.happened_at) for row in rows] == ["09:50", "10:20"]


def test_a_row_is_one_act_and_is_undone_as_one(desk: EventDesk) -> None:
    outage(desk)
    before = tables(desk)
    act = enter(desk, "TB", "09:50", "10:20").act
    assert desk.day_log.undo(act).done
    assert tables(desk) == before
    assert desk.paper_times.enter("TB", at("09:50"), at("10:20"), act=act).act == act


@pytest.mark.parametrize(
    ("item", "began", "ended", "reason"),
    [
        ("TB", "", "", "no_times"),
        ("nothing", "09:50", "", "no_such_item"),
        ("TB", "10:41", "", "in_the_future"),
        ("TB", "10:00", "10:41", "in_the_future"),
        ("TB", "10:20", "10:20", "ends_before_it_begins"),
        ("TB", "10:20", "09:50", "ends_before_it_begins"),
        ("TB", "", "10:20", "no_start_known"),
        ("TA", "09:00", "09:40", "recorded_already"),
        ("TA", "09:15", "", "nothing_changed"),
        ("WEL", "09:00", "09:15", "nothing_changed"),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(
    desk: EventDesk, item: str, began: str, ended: str, reason: str
) -> None:
    outage(desk)
    before = tables(desk)
    result = enter(desk, item, began, ended)
    assert (result.outcome, result.reason) == (Outcome.REFUSED, reason)
    assert result.message.endswith(".")
    assert tables(desk) == before
    assert enter(desk, item, began, ended, confirmed=True).reason == reason


def test_what_is_recorded_is_never_made_void(desk: EventDesk) -> None:
    press(desk, "WEL 09:00", "TA 09:15")
    set_clock(desk, "10:00")
    desk.running_order.end()
    set_clock(desk, "10:40")
    before = tables(desk)
    result = enter(desk, "TB", "09:50", "10:20", confirmed=True)
    assert result.reason == "recorded_since"
    assert "10:00" in result.message
    assert tables(desk) == before
    assert enter(desk, "TB", "10:00", "10:20").done


def test_a_sheet_that_disagrees_with_the_record_is_asked_about(desk: EventDesk) -> None:
    press(desk, "WEL 09:00", "BRK 10:10")
    set_clock(desk, "10:40")
    asked = enter(desk, "TB", "09:50", "10:20")
    assert asked.reason == "paper_disagrees"
    assert asked.refusal is not None
    assert asked.refusal.asks
    assert asked.message.startswith("BRK began at 10:10, so TB ended at 10:10.")
    done = enter(desk, "TB", "09:50", "10:20", confirmed=True)
    assert (done.done, done.flags) == (True, ("paper_disagrees",))
    assert runs(desk)[-2:] == [("TB", "09:50", "10:10"), ("BRK", "10:10", None)]


def test_an_item_that_was_held_before_is_asked_about(desk: EventDesk) -> None:
    press(desk, "WEL 09:00", "TA 09:15")
    set_clock(desk, "10:40")
    asked = enter(desk, "WEL", "10:00", "10:05")
    assert (asked.reason, asked.refusal is not None and asked.refusal.asks) == ("held_before", True)
    assert enter(desk, "WEL", "10:00", "10:05", confirmed=True).done
    assert ("WEL", "10:00", "10:05") in runs(desk)


def test_a_dropped_item_that_took_place_is_recorded_and_flagged(desk: EventDesk) -> None:
    outage(desk)
    desk.running_order.drop("TB", at=at("09:30"))
    done = enter(desk, "TB", "09:50", "10:20")
    assert (done.done, done.flags) == (True, ("item_dropped",))
    assert ("TB", "09:50", "10:20") in runs(desk)


def test_a_day_that_was_ended_is_not_opened_again(desk: EventDesk) -> None:
    press(desk, "WEL 09:00", "TA 09:15")
    set_clock(desk, "10:30")
    desk.running_order.end_day()
    set_clock(desk, "10:40")
    assert enter(desk, "TB", "10:35").reason == "day_is_over"
    assert enter(desk, "TB", "09:50", "10:20").done
    assert desk.running_order.read().day_ended_at == at("10:30")


def test_the_seconds_of_a_press_are_those_of_the_minute_on_paper(desk: EventDesk) -> None:
    press(desk, "WEL 09:00", "TA 09:15:40")
    set_clock(desk, "09:50:20")
    desk.running_order.end()
    set_clock(desk, "10:40")
    assert enter(desk, "TA", "09:15", "09:50").reason == "nothing_changed"
    assert enter(desk, "TB", "09:50", "10:20").done
    assert runs(desk)[-2:] == [("TA", "09:15:40", "09:50:20"), ("TB", "09:50:20", "10:20")]


def test_what_was_pressed_since_stands(desk: EventDesk) -> None:
    """Back at 10:40 somebody starts the panel first, and types the sheet in afterwards."""
    outage(desk)
    desk.running_order.start("PAN")
    set_clock(desk, "10:45")
    for item, began, ended in (("BRK", "10:20", ""), ("TB", "09:50", "10:20"), ("TA", "", "09:50")):
        result = enter(desk, item, began, ended)
        assert result.done or result.reason == "nothing_changed"
    assert runs(desk)[1:] == [
        ("TA", "09:15", "09:50"), ("TB", "09:50", "10:20"), ("BRK", "10:20", "10:40"),
        ("PAN", "10:40", None),
    ]  # fmt: skip


# ---- the law

Row = tuple[str, int, int | None]
"""An item, and the minutes of the day at which it began and ended; None: the next one ended it."""


@st.composite
def sheets(draw: st.DrawFn) -> list[Row]:
    """What happened from 09:20 to 10:40: items in an order of their own, with and without gaps."""
    titles = draw(st.permutations(DURING[1:]))[: draw(st.integers(0, 3))]
    marks = sorted(
        draw(st.lists(st.integers(9 * 60 + 21, 10 * 60 + 39), unique=True, max_size=8,
                      min_size=2 * len(titles) + 1))
    )  # fmt: skip
    rows: list[Row] = [("TA", 9 * 60 + 15, marks[0] if draw(st.booleans()) else None)]
    place = 1
    for title in titles:
        began = marks[place] if draw(st.booleans()) else rows[-1][2] or marks[place]
        ended = marks[place + 1]
        rows.append((title, began, ended if draw(st.booleans()) else None))
        place += 2
    return rows


def instant(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sheets(), st.randoms(use_true_random=False))
def test_typed_back_in_any_order_it_is_as_if_pressed_in_time(
    tmp_path_factory: pytest.TempPathFactory, sheet: list[Row], chance: object
) -> None:
    folder = tmp_path_factory.mktemp("outage")
    in_time, typed = (_day(folder, name) for name in ("in-time", "typed"))
    with in_time, typed:
        for title, began, ended in sheet:
            if title != "TA":
                set_clock(in_time, instant(began))
                assert in_time.running_order.start(title).done
            if ended is not None:
                set_clock(in_time, instant(ended))
                assert in_time.running_order.end().done
        shuffled = list(sheet)
        chance.shuffle(shuffled)  # type: ignore[attr-defined]
        for desk in (in_time, typed):
            set_clock(desk, "10:40")
        for title, began, ended in shuffled:
            given_start = "" if title == "TA" else instant(began)
            if given_start or ended is not None:
                result = enter(typed, title, given_start, instant(ended) if ended else "")
                assert result.done or result.reason == "nothing_changed", result.message
                assert result.flags == ()
        assert told(typed.running_order.forecast()) == told(in_time.running_order.forecast())
        assert typed.verify().findings == ()


def _day(folder: Path, name: str) -> EventDesk:
    database = event_file.open_event(empty_file(folder, name))
    desk = desk_on(database, clock=SetClock(DAY.replace(hour=8, minute=30), speed=0))
    inside = folder / name
    inside.mkdir()
    fill(desk, inside)
    press(desk, "WEL 09:00", "TA 09:15")
    assert log_length(desk) > 2
    return desk
