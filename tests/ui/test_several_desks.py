"""A joined desk in its window: how it stands, what came late, and what is said on leaving."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from made_up_desks import seen, standing
from msgspec.structs import replace
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.core.chain import Head
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json, instant_text
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.change_feed import Changes
from eventdesk.storage.machine import Machine, RecentEvent, read_machine, write_machine
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.day_log.page import DayLogPage
from eventdesk.ui.recent_events import recent_view
from tests.end_to_end.window_driver import WindowDriver

LEAD, NAME = "Aisha Rahman", "Hilary Prothero"


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample in a window at nine, with Aisha Rahman at the desk called Foyer."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0), desk="Foyer")
    made.open_sample()
    made.press(f"{LEAD}<Return>")
    made.until(lambda: made.view.wishes.operator_name == LEAD)
    yield made
    made.close()


def said(driver: WindowDriver) -> str:
    message = driver.view.lines.message
    return message.accessibleName() if message.isVisible() else ""


def late(driver: WindowDriver) -> str:
    line = driver.view.desks.late_line
    return line.line.accessibleName() if line.isVisible() else ""


def _late_entry(driver: WindowDriver, who: str, desk: str, **facts: Json) -> Entry:
    at = driver.clock.now()
    return Entry(
        sequence=len(driver.live.entries) + 1, act=f"late {desk} {who}", part=0, happened_at=at,
        recorded_at=at, desk=desk, operator=None, action=Action.DELEGATE_CHECKED_IN, subject=who,
        facts={"alone": True, "sent_at": instant_text(at + timedelta(minutes=42)), **facts},
        personal=None,
    )  # fmt: skip


def _newest(desk: EventDesk, after: int) -> list[Action]:
    with desk.database.reading() as reading:
        return [one.action for one in reading.log.after(after)]


class ByHand(QCloseEvent):
    """A close that comes from a person and not from the program."""

    def spontaneous(self) -> bool:
        return True


def close_by_hand(driver: WindowDriver) -> bool:
    event = ByHand()
    driver.window.closeEvent(event)
    return event.isAccepted()


def _tell(driver: WindowDriver, entry: Entry) -> None:
    live = driver.live
    live.apply(Changes(head=Head(sequence=entry.sequence), entries=(entry,), undone=live.undone))


def _somebody(driver: WindowDriver) -> str:
    return next(one.id for one in driver.live.delegates.values() if one.full_name == NAME)


# ---- how it stands


def test_another_reason_why_it_works_alone_is_said_too(driver: WindowDriver) -> None:
    desks = driver.view.desks
    desks.take(standing(alone=True))
    driver.view.lines.say(None)
    older = replace(standing(alone=True), reason="The server’s log is another one.")
    desks.take(older)
    assert said(driver).startswith("The server’s log is another one.")
    driver.view.lines.say(None)
    desks.take(standing(alone=True))
    desks.take(older)
    assert said(driver) == ""


def test_alone_and_back_and_a_clock_that_is_out_are_said_once_each(driver: WindowDriver) -> None:
    desks = driver.view.desks
    desks.take(standing(seen("Foyer")))
    assert said(driver) == ""
    desks.take(standing(alone=True))
    assert said(driver).startswith("The server does not answer. This desk works alone")
    driver.view.lines.say(None)
    for number in (1, 2, 3):
        desks.take(standing(alone=True, to_send=number))
    assert said(driver) == ""
    for number in (2, 1):
        desks.take(standing(to_send=number))
    desks.take(standing(alone=True, to_send=1))
    desks.take(standing(alone=True, to_send=2))
    desks.take(standing(to_send=1))
    desks.take(standing(seen("Foyer"), to_send=0))
    assert said(driver) == "Back. 4 acts were sent."
    line = desks.clock_line
    desks.take(standing(offset=-180))
    assert line.line.accessibleName().startswith("This computer’s clock is 3 min ahead")
    line.line.buttons[0].click()
    desks.take(standing(offset=-181))
    assert not line.isVisible()
    desks.take(standing(offset=60))
    assert line.isVisible()
    desks.take(standing())
    assert not line.isVisible()


def test_closing_with_acts_to_send_says_so_once(driver: WindowDriver) -> None:
    desks = driver.view.desks
    desks.take(standing(alone=True, to_send=3))
    assert not close_by_hand(driver)
    assert driver.window.view is not None
    assert said(driver).startswith("3 acts are not sent yet. They are kept on this computer")
    assert close_by_hand(driver)
    (recent,) = read_machine(driver.folder).recent
    assert recent.to_send == 3
    assert recent_view(recent).aside == "3 to send"


def test_an_event_in_a_file_says_nothing_of_servers(driver: WindowDriver) -> None:
    assert driver.view.desks.card.isHidden()
    driver.press("<Ctrl+Shift+J>")
    assert said(driver).startswith("This event is in a file on this computer")
    driver.press("<Ctrl+Shift+L>")
    assert said(driver).startswith("Nothing that was sent late")
    driver.view.desks.take(standing(seen("Foyer")))
    assert close_by_hand(driver)


def test_the_machine_remembers_a_joined_desk(tmp_path: Path) -> None:
    place = tmp_path / "day.eventdesk"
    place.touch()
    event = RecentEvent(path=str(place), name="A day", desk="Foyer", to_send=2)
    write_machine(tmp_path, Machine(recent=(event,)))
    machine = read_machine(tmp_path)
    assert machine.recent == (event,)
    row = recent_view(event)
    assert row.is_joined
    assert row.spoken() == "A day, Foyer, 2 to send"
    assert machine.left_to_send(str(place), 0).recent == (replace(event, to_send=0),)


# ---- what came late


def test_somebody_admitted_twice_stays_said_until_it_is_looked_at(driver: WindowDriver) -> None:
    driver.press("proth<Return>")
    driver.until(lambda: driver.live.counts.inside == 1)
    entry = _late_entry(driver, _somebody(driver), "Side door", forced=True, broke="already_in")
    _tell(driver, entry)
    assert late(driver) == (
        "Hilary Prothero was admitted twice: Foyer 09:00, Side door 09:00 while it worked alone. "
        "A lead should look."
    )
    driver.view.lines.say(None)
    driver.press("<Ctrl+2>")
    assert late(driver)
    driver.press("<Ctrl+Shift+L>")
    log = driver.view.pages[PageId.DAY_LOG]
    assert isinstance(log, DayLogPage)
    assert driver.view.page is PageId.DAY_LOG
    assert log.log.entry(log.table.currentIndex().row()).act == entry.act
    line = log.log.line(log.table.currentIndex().row())
    assert line.aside == "worked alone · though in already · sent 09:42"


def test_a_note_settles_it_everywhere_and_the_look_of_a_lead_is_one(driver: WindowDriver) -> None:
    who = _somebody(driver)
    _tell(driver, _late_entry(driver, who, "Side door", forced=True, broke="already_in"))
    assert late(driver)
    note = replace(
        _late_entry(driver, who, "Office"), act="a note", action=Action.NOTE_ADDED, facts={}
    )
    _tell(driver, replace(note, subject="somebody else", act="another"))
    assert late(driver)
    _tell(driver, replace(note, sequence=note.sequence + 1))
    assert late(driver) == ""
    before = driver.ask(lambda desk: len(_newest(desk, 0)))
    again = _late_entry(driver, who, "Back door", forced=True, broke="already_in")
    _tell(driver, again)
    driver.press("<Ctrl+Shift+A>")
    assert late(driver) == ""
    assert driver.ask(lambda desk: _newest(desk, before)) == [Action.NOTE_ADDED]


def test_what_was_overtaken_is_said_at_the_desk_that_did_it(driver: WindowDriver) -> None:
    facts: dict[str, Json] = {
        "wish": "item.started", "reason": "overtaken", "by": "other", "did": "item.started",
        "item": "Panel",
        "since": instant_text(driver.clock.now()),
    }  # fmt: skip
    entry = _late_entry(driver, "", "Stage", **facts)
    refused = replace(entry, action=Action.ACT_REFUSED, subject=None)
    _tell(driver, refused)
    assert late(driver) == ""
    _tell(driver, replace(refused, desk="Foyer", act="ours", sequence=refused.sequence + 1))
    assert late(driver).startswith("Going on at 09:00, while Foyer worked alone, was not done")


def test_what_was_written_anew_is_told_once(driver: WindowDriver) -> None:
    last = len(driver.live.entries)
    entry = _late_entry(driver, _somebody(driver), "Side door", forced=True, broke="not_coming")
    _tell(driver, entry)
    assert late(driver)
    driver.live.apply(
        replace(
            Changes(head=Head(sequence=last), undone=driver.live.undone, rewound_to=last),
            delegates=tuple(driver.live.delegates.values()),
            questions=tuple(driver.live.questions.values()),
        )
    )
    assert late(driver) == ""
    _tell(driver, entry)
    assert late(driver)
