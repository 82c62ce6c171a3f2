"""What a file leaves open, from the file to the event and back: real files, keys, undo."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from list_files import write_text
from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shown_import_page import ShowPage, pills, press, show_list, show_order

from eventdesk.core.delegates import Presence
from eventdesk.core.running_order.order import ItemKind
from eventdesk.ui.pages.importing.page import ImportPage
from eventdesk.ui.widgets.message_line import MessageView

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ARRIVED = """Name,Organisation,Checked in
May Lark,Kent Police,Yes
Tom Wren,Home Office,Yes
Ada Finch,Home Office,No
"""
GUESSES = """09:00 - 09:30 Registration
09:30 - 10:00 Welcome
10:45 sharp Minister by video
11:05 - 11:20 Q&A with the minister
"""
"""A break, a fixed start and a round of questions, to whoever reads the words."""


def _schedule() -> str:
    """Three days, two rooms at once, as frab writes it."""
    days = []
    for day in (15, 16, 17):
        rooms = "".join(
            f'<room name="{room}"><event id="{day}{at}"><date>2026-11-{day}T09:00:00+00:00</date>'
            f"<start>09:00</start><duration>00:50</duration><room>{room}</room>"
            f"<title>{room} on the {day}th</title></event></room>"
            for at, room in enumerate(("Great Hall", "Library"))
        )
        days.append(f'<day index="{day}" date="2026-11-{day}">{rooms}</day>')
    return f"<schedule><conference><title>Day</title></conference>{''.join(days)}</schedule>"


def _brought_in(opened: OpenedEvent, page: ImportPage, qtbot: QtBot) -> str:
    """Press Ctrl+Enter, and give what is said of it."""
    with qtbot.waitSignal(page.finished, timeout=30_000) as finished:
        QTest.keyClick(page, Qt.Key.Key_Return, CONTROL)
    opened.settle()
    (view,) = finished.args or [None]
    assert isinstance(view, MessageView)
    return view.sentence


def _undo(opened: OpenedEvent) -> None:
    opened.acts.perform(lambda desk: desk.day_log.undo())
    opened.settle()


def test_another_day_and_another_room_are_chosen_by_keys_and_brought_in(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    known = {item.title for item in opened.live.order.items}
    show_order(opened, page, write_text(tmp_path, "frab.xml", _schedule()))
    choices = page.choices
    assert (choices.day.chosen, choices.room.chosen) == ("2026-11-16", "Great Hall")
    assert "Great Hall on the 16th" in pills(page)
    QTest.keyClick(page, Qt.Key.Key_D, ALT)
    press(opened, page, Qt.Key.Key_Down)
    assert choices.day.chosen == "2026-11-17"
    QTest.keyClick(page, Qt.Key.Key_R, ALT)
    press(opened, page, Qt.Key.Key_Down)
    assert choices.room.chosen == "Library"
    assert "Library on the 17th" in pills(page)
    assert _brought_in(opened, page, qtbot).startswith("frab.xml brought in: 1 added.")
    assert {item.title for item in opened.live.order.items} - known == {"Library on the 17th"}
    _undo(opened)
    assert {item.title for item in opened.live.order.items} == known


@pytest.mark.parametrize("guesses", [True, False])
def test_guesses_are_shown_with_their_words_and_come_in_only_where_they_are_on(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path, qtbot: QtBot, guesses: bool
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_order(opened, page, write_text(tmp_path, "order.txt", GUESSES))
    rows = {row.name: row for row in page.preview.rows.rows.rows}
    assert rows["Minister by video"].pill.word == "Add, fixed?"
    assert rows["Minister by video"].detail.startswith("Guessed: fixed from “sharp”")
    assert "Guessed: questions from “Q&A”" in rows["Q&A with the minister"].detail
    if not guesses:
        QTest.keyClick(page, Qt.Key.Key_G, ALT)
        opened.settle()
        assert pills(page)["Minister by video"] == "Add"
    _brought_in(opened, page, qtbot)
    items = {item.title: item for item in opened.live.order.items}
    assert items["Minister by video"].fixed is guesses
    kind = ItemKind.QUESTIONS if guesses else ItemKind.TALK
    assert items["Q&A with the minister"].kind is kind


def test_those_marked_as_arrived_are_in_after_one_key_and_out_again_after_undo(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, write_text(tmp_path, "arrived.csv", ARRIVED))
    assert page.choices.arrivals.text().replace("&", "").startswith("2 people are marked as")
    assert not page.choices.takes_arrivals
    QTest.keyClick(page, Qt.Key.Key_A, ALT)
    assert _brought_in(opened, page, qtbot) == (
        "arrived.csv brought in: 3 added, 2 checked in. Ctrl Z takes it back."
    )
    inside = {
        one.full_name for one in opened.live.delegates.values() if one.presence is Presence.IN
    }
    assert inside == {"May Lark", "Tom Wren"}
    _undo(opened)
    assert len(opened.live.delegates) == 70
    assert not any(one.presence is Presence.IN for one in opened.live.delegates.values())
