"""What an import changes is named in a word or two."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from eventdesk.core.running_order.listed import ListedItem
from eventdesk.core.running_order.order import ItemKind
from eventdesk.ui.pages.importing.pills import added_pill
from eventdesk.ui.pages.importing.words import (
    change_word,
    column_word,
    guess_line,
    guess_word,
    value_word,
)


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        (("role",), "New role"),
        (("rsvp",), "New RSVP"),
        (("given_name", "family_name"), "New name"),
        (("role", "email"), "New role, e-mail"),
        (("role", "email", "phone"), "3 new values"),
        (("extra.Table",), "New Table"),
    ],
)
def test_a_change_is_named_in_a_word_or_two(changed: tuple[str, ...], word: str) -> None:
    assert change_word(changed) == word


@pytest.mark.parametrize(
    ("value", "word"),
    [("", "nothing"), (None, "nothing"), (True, "yes"), (("A", "B"), "A, B"), (0, "0")],
)
def test_a_value_is_told_in_words(value: object, word: str) -> None:
    assert value_word(value, None) == word


def test_guesses_are_told_as_guesses_with_their_values() -> None:
    item = ListedItem(
        row=4, title="10:45 sharp: Minister", planned_start=datetime(2026, 11, 16, 10, tzinfo=UTC),
        minutes=30, fields=frozenset({"title"}), kind=ItemKind.QUESTIONS, fixed=True,
        guessed=frozenset({"kind", "fixed"}), guessed_from=(("fixed", "sharp"),),
    )  # fmt: skip
    assert guess_line(item) == "Guessed: questions; fixed from “sharp”"
    assert added_pill(guess_word(item)).word == "Add, questions, fixed?"
    assert added_pill(guess_word(item)).icon == "question"
    nothing = replace(item, guessed=frozenset())
    assert guess_line(nothing) == guess_word(nothing) == ""
    assert added_pill(guess_word(nothing)).word == "Add"


@pytest.mark.parametrize(
    ("column", "word"), [("duration", "length"), ("Email", "Email"), ("SUMMARY", "title"), ("", "")]
)
def test_a_column_that_the_file_does_not_have_is_named_by_its_field(column: str, word: str) -> None:
    assert column_word(column) == word
