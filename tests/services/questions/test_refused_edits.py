"""Questions set right: what cannot be is refused with its reason, and nothing is changed by it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.transactions import Reading
from tests.services.questions.test_drafts import HALF, window
from tests.services.test_questions_sent_in import SENT_IN, bring_in, by_id, counts
from tests.services.worked_day import log_length, one, tables

pytestmark = pytest.mark.parametrize("event_database", ["sqlite"], indirect=True)


def test_what_cannot_be_set_right_is_refused_and_stays(desk: EventDesk) -> None:
    asked = desk.questions.record("Why now?", asker_id=one(desk, "A1").id, to="Minister")
    assert asked.done
    edits, before, length = desk.question_edits, tables(desk), log_length(desk)
    refusals = [
        edits.reword("1", "  "),
        edits.reword("7", "Why not now?"),
        edits.reword("1", " Why now? ", to=" Minister"),
        edits.name_asker("7", asker_name="A guest"),
        edits.name_asker("1", asker_id="Z9"),
        edits.name_asker("1", asker_id=one(desk, "A1").id),
        edits.name_item("1", "no item"),
        desk.questions.record("Who pays?", item_id="no item"),
        desk.question_queue.merge("7", "1"),
        desk.question_queue.merge("1", "7"),
    ]
    assert [refused.reason for refused in refusals] == [
        "no_words",
        "no_such_question",
        "nothing_changed",
        "no_such_question",
        "not_on_the_list",
        "nothing_changed",
        "no_such_item",
        "no_such_item",
        "no_such_question",
        "no_such_question",
    ]
    assert all(refused.message for refused in refusals)
    assert tables(desk) == before
    assert log_length(desk) == length + len(refusals)


def test_a_list_that_names_another_addressee_and_no_asker_any_more_is_gone_by(
    desk: EventDesk, tmp_path: Path
) -> None:
    bring_in(desk, tmp_path)
    later = SENT_IN.replace("kent.example,,no,Minister", "kent.example,,yes,Chair")
    assert counts(bring_in(desk, tmp_path, later)) == (0, 1, 3, 0)
    asked = by_id(desk)["q1"]
    assert (asked.text, asked.addressee, asked.is_anonymous) == ("Who pays?", "Chair", True)


def test_a_draft_that_another_window_was_quicker_with_is_nobodys(
    desk: EventDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with window(desk.database, tmp_path) as typing:
        typing.question_drafts.keep("d", HALF)
        typing.question_drafts.keep("e", HALF)
    with window(desk.database, tmp_path) as late, window(desk.database, tmp_path) as quick:
        reading = late.database.reading
        looks: list[int] = []

        def looking() -> AbstractContextManager[Reading]:
            looks.append(1)
            if len(looks) == 2:
                quick.question_drafts.drop("d")
            return reading()

        monkeypatch.setattr(late.database, "reading", looking)
        assert late.question_drafts.left_behind() == [("e", HALF)]
        assert quick.question_drafts.left_behind() == [], "somebody has it"
        with window(desk.database, tmp_path) as typing:
            typing.question_drafts.keep("d", HALF)
        assert late.question_drafts.left_behind() == [("d", HALF)], "it holds it no longer"
