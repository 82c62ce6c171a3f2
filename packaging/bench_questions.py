"""The questions page with a long queue: to write one down, to move one, to find what is alike."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bench_events import event_of, settings_at
from bench_figures import (
    Row,
    Sizes,
    held_to_commit,
    held_to_times,
    spread,
    timed,
)
from bench_limits import BareCommit
from driven_window import DOORS, DrivenWindow, PaintWatch, driven
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.bootstrap import open_event
from eventdesk.core.questions.alike import near
from eventdesk.core.questions.queue import waiting_in_order
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.questions.acts_on_questions import QuestionResult
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.pages.questions.page import QuestionsPage
from eventdesk.ui.theme import ThemeChoice

FRAME_MILLISECONDS = 16.7
MOST_QUESTIONS = 300
_ABOUT = (
    "funding", "evaluation", "prevention", "schools", "data", "hospitals", "partners",
    "neighbourhoods", "training", "volunteers", "reporting", "the second year",
)  # fmt: skip
_ASKED = (
    "Who pays for {} once {} is over?",
    "What did young people say about {} and {}?",
    "When will the figures on {} be published, and those on {}?",
    "How does {} change what we do about {}?",
)


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """As many questions as nobody has on one day, or fewer where little is measured."""
    number = min(MOST_QUESTIONS, sizes.acts * 5)
    event = event_of(folder, sizes.small, arrived=sizes.small // 2, items=10)
    desk = open_event(event, settings_at(folder))
    desk.running_order.next()
    chance = random.Random(5)  # noqa: S311 - the same questions every time
    for _ in range(number):
        desk.questions.record(_worded(chance))
    application = Application(DOORS, settings_at(folder), choice=ThemeChoice.LIGHT)
    with BareCommit(folder) as limit, driven(application, desk) as window:
        window.window.turn_to(PageId.QUESTIONS)
        window.paint()
        yield from _written(window, limit, number, sizes.acts, chance)
        yield _moved(window, limit, sizes.acts, chance)
        yield _alike(window, sizes.acts, chance)


def _worded(chance: random.Random) -> str:
    return chance.choice(_ASKED).format(*chance.sample(_ABOUT, 2))


def _written(
    window: DrivenWindow, limit: BareCommit, number: int, times: int, chance: random.Random
) -> list[Row]:
    page = _questions(window)
    watch = PaintWatch(page.queue.viewport(), page.entry)
    letters, taken, bare = [], [], []
    for _ in range(times):
        page.entry.text.setFocus()
        typed = _worded(chance)[:9]
        letters += [timed(partial(_type, window, page, letter)) * 1000 for letter in typed]
        taken.append(timed(partial(_save, window, page)) * 1000)
        bare.append(limit.milliseconds())
    if watch.painted < times:
        raise RuntimeError("the page was not painted, so nothing was measured")
    work = f"a question saved → synced and painted, {number} waiting"
    return [
        held_to_commit(work, spread(taken), spread(bare)),
        held_to_times(
            "… a letter of it → painted", spread(letters), p99=FRAME_MILLISECONDS
        ),
    ]  # fmt: skip


def _type(window: DrivenWindow, page: QuestionsPage, letter: str) -> None:
    QTest.keyClicks(page.entry.text, letter)
    window.paint()


def _save(window: DrivenWindow, page: QuestionsPage) -> None:
    before = len(window.live.questions)
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.entry.text, Qt.Key.Key_Return, ctrl)
    window.until(lambda: len(window.live.questions) > before and not window.view.acts.busy)
    window.paint()


def _moved(window: DrivenWindow, limit: BareCommit, times: int, chance: random.Random) -> Row:
    taken, bare = [], []
    for _ in range(times):
        waiting = waiting_in_order(window.live.questions.values())
        chosen, before = chance.sample(waiting, 2)
        taken.append(timed(partial(_move, window, chosen.id, before.id)) * 1000)
        bare.append(limit.milliseconds())
    return held_to_commit("… one moved → synced and painted", spread(taken), spread(bare))


def _move(window: DrivenWindow, chosen: str, before: str) -> None:
    seen = len(window.live.entries)

    def wish(desk: EventDesk) -> QuestionResult:
        return desk.question_queue.move(chosen, before=before)

    window.view.acts.perform(wish)
    window.until(lambda: len(window.live.entries) > seen and not window.view.acts.busy)
    window.paint()


def _alike(window: DrivenWindow, times: int, chance: random.Random) -> Row:
    """While a text is typed, each letter asks again."""
    questions = list(window.live.questions.values())
    taken = []
    for _ in range(times):
        text = _worded(chance)
        upto = chance.randrange(1, len(text))
        taken.append(timed(partial(near, text[:upto], questions)) * 1000)
    return held_to_times("… what is alike, found", spread(taken), p99=FRAME_MILLISECONDS)


def _questions(window: DrivenWindow) -> QuestionsPage:
    page = window.view.pages[PageId.QUESTIONS]
    if not isinstance(page, QuestionsPage):
        raise TypeError(page)
    return page
