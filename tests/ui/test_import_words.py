"""What an import changes is named in a word or two."""

from __future__ import annotations

import pytest

from eventdesk.ui.pages.importing.words import change_word, value_word


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
