"""The ways to start Qt, each to its end: self-test, rehearsal, window, demo."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.services.exporting.checking import verify_export
from eventdesk.services.opening import Settings
from eventdesk.ui.application import Application
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.start_page import StartPage
from eventdesk.ui.starts import run_demo, run_rehearsal, run_self_test, run_window
from eventdesk.ui.theme import ThemeChoice
from tests.end_to_end.window_driver import DOORS, WindowDriver, destroy

PICTURES = {"registration", "running-order", "questions", "end-of-the-day", "day-log"} | {
    "stage",
    "foyer",
}
ASK_AGAIN = 20
"""Milliseconds."""


class Terminal(io.StringIO):
    """Standard error with a person who reads it."""

    def isatty(self) -> bool:
        return True


class Onlooker(QObject):
    """Looks at the window of a start once something holds, and closes it."""

    def __init__(self, holds: Callable[[MainWindow], bool]) -> None:
        super().__init__()
        self.seen: list[MainWindow] = []
        self._holds = holds
        self._before = set(windows())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(ASK_AGAIN)

    def _look(self) -> None:
        for window in windows():
            if window not in self._before and window.isVisible() and self._holds(window):
                self.seen.append(window)
                self._timer.stop()
                window.close()


def windows() -> list[MainWindow]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]


def is_read(window: MainWindow) -> bool:
    return window.view is not None and bool(window.live.delegates)


@pytest.fixture
def settings(qtbot: QtBot, data_dir: Path) -> Iterator[Settings]:
    """For starts of their own; the windows that they leave behind are taken down."""
    yield Settings(data_dir=data_dir)
    destroy(windows())


@pytest.fixture
def first(qtbot: QtBot, data_dir: Path) -> Iterator[WindowDriver]:
    """The window of an earlier start, with the sample event."""
    driver = WindowDriver(qtbot, data_dir)
    driver.open_sample()
    yield driver
    destroy(windows())


@pytest.fixture
def from_a_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """A start by a double click: a screen, and nobody who reads standard error."""
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("sys.stderr", None)


# ---- self-test


def test_the_self_test_shows_every_page_and_screen(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_self_test(DOORS) == 0
    assert capsys.readouterr().out == (
        "Shown: registration, running_order, questions, day_log, stage, foyer, chair, help.\n"
    )


# ---- rehearsal


def test_a_rehearsal_of_the_sample_leaves_exports_pictures_and_a_report(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "rehearsed"
    assert run_rehearsal(DOORS, "sample", out, 0, settings) == 0
    assert {path.stem for path in (out / "pictures").glob("*.png")} == PICTURES
    verdict = verify_export(out / "exports")
    assert (verdict.findings, verdict.unlisted) == ((), ())
    assert {path.stem for path in (out / "exports").glob("*.pdf")} == {
        "day-log", "attendance", "running-order", "questions", "follow-ups", "roll",
    }  # fmt: skip
    report = (out / "report.txt").read_text(encoding="utf-8")
    assert "Verified: the chain, the three laws and the database hold." in report
    assert "Every act went as scripted." in report
    said = capsys.readouterr().out
    assert said.startswith(report.splitlines()[0])
    assert said.endswith(f"Everything is in {out}.\n")
    with DOORS.open_event(out / "sample.eventdesk", settings) as desk:
        assert desk.running_order.read().day_ended_at is not None


def test_a_rehearsal_leaves_the_event_itself_alone(settings: Settings, tmp_path: Path) -> None:
    DOORS.fresh_sample(tmp_path, settings).close()
    path = tmp_path / "sample.eventdesk"
    before = path.read_bytes()
    assert run_rehearsal(DOORS, str(path), tmp_path / "out", 0, settings) == 0
    assert path.read_bytes() == before


def test_a_rehearsal_that_is_closed_early_says_where_its_work_is(
    settings: Settings, tmp_path: Path
) -> None:
    onlooker = Onlooker(lambda window: is_read(window) and window.live.counts.inside > 3)
    with pytest.raises(EnvironmentFailure, match="was stopped before its end") as stopped:
        run_rehearsal(DOORS, "sample", tmp_path / "out", 2000, settings)
    assert str(tmp_path / "out") in stopped.value.message
    assert len(onlooker.seen) == 1


# ---- window


def test_a_missing_event_is_said_to_whoever_reads_the_shell(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr", Terminal())
    with pytest.raises(InputError) as failure:
        run_window(DOORS, str(tmp_path / "nowhere.eventdesk"), settings, new_window=False)
    assert "nowhere.eventdesk" in failure.value.message


def test_a_missing_event_is_said_on_the_start_page_to_whoever_double_clicked(
    settings: Settings, tmp_path: Path, from_a_desktop: None
) -> None:
    said: list[str] = []

    def holds(window: MainWindow) -> bool:
        (page,) = window.findChildren(StartPage)
        said.append(page.message.accessibleName())
        return page.message.isVisible()

    onlooker = Onlooker(holds)
    assert run_window(DOORS, str(tmp_path / "nowhere.eventdesk"), settings, new_window=False) == 0
    assert len(onlooker.seen) == 1
    assert "nowhere.eventdesk" in said[-1]


def test_without_an_event_the_start_page_is_shown(settings: Settings) -> None:
    onlooker = Onlooker(lambda window: window.findChildren(StartPage)[0].isVisible())
    assert run_window(DOORS, None, settings, new_window=False) == 0
    assert len(onlooker.seen) == 1


def test_the_sample_is_opened_and_not_remembered(settings: Settings, data_dir: Path) -> None:
    onlooker = Onlooker(is_read)
    assert run_window(DOORS, "sample", settings, new_window=False) == 0
    assert len(onlooker.seen) == 1
    assert not (data_dir / "machine.json").exists()


def test_a_second_start_shows_no_window_of_its_own(first: WindowDriver) -> None:
    first.window.showMinimized()
    before = set(windows())
    path = str(first.folder / "sample.eventdesk")
    assert run_window(DOORS, path, first.settings, new_window=False) == 0
    assert not {one for one in windows() if one.isVisible()} - before
    first.until(lambda: not first.window.isMinimized())


def test_a_second_start_may_ask_for_a_window_of_its_own(first: WindowDriver) -> None:
    titles: list[str] = []

    def holds(window: MainWindow) -> bool:
        titles.append(window.windowTitle())
        if is_read(window):
            first.window.close()  # the start ends with the last window
        return is_read(window)

    onlooker = Onlooker(holds)
    path = str(first.folder / "sample.eventdesk")
    assert run_window(DOORS, path, first.settings, new_window=True) == 0
    assert len(onlooker.seen) == 1
    assert titles[-1] == "VRU Directors’ Conference – eventdesk"


def test_without_a_screen_a_window_is_refused_in_one_sentence(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(EnvironmentFailure, match="There is no screen here for a window"):
        run_window(DOORS, None, settings, new_window=False)
    with pytest.raises(EnvironmentFailure, match="There is no screen here for a window"):
        run_demo(DOORS, settings)


# ---- demo


def test_the_demo_is_under_way_at_half_past_ten(settings: Settings, data_dir: Path) -> None:
    seen: list[tuple[str, int, str, str, str]] = []

    def holds(window: MainWindow) -> bool:
        if not is_read(window) or window.view is None or not window.view.wishes.operator_name:
            return False
        live, running = window.live, window.live.forecast.running
        seen.append(
            (
                live.minute(live.now()),
                live.counts.inside,
                "" if running is None else running.item.title,
                live.forecast.lateness,
                window.view.wishes.operator_name,
            )
        )
        return True

    onlooker = Onlooker(holds)
    assert run_demo(DOORS, settings) == 0
    assert len(onlooker.seen) == 1
    ((minute, inside, running, lateness, operator),) = seen
    assert time(10, 29) <= time.fromisoformat(minute) <= time(10, 31)
    assert inside > 50
    assert running == "Prevention Panels showcase: North Somerset Council"
    assert lateness.endswith("behind")
    assert operator == "Mo Farouk"
    assert not (data_dir / "machine.json").exists()


# ---- the application around them


def test_ctrl_c_at_the_shell_is_given_back(settings: Settings) -> None:
    before = signal.getsignal(signal.SIGINT)
    application = Application(DOORS, settings, choice=ThemeChoice.LIGHT)
    QTimer.singleShot(0, lambda: signal.raise_signal(signal.SIGINT))
    window = application.window()
    window.show()
    assert application.run() == 0
    assert not window.isVisible()
    assert signal.getsignal(signal.SIGINT) is before


def test_a_look_that_nobody_knows_does_not_keep_a_desk_from_opening(
    settings: Settings, data_dir: Path
) -> None:
    (data_dir / "machine.json").write_text('{"theme": "pink"}', encoding="utf-8")
    application = Application(DOORS, settings)
    application.window().close()
    (data_dir / "machine.json").write_text('{"theme": "dark"}', encoding="utf-8")
    assert Application(DOORS, settings).theme.is_dark


def test_a_window_loads_no_reader_before_somebody_brings_in_a_list() -> None:
    said = """
import sys
import eventdesk.bootstrap
import eventdesk.ui.main_window
heavy = {"icalendar", "dateutil", "python_calamine", "http"}
readers = {
    "eventdesk.formats.tables.reading",
    "eventdesk.formats.invite_lists.reading",
    "eventdesk.formats.running_orders.reading",
}
loaded = [name for name in sys.modules if name.partition(".")[0] in heavy or name in readers]
sys.exit(f"loaded {loaded}" if loaded else 0)
"""
    finished = subprocess.run(
        [sys.executable, "-c", said],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).parents[2],
    )

    assert (finished.returncode, finished.stderr) == (0, "")
