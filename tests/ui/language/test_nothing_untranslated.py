"""In the pseudo-locale nothing is left in English, on one state of each page, line and screen.

`dev.py prove language` looks at every state there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from painted_texts import cut_off, painted_texts, untranslated
from pictures_states import STATES
from pseudo_studio import PseudoStudio
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from eventdesk.ui.language.languages import language_for
from eventdesk.ui.language.pseudo import pseudo

ONE_OF_EACH = (
    "start-empty", "new-event", "registration-namesakes", "registration-refused",
    "registration-walk-in", "running-order-conflict", "questions-queue", "day-log", "import-later",
    "roll-called", "export", "restore", "line-undo", "stage-both", "foyer-nearly-done",
)  # fmt: skip


@pytest.fixture
def studio(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PseudoStudio]:
    monkeypatch.setenv("EVENTDESK_PSEUDO", "1")
    before = QLocale()
    made = PseudoStudio(tmp_path)
    yield made
    made.close()
    made.speak(language_for("en").code)
    QLocale.setDefault(before)


def test_every_text_that_is_painted_is_translated(studio: PseudoStudio) -> None:
    for name in ONE_OF_EACH:
        STATES[name](studio)
    assert studio.untranslated == {}
    assert studio.taken >= len(ONE_OF_EACH)


def test_english_and_what_does_not_fit_would_be_seen(qtbot: QtBot) -> None:
    label = QLabel("Leave it")
    qtbot.addWidget(label)
    texts = painted_texts(label)
    assert list(untranslated(texts, frozenset())) == ["Leave it"]
    assert list(untranslated(texts, frozenset({"leave", "it"}))) == []
    assert list(cut_off([pseudo("Leave everything")[:8] + "…", pseudo("Leave")])) != []
