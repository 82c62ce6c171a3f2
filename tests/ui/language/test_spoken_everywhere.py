"""Sentences of the rules, answers of the threads and lines of the window in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from eventdesk.core.actions import Action
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.running_order.listed import ListedItem
from eventdesk.core.running_order.order import ItemKind
from eventdesk.core.said import said
from eventdesk.core.sentences import refusal_words
from eventdesk.formats.source import PASTED, Source
from eventdesk.services.performer import ActResult, Outcome
from eventdesk.ui.language.answers import in_this_language
from eventdesk.ui.language.spoken import CONTEXT, spoken
from eventdesk.ui.pages.importing.asking import Asking
from eventdesk.ui.pages.importing.words import guess_word, value_word
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from tests.core.log_entries import entry
from tests.core.test_everything_is_said import GREEK, LOG_WORDS, NOBODY, SUBJECTS, WORDS
from tests.core.test_sentences import REASONS

_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")


class _Brackets(QTranslator):
    def translate(
        self,
        context: str,
        text: str,
        _disambiguation: str | None = None,
        _n: int = -1,
    ) -> str | None:
        # The places stand outside, so that whatever is inside was translated.
        parts = re.split(r"(\{[^{}]*\}|%n)", text)
        told = "".join(part if place % 2 else f"⟦{part}⟧" for place, part in enumerate(parts))
        return told if context == CONTEXT else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    translator = _Brackets()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _english_left(text: str) -> list[str]:
    return re.findall(r"[A-Za-z]{2,}", _BRACKETED.sub("", text))


@pytest.mark.usefixtures("brackets")
def test_of_a_refusal_only_data_is_left_outside_the_translation() -> None:
    for reason in REASONS:
        sentence = refusal_words({"reason": reason, "item": GREEK, "number": 3}, WORDS)
        assert not _english_left(spoken(sentence)), reason


@pytest.mark.usefixtures("brackets")
@pytest.mark.parametrize("words", [LOG_WORDS, NOBODY], ids=["known", "nobody is known any more"])
def test_of_an_entry_only_data_is_left_outside_the_translation(words: LogWords) -> None:
    for action in Action:
        subject = SUBJECTS.get(action.partition(".")[0])
        one = replace(entry(1, action, subject, personal={"name": GREEK}), desk="Δ 1")
        assert not _english_left(spoken(words.sentence(one))), action
        assert not _english_left(spoken(words.undo_phrase(one))), action


@pytest.mark.usefixtures("brackets")
def test_what_a_thread_brings_back_is_told_in_the_language_of_the_window() -> None:
    sentence = said("{0} is running already.", GREEK)
    failure = in_this_language(EnvironmentFailure("busy", sentence))
    assert failure.message == f"⟦⟧{GREEK}⟦ is running already.⟧"
    assert str(failure) == sentence, "what is written down stays English"
    result = ActResult(act="1", outcome=Outcome.REFUSED, message=sentence)
    assert in_this_language(result).message == failure.message
    assert result.message == sentence
    plain = ActResult(act="1", outcome=Outcome.REFUSED, message="Ann Lee")
    assert in_this_language(plain) is plain
    assert in_this_language(None) is None


@pytest.mark.usefixtures("brackets")
def test_a_line_says_a_sentence_in_the_language_of_the_window(theme: Theme) -> None:
    line = MessageLine(theme)
    line.show_view(MessageView(sentence=said("Nothing is running.")))
    assert line.accessibleName() == "⟦Nothing is running.⟧"
    line.show_view(MessageView(sentence="Nothing is running."))
    assert line.accessibleName() == "Nothing is running."


@pytest.mark.usefixtures("brackets")
def test_what_was_guessed_and_what_was_pasted_are_translated() -> None:
    at = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
    item = ListedItem(
        row=1, title="Tea", planned_start=at, minutes=15, fields=frozenset(),
        kind=ItemKind.BREAK, guessed=frozenset({"kind"}), guessed_from=(("kind", "Tea"),),
    )  # fmt: skip
    assert guess_word(item) == "⟦break⟧"
    assert value_word(ItemKind.QUESTIONS, None) == "⟦questions⟧"
    assert value_word("break", None) == "break", "a title is data"
    assert Asking(Source(name=PASTED, content=b""), None).name == "⟦Pasted text⟧"
