"""Two people at two windows never fight: who comes second is refused, and told who came first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from eventdesk.core.running_order.seen import Seen
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from tests.core.running_orders import at
from tests.services.worked_day import running, set_clock

Wish = Callable[[EventDesk, Seen], RunningOrderResult]

WISHES: dict[str, Wish] = {
    "next": lambda desk, seen: desk.running_order.next(seen=seen),
    "start": lambda desk, seen: desk.running_order.start("PAN", seen=seen),
    "end": lambda desk, seen: desk.running_order.end(seen=seen),
    "hold": lambda desk, seen: desk.running_order.hold(seen=seen),
    "resume": lambda desk, seen: desk.running_order.resume(seen=seen),
    "adjust": lambda desk, seen: desk.running_order.adjust(5, seen=seen),
    "back_date": lambda desk, seen: desk.running_order.back_date(at("10:36"), seen=seen),
    "back_date_end": lambda desk, seen: desk.running_order.back_date_end(at("10:36"), seen=seen),
    "drop": lambda desk, seen: desk.running_order.drop("PAN", seen=seen),
    "skip": lambda desk, seen: desk.plan.skip("PAN", seen=seen),
    "restore": lambda desk, seen: desk.plan.restore("PAN", seen=seen),
    "move": lambda desk, seen: desk.plan.move("PAN", after="MIN", seen=seen),
    "end_day": lambda desk, seen: desk.running_order.end_day(seen=seen),
}


def seen_by(desk: EventDesk) -> Seen:
    return Seen.of(desk.running_order.read())


@pytest.fixture
def begun(desk: EventDesk, second_desk: EventDesk) -> tuple[EventDesk, EventDesk]:
    second_desk.event.take_over("Aisha Rahman")
    set_clock(desk, "09:45")
    assert desk.running_order.start("TB").done
    return desk, second_desk


@pytest.mark.parametrize("wish", list(WISHES))
def test_whoever_comes_second_is_told_who_came_first(
    begun: tuple[EventDesk, EventDesk], wish: str
) -> None:
    desk, other = begun
    seen = seen_by(desk)
    set_clock(desk, "10:36")
    assert other.running_order.next(seen=seen).done
    before = desk.running_order.read()
    refused = WISHES[wish](desk, seen)
    assert (refused.reason, refused.message) == (
        "overtaken",
        "BRK was started at 10:36 at Desk 2 by Aisha Rahman. Nothing was changed.",
    )
    assert desk.running_order.read() == before


@pytest.mark.parametrize(
    ("first", "said"),
    [
        (lambda desk: desk.running_order.end(), "TB was ended at 10:10"),
        (lambda desk: desk.running_order.end_day(), "The day was ended at 10:10"),
        (lambda desk: desk.running_order.drop("BRK"), "BRK was dropped at 10:10"),
        (lambda desk: desk.plan.skip("BRK"), "BRK was passed over at 10:10"),
        (lambda desk: desk.plan.move("BRK", after="PAN"), "BRK was moved at 10:10"),
        (lambda desk: desk.plan.insert({"title": "X"}), "X was put in at 10:10"),
    ],
)
def test_next_means_what_was_shown_as_next(
    begun: tuple[EventDesk, EventDesk],
    first: Callable[[EventDesk], RunningOrderResult],
    said: str,
) -> None:
    desk, other = begun
    seen = seen_by(desk)
    set_clock(desk, "10:10")
    assert first(other).done
    refused = desk.running_order.next(seen=seen)
    assert refused.message == f"{said} at Desk 2 by Aisha Rahman. Nothing was changed."
    assert desk.running_order.next(confirmed=True).done or said.startswith("The day")


def test_an_undo_overtakes_too(begun: tuple[EventDesk, EventDesk]) -> None:
    desk, other = begun
    set_clock(desk, "10:15")
    began = other.running_order.next()
    seen = seen_by(desk)
    set_clock(desk, "10:17")
    assert other.day_log.undo(began.act).done
    refused = desk.running_order.adjust(5, seen=seen)
    assert refused.message == (
        "The start of BRK was undone at 10:17 at Desk 2 by Aisha Rahman. Nothing was changed."
    )


def test_what_changes_neither_the_item_nor_the_next_overtakes_nobody(
    begun: tuple[EventDesk, EventDesk],
) -> None:
    desk, other = begun
    seen = seen_by(desk)
    set_clock(desk, "10:15")
    other.running_order.adjust(5)
    other.running_order.ready("MIN")
    other.plan.edit("CLOSE", {"minutes": 15})
    assert desk.running_order.next(seen=seen).done


def test_without_saying_what_was_seen_nothing_is_asked(begun: tuple[EventDesk, EventDesk]) -> None:
    desk, other = begun
    set_clock(desk, "10:15")
    other.running_order.next()
    assert desk.running_order.adjust(5).done


def test_refusals_say_who_did_it(begun: tuple[EventDesk, EventDesk]) -> None:
    desk, other = begun
    set_clock(desk, "09:50")
    other.running_order.hold("Alarm")
    other.running_order.drop("PAN")
    by = "at 09:50 at Desk 2 by Aisha Rahman."
    assert desk.running_order.hold().message == f"TB is on hold already. Held {by}"
    assert desk.running_order.drop("PAN").message == f"PAN is dropped already. Dropped {by}"
    assert desk.running_order.start("TB").message == (
        "TB is running already. Started at 09:45 at Desk 1."
    )
    set_clock(desk, "09:52")
    other.running_order.end()
    assert desk.running_order.end().message == (
        "Nothing is running. Ended at 09:52 at Desk 2 by Aisha Rahman."
    )


@pytest.mark.parametrize(("seconds", "asks"), [(0, True), (1.9, True), (2, False), (60, False)])
def test_a_second_next_so_soon_asks_whoever_pressed_the_first(
    begun: tuple[EventDesk, EventDesk], seconds: float, *, asks: bool
) -> None:
    desk, other = begun
    set_clock(desk, "10:15")
    assert other.running_order.next().done
    desk.clock.set_to(at("10:15") + timedelta(seconds=seconds))  # type: ignore[attr-defined]
    again = desk.running_order.next(seen=seen_by(desk))
    assert (again.reason == "pressed_twice") is asks
    if asks:
        assert again.message == "BRK began a moment ago. Go on to PAN already?"
        assert running(desk) == "BRK"
        assert desk.running_order.next(confirmed=True).done
    assert running(desk) == "PAN"
