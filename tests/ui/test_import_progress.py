"""Reading never stops the window: acts go on beside it, and Esc stops it at the step it is at."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from opened_event import PATIENCE, OpenedEvent, OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shown_import_page import ShowPage, counters, show_list, texts

from eventdesk.core.delegates import Attendance
from eventdesk.core.progress import Step
from eventdesk.core.read_as import ListKind
from eventdesk.ui.list_reader import ListReader
from eventdesk.ui.pages.importing.page import ImportPage
from eventdesk.ui.pages.importing.progress import progress_words
from eventdesk.ui.side_worker import WorkProgress
from eventdesk.ui.widgets.message_line import MessageView


class Gate:
    """Holds the reading thread at a step until it is opened."""

    def __init__(self, reader: ListReader, at: Step) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()
        self._at = at
        self._connection = reader.progressed.connect(self._hold, Qt.ConnectionType.DirectConnection)

    def _hold(self, progress: WorkProgress) -> None:
        if progress.step is self._at:
            self.reached.set()
            self.opened.wait()


@pytest.fixture
def opened(open_sample: OpenSample) -> OpenedEvent:
    return open_sample(time(8, 0))


@pytest.fixture
def gate(opened: OpenedEvent, request: pytest.FixtureRequest) -> Iterator[Gate]:
    made = Gate(opened.lists, getattr(request, "param", Step.COMPARING))
    yield made
    made.opened.set()


def begin(page: ImportPage, path: Path, gate: Gate) -> None:
    page.show_source(path, ListKind.INVITE_LIST)
    assert gate.reached.wait(30)


def test_people_are_admitted_while_a_list_is_read(
    opened: OpenedEvent, gate: Gate, shown_page: ShowPage, later_list: Path
) -> None:
    page = shown_page(opened)
    begin(page, later_list, gate)
    who = opened.delegate_id("Hilary Prothero")
    opened.acts.perform(lambda desk: desk.check_in.check_in(who))
    opened.qtbot.waitUntil(
        lambda: opened.live.delegates[who].attendance is Attendance.IN, timeout=PATIENCE
    )
    assert page.busy
    assert not page.preview.isVisible()
    gate.opened.set()
    opened.settle()
    assert counters(page)["to add"] == 3


def test_what_takes_over_a_second_says_how_far_it_is_and_esc_stops_it(
    opened: OpenedEvent, gate: Gate, shown_page: ShowPage, later_list: Path, qtbot: QtBot
) -> None:
    page = shown_page(opened)
    begin(page, later_list, gate)
    assert not page.parts.progress.isVisible()
    qtbot.waitUntil(page.parts.progress.isVisible, timeout=PATIENCE)
    assert "Reading the file" in texts(page)
    assert page.parts.progress.line.accessibleName() == "Understanding row 74 of 74 …"
    before = len(opened.live.entries)
    with qtbot.waitSignal(page.finished, timeout=PATIENCE) as finished:
        QTest.keyClick(page, Qt.Key.Key_Escape)
    gate.opened.set()
    opened.settle()
    assert finished.args == [None]
    assert not page.preview.isVisible()
    assert len(opened.live.entries) == before


@pytest.mark.parametrize("gate", [Step.PREPARING], indirect=True)
def test_esc_while_it_is_made_ready_goes_back_to_the_preview(
    opened: OpenedEvent, gate: Gate, shown_page: ShowPage, later_list: Path, qtbot: QtBot
) -> None:
    page = shown_page(opened)
    show_list(opened, page, later_list)
    before = len(opened.live.entries)
    page.bring_in()
    assert gate.reached.wait(30)
    qtbot.waitUntil(page.parts.progress.isVisible, timeout=PATIENCE)
    assert not page.preview.bring_in.isEnabled()
    assert page.preview.cancel.isEnabled()
    assert page.parts.progress.hasFocus(), "what is waited for"
    with qtbot.assertNotEmitted(page.finished):
        QTest.keyClick(page.parts.progress, Qt.Key.Key_Escape)
        gate.opened.set()
        opened.settle()
    assert page.preview.bring_in.isEnabled()
    assert page.preview.bring_in.hasFocus()
    assert not page.parts.progress.isVisible()
    assert len(opened.live.entries) == before
    with qtbot.waitSignal(page.finished, timeout=PATIENCE):
        page.bring_in()
    opened.settle()
    assert len(opened.live.delegates) == 73


def test_what_is_being_written_cannot_be_stopped_and_says_why(
    opened: OpenedEvent, shown_page: ShowPage, later_list: Path, qtbot: QtBot
) -> None:
    page = shown_page(opened)
    show_list(opened, page, later_list)
    held = threading.Event()
    opened.acts.perform(lambda _desk: held.wait())
    page.bring_in()
    qtbot.waitUntil(page.parts.progress.isVisible, timeout=PATIENCE)
    assert not page.preview.cancel.isEnabled()
    assert not page.parts.progress.stop.isEnabled()
    why = "All of it or nothing, so it cannot be stopped now."
    assert why in page.parts.progress.line.accessibleName()
    with qtbot.waitSignal(page.finished, timeout=PATIENCE) as finished:
        QTest.keyClick(page, Qt.Key.Key_Escape)
        page.show_source(later_list.with_name("another.csv"))
        held.set()
    opened.settle()
    (view,) = finished.args or [None]
    assert isinstance(view, MessageView)
    assert view.sentence.startswith("invite-list-later.xlsx brought in")
    assert len(opened.live.delegates) == 73


@pytest.mark.parametrize(
    ("step", "done", "of", "words"),
    [
        (Step.READING, 0, 0, "Reading people.csv …"),
        (Step.COMPARING, 0, 0, "Comparing people.csv with the names that are known …"),
        (Step.UNDERSTANDING, 40_000, 100_000, "Understanding row 40,000 of 100,000 …"),
        (Step.PREPARING, 0, 0, "Making people.csv ready …"),
        (Step.WRITING, 0, 0, "Bringing in people.csv …"),
    ],
)
def test_progress_is_told_in_words(step: Step, done: int, of: int, words: str) -> None:
    assert progress_words(WorkProgress(step=step, done=done, of=of), "people.csv") == words
