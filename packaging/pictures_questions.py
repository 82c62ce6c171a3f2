"""The states of the questions page and of the day log page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time, timedelta
from functools import partial

from driven_window import DrivenWindow
from pictures_studio import Acts, Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance
from eventdesk.core.entries import Entry
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import sample_instant
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.models.day_log_words import Kind
from eventdesk.ui.pages.day_log.page import DayLogPage
from eventdesk.ui.pages.questions.page import QuestionsPage

MORNING = time(9, 40)
NOON = time(12, 2)
EVENING = time(16, 40)
VERY_MANY = 100_000
_PORTION = 2000
_TEXTS = (
    "What will be left of the three-year funding once the review is over?",
    "Who looks after the data when the project ends?",
    "How do we show what did not happen?",
    "Why is nobody asked who was there before?",
    "Is there a date for the serious violence duty guidance?",
    "Which of the four councils has kept its night shelter open, and with whose money?",
    "May schools be named in the report?",
)
_LONG = (
    "The evaluation speaks of hospital admissions that fell by a fifth, but in the same two years "
    "the ward at Llandarcy was closed, the ambulance service changed what it counts, and nobody "
    "whom we asked could say whether the young people had stopped being hurt or had only stopped "
    "being seen: which of these three does the panel believe, and what would it take to find out?"
)


def _ask(number: int, *texts: str) -> Acts:
    """So many questions in the first talk, by those who are in, by name or by nobody."""

    def play(desk: EventDesk, clock: SetClock) -> None:
        play_until(desk, clock, sample_instant(MORNING))
        with desk.database.reading() as reading:
            everybody = reading.delegates.all()
        inside = sorted(
            (one for one in everybody if one.attendance is Attendance.IN),
            key=lambda one: one.full_name,
        )
        for place in range(number):
            clock.set_to(sample_instant(MORNING) + timedelta(seconds=20 * place))
            text = texts[place % len(texts)]
            if place % 5 == 3:  # noqa: PLR2004 - one in five stays anonymous
                desk.questions.record(text)
            else:
                asker = inside[place % min(len(inside), 23)].id
                desk.questions.record(text, asker_id=asker, to="Minister" if place % 2 else "")

    return play


def _questions(studio: Studio, state: str, number: int, *texts: str) -> None:
    window = studio.turned_to(PageId.QUESTIONS, time(10, 5), _ask(number, *(texts or _TEXTS)))
    window.paint()
    studio.take(f"questions-{state}")


def _typing(studio: Studio) -> None:
    """A text, Tab, and two letters of whoever asks."""
    window = studio.turned_to(PageId.QUESTIONS, time(10, 5), _ask(3, *_TEXTS))
    page = window.view.pages[PageId.QUESTIONS]
    if not isinstance(page, QuestionsPage):
        raise TypeError(page)
    page.take_focus()
    QTest.keyClicks(page.entry.text, "Would the minister put that in writing?")
    QTest.keyClick(page.entry.text, Qt.Key.Key_Tab)

    def two_letters() -> None:
        field = page.entry.asker
        field.clear()
        QTest.keyClicks(field, "ma")

    studio.take("questions-typing", again=two_letters)


def _put(studio: Studio) -> None:
    window = studio.turned_to(PageId.QUESTIONS, time(10, 5), _ask(7, *_TEXTS))
    window.view.acts.perform(lambda desk: desk.questions.put("1"))
    window.until(lambda: not window.view.acts.busy)
    window.settle()
    window.window.turn_to(PageId.QUESTIONS)
    studio.take("questions-put")


def _day_log(studio: Studio, at: time, acts: Acts | None = None) -> tuple[DrivenWindow, DayLogPage]:
    window = studio.turned_to(PageId.DAY_LOG, at, acts)
    page = window.view.pages[PageId.DAY_LOG]
    if not isinstance(page, DayLogPage):
        raise TypeError(page)
    _drawn(window, page)
    return window, page


def _drawn(window: DrivenWindow, page: DayLogPage) -> None:
    window.paint()
    window.until(lambda: not page.log.not_ready and page.charts.is_drawn)


def _log_empty(studio: Studio) -> None:
    window = studio.on_empty_event()
    window.window.turn_to(PageId.DAY_LOG)
    studio.take("day-log-empty")


def _log(studio: Studio, state: str, at: time) -> None:
    _day_log(studio, at)
    studio.take(f"day-log-{state}")


def _log_narrowed(studio: Studio, state: str, kind: Kind, text: str) -> None:
    window, page = _day_log(studio, NOON)
    page.chips.chips[kind].click()
    page.text_field.setFocus()
    page.text_field.setText(text)
    _drawn(window, page)
    studio.take(f"day-log-{state}")


def _log_folded(studio: Studio) -> None:
    window, _ = _day_log(studio, NOON)
    window.view.qt_actions["day_log.charts"].trigger()
    studio.take("day-log-without-charts")


def _log_left_and_undone(studio: Studio) -> None:
    """Some have left, one by mistake, and somebody was admitted twice."""

    def play(desk: EventDesk, clock: SetClock) -> None:
        play_until(desk, clock, sample_instant(NOON))
        with desk.database.reading() as reading:
            everybody = reading.delegates.all()
        inside = [one for one in everybody if one.attendance is Attendance.IN]
        for place, one in enumerate(sorted(inside, key=lambda one: one.full_name)[:14]):
            clock.set_to(sample_instant(NOON) + timedelta(minutes=place))
            desk.check_in.leave(one.id)
        desk.day_log.undo()
        desk.check_in.check_in(inside[-1].id)

    _day_log(studio, time(12, 40), play)
    studio.take("day-log-left-and-undone")


def _log_very_many(studio: Studio) -> None:
    window, page = _day_log(studio, NOON)
    live = window.live
    first, people = live.entries[-1].sequence + 1, list(live.delegates)
    for start in range(first, first + VERY_MANY, _PORTION):
        some = range(start, start + _PORTION)
        live.take_history(tuple(_note(one, people[one % len(people)]) for one in some))
    _drawn(window, page)
    studio.take("day-log-100000")


def _note(sequence: int, about: str) -> Entry:
    at = sample_instant(NOON) + timedelta(milliseconds=sequence)
    return Entry(
        sequence=sequence, act=f"made-{sequence}", part=0, happened_at=at, recorded_at=at,
        desk="Desk 2", operator=None, action=Action.NOTE_ADDED, subject=about, facts={},
        personal={"text": "The tap in the foyer drips again"},
    )  # fmt: skip


STATES: Sequence[tuple[str, Callable[[Studio], None]]] = (
    ("questions-first", partial(_questions, state="first", number=1)),
    ("questions-7", partial(_questions, state="7", number=7)),
    ("questions-70", partial(_questions, state="70", number=70)),
    ("questions-long", lambda studio: _questions(studio, "long", 4, _LONG, *_TEXTS[:1])),
    ("questions-typing", _typing),
    ("questions-put", _put),
    ("day-log-empty", _log_empty),
    ("day-log-doors", partial(_log, state="doors", at=time(8, 58))),
    ("day-log-noon", partial(_log, state="noon", at=NOON)),
    ("day-log-evening", partial(_log, state="evening", at=EVENING)),
    (
        "day-log-refused",
        partial(_log_narrowed, state="refused", kind=Kind.REFUSED, text=""),
    ),
    (
        "day-log-found",
        partial(_log_narrowed, state="found", kind=Kind.EVERYTHING, text="minister"),
    ),
    (
        "day-log-nothing-found",
        partial(_log_narrowed, state="nothing-found", kind=Kind.REFUSED, text="zzz"),
    ),
    ("day-log-without-charts", _log_folded),
    ("day-log-left-and-undone", _log_left_and_undone),
    ("day-log-100000", _log_very_many),
)
