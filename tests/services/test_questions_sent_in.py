"""Questions sent in before the day: brought in, brought in again, and taken back."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from eventdesk.core.questions.question import Question
from eventdesk.core.read_as import ListKind
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.list_reading import ListAsked
from eventdesk.services.performer import ActResult
from eventdesk.services.questions.bringing_in import QuestionsPreview
from tests.services.worked_day import import_people, log_length, one, tables

SENT_IN = """\
Question id,Question,Name,Email,Organisation,Anonymous,To,Session
q1,Who pays?,Lee Ann,ann@kent.example,,no,Minister,MIN
q2,Why now?,Cat Fox,,Essex,no,,TA
q3,Is it safe?,Bob Ray,bob@kent.example,Kent,yes,,
q4,Who knows?,Some Body,,,no,,Nowhere
"""


def preview(desk: EventDesk, folder: Path, text: str = SENT_IN) -> QuestionsPreview:
    path = folder / "questions.csv"
    path.write_text(text, encoding="utf-8")
    return desk.questions_import.preview(path)


def bring_in(desk: EventDesk, folder: Path, text: str = SENT_IN) -> ActResult:
    return desk.questions_import.apply(preview(desk, folder, text))


def by_id(desk: EventDesk) -> dict[str, Question]:
    return {question.listed_id: question for question in desk.questions.all()}


def counts(result: ActResult) -> tuple[object, ...]:
    facts = result.entries[0].facts
    return tuple(facts[name] for name in ("added", "changed", "unchanged", "vanished"))


def test_questions_come_in_with_their_askers_and_items(desk: EventDesk, tmp_path: Path) -> None:
    desk.questions.record("Asked in the room?")
    shown = preview(desk, tmp_path)
    assert len(desk.questions.all()) == 1
    assert [(p.row, p.column) for p in shown.problems] == [(5, "Session")]
    result = desk.questions_import.apply(shown)
    assert counts(result) == (4, 0, 0, 0)
    asked = by_id(desk)
    items = {item.title: item.id for item in desk.running_order.read().items}
    assert [asked[f"q{n}"].number for n in range(1, 5)] == [2, 3, 4, 5]
    assert {question.channel for key, question in asked.items() if key} == {"sent_in"}
    first, second, third, fourth = (asked[f"q{n}"] for n in range(1, 5))
    assert (first.text, first.addressee) == ("Who pays?", "Minister")
    assert (first.asker_id, first.asker_name) == (one(desk, "A1").id, "Ann Lee")
    assert second.asker_id == one(desk, "C3").id
    assert (first.item_id, second.item_id) == (items["MIN"], items["TA"])
    assert third.is_anonymous
    assert (fourth.asker_id, fourth.asker_name, fourth.item_id) == (None, "Some Body", None)


def test_whoever_stays_anonymous_stands_nowhere_in_the_log(desk: EventDesk, tmp_path: Path) -> None:
    result = bring_in(desk, tmp_path)
    written = repr([(e.facts, e.personal) for e in result.entries])
    assert "Ann Lee" in written
    for mark in ("Bob", "bob@", one(desk, "B2").id):
        assert mark not in written


def test_the_same_file_twice_changes_nothing_also_without_ids(
    desk: EventDesk, tmp_path: Path
) -> None:
    bring_in(desk, tmp_path)
    before = tables(desk)
    again = bring_in(desk, tmp_path)
    assert counts(again) == (0, 0, 4, 0)
    assert (len(again.entries), tables(desk)) == (1, before)
    lines = [line.split(",", 1)[1] for line in SENT_IN.splitlines()]
    assert counts(bring_in(desk, tmp_path, "\n".join(lines))) == (0, 0, 4, 0)
    assert tables(desk) == before


def test_a_new_wording_comes_in_while_the_question_waits(desk: EventDesk, tmp_path: Path) -> None:
    bring_in(desk, tmp_path)
    later = SENT_IN.replace("Who pays?", "Who pays next year?").replace(",TA", ",TB")
    assert counts(bring_in(desk, tmp_path, later)) == (0, 2, 2, 0)
    asked = by_id(desk)["q1"]
    assert (asked.text, asked.first_text) == ("Who pays next year?", "Who pays?")
    assert counts(bring_in(desk, tmp_path, later)) == (0, 0, 4, 0)


def test_the_same_id_from_another_system_is_another_question(
    desk: EventDesk, tmp_path: Path
) -> None:
    bring_in(desk, tmp_path, "Id,Question,Name\n1,Who pays for all this?,Ann Lee\n")
    other = bring_in(desk, tmp_path, "Id,Question,Name\n1,When is lunch today?,Cat Fox\n")
    assert counts(other) == (1, 0, 0, 1)
    assert [one.text for one in desk.questions.all()] == [
        "Who pays for all this?",
        "When is lunch today?",
    ]


def test_what_was_set_right_here_stands_and_is_shown(desk: EventDesk, tmp_path: Path) -> None:
    bring_in(desk, tmp_path)
    number = by_id(desk)["q1"].id
    desk.question_edits.reword(number, "Who will pay?")
    desk.question_edits.name_asker(number, asker_name="Somebody")
    before = tables(desk)
    for text in (SENT_IN, SENT_IN.replace("Who pays?", "Who pays next year?")):
        shown = preview(desk, tmp_path, text)
        assert [one.fields for one in shown.comparison.kept] == [("question", "asker")]
        assert counts(desk.questions_import.apply(shown)) == (0, 0, 4, 0)
    assert tables(desk) == before


def test_a_question_that_was_put_is_never_touched(desk: EventDesk, tmp_path: Path) -> None:
    bring_in(desk, tmp_path)
    put = by_id(desk)["q1"].id
    desk.questions.put(put)
    desk.questions.set_outcome(put, by_id(desk)["q2"].outcome)
    before = tables(desk)
    shown = preview(desk, tmp_path, SENT_IN.replace("Who pays?", "Who pays next year?"))
    assert [one.fields for one in shown.comparison.untouched] == [("question",)]
    desk.questions_import.apply(shown)
    assert tables(desk) == before


def test_vanished_ones_are_kept_and_shown(desk: EventDesk, tmp_path: Path) -> None:
    bring_in(desk, tmp_path)
    shown = preview(desk, tmp_path, "".join(SENT_IN.splitlines(keepends=True)[:3]))
    gone = {by_id(desk)["q3"].id, by_id(desk)["q4"].id}
    assert set(shown.comparison.vanished) == gone
    desk.questions_import.apply(shown)
    assert len(desk.questions.all()) == 4


def test_an_asker_who_comes_onto_the_list_later_is_found_then(
    desk: EventDesk, tmp_path: Path
) -> None:
    text = "Question,Name\nWho knows?,Hal Ivy\n"
    bring_in(desk, tmp_path, text)
    import_people(desk, tmp_path, "Reference,First name,Last name\nH8,Hal,Ivy\n")
    assert counts(bring_in(desk, tmp_path, text)) == (0, 1, 0, 0)
    (question,) = desk.questions.all()
    assert question.asker_id == one(desk, "H8").id


@pytest.mark.parametrize("name", ["Ann Lee", "Lee, Ann", "ANN LEE"])
@pytest.mark.parametrize(("organisation", "found"), [("", True), ("Kent", True), ("Devon", False)])
def test_a_name_means_a_delegate_where_nothing_speaks_against_it(
    desk: EventDesk, tmp_path: Path, name: str, organisation: str, found: bool
) -> None:
    shown = preview(desk, tmp_path, f'Question,Name,Organisation\nWhy?,"{name}",{organisation}\n')
    assert (shown.rows[0].asker_id == one(desk, "A1").id) is found
    assert bool(shown.problems) is not found


def test_namesakes_are_kept_as_a_name(desk: EventDesk, tmp_path: Path) -> None:
    import_people(
        desk,
        tmp_path,
        "Reference,First name,Last name,Organisation\nX1,Ida,Ash,Kent\nX2,Ida,Ash,Devon\n",
    )
    shown = preview(desk, tmp_path, "Question,Name\nWhy?,Ida Ash\n")
    assert shown.rows[0].asker_id is None
    told = preview(desk, tmp_path, "Question,Name,Organisation\nWhy?,Ida Ash,Devon\n")
    assert told.rows[0].asker_id == one(desk, "X2").id


def test_an_import_is_undone_as_long_as_nobody_has_acted_on_it(
    desk: EventDesk, tmp_path: Path
) -> None:
    before = tables(desk)
    bring_in(desk, tmp_path)
    assert desk.day_log.undo().done
    assert tables(desk) == before
    bring_in(desk, tmp_path)
    assert [question.number for question in desk.questions.all()] == [5, 6, 7, 8]
    result = bring_in(desk, tmp_path, SENT_IN.replace("Who pays?", "Who will pay?"))
    desk.questions.put("6")
    refused = desk.day_log.undo(result.act)
    assert refused.done, "the second list said nothing about question 6"
    first = next(row.act for row in desk.day_log.rows() if "4 added" in row.sentence)
    assert desk.day_log.undo(first).reason in {"already_undone", "import_acted_on"}


def test_an_import_that_somebody_acted_on_stays(desk: EventDesk, tmp_path: Path) -> None:
    act = bring_in(desk, tmp_path).act
    desk.questions.put("1")
    length = log_length(desk)
    assert desk.day_log.undo(act).reason == "import_acted_on"
    assert log_length(desk) == length + 1
    assert len(desk.questions.all()) == 4


def test_the_desk_brings_in_what_the_reader_made_ready(desk: EventDesk, tmp_path: Path) -> None:
    path = tmp_path / "sent.csv"
    path.write_text(SENT_IN, encoding="utf-8")
    with closing(desk.list_reading()) as reading:
        read = reading.read(ListAsked(source=path))
        assert read.kind is ListKind.QUESTIONS
        assert {one.field for one in read.columns} >= {"question", "asker", "item", "anonymous"}
        assert counts(desk.bring_in(reading.make_ready(read))) == (4, 0, 0, 0)
