"""What a person waits for at the window: a key, Enter, "next", and a large event to be there."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from bench_events import event_of, settings_at
from bench_figures import (
    Row,
    Sizes,
    held_to_commit,
    held_to_seconds,
    held_to_times,
    spread,
    timed,
    timed_often,
)
from bench_limits import BareCommit
from driven_window import DOORS, DrivenWindow, PaintWatch, driven
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.bootstrap import open_event
from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.running_order.forecast import forecast
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.chairing import TWICE_WITHIN
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.theme import ThemeChoice

FRAME_MILLISECONDS = 16.7
SLIP_MILLISECONDS = 100
FORECAST_MILLISECONDS = 5
OPEN_SECONDS = 2


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """Keys, Enter and "next" at every size."""
    yield from _next(folder, sizes)
    for people in (sizes.small, sizes.middle, sizes.large):
        event = event_of(folder, people, items=10)
        with driven(_application(folder), open_event(event, settings_at(folder))) as window:
            yield _enter(window, folder, people, sizes.acts)
            yield from _keys(window, people, sizes.acts)
        gc.collect()
    yield from _open(folder, sizes.large)


def _keys(window: DrivenWindow, people: int, times: int) -> list[Row]:
    chosen = _some(list(window.live.delegates.values()), max(10, times // 8))
    watch = PaintWatch(window.registration.results.list.viewport(), window.registration.results)
    first, later, slipped = [], [], []
    for one in chosen:
        typed = f"{one.particulars.family_name} {one.particulars.given_name}".lower()[:9]
        times_taken = [_key(window, letter) for letter in typed]
        window.type("")
        first.append(times_taken[0])
        later += times_taken[1:]
        window.empty_field()
        name = _slipped(one.particulars.family_name.lower())
        window.type(name[:-1])
        slipped.append(timed(partial(window.type, name[-1])) * 1000)
        window.empty_field()
    if watch.painted < len(chosen):
        raise RuntimeError("the results were not painted, so nothing was measured")
    seen = spread(first)
    return [
        held_to_times(
            f"keystroke → painted, {people:,} delegates",
            spread([*first, *later]),
            p99=FRAME_MILLISECONDS,
            limit=f"a first letter alone: {seen}",
        ),
        held_to_times(
            "… to whoever is only like it: a mistyped surname",
            spread(slipped),
            p99=SLIP_MILLISECONDS,
        ),
    ]


def _enter(window: DrivenWindow, folder: Path, people: int, times: int) -> Row:
    everybody = window.live.delegates.values()
    expected = [one for one in everybody if one.attendance is Attendance.EXPECTED]
    taken, bare = [], []
    with BareCommit(folder) as limit:
        for one in _some(expected, times):
            window.type(one.reference)
            taken.append(timed(partial(_admit, window, one.id)) * 1000)
            bare.append(limit.milliseconds())
    work = f"Enter → synced and painted, {people:,} delegates"
    return held_to_commit(work, spread(taken), spread(bare))


def _admit(window: DrivenWindow, delegate_id: str) -> None:
    page, live = window.registration, window.live
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    window.until(lambda: live.delegates[delegate_id].attendance is Attendance.IN)
    window.until(lambda: not window.view.acts.busy and page.verdict.isVisible())
    window.paint()


def _next(folder: Path, sizes: Sizes) -> list[Row]:
    taken, bare = [], []
    desk = open_event(event_of(folder, sizes.small, items=sizes.items), settings_at(folder))
    with BareCommit(folder) as limit, driven(_application(folder), desk) as window:
        window.window.turn_to(PageId.RUNNING_ORDER)
        window.paint()
        watch = PaintWatch(window.running_order.now_card)
        for _ in range(min(sizes.acts, sizes.items - 1)):
            _let_pass(TWICE_WITHIN, desk, window)
            taken.append(timed(partial(_go_on, window)) * 1000)
            bare.append(limit.milliseconds())
        order, now = window.live.order, window.live.now()
    if not watch.painted:
        raise RuntimeError("the running item was not painted, so nothing was measured")
    work = f"next → synced and painted, {sizes.items} items"
    return [
        held_to_commit(work, spread(taken), spread(bare)),
        held_to_times(
            f"… the forecast of {sizes.items} items alone",
            timed_often(lambda: forecast(order, now), 200),
            p99=FORECAST_MILLISECONDS,
        ),
    ]


def _let_pass(length: timedelta, desk: EventDesk, window: DrivenWindow) -> None:
    """A second press within this would be asked about; the window shows the new time."""
    if not isinstance(desk.clock, SetClock):
        raise TypeError(desk.clock)
    desk.clock.set_to(desk.clock.now() + length)
    window.live.tick()
    window.paint()


def _go_on(window: DrivenWindow) -> None:
    live = window.live
    before = live.order.running
    QTest.keyClick(window.running_order.table, Qt.Key.Key_Space)
    window.until(lambda: live.order.running != before and not window.view.acts.busy)
    window.paint()


def _open(folder: Path, people: int) -> list[Row]:
    event = event_of(folder, people, arrived=people // 2)
    application = _application(folder)
    began = time.perf_counter()
    window = DrivenWindow(application, open_event(event, settings_at(folder)))
    painted = time.perf_counter() - began
    window.type("z")
    searched = time.perf_counter() - began
    window.settle()
    whole = time.perf_counter() - began
    window.close()
    work = f"open {people:,} with {people // 2:,} arrivals: painted"
    return [
        held_to_seconds(work, painted, OPEN_SECONDS),
        held_to_seconds(
            "… the first search answered", searched, OPEN_SECONDS, limit=f"whole log {whole:.2f} s"
        ),
    ]


def _some(everybody: Sequence[Delegate], number: int) -> list[Delegate]:
    chance = random.Random(7)  # noqa: S311 - the same people every time
    return chance.sample(list(everybody), min(number, len(everybody)))


def _slipped(name: str) -> str:
    """The name with two letters in the middle in the wrong order."""
    at = len(name) // 2
    return name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :]


def _key(window: DrivenWindow, letter: str) -> float:
    """The milliseconds from a key to the names that were typed, painted."""
    return timed(partial(window.type_for_names, letter)) * 1000


def _application(folder: Path) -> Application:
    return Application(DOORS, settings_at(folder), choice=ThemeChoice.LIGHT)
