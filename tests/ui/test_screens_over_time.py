"""The screens over a few hundred seconds: on time, nothing left behind, and the machine awake."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

from driven_window import PaintWatch
from opened_event import OpenedEvent, OpenSample
from prove_screens import Measured, growth, told
from PySide6.QtWidgets import QApplication

from eventdesk.services.sample import sample_instant
from eventdesk.ui.live_event import SOONEST_TICK, until_next_look
from eventdesk.ui.screens.awake import KeptAwake, OfSession, OfThread
from eventdesk.ui.screens.chair_strip import ChairStrip
from eventdesk.ui.screens.foyer import FoyerScreen
from eventdesk.ui.screens.showing import Showing
from eventdesk.ui.screens.stage import StageScreen

SECOND = timedelta(seconds=1)
WARM_UP, UPDATES = 130, 400


def let_pass(opened: OpenedEvent, seconds: int) -> None:
    """Second by second, each painted before the next one."""
    for _ in range(seconds):
        opened.clock.set_to(opened.clock.now() + SECOND)
        opened.live.tick()
        QApplication.processEvents()


def kept() -> int:
    gc.collect()
    return len(gc.get_objects()) + gc.get_freeze_count()


def test_hundreds_of_seconds_leave_nothing_behind(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    opened.finder.close()  # it makes names ready beside the window, and keeps what it made
    opened.acts.perform(lambda desk: desk.running_order.start("Welcome"))
    opened.settle()
    stage, foyer = StageScreen(opened.theme), FoyerScreen(opened.theme)
    strip = ChairStrip(opened.theme)
    showing = Showing(opened.live, opened.live)
    watch = PaintWatch(stage)
    for screen in (stage, foyer, strip):
        opened.qtbot.addWidget(screen)
        screen.show()
        showing.add(screen)
    opened.clock.set_to(sample_instant(time(9, 5)))
    let_pass(opened, WARM_UP)
    painted, before = watch.painted, kept()
    let_pass(opened, UPDATES)
    assert watch.painted - painted > 200
    assert kept() - before < UPDATES / 3
    showing.remove(stage)
    painted = watch.painted
    let_pass(opened, 5)
    assert watch.painted == painted


def test_the_next_look_at_the_clock_falls_on_the_next_second() -> None:
    nine = sample_instant(time(9, 0))
    looks = {part: until_next_look(nine + timedelta(milliseconds=part)) for part in (0, 600, 900)}
    assert looks == {0: 250, 600: 250, 900: 100}
    # A clock that stands just before a second is not asked without end.
    assert until_next_look(nine + timedelta(microseconds=999_999)) == SOONEST_TICK


class Recorded:
    """A system's way to stay awake, as it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def begin(self) -> None:
        self.asked.append("begin")

    def end(self) -> None:
        self.asked.append("end")


def test_the_machine_is_kept_awake_once_and_let_sleep_once() -> None:
    way = Recorded()
    awake = KeptAwake(way)
    for on in (False, True, True, False, False):
        awake.keep(on=on)
    assert way.asked == ["begin", "end"]


def test_where_nothing_can_be_asked_nothing_happens(qapp: QApplication) -> None:
    for way in (OfSession(), OfThread()):
        way.begin()
        way.end()


def test_a_run_that_costs_too_much_or_grows_does_not_hold() -> None:
    good = Measured(
        seconds=100, processor=1, painted=100, late=[1.0], memory=[50.0] * 20, objects=(1000, 1010)
    )
    assert told(good)
    assert not told(replace(good, processor=4.0))
    assert not told(replace(good, memory=[50.0] * 10 + [60.0] * 10))
    assert not told(replace(good, objects=(1000, 9000)))
    assert growth([1.0]) == 0


_TWO_MONITORS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from eventdesk.bootstrap import create_event, fresh_sample, open_event, reseal
from eventdesk.services.opening import Doors, Settings
from eventdesk.ui.application import Application
from eventdesk.ui.screens.kinds import ScreenKind

doors = Doors(
    open_event=open_event, create_event=create_event, fresh_sample=fresh_sample, reseal=reseal
)
folder, first = Path(sys.argv[1]), sys.argv[2] == "first"
settings = Settings(data_dir=folder / "data")
application = Application(doors, settings)
window = application.window()
path = folder / "sample.eventdesk"
window.show_desk(fresh_sample(folder, settings) if first else open_event(path, settings))
window.move(10, 10)
window.show()

def look():
    if not window.live.delegates:
        return
    room = window.screens.room
    if first:
        (hall,) = [one for one in room.monitors.present() if one.name == "Hall"]
        room.show(ScreenKind.STAGE, hall, full=True)
    stage = room.window(ScreenKind.STAGE)
    shown = stage is not None and stage.isVisible() and stage.is_full
    where = (stage.screen().name(), stage.geometry().getRect()) if shown else ("nowhere", ())
    print(*where, window.screens.foot)
    window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
application.run()
"""


def started(folder: Path, monitors: int, turn: str) -> str:
    """A start in a process of its own, on so many monitors of Qt's offscreen platform."""
    screens = [
        {"name": name, "x": x, "y": 0, "width": width, "height": height, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1}
        for name, x, width, height in (("Laptop", 0, 1280, 800), ("Hall", 1280, 1920, 1080))
    ]  # fmt: skip
    config = folder / f"{monitors}.json"
    config.write_text(json.dumps({"screens": screens[:monitors]}), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    finished = subprocess.run(
        [sys.executable, "-c", _TWO_MONITORS, str(folder), turn],
        capture_output=True, encoding="utf-8", check=True, env=environment,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    return finished.stdout.strip()


def test_a_start_finds_its_screens_on_their_monitors(tmp_path: Path) -> None:
    assert started(tmp_path, 2, "first") == "Hall (1280, 0, 1920, 1080) Stage on"
    assert started(tmp_path, 2, "again") == "Hall (1280, 0, 1920, 1080) Stage on"
    assert started(tmp_path, 1, "again") == "nowhere () Stage waits for its monitor"
    assert started(tmp_path, 2, "again") == "Hall (1280, 0, 1920, 1080) Stage on"
