"""Pictures of what the desk sees without asking, from nobody to ten thousand, and of a scan."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from datetime import time, timedelta
from functools import partial
from pathlib import Path

from driven_window import DrivenWindow
from pictures_studio import Studio
from PySide6.QtTest import QTest

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.entries import Draft
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Decision, Identity, Performer
from eventdesk.services.sample import sample_instant
from eventdesk.storage.transactions import Writing
from eventdesk.ui.actions.spec import PageId

MANY = 10_000
_WAVES = (12, 35, 160, 410, 980, 1640, 1210, 760, 420, 330, 150, 90, 40, 22)
_CATEGORIES = ("Delegate", "Speaker", "Exhibitor", "Press", "Official guest", "Team", "Observer")
_PLACES = ("Avon", "Mercia", "Solway", "Tamar", "Severn", "Medway", "Trent", "Humber", "Wessex")


def _nobody_yet(studio: Studio) -> None:
    studio.at(time(8, 0), lambda _desk, _clock: None)
    studio.take("overview-nobody-yet")


def _seven(studio: Studio) -> None:
    def arrive(desk: EventDesk, clock: SetClock) -> None:
        for place, one in enumerate(_free(desk)[:7]):
            clock.set_to(sample_instant(time(8, 46 + place)))
            desk.check_in.check_in(one.id)

    studio.at(time(8, 54), arrive)
    studio.take("overview-seven")


def _everybody(studio: Studio) -> None:
    studio.at(time(10, 40))
    studio.take("overview-seventy")


def _found_among_ten_thousand(studio: Studio) -> None:
    path = studio.folder / "ten thousand more.csv"
    _write_list(path)

    def bring_in(desk: EventDesk, _clock: SetClock) -> None:
        desk.invite_list.apply(desk.invite_list.preview(path))

    window = studio.on_empty_event(bring_in, at=time(8, 40))
    window.type("family0")
    studio.take("registration-ten-thousand")


def _ten_thousand(studio: Studio) -> None:
    path = studio.folder / "ten thousand.csv"
    _write_list(path)

    def arrive(desk: EventDesk, clock: SetClock) -> None:
        desk.invite_list.apply(desk.invite_list.preview(path))
        left = [one.id for one in _free(desk)]
        for place, people in enumerate(_WAVES):
            clock.set_to(sample_instant(time(8, 20)) + timedelta(minutes=10 * place))
            _admit(desk, left[:people])
            left = left[people:]

    window = studio.on_empty_event(arrive, at=time(10, 40))
    window.until(lambda: window.registration.hint.overview.is_read)
    studio.take("overview-ten-thousand")


def _scanned_elsewhere(studio: Studio, state: str, wanted: Callable[[Delegate], bool]) -> None:
    """A scan while a question is half written."""
    window = studio.at(time(9, 4))
    window.window.turn_to(PageId.QUESTIONS)
    focus = window.window.focusWidget()
    if focus is not None:
        QTest.keyClicks(focus, "Who pays for the second year, and ")
    _scan(window, wanted)
    studio.take(f"scan-{state}-elsewhere")


def _scanned_over_a_note(studio: Studio) -> None:
    window = studio.at(time(9, 4))
    window.view.qt_actions["day_log.note"].trigger()
    focus = window.window.focusWidget()
    if focus is not None:
        QTest.keyClicks(focus, "Fire alarm, fal")
    _scan(window, _is_due)
    studio.take("scan-over-a-note")


def _narrow(studio: Studio, size: tuple[int, int], base: float) -> None:
    """The overview where there is little room, or large text."""
    studio.take_at(time(9, 4), size=size, base=base, name=f"overview-{size[0]}-text-{base:g}")


def _scan(window: DrivenWindow, wanted: Callable[[Delegate], bool]) -> None:
    names = sorted(window.live.delegates.values(), key=lambda one: one.particulars.family_name)
    window.registration.scans.take(next(one for one in names if wanted(one)).reference)
    window.until(lambda: not window.view.acts.busy)


def _is_due(one: Delegate) -> bool:
    return one.attendance is Attendance.EXPECTED and not one.particulars.alert


def _is_in(one: Delegate) -> bool:
    return one.attendance is Attendance.IN


def _free(desk: EventDesk) -> list[Delegate]:
    """Those whom nothing keeps out, in the order of their references."""
    with desk.database.reading() as reading:
        everybody = [one for one in reading.delegates.all() if _is_due(one)]
    return sorted(everybody, key=lambda one: one.reference)


def _admit(desk: EventDesk, people: Sequence[str]) -> None:
    """Let them all in by one act: ten thousand acts would take as many syncs."""
    facts = {"heads": 1, "acknowledged": False}
    drafts = [Draft(action=Action.DELEGATE_CHECKED_IN, subject=one, facts=facts) for one in people]

    def decide(_writing: Writing, _at: object) -> Decision:
        return Decision(wish=Action.DELEGATE_CHECKED_IN, drafts=drafts)

    Performer(desk.database, desk.clock, Identity(desk="Desk 1", operator=None)).perform(decide)


def _write_list(path: Path) -> None:
    """Ten thousand invented people; every fortieth needs something."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["Reference", "First name", "Last name", "Organisation", "Category", "RSVP",
             "Access needs", "Alert"]
        )  # fmt: skip
        for number in range(MANY):
            share = number * 7919 % 1000
            place = min(len(_CATEGORIES) - 1, share * share // 150_000)
            writer.writerow(
                [
                    f"R{number:06}",
                    f"Given{number % 97}",
                    f"Family{number:05}",
                    f"{_PLACES[share % len(_PLACES)]} Partnership {1 + share * share // 33_000}",
                    _CATEGORIES[place],
                    "Yes" if number % 19 else "No",
                    "" if number % 40 else "Step-free seat",
                    "" if number % 333 else "Ask for the first speaker before admitting",
                ]
            )


OVERVIEW_STATES: dict[str, Callable[[Studio], None]] = {
    "overview-nobody-yet": _nobody_yet,
    "overview-seven": _seven,
    "overview-seventy": _everybody,
    "overview-ten-thousand": _ten_thousand,
    "registration-ten-thousand": _found_among_ten_thousand,
    "overview-narrow": partial(_narrow, size=(960, 600), base=14),
    "overview-medium": partial(_narrow, size=(1090, 720), base=14),
    "overview-large-text": partial(_narrow, size=(1280, 720), base=20),
    "overview-largest-text": partial(_narrow, size=(1280, 720), base=28),
    "scan-elsewhere": partial(_scanned_elsewhere, state="admitted", wanted=_is_due),
    "scan-refused-elsewhere": partial(_scanned_elsewhere, state="refused", wanted=_is_in),
    "scan-over-a-note": _scanned_over_a_note,
}
