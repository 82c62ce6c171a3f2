"""What people complain of at the window of a desk, and that it cannot happen here.

Each docstring says what went wrong elsewhere. Whatever happens is brought about by keys, a click,
a scanner, or by another desk on the same file.
"""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QWidget

from eventdesk.core.delegates import Attendance
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.verdict_view import Verdict
from tests.end_to_end.listed_event import (
    DETAILS,
    DOOR_LIST,
    ListedWindow,
    OpenWindow,
    desk_of,
    long_list,
    person,
)

Key = Qt.Key


# ---- what stands on the screen


def test_the_figures_on_screen_follow_another_desk_without_a_key(window: ListedWindow) -> None:
    """The count stood still until somebody changed the page, with a thousand already inside."""
    page = window.registration
    assert ", 0 of 4 in" in window.strip()
    with desk_of(window.path, "South") as south:
        south.check_in.check_in("C303")
        ann = south.check_in.check_in("A101")
        window.until(lambda: ", 2 of 4 in" in window.strip())
        assert "5 people" in page.side.counts.accessibleDescription()
        assert len(page.side.arrivals.model.rows) == 2
        south.day_log.undo(ann.act)
        window.until(lambda: ", 1 of 4 in" in window.strip())
        assert [row.name for row in page.side.arrivals.model.rows] == ["Cy Cox"]
        later = window.path.parent / "later.csv"
        later.write_text(DOOR_LIST + "L111,Lou,Low,accepted,1,\n", encoding="utf-8")
        bulk = south.invite_list.apply(south.invite_list.preview(later))
        window.until(lambda: ", 1 of 5 in" in window.strip())
        south.day_log.undo(bulk.act)
        window.until(lambda: ", 1 of 4 in" in window.strip())


def test_nobody_who_has_not_come_can_be_read_off_the_page(open_window: OpenWindow) -> None:
    """The whole list stood on a screen that everybody in the queue could see."""
    window = open_window(long_list(40))
    window.enter("K007")
    assert window.came() == ["K007"]
    window.press("<Escape>")
    window.settle()
    shown = " ".join(words_on(window.window))
    assert "Family7" in shown, "whoever came last is shown, so these are the words on screen"
    for place in range(40):
        assert place == 7 or f"Family{place}" not in shown.replace("Family7", "")
    window.look_for("family3")
    assert "Family39" in " ".join(words_on(window.window))
    window.press("<Escape>")
    window.until(lambda: "Family39" not in " ".join(words_on(window.window)))


def words_on(widget: QWidget) -> Iterator[str]:
    """Everything that can be read on a widget, or heard of it."""
    for one in (widget, *widget.findChildren(QWidget)):
        if not one.isVisible():
            continue
        yield from (one.accessibleName(), one.accessibleDescription())
        if isinstance(one, (QLabel, QLineEdit, Text)):
            yield one.text()
        if isinstance(one, QAbstractItemView) and (model := one.model()) is not None:
            for row in range(model.rowCount()):
                yield spoken(one, row)


def spoken(rows: QAbstractItemView, row: int) -> str:
    """A row of a list in words."""
    said_of_it = rows.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    return str(said_of_it or "")


def test_what_else_the_list_says_of_somebody_stands_on_the_card(open_window: OpenWindow) -> None:
    """The size of the shirt was on the list, and the desk had to look it up on paper."""
    people = (
        "Reference,First name,Last name,T-shirt,Lanyard,Story\nA101,Ann,Ash,XL,green," + "w" * 60
    )
    window = open_window(f"{people}\nB2,Bo,Bay,S,,\n")
    window.enter("ash")
    assert window.card is not None
    assert ("T-shirt", "XL") in window.card.facts
    assert ("Lanyard", "green") in window.card.facts
    assert "Story" not in dict(window.card.facts)
    window.look_for("green")
    assert [one.delegate.reference for one in window.registration.results.reading.found] == ["A101"]


# ---- keys and clicks that nobody meant

POCKET = [
    "<Return>", "<Enter>", "<Space>", "<Down>", "<Up>", "<Escape>", "<Home>", "<End>",
    "<PageDown>", "<Backspace>", "<Delete>", "<F6>", "<F7>", "<F8>", "1", "2", "9",
]  # fmt: skip


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(pressed=st.lists(st.sampled_from(POCKET), min_size=1, max_size=12))
def test_keys_that_name_nobody_admit_nobody(window: ListedWindow, pressed: list[str]) -> None:
    """A phone in a pocket checked people in, since the whole list lay under every tap."""
    window.press("<Escape><Escape>")
    window.registration.take_focus()
    window.press("".join(pressed))
    window.settle()
    assert window.inside() == set()
    assert window.came() == []


def test_a_click_admits_nobody_and_chooses_the_row_under_it(open_window: OpenWindow) -> None:
    """The button stood so far from the name that the wrong row was pressed."""
    window = open_window(long_list(9))
    window.look_for("family")
    rows = window.registration.results.list
    model = rows.model()
    spoken_of_row_two = spoken(rows, 2)
    for row in (4, 2):
        box, said_of_row = rows.visualRect(model.index(row, 0)), spoken(rows, row)
        for x in (box.left() + 8, box.right() - 8):
            place = QPoint(x, box.center().y())
            QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
            chosen = window.registration.results.selected
            assert chosen is not None
            assert chosen.full_name in said_of_row
            assert chosen.full_name in window.registration.results.sentence.text()
    window.settle()
    assert window.inside() == set()
    window.press("<Return>")
    window.settle()
    assert window.card is not None
    assert window.card.name in spoken_of_row_two
    assert [window.one(code).full_name for code in window.came()] == [window.card.name]


# ---- walk-ins and undo


def test_a_walk_in_needs_neither_an_address_nor_room(open_window: OpenWindow) -> None:
    """A walk-in took a form with an e-mail address, and none could come once the hall was full."""
    window = open_window(DOOR_LIST, replace(DETAILS, capacity=1))
    window.enter("ash")
    before = window.keys_pressed
    window.press("<Ctrl+N>Mo Ito<Return><Return>Bo Bay<Return><Return>")
    window.settle()
    assert window.keys_pressed - before - len("Mo ItoBo Bay") <= 5
    assert window.card is not None
    assert (window.card.state, window.card.name) == (Verdict.ADMITTED, "Mo Ito")
    assert [band.sentence for band in window.card.bands] == ["2 inside, the building holds 1."]
    (came,) = [one for one in window.live.delegates.values() if one.full_name == "Mo Ito"]
    assert (came.particulars.email, came.attendance) == ("", Attendance.IN)


def said(window: ListedWindow) -> str:
    """The sentence above the page, or nothing."""
    message = window.view.lines.message
    return message.accessibleName() if message.isVisible() else ""


def test_undo_never_says_undone_of_somebody_who_is_still_in(window: ListedWindow) -> None:
    """The screen said "undone", and nothing had happened."""
    window.enter("ash")
    with desk_of(window.path, "South", "Tom", "09:05") as south:
        assert south.check_in.check_in("A101", override="Badge lost").done
        window.press("<Ctrl+Z>")
        window.until(window.view.lines.undo.isVisible)
        window.press("<Return>")
        window.settle()
        assert (
            said(window) == "Undone, but Ann Ash is still in: checked in at 09:05 at South by Tom."
        )
        assert person(south, "A101").arrived_desk == "South"
    window.enter("bay")
    window.press("<Ctrl+Z><Return>")
    window.settle()
    assert said(window).startswith("Undone: check-in of Bo Bay.")
    assert window.one("B202").attendance is Attendance.EXPECTED
    assert ", 1 of 4 in" in window.strip()


def test_a_clock_that_is_slow_never_shows_somebody_as_in_who_is_not(window: ListedWindow) -> None:
    """A laptop with a wrong clock said "in" of somebody whom the list had as gone."""
    with desk_of(window.path, "South", "Tom", "09:30") as south:
        south.check_in.check_in("A101")
        south.check_in.leave("A101")
    window.until(lambda: window.one("A101").attendance is Attendance.LEFT)
    window.enter("ash")
    assert window.one("A101").attendance is Attendance.LEFT
    assert window.card is not None
    assert (window.card.state, window.card.verdict) == (Verdict.REFUSED, "In the log, but not in")
    assert window.card.reason.startswith("It is in the log, but nobody is in by it")
    assert "clock stands at 09:04" in window.card.way_on
    assert ", 0 of 4 in" in window.strip()
    window.press("<Escape>")
    window.enter("bay")
    assert window.inside() == {"B202"}
