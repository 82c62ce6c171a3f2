"""A rehearsal in the window: the scripted day goes through the window's own threads, step by step.

Each step is a wish like any press. The next one waits until the entries of this one have come back
by the change feed, so what is measured is what a person at the window would wait for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from math import ceil
from pathlib import Path
from time import perf_counter
from typing import Protocol, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPixmap

from eventdesk.core.day_steps import (
    CheckIn,
    EndDay,
    Merge,
    Next,
    Put,
    Ready,
    Record,
    Step,
    TakeBack,
    Tell,
)
from eventdesk.core.errors import EnvironmentFailure, EventDeskError
from eventdesk.formats.atomic import write_text_atomically
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.exporting.exports import Exported
from eventdesk.services.performer import ActResult
from eventdesk.services.rehearsal import Player, head_of
from eventdesk.services.rehearsal_report import RehearsalReport, Timed, rows_of
from eventdesk.services.verification import Verdict
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.printing.drawing import QtDrawing
from eventdesk.ui.screens.foyer import FoyerScreen
from eventdesk.ui.screens.kinds import ScreenKind
from eventdesk.ui.screens.showing import RoomScreen, Showing
from eventdesk.ui.screens.stage import StageScreen
from eventdesk.ui.theme import Theme

Result = TypeVar("Result")

FULL_SCREEN = QSize(1920, 1080)
PICTURES, EXPORTS, REPORT = "pictures", "exports", "report.txt"


class RehearsedWindow(Protocol):
    """What a rehearsal needs of a window."""

    @property
    def live(self) -> LiveEvent:
        """The event as the window shows it."""

    @property
    def acts(self) -> ActWorker:
        """The thread that acts."""

    def turn_to(self, page: PageId, /) -> None:
        """Show a page."""

    def grab(self) -> QPixmap:
        """The window as it looks now."""


class Moment(Struct, frozen=True, kw_only=True):
    """A picture to be taken, and the page, or the screen of the room, that it shows."""

    name: str
    page: PageId | ScreenKind


class Rehearsal(QObject):
    """Plays a script in a window, exports everything, verifies, and reports.

    The window shows the event already, though it may still be reading it. `clock` is the one that
    its event was opened with. At speed 0 it is put to each step's instant; at any other speed it
    runs by itself, so many times as fast as the world, and each step waits for its instant.
    With a `theme`, pictures of the screens of the room are taken as well.

    Signals:
        progressed: steps done, and steps in all.
        finished: the `RehearsalReport`, when everything has been written into the folder.
        failed: the `EventDeskError`, or the bug, that ended it early.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        window: RehearsedWindow,
        clock: SetClock,
        script: Sequence[Step],
        folder: Path,
        *,
        speed: float = 0,
        theme: Theme | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._screens = {} if theme is None else _screens(theme, window.live, self)
        self._window = window
        # Kept, because a window that is closed before the end has neither any more.
        self._live, self._acts = window.live, window.acts
        self._clock = clock
        self._player = Player(clock, sets_it=speed == 0)
        self._script = tuple(script)
        self._folder = folder
        self._speed = speed
        self._moments = moments(self._script, screens=bool(self._screens))
        self._timed: list[Timed] = []
        self._pictures: list[Path] = []
        self._exports: tuple[Path, ...] = ()
        self._place = 0
        self._awaited: tuple[int, Callable[[], None]] | None = None
        self._over = False

    def start(self) -> None:
        """Begin as soon as the window has read the event and its log."""
        try:
            (self._folder / PICTURES).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"The folder {self._folder} cannot be made: {error.strerror}."
            self._fail(EnvironmentFailure("cannot_write", message))
            return
        self._live.entries_appended.connect(self._on_entries)
        self._acts.broke.connect(self._fail)
        self._wish(head_of, lambda head: self._once_shown(head, self._next))

    def _next(self) -> None:
        self.progressed.emit(self._place, len(self._script))
        if self._place == len(self._script):
            self._export()
            return
        self._when_due(self._script[self._place])

    def _when_due(self, step: Step) -> None:
        """Perform a step at its instant; a timer may be early, so the clock is asked again."""
        wait = self._seconds_until(step.at)
        if wait > 0:
            QTimer.singleShot(ceil(1000 * wait), self, lambda: self._when_due(step))
        else:
            self._perform(step)

    def _seconds_until(self, at: datetime) -> float:
        if self._speed == 0:
            return 0
        return max(0, (at - self._clock.now()).total_seconds() / self._speed)

    def _perform(self, step: Step) -> None:
        wished = perf_counter()

        def answered(result: ActResult) -> None:
            took = perf_counter() - wished
            head = result.entries[-1].sequence
            self._once_shown(head, lambda: self._shown(step, result, took, wished))

        self._wish(lambda desk: self._player.perform(desk, step), answered)

    def _shown(self, step: Step, result: ActResult, answered: float, wished: float) -> None:
        shown = perf_counter() - wished
        self._timed.append(Timed(kind=step.kind, done=result.done, answered=answered, shown=shown))
        moment = self._moments.get(self._place)
        self._place += 1
        if moment is None:
            self._next()
        else:
            self._picture(moment, self._next)

    def _picture(self, moment: Moment, then: Callable[[], None]) -> None:
        """Turn to the page, let it be laid out, and keep how the window looks."""
        screen = None
        if isinstance(moment.page, ScreenKind):
            screen = self._screens[moment.page]
        else:
            self._window.turn_to(moment.page)
        self._live.tick()

        def take() -> None:
            path = self._folder / PICTURES / f"{moment.name}.png"
            picture = self._window.grab() if screen is None else screen.grab()
            if picture.save(str(path)):
                self._pictures.append(path)
                then()
            else:
                self._fail(EnvironmentFailure("cannot_write", f"{path.name} could not be written."))

        QTimer.singleShot(0, self, take)

    def _export(self) -> None:
        wished = perf_counter()

        def answered(written: list[Exported]) -> None:
            self._time("export", wished, done=True)
            self._exports = tuple(one.path for one in written)
            self._wish(head_of, lambda head: self._once_shown(head, self._last_picture))

        folder = self._folder / EXPORTS
        self._wish(lambda desk: desk.exports.write(folder, drawing=QtDrawing()), answered)

    def _last_picture(self) -> None:
        self._picture(Moment(name="day-log", page=PageId.DAY_LOG), self._verify)

    def _verify(self) -> None:
        wished = perf_counter()

        def answered(verdict: Verdict) -> None:
            self._time("verify", wished, done=verdict.holds)
            self._report(verdict)

        self._wish(lambda desk: desk.verify(), answered)

    def _report(self, verdict: Verdict) -> None:
        report = RehearsalReport(
            rows=rows_of(self._timed),
            findings=verdict.findings,
            surprises=tuple(self._player.surprises),
            kept=tuple(
                path.relative_to(self._folder).as_posix()
                for path in (*self._exports, *self._pictures)
            ),
        )
        try:
            write_text_atomically(self._folder / REPORT, lambda stream: _fill(stream.write, report))
        except EventDeskError as failure:
            self._fail(failure)
            return
        self._let_go()
        self.finished.emit(report)

    def _time(self, kind: str, wished: float, *, done: bool) -> None:
        self._timed.append(Timed(kind=kind, done=done, answered=perf_counter() - wished))

    def _wish(
        self, wish: Callable[[EventDesk], Result], answered: Callable[[Result], None]
    ) -> None:
        def unless_over(result: Result) -> None:
            if not self._over:
                answered(result)

        self._acts.perform(wish, unless_over, self._fail)

    def _once_shown(self, head: int, then: Callable[[], None]) -> None:
        """Go on when the window has taken in the log up to this entry."""
        self._awaited = (head, then)
        self._on_entries()

    def _on_entries(self, _entries: object = None) -> None:
        shown = self._live.entries
        if self._awaited is None or (shown[-1].sequence if shown else 0) < self._awaited[0]:
            return
        _, then = self._awaited
        self._awaited = None
        # Not at once: other pages have yet to hear of these entries.
        QTimer.singleShot(0, self, then)

    def _fail(self, failure: Exception) -> None:
        if not self._over:
            self._let_go()
            self.failed.emit(failure)

    def _let_go(self) -> None:
        for screen in self._screens.values():
            screen.deleteLater()
        self._screens = {}
        self._over = True
        self._awaited = None


def _screens(theme: Theme, live: LiveEvent, parent: QObject) -> dict[ScreenKind, RoomScreen]:
    """The screens that the room sees, which nobody has to see while their pictures are taken."""
    made: dict[ScreenKind, RoomScreen] = {
        ScreenKind.STAGE: StageScreen(theme),
        ScreenKind.FOYER: FoyerScreen(theme),
    }
    showing = Showing(live, parent)
    for screen in made.values():
        screen.resize(FULL_SCREEN)
        showing.add(screen)
    return made


def moments(script: Sequence[Step], *, screens: bool = False) -> dict[int, Moment]:
    """After which step which picture is taken; where a day has no such moment, none is.

    With `screens` the stage is taken with the message to its speaker, and the foyer when minutes
    have been taken back.
    """
    found: dict[int, Moment] = {}
    for place, step in enumerate(script if screens else ()):
        if isinstance(step, Tell):
            found[place] = Moment(name="stage", page=ScreenKind.STAGE)
        elif isinstance(step, TakeBack):
            found[place] = Moment(name="foyer", page=ScreenKind.FOYER)
    return found | _moments_of_pages(script)


def _moments_of_pages(script: Sequence[Step]) -> dict[int, Moment]:
    found: dict[int, Moment] = {}
    arrivals = [place for place, step in enumerate(script) if isinstance(step, CheckIn)]
    if arrivals:
        moment = Moment(name="registration", page=PageId.REGISTRATION)
        found[arrivals[2 * len(arrivals) // 3]] = moment
    before_fixed = _before_the_fixed_item(script)
    if before_fixed is not None:
        found[before_fixed] = Moment(name="running-order", page=PageId.RUNNING_ORDER)
    most_waiting = _when_most_are_waiting(script)
    if most_waiting is not None:
        found[most_waiting] = Moment(name="questions", page=PageId.QUESTIONS)
    ends = [place for place, step in enumerate(script) if isinstance(step, EndDay)]
    if ends:
        found[ends[-1]] = Moment(name="end-of-the-day", page=PageId.RUNNING_ORDER)
    return found


def _before_the_fixed_item(script: Sequence[Step]) -> int | None:
    """The moment a fixed item's guest is on the line, or else the middle of the starts."""
    ready = [place for place, step in enumerate(script) if isinstance(step, Ready)]
    starts = [place for place, step in enumerate(script) if isinstance(step, Next)]
    if ready:
        return ready[0]
    return starts[len(starts) // 2] if starts else None


def _when_most_are_waiting(script: Sequence[Step]) -> int | None:
    """The moment a question is being put and the most others wait; the last of such moments."""
    waiting = 0
    found: dict[int, int] = {}
    for place, step in enumerate(script):
        waiting += isinstance(step, Record) - isinstance(step, Put | Merge)
        if isinstance(step, Put):
            found[place] = waiting
    return max(found, key=lambda place: (found[place], place), default=None)


def _fill(write: Callable[[str], int], report: RehearsalReport) -> None:
    write(report.text())
