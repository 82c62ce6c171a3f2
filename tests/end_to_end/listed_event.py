"""A small event with a list of a test's own, and desks and a window that open it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from stamped_keys import StampedKeys

from eventdesk.bootstrap import Settings, create_event, open_event
from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.event import Event
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.widgets.verdict_view import Verdict, VerdictView
from tests.end_to_end.window_driver import WindowDriver

# The day of the sample, so that a window driver's clock stands on it.
DETAILS = Event(name="A day of talks", date=date(2026, 11, 16), timezone="Europe/London")

DOOR_LIST = """\
Reference,First name,Last name,RSVP,Party size,Alert
A101,Ann,Ash,accepted,1,
B202,Bo,Bay,accepted,1,
C303,Cy,Cox,accepted,4,
D404,Di,Dee,declined,1,
W909,Wes,Wye,accepted,1,Not to enter: ring Control on 112
"""
"""A few people for two doors: a party, one who declined, one who is watched for."""

Desks = tuple[EventDesk, EventDesk]


def long_list(number: int) -> str:
    """A list of so many, their references K000, K001 and so on."""
    rows = (f"K{place:03},Given{place},Family{place}\n" for place in range(number))
    return "Reference,First name,Last name\n" + "".join(rows)


def on_the_day(clock: str) -> datetime:
    """An instant of the event's day: "09:04"."""
    return datetime.combine(DETAILS.date, time.fromisoformat(clock), tzinfo=DETAILS.zone)


def make_event(folder: Path, people: str, details: Event = DETAILS, *, encoding: str = "") -> Path:
    """The file of an event that these people, a CSV text, were brought into; the text beside it."""
    path, listed = folder / "day.eventdesk", folder / "people.csv"
    folder.mkdir(parents=True, exist_ok=True)
    listed.write_bytes(people.encode(encoding or "utf-8"))
    path.write_bytes(_made(people, details, encoding or "utf-8"))
    return path


@cache
def _made(people: str, details: Event, encoding: str) -> bytes:
    with TemporaryDirectory() as named:
        folder = Path(named)
        path, listed = folder / "day.eventdesk", folder / "people.csv"
        listed.write_bytes(people.encode(encoding))
        with create_event(path, details, Settings(data_dir=folder / "maker")) as desk:
            desk.invite_list.apply(desk.invite_list.preview(listed))
        return path.read_bytes()


@contextmanager
def desk_of(path: Path, name: str, operator: str = "", clock: str = "09:00") -> Iterator[EventDesk]:
    """A desk at work on an event, its clock standing still until it is set."""
    settings = Settings(
        data_dir=path.parent / name, desk=name, clock=SetClock(on_the_day(clock), speed=0)
    )
    with open_event(path, settings) as desk:
        if operator:
            desk.event.take_over(operator)
        yield desk


def person(desk: EventDesk, code: str) -> Delegate:
    """Whoever has that reference, as now stored."""
    found = desk.check_in.named(code)
    assert found is not None, code
    return found


def clock_of(desk: EventDesk) -> SetClock:
    """The clock that this desk goes by."""
    assert isinstance(desk.clock, SetClock)
    return desk.clock


class ListedWindow(WindowDriver):
    """A window on an event with a list of the test's own; Aisha Rahman sits at it."""

    def __init__(self, qtbot: QtBot, folder: Path, people: str, details: Event = DETAILS) -> None:
        super().__init__(qtbot, folder, time(9, 4))
        self.path = make_event(folder, people, details)
        self.window.show_desk(open_event(self.path, self.settings))
        self.show()
        self.wait_for_history()
        self.press("Aisha Rahman<Return>")
        self.until(lambda: self.view.wishes.operator_name == "Aisha Rahman")
        self.until_logged(len(self.live.entries))
        self.first_entry = self.ask(_length)
        self.until_logged(self.first_entry)
        self.keys = StampedKeys(self.view.scanner)

    def close(self) -> None:
        """Press no more keys, and close the window."""
        self.keys.close()
        super().close()

    def enter(self, typed: str) -> None:
        """Type, look at the whole answer, press Enter, and wait for what comes of it."""
        self.look_for(typed)
        self.press("<Return>")
        self.settle()

    def look_for(self, typed: str) -> None:
        """Type, and wait for the whole answer."""
        self.press(typed)
        self.until(lambda: self.registration.finding.is_answered)

    def settle(self) -> None:
        """Wait until every wish is answered and its entries are on screen."""
        QApplication.processEvents()
        page = self.registration
        self.until(lambda: not page.finding.has_typed and not self.view.acts.busy)
        self.until_logged(self.ask(_length))

    def settle_scans(self) -> None:
        """Wait until what the scanner watch held is given, and every wish is answered."""
        self.until(lambda: not self.view.scanner.is_holding)
        self.settle()

    @property
    def card(self) -> VerdictView | None:
        """What the card says, if it is shown."""
        verdict = self.registration.verdict
        return verdict.card.view if verdict.isVisible() else None

    @property
    def verdict(self) -> Verdict | None:
        """The verdict of the card, if it is shown."""
        return None if self.card is None else self.card.state

    def one(self, code: str) -> Delegate:
        """Whoever has that reference, as the window knows them."""
        (found,) = [one for one in self.live.delegates.values() if one.reference == code]
        return found

    def inside(self) -> set[str]:
        """The references of those who are in, as the window knows."""
        return {
            one.reference for one in self.live.delegates.values() if one.attendance is Attendance.IN
        }

    def came(self) -> list[str]:
        """The references of those who were admitted since the window opened, in order."""
        return [
            self.live.delegates[entry.subject].reference
            for entry in self.live.entries[self.first_entry :]
            if entry.action is Action.DELEGATE_CHECKED_IN and entry.subject is not None
        ]

    def strip(self) -> str:
        """What the strip says."""
        return self.view.strip.accessibleDescription()


class OpenWindow(Protocol):
    """The fixture `open_window`: a window on an event with these people."""

    def __call__(self, people: str, details: Event = DETAILS) -> ListedWindow:
        """Open it."""


def _length(desk: EventDesk) -> int:
    with desk.database.reading() as reading:
        return reading.head().sequence
