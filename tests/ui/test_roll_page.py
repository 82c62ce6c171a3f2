"""The evacuation roll in the real window, by keys: from one key on any page to the last tick."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.core.entries import FROM_PAPER, Entry
from eventdesk.core.roll.grouping import Grouping
from eventdesk.core.short_codes import in_halves, short_code
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui import paper_wishes
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.roll import page as roll_page
from eventdesk.ui.pages.roll import printing
from eventdesk.ui.pages.roll.page import RollPage
from tests.end_to_end.window_driver import WindowDriver

CALL, DRILL = "<Ctrl+Return>", "<Ctrl+Shift+Return>"


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """Seven people of the sample are inside at nine."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.ask(_seven_come)
    made.until(lambda: made.live.counts.heads == 9)
    yield made
    made.close()


def _number_of(desk: EventDesk, reference: str) -> int:
    who = desk.check_in.named(reference)
    assert who is not None
    with desk.database.reading() as reading:
        return reading.log.numbers_of_names()[who.id]


def _seven_come(desk: EventDesk) -> None:
    for code in ("VRU-0331", "VRU-0499", "VRU-0590", "VRU-0261", "VRU-0422", "VRU-0233"):
        desk.check_in.check_in(code, force=True)
    desk.check_in.check_in("VRU-0205", heads=3, force=True)


def page(driver: WindowDriver) -> RollPage:
    return driver.view.roll.page


def newest(driver: WindowDriver) -> Entry:
    settle(driver)
    return driver.live.entries[-1]


def opened(driver: WindowDriver, keys: str = "") -> RollPage:
    driver.press(f"<F12>{keys}")
    driver.until(lambda: not page(driver).model.is_reading)
    settle(driver)
    return page(driver)


def settle(driver: WindowDriver) -> None:
    """Until every act is on screen."""
    head = driver.ask(lambda desk: desk.day_log.rows()[-1].sequence)
    driver.until(lambda: driver.live.entries[-1].sequence >= head)
    QApplication.processEvents()


@pytest.mark.parametrize("key", ["<Ctrl+1>", "<Ctrl+2>", "<Ctrl+3>", "<Ctrl+4>"])
def test_one_key_from_any_page_shows_who_is_inside(driver: WindowDriver, key: str) -> None:
    driver.press(key)
    shown = opened(driver)
    assert shown.isVisible()
    assert shown.head.figures.text() == "9 inside"
    assert shown.head.band.isHidden()
    assert shown.field.hasFocus()
    assert shown.model.rowCount() == 10
    driver.press("<Escape>")
    assert not shown.isVisible()
    assert driver.view.pages[driver.view.page].isVisible()


def test_the_page_keys_lead_back(driver: WindowDriver) -> None:
    opened(driver)
    driver.press("<Ctrl+4>")
    assert driver.view.page is PageId.DAY_LOG
    assert driver.view.pages[PageId.DAY_LOG].isVisible()


@pytest.mark.parametrize("words", ["fire", "muster", "assembly", "drill", "alarm"])
def test_it_is_found_by_the_words_of_the_moment(driver: WindowDriver, words: str) -> None:
    driver.press(f"<Ctrl+K>{words}")
    texts = [row.text for row in driver.view.action_finder.list.rows.rows]
    assert "Evacuation roll" in texts


def test_a_drill_leaves_no_doubt_on_the_page(driver: WindowDriver) -> None:
    shown = opened(driver, DRILL)
    assert shown.head.band.accessibleName().startswith("Drill, no emergency.")
    assert shown.head.figures.text() == "9 on the roll · 0 safe · 9 not yet seen"
    assert shown.head.buttons["roll.call"].text() == "This is no drill"
    driver.press(CALL)
    settle(driver)
    assert shown.head.band.accessibleName().startswith("Emergency.")
    assert shown.head.buttons["roll.call"].isHidden()


def test_two_letters_and_enter_tick_the_one_they_mean(driver: WindowDriver) -> None:
    shown = opened(driver, CALL)
    driver.press("zo<Return>")
    settle(driver)
    assert newest(driver).action is Action.DELEGATE_FOUND_SAFE
    assert shown.head.figures.text() == "9 on the roll · 1 safe · 8 not yet seen"
    assert shown.note.text() == (
        "Safe at 09:00: Zoë Ackroyd, West Yorkshire VRP. Ctrl Z takes that back."
    )
    assert shown.field.text() == ""
    assert shown.table.chosen is not None
    assert shown.table.chosen.full_name == "Zoë Ackroyd"


def test_enter_never_chooses_between_two(driver: WindowDriver) -> None:
    """Two Rhys Davies are inside: the wrong one found safe would be sought by nobody."""
    shown = opened(driver, CALL)
    before = newest(driver).sequence
    driver.press("rhys<Return><Return>")
    assert newest(driver).sequence == before
    assert shown.note.text() == (
        "Several people could be meant. Type more, or choose with the arrows."
    )
    driver.press("<Down><Return>")
    settle(driver)
    assert shown.note.text().startswith("Safe at 09:00: Rhys Davies, Gwent Police")
    driver.press("rhys<Return>")
    settle(driver)
    assert shown.note.text().startswith("Safe at 09:00: Rhys Davies, South Wales")


def test_space_ticks_whoever_is_chosen_and_a_second_time_says_so(driver: WindowDriver) -> None:
    shown = opened(driver, CALL + "<Down>")
    assert shown.table.chosen is not None
    name = shown.table.chosen.full_name
    driver.press("<Space>")
    settle(driver)
    driver.press("<Space>")
    assert shown.note.text() == f"{name}: Found safe already at 09:00 at Desk 1 by Aisha Rahman."
    assert shown.model.sums.safe == 1


def test_without_a_roll_call_a_tick_says_how_it_is_called(driver: WindowDriver) -> None:
    shown = opened(driver)
    before = newest(driver).sequence
    driver.press("<Return>")
    assert shown.note.text().startswith("No roll is called.")
    assert newest(driver).sequence == before


def test_undo_takes_the_tick_back_and_gives_the_focus_back(driver: WindowDriver) -> None:
    shown = opened(driver, CALL + "zo<Return>")
    settle(driver)
    driver.press("<Ctrl+Z>")
    assert driver.view.lines.undo.isVisible()
    driver.press("<Return>")
    settle(driver)
    assert shown.model.sums.safe == 0
    assert shown.field.hasFocus()


def test_part_of_a_party(driver: WindowDriver) -> None:
    shown = opened(driver, CALL + "lucj")
    QTest.keyClick(shown.field, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: not driver.view.acts.busy)
    settle(driver)
    assert shown.model.sums.safe == 2
    assert shown.note.text().startswith("Safe at 09:00: Łucja Dąbrowska, Humber VPP, 2 of 3.")
    driver.press("lucj<Return>")
    settle(driver)
    assert shown.model.sums.safe == 3
    assert shown.note.text() == (
        "Safe at 09:00: 3 people of Łucja Dąbrowska, Humber VPP. Ctrl Z takes that back."
    )


def division(driver: WindowDriver) -> tuple[Grouping, int]:
    model = page(driver).model
    return model.grouping, model.wardens


def test_keys_change_groups_and_letters_stay_letters(driver: WindowDriver) -> None:
    shown = opened(driver)
    driver.press("g")
    assert shown.field.text() == "g"
    driver.press("<Escape><Ctrl+G>")
    assert division(driver) == (Grouping.ORGANISATION, 2)
    driver.press("<Ctrl+G>")
    assert division(driver) == (Grouping.WARDENS, 2)
    driver.press("<Alt+Plus>")
    assert division(driver) == (Grouping.WARDENS, 3)
    driver.press("<Alt+Minus><Alt+Minus><Alt+Minus>")
    assert division(driver) == (Grouping.WARDENS, 1)
    assert driver.view.roll.keeper.division.wardens == 1
    driver.press("<Ctrl+G>")
    assert division(driver) == (Grouping.LETTER, 1)


def test_a_key_shows_only_the_missing(driver: WindowDriver) -> None:
    shown = opened(driver, CALL + "zo<Return>")
    settle(driver)
    driver.press("<Ctrl+M>")
    assert shown.model.row_of(driver_id(driver, "Zoë Ackroyd")) == -1
    driver.press("<Ctrl+M>")
    assert shown.model.row_of(driver_id(driver, "Zoë Ackroyd")) > 0


def driver_id(driver: WindowDriver, name: str) -> str:
    (found,) = [one.id for one in driver.live.delegates.values() if one.full_name == name]
    return found


def test_codes_and_times_come_in_from_paper(driver: WindowDriver) -> None:
    shown = opened(driver, CALL)
    number = driver.ask(lambda desk: _number_of(desk, "VRU-0331"))
    driver.press(f"<F6>{in_halves(short_code(number)).lower()} 0858<Return>")
    settle(driver)
    entry = newest(driver)
    assert entry.facts[FROM_PAPER] is True
    assert driver.live.minute(entry.happened_at) == "08:58"
    assert shown.side.paper_note.text() == "Rhys Davies, safe at 08:58, from paper."
    assert shown.side.paper.text() == ""
    driver.press("VRU-0331 0859<Return>")
    assert shown.side.paper_note.text() == (
        "Rhys Davies: Found safe already at 08:58 at Desk 1 by Aisha Rahman."
    )
    assert shown.side.paper.text() == "VRU-0331 0859"
    driver.press("VRU-0499 0a58<Return>")
    assert shown.side.paper_note.text() == "“0a58” is no time. Write the line like K7PX 1012."
    shown.side.paper.clear()
    driver.press("VRU-0499<Return>")
    settle(driver)
    assert shown.model.sums.safe == 2
    driver.press("<Escape>")
    assert shown.field.hasFocus()
    assert shown.isVisible()


def test_the_end_asks_while_somebody_is_missing(driver: WindowDriver) -> None:
    shown = opened(driver, CALL + "zo<Return>")
    settle(driver)
    driver.press("<Ctrl+Shift+E>")
    assert shown.asked.question is not None
    assert shown.asked.question.sentence.startswith("8 people are not yet seen.")
    driver.press("<Escape>")
    assert shown.isVisible()
    assert shown.model.sums.missing == 8
    driver.press("<Ctrl+Shift+E>e")
    settle(driver)
    assert shown.note.text() == "The roll call is over: 1 found safe, 8 not yet seen."
    assert shown.head.figures.text() == "9 inside"


def test_another_desk_calls_and_every_page_says_so(driver: WindowDriver) -> None:
    driver.press("<Ctrl+3>")
    driver.ask(lambda desk: desk.roll.call())
    settle(driver)
    message = driver.view.lines.message
    driver.until(message.isVisible)
    assert message.accessibleName().startswith("Emergency. The roll was called at 09:00 at Desk 1.")
    message.buttons[0].click()
    assert page(driver).isVisible()
    assert not message.isVisible()


def test_the_roll_is_printed_or_saved(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = opened(driver, DRILL)
    offered: list[Path] = []

    def choose(_over: object, _title: str, place: Path, _kinds: str) -> Path:
        offered.append(place)
        return tmp_path / place

    monkeypatch.setattr(paper_wishes, "choose_place", choose)
    monkeypatch.setattr(printing, "default_printer", lambda: "")
    driver.press("<Ctrl+P>")
    driver.until(lambda: shown.asked.question is not None)
    driver.press("<Return>")
    driver.until((tmp_path / "roll-drill.pdf").exists)
    driver.until(lambda: newest(driver).action is Action.EXPORT_WRITTEN)
    assert offered == [Path("roll-drill.pdf")]
    assert (tmp_path / "roll-drill.pdf").read_bytes().startswith(b"%PDF")
    assert newest(driver).facts == {"kind": "roll", "drill": True}


def test_what_is_done_meanwhile_takes_no_key_from_a_question(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = tmp_path / "roll.pdf"
    monkeypatch.setattr(paper_wishes, "choose_place", lambda *_: saved)
    monkeypatch.setattr(printing, "default_printer", lambda: "")
    shown = opened(driver, "<Ctrl+P>")
    driver.until(lambda: shown.asked.question is not None)
    driver.press(DRILL)
    driver.until(lambda: shown.note.text().startswith("A drill was called."))
    driver.press("<Return>")
    driver.until(saved.exists)
    assert shown.asked.question is None


def test_a_folder_is_chosen_by_a_key(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(roll_page, "choose_folder", lambda *_: folder)
    shown = opened(driver, "<Ctrl+S>")
    driver.until(lambda: (folder / "roll.pdf").exists() and driver.view.roll.keeper.failure == "")
    driver.until(lambda: shown.side.saved.text() == f"Saved at 09:00 into {folder}.")
    assert (folder / "roll.html").exists()


def test_nobody_inside_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    made = WindowDriver(qtbot, tmp_path / "data", time(8, 0))
    try:
        made.open_sample()
        made.press("Aisha Rahman<Return>")
        shown = opened(made)
        assert shown.head.figures.text() == "0 inside"
        assert shown.model.rowCount() == 0
        made.press("<Return><Space><Down>")
        assert shown.table.chosen is None
    finally:
        made.close()
