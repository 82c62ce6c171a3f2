"""What a person waits for at the window: a key, Enter, "next", and a large event to be there."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Sequence
from pathlib import Path

from bench_events import event_of, settings_at
from bench_figures import (
    Row,
    Sizes,
    held_to_commit,
    held_to_seconds,
    held_to_times,
    spread,
    timed_often,
)
from bench_limits import BareCommit
from bench_open_window import DOORS, OpenWindow, PaintWatch, opened
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.forecast import forecast
from eventdesk.ui.actions import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.theme import ThemeChoice

FRAME_MILLISECONDS = 16.7
SLIP_MILLISECONDS = 100
FORECAST_MILLISECONDS = 5
OPEN_SECONDS = 2


def measure(folder: Path, sizes: Sizes) -> list[Row]:
    """Keys, Enter and "next" at every size."""
    rows: list[Row] = []
    for people in (sizes.small, sizes.middle, sizes.large):
        with opened(event_of(folder, people, items=10), folder) as window:
            rows += _keys(window, people, sizes.acts)
            rows.append(_enter(window, folder, people, sizes.acts))
        gc.collect()
    rows += _next(folder, sizes)
    rows += _open(folder, sizes.large)
    return rows


def _keys(window: OpenWindow, people: int, times: int) -> list[Row]:
    chosen = _some(list(window.live.delegates.values()), max(10, times // 8))
    watch = PaintWatch(window.registration.results.list.viewport(), window.registration.results)
    first, later, slipped = [], [], []
    for one in chosen:
        typed = f"{one.particulars.family_name} {one.particulars.given_name}".lower()[:9]
        times_taken = [window.key(letter) for letter in typed]
        first.append(times_taken[0])
        later += times_taken[1:]
        _emptied(window)
        *most, last = _slipped(one.particulars.family_name.lower())
        for letter in most:
            window.key(letter)
        slipped.append(window.key(last))
        _emptied(window)
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
            "… the last key of a mistyped surname", spread(slipped), p99=SLIP_MILLISECONDS
        ),
    ]


def _enter(window: OpenWindow, folder: Path, people: int, times: int) -> Row:
    page, live = window.registration, window.live
    expected = [d for d in live.delegates.values() if d.attendance is Attendance.EXPECTED]
    taken = []
    bare = []
    with BareCommit(folder) as limit:
        for one in _some(expected, times):
            window.key(one.reference)
            started = time.perf_counter()
            QTest.keyClick(page.search, Qt.Key.Key_Return)
            window.until(
                lambda who=one.id: live.delegates[who].attendance is Attendance.IN
                and not window.view.acts.busy
                and page.verdict.isVisible()
            )
            window.paint()
            taken.append((time.perf_counter() - started) * 1000)
            bare.append(limit.milliseconds())
    work = f"Enter → synced and painted, {people:,} delegates"
    return held_to_commit(work, spread(taken), spread(bare))


def _next(folder: Path, sizes: Sizes) -> list[Row]:
    event = event_of(folder, sizes.small, items=sizes.items)
    taken = []
    bare = []
    with BareCommit(folder) as limit, opened(event, folder) as window:
        window.window.turn_to(PageId.RUNNING_ORDER)
        window.paint()
        table, live = window.running_order.table, window.live
        watch = PaintWatch(window.running_order.now_card)
        for _ in range(min(sizes.acts, sizes.items - 1)):
            before = live.order.running
            started = time.perf_counter()
            QTest.keyClick(table, Qt.Key.Key_Space)
            window.until(
                lambda old=before: live.order.running != old and not window.view.acts.busy
            )
            window.paint()
            taken.append((time.perf_counter() - started) * 1000)
            bare.append(limit.milliseconds())
        order, now = live.order, live.now()
    if not watch.painted:
        raise RuntimeError("the running item was not painted, so nothing was measured")
    return [
        held_to_commit(f"next → synced and painted, {sizes.items} items", spread(taken), spread(bare)),
        held_to_times(
            f"… the forecast of {sizes.items} items alone",
            timed_often(lambda: forecast(order, now), 200),
            p99=FORECAST_MILLISECONDS,
        ),
    ]


def _open(folder: Path, people: int) -> list[Row]:
    event = event_of(folder, people, arrived=people // 2)
    application = Application(DOORS, settings_at(folder), choice=ThemeChoice.LIGHT)
    window = OpenWindow(application, event, folder)
    painted = window.shown - window.began
    window.key("zz")
    searched = time.perf_counter() - window.began
    window.settle()
    whole = time.perf_counter() - window.began
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


def _emptied(window: OpenWindow) -> None:
    window.registration.search.empty()
    window.paint()
