"""Several processes on one desk's copy, and lines that are lost at the wrong moment."""

from __future__ import annotations

import threading
import uuid
from contextlib import AbstractContextManager, closing
from datetime import datetime
from queue import SimpleQueue
from typing import LiteralString

import psycopg
import pytest

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft
from eventdesk.core.errors import EnvironmentFailure, ServerGone
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.joined.joined_event import JoinedEvent
from eventdesk.services.joined.standing import Standing
from eventdesk.services.performer import Decision, Performer
from eventdesk.storage.joined.joined_database import JoinedDatabase
from eventdesk.storage.servers import server_database
from eventdesk.storage.transactions import Reading, Writing
from tests.services.joined.joined_desks import JoinedDesks, joined
from tests.services.joined.test_joined import codes, same_everywhere

__all__ = ["joined"]


def to_send(desk: EventDesk) -> int:
    standing = desk.standing()
    assert standing is not None
    return standing.to_send


def test_what_another_process_on_the_copy_left_unsent_is_sent_by_one_that_is_connected(
    joined: JoinedDesks,
) -> None:
    window = joined.join("Foyer")
    (ann,) = codes(window, 1)
    path = window.database.path
    assert path is not None
    joined.cut("Foyer")
    with joined.open(path, joined.folder / "Foyer") as shell:
        assert shell.check_in.check_in(ann).done
    joined.heal("Foyer")
    assert to_send(window) == 1
    window.catch_up()
    assert to_send(window) == 0
    same_everywhere(joined, window)


def lose(desk: EventDesk) -> None:
    """The thread that keeps the copy up finds that the server does not answer."""
    assert isinstance(desk.database, JoinedDatabase)
    desk.database.line.lose(ServerGone("server_gone", "The server does not answer."))


def test_an_act_is_of_the_server_though_the_line_is_lost_in_the_middle(
    joined: JoinedDesks,
) -> None:
    foyer = joined.join("Foyer")

    def decide(_writing: Writing, _at: datetime) -> Decision:
        lose(foyer)
        note = Draft(action=Action.NOTE_ADDED, personal={"text": "A door was propped open"})
        return Decision(wish=note.action, drafts=[note])

    assert Performer(foyer.database, foyer.clock, foyer.identity).perform(decide).done
    assert to_send(foyer) == 0
    (noted,) = [one for one in same_everywhere(joined, foyer) if one.action is Action.NOTE_ADDED]
    assert "alone" not in noted.facts


def test_an_act_sent_again_is_done_here_where_the_line_is_lost_before_its_answer_is_read(
    joined: JoinedDesks, monkeypatch: pytest.MonkeyPatch
) -> None:
    foyer, side = joined.join("Foyer"), joined.join("Side door")
    (ann,) = codes(foyer, 1)
    act = str(uuid.uuid4())
    assert side.check_in.check_in(ann, act=act).done
    reading_acts = foyer.database.reading_acts

    def lost_first() -> AbstractContextManager[Reading]:
        lose(foyer)
        return reading_acts()

    monkeypatch.setattr(foyer.database, "reading_acts", lost_first)
    assert foyer.check_in.check_in(ann, act=act).done
    assert to_send(foyer) == 1
    log = same_everywhere(joined, foyer, side)
    assert [one.desk for one in log if one.act == act] == ["Side door"]


def test_who_is_about_to_act_waits_no_longer_for_reading_than_for_an_act(
    joined: JoinedDesks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_database, "ACT_SECONDS", 0.3)
    foyer = joined.join("Foyer")
    assert isinstance(foyer.database, JoinedDatabase)
    with closing(psycopg.connect(joined.server.url(joined.database))) as other:
        other.execute("LOCK TABLE day IN ACCESS EXCLUSIVE MODE")
        with pytest.raises(EnvironmentFailure) as failure:
            foyer.get_ready()
        assert failure.value.code == "server_gone", "and not that the server has had enough"
    assert foyer.database.is_alone


def test_whoever_closes_waits_for_one_act_and_not_for_all_that_is_to_be_sent(
    joined: JoinedDesks,
) -> None:
    foyer = joined.join("Foyer")
    joined.cut("Foyer")
    for person in codes(foyer, 3):
        assert foyer.check_in.check_in(person).done
    joined.heal("Foyer")
    assert isinstance(foyer.database, JoinedDatabase)
    line = JoinedEvent(foyer.database.another(), None, foyer.identity)
    sending = threading.Thread(target=line.catch_up)
    with closing(psycopg.connect(joined.server.url(joined.database))) as other:
        other.execute("SELECT FROM chain_head FOR UPDATE")
        sending.start()
        wait_for_head(joined)
        line.end()
        other.rollback()
    sending.join()
    assert line.standing().to_send == 3, "what was not taken back is sent again, as one act"
    line.close()
    with joined.on_server() as server, server.database.reading() as reading:
        sent = [one for one in reading.log.all() if one.facts.get("alone")]
    assert len(sent) == 1
    foyer.catch_up()
    assert to_send(foyer) == 0
    same_everywhere(joined, foyer)


def test_a_server_that_says_what_nobody_knows_keeps_no_desk_from_its_copy(
    joined: JoinedDesks,
) -> None:
    foyer = joined.join("Foyer")
    ann, bob = codes(foyer, 2)
    path = foyer.database.path
    assert path is not None
    foyer.close()
    do_on_server(joined, "ALTER TABLE alembic_version RENAME version_num TO nobody_knows")
    foyer = joined.open(path, joined.folder / "Foyer")
    assert foyer.check_in.check_in(ann).done
    standing = foyer.standing()
    assert standing is not None
    assert (standing.is_alone, standing.to_send) == (True, 1)
    assert "fault of eventdesk" in standing.reason
    foyer.close()
    do_on_server(joined, "ALTER TABLE alembic_version RENAME nobody_knows TO version_num")
    foyer = joined.open(path, joined.folder / "Foyer")
    assert to_send(foyer) == 0
    keeper = foyer.keeper()
    assert keeper is not None
    told: SimpleQueue[Standing | Exception] = SimpleQueue()
    keeper.start(told.put, lambda: None, told.put)
    while not is_connected(told.get(timeout=30)):
        pass
    do_on_server(joined, "ALTER TABLE alembic_version RENAME version_num TO nobody_knows")
    while not isinstance(told.get(timeout=30), Exception):
        pass
    last = told.get(timeout=30)
    assert isinstance(last, Standing)
    assert last.is_alone
    assert foyer.check_in.check_in(bob).done
    assert to_send(foyer) == 1, "it is shown here, and sent at the next start"
    keeper.close()


def is_connected(told: Standing | Exception) -> bool:
    return isinstance(told, Standing) and not told.is_alone


def do_on_server(joined: JoinedDesks, statement: LiteralString) -> None:
    with closing(psycopg.connect(joined.server.url(joined.database), autocommit=True)) as owner:
        owner.execute(statement)


def wait_for_head(joined: JoinedDesks) -> None:
    """Until somebody waits for the head of the chain."""
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    with closing(psycopg.connect(joined.server.url(joined.database), autocommit=True)) as owner:
        for _ in range(500):
            if owner.execute(waiting).fetchone() != (0,):
                return
            owner.execute("SELECT pg_sleep(0.01)")
    pytest.fail("nobody came to wait")


def put_back_older(joined: JoinedDesks, notes: int) -> None:
    """Let the server's last entry be another one than it was, and so many come from there on."""
    with joined.on_server() as server:
        with server.database.writing() as writing:
            writing.take_back(writing.head().sequence - 1)
        for number in range(notes):
            assert server.day_log.note(f"Of another day {number}").done


def stays_with_its_own(foyer: EventDesk) -> None:
    """The desk has taken nothing of it, works alone, and says why."""
    head = foyer.verify().head
    foyer.catch_up()
    standing = foyer.standing()
    assert standing is not None
    assert standing.is_alone
    assert "another one from entry" in standing.reason
    assert foyer.verify(head).findings == ()


@pytest.mark.parametrize("notes", [0, 1])
def test_a_server_whose_log_was_put_back_is_not_gone_on_with(
    joined: JoinedDesks, notes: int
) -> None:
    foyer = joined.join("Foyer")
    joined.cut("Foyer")
    assert foyer.check_in.note(codes(foyer, 1)[0], "Waits outside").done
    put_back_older(joined, notes)
    joined.heal("Foyer")
    stays_with_its_own(foyer)
    with joined.on_server() as server, server.database.reading() as reading:
        assert not [one for one in reading.log.all() if one.desk == "Foyer"], "nothing was sent"


def test_entries_that_do_not_go_on_from_a_copy_are_not_taken_into_it(joined: JoinedDesks) -> None:
    foyer = joined.join("Foyer")
    put_back_older(joined, notes=2)
    stays_with_its_own(foyer)
