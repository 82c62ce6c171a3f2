"""The chair's own day, by keyboard alone: what goes wrong, and what it costs to set it right.

Speakers are said to be delegates, and who is missing stands beside the next item. A talk is held,
runs over and pushes the minister out of his minute, until a way out is adopted; the wrong key is
taken back; a start is set right; an item is passed over and comes back; the speaker is told the
time; an item is dropped and another passed over; the day ends by the last "next". What the log must
say at which minute is written down beforehand, and the exported file is compared with it line by
line. The stage and the foyer are read beside it, and the other exports at the end.

A day of 18 items costs the chair 109 keys in all, 43 of them the letters of a reason and a message.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.core.running_order.order import ItemStatus
from eventdesk.ui.models.running_order_rows import ItemRow
from tests.end_to_end.day_by_keys import (
    Line,
    arrived,
    chairs_page,
    ended,
    expected_lines,
    play,
    ran,
    started,
    step,
)
from tests.end_to_end.day_told import Screens, the_order_is_told_alike
from tests.end_to_end.sample_places import OF_WINDOWS, window_on_sample
from tests.end_to_end.test_sample_day import (
    COFFEE,
    COFFEE_FIRST,
    COMMISSIONER,
    HUBS,
    KNIVES,
    LONDON,
    LUNCH,
    MINISTER,
    NORTH_SOMERSET,
    PATHFINDER,
    REVIEW,
    REVIEW_QUESTIONS,
    ROUND_UP,
    SOMERSET,
    TABLETOP,
    TO_THE_MINISTER,
    VOICE,
    WELCOME,
)
from tests.end_to_end.window_driver import WindowDriver, read_day_log

CHAIRS_KEYS = 109
ROISIN, JADEN = "Róisín Delacour", "Jaden Morris"
OTTILIE = "Ottilie Featherstonehaugh-Blackwood"
UNIQUE_VOICE, NORTH = "Unique Voice", "North Somerset Council"


ON_THE_TRAIN = "Still on the train"
TWO_MINUTES = "Two minutes, then coffee."
ASKED_TWICE = f"{SOMERSET} began a moment ago. Go on to {NORTH_SOMERSET} already?"
TWICE = f"{NORTH_SOMERSET}: {ASKED_TWICE}"

NEW_PLAN = (
    (NORTH_SOMERSET, "now 20 min"),
    (COFFEE, "now at 10:38 for 10 min"),
    (PATHFINDER, "now at 10:48 for 18 min"),
    (TABLETOP, "now at 11:06 for 22 min"),
    (MINISTER, "now at 11:30 for 20 min"),
    (TO_THE_MINISTER, "now at 11:50 for 20 min"),
    (LUNCH, "now at 12:15 for 50 min"),
    (COMMISSIONER, "now at 13:05 for 20 min"),
    (KNIVES, "now at 13:25 for 25 min"),
    (LONDON, "now at 13:50 for 25 min"),
    (HUBS, "now at 14:15 for 25 min"),
    (REVIEW, "now at 14:40 for 40 min"),
    (REVIEW_QUESTIONS, "now at 15:20 for 20 min"),
    (ROUND_UP, "now at 15:40 for 20 min"),
)
"""What the new plan of 10:21 sets: eight minutes fewer before the minister, five from the coffee
and three from the tabletop discussion, and whatever is not over at its forecast start."""


def linked(item: str, name: str, organisation: str) -> Line:
    return "item.speaker_linked", f"{item}: {name} is {name}, {organisation}"


OPENING = (
    step(
        "08:40",
        "Aisha Rahman<Return>",
        ("operator.named", "Aisha Rahman works here today"),
        ("desk.taken_over", "Aisha Rahman took over the desk"),
    ),
    step("08:45", "<Ctrl+2><Space>", started(COFFEE_FIRST), lateness="On time"),
    step("09:10", "<Ctrl+1>jaden<Return>", arrived(f"{JADEN}, {UNIQUE_VOICE}")),
    # Pressed two minutes late, and set right: it began at its minute.
    step(
        "09:17", "<Ctrl+2><Space>", ended(COFFEE_FIRST), started(WELCOME), lateness="2 min behind"
    ),
    step(
        "09:18",
        "b09:15<Return>",
        ("item.back_dated", f"{COFFEE_FIRST} really ended at 09:15"),
        ("item.back_dated", f"{WELCOME} really began at 09:15"),
        lateness="On time",
        costs=7,
    ),
)

MORNING = (
    # Two speak next: one key asks about each in turn, and the same key says yes.
    step("09:19", "y", asks=f"{ROISIN} may be the delegate of {UNIQUE_VOICE}."),
    step(
        "09:19",
        "y",
        linked(VOICE, ROISIN, UNIQUE_VOICE),
        asks=f"{JADEN} may be the delegate of {UNIQUE_VOICE}.",
    ),
    step("09:19", "y", linked(VOICE, JADEN, UNIQUE_VOICE), costs=1),
    # She has not come, and is fetched; the desk admits her.
    step("09:24", "<Ctrl+1>delacour<Return>", arrived(f"{ROISIN}, {UNIQUE_VOICE}")),
    step("09:25", "<Ctrl+2><Space>", ended(WELCOME), started(VOICE), lateness="On time"),
    step("09:40", "h", ("item.held", f"{VOICE} on hold"), costs=1),
    step("09:44", "h", ("item.resumed", f"{VOICE} resumed"), lateness="4 min behind", costs=1),
    step("09:50", "<Alt+Plus>", ("item.adjusted", f"{VOICE}: 5 min more")),
    step("09:51", "-", ("item.adjusted", f"{VOICE}: 1 min less"), lateness="8 min behind"),
    step("09:58", "<Space>", ended(VOICE), started(SOMERSET), lateness="8 min behind"),
    # The same key twice within two seconds asks, and a "no" leaves everything as it is.
    step("09:58", "<Space>", ("act.refused", TWICE), refused=True, asks=ASKED_TWICE),
    step("09:58", "<Escape>", lateness="8 min behind"),
    # The wrong key, and back: the talk runs since 09:58 as if nothing had been.
    step("10:05", "<Space>", ended(SOMERSET), started(NORTH_SOMERSET), undone=True),
    step(
        "10:06",
        "<Ctrl+Z><Return>",
        ("act.undone", f"Undone: start of {NORTH_SOMERSET}"),
        lateness="8 min behind",
        costs=2,
    ),
    step("10:07", "y", asks=f"{OTTILIE} may be the delegate of {NORTH}."),
    step("10:07", "y", linked(NORTH_SOMERSET, OTTILIE, NORTH)),
    # The speaker after the coffee is not there: passed over, with the reason, until he comes.
    step("10:10", "<Down><Down><Down>k"),
    step(
        "10:10",
        f"{ON_THE_TRAIN}<Return>",
        ("item.passed_over", f"{PATHFINDER} passed over: {ON_THE_TRAIN}"),
    ),
    step("10:14", "u", ("item.restored", f"{PATHFINDER} taken back into the day"), costs=1),
    step("10:14", "<Escape>"),
    step("10:18", "<Space>", ended(SOMERSET), started(NORTH_SOMERSET), lateness="8 min behind"),
)

MINISTERS_HOUR = (
    # The minister would start 6 min too late. Of the ways out that keep his line-up as well the
    # first is looked at, and adopted.
    step("10:20", "l1", costs=2),
    step(
        "10:21",
        "<Return>",
        (
            "running_order.replanned",
            f"{MINISTER} keeps 11:30 and its line-up, breaks first give 8 min",
        ),
        *(("item.replanned", f"{item}: {set_to}") for item, set_to in NEW_PLAN),
        lateness="8 min behind",
        costs=1,
    ),
    # The speaker is told, nods, and the words go again.
    step(
        "10:35", f"m{TWO_MINUTES}<Return>", ("stage.message_sent", f"To the speaker: {TWO_MINUTES}")
    ),
    step(
        "10:36",
        "<Ctrl+M>",
        ("stage.message_acknowledged", "The message to the speaker was seen"),
        costs=1,
    ),
    step(
        "10:38",
        "<Shift+M>",
        ("stage.message_cleared", "The message to the speaker was cleared"),
        costs=1,
    ),
    step("10:38", "<Space>", ended(NORTH_SOMERSET), started(COFFEE), lateness="3 min behind"),
    step("10:48", "<Space>", ended(COFFEE), started(PATHFINDER), lateness="3 min behind"),
    step("11:06", "<Space>", ended(PATHFINDER), started(TABLETOP), lateness="On time"),
    step("11:20", "r", ("item.ready", f"{MINISTER} ready"), costs=1),
    step("11:28", "<Space>", ended(TABLETOP), lateness="On time"),
    step("11:30", "<Space>", started(MINISTER), lateness="On time"),
    step("11:50", "<Space>", ended(MINISTER), started(TO_THE_MINISTER), lateness="On time"),
    step("12:10", "<Space>", ended(TO_THE_MINISTER), lateness="On time"),
)

AFTERNOON = (
    step("12:15", "<Space>", started(LUNCH), lateness="On time"),
    step("13:05", "<Space>", ended(LUNCH), started(COMMISSIONER), lateness="On time"),
    step("13:25", "<Space>", ended(COMMISSIONER), started(KNIVES)),
    # The update after next is dropped: the row below the next one, and one key that asks.
    step("13:30", "<Down><Down><Delete>"),
    step("13:30", "<Return>", ("item.dropped", f"{HUBS} dropped")),
    step("13:50", "<Space>", ended(KNIVES), started(LONDON)),
    # It is late: the chair goes on with the questions, and the review is passed over.
    step(
        "14:45",
        "<Down><Down>s",
        asks=f"Start {REVIEW_QUESTIONS} now? The next item would be {REVIEW}.",
    ),
    step("14:45", "<Return>", ended(LONDON), started(REVIEW_QUESTIONS)),
    step("15:05", "<Space>", ended(REVIEW_QUESTIONS), started(ROUND_UP)),
    step(
        "15:25",
        "<Space>",
        (
            "act.refused",
            f"There is nothing more to come. Passed over and never held: {REVIEW}. End the day?",
        ),
        refused=True,
    ),
    step("15:26", "<Return>", ("day.ended", "The day ended")),
)

DAY = (*OPENING, *MORNING, *MINISTERS_HOUR, *AFTERNOON)

RAN = (
    (COFFEE_FIRST, "08:45", "09:15"),
    (WELCOME, "09:15", "09:25"),
    (VOICE, "09:25", "09:58"),
    (SOMERSET, "09:58", "10:18"),
    (NORTH_SOMERSET, "10:18", "10:38"),
    (COFFEE, "10:38", "10:48"),
    (PATHFINDER, "10:48", "11:06"),
    (TABLETOP, "11:06", "11:28"),
    (MINISTER, "11:30", "11:50"),
    (TO_THE_MINISTER, "11:50", "12:10"),
    (LUNCH, "12:15", "13:05"),
    (COMMISSIONER, "13:05", "13:25"),
    (KNIVES, "13:25", "13:50"),
    (LONDON, "13:50", "14:45"),
    (HUBS, None, None),
    (REVIEW, None, None),
    (REVIEW_QUESTIONS, "14:45", "15:05"),
    (ROUND_UP, "15:05", "15:26"),
)


@pytest.fixture(params=OF_WINDOWS)
def driver(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample event, wherever it may live, in a window on its day."""
    with window_on_sample(qtbot, tmp_path / "data", request.param, time(8, 30)) as window:
        yield window


def row(driver: WindowDriver, title: str) -> ItemRow:
    rows = chairs_page(driver).table.model.rows
    return next(one for one in rows if one.title == title)


def beside(driver: WindowDriver) -> tuple[str, str]:
    """What stands beside the next item: of its speakers, and of the room."""
    card = chairs_page(driver).next_card
    view = card.facts.view
    return ("" if view is None else view.speakers), card.room.text()


def test_the_chairs_day_costs_few_keys_and_its_log_is_as_written_down(
    driver: WindowDriver, screens: Screens, tmp_path: Path
) -> None:
    before = len(driver.live.entries)
    last_at = {one.at: one for one in DAY}
    chairs = 0
    for one in DAY:
        pressed = driver.keys_pressed
        play(driver, one)
        if one not in OPENING[:1] and "<Ctrl+1>" not in one.keys:
            chairs += driver.keys_pressed - pressed
        if one is last_at[one.at] and one.at in LOOKS:
            LOOKS[one.at](driver)
        if one is last_at[one.at] and one.at in SAID:
            assert screens.said() == SAID[one.at], f"at {one.at}"

    until_now = len(driver.live.entries)
    driver.ask(lambda desk: desk.exports.write(tmp_path / "out"))
    the_order_is_told_alike(driver, tmp_path / "out", until_now)
    log = read_day_log(tmp_path / "out" / "day-log.csv")
    assert log[before:] == expected_lines(DAY, before)
    assert ran(driver) == RAN
    assert row(driver, HUBS).status is ItemStatus.DROPPED
    assert row(driver, REVIEW).status is ItemStatus.PASSED_OVER
    assert driver.ask(lambda desk: desk.verify()).findings == ()
    assert chairs == CHAIRS_KEYS


@pytest.fixture
def screens(driver: WindowDriver, qtbot: QtBot) -> Screens:
    """A stage and a foyer screen that go with the window's event."""
    return Screens.of(driver, qtbot)


def _she_is_missing(driver: WindowDriver) -> None:
    assert beside(driver) == (f"{ROISIN} has not come yet", "1 in the room")


def _all_are_in(driver: WindowDriver) -> None:
    assert row(driver, WELCOME).state == ""
    assert beside(driver)[1] == "2 in the room"


def _the_minister_is_in_danger(driver: WindowDriver) -> None:
    minister = row(driver, MINISTER)
    assert minister.pill is not None
    assert (minister.pill.word, minister.forecast) == ("6 min too late", "11:36")
    assert row(driver, COFFEE).start_by_missed
    assert row(driver, VOICE).state == "took 8 min more, 8 min behind"


LOOKS = {
    "09:19": _she_is_missing,
    "09:25": _all_are_in,
    "10:18": _the_minister_is_in_danger,
}
"""What is looked at once all keys of a minute have been pressed."""

TO_THE_SPEAKER = f"From the chair: {TWO_MINUTES}"
KEEPING = f"{MINISTER} and {LUNCH} keep their times."
SAID = {
    "08:40": (
        f"VRU Directors’ Conference, 5 min, to go, until 08:45, Next {COFFEE_FIRST}, 08:40",
        "The day begins at 08:45.",
    ),
    # By the wrong key; a minute later it had never been.
    "10:05": (
        f"{NORTH_SOMERSET}, 20 min, left, until 10:25, Next {COFFEE}, 10:05",
        "Running 5 min ahead.",
    ),
    "10:06": (
        f"{SOMERSET}, 12 min, left, until 10:18, Next {NORTH_SOMERSET}, 10:06",
        "Running 8 min behind.",
    ),
    # Without the item that is passed over the minister is safe for the moment.
    "10:10": (
        f"{SOMERSET}, 8 min, left, until 10:18, Next {NORTH_SOMERSET}, 10:10",
        f"Running 8 min behind. {KEEPING}",
    ),
    "10:18": (
        f"{NORTH_SOMERSET}, 20 min, left, until 10:38, Next {COFFEE}, 10:18",
        "Running 8 min behind.",
    ),
    "10:21": (
        f"{NORTH_SOMERSET}, 17 min, left, until 10:38, Next {COFFEE}, 10:21",
        f"Running 8 min behind. {KEEPING}",
    ),
    "10:35": (
        f"{NORTH_SOMERSET}, 3 min 0 s, Nearly done, {TO_THE_SPEAKER}, Next {COFFEE}, 10:35",
        f"Running 8 min behind. {KEEPING}",
    ),
    "10:38": (
        f"{COFFEE}, 10 min, left, until 10:48, Next {PATHFINDER}, 10:38",
        f"Running 3 min behind. {KEEPING}",
    ),
    "11:28": (
        f"VRU Directors’ Conference, 2 min 0 s, to go, until 11:30, Next {MINISTER}, 11:28",
        "Running to time.",
    ),
    "11:30": (
        f"{MINISTER}, 20 min, left, until 11:50, Next {TO_THE_MINISTER}, 11:30",
        "Running to time.",
    ),
    "15:26": ("VRU Directors’ Conference, 15:26, The day is over.", "The day is over."),
}
"""What the stage says, and the foot of the foyer, once all keys of a minute have been pressed."""
