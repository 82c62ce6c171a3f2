"""What a long day asks of two desks: a mix of acts, chosen from what a window shows.

The mix is that of a busy conference, hour after hour: people come and go, are noted and set right,
questions are asked, put and answered, items start, are held and stretched, acts are undone, and
twice there is a drill of the roll.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path

from bench_events import bring_in, empty_event, instant

from eventdesk.core.delegates import Attendance, Particulars
from eventdesk.core.questions.question import Outcome
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import ActResult
from eventdesk.ui.live_event import LiveEvent

BEGINS, HOURS = time(8, 0), 10
ACTS_A_SECOND = 10
WHOLE_DAY = HOURS * 3600 * ACTS_A_SECOND
PEOPLE, ITEM_MINUTES, BREAK_AFTER = 2000, 10, 8
DRILLS = ((240, 260), (420, 440))
"""From which minute of the day to which one the roll is called."""
MIX = {
    "arrival": 420, "leaving": 420, "undo": 20, "note": 15, "note about": 20, "correction": 20,
    "walk-in": 1, "question": 4, "put": 4, "answered": 4, "adjust": 5, "hold": 4, "message": 4,
    "refused": 10, "tick": 49,
}  # fmt: skip
"""How often each is done in a thousand acts; a tick outside a drill is an arrival."""
ABOUT_SOMEBODY = ("leaving", "note about", "correction", "tick", "refused")

Act = Callable[[EventDesk], ActResult]


def make_event(folder: Path) -> Path:
    """An event with its list and its running order, and nobody in yet."""
    path = folder / "long-day.eventdesk"
    with empty_event(path) as desk:
        bring_in(desk, folder, PEOPLE)
        order = folder / "order.csv"
        with order.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["Start", "Minutes", "Title", "Kind"])
            for number in range(HOURS * 60 // ITEM_MINUTES):
                starts = instant(BEGINS) + timedelta(minutes=number * ITEM_MINUTES)
                kind = "break" if number % (BREAK_AFTER + 1) == BREAK_AFTER else "talk"
                writer.writerow([f"{starts:%H:%M}", ITEM_MINUTES, f"Item {number + 1}", kind])
        desk.running_order_import.apply(desk.running_order_import.preview(order))
    return path


class LongDay:
    """Chooses one act after the other, as the people at one window would."""

    def __init__(self, live: LiveEvent, seed: int) -> None:
        self._live = live
        self._chance = random.Random(seed)  # noqa: S311 - the same day every time
        self._kinds, self._weights = list(MIX), list(MIX.values())
        self._names: list[str] = []
        self._begins = instant(BEGINS)

    def next_act(self) -> tuple[str, Act]:
        """What is done now, and its kind."""
        minute = (self._live.now() - self._begins) / timedelta(minutes=1)
        if (due := self._due(minute)) is not None:
            return due
        (kind,) = self._chance.choices(self._kinds, self._weights)
        return self._of(kind) or self._arrival()

    def _due(self, minute: float) -> tuple[str, Act] | None:
        """What the clock says is to be done, whoever comes and goes."""
        live = self._live
        drilled = bool(live.roll_calls) and live.roll_calls[-1].is_on
        wanted = any(first <= minute < last for first, last in DRILLS)
        if wanted and not drilled:
            return "roll called", lambda desk: desk.roll.call(drill=True)
        if drilled and not wanted:
            return "roll ended", lambda desk: desk.roll.end()
        left = live.forecast.time_left
        if live.order.running is None or (left is not None and left <= timedelta(0)):
            return "next", lambda desk: desk.running_order.next(confirmed=True)
        return None

    def _of(self, kind: str) -> tuple[str, Act] | None:
        chance = self._chance
        if kind in ABOUT_SOMEBODY:
            return self._about_somebody_in(kind)
        if kind in ("adjust", "hold"):
            return self._on_stage(kind)
        if kind in ("question", "put", "answered"):
            return self._asked(kind)
        match kind:
            case "undo":
                return kind, lambda desk: desk.day_log.undo()
            case "note":
                text = f"False alarm {chance.randrange(1000)}, door {chance.randrange(9)}"
                return kind, lambda desk: desk.day_log.note(text)
            case "walk-in":
                family = f"Newcome{chance.randrange(10**6)}"
                who = Particulars(given_name="Una", family_name=family, organisation="Walk Ins")
                return kind, lambda desk: desk.check_in.walk_in(who, vouched_by="The chair")
            case "message":
                return kind, self._message()
            case _:
                return None

    def _on_stage(self, kind: str) -> tuple[str, Act]:
        running = self._live.order.running
        if kind == "adjust":
            minutes = self._chance.choice((-1, 1))
            return kind, lambda desk: desk.running_order.adjust(minutes)
        if running is not None and running.held:
            return "resume", lambda desk: desk.running_order.resume()
        return kind, lambda desk: desk.running_order.hold("Sound")

    def _message(self) -> Act:
        if self._live.stage.message is None:
            return lambda desk: desk.screens.send("Five minutes left")
        return lambda desk: desk.screens.clear()

    def _asked(self, kind: str) -> tuple[str, Act] | None:
        asked = self._live.questions.values()
        if kind == "question":
            text = f"What becomes of plan {self._chance.randrange(1000)}?"
            return kind, lambda desk: desk.questions.record(text)
        wanted = Outcome.WAITING if kind == "put" else Outcome.BEING_PUT
        found = next((one.id for one in asked if one.outcome is wanted), None)
        if found is None:
            return None
        if kind == "put":
            return kind, lambda desk: desk.questions.put(found)
        return kind, lambda desk: desk.questions.answered(found)

    def _arrival(self) -> tuple[str, Act]:
        who = self._somebody(inside=False)
        return "arrival", lambda desk: desk.check_in.check_in(who)

    def _about_somebody_in(self, kind: str) -> tuple[str, Act] | None:
        who = self._somebody(inside=True)
        number = self._chance.randrange(10**6)
        if kind == "leaving":
            return kind, lambda desk: desk.check_in.leave(who)
        if kind == "note about":
            return kind, lambda desk: desk.check_in.note(who, f"Asks for a call, {number}")
        if kind == "correction":
            return kind, lambda desk: desk.check_in.correct(who, {"phone": f"{number:07}"})
        if kind == "refused":
            return kind, lambda desk: desk.check_in.check_in(who)
        if self._live.roll_calls and self._live.roll_calls[-1].is_on:
            return kind, lambda desk: desk.roll.found_safe(who)
        return None

    def _somebody(self, *, inside: bool) -> str:
        """Somebody who is in, or is not; whoever comes next where there is none."""
        live = self._live
        if len(self._names) != len(live.delegates):
            self._names = list(live.delegates)
        found = ""
        for _ in range(50):
            found = self._chance.choice(self._names)
            if (live.delegates[found].attendance is Attendance.IN) is inside:
                break
        return found


def at(number: int) -> datetime:
    """When the act of a number is done."""
    return instant(BEGINS) + timedelta(seconds=number / ACTS_A_SECOND)
