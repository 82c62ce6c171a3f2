"""The sample day in the real window, played with keys; its exported log is read line by line.

Nothing is called behind the window's back: what happens is what the keys bring about, and what is
checked is what stands on screen and in the exported file. The clock stands still between minutes,
so every line has its time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.core.questions.question import Outcome
from tests.end_to_end.day_by_keys import (
    arrived,
    asked,
    ended,
    expected_lines,
    play,
    ran,
    refused,
    started,
    step,
)
from tests.end_to_end.sample_places import EVERYWHERE, window_on_sample
from tests.end_to_end.window_driver import WindowDriver, read_day_log

PROTHERO = "Hilary Prothero, South Wales Violence Prevention Unit"
RAGHUNATHAN = "Priya Raghunathan, Home Office"
YEO = "Margaret Yeo, Somerset Council"
COFFEE_FIRST, WELCOME = "Registration and coffee", "Welcome"
VOICE = "Unique Voice: creative approaches with young people"
SOMERSET = "Prevention Panels showcase: Somerset Council"
NORTH_SOMERSET = "Prevention Panels showcase: North Somerset Council"
COFFEE = "Coffee"
PATHFINDER = "Prevention Panels Pathfinder showcase: Leicestershire VRU"
TABLETOP = "Tabletop discussion: Prevention Panels and Pathfinders"
MINISTER = "Minister for Policing, Crime and Fire, by video"
TO_THE_MINISTER = "Questions to the minister"
LUNCH = "Lunch"
COMMISSIONER = "Update from the Police and Crime Commissioner"
KNIVES = "Avon and Somerset Police: preventing knife crime"
LONDON = "London VRU: MyEnds and Young Futures"
HUBS = "Hubs update from the Home Office"
REVIEW = "Landscape Review and Deep Dives from the Home Office"
REVIEW_QUESTIONS = "Landscape Review Q&A"
ROUND_UP = "Round-up"
FUNDED = "When will the panels be funded beyond March?"
DATA = "Who owns the data that the panels share?"
VISIT = "Will the minister visit a panel?"

NOTED = "Sound lost, back at once."

OPENING = (
    step(
        "08:40",
        "Aisha Rahman<Return>",
        ("operator.named", "Aisha Rahman works here today"),
        ("desk.taken_over", "Aisha Rahman took over the desk"),
        lateness="Not started",
    ),
    # A few letters of the name and one key: accents, order, apostrophes and hyphens as they come.
    step("08:41", "proth<Return>", arrived(PROTHERO), costs=6),
    step("08:42", "sorensen<Return>", arrived("Mikkel Sørensen, Humber VPP"), costs=9),
    step("08:43", "zielinski piotr<Return>", arrived("Piotr Zieliński, The Kerbside Project")),
    step("08:43", "d'souza<Return>", arrived("Anthony D’Souza, West Midlands VRP")),
    step("08:44", "fry hopkins<Return>", arrived("Anneliese Fry-Hopkins, Bristol City Council")),
    step("08:45", "<Ctrl+2><Space>", started(COFFEE_FIRST), lateness="On time"),
    step(
        "08:46",
        "<Ctrl+1>cheallaigh siobhan<Return>",
        arrived("Siobhán Ní Cheallaigh, Merseyside VRP"),
    ),
    step("08:47", "VRU-0450<Return>", arrived("Benedict Asante-Boyle, Home Office")),
    # Two of one name, and two who sound alike: Enter asks, a digit chooses.
    step("08:48", "rhys davies<Return><=Gwent Police>", arrived("Rhys Davies, Gwent Police")),
    step("08:49", "joanne clark<Return>1", arrived("Joanne Clark, Sussex VRP")),
    # A note to be read first: neither Enter nor a name admits her before F8.
    step(
        "08:50",
        "raghu<Return>",
        refused(RAGHUNATHAN, "There is a note to read before this person is admitted."),
        refused=True,
    ),
    step("08:50", "<Return>"),
    step("08:51", "<F8><Return>", arrived(RAGHUNATHAN), costs=2),
    step(
        "08:52",
        "proth<Return>",
        refused(PROTHERO, "Checked in at 08:41 at Desk 1 by Aisha Rahman, 11 minutes ago."),
        refused=True,
    ),
    step(
        "08:53",
        "dacres<Return>",
        refused("Winston Dacres, Bristol City Council", "Declined, says the invite list."),
        refused=True,
    ),
    step("08:54", "ng grace<Return>", arrived("Grace Ng, London VRU")),
    # The wrong one, taken back from the empty field.
    step("08:55", "marg yeo<Return>", arrived(YEO), undone=True),
    step("08:56", "<Ctrl+Z><Return>", ("act.undone", f"Undone: check-in of {YEO}"), costs=2),
    step("08:57", "li<Return>", arrived("Mei Li, Home Office")),
    step("09:07", "hart<Return>", arrived("Imogen Hartnoll, Avon and Somerset VRP")),
)

MORNING = (
    step(
        "09:18",
        "<Ctrl+2><Space>",
        ended(COFFEE_FIRST),
        started(WELCOME),
        lateness="3 min behind",
    ),
    step(
        "09:19",
        "b09:16<Return>",
        ("item.back_dated", f"{COFFEE_FIRST} really ended at 09:16"),
        ("item.back_dated", f"{WELCOME} really began at 09:16"),
        lateness="1 min behind",
    ),
    step("09:28", "<Space>", ended(WELCOME), started(VOICE), lateness="3 min behind", costs=1),
    step("09:40", "h", ("item.held", f"{VOICE} on hold"), costs=1),
    step("09:43", "h", ("item.resumed", f"{VOICE} resumed"), lateness="6 min behind", costs=1),
    step("09:44", "+", ("item.adjusted", f"{VOICE}: 1 min more"), lateness="7 min behind"),
    step(
        "09:45", "<Alt+Plus>", ("item.adjusted", f"{VOICE}: 5 min more"), lateness="12 min behind"
    ),
    step("09:46", "-", ("item.adjusted", f"{VOICE}: 1 min less"), lateness="11 min behind"),
    step("10:01", "<Space>", ended(VOICE), started(SOMERSET), lateness="11 min behind"),
    step("10:20", "<Space>", ended(SOMERSET), started(NORTH_SOMERSET), lateness="10 min behind"),
    step("10:30", "<Ctrl+1>okafor<Return>", arrived("Delphine Okafor, London VRU")),
    step(
        "10:38", "<Ctrl+2><Space>", ended(NORTH_SOMERSET), started(COFFEE), lateness="8 min behind"
    ),
    step("10:48", "<Space>", ended(COFFEE), started(PATHFINDER), lateness="3 min behind"),
    # Space by mistake, and back: the talk runs since 10:48 as if nothing had been.
    step(
        "10:52",
        "<Space>",
        ended(PATHFINDER),
        started(TABLETOP),
        undone=True,
        lateness="11 min ahead",
    ),
    step(
        "10:53",
        "<Ctrl+Z><Return>",
        ("act.undone", f"Undone: start of {TABLETOP}"),
        lateness="3 min behind",
    ),
    step("11:06", "<Space>", ended(PATHFINDER), started(TABLETOP), lateness="3 min behind"),
)

MINISTERS_HOUR = (
    step("11:25", "r", ("item.ready", f"{MINISTER} ready")),
    # The minister's minute is still ahead: next only ends, and pressed at once again it asks.
    step("11:28", "<Space>", ended(TABLETOP), lateness="On time"),
    step(
        "11:28",
        "<Space>",
        refused(
            MINISTER, f"{MINISTER} is planned for 11:30. Start it now all the same?"
        ),
        refused=True,
    ),
    step("11:29", "<Escape>"),
    step("11:30", "<Space>", started(MINISTER), lateness="On time", costs=1),
    step("11:51", "<Space>", ended(MINISTER), started(TO_THE_MINISTER), lateness="1 min behind"),
    step("11:52", f"<Ctrl+3>{FUNDED}<Tab>proth<Return>", *asked(1, FUNDED, PROTHERO)),
    step("11:54", "<F9>", ("question.put", f"Question 1 put: “{FUNDED}”"), costs=1),
    step("11:55", f"{DATA}<Tab>sor<Return>", *asked(2, DATA, "Mikkel Sørensen, Humber VPP")),
    step("11:57", "<F6>", ("question.answered", f"Question 1 answered: “{FUNDED}”"), costs=1),
    step("11:58", f"{VISIT}<Tab>rhys<Return>", *asked(3, VISIT, "Rhys Davies, Gwent Police")),
    step("11:59", "<F9>", ("question.put", f"Question 2 put: “{DATA}”")),
    step(
        "12:01",
        "<F7>Home Office<Return>",
        ("question.to_follow_up", f"Question 2 to follow up: “{DATA}”, owner Home Office"),
    ),
    step("12:02", "<F9>", ("question.put", f"Question 3 put: “{VISIT}”")),
    # One key from any page for whatever else happens.
    step("12:03", f"<F4>{NOTED}<Return>", ("note.added", NOTED)),
    step("12:05", "<F6>", ("question.answered", f"Question 3 answered: “{VISIT}”")),
)  # fmt: skip

AFTERNOON = (
    # Four minutes of gap: next ends the questions, lunch begins by the next press.
    step("12:11", "<Ctrl+2><Space>", ended(TO_THE_MINISTER), lateness="On time"),
    step("12:15", "<Space>", started(LUNCH), lateness="On time"),
    step("12:20", "<Ctrl+1>proth", looks=True),
    step("12:20", "<Ctrl+L>", ("delegate.left", f"{PROTHERO} left"), costs=1),
    step("12:58", "proth<Return>", arrived(PROTHERO)),
    step("13:05", "<Ctrl+2><Space>", ended(LUNCH), started(COMMISSIONER), lateness="On time"),
    step("13:24", "<Space>", ended(COMMISSIONER), started(KNIVES), lateness="1 min ahead"),
    step("13:50", "<Space>", ended(KNIVES), started(LONDON), lateness="On time"),
    step("14:16", "<Space>", ended(LONDON), started(HUBS), lateness="1 min behind"),
    step("14:41", "<Space>", ended(HUBS), started(REVIEW), lateness="1 min behind"),
    step("15:20", "<Space>", ended(REVIEW), started(REVIEW_QUESTIONS), lateness="On time"),
    step("15:41", "<Space>", ended(REVIEW_QUESTIONS), started(ROUND_UP), lateness="1 min behind"),
    # There is no stop that loses anything: the last "next" asks first.
    step(
        "16:02",
        "<Space>",
        ("act.refused", "There is nothing more to come. End the day?"),
        refused=True,
    ),
    step("16:03", "<Return>", ("day.ended", "The day ended")),
)

DAY = (*OPENING, *MORNING, *MINISTERS_HOUR, *AFTERNOON)

RAN = (
    (COFFEE_FIRST, "08:45", "09:16"),
    (WELCOME, "09:16", "09:28"),
    (VOICE, "09:28", "10:01"),
    (SOMERSET, "10:01", "10:20"),
    (NORTH_SOMERSET, "10:20", "10:38"),
    (COFFEE, "10:38", "10:48"),
    (PATHFINDER, "10:48", "11:06"),
    (TABLETOP, "11:06", "11:28"),
    (MINISTER, "11:30", "11:51"),
    (TO_THE_MINISTER, "11:51", "12:11"),
    (LUNCH, "12:15", "13:05"),
    (COMMISSIONER, "13:05", "13:24"),
    (KNIVES, "13:24", "13:50"),
    (LONDON, "13:50", "14:16"),
    (HUBS, "14:16", "14:41"),
    (REVIEW, "14:41", "15:20"),
    (REVIEW_QUESTIONS, "15:20", "15:41"),
    (ROUND_UP, "15:41", "16:03"),
)
"""Every item, and from when to when it really ran."""


@pytest.fixture(params=EVERYWHERE)
def driver(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample event, wherever it may live, in a window on its day."""
    with window_on_sample(qtbot, tmp_path / "data", request.param, time(8, 30)) as window:
        yield window


def test_a_whole_day_is_played_with_keys_and_its_log_exported(
    driver: WindowDriver, tmp_path: Path
) -> None:
    before = len(driver.live.entries)
    for one in DAY:
        play(driver, one)

    driver.ask(lambda desk: desk.exports.write(tmp_path / "out"))
    log = read_day_log(tmp_path / "out" / "day-log.csv")
    lists, lines = log[:before], log[before:]
    assert [line.sequence for line in log] == list(range(1, len(log) + 1))
    assert {(line.day, line.at, line.operator) for line in lists} == {("2026-11-15", "18:00", "")}
    assert lists[0].sentence == "Event made: VRU Directors’ Conference"
    assert lines == expected_lines(DAY, before)

    assert driver.live.counts.inside == 14
    assert ran(driver) == RAN
    minister = next(one for one in driver.live.forecast.items if one.item.title == MINISTER)
    assert minister.punctuality == "started on time, ended 1 min late"
    assert {one.number: one.outcome for one in driver.live.questions.values()} == {
        1: Outcome.ANSWERED,
        2: Outcome.TO_FOLLOW_UP,
        3: Outcome.ANSWERED,
    }
    assert driver.ask(lambda desk: desk.verify()).findings == ()
