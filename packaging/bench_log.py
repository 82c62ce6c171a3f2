"""The day log page with very many acts: to see them, to read on, to narrow them, and its charts.

The acts are given to the window as it is given those of a file, a portion at a time.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import time as daytime
from datetime import timedelta
from functools import partial
from pathlib import Path

from bench_events import DESK, OPERATOR, event_of, instant, settings_at
from bench_figures import (
    Row,
    Sizes,
    held_to_seconds,
    held_to_times,
    resident_megabytes,
    spread,
    timed,
)
from driven_window import DOORS, DrivenWindow, PaintWatch, driven
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from eventdesk.bootstrap import open_event
from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.models.day_log_words import Kind
from eventdesk.ui.pages.day_log.page import DayLogPage
from eventdesk.ui.theme import ThemeChoice

FRAME_MILLISECONDS = 16.7
PORTION = 2000
OPENED_SECONDS = 2
"""Whatever there is of a large event must be there within this."""
_TURN = (
    Action.DELEGATE_CHECKED_IN,
    Action.DELEGATE_CHECKED_IN,
    Action.NOTE_ADDED,
    Action.DELEGATE_LEFT,
    Action.ACT_REFUSED,
)
_REFUSED = {"wish": Action.DELEGATE_CHECKED_IN.value, "reason": "already_in"}
_TYPED = ("ash", "thornton", "false alarm")
_WHEN = ("9-10", "after 14")


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """The page with as many acts as a large event has people, then its charts."""
    event = event_of(folder, min(sizes.middle, sizes.large), items=10)
    with driven(_application(folder), open_event(event, settings_at(folder))) as window:
        yield from _page(window, sizes)
    gc.collect()
    event = event_of(folder, sizes.large, arrived=sizes.large // 2, items=10)
    with driven(_application(folder), open_event(event, settings_at(folder))) as window:
        yield from _charts(window, sizes.large)


def _page(window: DrivenWindow, sizes: Sizes) -> Iterator[Row]:
    number = sizes.large
    before = resident_megabytes()
    people = list(window.live.delegates)
    entries = _made_up(people, window.live.entries[-1].sequence + 1, number)
    for start in range(0, number, PORTION):
        window.live.take_history(tuple(entries[start : start + PORTION]))
    page = _day_log(window)
    watch = PaintWatch(page.table.viewport())
    first = timed(partial(_turn, window, PageId.DAY_LOG)) * 1000
    more = _more(before)
    window.until(lambda: not page.log.not_ready and page.charts.is_drawn)
    window.paint()
    yield held_to_times(
        f"day log of {number:,} acts: turned to → painted",
        spread(_by_turning(window, sizes.acts)),
        p99=FRAME_MILLISECONDS,
        limit=f"the very first time {first:.1f} ms; {more}",
    )
    yield _held("… a page on, by key → painted", _by_key(window, page, sizes.acts))
    yield _held("… a turn of the wheel → painted", _by_wheel(window, page, sizes.acts))
    yield _held("… narrowed by a chip → painted", _by_chip(window, page, sizes.acts))
    for what, field, texts in (
        ("text and who", page.text_field, _TYPED),
        ("when", page.when_field, _WHEN),
    ):
        taken = _by_typing(window, field, texts, sizes.acts)
        yield _held(f"… narrowed by {what}, each letter → painted", taken)
    yield _held("… a new act → painted, at the newest", _new_acts(window, page, sizes.acts, 0.0))
    yield _held("… and while its end is read", _new_acts(window, page, sizes.acts, 1.0))
    if watch.painted < sizes.acts:
        raise RuntimeError("the log was not painted, so nothing was measured")


def _held(work: str, milliseconds: Sequence[float]) -> Row:
    return held_to_times(work, spread(milliseconds), p99=FRAME_MILLISECONDS)


def _charts(window: DrivenWindow, people: int) -> Iterator[Row]:
    """From turning to the page until both charts are drawn, and the longest wait for a key."""
    page = _day_log(window)
    window.window.turn_to(PageId.DAY_LOG)
    window.paint()
    if not page.charts.isVisible():
        page.charts.toggle()
    started = time.perf_counter()
    slices: list[float] = []
    while not page.charts.is_drawn:
        slices.append(timed(window.paint) * 1000)
    whole = time.perf_counter() - started
    window.until(lambda: not page.log.not_ready)
    work = f"charts of {people:,} with {people // 2:,} arrivals: there"
    yield held_to_seconds(work, whole, OPENED_SECONDS)
    # The first of them paints the page itself, which is measured above.
    yield _held("… a key or a paint waits meanwhile", slices[1:] or slices)
    redrawn = [timed(partial(_redraw, window, page)) * 1000 for _ in range(20)]
    yield _held("… drawn again and painted", redrawn)


def _redraw(window: DrivenWindow, page: DayLogPage) -> None:
    page.charts.draw()
    window.paint()


def _day_log(window: DrivenWindow) -> DayLogPage:
    page = window.view.pages[PageId.DAY_LOG]
    if not isinstance(page, DayLogPage):
        raise TypeError(page)
    return page


def _made_up(people: Sequence[str], first: int, number: int) -> list[Entry]:
    """One act after the other, as a desk makes them: most are arrivals."""
    begins = instant(daytime(9, 0))
    made = []
    for place in range(number):
        action = _TURN[place % len(_TURN)]
        at = begins + timedelta(seconds=place / 4)
        is_note = action is Action.NOTE_ADDED
        made.append(
            Entry(
                sequence=first + place,
                act=f"made-{place}",
                part=0,
                happened_at=at,
                recorded_at=at,
                desk=DESK,
                operator=OPERATOR,
                action=action,
                subject=None if is_note else people[place % len(people)],
                facts={} if action is not Action.ACT_REFUSED else _REFUSED,
                personal={"text": f"False alarm {place}"} if is_note else None,
            )
        )
    return made


def _turn(window: DrivenWindow, page: PageId) -> None:
    window.window.turn_to(page)
    window.paint()


def _by_turning(window: DrivenWindow, times: int) -> list[float]:
    taken = []
    for _ in range(max(3, times // 8)):
        _turn(window, PageId.REGISTRATION)
        taken.append(timed(partial(_turn, window, PageId.DAY_LOG)) * 1000)
    return taken


def _more(before: float | None) -> str:
    now = resident_megabytes()
    if before is None or now is None:
        return ""
    return f"memory added {now - before:.0f} MB, the acts themselves included"


def _often(window: DrivenWindow, times: int, act: Callable[[int], None]) -> list[float]:
    taken = []
    for turn in range(times):
        started = time.perf_counter()
        act(turn)
        window.paint()
        taken.append((time.perf_counter() - started) * 1000)
    return taken


def _by_key(window: DrivenWindow, page: DayLogPage, times: int) -> list[float]:
    page.table.setFocus()
    page.table.scrollToTop()
    return _often(window, times, lambda _: QTest.keyClick(page.table, Qt.Key.Key_PageDown))


def _by_wheel(window: DrivenWindow, page: DayLogPage, times: int) -> list[float]:
    bar = page.table.verticalScrollBar()

    def turn(number: int) -> None:
        if not number % 10:
            bar.setValue(bar.maximum() * number // times)
        QApplication.sendEvent(page.table.viewport(), _wheel(page.table.viewport()))

    return _often(window, times, turn)


def _wheel(over: QWidget) -> QWheelEvent:
    middle = QPointF(over.rect().center())
    return QWheelEvent(
        middle,
        QPointF(over.mapToGlobal(over.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt knows it by its place
    )


def _by_chip(window: DrivenWindow, page: DayLogPage, times: int) -> list[float]:
    kinds = (Kind.CHECK_INS, Kind.REFUSED, Kind.QUESTIONS, Kind.EVERYTHING)
    return _often(window, times, lambda turn: page.chips.chips[kinds[turn % len(kinds)]].click())


def _by_typing(
    window: DrivenWindow, field: QLineEdit, texts: Sequence[str], times: int
) -> list[float]:
    taken: list[float] = []
    while len(taken) < times:
        for text in texts:
            taken += _often(window, len(text), partial(_letter, field, text))
            field.clear()
            window.paint()
    return taken


def _letter(field: QLineEdit, text: str, place: int) -> None:
    QTest.keyClicks(field, text[place])


def _new_acts(window: DrivenWindow, page: DayLogPage, times: int, at: float) -> list[float]:
    """A new act comes in while the newest (0) or the oldest (1) acts are read."""
    page.chips.chips[Kind.EVERYTHING].click()
    bar = page.table.verticalScrollBar()
    bar.setValue(round(bar.maximum() * at))
    window.paint()
    live = window.live
    more = _made_up(list(live.delegates)[:50], live.entries[-1].sequence + 1, times)
    later = [_again(one, f"{at}-{place}") for place, one in enumerate(more)]
    return _often(window, times, lambda turn: live.take_history((later[turn],)))


def _again(entry: Entry, act: str) -> Entry:
    return replace(entry, act=f"later-{act}")


def _application(folder: Path) -> Application:
    return Application(DOORS, settings_at(folder), choice=ThemeChoice.LIGHT)
