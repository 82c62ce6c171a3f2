"""Windows of several desks on one event, driven by keys, while their server comes and goes."""

from __future__ import annotations

from joined_windows import EventOnServer, JoinedWindow, on_server, prepared

from eventdesk.core.delegates import Attendance
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.storage.machine import read_machine
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.day_log.page import DayLogPage
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.rail_button import RailButton
from eventdesk.ui.widgets.text import Text

__all__ = ["on_server", "prepared"]

NAME = "Hilary Prothero"


def is_in(window: JoinedWindow, name: str = NAME) -> bool:
    found = next(one for one in window.live.delegates.values() if one.full_name == name)
    return found.attendance is Attendance.IN


def log_of(window: JoinedWindow) -> DayLogPage:
    page = window.view.pages[PageId.DAY_LOG]
    assert isinstance(page, DayLogPage)
    return page


def until_read(window: JoinedWindow, entries: int) -> None:
    window.until(lambda: len(window.live.entries) == entries)


def until_in(window: JoinedWindow, name: str = NAME) -> None:
    window.until(lambda: is_in(window, name))


def until_late(window: JoinedWindow) -> None:
    window.until(lambda: bool(window.late))


def foot(window: JoinedWindow) -> str:
    return window.view.rail.findChildren(RailButton)[-1].text()


def test_doors_go_on_alone_and_everything_is_sent(on_server: EventOnServer) -> None:
    foyer = on_server.window()
    side = on_server.window(desk="Registration 2")
    foyer.press("proth<Return>")
    side.until(lambda: is_in(side))
    foyer.until(lambda: "desks" in foot(foyer))
    foyer.cut()
    assert "This desk works alone" in foyer.said
    head = len(foyer.live.entries)
    foyer.press("Ottilie<Return>")
    foyer.until_logged(head + 1)
    foyer.until(lambda: foyer.standing is not None and foyer.standing.to_send == 1)
    assert foot(foyer) == "Alone · 1 to send"
    # The same person comes to the other door.
    side.press("Ottilie<Return>")
    side.until_logged(head + 1)
    # Somebody is typing, and a row of the log is chosen, while the end of the log is written anew.
    log = log_of(foyer)
    foyer.press("<Ctrl+4><Home>")
    act = log.log.entry(log.table.currentIndex().row()).act
    foyer.press("<Ctrl+1>wat")
    foyer.heal()
    foyer.until_back()
    for window in (foyer, side):
        until_read(window, head + 2)
        until_late(window)
        assert window.late.startswith("Ottilie ")
        assert "was admitted twice: Registration 2 09:00, Foyer 09:00 while it" in window.late
        assert window.live.counts.inside == 2
    foyer.until(lambda: foyer.said == "Back. 1 act was sent. 1 needs the lead.")
    assert [one.act for one in foyer.live.entries] == [one.act for one in side.live.entries]
    assert foyer.live.delegates == side.live.delegates
    assert foyer.registration.search.text() == "wat"
    assert log.log.entry(log.table.currentIndex().row()).act == act
    assert "sent " in log.log.line(log.log.row_of(act)).aside
    side.press("<Ctrl+Shift+A>")
    foyer.until(lambda: not foyer.late)
    assert not side.late


def test_chair_and_organiser_go_on_alone_with_their_own_work(on_server: EventOnServer) -> None:
    stage = on_server.window(DeskKind.CHAIR, "Stage")
    office = on_server.window(DeskKind.ORGANISER, "Office")
    for window in (stage, office):
        window.press("<Ctrl+2>")
    stage.view.qt_actions["item.next"].trigger()
    office.until(lambda: office.live.order.running is not None)
    first = office.live.order.running
    stage.until(lambda: stage.live.order.running == first)
    stage.cut()
    stage.press("<Ctrl+1>proth<Return>")
    stage.until(lambda: stage.said.startswith("This desk may not do that"))
    assert not is_in(stage)
    for minute in ("09:05", "09:10"):
        before = stage.view.strip.accessibleDescription()
        stage.at(minute)
        assert stage.view.strip.accessibleDescription() != before
    office.at("09:10")
    office.view.qt_actions["item.next"].trigger()
    office.until(lambda: office.live.order.running != first)
    stage.view.qt_actions["item.next"].trigger()
    stage.until(lambda: stage.live.order.running != first)
    stage.heal()
    stage.until_back()
    until_late(stage)
    assert "was not done" in stage.late
    assert "Office" in stage.late
    stage.until(lambda: stage.live.order == office.live.order)
    assert not office.late
    # What needs everybody waits for the server, and keeps what was typed.
    office.cut()
    office.view.wishes.leads.name_lead()
    office.press("Ruth Amadi<Return>")
    asked = office.view.lines.asked
    office.until(lambda: any("needs the server" in one.text() for one in asked.findChildren(Text)))
    field = asked.findChild(LineField)
    assert field is not None
    assert field.text() == "Ruth Amadi"
    assert "Not saved" not in foot(office)
    office.heal()
    office.until_back()
    office.press("<Return>")
    office.until(lambda: "Ruth Amadi" in [office.live.operators[one] for one in office.live.leads])


def test_what_was_left_to_send_is_sent_at_the_next_start(on_server: EventOnServer) -> None:
    foyer = on_server.window()
    foyer.cut()
    foyer.press("proth<Return>")
    foyer.until(lambda: foyer.standing is not None and foyer.standing.to_send == 1)
    foyer.window._close_event()  # noqa: SLF001 - what closing the window does with its event
    foyer.window.show_start()
    (recent,) = read_machine(foyer.folder).recent
    assert (recent.desk, recent.to_send) == ("Foyer", 1)
    foyer.heal()
    foyer.window.open_address(recent.path)
    foyer.until(lambda: foyer.window.view is not None)
    foyer.wait_for_history()
    foyer.until_back()
    foyer.until(lambda: foyer.said == "Back. 1 act was sent.")
    assert on_server.is_in(NAME)
    foyer.until(lambda: read_machine(foyer.folder).recent[0].to_send == 0)


def test_a_display_shows_and_says_that_it_only_shows(on_server: EventOnServer) -> None:
    screen = on_server.window(DeskKind.DISPLAY, "Screen")
    for where in ("at the server", "alone"):
        screen.view.lines.say(None)
        screen.press("<Ctrl+1>Ottilie<Return>")
        screen.until(lambda: screen.said.startswith("This desk only shows the event."))
        assert screen.live.counts.inside == 0, where
        if where == "at the server":
            screen.registration.search.empty()
            screen.cut()
