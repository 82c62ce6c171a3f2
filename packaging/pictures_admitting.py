"""The states of the desk in which somebody is asked something, or writes something down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from driven_window import DrivenWindow
from msgspec.structs import replace
from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk.core.delegates import Attendance, Delegate, Rsvp
from eventdesk.services.event_desk import EventDesk

ARRIVING = time(9, 4)
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
Prepare = Callable[[EventDesk], None]


def _nothing(_desk: EventDesk) -> None:
    """The sample as it is."""


def _at_nine(studio: Studio, prepare: Prepare = _nothing) -> DrivenWindow:
    window = studio.at(ARRIVING)
    window.view.acts.perform(prepare)
    _settle(window)
    return window


def _settle(window: DrivenWindow) -> None:
    """Wait until every wish is answered and its entries are on screen."""
    heads: list[int] = []
    window.view.acts.perform(_head, heads.append)
    window.until(lambda: bool(heads) and not window.view.acts.busy)
    window.until(lambda: window.live.entries[-1].sequence >= heads[-1])
    window.paint()


def _head(desk: EventDesk) -> int:
    with desk.database.reading() as reading:
        return reading.head().sequence


def _press(window: DrivenWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(_focus(), key, modifier)
    _settle(window)


def _write(window: DrivenWindow, *lines: str) -> None:
    """Write lines, each but the last ended by Enter."""
    for place, line in enumerate(lines):
        if place:
            _press(window, Qt.Key.Key_Return)
        QTest.keyClicks(_focus(), line)
    window.paint()


def _focus() -> QWidget:
    focused = QApplication.focusWidget()
    if focused is None:
        raise RuntimeError("nothing has the focus")
    return focused


def _someone(window: DrivenWindow, wanted: Callable[[Delegate], bool]) -> Delegate:
    everybody = sorted(window.live.delegates.values(), key=lambda one: one.full_name)
    return next(one for one in everybody if wanted(one))


def _is_due(one: Delegate) -> bool:
    return one.attendance is Attendance.EXPECTED and not one.particulars.alert


def _enter(window: DrivenWindow, someone: Delegate) -> None:
    window.type(someone.reference)
    _press(window, Qt.Key.Key_Return)


def _walk_in(studio: Studio, state: str, name: str, lines: Sequence[str], *, admits: bool) -> None:
    window = _at_nine(studio)
    window.type(name)
    _press(window, Qt.Key.Key_N, CONTROL)
    _write(window, *lines)
    if admits:
        _press(window, Qt.Key.Key_Return)
    studio.take(f"registration-{state}")


def _substitute(studio: Studio) -> None:
    window = studio.at(time(8, 46))
    someone = _someone(window, lambda one: one.full_name == "Andrew Tallis")
    window.type(someone.reference)
    _press(window, Qt.Key.Key_U, CONTROL)
    _write(window, "Ottilie Featherstonehaugh-Blackwood")
    _press(window, Qt.Key.Key_Return)
    _write(window, "Hannah Marsh, by telephone")
    studio.take("registration-substitute")


def _correct(studio: Studio) -> None:
    window = _at_nine(studio)
    window.type(_someone(window, _is_due).reference)
    _press(window, Qt.Key.Key_R, CONTROL)
    _press(window, Qt.Key.Key_Tab)
    _write(window, "Brannigan-Whitlock")
    studio.take("registration-correct")


def _id(studio: Studio, state: str, *, chosen: bool) -> None:
    window = _at_nine(
        studio, lambda desk: _done(desk.event.change(replace(desk.event.read(), id_check=True)))
    )
    _enter(window, _someone(window, _is_due))
    if chosen:
        _press(window, Qt.Key.Key_2)
    studio.take(f"registration-{state}")


def _party(studio: Studio) -> None:
    window = _at_nine(studio)
    someone = _someone(window, _is_due)
    window.view.acts.perform(lambda desk: desk.check_in.correct(someone.id, {"party_size": 4}))
    _settle(window)
    _enter(window, someone)
    _press(window, Qt.Key.Key_2)
    studio.take("registration-party")
    _press(window, Qt.Key.Key_Return)
    _enter(window, someone)
    studio.take("registration-party-more")


def _override(studio: Studio) -> None:
    window = _at_nine(studio, _with_a_lead)
    _enter(window, _someone(window, lambda one: one.rsvp is Rsvp.DECLINED))
    _press(window, Qt.Key.Key_F9)
    _write(window, "Rang this morning: comes after all", "4712")
    _press(window, Qt.Key.Key_Return)
    studio.take("registration-override")


def _tell_host(studio: Studio) -> None:
    window = _at_nine(studio)
    someone, inside = _someone(window, _is_due), window.live.counts.heads
    told = {"tell_host": "Ms Marsh wants to say hello, 0117 496 0142"}
    window.view.acts.perform(lambda desk: desk.check_in.correct(someone.id, told))
    window.view.acts.perform(
        lambda desk: desk.event.change(replace(desk.event.read(), capacity=inside))
    )
    _settle(window)
    _enter(window, someone)
    studio.take("registration-tell-host")


def _with_a_lead(desk: EventDesk) -> None:
    lead = desk.event.name_lead("Hannah Marsh").subject
    if lead is not None:
        desk.event.set_pin(lead, "4711")


def _done(_result: object) -> None:
    """What came of it is seen in the picture."""


_COUNCIL = ("Torfaen County Borough Council", "Hannah Marsh", "Youth worker")
STATES: Sequence[tuple[str, Callable[[Studio], None]]] = (
    (
        "registration-walk-in",
        partial(
            _walk_in, state="walk-in", name="dilys vaughan-rees", lines=_COUNCIL[:2], admits=False
        ),
    ),
    (
        "registration-walk-in-alike",
        partial(
            _walk_in, state="walk-in-alike", name="siobhan ni cheallaigh", lines=_COUNCIL,
            admits=True,
        ),
    ),
    (
        "registration-walk-in-admitted",
        partial(
            _walk_in, state="walk-in-admitted", name="dilys vaughan-rees", lines=_COUNCIL,
            admits=True,
        ),
    ),
    ("registration-substitute", _substitute),
    ("registration-correct", _correct),
    ("registration-id", partial(_id, state="id", chosen=False)),
    ("registration-id-chosen", partial(_id, state="id-chosen", chosen=True)),
    ("registration-party", _party),
    ("registration-override", _override),
    ("registration-tell-host", _tell_host),
)  # fmt: skip
"""What draws each state, by its name."""
