"""Ten questions of a real session, by keyboard alone, and what each of them costs in keys.

Written down while they are asked, with who asks; two ask nearly the same, one is anonymous, one is
read out for somebody online, one name is misheard. Put in another order, put, answered, declined
and kept for later. A spoken question costs its text and four keys: Tab, two letters, Enter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.queue import waiting_in_order
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.actions.table import action
from eventdesk.ui.pages.questions.page import QuestionsPage
from tests.end_to_end.sample_places import OF_WINDOWS, window_on_sample
from tests.end_to_end.test_sample_day import TO_THE_MINISTER
from tests.end_to_end.window_driver import WindowDriver

MOST_BESIDE_THE_TEXT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A question as it is asked, the letters typed of its asker, and who that is."""

    at: str
    text: str
    letters: str
    asker: str


SPOKEN = (
    Spoken(at="11:51", text="Who pays for the second year of the panels?", letters="ko",
           asker="Kofi Brathwaite"),
    Spoken(at="11:52", text="Is there a date for the serious violence duty guidance?", letters="mi",
           asker="Mikkel Sørensen"),
    Spoken(at="11:53", text="What did young people themselves say about the hubs?", letters="ni",
           asker="Siobhán Ní Cheallaigh"),
    Spoken(at="11:54", text="Who will pay for the panels in the second year?", letters="wo",
           asker="Marek Wójcik"),
    Spoken(at="11:55", text="Could smaller towns share one data agreement?", letters="qu",
           asker="Saffron Quarshie"),
    Spoken(at="11:56", text="How is success measured after twelve months?", letters="ll",
           asker="Gareth Llewellyn"),
    Spoken(at="11:57", text="Which schools take part from September?", letters="vo",
           asker="Catrin Vosper"),
)  # fmt: skip
ANONYMOUS = "Do the volunteers feel safe when they visit?"
READ_OUT = "Will the slides be sent round?"
MISHEARD = "Whom do we ring on a Saturday night?"


@pytest.fixture(params=OF_WINDOWS)
def driver(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample event, wherever it may live, in a window on its day."""
    with window_on_sample(qtbot, tmp_path / "data", request.param, time(11, 50)) as window:
        yield window


def everybody_comes(desk: EventDesk) -> None:
    """All who are expected, and the item in which the questions are asked."""
    with desk.database.reading() as reading:
        expected = [one.id for one in reading.delegates.all() if one.attendance == "expected"]
    for delegate_id in expected:
        desk.check_in.check_in(delegate_id)
    desk.running_order.start(TO_THE_MINISTER)


def key(action_id: str) -> str:
    """The key of an action as it is pressed here."""
    return f"<{action(action_id).key}>"


def asked(driver: WindowDriver) -> dict[int, Question]:
    return {one.number: one for one in driver.ask(lambda desk: desk.questions.all())}


def write_down(driver: WindowDriver, at: str, text: str, after: str) -> int:
    """Write a question down; how many keys that took beside its text."""
    driver.at(at)
    before, logged = driver.keys_pressed, len(driver.live.questions)
    driver.press(f"{text}{after}")
    driver.until(lambda: len(driver.live.questions) == logged + 1)
    return driver.keys_pressed - before - len(text)


def press_and_see(driver: WindowDriver, action_id: str) -> None:
    """Press the key of an action, and look at what it did before the next one."""
    logged = len(driver.live.entries)
    driver.press(key(action_id))
    driver.until_logged(logged + 1)


def outcomes(driver: WindowDriver) -> dict[int, Outcome]:
    return {number: one.outcome for number, one in asked(driver).items()}


def test_ten_questions_of_a_session_with_keys_alone(driver: WindowDriver, tmp_path: Path) -> None:
    driver.press("Aisha Rahman<Return>")
    driver.ask(everybody_comes)
    driver.wait_for_history()
    driver.press("<Ctrl+3>")
    for one in SPOKEN:
        costs = write_down(driver, one.at, one.text, f"<Tab>{one.letters}<Return>")
        assert costs <= MOST_BESIDE_THE_TEXT, one.text
    assert write_down(driver, "11:58", ANONYMOUS, "<Tab><Return>") <= MOST_BESIDE_THE_TEXT
    twice = key("question.channel")
    write_down(driver, "11:58", READ_OUT, f"{twice}<Tab>Jo, online<Return>")
    write_down(driver, "11:59", MISHEARD, "<Tab>shevaun<Return>")

    written = asked(driver)
    assert [written[n].text for n in range(1, 8)] == [one.text for one in SPOKEN]
    assert [written[n].asker_name for n in range(1, 8)] == [one.asker for one in SPOKEN]
    assert written[8].is_anonymous
    assert (written[9].channel, written[9].asker_name) == ("read_out", "Jo, online")
    assert written[10].asker_name == "Siobhán Ní Cheallaigh"
    item = driver.live.items
    assert {item[one.item_id or ""].title for one in written.values()} == {TO_THE_MINISTER}

    the_queue_is_put_in_order(driver)
    the_questions_are_put(driver)
    nothing_names_who_stayed_anonymous(driver, tmp_path)
    assert driver.ask(lambda desk: desk.verify()).findings == ()


def choose(driver: WindowDriver, number: int) -> None:
    """Arrows to a question of the queue."""
    page = driver.view.pages[PageId.QUESTIONS]
    assert isinstance(page, QuestionsPage)
    numbers = [one.number for one in waiting_in_order(driver.live.questions.values())]
    page.queue.setFocus()
    driver.press("<Home>" + "<Down>" * numbers.index(number))


def the_queue_is_put_in_order(driver: WindowDriver) -> None:
    """The fourth asks what the first does; the last one goes to the front, the seventh up one."""
    choose(driver, 4)
    press_and_see(driver, "question.merge")
    assert outcomes(driver)[4] is Outcome.MERGED
    choose(driver, 10)
    press_and_see(driver, "question.first")
    choose(driver, 7)
    press_and_see(driver, "question.up")
    order = [one.number for one in waiting_in_order(asked(driver).values())]
    assert order == [10, 1, 2, 3, 5, 7, 6, 8, 9]


def the_questions_are_put(driver: WindowDriver) -> None:
    """One key puts, one key says what became of it."""
    choose(driver, 10)
    for at, closing in (
        ("12:00", "question.answered"),
        ("12:02", "question.declined"),
        ("12:04", "question.answered"),
    ):
        driver.at(at)
        press_and_see(driver, "question.put")
        driver.at(f"12:{int(at[3:]) + 1:02}")
        before = driver.keys_pressed
        press_and_see(driver, closing)
        assert driver.keys_pressed - before == 1
    driver.at("12:06")
    press_and_see(driver, "question.put")
    driver.press(f"{key('question.follow_up')}Home Office<Tab>27 Nov<Return>")
    driver.until(lambda: Outcome.TO_FOLLOW_UP in outcomes(driver).values())
    became = outcomes(driver)
    assert [became[n] for n in (10, 1, 2, 3)] == [
        Outcome.ANSWERED,
        Outcome.DECLINED,
        Outcome.ANSWERED,
        Outcome.TO_FOLLOW_UP,
    ]
    third = asked(driver)[3]
    assert (third.follow_up_owner, str(third.follow_up_by)) == ("Home Office", "2026-11-27")
    assert asked(driver)[2].spent.total_seconds() == 60


def nothing_names_who_stayed_anonymous(driver: WindowDriver, tmp_path: Path) -> None:
    """The log and the exports hold no asker for the eighth."""
    eighth = asked(driver)[8].id
    about = [one for one in driver.live.entries if one.subject == eighth]
    assert [one.action for one in about] == ["question.recorded", "question.worded"]
    assert all({"name", "delegate"}.isdisjoint(one.about) for one in about)
    driver.ask(lambda desk: desk.exports.write(tmp_path / "out"))
    log = (tmp_path / "out" / "day-log.csv").read_text(encoding="utf-8")
    assert "Question 8 asked by" not in log
