"""Anonymous stays anonymous: a name that was typed and cleared is in no table and no document."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import MetaData, select

from eventdesk.core.questions.draft import KeptDraft
from eventdesk.services.event_desk import EventDesk

NAME = "Quentin Zebedee"


def everything(desk: EventDesk) -> str:
    """Every value of every row of every table there is, as text."""
    found = MetaData()
    engine = desk.database.engine
    found.reflect(engine)
    with engine.connect() as connection:
        rows = [
            tuple(row)
            for table in found.tables.values()
            for row in connection.execute(select(table))
        ]
    return "\n".join(
        value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        for row in rows
        for value in row
    )


def test_a_name_that_was_typed_and_cleared_is_nowhere(desk: EventDesk) -> None:
    desk.question_drafts.keep("d", KeptDraft(text="Why", asker_name=NAME))
    assert "Zebedee" in everything(desk), "the draft holds it, and this test can see it"
    desk.question_drafts.keep("d", KeptDraft(text="Why?"))
    assert "Zebedee" not in everything(desk)
    recorded = desk.questions.record("Why?", draft="d")
    assert "Zebedee" not in everything(desk)
    assert {entry.action.value for entry in recorded.entries} == {
        "question.recorded",
        "question.worded",
    }


def test_a_draft_with_a_name_goes_when_it_is_recorded_without(desk: EventDesk) -> None:
    desk.question_drafts.keep("d", KeptDraft(text="Why?", asker_name=NAME))
    desk.questions.record("Why?", draft="d")
    assert "Zebedee" not in everything(desk)


def test_made_anonymous_later_the_tables_of_record_name_nobody(
    desk: EventDesk, tmp_path: Path
) -> None:
    desk.questions.record("Why?", asker_name=NAME)
    cleared = desk.question_edits.name_asker("1")
    (entry,) = cleared.entries
    assert (entry.personal, dict(entry.facts)) == (None, {"anonymous": True})
    (question,) = desk.questions.all()
    assert question.is_anonymous
    assert "Zebedee" not in repr(question)


def test_no_export_names_who_stayed_anonymous(desk: EventDesk, tmp_path: Path) -> None:
    desk.question_drafts.keep("d", KeptDraft(text="Why?", asker_name=NAME))
    desk.questions.record("Why?", draft="d")
    desk.question_drafts.keep("e", KeptDraft(text="Why not?", asker_name=NAME))
    folder = tmp_path / "out"
    desk.exports.write(folder)
    written = [path for path in folder.rglob("*") if path.is_file()]
    assert written
    assert not [path for path in written if b"Zebedee" in path.read_bytes()], "no draft either"


def test_every_act_on_an_anonymous_question_leaves_it_so(desk: EventDesk) -> None:
    desk.questions.record("Why?")
    desk.questions.record("Why so?")
    desk.question_edits.reword("1", "Why, then?")
    desk.question_queue.move("1")
    desk.questions.put("1")
    desk.questions.answered("1")
    desk.question_queue.merge("2", "1")
    assert all(one.is_anonymous for one in desk.questions.all())
    with desk.database.reading() as reading:
        said = [one.about for one in reading.log.all() if one.action.startswith("question.")]
    assert not [about for about in said if "delegate" in about or "name" in about]
