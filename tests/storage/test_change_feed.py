"""The change feed: every window learns of every act, and of nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from eventdesk.core.delegates import Particulars
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.change_feed import ChangeFeed
from eventdesk.storage.database import Database
from eventdesk.storage.engine import CHANNEL
from tests.services.worked_day import desk_on, fill, import_people, one, tables


@pytest.fixture
def desk(event_database: Database, tmp_path: Path) -> Iterator[EventDesk]:
    with desk_on(event_database) as opened:
        fill(opened, tmp_path)
        yield opened


@pytest.fixture
def feed(desk: EventDesk) -> Iterator[ChangeFeed]:
    """A feed that has read everything there was."""
    opened = desk.feed()
    opened.everything()
    yield opened
    opened.close()


def test_everything_is_the_event_as_it_stands(desk: EventDesk) -> None:
    feed = desk.feed()
    seen = feed.everything()
    event, operators, delegates, running_order, questions, stage, roll = tables(desk)
    assert (seen.event, seen.operators, seen.questions) == (event, operators, questions)
    assert sorted(seen.delegates, key=lambda each: each.id) == list(delegates)  # type: ignore[call-overload]
    assert (seen.running_order, seen.stage) == (running_order, stage)
    assert seen.roll_calls == roll
    assert feed.read() is None
    feed.close()


def test_an_act_is_read_once_with_the_rows_it_changed(desk: EventDesk, feed: ChangeFeed) -> None:
    assert feed.read() is None
    came = desk.check_in.check_in("A1")
    changes = feed.read()
    assert changes is not None
    assert changes.entries == came.entries
    assert changes.delegates == (one(desk, "A1"),)
    assert (changes.running_order, changes.questions, changes.event) == (None, (), None)
    assert feed.read() is None


def test_acts_of_every_kind_bring_their_own_rows(desk: EventDesk, feed: ChangeFeed) -> None:
    began = desk.running_order.next()
    asked = desk.questions.record("Why?")
    desk.event.take_over("Aisha Rahman")
    desk.day_log.note("note")
    changes = feed.read()
    assert changes is not None
    assert changes.running_order == began.order
    assert changes.questions == (asked.question,)
    assert changes.operators is not None
    assert [operator.name for operator in changes.operators] == ["Aisha Rahman"]
    assert changes.delegates == ()
    assert [entry.sequence for entry in changes.entries] == sorted(
        entry.sequence for entry in changes.entries
    )


def test_an_undo_brings_back_the_row_and_reports_what_is_gone(
    desk: EventDesk, feed: ChangeFeed
) -> None:
    came = desk.check_in.check_in("A1")
    walked = desk.check_in.walk_in(Particulars(given_name="Zoë"), vouched_by="Lead")
    asked = desk.questions.record("Why?")
    feed.read()
    for act in (came.act, walked.act, asked.act):
        desk.day_log.undo(act)
    changes = feed.read()
    assert changes is not None
    assert changes.delegates == (one(desk, "A1"),)
    assert changes.delegates_gone == {walked.subject}
    assert changes.questions_gone == {asked.subject}
    assert changes.undone == {came.act, walked.act, asked.act}


def test_what_an_undone_undo_brings_back_is_reported(desk: EventDesk, feed: ChangeFeed) -> None:
    walked = desk.check_in.walk_in(Particulars(given_name="Zoë"), vouched_by="Lead")
    undone = desk.day_log.undo(walked.act)
    feed.read()
    desk.day_log.undo(undone.act)
    changes = feed.read()
    assert changes is not None
    assert changes.delegates == (walked.delegate,)
    assert changes.delegates_gone == frozenset()


def test_a_refusal_is_read_and_changes_no_row(desk: EventDesk, feed: ChangeFeed) -> None:
    desk.check_in.leave("A1")
    changes = feed.read()
    assert changes is not None
    assert [entry.action for entry in changes.entries] == ["act.refused"]
    assert (changes.delegates, changes.delegates_gone) == ((), frozenset())


def test_a_commit_of_another_connection_shows_and_our_own_reading_does_not(
    desk: EventDesk, feed: ChangeFeed
) -> None:
    if desk.database.path is None:
        assert feed.version() == 0, "a server notifies instead"
        return
    before = feed.version()
    feed.read()
    assert feed.version() == before
    desk.day_log.note("note")
    assert feed.version() != before
    after = feed.version()
    assert feed.read() is not None
    assert feed.version() == after


def test_a_server_tells_of_every_commit_and_of_nothing_else(desk: EventDesk) -> None:
    if desk.database.path is not None:
        pytest.skip("a file has a version instead")
    address = desk.database.engine.url.set(drivername="postgresql")
    with psycopg.connect(address.render_as_string(hide_password=False), autocommit=True) as desks:
        desks.execute(f"LISTEN {CHANNEL}")

        def told() -> int:
            desks.execute("SELECT 1")  # what was committed before is told with this answer
            return len(list(desks.notifies(timeout=0)))

        assert desk.check_in.check_in("A1").done
        assert told() == 1
        assert desk.check_in.check_in("A1").reason == "already_in"
        assert told() == 1, "a refusal is an entry too"
        desk.check_in.find("ann")
        assert told() == 0, "nothing was written"
        with pytest.raises(ZeroDivisionError), desk.database.writing():
            raise ZeroDivisionError
        assert told() == 0, "nothing was committed"


def test_the_history_is_read_in_parts(desk: EventDesk, feed: ChangeFeed) -> None:
    with desk.database.reading() as reading:
        every = reading.log.after(0)
    parts = [feed.history(start, start + 5) for start in range(0, len(every), 5)]
    assert [entry for part in parts for entry in part] == every


def test_following_the_feed_gives_the_same_rows_as_reading_anew(
    desk: EventDesk, feed: ChangeFeed
) -> None:
    kept = {each.id: each for each in feed.everything().delegates}
    acts = [
        desk.check_in.check_in("A1").act,
        desk.check_in.walk_in(Particulars(given_name="Zoë"), vouched_by="Lead").act,
        desk.check_in.leave("A1").act,
    ]
    for act in [*reversed(acts), *acts]:
        desk.day_log.undo(act)
        changes = feed.read()
        if changes is not None:
            kept |= {each.id: each for each in changes.delegates}
            for gone in changes.delegates_gone:
                del kept[gone]
        with desk.database.reading() as reading:
            assert kept == {each.id: each for each in reading.delegates.all()}


def test_a_long_list_is_told_in_pieces_that_add_up(
    desk: EventDesk, feed: ChangeFeed, tmp_path: Path
) -> None:
    desk.check_in.check_in("A1")
    rows = "".join(f"L{place},Given{place},Family{place}\n" for place in range(30))
    import_people(desk, tmp_path, f"Reference,First name,Last name\n{rows}")
    desk.running_order.next()
    whole = feed.read()
    assert whole is not None
    pieces = list(whole.pieces(7))
    assert all(len(one.entries) <= 7 and len(one.delegates) <= 7 for one in pieces)
    assert sum((one.entries for one in pieces), ()) == whole.entries
    assert sum((one.delegates for one in pieces), ()) == whole.delegates
    assert [one.running_order for one in pieces if one.running_order] == [whole.running_order]
    assert {one.head for one in pieces} == {whole.head}
    assert list(whole.pieces(100)) == [whole]
    desk.day_log.undo()
    desk.day_log.undo()
    undone = feed.read()
    assert undone is not None
    told = [one.delegates_gone for one in undone.pieces(7)]
    assert max(map(len, told)) == 7
    assert sorted(each for one in told for each in one) == sorted(undone.delegates_gone)
    assert len(undone.delegates_gone) == 30
    assert {one.undone for one in undone.pieces(7)} == {undone.undone}
