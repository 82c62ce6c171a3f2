"""What people complain of in scanners and in warnings, and that it cannot happen here.

Each docstring says what went wrong elsewhere. Whatever happens is brought about by keys, a click,
a scanner, or by another desk on the same file.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from eventdesk.core.actions import Action
from eventdesk.core.delegates import IdKind
from eventdesk.ui.pages.registration.card import Step
from eventdesk.ui.widgets.verdict_view import Verdict
from tests.end_to_end.listed_event import (
    DETAILS,
    DOOR_LIST,
    ListedWindow,
    OpenWindow,
    long_list,
)

Key = Qt.Key


# ---- scanners


def test_one_bad_scan_does_not_hang_the_next(window: ListedWindow) -> None:
    """After one code that was not known every later scan waited for ever."""
    bad = ("XX-99417", "HTTPS://EXAMPLE.ORG/7?A=B", "0" * 60, "A101A101")
    for code in (*bad, "A101", "A101", "NO-10001", "B202"):
        window.keys.scan(code)
        window.settle_scans()
    assert window.came() == ["A101", "B202"]
    refused = [
        entry.facts["reason"]
        for entry in window.live.entries[window.first_entry :]
        if entry.action is Action.ACT_REFUSED
    ]
    assert refused.count("already_in") == 1
    assert refused.count("unknown_code") == len(refused) - 1 >= 2
    window.enter("cox")
    assert window.registration.verdict.step is Step.HEADS


def test_a_queue_is_scanned_through_without_waiting(open_window: OpenWindow) -> None:
    """Two hundred people took an hour, since each scan had to be waited for."""
    window = open_window(long_list(60))
    codes = [f"K{place:03}" for place in range(60)]
    for sign in "".join(f"{code}\r" for code in codes):
        key = Key.Key_Return if sign == "\r" else Key.Key_A
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.postEvent(window.registration.search, event)
    window.until(lambda: len(window.inside()) == 60)
    window.settle()
    assert window.came() == codes
    assert window.registration.search.text() == ""


@pytest.mark.parametrize(
    "go",
    ["<Ctrl+2>", "<Ctrl+3>", "<Ctrl+4>", "<Ctrl+N>", "<F4>", "<Ctrl+K>", "<Ctrl+D>",
     "<Ctrl+3><Tab><Tab>", "<Ctrl+4><Tab>"],
)  # fmt: skip
def test_a_scan_is_heard_wherever_the_focus_has_gone(window: ListedWindow, go: str) -> None:
    """Another field had taken the focus, and the code was typed into that."""
    window.press(go)
    window.settle()
    focus = QApplication.focusWidget()
    assert focus is not window.registration.search
    written = focus.text() if isinstance(focus, QLineEdit) else ""
    window.keys.scan("A101")
    window.until(lambda: window.inside() == {"A101"})
    window.settle_scans()
    assert QApplication.focusWidget() is focus
    assert not isinstance(focus, QLineEdit) or focus.text() == written


def test_a_scan_counts_only_once_somebody_has_looked_at_an_id(
    open_window: OpenWindow,
) -> None:
    """The scan had let somebody in before anybody had looked at the document."""
    window = open_window(DOOR_LIST, replace(DETAILS, id_check=True))
    window.keys.scan("A101")
    window.until(lambda: window.registration.verdict.step is Step.ID)
    window.settle_scans()
    assert window.inside() == set()
    assert ", 0 of 4 in" in window.strip()
    window.keys.press(Key.Key_Return)
    window.settle_scans()
    assert window.inside() == set(), "Enter alone says nothing of a document"
    window.keys.type("1")
    window.keys.press(Key.Key_Return)
    window.until(lambda: window.inside() == {"A101"})
    window.settle_scans()
    assert window.one("A101").id_seen in set(IdKind), "the kind, and nothing that it says"


# ---- warnings


def walk_in_who_is_on_the_list(window: ListedWindow) -> None:
    window.press("<Ctrl+N>wes wye<Return><Return>ann ash<Return>")
    window.settle()
    window.press("<F6>")


REACHED: dict[str, Callable[[ListedWindow], None]] = {
    "typed": lambda window: window.enter("wye"),
    "moved to": lambda window: window.press("wye<Down><Return>"),
    "scanned": lambda window: window.keys.scan("W909"),
    "typed code": lambda window: window.enter("w909"),
    "as a walk-in": walk_in_who_is_on_the_list,
}


@pytest.mark.parametrize("way", REACHED)
def test_a_warning_holds_the_screen_however_somebody_was_reached(
    window: ListedWindow, way: str
) -> None:
    """Whoever was on the watch list came in by a way on which nothing was said."""
    REACHED[way](window)
    window.until(lambda: window.verdict is Verdict.ALERT)
    window.settle_scans()
    assert window.card is not None
    assert window.card.reason == "Not to enter: ring Control on 112"
    for key in ("<Return>", "<Space>", "<Return>"):
        window.press(key)
        window.settle()
    assert window.inside() == set()
    assert window.verdict is Verdict.ALERT
    window.press("<F8><Return>")
    window.settle()
    assert window.inside() == {"W909"}
