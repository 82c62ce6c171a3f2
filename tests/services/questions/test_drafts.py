"""Drafts of questions: there after a crash, gone with the record, and one window's alone."""

from __future__ import annotations

import multiprocessing
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.questions.draft import KeptDraft
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Identity
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from tests.core.running_orders import at
from tests.services.questions.dying_window import keep_and_die
from tests.services.worked_day import log_length, tables

HALF = KeptDraft(text="Who pays for the", asker_name="Ann", to="Minister", channel="read_out")
PATIENCE_SECONDS = 60

words = st.text(max_size=30)


@contextmanager
def window(database: Database, folder: Path, desk: str = "Desk 1") -> Iterator[EventDesk]:
    """A window of a machine whose data folder this is."""
    clock = SetClock(at("08:30"), speed=0)
    with EventDesk(database.another(), clock, Identity(desk=desk), data_folder=folder) as opened:
        yield opened


@given(
    st.builds(
        KeptDraft,
        text=words,
        asker_id=st.none() | words,
        asker_name=words,
        to=words,
        item_id=st.none() | words,
        channel=st.sampled_from(["room", "sent_in", "read_out"]),
    )
)
def test_a_draft_comes_back_as_it_was_written(draft: KeptDraft) -> None:
    assert KeptDraft.of(draft.as_text()) == draft
    assert draft.as_text().isascii()


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '"x"', "[" * 100_000])
def test_a_text_that_is_no_draft_is_none(text: str) -> None:
    assert KeptDraft.of(text) is None


def test_fields_of_another_kind_are_taken_as_empty() -> None:
    assert KeptDraft.of('{"text": 7, "asker_id": [], "newer": "yes"}') == KeptDraft()


def test_a_draft_makes_no_entry_and_touches_no_table_of_record(desk: EventDesk) -> None:
    before, length = tables(desk), log_length(desk)
    desk.question_drafts.keep("d", HALF)
    assert (tables(desk), log_length(desk)) == (before, length)


def test_the_last_that_was_kept_is_what_the_next_window_finds(
    desk: EventDesk, tmp_path: Path
) -> None:
    draft_id = str(uuid.uuid4())
    with window(desk.database, tmp_path) as typing:
        typing.question_drafts.keep(draft_id, KeptDraft(text="Who"))
        typing.question_drafts.keep(draft_id, HALF)
        assert typing.question_drafts.left_behind() == [], "its own"
        with window(desk.database, tmp_path) as beside:
            assert beside.question_drafts.left_behind() == [], "somebody is typing it"
    with window(desk.database, tmp_path) as after:
        assert after.question_drafts.left_behind() == [(draft_id, HALF)]
        assert after.question_drafts.left_behind() == [], "it has it already"
        with window(desk.database, tmp_path) as beside:
            assert beside.question_drafts.left_behind() == [], "only one is given it"


def test_a_draft_is_found_at_its_own_desk_alone(desk: EventDesk, tmp_path: Path) -> None:
    with window(desk.database, tmp_path) as typing:
        typing.question_drafts.keep("d", HALF)
    with window(desk.database, tmp_path, "Desk 2") as other:
        assert other.question_drafts.left_behind() == []
    with window(desk.database, tmp_path / "another machine") as copied:
        wherever = [("d", HALF)] if desk.database.path is not None else []
        assert copied.question_drafts.left_behind() == wherever, "only a file can be carried"


def test_the_draft_goes_with_the_question_that_was_recorded(
    desk: EventDesk, tmp_path: Path
) -> None:
    with window(desk.database, tmp_path) as typing:
        typing.question_drafts.keep("d", HALF)
        assert typing.questions.record(" ", draft="d").reason == "no_words"
        with desk.database.reading() as reading:
            assert reading.drafts.of_desk("Desk 1") == [("d", HALF)], "nothing is lost"
        assert typing.questions.record("Who pays for the march?", draft="d").done
        with desk.database.reading() as reading:
            assert reading.drafts.of_desk("Desk 1") == []
    assert list((tmp_path / "drafts").iterdir()) == []


def test_a_record_that_is_not_committed_leaves_the_draft(desk: EventDesk, tmp_path: Path) -> None:
    def rename(name: str, other: str) -> None:
        with desk.database.engine.connect() as plain:
            connection = plain.execution_options(**{WRITES: True})
            connection.exec_driver_sql(f"ALTER TABLE {name} RENAME TO {other}")
            connection.commit()

    with window(desk.database, tmp_path) as typing:
        typing.question_drafts.keep("d", HALF)
        rename("questions", "gone")
        with pytest.raises(Exception, match=r"questions|lacks a part|There is no event"):
            typing.questions.record("Who pays for the march?", draft="d")
    rename("gone", "questions")
    with window(desk.database, tmp_path) as after:
        assert after.questions.all() == []
        assert after.question_drafts.left_behind() == [("d", HALF)]


def test_a_draft_that_was_dropped_is_gone(desk: EventDesk, tmp_path: Path) -> None:
    with window(desk.database, tmp_path) as typing:
        typing.question_drafts.keep("d", HALF)
        typing.question_drafts.drop("d")
        typing.question_drafts.drop("d")
    with window(desk.database, tmp_path) as after:
        assert after.question_drafts.left_behind() == []


def test_where_nothing_can_be_locked_drafts_are_kept_all_the_same(
    desk: EventDesk, tmp_path: Path
) -> None:
    nowhere = tmp_path / "a file"
    nowhere.write_text("", encoding="utf-8")
    with window(desk.database, nowhere) as typing:
        typing.question_drafts.keep("d", HALF)
    if desk.database.path is not None:
        with window(desk.database, nowhere) as after:
            assert after.question_drafts.left_behind() == [("d", HALF)]


@pytest.mark.timeout(120)
def test_a_window_that_was_killed_holds_its_draft_no_longer(
    desk: EventDesk, tmp_path: Path
) -> None:
    database = desk.database
    address = database.address if database.path is None else str(database.path)
    if database.path is None:
        address = database.engine.url.render_as_string(hide_password=False)
    spawn = multiprocessing.get_context("spawn")
    ready = spawn.Event()
    process = spawn.Process(target=keep_and_die, args=(address, tmp_path, "d", HALF, ready))
    process.start()
    assert ready.wait(PATIENCE_SECONDS)
    with window(database, tmp_path) as beside:
        assert beside.question_drafts.left_behind() == [], "it is alive, in another process"
        process.kill()
        process.join(PATIENCE_SECONDS)
        assert beside.question_drafts.left_behind() == [("d", HALF)]
