"""A rehearsal goes through the window's own threads, and leaves pictures, exports and a report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time, timedelta
from pathlib import Path

from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import Settings, open_event
from eventdesk.core.day_steps import CheckIn, Note, Put, Record, Step
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.services.clocks import SetClock
from eventdesk.services.rehearsal import script_for
from eventdesk.services.rehearsal_report import RehearsalReport
from eventdesk.services.sample import sample_instant
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.feed_worker import FeedWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.day_log.page import DayLogPage
from eventdesk.ui.rehearsal import Moment, Rehearsal, moments

LONG = 60_000
WHOLE = QRect(QPoint(0, 0), QSize(-1, -1))


class Stage(QLabel):
    """As much of a window as a rehearsal needs: it shows the name of its page."""

    def __init__(self, live: LiveEvent, acts: ActWorker) -> None:
        super().__init__()
        self.live = live
        self.acts = acts
        self.turned_to: list[PageId] = []
        self.resize(320, 200)

    def turn_to(self, page: PageId) -> None:
        self.turned_to.append(page)
        self.setText(page.value)

    def is_drawn(self, page: PageId) -> bool:
        return self.text() == page.value


def rehearse(
    opened: OpenedEvent, folder: Path, script: Sequence[Step], *, speed: float = 0
) -> tuple[Stage, RehearsalReport]:
    stage = Stage(opened.live, opened.acts)
    opened.qtbot.addWidget(stage)
    rehearsal = Rehearsal(stage, opened.clock, script, folder, speed=speed, theme=opened.theme)
    with opened.qtbot.waitSignal(rehearsal.finished, timeout=LONG) as finished:
        rehearsal.start()
    assert finished.args is not None
    return stage, finished.args[0]


def test_a_whole_day_is_played_in_the_window(open_sample: OpenSample, tmp_path: Path) -> None:
    opened = open_sample(time(8, 0))
    stage, report = rehearse(opened, tmp_path, script_for(opened.desk))

    assert report.holds, report.text()
    assert opened.live.counts.expected == 0
    assert opened.live.order.day_ended_at is not None
    assert set(stage.turned_to) == set(PageId)
    pictures = {path.stem: QPixmap(str(path)) for path in (tmp_path / "pictures").iterdir()}
    assert set(pictures) == {
        "registration",
        "running-order",
        "questions",
        "stage",
        "foyer",
        "end-of-the-day",
        "day-log",
    }
    assert not any(picture.isNull() for picture in pictures.values())
    assert (tmp_path / "exports" / "day-log.csv").is_file()
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == report.text()
    assert "pictures/questions.png" in report.kept


def test_what_is_measured_includes_the_way_back_through_the_feed(
    open_sample: OpenSample, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    script = [Note(key="a", at=sample_instant(time(9, 0)), text="Doors open")]
    _, report = rehearse(opened, tmp_path, script)
    (note, export, verify) = report.rows
    assert note.shown_p50 is not None
    assert note.shown_p50 >= note.p50
    assert (export.shown_p50, verify.shown_p50) == (None, None)
    assert any(entry.about.get("text") == "Doors open" for entry in opened.live.entries)


def test_at_a_speed_the_clock_runs_and_steps_wait_for_it(
    open_sample: OpenSample, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    path = opened.desk.database.path
    assert path is not None
    speed = 600.0
    begins = sample_instant(time(9, 0))
    clock = SetClock(begins, speed=speed)
    desk = open_event(path, Settings(clock=clock))
    acts, feed, live = ActWorker(desk), FeedWorker(desk.feed()), LiveEvent(clock)
    desk.when_committed(feed.wake)
    feed.loaded.connect(live.load)
    feed.history.connect(live.take_history)
    feed.changed.connect(live.apply)
    feed.start()
    stage = Stage(live, acts)
    opened.qtbot.addWidget(stage)
    clock.set_to(begins)
    script = [
        Note(key=str(minute), at=begins + timedelta(minutes=minute), text=f"Minute {minute}")
        for minute in (1, 3)
    ]
    rehearsal = Rehearsal(stage, clock, script, tmp_path, speed=speed)
    with opened.qtbot.waitSignal(rehearsal.finished, timeout=LONG):
        rehearsal.start()
    noted = [entry.happened_at for entry in live.entries if entry.action == "note.added"]
    assert len(noted) == len(script)
    assert all(at >= step.at for at, step in zip(noted, script, strict=True))
    live.stop()
    feed.close()
    acts.close()


class LogStage(Stage):
    """A window with the one page that draws by and by, which says what each picture caught."""

    def __init__(self, opened: OpenedEvent) -> None:
        super().__init__(opened.live, opened.acts)
        self.resize(1280, 720)
        self.log = DayLogPage(opened.theme, opened.live, opened.acts, self)
        self.log.resize(self.size())
        self.log.hide()
        self.caught: list[bool] = []

    def turn_to(self, page: PageId) -> None:
        super().turn_to(page)
        self.log.setVisible(page is PageId.DAY_LOG)

    def is_drawn(self, page: PageId) -> bool:
        return page is not PageId.DAY_LOG or self.log.is_drawn

    def grab(self, rectangle: QRect = WHOLE) -> QPixmap:
        if self.log.isVisible():
            self.caught.append(self.log.charts.is_drawn)
        return super().grab(rectangle)


def test_the_picture_of_the_day_log_is_taken_when_its_charts_are_drawn(
    open_sample: OpenSample, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    stage = LogStage(opened)
    qtbot.addWidget(stage)
    stage.show()
    first = next(step for step in script_for(opened.desk) if isinstance(step, CheckIn))
    rehearsal = Rehearsal(stage, opened.clock, [first], tmp_path)
    with qtbot.waitSignal(rehearsal.finished, timeout=LONG):
        rehearsal.start()
    assert stage.caught == [True]


def test_a_folder_that_cannot_be_made_ends_it_with_a_sentence(
    open_sample: OpenSample, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    stage = Stage(opened.live, opened.acts)
    qtbot.addWidget(stage)
    rehearsal = Rehearsal(stage, opened.clock, [], tmp_path / "file")
    with qtbot.waitSignal(rehearsal.failed, timeout=LONG) as failed:
        rehearsal.start()
    assert failed.args is not None
    assert isinstance(failed.args[0], EnvironmentFailure)


def test_a_bug_ends_it_instead_of_leaving_it_waiting(
    open_sample: OpenSample, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    stage = Stage(opened.live, opened.acts)
    qtbot.addWidget(stage)
    unknown = Step(key="?", at=sample_instant(time(9, 0)))
    rehearsal = Rehearsal(stage, opened.clock, [unknown], tmp_path)
    with qtbot.waitSignal(rehearsal.failed, timeout=LONG) as failed:
        rehearsal.start()
    assert failed.args is not None
    assert isinstance(failed.args[0], TypeError)


def test_a_day_without_a_stage_has_a_picture_of_its_arrivals() -> None:
    script = [
        CheckIn(key=str(number), at=sample_instant(time(9, number)), delegate_id="d")
        for number in range(9)
    ]
    assert moments(script) == {6: Moment(name="registration", page=PageId.REGISTRATION)}
    assert moments([]) == {}


def test_the_picture_of_questions_shows_one_being_put_and_the_most_waiting() -> None:
    at = sample_instant(time(12, 0))
    asked = [Record(key=key, at=at, text="Why?", asker_id=None, to="") for key in "abcd"]
    put = [Put(key=f"put {key}", at=at, of=key) for key in "abcd"]
    script = [asked[0], put[0], *asked[1:], put[1], put[2], put[3]]
    assert moments(script) == {5: Moment(name="questions", page=PageId.QUESTIONS)}
