"""The sign-in sheet asked for at the registration page, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from opened_event import OpenSample
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from registration_desk import Desk

from eventdesk.core.actions import Action
from eventdesk.services.sign_in import SignIn
from eventdesk.ui.pages.registration.paper import sign_in_card
from eventdesk.ui.pages.registration.paper.sign_in_card import SignInCard
from eventdesk.ui.side_worker import SideWorker

KEY = Qt.Key.Key_H
MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, open_sample: OpenSample) -> Iterator[Desk]:
    """A desk whose machine has no printer."""
    opened = open_sample(time(9, 4))
    sitting = Desk(qtbot, opened)
    worker = SideWorker[SignIn](opened.desk.signing_in(), "sign-in sheet")
    sitting.page.forms.sign_in.work_beside(worker)
    yield sitting
    worker.close()


def card(desk: Desk) -> SignInCard:
    return desk.page.forms.sign_in


def ask(desk: Desk) -> None:
    desk.press(KEY, MODIFIERS)
    desk.qtbot.waitUntil(card(desk).isVisible, timeout=30_000)


def settle(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: not card(desk).busy, timeout=30_000)
    desk.opened.settle()


def test_it_is_saved_by_two_keys_where_there_is_no_printer(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_in_card, "choose_pdf", lambda *_: tmp_path / "sheet")
    ask(desk)
    counts = desk.opened.live.counts
    assert card(desk).under.text().startswith(f"{counts.awaited} names of the list")
    desk.press(Qt.Key.Key_Return)
    settle(desk)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert desk.sentence == f"Saved: sheet.pdf, in {tmp_path}."
    assert desk.page.search.hasFocus()
    desk.qtbot.waitUntil(
        lambda: desk.opened.live.entries[-1].action is Action.EXPORT_WRITTEN, timeout=30_000
    )
    facts = desk.opened.live.entries[-1].facts
    assert (facts["kind"], facts["who"]) == ("sign-in", "coming")


def test_whose_lines_it_has_is_chosen_by_a_letter(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_in_card, "choose_pdf", lambda *_: tmp_path / "sheet.pdf")
    ask(desk)
    desk.press(Qt.Key.Key_E)
    assert card(desk).under.text().startswith(f"{desk.opened.live.counts.expected} names")
    desk.press(Qt.Key.Key_F)
    settle(desk)
    desk.qtbot.waitUntil(
        lambda: desk.opened.live.entries[-1].action is Action.EXPORT_WRITTEN, timeout=30_000
    )
    facts = desk.opened.live.entries[-1].facts
    assert (facts["who"], facts["names"]) == ("expected", desk.opened.live.counts.expected)


def test_a_place_that_cannot_be_written_is_said_on_the_card(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_in_card, "choose_pdf", lambda *_: tmp_path / "no" / "sheet.pdf")
    ask(desk)
    entries = len(desk.opened.live.entries)
    desk.press(Qt.Key.Key_Return)
    settle(desk)
    assert card(desk).isVisible()
    assert card(desk).problem.endswith(".")
    assert len(desk.opened.live.entries) == entries


def test_esc_leaves_and_what_was_typed_is_there_again(desk: Desk) -> None:
    desk.type("prothero")
    ask(desk)
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.search.text() == "prothero"
    assert desk.page.search.hasFocus()
