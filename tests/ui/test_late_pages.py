"""Pages are made when they are first turned to, and then show the event as if always there."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import fresh_sample
from eventdesk.services.opening import Settings
from eventdesk.ui import late
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.actions.table import ACTIONS
from eventdesk.ui.late import Late, LatePages
from eventdesk.ui.pages.day_log.page import DayLogPage
from eventdesk.ui.pages.page import Page
from eventdesk.ui.pages.questions.page import QuestionsPage
from eventdesk.ui.pages.running_order.page import RunningOrderPage
from eventdesk.ui.typing_pause import TypingPause
from tests.end_to_end.window_driver import WindowDriver

NOT_BEFORE_THE_FIRST_KEY = frozenset(
    {
        "typer", "rich", "pydantic", "alembic", "psycopg", "icalendar", "dateutil", "segno",
        "python_calamine", "sqlalchemy.dialects.postgresql",
        "eventdesk.cli.app", "eventdesk.services.exporting.exports",
        "eventdesk.services.forgetting.forgetting", "eventdesk.services.invite_list",
        "eventdesk.services.moving.moving", "eventdesk.storage.joined.copying",
        "eventdesk.ui.pages.badges.page", "eventdesk.ui.pages.day_log.page",
        "eventdesk.ui.pages.event_details.page", "eventdesk.ui.pages.exporting.page",
        "eventdesk.ui.pages.forgetting.page", "eventdesk.ui.pages.importing.page",
        "eventdesk.ui.pages.moving.page", "eventdesk.ui.pages.questions.page",
        "eventdesk.ui.pages.restoring.page", "eventdesk.ui.pages.roll.page",
        "eventdesk.ui.pages.running_order.page", "eventdesk.ui.start_page",
        "eventdesk.ui.pages.registration.walk_in_form", "eventdesk.ui.screens.stage",
        "eventdesk.ui.pages.registration.paper.typing_form", "eventdesk.storage.on_server",
        "eventdesk.services.exporting.moment", "rapidfuzz",
    }
)  # fmt: skip
"""What opening an event loads none of: a window that can take a key has not waited for it."""

OPENING = """
import os, sys
from eventdesk.__main__ import main
from eventdesk.ui.application import Application

def run(started):
    view = started.windows[0].view
    while view.live.details is None:
        started.qt.processEvents()
    print(*sys.modules, sep="\\n", flush=True)
    os._exit(0)

Application.run = run
sys.argv = ["eventdesk", "--data-dir", *sys.argv[1:]]
main()
"""


def test_a_window_takes_keys_before_anything_is_loaded_that_nobody_has_wished_for(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    fresh_sample(folder, Settings(data_dir=folder)).close()
    finished = subprocess.run(
        [sys.executable, "-c", OPENING, str(folder), str(folder / "sample.eventdesk")],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    loaded = set(finished.stdout.split())
    assert "eventdesk.ui.pages.registration.page" in loaded, finished.stderr
    assert not loaded & NOT_BEFORE_THE_FIRST_KEY


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample in a window at 09:05, and Aisha Rahman at the desk."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 5))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    yield made
    made.close()


def test_a_page_that_is_made_late_shows_what_has_happened_before(driver: WindowDriver) -> None:
    driver.view.acts.perform(lambda desk: desk.running_order.next())
    driver.view.acts.perform(lambda desk: desk.questions.record("Why so early?"))
    driver.until(lambda: len(driver.live.order.runs) == 1 and len(driver.live.questions) == 1)
    entries = len(driver.live.entries)

    order = driver.view.pages[PageId.RUNNING_ORDER]
    questions = driver.view.pages[PageId.QUESTIONS]
    log = driver.view.pages[PageId.DAY_LOG]
    driver.view.turn_to(PageId.RUNNING_ORDER)

    assert isinstance(order, RunningOrderPage)
    assert driver.live.order.items[0].title in order.now_card.title.text()
    assert isinstance(questions, QuestionsPage)
    assert questions.queue.model().rowCount() == 1
    assert isinstance(log, DayLogPage)
    assert log.log.entry(0).act == driver.live.entries[-1].act
    assert len(driver.live.entries) == entries


def test_an_action_of_a_page_is_there_before_its_page_and_lives_in_it_afterwards(
    driver: WindowDriver,
) -> None:
    view = driver.view
    own = [spec.id for spec in ACTIONS if spec.page is PageId.QUESTIONS]
    assert own
    assert all(isinstance(view.qt_actions[one], QAction) for one in own)

    page = view.pages[PageId.QUESTIONS]
    assert {view.qt_actions[one] for one in own} == set(page.actions())


def test_every_action_of_a_page_is_one_that_the_page_knows(driver: WindowDriver) -> None:
    for place, page in driver.view.pages.items():
        its = {spec.id for spec in ACTIONS if spec.page is place}
        assert its - page.handlers().keys() <= set(driver.view.badges.handlers())


def test_what_is_left_is_made_while_nothing_else_is_done_the_page_in_view_first(
    driver: WindowDriver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late, "IDLE_MILLISECONDS", 0)
    monkeypatch.setattr(late, "BETWEEN_MILLISECONDS", 0)
    parts, made = ["walk-in", "paper"], list[str]()

    def next_part() -> bool:
        made.extend(parts[:1])
        return bool(parts and parts.pop(0))

    def questions() -> Page:
        made.append("questions")
        return driver.view.pages[PageId.QUESTIONS]

    pages = LatePages({PageId.QUESTIONS: questions}, driver.view, next_part)
    pages.warm_up()
    qtbot.waitUntil(lambda: "questions" in made)
    assert made == ["walk-in", "paper", "questions"]


def test_nothing_is_made_while_somebody_types(
    driver: WindowDriver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late, "IDLE_MILLISECONDS", 0)
    monkeypatch.setattr(late, "PAUSE_MILLISECONDS", 1)
    now, made, rounds = [10.0], list[int](), list[int]()
    typing = TypingPause(driver.view, clock=lambda: now[0])

    def next_part() -> bool:
        made.append(1)
        return False

    pages = LatePages({}, driver.view, next_part, typing)
    pages.warm_up()
    driver.press("w")
    seen = len(made)
    beat = QTimer(driver.view, interval=1)
    beat.timeout.connect(lambda: rounds.append(1))
    beat.start()
    qtbot.waitUntil(lambda: len(rounds) > 20)
    assert len(made) == seen

    now[0] += 0.002
    qtbot.waitUntil(lambda: len(made) > seen)
    beat.stop()


def test_keys_are_heard_wherever_the_focus_goes_until_nobody_asks(driver: WindowDriver) -> None:
    now = [10.0]
    typing = TypingPause(driver.view, clock=lambda: now[0])
    driver.press("a")
    assert typing.milliseconds() == math.inf

    typing.follow()
    for page in (PageId.RUNNING_ORDER, PageId.DAY_LOG):
        driver.window.turn_to(page)
        driver.press("<Down>")
        assert typing.milliseconds() == 0
        now[0] += 2
        assert typing.milliseconds() == 2000

    typing.rest()
    driver.press("<Down>")
    assert typing.milliseconds() == 2000


def test_a_form_that_nobody_has_opened_is_made_once(driver: WindowDriver) -> None:
    forms = driver.registration.forms
    while forms.make_next():
        pass
    assert {"walk_in", "from_paper", "correct", "substitute"} <= vars(forms).keys()
    assert "sign_in" not in vars(forms)
    walk_in = forms.walk_in
    assert not forms.make_next()
    assert forms.walk_in is walk_in
    assert walk_in.isHidden()


def test_what_is_late_is_made_once_and_told_of_when_it_can_be_asked_for() -> None:
    told: list[tuple[object, object]] = []
    one: Late[list[int]] = Late(lambda: [1], lambda made: told.append((made, one.made)))
    assert one.made is None

    assert one() is one()
    assert told == [([1], [1])]
