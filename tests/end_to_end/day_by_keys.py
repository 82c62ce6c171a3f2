"""A day as a script: what is pressed at which minute, and what the log must then say.

A script is written down beforehand, as a table of steps. It is played in a real window with keys
alone, on a clock that stands still between minutes, so every line of the log has its time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.running_order.page import RunningOrderPage
from tests.end_to_end.window_driver import LoggedLine, WindowDriver

Line = tuple[str, str]
"""Action and sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What somebody does at a minute, and what the log then says of it."""

    at: str
    keys: str
    lines: tuple[Line, ...] = ()
    undone: bool = False
    """Whether a later step takes it back."""
    refused: bool = False
    lateness: str = ""
    """What the strip says of the day afterwards, where that is worth a look."""
    looks: bool = False
    """Whether somebody looks at the names found before pressing the next key."""
    costs: int | None = None
    """How many keys it takes, where that was promised."""
    asks: str = ""
    """What the page of the chair then asks or says, where that is waited for."""


def step(
    at: str,
    keys: str,
    *lines: Line,
    undone: bool = False,
    refused: bool = False,
    lateness: str = "",
    looks: bool = False,
    costs: int | None = None,
    asks: str = "",
) -> Step:
    return Step(
        at=at,
        keys=keys,
        lines=lines,
        undone=undone,
        refused=refused,
        lateness=lateness,
        looks=looks,
        costs=costs,
        asks=asks,
    )


def arrived(who: str) -> Line:
    return "delegate.checked_in", f"{who} checked in"


def refused(who: str, why: str) -> Line:
    return "act.refused", why if why.startswith(who) else f"{who}: {why}"


def started(item: str) -> Line:
    return "item.started", f"{item} started"


def ended(item: str) -> Line:
    return "item.ended", f"{item} ended"


def asked(number: int, question: str, asker: str) -> tuple[Line, Line, Line]:
    return (
        ("question.recorded", f"Question {number} written down: “{question}”"),
        ("question.worded", f"Question {number} worded: “{question}”"),
        ("question.asker_named", f"Question {number} asked by {asker}"),
    )


def play(driver: WindowDriver, one: Step) -> None:
    """Let the clock go on to the step's minute, press its keys, and look at what became of it."""
    driver.at(one.at)
    pressed, logged = driver.keys_pressed, len(driver.live.entries)
    driver.press(one.keys)
    driver.until_logged(logged + len(one.lines))
    if one.looks:
        driver.until(driver.registration.results.isVisible)
    if one.asks:
        line = chairs_page(driver).line
        driver.until(lambda: line.message.accessibleName() == one.asks)
    words = driver.live.words()
    assert words is not None
    said = tuple(
        (entry.action.value, words.sentence(entry)) for entry in driver.live.entries[logged:]
    )
    assert said == one.lines, f"at {one.at} the log says {said}"
    if one.lateness:
        assert f", {one.lateness}, " in driver.view.strip.accessibleDescription(), f"at {one.at}"
    if one.costs is not None:
        assert driver.keys_pressed - pressed == one.costs


def expected_lines(day: Sequence[Step], before: int) -> list[LoggedLine]:
    """The log of the day as the steps say, after the `before` lines of the evening before."""
    sequence = count(before + 1)
    return [
        LoggedLine(
            sequence=next(sequence),
            day="2026-11-16",
            at=one.at,
            desk="Desk 1",
            operator="" if one is day[0] else "Aisha Rahman",
            action=action,
            sentence=sentence,
            undone=one.undone,
            refused=one.refused,
        )
        for one in day
        for action, sentence in one.lines
    ]


def ran(driver: WindowDriver) -> tuple[tuple[str, str | None, str | None], ...]:
    """Every item, and from when to when it ran by the window's running order."""

    def minute(at: datetime | None) -> str | None:
        return None if at is None else driver.live.minute(at)

    return tuple(
        (one.item.title, minute(one.actual_start), minute(one.actual_end))
        for one in driver.live.forecast.items
    )


def chairs_page(driver: WindowDriver) -> RunningOrderPage:
    """The page of the chair."""
    page = driver.view.pages[PageId.RUNNING_ORDER]
    assert isinstance(page, RunningOrderPage)
    return page
