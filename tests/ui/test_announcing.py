"""What came on screen is announced: a result, a refusal, a question, wherever the focus is."""

from __future__ import annotations

from datetime import time

import pytest
from opened_event import OpenSample
from page_of_widgets import PageMaker
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from registration_desk import Desk, SitDown

from eventdesk.ui import announcing
from eventdesk.ui.announcing import announce
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.rail import Rail, RailFootView

Heard = list[tuple[str, bool]]
Urgent = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What Qt hands to the system's screen readers, and whether at once.

    Qt has no ear of its own for it; through a screen reader's bus it is proved by
    `dev.py prove accessibility`.
    """
    said: Heard = []

    class Ear(QAccessible):
        """Qt with somebody who listens."""

        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: object) -> None:
            assert isinstance(event, QAccessibleAnnouncementEvent)
            said.append((event.message(), event.politeness() is Urgent))

    monkeypatch.setattr(announcing, "QAccessible", Ear)
    return said


def test_words_are_said_in_one_line_and_nothing_is_not_said(
    heard: Heard, page_with: PageMaker
) -> None:
    page = page_with(QWidget())
    announce(page, "Saved.\nNothing is lost.")
    announce(page, "  ")
    assert heard == [("Saved. Nothing is lost.", False)]


@pytest.mark.parametrize(
    ("state", "urgent"),
    [(State.OK, False), (State.NEUTRAL, False), (State.WARN, True), (State.STOP, True)],
)
def test_a_sentence_of_the_page_is_as_urgent_as_its_state(
    heard: Heard, theme: Theme, page_with: PageMaker, state: State, *, urgent: bool
) -> None:
    line = MessageLine(theme)
    page_with(line)
    line.show_view(MessageView(sentence="The printer has no paper.", state=state))
    line.show_view(None)
    assert heard == [("The printer has no paper.", urgent)]


def test_who_does_not_look_at_the_foot_hears_that_saving_fails(
    heard: Heard, theme: Theme, page_with: PageMaker
) -> None:
    rail = Rail(theme, ())
    page_with(rail)
    for saved, is_saved in (("Saved 09:04", True), ("Not saved", False), ("Saved 09:06", True)):
        rail.show_foot(RailFootView(displays="", desk="", saved=saved, is_saved=is_saved))
    assert heard == [("Not saved", True), ("Saved 09:06", False)]


def test_a_check_in_and_its_refusal_are_heard(heard: Heard, sit_down: SitDown) -> None:
    desk: Desk = sit_down()
    for _ in range(2):
        desk.type("ottilie feather")
        QTest.keyClick(desk.page.search, Qt.Key.Key_Return)
        desk.opened.settle()
    verdicts = [one for one in heard if "Ottilie" in one[0]]
    assert [urgent for _, urgent in verdicts] == [False, True]
    assert verdicts[0][0].startswith("In: Ottilie")
    assert verdicts[1][0].startswith("Not admitted: already in")


def test_that_two_could_be_meant_is_heard(heard: Heard, open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 4))
    desk = Desk(opened.qtbot, opened)
    desk.type("har")
    assert any("could be meant" in words for words, _ in heard)
