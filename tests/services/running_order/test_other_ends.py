"""Setting an end right: of the running item, and of the one before it."""

from __future__ import annotations

import pytest

from eventdesk.services.event_desk import EventDesk
from tests.core.running_orders import at, clock_of
from tests.services.worked_day import set_clock, tables


def runs(desk: EventDesk) -> list[tuple[str, str | None, str | None]]:
    order = desk.running_order.read()
    return [
        (item.title, clock_of(run.started_at), clock_of(run.ended_at))
        for run in order.runs
        if (item := order.item(run.item_id)) is not None
    ]


def start(desk: EventDesk, clock_time: str, title: str) -> None:
    set_clock(desk, clock_time)
    assert desk.running_order.start(title).done


def test_the_running_item_ended_then_and_nothing_is_started(desk: EventDesk) -> None:
    start(desk, "09:15", "TA")
    set_clock(desk, "09:50")
    done = desk.running_order.back_date_end(at("09:43"))
    assert runs(desk) == [("TA", "09:15", "09:43")]
    assert clock_of(done.forecast.now) == "09:50"
    before = tables(desk)
    desk.day_log.undo(desk.day_log.undo(done.act).act)
    assert tables(desk) == before


def test_the_item_before_ended_earlier_than_the_next_began(desk: EventDesk) -> None:
    start(desk, "09:15", "TA")
    set_clock(desk, "09:40")
    desk.running_order.end()
    start(desk, "09:50", "TB")
    assert desk.running_order.back_date_end(at("09:43"), "TA").done
    assert runs(desk) == [("TA", "09:15", "09:43"), ("TB", "09:50", None)]
    assert "TA really ended at 09:43" in [row.sentence for row in desk.day_log.rows()]
    set_clock(desk, "09:52")
    refused = desk.running_order.back_date_end(at("09:50:01"), "TA")
    assert refused.message == "That is after TB began."
    assert desk.running_order.back_date_end(at("09:50"), "TA").done
    assert desk.running_order.back_date_end(at("09:44"), "TA").done, "from now on both move"
    assert runs(desk) == [("TA", "09:15", "09:44"), ("TB", "09:44", None)]


def test_where_the_next_start_ended_it_both_move(desk: EventDesk) -> None:
    start(desk, "09:15", "TA")
    start(desk, "09:47", "TB")
    set_clock(desk, "10:00")
    done = desk.running_order.back_date_end(at("09:43"), "TA")
    assert done.done
    assert runs(desk) == [("TA", "09:15", "09:43"), ("TB", "09:43", None)]
    desk.day_log.undo(done.act)
    assert runs(desk) == [("TA", "09:15", "09:47"), ("TB", "09:47", None)]


def test_with_nothing_running_the_last_end_is_meant(desk: EventDesk) -> None:
    start(desk, "09:15", "TA")
    start(desk, "09:45", "TB")
    set_clock(desk, "10:20")
    desk.running_order.end()
    assert desk.running_order.back_date_end(at("10:16")).done
    assert runs(desk)[-1] == ("TB", "09:45", "10:16")
    assert desk.running_order.back_date_end(at("09:43"), "TA").done
    assert runs(desk) == [("TA", "09:15", "09:43"), ("TB", "09:43", "10:16")]


def test_the_end_of_the_day_moves_with_the_last_item(desk: EventDesk) -> None:
    start(desk, "12:20", "CLOSE")
    set_clock(desk, "12:40")
    desk.running_order.end_day()
    assert desk.running_order.back_date_end(at("12:31")).done
    assert desk.running_order.read().day_ended_at == at("12:31")


@pytest.mark.parametrize(
    ("end", "item", "reason"),
    [
        ("10:00:01", None, "in_the_future"),
        ("09:48", None, "past_another_act"),  # the hold at 09:49
        ("09:20", "TA", "past_another_act"),  # +5 at 09:25
        ("09:49", "TA", "past_another_act"),  # both would move, past the hold of TB
        ("09:10", "WEL", "no_end_to_back_date"),
        ("09:10", "PAN", "no_end_to_back_date"),
        ("09:10", "nothing of the kind", "no_such_item"),
    ],
)
def test_it_is_refused(desk: EventDesk, end: str, item: str | None, reason: str) -> None:
    start(desk, "09:00", "WEL")
    start(desk, "09:15", "TA")
    set_clock(desk, "09:25")
    desk.running_order.adjust(5)
    start(desk, "09:45", "TB")
    set_clock(desk, "09:49")
    desk.running_order.hold("Alarm")
    set_clock(desk, "10:00")
    before = tables(desk)
    assert desk.running_order.back_date_end(at(end), item).reason == reason
    assert tables(desk) == before


def test_nothing_has_run(desk: EventDesk) -> None:
    assert desk.running_order.back_date_end(at("08:00")).reason == "no_end_to_back_date"
