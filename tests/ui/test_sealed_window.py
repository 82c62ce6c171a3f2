"""Sealed events in the window, with keys alone: opened, made, sealed, given another passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import open_event
from eventdesk.core.errors import InputError
from eventdesk.storage import event_file, sealing
from eventdesk.storage.resealing import reseal
from eventdesk.storage.sealing import key_of
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.start_page import StartPage
from eventdesk.ui.widgets.passphrase_card import PassphraseCard
from tests.end_to_end.window_driver import WindowDriver

SPOKEN = "three words to keep"
OTHER = "another four of them here"


@pytest.fixture(scope="module", autouse=True)
def fewer_rounds() -> Iterator[None]:
    """Keys that are made in no time: how many rounds there are is no matter of these tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealing, "ROUNDS", 1_000)
        yield


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.show()
    yield made
    made.close()


@pytest.fixture
def sealed(driver: WindowDriver) -> Path:
    path = driver.sample_file()
    reseal(path, None, key_of(SPOKEN, bytes(range(16))))
    return path


def start(window: MainWindow) -> StartPage:
    (page,) = window.findChildren(StartPage)
    return page


def asked(driver: WindowDriver) -> PassphraseCard:
    """The card that asks, once it does."""
    driver.until(lambda: start(driver.window).asks_passphrase)
    return start(driver.window).passphrase


def said(card: PassphraseCard) -> list[str]:
    return [one.text() for one in card.findChildren(QLabel) if one.isVisible()]


def focused(driver: WindowDriver) -> QLineEdit:
    field = driver.application.qt.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def opens(path: Path, passphrase: str | None) -> bool:
    try:
        event_file.open_event(path, passphrase).close()
    except InputError as refused:
        return refused.code not in {"sealed", "wrong_passphrase"}
    return True


def test_a_wrong_passphrase_stays_to_be_mended(driver: WindowDriver, sealed: Path) -> None:
    driver.window.open_address(str(sealed))
    card = asked(driver)
    assert focused(driver) is card.fields.field("now")
    assert focused(driver).echoMode() is QLineEdit.EchoMode.Password
    driver.press("three words<Return>")
    driver.until(lambda: bool(focused(driver).accessibleDescription()))
    assert "Wrong passphrase for sample.eventdesk, or it is not an event." in said(card)
    assert focused(driver).selectedText() != ""
    assert focused(driver).text() == "three words"
    driver.press("<Alt+W>")
    assert focused(driver).echoMode() is QLineEdit.EchoMode.Normal
    driver.press(f"{SPOKEN}<Return>")
    driver.until(lambda: driver.window.view is not None)
    driver.wait_for_history()
    assert driver.window.windowTitle() == "VRU Directors’ Conference – eventdesk"
    assert card.fields.written("now") == ""
    assert SPOKEN not in (driver.folder / "machine.json").read_text(encoding="utf-8")


def test_another_window_on_it_does_not_ask_again(driver: WindowDriver, sealed: Path) -> None:
    driver.window.open_address(str(sealed))
    asked(driver)
    driver.press(f"{SPOKEN}<Return>")
    driver.until(lambda: driver.window.view is not None)
    driver.wait_for_history()
    driver.view.qt_actions["window.new"].trigger()
    other = driver.application.windows[-1]
    assert other is not driver.window
    driver.until(lambda: other.view is not None and bool(other.live.delegates))
    other.close()


def test_a_rehearsal_from_the_start_page_says_how_a_sealed_event_is_rehearsed(
    driver: WindowDriver, sealed: Path
) -> None:
    start(driver.window).rehearsal_wished.emit(str(sealed))
    beside = driver.application.windows[-1]
    assert beside is not driver.window
    wanted = (
        "sample.eventdesk is sealed. Open it with its passphrase, then rehearse the day from its "
        "checklist."
    )
    driver.until(lambda: start(beside).message.accessibleName() == wanted)
    assert list((driver.folder / "rehearsals").glob("*/*.eventdesk")) == []


def test_esc_leads_back_to_the_list_and_leaves_nothing(driver: WindowDriver, sealed: Path) -> None:
    driver.window.open_address(str(sealed))
    card = asked(driver)
    driver.press("three<Escape>")
    assert not start(driver.window).asks_passphrase
    assert card.fields.written("now") == ""
    assert driver.application.qt.focusWidget() is start(driver.window).choices[2]


def test_a_new_event_is_sealed_from_its_first_byte(driver: WindowDriver) -> None:
    driver.press("<Ctrl+N>")
    driver.press("Workshop<Return>4 June 2026<Alt+S>")
    driver.press("too short<Ctrl+Return>")
    assert driver.window.view is None
    driver.press(f"{SPOKEN}<Return>{OTHER}<Ctrl+Return>")
    assert driver.window.view is None
    assert "differ" in focused(driver).accessibleDescription()
    driver.press(f"{SPOKEN}<Ctrl+Return>")
    driver.until(lambda: driver.window.view is not None and driver.live.details is not None)
    path = driver.folder / "Workshop 2026.eventdesk"
    assert not opens(path, None)
    assert opens(path, SPOKEN)


def test_an_open_event_is_sealed_and_comes_back(driver: WindowDriver) -> None:
    driver.open_sample()
    path = driver.folder / "sample.eventdesk"
    driver.view.qt_actions["event.details"].trigger()
    driver.view.event_page.sealing.seal.click()
    driver.press(f"{SPOKEN}<Return>{SPOKEN}<Return>")
    come_back(driver, "Sealed with a passphrase")
    assert not opens(path, None)

    driver.view.qt_actions["event.details"].trigger()
    section = driver.view.event_page.sealing
    section.seal.click()
    driver.press(f"{OTHER}<Return>{OTHER}<Return>{OTHER}<Return>")
    driver.until(section.card.save.isEnabled)
    assert "That is not its passphrase." in said(section.card)
    driver.press(f"{SPOKEN}<Return>")
    come_back(driver, "Sealed with another passphrase")

    driver.view.qt_actions["event.details"].trigger()
    driver.view.event_page.sealing.unseal.click()
    driver.press(f"{OTHER}<Return>")
    come_back(driver, "Unsealed: it opens without a passphrase")
    assert opens(path, None)


def told_last(driver: WindowDriver) -> str:
    words = driver.live.words()
    return " ".join(words.sentence(one) for one in driver.live.entries[-3:]) if words else ""


def come_back(driver: WindowDriver, telling: str) -> None:
    """Wait until the event has been closed, written anew and opened, and its log says so."""
    driver.until(
        lambda: (
            driver.window.view is not None
            and driver.live.details is not None
            and telling in told_last(driver)
        )
    )
    driver.show()


def test_while_another_window_has_it_open_nothing_changes(driver: WindowDriver) -> None:
    driver.open_sample()
    path = driver.folder / "sample.eventdesk"
    with event_file.open_event(path) as other, other.reading():
        before = driver.view
        driver.view.qt_actions["event.details"].trigger()
        driver.view.event_page.sealing.seal.click()
        driver.press(f"{SPOKEN}<Return>{SPOKEN}<Return>")
        driver.until(lambda: driver.window.view not in {None, before})
        driver.wait_for_history()
        message = driver.view.lines.message.accessibleName()
        assert message.startswith("sample.eventdesk is open in another window or program.")
    assert opens(path, None)


def test_what_is_thrown_away_when_it_is_closed_cannot_be_sealed(driver: WindowDriver) -> None:
    thrown_away = open_event(driver.sample_file(), driver.settings)
    driver.window.show_desk(thrown_away, remembered=False)
    driver.wait_for_history()
    driver.view.qt_actions["event.details"].trigger()
    assert driver.view.event_page.isVisible()
    assert not driver.view.event_page.sealing.isVisible()
