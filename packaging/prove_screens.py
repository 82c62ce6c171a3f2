"""An hour of screens: stage, foyer and the chair's strip change every second, and cost nothing.

The sample day runs at the speed of the clock. The running item is kept in its last three minutes by
a minute more every minute, so that the figure on the stage changes with each second: no hour of a
real day asks for more. Everything behind an open event runs as well: acts, change feed, forecast.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from datetime import time as day_time
from pathlib import Path

from bench_figures import spread
from driven_window import DOORS, PaintWatch
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk.bootstrap import fresh_sample
from eventdesk.services.clocks import SetClock
from eventdesk.services.opening import Settings
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import evening_before, sample_instant
from eventdesk.ui.application import Application
from eventdesk.ui.event_threads import EventThreads
from eventdesk.ui.screens.chair_strip import ChairStrip
from eventdesk.ui.screens.foyer import FoyerScreen
from eventdesk.ui.screens.showing import Showing
from eventdesk.ui.screens.stage import StageScreen
from eventdesk.ui.theme import ThemeChoice

HOUR = 3600
SIZE = (1920, 1080)
BEGINS = day_time(10, 34)
WARM_UP_SHARE, LONGEST_WARM_UP = 0.1, 120
SAMPLE_SECONDS = 5
REPORT_SECONDS = 300
MOST_OF_A_CORE = 0.03
MOST_GROWTH = 2.0
"""Megabytes, over the whole time after the warm-up."""
LAST_MINUTES = timedelta(minutes=2)


@dataclass(slots=True)
class Measured:
    """What was seen of one run, after its warm-up."""

    seconds: float = 0.0
    processor: float = 0.0
    painted: int = 0
    late: list[float] = field(default_factory=list)
    """Milliseconds after the second at which each change was shown."""
    memory: list[float] = field(default_factory=list)
    """Resident megabytes, every few seconds."""
    objects: tuple[int, int] = (0, 0)
    """How many objects Python kept at the beginning and at the end, the log not counted."""


def prove(seconds: int = 0) -> bool:
    """Run it, print the figures, and say whether they hold."""
    with tempfile.TemporaryDirectory(prefix="eventdesk-prove-") as folder:
        measured = run(Path(folder), seconds or HOUR, say=lambda line: print(line, flush=True))
    return told(measured)


def told(measured: Measured) -> bool:
    """Print the figures of a run, and say whether they hold."""
    share = measured.processor / measured.seconds
    grown = growth(measured.memory)
    first, last = measured.objects
    late = spread(measured.late)
    print(f"after the warm-up: {measured.seconds:.0f} s, {measured.painted} times painted")
    print(f"one core: {share:.2%} (at most {MOST_OF_A_CORE:.0%})")
    print(f"shown after the second: p50 {late.p50:.1f} ms, p99 {late.p99:.1f} ms")
    if measured.memory:
        before, after = measured.memory[0], measured.memory[-1]
        print(f"memory: {before:.1f} → {after:.1f} MB, grown {grown:.2f} (at most {MOST_GROWTH})")
    print(f"objects: {first} → {last}")
    holds = share <= MOST_OF_A_CORE and grown <= MOST_GROWTH and last - first <= objects_allowed()
    print("It holds." if holds else "It does not hold.")
    return holds


def objects_allowed() -> int:
    """What caches may still take on: far less than one object a second."""
    return 300


def growth(memory: list[float]) -> float:
    """How much more the last quarter of the time took than the first, at the median."""
    quarter = max(1, len(memory) // 4)
    if len(memory) < 2 * quarter:
        return 0.0
    return _median(memory[-quarter:]) - _median(memory[:quarter])


def run(folder: Path, seconds: int, say: Callable[[str], None]) -> Measured:
    """Show the screens for so long, and measure after the warm-up."""
    clock = SetClock(evening_before(), speed=0)
    settings = Settings(data_dir=folder / "data", clock=clock)
    application = Application(DOORS, settings, choice=ThemeChoice.LIGHT)
    desk = fresh_sample(folder, settings)
    play_until(desk, clock, sample_instant(BEGINS))
    clock.set_to(sample_instant(BEGINS), speed=1)
    threads = EventThreads(desk)
    showing = Showing(threads.live, threads)
    stage = StageScreen(application.theme)
    foyer, strip = FoyerScreen(application.theme), ChairStrip(application.theme)
    stage.resize(*SIZE)
    foyer.resize(*SIZE)
    screens: tuple[StageScreen | FoyerScreen | ChairStrip, ...] = (stage, foyer, strip)
    for screen in screens:
        screen.show()
        showing.add(screen)
    threads.start()
    hour = _Hour(threads, screens)
    with desk.database.another() as other, other.reading() as reading:
        head = reading.head().sequence
    live = threads.live
    _wait(lambda: bool(live.entries) and live.entries[-1].sequence >= head)
    warm_up = min(LONGEST_WARM_UP, seconds * WARM_UP_SHARE)
    say(f"warming up for {warm_up:.0f} s")
    hour.go_on(warm_up, say)
    measured = hour.measure(seconds - warm_up, say)
    threads.stop()
    for screen in screens:
        screen.close()
    return measured


class _Hour:
    """The screens while they are watched."""

    def __init__(self, threads: EventThreads, screens: tuple[QWidget, ...]) -> None:
        self._threads, self._screens = threads, screens
        self._watch = PaintWatch(*screens)
        self._late: list[float] = []
        self._asked: datetime | None = None
        threads.live.ticked.connect(self._on_tick)

    def go_on(self, seconds: float, say: Callable[[str], None]) -> list[float]:
        """Let it run; gives the memory it took on the way."""
        memory: list[float] = []
        began = reported = time.monotonic()
        while (passed := time.monotonic() - began) < seconds:
            _rest(min(SAMPLE_SECONDS, seconds - passed))
            memory += resident_megabytes()
            if time.monotonic() - reported >= REPORT_SECONDS:
                reported = time.monotonic()
                say(f"{reported - began:.0f} s: {memory[-1] if memory else 0:.1f} MB")
        return memory

    def measure(self, seconds: float, say: Callable[[str], None]) -> Measured:
        """Let it run, and measure."""
        first, painted = self._objects(), self._watch.painted
        self._late.clear()
        began, used = time.monotonic(), time.process_time()
        memory = self.go_on(seconds, say)
        used, passed = time.process_time() - used, time.monotonic() - began
        return Measured(
            seconds=passed,
            processor=used,
            painted=self._watch.painted - painted,
            late=list(self._late),
            memory=memory,
            objects=(first, self._objects()),
        )

    def _objects(self) -> int:
        """What is kept in memory, but for the log, which grows with every act."""
        gc.collect()
        return len(gc.get_objects()) - sum(
            1 + len(gc.get_referents(entry)) for entry in self._threads.live.entries
        )

    def _on_tick(self, _forecast: object) -> None:
        """Note how late the second was shown; keep the running item in its last minutes."""
        live = self._threads.live
        self._late.append(live.now().microsecond / 1000)
        left, now = live.forecast.time_left, live.forecast.now
        waits = self._asked is not None and now - self._asked < timedelta(seconds=5)
        if left is not None and left < LAST_MINUTES and not waits:
            self._asked = now
            minutes = 1 + max(0, -left // timedelta(minutes=1))
            self._threads.acts.perform(lambda desk: desk.running_order.adjust(minutes))


def resident_megabytes() -> list[float]:
    """What the process takes of the machine's memory, where the system says so."""
    if sys.platform != "linux":
        return []
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    import resource

    return [pages * resource.getpagesize() / 1e6]


def _rest(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _wait(holds: Callable[[], bool]) -> None:
    while not holds():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _median(numbers: list[float]) -> float:
    return sorted(numbers)[len(numbers) // 2]
