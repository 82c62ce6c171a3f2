"""A day of ten hours at two windows: ten acts a second, screens on, copies made, nothing growing.

The day runs on a set clock, as fast as the machine allows: an act is asked for when the one before
it has been painted at its window. The file is verified at the end.
"""

from __future__ import annotations

import gc
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench_events import settings_at
from bench_figures import Spread, spread
from driven_window import DOORS, DrivenWindow
from PySide6.QtCore import QEventLoop, QTimer
from soak_day import ACTS_A_SECOND, WHOLE_DAY, LongDay, at, make_event
from soak_watch import (
    Collections,
    Heartbeat,
    MemoryAt,
    kinds_of_objects,
    memory_at,
    slope,
)

from eventdesk.bootstrap import open_event
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import ActResult
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.screens.kinds import ScreenKind
from eventdesk.ui.theme import ThemeChoice

BACKUP_EVERY = 10 * 60 * ACTS_A_SECOND
TICK_EVERY = ACTS_A_SECOND
PAGE_EVERY = 400
WARM_UP_SHARE = 0.2
SAMPLES = 120
MOST_TOLD = 30
PAGES = (PageId.REGISTRATION, PageId.RUNNING_ORDER, PageId.QUESTIONS, PageId.DAY_LOG)
Say = Callable[[str], None]


def prove(seconds: int = 0, *, acts: int = 0) -> bool:
    """Run the day, print its figures, and say whether they hold; `seconds` are those of the day."""
    acts = acts or seconds * ACTS_A_SECOND or WHOLE_DAY
    with tempfile.TemporaryDirectory(prefix="eventdesk-soak-") as folder:
        return Soak(Path(folder), acts, say=lambda line: print(line, flush=True)).run()


class Soak:
    """Two windows of one process on one event, and what is seen of them."""

    def __init__(self, folder: Path, acts: int, say: Say) -> None:
        self._folder, self._acts, self._say = folder, acts, say
        self._done = 0
        self._answered: Counter[str] = Counter()
        self._refused: Counter[str] = Counter()
        self._painted: dict[str, list[float]] = defaultdict(list)
        self._memory: list[MemoryAt] = []
        self._kinds: Counter[str] = Counter()
        self._copies = Copies(folder)
        self._began = 0.0

    def run(self) -> bool:
        """Everything, from an empty day to the verified file."""
        path = make_event(self._folder)
        settings = settings_at(self._folder)
        clock = settings.clock
        if not isinstance(clock, SetClock):
            raise TypeError(clock)
        clock.set_to(at(0), speed=0)
        self._clock = clock
        application = Application(DOORS, settings, choice=ThemeChoice.LIGHT)
        windows = [DrivenWindow(application, open_event(path, settings)) for _ in range(2)]
        for window in windows:
            window.settle()
        for kind in ScreenKind:
            windows[0].view.screens.toggle(kind)
        self._path, self._loop = path, QEventLoop()
        self._copies.watch(open_event(path, settings))
        collections, beat = Collections(), Heartbeat(lambda: self._done)
        gc.callbacks.append(collections.watch)
        self._at_windows = [AtWindow(one, self, seed) for seed, one in enumerate(windows)]
        self._began = time.perf_counter()
        for one in self._at_windows:
            QTimer.singleShot(0, one.go_on)
        self._loop.exec()
        took = time.perf_counter() - self._began
        beat.stop()
        gc.callbacks.remove(collections.watch)
        self._copies.stop()
        self._tell(took, beat, collections)
        for window in windows:
            window.close()
        holds = self._verified(settings.data_dir or self._folder)
        return holds and not any(one.is_ours for one in beat.stalls)

    def begins_another(self) -> bool:
        """Whether another act is to be done; then the clock has gone on to it."""
        if self._done >= self._acts:
            self._loop.quit()
            return False
        self._done += 1
        self._clock.set_to(at(self._done))
        if self._done % TICK_EVERY == 0:
            for one in self._at_windows:
                one.window.live.tick()
        if self._done % BACKUP_EVERY == 0:
            self._copies.wish()
        if self._done % PAGE_EVERY == 0:
            one = self._at_windows[self._done // PAGE_EVERY % 2]
            one.window.window.turn_to(PAGES[self._done // PAGE_EVERY // 2 % len(PAGES)])
        if self._done % max(1, self._acts // SAMPLES) == 0:
            self._sample()
        return True

    def painted(self, kind: str, seconds: float, result: ActResult) -> None:
        """An act was painted at its window, so long after it was asked for."""
        self._answered[kind] += 1
        self._painted[kind].append(seconds * 1000)
        if not result.done:
            self._refused[f"{kind}: {result.reason}"] += 1

    def _sample(self) -> None:
        live = self._at_windows[0].window.live
        self._memory.append(memory_at(len(live.entries)))
        if len(self._memory) == max(1, round(SAMPLES * WARM_UP_SHARE)):
            gc.collect()
            self._kinds = kinds_of_objects()
        if len(self._memory) % 10 == 0:
            now = self._memory[-1]
            passed = time.perf_counter() - self._began
            self._say(
                f"{self._done:,} acts, {self._done / passed:.0f} a second, "
                f"{now.entries:,} entries, {now.megabytes:.0f} MB"
            )

    def _tell(self, took: float, beat: Heartbeat, collections: Collections) -> None:
        say = self._say
        say(f"{self._done:,} acts in {took:.0f} s: {self._done / took:.0f} a second")
        everything = [one for some in self._painted.values() for one in some]
        say(f"press → painted: {spread(everything)}")
        for kind, some in sorted(self._painted.items()):
            first, last = _first_and_last(some)
            say(f"  {kind}: {spread(some)}; first tenth {first.p50:.1f}, last {last.p50:.1f} ms")
        say(f"refused: {dict(self._refused)}")
        ours = [one for one in beat.stalls if one.is_ours]
        others = len(beat.stalls) - len(ours)
        say(
            f"stalls over 100 ms: {len(ours)}; {others} more while others had the processor; "
            f"the longest of all {beat.longest:.0f} ms"
        )
        for stall in sorted(ours, key=lambda one: -one.milliseconds)[:MOST_TOLD]:
            say(
                f"  act {stall.at_act}: {stall.milliseconds:.0f} ms, {stall.own:.0f} worked, "
                f"{stall.queued:.0f} queued: {stall.doing}"
            )
        if collections.times:
            longest = max(collections.times)
            say(f"full collections: {len(collections.times)}, the longest {longest:.0f} ms")
        say(f"copies: {self._copies.told()}")
        self._tell_memory()

    def _tell_memory(self) -> None:
        warm = self._memory[round(len(self._memory) * WARM_UP_SHARE) :]
        if not warm:
            return
        bytes_each = slope([(one.entries, one.megabytes * 1e6) for one in warm])
        objects_each = slope([(one.entries, one.objects) for one in warm])
        first, last = warm[0], warm[-1]
        self._say(
            f"memory {first.megabytes:.0f} → {last.megabytes:.0f} MB with {first.entries:,} → "
            f"{last.entries:,} entries at two windows: {bytes_each:.0f} bytes and "
            f"{objects_each:.2f} objects an entry"
        )
        gc.collect()
        grown = kinds_of_objects() - self._kinds
        entries = max(1, last.entries - first.entries)
        for kind, number in grown.most_common(15):
            self._say(f"  {number:,} more of {kind}: {number / entries:.2f} an entry")

    def _verified(self, folder: Path) -> bool:
        began = time.perf_counter()
        with open_event(self._path, settings_at(folder)) as desk:
            verdict = desk.verify()
        size = self._path.stat().st_size / 1e6
        self._say(
            f"verify: {'green' if verdict.holds else verdict.findings}, {verdict.head.sequence:,} "
            f"entries, {size:.0f} MB, {time.perf_counter() - began:.0f} s"
        )
        return verdict.holds


class AtWindow:
    """The people at one window: they ask for the next act when the last one has been painted."""

    def __init__(self, window: DrivenWindow, soak: Soak, seed: int) -> None:
        self.window = window
        self._soak = soak
        self._day = LongDay(window.live, seed)
        self._waiting: tuple[str, float, ActResult] | None = None
        window.live.entries_appended.connect(lambda _: self._look())

    def go_on(self) -> None:
        """Ask for the next act."""
        if not self._soak.begins_another():
            return
        kind, act = self._day.next_act()
        asked = time.perf_counter()
        self.window.view.acts.perform(act, partial(self._on_answer, kind, asked))

    def _on_answer(self, kind: str, asked: float, result: ActResult) -> None:
        self._waiting = (kind, asked, result)
        self._look()

    def _look(self) -> None:
        """Go on once the window has the entries of the act, after the paint that shows them."""
        if self._waiting is None:
            return
        entries, last = self.window.live.entries, self._waiting[2].entries[-1].sequence
        if entries and entries[-1].sequence >= last:
            kind, asked, result = self._waiting
            self._waiting = None
            # Paints that were asked for come before a timer of no length.
            QTimer.singleShot(0, partial(self._after_paint, kind, asked, result))

    def _after_paint(self, kind: str, asked: float, result: ActResult) -> None:
        self._soak.painted(kind, time.perf_counter() - asked, result)
        self.go_on()


class Copies:
    """Verified copies made on a thread of their own, as often as they are wished."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._wished, self._ending = threading.Semaphore(0), False
        self._times: list[float] = []
        self._thread: threading.Thread | None = None

    def watch(self, desk: EventDesk) -> None:
        """Make copies of this event, which this thread closes."""
        self._thread = threading.Thread(target=self._work, args=(desk,), name="copies")
        self._thread.start()

    def wish(self) -> None:
        """Make one now."""
        self._wished.release()

    def stop(self) -> None:
        """Finish what was wished, and end."""
        self._ending = True
        self._wished.release()
        if self._thread is not None:
            self._thread.join()

    def told(self) -> str:
        """How many there were, and how long they took."""
        if not self._times:
            return "none"
        return f"{len(self._times)}, the longest {max(self._times):.1f} s"

    def _work(self, desk: EventDesk) -> None:
        database = desk.database
        while self._wished.acquire() and not self._ending:
            began = time.perf_counter()
            target = self._folder / f"copy-{len(self._times) % 2}.eventdesk"
            verified_copy(database.engine, target, database.key)
            self._times.append(time.perf_counter() - began)
        desk.close()


def _first_and_last(some: list[float]) -> tuple[Spread, Spread]:
    tenth = max(1, len(some) // 10)
    return spread(some[:tenth]), spread(some[-tenth:])
