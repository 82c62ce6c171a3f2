"""The screens on their monitors: chosen, remembered, unplugged, and seen by whoever is meant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.storage.machine import RememberedScreen, read_machine
from eventdesk.ui.screens.foyer import FoyerScreen
from eventdesk.ui.screens.kinds import ScreenKind, foot_words
from eventdesk.ui.screens.memory import ScreenMemory
from eventdesk.ui.screens.monitors import Monitor, Monitors, Particulars, identified
from eventdesk.ui.screens.room_screens import RoomScreens
from eventdesk.ui.screens.screen_window import ScreenWindow
from eventdesk.ui.screens.stage import StageScreen
from tests.end_to_end.window_driver import WindowDriver

STAGE, FOYER, CHAIR = ScreenKind
DESK = Monitor(identity="desk", name="Laptop", box=QRect(0, 0, 800, 800))
HALL = Monitor(identity="hall", name="Projector", box=QRect(800, 0, 1280, 720))
WALL = Monitor(identity="wall", name="Wall", box=QRect(2080, 0, 1280, 720))


class Plugs(Monitors):
    """Monitors as they are plugged in and out: the machine that runs a test has one or none."""

    def __init__(self, application: QGuiApplication, *there: Monitor) -> None:
        super().__init__(application)
        self.there = list(there)

    def present(self) -> tuple[Monitor, ...]:
        return tuple(self.there)

    def plug(self, monitor: Monitor) -> None:
        self.there.append(monitor)
        self.changed.emit()

    def unplug(self, monitor: Monitor) -> None:
        self.there.remove(monitor)
        self.changed.emit()


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample in a window at ten, Aisha Rahman at the desk, the day under way."""
    made = WindowDriver(qtbot, tmp_path / "data", time(10, 24))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    yield made
    made.close()


@pytest.fixture
def plugs(qapp: QApplication, driver: WindowDriver) -> Plugs:
    """A laptop and a projector; the window stands on the laptop."""
    plugs = Plugs(qapp, DESK, HALL)
    driver.view.screens.room.watch(plugs)
    return plugs


def room(driver: WindowDriver) -> RoomScreens:
    return driver.view.screens.room


def window(driver: WindowDriver, kind: ScreenKind) -> ScreenWindow:
    found = room(driver).window(kind)
    assert found is not None
    return found


def shown(driver: WindowDriver, kind: ScreenKind) -> bool:
    found = room(driver).window(kind)
    return found is not None and found.isVisible()


def is_full(opened: ScreenWindow) -> bool:
    return opened.is_full


def asked(driver: WindowDriver) -> list[str]:
    line = driver.view.screens.asked
    return [] if line.isHidden() else [f"{one.key} {one.word}" for one in line.answers]


def foot(driver: WindowDriver) -> str:
    return driver.view.screens.foot


# ---- which monitor


def test_a_key_asks_for_the_monitor_and_a_digit_chooses(driver: WindowDriver, plugs: Plugs) -> None:
    driver.press("<Ctrl+Shift+S>")
    assert asked(driver) == [
        "1 Laptop, 800 × 800",
        "2 Projector, 1280 × 720",
        "9 In a window",
        "Escape Cancel",
    ]
    driver.press("2")
    assert shown(driver, STAGE)
    assert window(driver, STAGE).is_full
    assert window(driver, STAGE).cursor().shape() is Qt.CursorShape.BlankCursor
    assert (asked(driver), foot(driver)) == ([], "Stage on")
    assert window(driver, STAGE).testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert driver.window.isActiveWindow()
    assert QApplication.focusWidget() is driver.registration.search


def test_the_same_key_turns_it_off_and_the_next_one_asks_no_more(
    driver: WindowDriver, plugs: Plugs
) -> None:
    driver.press("<Ctrl+Shift+F>2")
    room(driver).turn_off(FOYER)
    assert not shown(driver, FOYER)
    assert foot(driver) == "No screen on"
    driver.press("<Ctrl+Shift+F>")
    assert asked(driver) == []
    assert window(driver, FOYER).is_full
    driver.press("<Ctrl+Shift+F>")
    assert not shown(driver, FOYER)


def test_leaving_the_question_leaves_everything_as_it_was(
    driver: WindowDriver, plugs: Plugs
) -> None:
    driver.press("<Ctrl+Shift+S><Escape>")
    assert asked(driver) == []
    assert not room(driver).is_on(STAGE)
    assert QApplication.focusWidget() is driver.registration.search


def test_with_one_monitor_a_screen_is_an_ordinary_window_at_once(driver: WindowDriver) -> None:
    driver.view.screens.toggle(STAGE)
    opened = window(driver, STAGE)
    assert shown(driver, STAGE)
    assert not is_full(opened)
    QTest.keyClick(opened, Qt.Key.Key_F11)
    assert is_full(opened)
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not is_full(opened)
    QTest.mouseDClick(opened, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert is_full(opened)
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    opened.close()
    driver.until(lambda: not room(driver).is_on(STAGE))
    assert driver.window.isVisible()


def test_the_foot_of_the_rail_leads_to_the_screens(driver: WindowDriver, plugs: Plugs) -> None:
    room(driver).show(STAGE, HALL, full=True)
    room(driver).show(FOYER, HALL, full=False)
    assert foot(driver) == "Stage and foyer on"
    driver.view.rail.displays_wished.emit()
    assert asked(driver)[:3] == ["1 Stage, on", "2 Foyer, on", "3 Chair’s strip, off"]
    QTest.keyClicks(driver.view.screens.asked, "1")
    assert asked(driver)[-2:] == ["0 Off", "Escape Cancel"]
    QTest.keyClicks(driver.view.screens.asked, "0")
    assert foot(driver) == "Foyer on"


# ---- unplugged


def test_a_screen_whose_monitor_goes_is_hidden_and_comes_back_with_it(
    driver: WindowDriver, plugs: Plugs
) -> None:
    room(driver).show(STAGE, HALL, full=True)
    plugs.unplug(HALL)
    assert not shown(driver, STAGE)
    assert foot(driver) == "Stage waits for its monitor"
    plugs.plug(WALL)
    assert not shown(driver, STAGE)
    plugs.plug(HALL)
    assert shown(driver, STAGE)
    assert window(driver, STAGE).is_full
    assert foot(driver) == "Stage on"


def test_no_screen_comes_over_the_operators_window_by_itself(
    driver: WindowDriver, plugs: Plugs
) -> None:
    room(driver).show(STAGE, HALL, full=True)
    plugs.unplug(HALL)
    driver.window.move(900, 10)
    plugs.plug(HALL)
    assert not shown(driver, STAGE)
    assert foot(driver) == "Stage waits for its monitor"


def test_a_waiting_screen_can_be_turned_off(driver: WindowDriver, plugs: Plugs) -> None:
    room(driver).show(STAGE, HALL, full=True)
    plugs.unplug(HALL)
    driver.view.screens.toggle(STAGE)
    plugs.plug(HALL)
    assert not shown(driver, STAGE)
    assert foot(driver) == "No screen on"


# ---- remembered


def test_what_was_on_is_on_again_when_the_event_is_opened_again(
    driver: WindowDriver, plugs: Plugs, qtbot: QtBot
) -> None:
    room(driver).show(STAGE, HALL, full=True)
    driver.window.close()
    (kept,) = read_machine(driver.folder).screens
    assert (kept.screen, kept.monitor, kept.full) == ("stage", "hall", True)
    again = ScreenMemory(driver.folder, kept.on_for)
    assert again.was_on(STAGE)
    assert not again.was_on(FOYER)
    assert not ScreenMemory(driver.folder, "another.eventdesk").was_on(STAGE)


def test_a_screen_turned_off_keeps_its_place_and_stays_off(tmp_path: Path) -> None:
    memory = ScreenMemory(tmp_path, "day.eventdesk")
    place = RememberedScreen(screen="stage", monitor="hall", full=True, box=(1, 2, 3, 4))
    memory.keep(STAGE, place, on=True)
    memory.keep(STAGE, place, on=False)
    later = ScreenMemory(tmp_path, "day.eventdesk")
    assert later.place(STAGE) == place
    assert not later.was_on(STAGE)


def test_a_memory_that_was_tampered_with_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "machine.json").write_text(
        '{"screens": [{"screen": "stage", "box": [1, "x", null, 2], "full": "yes"}, 7, {}]}',
        encoding="utf-8",
    )
    (kept,) = read_machine(tmp_path).screens
    assert (kept.screen, kept.box, kept.full) == ("stage", (), False)


def test_without_a_folder_nothing_is_restored(tmp_path: Path) -> None:
    assert not ScreenMemory().restores
    assert not ScreenMemory(tmp_path, "day.eventdesk", restores=False).restores


# ---- which monitor is which


def test_a_monitor_is_known_by_its_serial_number_wherever_it_is_plugged_in() -> None:
    box = QRect(0, 0, 10, 10)
    one = Particulars(manufacturer="Acme", model="P1", serial="77", connector="HDMI-1", box=box)
    other = Particulars(manufacturer="Acme", model="P1", serial="77", connector="DP-2", box=box)
    assert identified([one])[0].identity == identified([other])[0].identity
    twins = identified([one, other])
    assert len({twin.identity for twin in twins}) == 2


def test_where_nothing_is_known_of_a_monitor_its_size_has_to_do() -> None:
    (found,) = identified([Particulars(box=QRect(0, 0, 1920, 1080))])
    assert (found.identity, found.name) == ("1920x1080", "–")
    (named,) = identified([Particulars(connector="HDMI-1", box=QRect(0, 0, 1, 1))])
    assert (named.identity, named.name) == ("HDMI-1", "HDMI-1")


@pytest.mark.parametrize(
    ("on", "waiting", "dark", "words"),
    [
        ((), (), (), "No screen on"),
        ((STAGE, FOYER, CHAIR), (), (), "Stage, foyer and chair’s strip on"),
        ((STAGE, FOYER), (), (STAGE,), "Foyer on, stage dark"),
        ((STAGE,), (), (STAGE, FOYER), "Stage dark"),
        ((FOYER,), (STAGE,), (), "Stage waits for its monitor"),
        ((), (STAGE, FOYER), (), "Stage and foyer wait"),
    ],
)
def test_the_foot_tells_which_screens_are_on(
    on: tuple[ScreenKind, ...],
    waiting: tuple[ScreenKind, ...],
    dark: tuple[ScreenKind, ...],
    words: str,
) -> None:
    assert foot_words(on, waiting, dark) == words


# ---- what they show


def test_the_screens_follow_the_event_and_name_no_asker(driver: WindowDriver) -> None:
    driver.ask(lambda desk: desk.running_order.start("Welcome"))
    for kind in ScreenKind:
        driver.view.screens.toggle(kind)
    stage, foyer = (window(driver, kind).screen_widget for kind in (STAGE, FOYER))
    assert isinstance(stage, StageScreen)
    assert isinstance(foyer, FoyerScreen)
    driver.until(lambda: stage.view.title == "Welcome")
    asker = next(iter(driver.live.delegates.values()))
    driver.ask(lambda desk: desk.questions.record("Who pays?", asker_id=asker.id))
    driver.ask(lambda desk: desk.questions.put("1"))
    driver.until(lambda: [one.text for one in stage.view.said] == ["Who pays?"])
    for kind in ScreenKind:
        spoken = window(driver, kind).screen_widget.accessibleDescription()
        assert asker.particulars.family_name not in spoken
    assert foyer.view.places[0].title == "Welcome"


def test_keys_on_a_screen_acknowledge_and_make_it_dark(driver: WindowDriver) -> None:
    driver.view.screens.toggle(STAGE)
    driver.ask(lambda desk: desk.screens.send("Two minutes"))
    driver.until(lambda: driver.live.stage.message is not None)
    QTest.keyClick(window(driver, STAGE), Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    driver.until(
        lambda: (
            (message := driver.live.stage.message) is not None
            and message.acknowledged_at is not None
        )
    )
    QTest.keyClick(window(driver, STAGE), Qt.Key.Key_B)
    driver.until(lambda: foot(driver) == "Stage dark")
    stage = window(driver, STAGE).screen_widget
    assert isinstance(stage, StageScreen)
    assert stage.view.is_dark
    QTest.keyClick(window(driver, STAGE), Qt.Key.Key_B)
    driver.until(lambda: not stage.view.is_dark)


def test_closing_the_window_takes_its_screens_along(driver: WindowDriver) -> None:
    for kind in ScreenKind:
        driver.view.screens.toggle(kind)
    windows = [window(driver, kind) for kind in ScreenKind]
    driver.window.close()
    assert not any(one.isVisible() for one in windows)


def test_closing_every_window_at_once_turns_nothing_off(driver: WindowDriver) -> None:
    driver.view.screens.toggle(STAGE)
    address = str(driver.folder / "sample.eventdesk")
    driver.application.qt.closeAllWindows()
    QApplication.processEvents()
    assert ScreenMemory(driver.folder, address).was_on(STAGE)


def test_the_strip_stays_above_all_windows(driver: WindowDriver) -> None:
    driver.view.screens.toggle(CHAIR)
    strip = window(driver, CHAIR)
    assert strip.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert strip.windowFlags() & Qt.WindowType.FramelessWindowHint
    QTest.keyClick(strip, Qt.Key.Key_F11)
    assert not strip.is_full
    assert strip.size() == strip.screen_widget.sizeHint()
