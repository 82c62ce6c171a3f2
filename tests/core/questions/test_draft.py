"""A question half written is kept as a text, and any other text is none."""

from __future__ import annotations

import pytest

from eventdesk.core.questions.draft import KeptDraft


def test_a_draft_comes_back_as_it_was_kept() -> None:
    draft = KeptDraft(text="Why “now”?", asker_id="ann", to="Mo", item_id="TA", channel="online")
    assert KeptDraft.of(draft.as_text()) == draft
    assert draft.as_text().isascii()


@pytest.mark.parametrize("kept", ["", "nothing", "[1]", "7", "[" * 100_000])
def test_a_text_that_is_none_of_ours_is_no_draft(kept: str) -> None:
    assert KeptDraft.of(kept) is None


def test_fields_of_another_kind_are_left_out() -> None:
    assert KeptDraft.of('{"text": 7, "asker_id": 7, "new": "x"}') == KeptDraft()
